"""The PIN on the lock page: a short field, and the waiting for the key ring of the computer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.pins import PinState
from app.errors import AppError
from ui.lock.door import Door
from ui.lock.passphrase_field import PassphraseField
from ui.messages import words_of
from ui.style.tokens import GAP_4
from ui.tasks import Tasks
from ui.translating import message_in_words
from ui.widgets.announce import announce
from ui.widgets.forms import Field
from ui.widgets.progress import ProgressPanel

_STAYS = frozenset({"wrong-pin", "pin-too-long", "kdf-memory"})
"""After these a PIN may be tried again. After a refusal of the key ring too: it can be unlocked."""
_RING = "keyring-"


class PinWay(QWidget):
    """Opens the store with its PIN.

    Signals: `opened(object)` with the services of the open store; `busy(bool)` while it waits; `stopped()`
    the person does not want to wait for the key ring any more; `over(str, str)` the PIN opens nothing any
    more: title and sentences for the page, which goes on with the passphrase.
    """

    opened = Signal(object)
    busy = Signal(bool)
    stopped = Signal()
    over = Signal(str, str)

    def __init__(self, door: Door, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._tasks = door, tasks
        self._stop = threading.Event()
        self.pin = PassphraseField(
            self.tr("PIN"), show=self.tr("Show the PIN"), cover=self.tr("Cover the PIN")
        )
        self.pin.submitted.connect(self.unlock)
        self.field = Field(self.tr("&PIN"), self.pin)
        self.progress = ProgressPanel(self.tr("S&top"))
        self.progress.cancelled.connect(self.stop)
        self.setFocusProxy(self.pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self.field)
        column.addWidget(self.progress)

    def look(self) -> None:
        """Find out whether the PIN still opens; `over` is emitted when it does not."""
        door = self._door
        self._tasks.work(self, lambda _token: door.pin_state(), self._looked, lambda _error: None)

    def is_busy(self) -> bool:
        """Return whether the key ring is being waited for."""
        return not self.progress.isHidden()

    def unlock(self) -> None:
        """Try what was typed."""
        if not self.pin.text() or self.is_busy():
            return
        door, typed, stop = self._door, self.pin.take(), threading.Event()
        self._stop = stop
        self.field.set_problem("")
        words = self.tr("Opening the store… The key ring of the computer may ask for its password.")
        self.progress.start(words)
        self.busy.emit(True)
        self._tasks.store(self, lambda: door.unlock_with_pin(typed, stop.is_set), self._opened, self._refused)

    def stop(self) -> None:
        """Wait for the key ring no longer."""
        self._stop.set()

    def _looked(self, state: PinState) -> None:
        if self.is_busy() or state.is_on:
            return
        words = words_of(state.ended, QCoreApplication.translate) if state.ended is not None else ""
        self._end(words, words)

    def _opened(self, desk: object) -> None:
        self.progress.finish()
        self.opened.emit(desk)

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self.busy.emit(False)
        if self._stop.is_set():
            self.stopped.emit()
            return
        message = message_in_words(error)
        if error.code not in _STAYS and not error.code.startswith(_RING):
            self._end(message.title, message.text())
            return
        self.field.set_problem(message.text())
        announce(self, message.title, urgent=True)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, title: str, words: str) -> None:
        self.pin.take()
        self.over.emit(title, words)
