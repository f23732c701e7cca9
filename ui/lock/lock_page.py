"""The lock page: one passphrase and the reason why it is asked for. No hint of what is inside."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from ui.lock.card import CardPage
from ui.lock.door import Door
from ui.lock.passphrase_field import PassphraseField
from ui.lock.pin_way import PinWay
from ui.session import LockReason
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, Tone
from ui.tasks import Tasks
from ui.translating import LANGUAGES, code_in_words, message_in_words
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Kind
from ui.widgets.forms import Field, ToneLine
from ui.widgets.progress import ProgressPanel
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill


class Way(Enum):
    """What opens the store."""

    PIN = "pin"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way
    CODE = "code"


_WIDTH = 27  # em
_CODE_LENGTH = 80  # characters: the code with any separators that a person writes


class LockPage(CardPage):
    """Opens the store behind a door on the thread that will own it.

    Signals: `unlocked(object)` with the services of the open store; `refused()` it did not open;
    `demo_wanted()` to go to the demonstration store; `language_chosen(str)` the code of another language.
    """

    unlocked = Signal(object)
    refused = Signal()
    demo_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        door: Door,
        tasks: Tasks,
        reason: LockReason,
        *,
        idle_minutes: int = 0,
        offers_demo: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Dragoman", "", _WIDTH, parent)
        self._door, self._tasks = door, tasks
        self._way = Way.PASSPHRASE
        self._offers_pin = door.has_pin()
        name = self.tr("Demonstration store") if door.demo_passphrase else self.tr("The store is locked")
        self.subtitle.setText(name)
        self._reason = ToneLine(Tone.WAITING, Icon.INFO, self._why(reason, idle_minutes))
        self._reason.setVisible(bool(self._reason.text()))
        self._loss = ToneLine(Tone.OVERDUE, Icon.PROBLEM)
        self._loss.hide()
        self.body.addWidget(self._reason)
        self.body.addWidget(self._loss)
        self._build_inputs()
        self._build_demo_hint()
        self._build_foot(offers_demo=offers_demo)
        self._choose_way(Way.PIN if self._offers_pin else Way.PASSPHRASE)
        if self._offers_pin:  # whether it still opens is found out behind the first picture
            QTimer.singleShot(0, self.pin, self.pin.look)

    def _why(self, reason: LockReason, idle_minutes: int) -> str:
        words = {
            LockReason.BY_HAND: self.tr("You locked it."),
            LockReason.IDLE: self.tr(
                "Locked because nothing was done in Dragoman for %n minute(s).", "", idle_minutes
            ),
            LockReason.SCREEN_LOCKED: self.tr("Locked because the screen was locked."),
            LockReason.SLEEP: self.tr("Locked because the computer went to sleep."),
            LockReason.USER_SWITCH: self.tr("Locked because the session was left to another user."),
            LockReason.CRASH: self.tr("Locked after a fault in the program. What was saved is safe."),
        }
        return words.get(reason, "")

    def _build_inputs(self) -> None:
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self.unlock)
        self._passphrase_field = Field(self.tr("&Passphrase"), self.passphrase)
        self.code = QLineEdit()
        self.code.setMaxLength(_CODE_LENGTH)
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.code.returnPressed.connect(self.unlock)
        self._code_field = Field(
            self.tr("&Recovery code"),
            self.code,
            self.tr("Eight groups of five characters, from the sheet that was written at the beginning."),
        )
        self.pin = PinWay(self._door, self._tasks)
        self.pin.opened.connect(self._opened)
        self.pin.busy.connect(self._pin_busy)
        self.pin.stopped.connect(lambda: self._choose_way(Way.PASSPHRASE))
        self.pin.over.connect(self._pin_over)
        self.progress = ProgressPanel()
        self.body.addWidget(self.pin)
        self.body.addWidget(self._passphrase_field)
        self.body.addWidget(self._code_field)
        self.body.addWidget(self.progress)

    def _build_demo_hint(self) -> None:
        if self._door.demo_passphrase:
            hint = fill(
                self.tr("Everything in it is invented. Its passphrase is: {passphrase}"),
                passphrase=self._door.demo_passphrase,
            )
            self.body.addWidget(ToneLine(Tone.FORMAL, Icon.INFO, hint))

    def _build_foot(self, *, offers_demo: bool) -> None:
        self._open = Button(self.tr("&Unlock"), Kind.PRIMARY, Icon.UNLOCK)
        self._open.clicked.connect(self.unlock)
        self._ways = {
            Way.PIN: Button(self.tr("Use the P&IN"), Kind.QUIET),
            Way.PASSPHRASE: Button(self.tr("Use the pa&ssphrase"), Kind.QUIET),
            Way.CODE: Button(self.tr("Use the recovery &code"), Kind.QUIET),
        }
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self._open)
        row.addStretch(1)
        for way, choice in self._ways.items():
            choice.clicked.connect(partial(self._choose_way, way))
            row.addWidget(choice)
        self.body.addLayout(row)
        if offers_demo:
            demo = Button(self.tr("Open the &demonstration store"), Kind.QUIET)
            demo.clicked.connect(self.demo_wanted)
            self.body.addWidget(demo)
        if len(LANGUAGES) > 1:
            self._build_languages()

    def _build_languages(self) -> None:
        self.language = ComboBox(self.tr("Language"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(QLocale().name().split("_")[0])))
        self.language.activated.connect(
            lambda _row: self.language_chosen.emit(str(self.language.currentData()))
        )
        self.body.addWidget(self.language)

    def _choose_way(self, way: Way) -> None:
        """Show one way in, and beside it the others. With a PIN the recovery code is one step further."""
        self._way = way
        self.pin.setVisible(way is Way.PIN)
        self._passphrase_field.setVisible(way is Way.PASSPHRASE)
        self._code_field.setVisible(way is Way.CODE)
        self._ways[Way.PIN].setVisible(self._offers_pin and way is Way.PASSPHRASE)
        self._ways[Way.PASSPHRASE].setVisible(way is not Way.PASSPHRASE)
        self._ways[Way.CODE].setVisible(way is Way.PASSPHRASE)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        inputs = {Way.PIN: self.pin, Way.PASSPHRASE: self.passphrase, Way.CODE: self.code}
        inputs[self._way].setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy(self) -> bool:
        """Return whether a store is being opened or closed: then the page must not be built anew."""
        return not self.progress.isHidden() or self.pin.is_busy()

    def problem(self) -> str:
        """Return what is said to be wrong, empty for nothing."""
        return self._shown_field().problem()

    def set_closing(self, *, closing: bool, lost: tuple[str, ...] = ()) -> None:
        """While the old session is being closed nothing can be opened; say by codes what was not saved."""
        self._enable(enabled=not closing)
        if closing:
            self.progress.start(self.tr("Closing the store…"))
            return
        self.progress.finish()
        if lost:
            message = code_in_words(lost[0])
            words = fill(self.tr("The last edit could not be saved: {why}"), why=message.text())
            self._loss.set_line(Tone.OVERDUE, Icon.PROBLEM, words)
            self._loss.show()
        self.focus_first()

    def forget(self) -> None:
        """Empty the fields: what was typed is not left to whoever comes next."""
        if not self.is_busy():
            self.pin.pin.take()
            self.passphrase.take()
            self.code.clear()

    def stop_waiting(self) -> None:
        """Wait for the key ring no longer: the program is about to end."""
        self.pin.stop()

    def unlock(self) -> None:
        """Try what was typed; the key derivation takes about a second."""
        door = self._door
        if self._way is Way.PIN:
            self.pin.unlock()
        elif self._way is Way.CODE:
            code = self.code.text()
            if code.strip():
                self._begin()
                self._tasks.store(self, lambda: door.unlock_with_recovery(code), self._opened, self._refused)
        elif self.passphrase.text():
            typed = self.passphrase.take()
            self._begin()
            self._tasks.store(self, lambda: door.unlock(typed), self._opened, self._refused)

    def _begin(self) -> None:
        self._shown_field().set_problem("")
        self._enable(enabled=False)
        self.progress.start(self.tr("Opening the store…"))

    def _opened(self, desk: object) -> None:
        self.progress.finish()
        self.code.clear()
        self.unlocked.emit(desk)

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self._enable(enabled=True)
        message = message_in_words(error)
        self._shown_field().set_problem(f"{message.sentence} {message.remedy}".strip())
        announce(self, message.title, urgent=True)
        self.focus_first()
        self.refused.emit()

    def _pin_busy(self, busy: bool) -> None:
        self._enable(enabled=not busy)
        if not busy:
            self.refused.emit()

    def _pin_over(self, title: str, words: str) -> None:
        """The PIN opens nothing any more: go on with the passphrase, and say why."""
        self._offers_pin = False
        self._choose_way(Way.PASSPHRASE)
        self._passphrase_field.set_problem(words)
        if title:
            announce(self, title, urgent=True)

    def _shown_field(self) -> Field:
        fields = {Way.PIN: self.pin.field, Way.PASSPHRASE: self._passphrase_field, Way.CODE: self._code_field}
        return fields[self._way]

    def _enable(self, *, enabled: bool) -> None:
        for part in (self.pin.pin, self.passphrase, self.code, self._open, *self._ways.values()):
            part.setEnabled(enabled)
