"""The certificate before signing: whose it is, whether it may sign, and how a file can be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.desktop import ScriptedPrompts
from tests.helpers.field import NOW, FixedClock
from tests.helpers.pki import PASSWORD, Pki, Signer
from ui.clipboard import Clipboard
from ui.letters.certificate_card import CertificateCard
from ui.letters.opening import in_groups
from ui.notices import Notices
from ui.page_tools import PageTools
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.widgets.buttons import Button
from ui.widgets.labels import ValueLabel
from ui.widgets.notice import NoticeBar

PKI = Pki(now=NOW)


class CardWindow:
    """The card in a window of its own, with prompts that answer from a list."""

    def __init__(self, tasks: Tasks, qtbot) -> None:
        self._qtbot, self._tasks = qtbot, tasks
        self.prompts = ScriptedPrompts()
        self._bar = NoticeBar()
        clipboard = Clipboard(QApplication.clipboard(), tasks)
        tools = PageTools(
            tasks,
            lambda _changes: None,
            lambda _page, _record: None,
            Notices(self._bar),
            self.prompts,
            clipboard,
            FixedClock(),
        )
        self.card = CertificateCard(tools)
        qtbot.addWidget(self.card)
        qtbot.addWidget(self._bar)
        self.card.show()
        self.card.activateWindow()
        qtbot.waitUntil(self.card.isActiveWindow)

    def press(self, words: str) -> None:
        """Press a button with the keyboard."""
        found = (one for one in self.card.findChildren(Button) if one.text().replace("&", "") == words)
        self._qtbot.keyClick(next(found), Qt.Key.Key_Space)

    def open(self, path: Path, password: str) -> None:
        """Choose a file and open it with a password."""
        self.prompts.files.append(path)
        self.press("Choose the signing file…")
        self._qtbot.keyClicks(QApplication.focusWidget(), password)
        self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: self._tasks.pending() == 0)

    def facts(self) -> str:
        """Every value that is shown of the certificate."""
        return " ".join(one.accessibleName() for one in self.card.facts.findChildren(ValueLabel))


@pytest.fixture
def window(tasks: Tasks, appearance: Appearance, qtbot) -> CardWindow:
    return CardWindow(tasks, qtbot)


def _file(folder: Path, content: bytes) -> Path:
    file = folder / "officer.p12"
    file.write_bytes(content)
    return file


def test_a_certificate_is_shown_before_anything_is_signed(window: CardWindow, tmp_path: Path) -> None:
    signer = PKI.signer("Żółw Example")
    window.open(_file(tmp_path, signer.p12()), PASSWORD)
    assert window.card.opened().unfit is None
    assert window.card.verdict.text() == "This certificate can sign letters."
    shown = window.facts()
    for value in ("Żółw Example", "Example Issuing CA", "2028", in_groups(signer.fingerprint)):
        assert value in shown


@pytest.mark.parametrize(
    ("signer", "says"),
    [
        (PKI.expired(), "has been expired since"),
        (PKI.not_yet_valid(), "By the clock of this computer"),
        (PKI.for_encryption_only(), "key usage"),
        (PKI.for_servers_only(), "web server"),
        (PKI.weak(), "1024 bits"),
        (PKI.issuer, "issues others"),
    ],
    ids=["expired", "not yet valid", "for encryption", "for servers", "weak key", "an authority"],
)
def test_why_a_certificate_may_not_sign_is_said_in_words(
    signer: Signer, says: str, window: CardWindow, tmp_path: Path
) -> None:
    window.open(_file(tmp_path, signer.p12()), PASSWORD)
    assert window.card.opened().unfit is not None
    assert says in window.card.verdict.text()
    assert in_groups(signer.fingerprint) in window.facts(), "shown all the same: whose it is helps to mend it"


def test_a_wrong_password_is_said_at_its_field_and_can_be_mended(window: CardWindow, tmp_path: Path) -> None:
    file = _file(tmp_path, PKI.signer().p12())
    window.open(file, "not the password")
    assert "does not open" in window.card.password_problem()
    assert window.card.opened() is None
    window.open(file, PASSWORD)
    assert window.card.password_problem() == ""
    assert window.card.opened() is not None


@pytest.mark.parametrize("content", [b"", b"garbage", b"%PDF-1.7\n" * 100], ids=["empty", "garbage", "a PDF"])
def test_garbage_is_said_at_the_file(content: bytes, window: CardWindow, tmp_path: Path) -> None:
    window.open(_file(tmp_path, content), PASSWORD)
    assert "not a PKCS#12 file" in window.card.file_problem()
    assert window.card.opened() is None


def test_a_file_that_went_away_is_said_at_the_file(window: CardWindow, tmp_path: Path) -> None:
    window.open(tmp_path / "gone.p12", PASSWORD)
    assert "cannot be read" in window.card.file_problem()


def test_without_a_file_the_file_is_asked_for(window: CardWindow) -> None:
    window.press("Open the certificate")
    assert window.card.file_problem() == "Choose the signing file first."


def test_another_file_takes_the_first_certificate_away(window: CardWindow, tmp_path: Path, qtbot) -> None:
    window.open(_file(tmp_path, PKI.signer().p12()), PASSWORD)
    window.prompts.files.append(tmp_path / "other.p12")
    window.press("Choose the signing file…")
    assert window.card.opened() is None
    qtbot.waitUntil(lambda: window.facts() == "")


def test_nothing_is_held_after_forgetting(window: CardWindow, tmp_path: Path) -> None:
    window.open(_file(tmp_path, PKI.signer().p12()), PASSWORD)
    window.card.forget()
    assert window.card.opened() is None
    assert not window.card.facts.isVisible()
