"""The inputs of a form: each holds one value of a record's document, or what was typed instead of one.

A value is what `json` knows (text, list, object, None for nothing). What cannot be a value yet, such as half
a date, is handed over as it was typed: the draft keeps it, and reading the document says what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.clock import Clock
from app.domain.codec import JsonValue
from app.exchange.faults import Fault, FaultKind
from ui.editing.faults import sentence_of
from ui.widgets.dates import DateField
from ui.widgets.notes import NotesEdit
from ui.widgets.switches import CheckBox, ComboBox
from ui.words import called

LONGEST_LINE = 2000
"""Characters that a one-line field of a document holds (its schema says the same)."""


class Input(QObject):
    """One value. Signals: `edited()` the person changed it, not when it was set."""

    edited = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def value(self) -> JsonValue:
        """Return the value, or what was typed instead."""
        raise NotImplementedError

    def set_value(self, value: JsonValue) -> None:
        """Show a value, or what was typed, without calling it an edit."""
        raise NotImplementedError

    def take_fault(self, _path: Sequence[str], fault: Fault) -> str:
        """Return the words for a fault of this value; "" when a part of it shows them already."""
        return sentence_of(fault)

    def clear_faults(self) -> None:
        """Take away what parts of it show."""

    def first_problem(self) -> QWidget | None:
        """Return the part that a fault was shown at, for the keyboard."""
        return None


class TextInput(Input):
    """One line."""

    def __init__(self, hint: str = "") -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_LINE)
        self._line.setPlaceholderText(hint)
        super().__init__(self._line)
        self._line.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> JsonValue:
        """The line."""
        return self._line.text()

    def set_value(self, value: JsonValue) -> None:
        """Show a line from its beginning."""
        text = str(value or "")
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)


class ProseInput(Input):
    """Several lines. `name` is what a screen reader calls the field."""

    def __init__(self, name: str, lines: int = 3) -> None:
        self._notes = NotesEdit(name, lines)
        super().__init__(self._notes)
        self._notes.edited.connect(lambda _text: self.edited.emit())

    def value(self) -> JsonValue:
        """The text."""
        return self._notes.toPlainText()

    def set_value(self, value: JsonValue) -> None:
        """Show a text."""
        self._notes.set_text(str(value or ""))


class ChoiceInput(Input):
    """One of a few values, in words; with `nothing`, also none of them.

    `default` is what an absent value means (the default of the record's field). A value that nobody offers
    is kept as it came until the person chooses another.
    """

    def __init__(
        self, options: Sequence[tuple[str, str]], nothing: str = "", default: Enum | None = None
    ) -> None:
        self._box = ComboBox()
        self._default = None if default is None else str(default.value)
        self._kept: JsonValue = None
        super().__init__(self._box)
        self.set_options(options, nothing)
        self._box.activated.connect(self._chosen)

    def set_options(self, options: Sequence[tuple[str, str]], nothing: str = "") -> None:
        """Offer other values; the chosen one stays if it is among them."""
        chosen = self.value()
        self._box.clear()
        if nothing:
            self._box.addItem(nothing, None)
        for value, words in options:
            self._box.addItem(words, value)
        self.set_value(chosen)

    def value(self) -> JsonValue:
        """The chosen value."""
        return self._box.currentData() if self._kept is None else self._kept

    def set_value(self, value: JsonValue) -> None:
        """Choose."""
        wanted = self._default if value is None else value
        place = self._box.findData(wanted)
        self._kept = wanted if place < 0 else None
        self._box.setCurrentIndex(max(0, place))

    def _chosen(self) -> None:
        self._kept = None
        self.edited.emit()


def enum_options(members: Sequence[Enum]) -> list[tuple[str, str]]:
    """Return values and words of enum members, for a `ChoiceInput`."""
    return [(str(member.value), called(member)) for member in members]


class FlagInput(Input):
    """Yes or no, with its words beside it."""

    def __init__(self, words: str) -> None:
        self._box = CheckBox(words)
        super().__init__(self._box)
        self._box.clicked.connect(lambda _on: self.edited.emit())

    def set_words(self, words: str) -> None:
        """Say something else beside it."""
        self._box.setText(words)

    def value(self) -> JsonValue:
        """True, or nothing."""
        return True if self._box.isChecked() else None

    def set_value(self, value: JsonValue) -> None:
        """Tick or not."""
        self._box.setChecked(bool(value))


class DateInput(Input):
    """A day. `name` is what a screen reader calls the field."""

    def __init__(self, name: str, clock: Clock) -> None:
        self._field = DateField(name, clock=clock)
        super().__init__(self._field)
        self._field.typing.connect(self.edited)
        self._field.date_changed.connect(lambda _day: self.edited.emit())

    def value(self) -> JsonValue:
        """The day as ISO 8601, or what stands there instead."""
        return self._field.typed()

    def set_value(self, value: JsonValue) -> None:
        """Show a day, or what stood there instead."""
        self._field.set_typed(str(value or ""))

    def take_fault(self, path: Sequence[str], fault: Fault) -> str:
        """Say how a day is typed."""
        if fault.kind is FaultKind.NOT_A_DATE:
            return self.tr("This cannot be read as a day for certain. Type it as 21 Nov 2026 or 2026-11-21.")
        return super().take_fault(path, fault)
