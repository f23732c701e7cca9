"""What the dialogues of the keys page have in common: the passphrase again, one verb, and a way back.

Every change of a key asks for the passphrase once more: whoever finds the desk unlocked must not be able to
give himself a key that lasts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.lock.passphrase_field import PassphraseField
from ui.page_tools import PageTools
from ui.translating import message_in_words
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.forms import Field, FormSection, button_row
from ui.widgets.labels import Role, label
from ui.widgets.progress import ProgressPanel
from ui.widgets.scroll import ScrollPane

Result = TypeVar("Result")
WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105  # the code of an error


class KeyForm(ScrollPane):
    """One change of the keys. Subclasses add their fields and start the work in `submit`.

    Signals: `closed()` back to the list; `changed(object)` a KeyChange that is in force.
    """

    closed = Signal()
    changed = Signal(object)

    def __init__(
        self, title: str, about: str, verb: str, tools: PageTools, kind: Kind = Kind.PRIMARY
    ) -> None:
        super().__init__("")
        self.setAccessibleName(title)
        self._tools = tools
        self._doing = ""
        self.add(label(title, Role.TITLE, wrap=True))
        self.add(label(about, Role.MUTED, wrap=True))
        section = FormSection()
        self.current = PassphraseField(self.tr("Passphrase in force now"))
        self.current.submitted.connect(self.submit)
        self._current_field: Field = section.add(
            self.tr("Passphrase in &force now"),
            self.current,
            self.tr("Asked for again, so that nobody else can change the keys at an unlocked desk."),
        )
        self._section = section
        self.add(section)
        self.verb = Button(verb, kind)
        self.verb.clicked.connect(self.submit)
        self._back = button(self.tr("&Back"), self.leave)
        self._progress = ProgressPanel()
        self._foot = button_row(self.verb, self._back)
        for widget in (self._progress, self._foot):
            self.add(widget)

    def add_before_foot(self, widget: QWidget) -> None:
        """Put something of the subclass between the passphrase and the buttons."""
        self.body.insertWidget(self.body.indexOf(self._progress), widget)

    def submit(self) -> None:
        """Start the work, if everything is filled in."""
        raise NotImplementedError

    def forget(self) -> None:
        """Empty every field that holds a secret."""
        self.current.take()

    def leave(self) -> None:
        """Go back without a change."""
        self.forget()
        self.closed.emit()

    def focus_first(self) -> None:
        """Begin with the passphrase."""
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy(self) -> bool:
        """Return whether a change is under way: then the page must not be left."""
        return not self._progress.isHidden()

    def problem(self) -> str:
        """Return what is said to be wrong with the passphrase in force."""
        return self._current_field.problem()

    def _show_current(self, *, shown: bool) -> None:
        """Show the field for the passphrase in force, or take it away once it has been proved."""
        self._section.setVisible(shown)

    def _take_current(self) -> str | None:
        """Return the passphrase that was typed; None, with a word about it, when there is none."""
        if not self.current.text():
            self._current_field.set_problem(self.tr("Type the passphrase that opens the store now."))
            self.current.setFocus()
            return None
        self._current_field.set_problem("")
        return self.current.text()

    def _run(self, words: str, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do something slow on the store's thread, with the form closed to further typing."""
        self._set_busy(words)

        def finished(result: Result) -> None:
            self._set_busy("")
            done(result)

        self._tools.tasks.store(self, work, finished, self._failed)

    def _finish(self, change: object, words: str) -> None:
        self.forget()
        self.changed.emit(change)
        self.closed.emit()
        self._tools.notices.done(words)

    def _failed(self, error: AppError) -> None:
        self._set_busy("")
        message = message_in_words(error)
        if error.code == WRONG_PASSPHRASE:
            self._current_field.set_problem(message.sentence)
            announce(self, message.sentence, urgent=True)
            self.current.setFocus()
        elif not self._told(error):
            self._tools.notices.failed(error)

    def _offer_stop(self, words: str, stop: Callable[[], None]) -> None:
        """Let the work be stopped by a button beside its progress."""
        place = self.body.indexOf(self._progress)
        self.body.removeWidget(self._progress)
        self._progress.deleteLater()
        self._progress = ProgressPanel(words)
        self._progress.cancelled.connect(stop)
        self.body.insertWidget(place, self._progress)

    def _tell_progress(self, words: str, done: int, total: int) -> None:
        """Say how far the work is; `total` 0 where nobody knows."""
        if not self.is_busy():
            return
        if words != self._doing:
            self._doing = words
            self._progress.start(words)
        self._progress.set_progress(done, total)

    def _told(self, _error: AppError) -> bool:
        """Say what is wrong at a field of the subclass; False when it is none of its fields."""
        return False

    def _set_busy(self, words: str) -> None:
        for part in (self.current, self.verb, self._back):
            part.setEnabled(not words)
        self._doing = words
        if words:
            self._progress.start(words)
        else:
            self._progress.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape and not self.is_busy():
            self.leave()
        else:
            super().keyPressEvent(event)
