"""What this program is, under which licences its parts stand, and what it does not protect against."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from app.legal.instruments import REFERENCE_AS_OF
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane

_LIBRARIES = (
    ("Qt for Python (PySide6)", "LGPL-3.0", "PySide6-Essentials"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, zlib", "sqlcipher3"),
    ("cryptography", "Apache-2.0, BSD-3-Clause", "cryptography"),
    ("ReportLab", "BSD-3-Clause", "reportlab"),
    ("HarfBuzz, uharfbuzz", "MIT, Apache-2.0", "uharfbuzz"),
    ("pyHanko", "MIT", "pyHanko"),
    ("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0", "pypdfium2"),
    ("AnyAscii", "ISC", "anyascii"),
    ("jsonschema", "MIT", "jsonschema"),
    ("Jeepney", "MIT", "jeepney"),
)
"""Name, licence, and the distribution whose version is shown."""


def installed(distribution: str) -> str:
    """Return the version of a distribution, "" when nothing is known about it (a frozen build may not)."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


class AboutPane(ScrollPane):
    """Version, licences, limits."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("About"))
        self.add(label(self.tr("About"), Role.TITLE))
        self.add(self._program())
        self.add(label(self.tr("What it does not protect against"), Role.HEADING))
        for words in self._limits():
            self.add(ToneLine(Tone.DUE, Icon.WARNING, words))
        self.add(self._parts())

    def _program(self) -> KeyValueCard:
        card = KeyValueCard("Dragoman")
        card.add(self.tr("Version"), installed("dragoman") or self.tr("not known"), Icon.INFO)
        card.add(self.tr("Licence"), "Apache-2.0", Icon.SCALES)
        card.add(self.tr("Reference"), REFERENCE_AS_OF, Icon.FORMAL)
        card.add(self.tr("Network"), self.tr("None: it sends nothing and fetches nothing."), Icon.SHIELD)
        return card

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr("A weak passphrase: whoever has the laptop can try passphrases as long as they like."),
            self.tr("Somebody at the unlocked screen, or who forces you to unlock it."),
            self.tr("Malicious software that runs as you: it reads what you read and records what you type."),
            self.tr("Traces outside the program: swap, hibernation, old copies on the disk, a camera."),
            self.tr("What you export: a signed letter is a plain PDF, and it is for its reader to protect."),
            self.tr("A wrong clock: the time of a signature is the claim of this computer."),
            self.tr("Errors of law: it asks and reminds. It gives no legal advice."),
        )

    def _parts(self) -> KeyValueCard:
        card = KeyValueCard(self.tr("Parts made by others"))
        card.add(self.tr("Fonts"), "Noto, SIL Open Font License 1.1", Icon.TEXT_SIZE)
        card.add(self.tr("Icons"), "Lucide, ISC License", Icon.EVENT)
        for name, licence, distribution in _LIBRARIES:
            card.add(name, " · ".join(part for part in (installed(distribution), licence) if part))
        return card
