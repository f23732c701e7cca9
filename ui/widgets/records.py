"""A table over a tuple of frozen view records: the model behind every list.

Columns are described once, by an enum key, a heading and functions from the record to what a cell shows.
The model holds nothing else: no SQL, no service, no sorting; the caller sorts and pages in SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.style.icons import Icon
from ui.style.look import look
from ui.widgets.chips import Chip
from ui.widgets.text import one_line

Record = TypeVar("Record")
AnyIndex = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole
ID_ROLE = int(_ROLE.UserRole) + 1
CHIP_ROLE = int(_ROLE.UserRole) + 2
NOTE_ROLE = int(_ROLE.UserRole) + 3
ICON_ROLE = int(_ROLE.UserRole) + 4
NUMBER_ROLE = int(_ROLE.UserRole) + 5
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)  # no slots: `Column[Person](…)` sets an attribute, which slots turn into a TypeError
class Column(Generic[Record]):
    """One column.

    `key` names it (for sorting, for tests); `text` gives the cell's words, `chip` a status instead of
    words, `note` muted words after the text, `icon` a symbol before it. `width` is in em; the columns
    with `stretch` share what is left. `number` aligns at the trailing edge with even digits. A column that
    `may_hide` gives way in a narrow list, the last one first.
    """

    key: Enum
    heading: str
    text: Callable[[Record], str]
    chip: Callable[[Record], Chip | None] | None = None
    note: Callable[[Record], str] | None = None
    icon: Callable[[Record], Icon | None] | None = None
    width: float = 10.0
    stretch: bool = False
    number: bool = False
    sortable: bool = False
    may_hide: bool = False


class RecordModel(QAbstractTableModel, Generic[Record]):
    """A table over records. `identity` gives the id that survives a refresh."""

    def __init__(
        self,
        columns: Sequence[Column[Record]],
        identity: Callable[[Record], str],
        sentence: Callable[[Record], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._identity = identity
        self._sentence = sentence
        self._records: tuple[Record, ...] = ()
        self._rows: dict[str, int] = {}

    def set_records(self, records: Sequence[Record]) -> None:
        """Show other records; views forget their selection (`RecordView.set_records` keeps it)."""
        self.beginResetModel()
        self._records = tuple(records)
        self._rows = {self._identity(record): row for row, record in enumerate(self._records)}
        self.endResetModel()

    def records(self) -> tuple[Record, ...]:
        """Return what is shown."""
        return self._records

    def record(self, row: int) -> Record | None:
        """Return one record, None when there is no such row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, identity: str) -> int | None:
        """Return the row of a record, None when it is not shown."""
        return self._rows.get(identity)

    def id_at(self, row: int) -> str | None:
        """Return the id of a row, None when there is no such row."""
        record = self.record(row)
        return None if record is None else self._identity(record)

    def sentence(self, row: int) -> str:
        """Return a row as one sentence for a screen reader."""
        record = self.record(row)
        assert record is not None, "only rows that hold a record are read"
        if self._sentence is not None:
            return self._sentence(record)
        parts = (self._words(record, column) for column in self.columns)
        return ". ".join(part for part in parts if part)

    @staticmethod
    def _words(record: Record, column: Column[Record]) -> str:
        chip = column.chip(record) if column.chip else None
        if chip is not None:
            return chip.word
        note = column.note(record) if column.note else ""
        return one_line(", ".join(part for part in (column.text(record), note) if part))

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Number of records."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_ROLE.DisplayRole)
    ) -> object:
        """Headings; the number columns' headings stand at the trailing edge too."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _ROLE.DisplayRole:
            return column.heading
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: AnyIndex, role: int = int(_ROLE.DisplayRole)) -> object:
        """One cell, in the roles that the delegate, screen readers and tests ask for."""
        record = self.record(index.row())
        if record is None or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ROLE.DisplayRole:
            return one_line(column.text(record))
        if role == _ROLE.AccessibleTextRole:
            whole = look().reads_whole_rows and index.column() == 0
            return self.sentence(index.row()) if whole else self._words(record, column)
        if role == ID_ROLE:
            return self._identity(record)
        return self._extra(record, column, role)

    @staticmethod
    def _extra(record: Record, column: Column[Record], role: int) -> object:
        if role == CHIP_ROLE:
            return column.chip(record) if column.chip else None
        if role == NOTE_ROLE:
            return one_line(column.note(record)) if column.note else None
        if role == ICON_ROLE:
            return column.icon(record) if column.icon else None
        if role == NUMBER_ROLE:
            return column.number
        return None
