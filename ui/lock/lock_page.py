"""The lock page: one passphrase and the reason why it is asked for. No hint of what is inside."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.errors import AppError
from ui.lock.card import CardPage
from ui.lock.door import Door
from ui.lock.passphrase_field import PassphraseField
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

_WIDTH = 27  # em
_CODE_LENGTH = 80  # characters: the code with any separators that a person writes


class LockPage(CardPage):
    """Opens the store behind a door on the thread that will own it.

    Signals: `unlocked(object)` with the services of the open store; `demo_wanted()` to go to the
    demonstration store; `language_chosen(str)` the code of another language.
    """

    unlocked = Signal(object)
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
        self._with_code = False
        name = self.tr("Demonstration store") if door.demo_passphrase else self.tr("The store is locked")
        self.subtitle.setText(name)
        self._reason = ToneLine(Tone.WAITING, Icon.INFO, self._why(reason, idle_minutes))
        self._reason.setVisible(bool(self._reason.text()))
        self.body.addWidget(self._reason)
        self._build_inputs()
        self._build_demo_hint()
        self._build_foot(offers_demo=offers_demo)
        self._choose_way(with_code=False)

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
        self.progress = ProgressPanel()
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
        self._other_way = Button("", Kind.QUIET)
        self._other_way.clicked.connect(lambda: self._choose_way(with_code=not self._with_code))
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._other_way)
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

    def _choose_way(self, *, with_code: bool) -> None:
        self._with_code = with_code
        self._passphrase_field.setVisible(not with_code)
        self._code_field.setVisible(with_code)
        self._other_way.setText(
            self.tr("Use the passphrase") if with_code else self.tr("Use the recovery &code")
        )
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        (self.code if self._with_code else self.passphrase).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy(self) -> bool:
        """Return whether a store is being opened or closed: then the page must not be built anew."""
        return not self.progress.isHidden()

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
            self._reason.set_line(Tone.OVERDUE, Icon.PROBLEM, words)
            self._reason.show()
        self.focus_first()

    def forget(self) -> None:
        """Empty the fields: what was typed is not left to whoever comes next."""
        if not self.is_busy():
            self.passphrase.take()
            self.code.clear()

    def unlock(self) -> None:
        """Try what was typed; the key derivation takes about a second."""
        door = self._door
        if self._with_code:
            code = self.code.text()
            if code.strip():
                self._begin()
                self._tasks.store(self, lambda: door.unlock_with_recovery(code), self._opened, self._refused)
            return
        if self.passphrase.text():
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

    def _shown_field(self) -> Field:
        return self._code_field if self._with_code else self._passphrase_field

    def _enable(self, *, enabled: bool) -> None:
        for part in (self.passphrase, self.code, self._open, self._other_way):
            part.setEnabled(enabled)
