"""A field that finds and chooses: type, see what fits below the field, press Enter.

The options unfold inside the form instead of a popup window: nothing to lose at the lock, nothing that a
screen reader loses sight of. What was typed and not chosen stays typed; saving says that it is no choice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_1
from ui.widgets.announce import announce
from ui.widgets.labels import Role, label
from ui.widgets.record_list import RecordView
from ui.widgets.records import Column, RecordModel
from ui.widgets.restyle import RESTYLING
from ui.widgets.search import MAX_QUERY
from ui.widgets.text import one_line

MOST_OPTIONS = 8


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its value, its words, and a muted note that tells it from others."""

    value: str
    words: str
    note: str = ""
    icon: Icon | None = None


class _OptionColumn(Enum):
    ONE = "one"


_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
Answer = Callable[[Sequence[Option]], None]


class Chooser(QWidget):
    """One choice, or none.

    `search(typed, answer)` calls `answer` with what fits, now or later; answers to older questions must not
    come. Signals: `chosen(str)` the value that the person chose, "" for none; `edited()` at every change.
    """

    chosen = Signal(str)
    edited = Signal()

    def __init__(
        self, hint: str, search: Callable[[str, Answer], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._value, self._words = "", ""
        self._asked, self._answered, self._take_first = 0, 0, False
        self._line = QLineEdit()
        self._line.setMaxLength(MAX_QUERY)
        self._line.setPlaceholderText(hint)
        self._line.setClearButtonEnabled(False)
        self._line.textEdited.connect(self._typed)
        self._line.installEventFilter(self)
        column = Column[Option](
            _OptionColumn.ONE,
            "",
            lambda option: option.words,
            note=lambda option: option.note,
            icon=lambda option: option.icon,
            stretch=True,
        )
        self._model = RecordModel[Option]((column,), lambda option: option.value)
        self._list = RecordView[Option](self.tr("What fits"), self._model)
        self._list.horizontalHeader().hide()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the line
        self._list.clicked.connect(self._clicked)
        self._list.hide()
        self._nothing = label(self.tr("Nothing fits. Type other letters, or empty the field."), Role.SMALL)
        self._nothing.hide()
        self.setFocusProxy(self._line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP_1)
        for one in (self._line, self._list, self._nothing):
            outer.addWidget(one)

    def value(self) -> str:
        """Return the chosen value, or what was typed and is no choice."""
        return self._value or self._line.text().strip()

    def is_chosen(self) -> bool:
        """Say whether the value is one that was chosen."""
        return bool(self._value)

    def show_choice(self, value: str, words: str) -> None:
        """Show a choice without calling it an edit; no value and words shows what was typed."""
        self._value, self._words = value, words if value else ""
        self._line.setText(one_line(words))
        self._line.setCursorPosition(0)
        self._close()

    def line(self) -> QLineEdit:
        """Return the part that takes the keyboard."""
        return self._line

    def options(self) -> Sequence[Option]:
        """Return what is offered now."""
        return self._model.records() if not self._list.isHidden() else ()

    def setAccessibleName(self, name: str) -> None:
        """Name the part that takes the keyboard too."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the part that takes the keyboard too."""
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def _typed(self, text: str) -> None:
        self._value = ""
        if text.strip():
            self._ask()
        else:
            self._close()
            self.chosen.emit("")
        self.edited.emit()

    def _ask(self) -> None:
        self._asked += 1
        number = self._asked
        self._search(self._line.text().strip(), lambda options: self._receive(number, options))

    def _receive(self, number: int, options: Sequence[Option]) -> None:
        if number < self._answered or self._value or not self._line.text().strip():
            return
        self._answered = number
        self._model.set_records(options[:MOST_OPTIONS])
        self._list.clear_current()
        self._list.select_first()
        self._list.setVisible(bool(options))
        self._nothing.setVisible(not options)
        self._fit()
        words = self.tr("%n option(s)", "", len(options)) if options else self._nothing.text()
        announce(self._line, words)
        if self._take_first and number == self._asked:
            self._take_first = False
            self._take_current()

    def _clicked(self, index: QModelIndex) -> None:
        self._pick(self._model.record(index.row()))

    def _take_current(self) -> None:
        row = self._model.row_of(self._list.current_id())
        self._pick(self._model.record(row) if row is not None else None)

    def _pick(self, option: Option | None) -> None:
        if option is None:
            return
        self.show_choice(option.value, option.words)
        self.chosen.emit(option.value)
        self.edited.emit()

    def _close(self) -> None:
        self._list.hide()
        self._nothing.hide()
        self._take_first = False

    def _fit(self) -> None:
        self._list.setFixedHeight(look().metrics.row * self._model.rowCount() + 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk and choose with the keys of the line; close when the keyboard leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._left(event.reason())
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        pending = self._asked > self._answered and not self._value
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (pending or not self._list.isHidden()):
            if pending:
                self._take_first = True
            else:
                self._take_current()
            return True
        if key in _KEYS and not self._list.isHidden():
            self._step(_KEYS[key])
            return True
        if key == Qt.Key.Key_Down and self._line.text().strip() and not self._value:
            self._ask()
            return True
        if key == Qt.Key.Key_Escape and not self._list.isHidden():
            self._close()
            return True
        return False

    def _step(self, step: int) -> None:
        here = self._model.row_of(self._list.current_id())
        row = 0 if here is None else min(max(here + step, 0), self._model.rowCount() - 1)
        identity = self._model.id_at(row)
        if identity is not None:
            self._list.select_id(identity)
            announce(self._line, self._model.sentence(row))

    def _left(self, reason: Qt.FocusReason) -> None:
        """Leaving with Tab takes what was typed out in full; anything else stays as it was typed."""
        if reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            return
        typed = self._line.text().strip().casefold()
        same = [option for option in self.options() if option.words.casefold() == typed]
        if len(same) == 1:
            self._pick(same[0])
        if reason is not Qt.FocusReason.MouseFocusReason:
            self._close()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_list"):
            self._fit()
