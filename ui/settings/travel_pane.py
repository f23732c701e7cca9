"""Travel: the whole store sealed to the agency and removed here, or a small part taken along."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from app.errors import AppError
from app.ports_travel import Opener, Receipt
from app.services.travel import SealingStoppedError, TravelService
from ui.page_tools import PageTools
from ui.prompts import Choice, Question
from ui.routes import SETTINGS
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.forms import ToneLine, button_row
from ui.widgets.labels import Role, label
from ui.widgets.progress import ProgressPanel
from ui.widgets.scroll import ScrollPane
from ui.widgets.switches import CheckBox
from ui.widgets.text import one_line

_KEYS = "keys"
_STAY, _REMOVE = "stay", "remove"


class TravelPane(ScrollPane):
    """The steps before a journey, in order. Signals: `removal_wanted()` sealed, read back, and confirmed."""

    removal_wanted = Signal()
    _stepped = Signal(int, int)

    def __init__(self, travel: TravelService, tools: PageTools, save_drafts: Callable[[], None]) -> None:
        """`save_drafts` lets every page queue what it has not saved yet: it must be in the copy."""
        super().__init__("")
        self.setAccessibleName(self.tr("Travel"))
        self._travel, self._tools, self._save_drafts = travel, tools, save_drafts
        self._stop_asked = threading.Event()
        self.add(label(self.tr("Travel"), Role.TITLE))
        about = self.tr("What is not on this computer cannot be demanded from you at a border.")
        self.add(label(about, Role.MUTED, wrap=True))
        self.add(self._sealing())
        self._build_receipt()
        self.add(self._small_part())
        self.add(self._what_stays())
        self._stepped.connect(self._show_step)
        # A lock takes this pane away; the copy that is being written must not hold it up.
        self.destroyed.connect(self._stop_asked.set)

    def _sealing(self) -> Card:
        card = Card(self.tr("Leave the whole store behind"))
        about = self.tr(
            "The whole store is written into a new folder that only your agency can open; your passphrase "
            "does not open it. The folder is read back, and then you can remove the store here. At your "
            "destination the agency makes a store of it again, with a new passphrase and recovery code."
        )
        card.body.addWidget(label(about, wrap=True))
        self.openers = KeyValueCard(self.tr("Who can open the copy"))
        self.lacking = ToneLine(
            Tone.DUE,
            Icon.WARNING,
            self.tr("No key of an agency: nobody could open the copy. Add the key of your agency first."),
        )
        self.to_keys = button(
            self.tr("&Go to the keys"), lambda: self._tools.go(SETTINGS, _KEYS), Kind.SECONDARY, Icon.KEY
        )
        self.seal = button(self.tr("&Write the sealed copy…"), self._ask_place, Kind.PRIMARY, Icon.COUNTRY)
        self.progress = ProgressPanel(self.tr("&Stop"))
        self.progress.cancelled.connect(self._stop_asked.set)
        self._keys_row = button_row(self.to_keys)
        for widget in (self.openers, self.lacking, self._keys_row, button_row(self.seal), self.progress):
            card.body.addWidget(widget)
        for widget in (self.openers, self.lacking, self._keys_row):
            widget.hide()
        self.seal.setEnabled(False)
        return card

    def _build_receipt(self) -> None:
        self.receipt = KeyValueCard(self.tr("The sealed copy was read back and is whole"))
        self.understood = CheckBox(
            self.tr("The copy is where my agency gets it; without it the &records are lost")
        )
        self.remove = Button(self.tr("&Remove the store here…"), Kind.DANGER)
        self.remove.clicked.connect(self._ask_removal)
        self.remove.setEnabled(False)
        self.understood.toggled.connect(self.remove.setEnabled)
        self._removal = button_row(self.remove)
        for widget in (self.receipt, self.understood, self._removal):
            self.add(widget)
            widget.hide()

    def _small_part(self) -> Card:
        card = Card(self.tr("Take a small part along"))
        about = self.tr(
            "A new store with the records that you choose and what they refer to, under a passphrase of its "
            "own; what is new or changed in it is merged back later, and nothing is overwritten without "
            "asking. On the command line: dragoman travel carry, and afterwards dragoman travel merge."
        )
        card.body.addWidget(label(about, wrap=True))
        return card

    def _what_stays(self) -> Card:
        card = Card(self.tr("What may stay on this computer"))
        about = self.tr(
            "Old blocks that solid-state disks and some file systems keep; copies that backup programs made; "
            "files that you exported. Old copies of the store open with the passphrase you have now."
        )
        card.body.addWidget(label(about, wrap=True))
        return card

    def load(self) -> None:
        """Show who could open a sealed copy."""
        self._tools.tasks.latest(self, "openers", self._travel.openers, self._show_openers)

    def is_busy(self) -> bool:
        """Return whether a copy is being written."""
        return not self.progress.isHidden()

    def _show_openers(self, openers: tuple[Opener, ...]) -> None:
        self.openers.clear()
        for opener in openers:
            self.openers.add(one_line(opener.label), " ".join(opener.words), Icon.OFFICE)
        self.openers.setVisible(bool(openers))
        self.lacking.setVisible(not openers)
        self._keys_row.setVisible(not openers)
        self.seal.setEnabled(bool(openers) and not self.is_busy())

    def _ask_place(self) -> None:
        title = self.tr("Choose where the folder of the sealed copy goes")
        self._tools.prompts.choose_folder(self.window(), title, self._write)

    def _write(self, place: Path | None) -> None:
        if place is None:
            return
        moment = self._tools.clock.utc_now().astimezone()
        target = place / f"sealed-{moment:%Y-%m-%d-%H%M%S}"
        self._stop_asked.clear()
        self._forget_receipt()
        self.seal.setEnabled(False)
        self.progress.start(self.tr("Writing the sealed copy and reading it back…"))
        self._save_drafts()
        stop, tell = self._stop_asked, self._stepped.emit

        def progress(done: int, total: int) -> None:
            if stop.is_set():
                raise SealingStoppedError()
            tell(done, total)

        self._tools.tasks.store(self, lambda: self._travel.seal(target, progress), self._sealed, self._failed)

    def _show_step(self, done: int, total: int) -> None:
        if self.is_busy():
            # All pages written is not the end: then they are read back.
            self.progress.set_progress(done, total if done < total else 0)

    def _sealed(self, receipt: Receipt) -> None:
        self._end_work()
        self.receipt.clear()
        self.receipt.add(self.tr("Folder"), str(receipt.folder), Icon.DISK)
        for opener in receipt.openers:
            self.receipt.add(self.tr("Opens for"), one_line(opener.label), Icon.OFFICE)
        self.receipt.add(self.tr("Fingerprint"), receipt.fingerprint, Icon.VERIFIED)
        for widget in (self.receipt, self.understood, self._removal):
            widget.show()
        self._tools.notices.done(self.tr("The sealed copy is written. The store here is as it was."))

    def _failed(self, error: AppError) -> None:
        self._end_work()
        self._tools.notices.failed(error)

    def _end_work(self) -> None:
        self.progress.finish()
        self.seal.setEnabled(True)

    def _forget_receipt(self) -> None:
        self.understood.setChecked(False)
        for widget in (self.receipt, self.understood, self._removal):
            widget.hide()

    def _ask_removal(self) -> None:
        question = Question(
            self.tr("Remove the store from this computer?"),
            self.tr("The sealed copy is read once more; then the store here is removed and Dragoman ends."),
            (
                Choice(_REMOVE, self.tr("&Remove it here"), Kind.DANGER),
                Choice(_STAY, self.tr("&Keep it")),
            ),
            cancel=_STAY,
            detail=self.tr("Only your agency can bring it back."),
        )
        self._tools.prompts.ask(self.window(), question, self._removal_answered)

    def _removal_answered(self, answer: str) -> None:
        if answer == _REMOVE:
            self.remove.setEnabled(False)
            self._save_drafts()  # what was typed since then is noticed as a change, not lost
            self.progress.start(self.tr("Reading the sealed copy once more…"))
            self._tools.tasks.store(self, self._travel.confirm, self._confirmed, self._unsound)

    def _confirmed(self, _nothing: None) -> None:
        self.progress.finish()
        self.removal_wanted.emit()

    def _unsound(self, error: AppError) -> None:
        self._forget_receipt()
        self._failed(error)
