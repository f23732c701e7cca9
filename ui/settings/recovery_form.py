"""Changes that need a new recovery code: who asks is proved, the code is shown once and confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPagedPaintDevice

from app.ports_keys import KeyChange, NewRecoveryCode
from app.services.keys import KeysService
from ui.lock.code_step import CodeStep
from ui.lock.recovery_sheet import paint_recovery_sheet
from ui.page_tools import PageTools
from ui.printing import Printing
from ui.settings.key_form import KeyForm
from ui.widgets.buttons import Kind


class CodeForm(KeyForm):
    """A change that needs a new recovery code, which counts only once it is confirmed from the sheet."""

    def __init__(
        self, words: tuple[str, str, str], keys: KeysService, tools: PageTools, printing: Printing
    ) -> None:
        """`words` are the title, what it does, and the verb that begins it."""
        title, about, self._first_verb = words
        super().__init__(title, about, self._first_verb, tools, Kind.PRIMARY)
        self._keys, self._printing = keys, printing
        self._code: NewRecoveryCode | None = None
        self.step = CodeStep()
        self.step.hide()
        self.step.changed.connect(self._offer)
        self.step.submitted.connect(self.submit)
        self.step.print_wanted.connect(self._print)
        self.add_before_foot(self.step)

    def submit(self) -> None:
        """First prove who asks, then show the code, then do what it is for."""
        if self._code is not None:
            if self.step.check():
                typed = [line.text() for line in self.step.answer_lines()]
                self._carry_out(self.current.text(), self._code, typed)
            return
        current = self._take_current()
        if current is not None:
            self._begin(current)

    def forget(self) -> None:
        """Take the code off the screen."""
        super().forget()
        self._code = None
        self.step.forget()
        self.step.hide()
        self._show_current(shown=True)
        self.verb.setText(self._first_verb)

    def _begin(self, current: str) -> None:
        """Prove who asks and make a code; then `_show_code`."""
        raise NotImplementedError

    def _carry_out(self, current: str, code: NewRecoveryCode, typed: Sequence[str]) -> None:
        """Do what the form is for; the code is confirmed."""
        raise NotImplementedError

    def _last_verb(self) -> str:
        """Return the verb that carries it out."""
        raise NotImplementedError

    def _show_code(self, code: NewRecoveryCode) -> None:
        self._code = code
        self._show_current(shown=False)
        first, second = code.asked
        self.step.set_groups(code.groups, (first - 1, second - 1))
        self.step.show()
        self._offer()
        self.verb.setFocus()

    def _offer(self) -> None:
        if self._code is not None:
            self.verb.setText(self._last_verb() if self.step.is_confirming() else self.step.verb())

    def _print(self) -> None:
        groups, today, font = self.step.groups(), self._tools.clock.today(), self.font()

        def paint(device: QPagedPaintDevice) -> None:
            paint_recovery_sheet(device, groups, today, font)

        self._printing.print(self.window(), paint)


class RecoveryForm(CodeForm):
    """A new recovery code; the old one stays in force until the new one is confirmed."""

    def __init__(self, keys: KeysService, tools: PageTools, printing: Printing) -> None:
        words = (
            self.tr("New recovery code"),
            self.tr(
                "For when the sheet is lost, or somebody saw it. The codes before it open nothing any more, "
                "once you have confirmed the new one."
            ),
            self.tr("&Make a new code"),
        )
        super().__init__(words, keys, tools, printing)

    def _begin(self, current: str) -> None:
        def make() -> NewRecoveryCode:
            self._keys.prove(current)
            return self._keys.new_recovery_code()

        self._run(self.tr("Checking the passphrase…"), make, self._show_code)

    def _carry_out(self, current: str, code: NewRecoveryCode, typed: Sequence[str]) -> None:
        self._run(
            self.tr("Putting the new code in force…"),
            lambda: self._keys.renew_recovery(current, code, typed),
            self._renewed,
        )

    def _last_verb(self) -> str:
        return self.tr("&Put it in force")

    def _renewed(self, change: KeyChange) -> None:
        self._finish(change, self.tr("The new recovery code is in force. Destroy the old sheet."))
