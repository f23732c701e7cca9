"""What stands in the window while the store is wiped and afterwards: what was done, and what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.lock.card import CardPage
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Kind
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, label
from ui.widgets.progress import ProgressPanel

if TYPE_CHECKING:  # the lock page must not wait for the imports of the store
    from db.wipe import WipeReport

_WIDTH = 30  # em
STAYS_SECONDS = 60
"""Afterwards the program ends by itself: what it had shown may still lie in its memory."""


class WipedPage(CardPage):
    """Says in plain words how the wipe went. Signals: `close_wanted()` read, or long enough there."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Dragoman", "", _WIDTH, parent)
        self.progress = ProgressPanel()
        self.body.addWidget(self.progress)
        self.progress.start(self.tr("Wiping…"))
        self._close = Button(self.tr("&Close Dragoman"), Kind.PRIMARY)
        self._close.clicked.connect(self.close_wanted)
        self._close.setEnabled(False)
        foot = QHBoxLayout()  # there from the beginning: a button that is not in view yet gets no focus
        foot.addWidget(self._close)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def tell(self, report: WipeReport) -> None:
        """Show the result; in a minute the program ends by itself."""
        self.progress.finish()
        verdict = self._verdict(report)
        self.subtitle.setText(verdict)
        for words in self._undone(report):
            self._add(ToneLine(Tone.OVERDUE, Icon.PROBLEM, words))
        self._add(
            label(
                self.tr(
                    "Not reached: old blocks that solid-state disks, snapshots and some file systems keep; "
                    "backups in other places; files that you exported. Whoever finds an old key file there "
                    "still needs a passphrase or recovery code."
                ),
                Role.MUTED,
                wrap=True,
            )
        )
        self._close.setEnabled(True)
        self._close.setFocus()
        announce(self, verdict, urgent=True)
        QTimer.singleShot(STAYS_SECONDS * 1000, self, self.close_wanted.emit)

    def _add(self, widget: QWidget) -> None:
        self.body.insertWidget(self.body.count() - 1, widget)

    def _verdict(self, report: WipeReport) -> str:
        if report.can_still_be_opened:
            return self.tr("The store could not be wiped.")
        if not report.is_complete:
            return self.tr("The store cannot be opened any more, but traces of it are left.")
        return self.tr("The store was wiped.")

    def _undone(self, report: WipeReport) -> list[str]:
        """Name everything that was not done, the gravest first."""
        from db.wipe import DeviceSecret

        said = []
        if report.keys_left:
            said.append(
                self.tr(
                    "%n key file(s) could be neither overwritten nor removed: "
                    "the passphrase still opens the store.",
                    "",
                    report.keys_left,
                )
            )
        if report.keys_unlinked:
            said.append(
                self.tr("%n key file(s) could be removed but not overwritten.", "", report.keys_unlinked)
            )
        if report.left:
            said.append(
                self.tr(
                    "%n other file(s) of the store could not be removed; "
                    "without the keys they are unreadable.",
                    "",
                    report.left,
                )
            )
        if report.device is DeviceSecret.LEFT:
            said.append(
                self.tr(
                    "The system's keyring did not confirm that the secret of the device PIN is gone. "
                    "Alone it opens nothing."
                )
            )
        if report.foreign:
            said.append(
                self.tr(
                    "Left where they are: %n file(s) in the folder that Dragoman did not make.",
                    "",
                    report.foreign,
                )
            )
        return said
