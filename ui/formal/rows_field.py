"""Short values of which there may be several: other names of a person, nationalities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.names import Name, NameKind
from app.domain.places import CountryCode
from ui.formal.fields import LONGEST_LINE, country_options
from ui.style.icons import Icon
from ui.style.tokens import GAP_1
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill
from ui.words import called


class _Row(QWidget):
    """One value: its inputs and the button that removes it."""

    changed = Signal()

    def __init__(self, inputs: Sequence[QWidget], read: Callable[[], Any], remove_name: str) -> None:
        super().__init__()
        self.read = read
        self.remove = IconButton(Icon.CLOSE, remove_name)
        self.setFocusProxy(inputs[0])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_1)
        for place, one in enumerate(inputs):
            row.addWidget(one, 2 if place == 0 else 1)
        row.addWidget(self.remove)


class RowsField(QWidget):
    """A column of rows and the button that adds one. Subclasses make the rows.

    Signals: `changed(object)` the tuple of what stands in the rows; empty rows are left out.
    """

    changed = Signal(object)

    def __init__(self, name: str, add: str) -> None:
        super().__init__()
        self._name = name
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_1)
        self._add = button(add, self._add_empty, Kind.QUIET, Icon.ADD)
        self._column.addWidget(self._add)
        self.setFocusProxy(self._add)

    def values(self) -> tuple[Any, ...]:
        """Return what stands in the rows."""
        return tuple(value for value in (row.read() for row in self._rows) if value)

    def set_values(self, values: Sequence[Any]) -> None:
        """Show values without calling it an edit."""
        if tuple(values) == self.values() and len(self._rows) == len(values):
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for value in values:
            self._take(self.make_row(value))

    def make_row(self, value: Any) -> _Row:
        """Make the row of a value, or an empty one for None."""
        raise NotImplementedError

    def remove_words(self, what: str) -> str:
        """Return the name of a button that removes a row."""
        return fill(self.tr("Remove from {list}"), list=what)

    def _take(self, row: _Row) -> None:
        row.changed.connect(self._tell)
        row.remove.clicked.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _add_empty(self) -> None:
        row = self.make_row(None)
        self._take(row)
        row.setFocus()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.values())


class NamesField(RowsField):
    """Other names: how it is written and what kind of name it is."""

    def make_row(self, value: Name | None) -> _Row:
        """Make the row of a name."""
        line, kind = QLineEdit(value.text if value else ""), ComboBox(self.tr("Kind of name"))
        line.setMaxLength(LONGEST_LINE)
        line.setAccessibleName(self._name)
        kinds = tuple(NameKind)
        for one in kinds:
            kind.addItem(called(one))
        kind.setCurrentIndex(kinds.index(value.kind if value else NameKind.ORIGINAL))

        def read() -> Name | None:
            text = line.text().strip()
            return Name(text=text, kind=kinds[kind.currentIndex()]) if text else None

        row = _Row((line, kind), read, self.remove_words(self._name))
        line.textEdited.connect(row.changed)
        kind.activated.connect(row.changed)
        return row


class CountriesField(RowsField):
    """States, for example nationalities."""

    def make_row(self, value: CountryCode | None) -> _Row:
        """Make the row of a State."""
        box = ComboBox(self._name)
        options = country_options(self.tr("Not said yet"))
        values = [option for _words, option in options]
        for words, _option in options:
            box.addItem(words)
        box.setCurrentIndex(values.index(value))
        row = _Row((box,), lambda: values[box.currentIndex()], self.remove_words(self._name))
        box.activated.connect(row.changed)
        return row
