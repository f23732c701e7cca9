"""Switch on the PIN of this computer: the passphrase proves who asks, then the key ring keeps its half."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.domain.pins import MAXIMUM, PinState
from app.errors import AppError
from app.ports_quick import PreparedPin
from app.services.keys import KeysService
from app.services.quick import QuickUnlock
from ui.lock.passphrase_field import PassphraseField
from ui.page_tools import PageTools
from ui.settings.key_form import KeyForm
from ui.tasks import CancelToken
from ui.translating import message_in_words
from ui.widgets.forms import Field, FormSection

_OF_THE_PIN = frozenset({"pin-too-short", "pin-too-long", "pin-too-simple"})


class PinForm(KeyForm):
    """A PIN for some hours. `changed` carries the PinState instead of a KeyChange."""

    def __init__(self, keys: KeysService, quick: QuickUnlock[Any], hours: int, tools: PageTools) -> None:
        super().__init__(
            self.tr("PIN on this computer"),
            self.tr(
                "For %n hour(s), a short PIN opens this store on this computer, together with a secret that "
                "the key ring of your account keeps. Five wrong PINs, a restart or the end of the time "
                "switch it off; the passphrase always works. While it is on, whoever gets both your account "
                "and your PIN gets the store.",
                "",
                hours,
            ),
            self.tr("&Switch it on"),
            tools,
        )
        self._keys, self._quick = keys, quick
        section = FormSection()
        self.pin, self.again = PassphraseField(self.tr("PIN")), PassphraseField(self.tr("PIN again"))
        for field in (self.pin, self.again):
            field.line.setMaxLength(MAXIMUM)
        self.again.submitted.connect(self.submit)
        self._pin_field: Field = section.add(
            self.tr("P&IN"), self.pin, self.tr("Six or more digits or letters; no row of the keyboard.")
        )
        self._again_field: Field = section.add(self.tr("PIN a&gain"), self.again)
        self.add_before_foot(section)

    def pin_problem(self) -> str:
        """Return what is said to be wrong with the PIN."""
        return self._pin_field.problem() or self._again_field.problem()

    def submit(self) -> None:
        """Prove who asks, prepare with the key ring, switch on."""
        current = self._take_current()
        if current is None or not self._pin_is_fine():
            return
        pin = self.pin.text()
        self._run(
            self.tr("Checking the passphrase…"),
            lambda: self._keys.prove(current),
            lambda _none: self._prepare(pin),
        )

    def forget(self) -> None:
        """Empty the fields."""
        super().forget()
        self.pin.take()
        self.again.take()

    def lines(self) -> tuple[QLineEdit, QLineEdit]:
        """Return the two fields of the PIN."""
        return self.pin.line, self.again.line

    def _pin_is_fine(self) -> bool:
        try:
            self._quick.check(self.pin.text())
        except AppError as error:
            self._told(error)
            return False
        self._pin_field.set_problem("")
        same = self.pin.text() == self.again.text()
        self._again_field.set_problem("" if same else self.tr("This is not the same PIN as above."))
        if not same:
            self.again.setFocus()
        return same

    def _prepare(self, pin: str) -> None:
        self._set_busy(self.tr("Asking the key ring of your account…"))

        def prepare(token: CancelToken) -> PreparedPin:
            prepared: PreparedPin = self._quick.prepare(pin, token.cancelled)
            return prepared

        self._tools.tasks.work(self, prepare, self._switch_on, self._failed)

    def _switch_on(self, prepared: PreparedPin) -> None:
        self._run(
            self.tr("Switching the PIN on…"), lambda: self._quick.switch_on(prepared), self._switched_on
        )

    def _switched_on(self, state: PinState) -> None:
        self._finish(state, self.tr("The PIN is on. The lock page asks for it first."))

    def _told(self, error: AppError) -> bool:
        if error.code not in _OF_THE_PIN:
            return False
        self._pin_field.set_problem(message_in_words(error).text())
        self.pin.setFocus()
        return True
