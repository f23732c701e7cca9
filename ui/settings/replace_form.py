"""Replace the keys themselves: what it keeps and ends is said first, then a new code, then the long work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from shiboken6 import isValid

from app.errors import AppError
from app.ports_keys import (
    KeyChange,
    NewRecoveryCode,
    OldBackups,
    Replaced,
    ReplacePlan,
    ReplaceStage,
    SlotView,
)
from app.services.keys import KeysService
from ui.page_tools import PageTools
from ui.printing import Printing
from ui.settings.recovery_form import CodeForm
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import ToneLine
from ui.widgets.switches import CheckBox
from ui.widgets.text import fill

STORE_CLOSED = "keys-store-closed"


@dataclass(frozen=True, slots=True)
class _Begun:
    plan: ReplacePlan
    code: NewRecoveryCode


class ReplaceForm(CodeForm):
    """New keys for the whole store. `name` says what a slot is called; `lock` locks the desk."""

    _stepped = Signal(object, int, int)

    def __init__(
        self,
        keys: KeysService,
        tools: PageTools,
        printing: Printing,
        name: Callable[[SlotView], str],
        lock: Callable[[], None],
    ) -> None:
        words = (
            self.tr("Replace the keys"),
            self.tr(
                "For when somebody may have copied the store, a backup or a key file together with a "
                "passphrase. Every record is encrypted anew with keys that nobody has seen. What was "
                "copied before stays readable to who has it: nothing can change that."
            ),
            self.tr("&Continue"),
        )
        super().__init__(words, keys, tools, printing)
        self._name, self._lock = name, lock
        self._stop_asked = threading.Event()
        self.plan = KeyValueCard(self.tr("What will happen"))
        self.destroy_backups = CheckBox(
            self.tr("&Destroy the backups in the store's folder instead of renewing them")
        )
        self._no_room = ToneLine(Tone.DUE, Icon.WARNING, self.tr("There may not be enough room on the disk."))
        for widget in (self.plan, self.destroy_backups, self._no_room):
            widget.hide()
            self.body.insertWidget(self.body.indexOf(self.step), widget)
        self._offer_stop(self.tr("&Stop"), self._stop_asked.set)
        self._stepped.connect(self._show_step)

    def forget(self) -> None:
        """Take everything off the screen."""
        super().forget()
        for widget in (self.plan, self.destroy_backups, self._no_room):
            widget.hide()

    def _begin(self, current: str) -> None:
        def make() -> _Begun:
            plan = self._keys.plan_replacement(current)
            return _Begun(plan, self._keys.new_recovery_code())

        self._run(self.tr("Looking at what there is…"), make, self._show_plan)

    def _show_plan(self, begun: _Begun) -> None:
        plan, size = begun.plan, QLocale().formattedDataSize
        self.plan.clear()
        kept = ", ".join(self._name(slot) for slot in plan.kept)
        self.plan.add(self.tr("Goes on"), kept, Icon.GOOD)
        dropped = ", ".join(self._name(slot) for slot in plan.dropped) or self.tr("nothing")
        self.plan.add(self.tr("Ends"), dropped, Icon.BIN)
        self.plan.add(self.tr("Backups"), self.tr("%n backup(s)", "", len(plan.backups)), Icon.BACKUP)
        room = fill(
            self.tr("{needed} needed, {free} free"),
            needed=size(plan.bytes_needed),
            free=size(plan.bytes_free),
        )
        self.plan.add(self.tr("Room"), room, Icon.DISK)
        self.plan.show()
        self.destroy_backups.setVisible(bool(plan.backups))
        self._no_room.setVisible(plan.bytes_needed > plan.bytes_free)
        self._show_code(begun.code)

    def _last_verb(self) -> str:
        return self.tr("&Replace the keys")

    def _carry_out(self, current: str, code: NewRecoveryCode, typed: Sequence[str]) -> None:
        backups = OldBackups.DESTROY if self.destroy_backups.isChecked() else OldBackups.RENEW
        self._stop_asked.clear()
        self._run(
            self.tr("Replacing the keys…"),
            lambda: self._keys.replace(
                current,
                code,
                typed,
                backups=backups,
                progress=self._report,
                cancelled=self._is_stopped,
            ),
            self._replaced,
        )

    def _report(self, stage: ReplaceStage, done: int, total: int) -> None:
        """On the store's thread: a lock takes the form away while the work goes on."""
        if isValid(self):
            self._stepped.emit(stage, done, total)

    def _is_stopped(self) -> bool:
        """On the store's thread. Nobody waits for the work after a lock; it leaves all as it was."""
        return self._stop_asked.is_set() or not isValid(self)

    def _show_step(self, stage: ReplaceStage, done: int, total: int) -> None:
        words = {
            ReplaceStage.PREPARING: self.tr("Making new keys…"),
            ReplaceStage.COPYING: self.tr("Encrypting every record anew…"),
            ReplaceStage.CHECKING: self.tr("Checking what was written…"),
            ReplaceStage.BACKUPS: self.tr("Renewing the backups…"),
            ReplaceStage.SWITCHING: self.tr("Changing over…"),
        }
        self._tell_progress(words[stage], done, total)

    def _replaced(self, replaced: Replaced) -> None:
        change = KeyChange(slots=replaced.slots, complete=replaced.complete)
        self._finish(change, self.tr("The keys are replaced. Destroy the old recovery sheet."))

    def _told(self, error: AppError) -> bool:
        if error.code == STORE_CLOSED:
            self._lock()
        return False
