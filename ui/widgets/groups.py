"""A list in groups: headings with counts between the rows, which the keyboard walks past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2, Tone
from ui.widgets.record_delegate import RecordDelegate
from ui.widgets.record_list import RecordView
from ui.widgets.records import ID_ROLE, Column, RecordModel
from ui.widgets.text import one_line

Record = TypeVar("Record")
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 20


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group: its words, how many rows follow, and the tone of its symbol, if it has one."""

    words: str
    count: int
    tone: Tone | None = None
    icon: Icon | None = None


@dataclass(frozen=True)  # no slots, like Column: `Group[Row](…)` sets an attribute
class Group(Generic[Record]):
    """Rows that belong together."""

    heading: Heading
    records: tuple[Record, ...]


class GroupedModel(RecordModel[Record]):
    """A table whose records stand under headings. Set the groups, not the records."""

    def __init__(
        self,
        columns: Sequence[Column[Record]],
        identity: Callable[[Record], str],
        sentence: Callable[[Record], str] | None = None,
    ) -> None:
        super().__init__(columns, identity, sentence)
        self._headings: dict[int, Heading] = {}
        self._places: list[int | None] = []

    def set_groups(self, groups: Sequence[Group[Record]]) -> None:
        """Show other groups; empty ones are left out."""
        self.beginResetModel()
        records: list[Record] = []
        self._headings, self._places, self._rows = {}, [], {}
        for group in groups:
            if not group.records:
                continue
            self._headings[len(self._places)] = group.heading
            self._places.append(None)
            for record in group.records:
                self._rows[self._identity(record)] = len(self._places)
                self._places.append(len(records))
                records.append(record)
        self._records = tuple(records)
        self.endResetModel()

    def heading(self, row: int) -> Heading | None:
        """Return the heading in a row, None when a record stands there."""
        return self._headings.get(row)

    def record(self, row: int) -> Record | None:
        """Return one record, None when there is no such row or a heading stands there."""
        place = self._places[row] if 0 <= row < len(self._places) else None
        return None if place is None else self._records[place]

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Number of records and headings."""
        return 0 if parent.isValid() else len(self._places)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings can be neither selected nor reached."""
        return Qt.ItemFlag.NoItemFlags if index.row() in self._headings else super().flags(index)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One cell; a heading answers for its whole row."""
        heading = self._headings.get(index.row())
        if heading is None:
            return super().data(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one_line(heading.words)} {heading.count}"
        if role == HEADING_ROLE:
            return heading
        return "" if role == ID_ROLE else None


class GroupDelegate(RecordDelegate):
    """Paints headings as quiet bold lines; everything else as in other lists."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        heading = index.data(HEADING_ROLE)
        if not isinstance(heading, Heading):
            super().paint(painter, option, index)
            return
        current, rtl = look(), option.direction == Qt.LayoutDirection.RightToLeft
        tone = current.colours.tone(heading.tone) if heading.tone else None
        ink = tone.ink if tone else current.colours.muted
        painter.save()
        painter.fillRect(option.rect, QColor(current.colours.base))
        room = option.rect.adjusted(GAP_2, GAP_1, -GAP_2, 0)
        if heading.icon is not None:
            side = current.metrics.small_icon
            left = room.right() + 1 - side if rtl else room.left()
            drawing = pixmap(heading.icon, ink, side, painter.device().devicePixelRatio())
            painter.drawPixmap(left, room.center().y() - side // 2 + 1, drawing)
            taken = side + GAP_1 + 2
            room = room.adjusted(0, 0, -taken, 0) if rtl else room.adjusted(taken, 0, 0, 0)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, heading.words)
        used = QFontMetrics(font).horizontalAdvance(heading.words) + GAP_2
        painter.setFont(option.font)
        painter.setPen(QColor(current.colours.muted))
        rest = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)
        painter.drawText(rest, flags, str(heading.count))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Headings are as high as rows."""
        if index.data(HEADING_ROLE) is None:
            return super().sizeHint(option, index)
        return QSize(look().metrics.ems(8), look().metrics.row)


class GroupedView(RecordView[Record]):
    """A list in groups."""

    def __init__(self, name: str, model: GroupedModel[Record], parent: QWidget | None = None) -> None:
        super().__init__(name, model, parent)
        self._grouped = model
        self.setItemDelegate(GroupDelegate(self))

    def set_groups(self, groups: Sequence[Group[Record]]) -> None:
        """Show other groups; when the selected record is gone, its neighbour is selected in its place."""
        wanted, row = self.current_id(), self.currentIndex().row()
        top = self.verticalScrollBar().value()
        self._refreshing = True
        try:
            self.clearSpans()
            self._grouped.set_groups(groups)
            for number in range(self._grouped.rowCount()):
                if self._grouped.heading(number) is not None and len(self._grouped.columns) > 1:
                    self.setSpan(number, 0, 1, len(self._grouped.columns))
            found = self._grouped.row_of(wanted) if wanted else None
            if found is not None:
                self._select(found)
            self.verticalScrollBar().setValue(top)
        finally:
            self._refreshing = False
        if wanted and found is None:
            self._select_near(row)

    def select_first(self) -> None:
        """Select the first record unless one is selected."""
        if not self.current_id():
            self._select_near(0)

    def _select_near(self, row: int) -> None:
        count = self._grouped.rowCount()
        nearest = [*range(row, count), *range(min(row, count) - 1, -1, -1)]
        found = next((one for one in nearest if self._grouped.record(one) is not None), None)
        if found is None:
            self.clear_current()
        else:
            self._select(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last record, past the headings."""
        if event.key() == Qt.Key.Key_Home:
            self._select_near(0)
        elif event.key() == Qt.Key.Key_End:
            self._select_near(self._grouped.rowCount() - 1)
        else:
            super().keyPressEvent(event)
