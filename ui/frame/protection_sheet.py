"""The help page that says, in plain words, what Dragoman protects and what it does not.

Honesty before comfort: whoever trusts a lock must know what it does not lock (security design 2.5).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_3, GAP_6
from ui.widgets.buttons import Kind, button
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane

_WIDTH, _HEIGHT = 46, 46  # em
_CONTEXT = "ProtectionSheet"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that is protected, or is not: in a few words, and what that means for the officer."""

    title: str
    words: str


PROTECTED = (
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A laptop that is lost, searched or seized while locked"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Everything you type lies in one encrypted store. Without your passphrase, the recovery code or "
            "another key that you or your agency set up, nobody reads it: not the finder, not a laboratory, "
            "not the makers of Dragoman.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A desk that you leave for a moment"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Dragoman locks by itself when nothing is done, and at once with Ctrl+L or F12. Nothing is lost: "
            "what you were typing is kept inside the store. Ctrl+Shift+H blanks the window without locking.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Traces outside the store"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "No temporary files, no lists of recent files, no names in logs, in the title of the window or "
            "in notifications, and no connection to any network. What you copy is marked as secret and "
            "cleared after half a minute and at the lock.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A signed letter that is changed"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "The signature shows every change. Dragoman checks a letter after signing and before you hand "
            "it over.",
        ),
    ),
)

NOT_PROTECTED = (
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A weak passphrase"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Whoever has the laptop, or a copy of the store, can try passphrases for years. Use six or more "
            "random words, and nowhere else.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A PIN, while it is switched on"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Whoever gets your account on this computer and your PIN gets the store. Switch it on only while "
            "the laptop stays with you.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Someone at the unlocked screen, or forcing you to unlock it"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Until it is locked, everything can be read. There is no second passphrase that shows something "
            "harmless. What is not on the laptop cannot be given up.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Harmful software that runs under your name"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "It can read what you read and record what you type, in any program. Keep the system up to date, "
            "and leave administration to your agency.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Cameras and pictures of the screen"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "On Windows and macOS the windows ask the system to be left out of screenshots and recordings; "
            "on Linux no system offers this. A camera sees everything.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Memory that the system writes to the disk"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Swap and hibernation can hold what was on the screen. Use full-disk encryption, switch "
            "hibernation off, and switch the laptop off before a border.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Old copies, and the limits of wiping"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Wiping (Ctrl+Shift+Del, also on the lock page) destroys the keys in a moment, as well as the "
            "disk lets it. Solid-state disks, snapshots and backups in other places keep old copies: those "
            "open with a passphrase or a recovery code that was valid then.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "The clipboard of others"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "The marks that keep copied text out of histories are a request. Some clipboard managers ignore "
            "them, and some desktops let only the window in front clear the clipboard.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "That you use Dragoman, and how much"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet", "The names, sizes and dates of the files of the store can be seen."
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "What you export or print"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "A letter outside the store is a plain file, and the system may remember its name. Its "
            "protection is up to you and its reader.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A store that was put back to an older state as a whole"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Whoever can write to the disk can put all files of last week in place of today's. Single "
            "changes inside the store are noticed.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "A wrong clock"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Without a network the time of a signature is this computer's claim, and the letter says so.",
        ),
    ),
    Point(
        QT_TRANSLATE_NOOP("ProtectionSheet", "Loss"),
        QT_TRANSLATE_NOOP(
            "ProtectionSheet",
            "Nobody can open the store without one of its keys. Keep the recovery code away from the laptop, "
            "and backups on another disk.",
        ),
    ),
)


class ProtectionSheet(QDialog):
    """A window to read, with Escape and one button to close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = self.tr("What Dragoman protects, and what not")
        self.setAccessibleName(title)
        self._pane = ScrollPane(title)
        self._pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pane.add(label(title, Role.TITLE, wrap=True))
        self._add(self.tr("Protected"), PROTECTED)
        self._add(self.tr("Not protected"), NOT_PROTECTED)
        self._pane.add(
            label(
                self.tr(
                    "Dragoman sends nothing, is no system for classified information, and gives no "
                    "legal advice."
                ),
                Role.MUTED,
                wrap=True,
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, GAP_3)
        outer.addWidget(self._pane, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP_6, 0, GAP_6, 0)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Close"), self.close, Kind.PRIMARY))
        outer.addLayout(foot)
        metrics = look().metrics
        self.resize(min(metrics.ems(_WIDTH), 1000), min(metrics.ems(_HEIGHT), 720))

    def _add(self, heading: str, points: tuple[Point, ...]) -> None:
        self._pane.add(label(heading, Role.HEADING, wrap=True))
        for point in points:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP_1)
            for text, role in ((point.title, Role.STRONG), (point.words, Role.BODY)):
                column.addWidget(label(QCoreApplication.translate(_CONTEXT, text), role, wrap=True))
            self._pane.add(holder)
