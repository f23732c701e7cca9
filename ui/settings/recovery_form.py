"""A new recovery code: proved who asks, shown once, written down or printed, confirmed, then in force."""

from __future__ import annotations

from PySide6.QtGui import QPagedPaintDevice

from app.ports_keys import KeyChange, NewRecoveryCode
from app.services.keys import KeysService
from ui.lock.code_step import CodeStep
from ui.lock.recovery_sheet import paint_recovery_sheet
from ui.page_tools import PageTools
from ui.printing import Printing
from ui.settings.key_form import KeyForm


class RecoveryForm(KeyForm):
    """The old code stays in force until the new one is confirmed from the sheet."""

    def __init__(self, keys: KeysService, tools: PageTools, printing: Printing) -> None:
        super().__init__(
            self.tr("New recovery code"),
            self.tr(
                "For when the sheet is lost, or somebody saw it. The codes before it open nothing any more, "
                "once you have confirmed the new one."
            ),
            self.tr("&Make a new code"),
            tools,
        )
        self._keys, self._printing = keys, printing
        self._code: NewRecoveryCode | None = None
        self._first_verb = self.verb.text()
        self.step = CodeStep()
        self.step.hide()
        self.step.changed.connect(self._offer)
        self.step.print_wanted.connect(self._print)
        self.add_before_foot(self.step)

    def submit(self) -> None:
        """First prove who asks, then show the code, then take it into force."""
        if self._code is not None:
            self._confirm(self._code)
            return
        current = self._take_current()
        if current is not None:

            def make() -> NewRecoveryCode:
                self._keys.prove(current)
                return self._keys.new_recovery_code()

            self._run(self.tr("Checking the passphrase…"), make, self._show)

    def forget(self) -> None:
        """Take the code off the screen."""
        super().forget()
        self._code = None
        self.step.forget()
        self.step.hide()
        self._show_current(shown=True)
        self.verb.setText(self._first_verb)

    def _show(self, code: NewRecoveryCode) -> None:
        self._code = code
        self._show_current(shown=False)
        first, second = code.asked
        self.step.set_groups(code.groups, (first - 1, second - 1))
        self.step.show()
        self._offer()
        self.verb.setFocus()

    def _offer(self) -> None:
        if self._code is not None:
            self.verb.setText(
                self.step.verb() if not self.step.is_confirming() else self.tr("&Put it in force")
            )

    def _confirm(self, code: NewRecoveryCode) -> None:
        if not self.step.check():
            return
        current = self.current.text()
        typed = [line.text() for line in self.step.answer_lines()]
        self._run(
            self.tr("Putting the new code in force…"),
            lambda: self._keys.renew_recovery(current, code, typed),
            self._renewed,
        )

    def _renewed(self, change: KeyChange) -> None:
        self._finish(change, self.tr("The new recovery code is in force. Destroy the old sheet."))

    def _print(self) -> None:
        groups, today, font = self.step.groups(), self._tools.clock.today(), self.font()

        def paint(device: QPagedPaintDevice) -> None:
            paint_recovery_sheet(device, groups, today, font)

        self._printing.print(self.window(), paint)
