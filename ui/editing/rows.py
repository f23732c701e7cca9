"""A list inside a form: names, channels, things asked; each entry is a small form that can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.codec import JsonValue
from app.exchange.faults import Fault
from ui.editing.faults import sentence_of
from ui.editing.fieldset import FieldSet
from ui.editing.inputs import Input
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, Tone
from ui.widgets.buttons import Button, IconButton, Kind, button
from ui.widgets.focus import focus_first
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, label
from ui.widgets.text import fill, without_isolates

MakeFields = Callable[[], FieldSet]


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a list of a form is called: its heading, one entry ("Channel {number}"), the two verbs."""

    heading: str
    entry: str
    add: str
    remove: str
    help_text: str = ""


class _Row(QFrame):
    """One entry with the button that takes it away. Signals: `removed()`, `edited()`."""

    removed = Signal()
    edited = Signal()

    def __init__(self, words: RowWords, fields: FieldSet) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.fields = fields
        self.empty = fields.value()
        self._words = words
        self._title = label("", Role.MUTED)
        self._remove = IconButton(Icon.CLOSE, words.remove, small=True)
        self._remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_3, GAP_2, GAP_3, GAP_3)
        column.setSpacing(GAP_2)
        column.addLayout(head)
        column.addWidget(fields)
        fields.edited.connect(self.edited)

    def set_number(self, number: int) -> None:
        """Say which entry this is, also in the name of its button."""
        title = fill(self._words.entry, number=number)
        self._title.setText(title)
        self.setAccessibleName(without_isolates(title))
        self._remove.set_name(f"{self._words.remove}: {without_isolates(title)}")

    def is_empty(self) -> bool:
        """Say whether nothing was filled in."""
        return self.fields.value() == self.empty


class RowsInput(Input):
    """A list of objects, or of single values when `single` names the one field of a row."""

    def __init__(self, words: RowWords, make_fields: MakeFields, *, single: str = "") -> None:
        self._frame = QFrame()
        self._frame.setAccessibleName(words.heading)
        super().__init__(self._frame)
        self._words, self._make, self._single = words, make_fields, single
        self._rows: list[_Row] = []
        self._problem = ToneLine(Tone.OVERDUE, Icon.PROBLEM)
        self._problem.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_2)
        self._add: Button = button(words.add, self._append, Kind.QUIET, Icon.ADD)
        outer = QVBoxLayout(self._frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP_2)
        outer.addWidget(label(words.heading, Role.STRONG))
        if words.help_text:
            outer.addWidget(label(words.help_text, Role.SMALL, wrap=True))
        outer.addLayout(self._column)
        outer.addWidget(self._problem)
        outer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    def rows(self) -> Sequence[FieldSet]:
        """Return the small forms, in order."""
        return [row.fields for row in self._rows]

    def value(self) -> JsonValue:
        """The entries in which something was filled in."""
        found = [row.fields.value() for row in self._rows if not row.is_empty()]
        return [one.get(self._single, "") for one in found] if self._single else found

    def set_value(self, value: JsonValue) -> None:
        """Show entries."""
        for row in list(self._rows):
            self._take_away(row)
        for one in value or []:
            self._append_row().fields.set_value({self._single: one} if self._single else one)

    def take_fault(self, path: Sequence[str], fault: Fault) -> str:
        """Hand the fault to the entry that it means; one about the list itself is shown below it."""
        filled = [row for row in self._rows if not row.is_empty()]
        inner = [self._single] if self._single else list(path[1:])
        if path and path[0].isdigit() and int(path[0]) < len(filled):
            row = filled[int(path[0])]
            if row.fields.take_fault(inner, fault):
                return ""
        self._problem.set_text(sentence_of(fault))
        self._problem.show()
        return ""

    def clear_faults(self) -> None:
        """Take away what the entries and the list show."""
        self._problem.hide()
        for row in self._rows:
            row.fields.clear_faults()

    def first_problem(self) -> QWidget | None:
        """The first entry's first field with a problem, or the list's own button."""
        for row in self._rows:
            found = row.fields.first_problem()
            if found is not None:
                return found
        return None if self._problem.isHidden() else self._add

    def _append(self) -> None:
        focus_first(self._append_row().fields)
        self.edited.emit()

    def _append_row(self) -> _Row:
        row = _Row(self._words, self._make())
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.set_number(len(self._rows))
        return row

    def _remove(self, row: _Row) -> None:
        place = self._rows.index(row)
        self._take_away(row)
        target = self._rows[min(place, len(self._rows) - 1)]._remove if self._rows else self._add
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        for number, one in enumerate(self._rows, start=1):
            one.set_number(number)
        self.edited.emit()

    def _take_away(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
