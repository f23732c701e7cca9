"""The list of records: one row is one thing; selection and place survive a refresh."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.style.look import look
from ui.widgets.record_delegate import RecordDelegate
from ui.widgets.records import Column, RecordModel
from ui.widgets.restyle import RESTYLING, Renewal, set_property

Record = TypeVar("Record")
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_NARROWEST = 4.0  # em: below it a stretched column says nothing
_SHRINK = 0.6  # share of its wished width that a stretched column may fall to before others give way


def fit_columns(columns: Sequence[Column[Record]], room: float) -> dict[Enum, float]:
    """Return the widths, in em, of the columns that have room; the last `may_hide` column gives way first."""
    kept = list(columns)
    while sum(_least(column) for column in kept) > room:
        loser = next((column for column in reversed(kept) if column.may_hide), None)
        if loser is None:
            break
        kept.remove(loser)
    weights = sum(column.width for column in kept if column.stretch) or 1.0
    left = max(0.0, room - sum(column.width for column in kept if not column.stretch))
    return {
        column.key: max(_NARROWEST, left * column.width / weights) if column.stretch else column.width
        for column in kept
    }


def _least(column: Column[Record]) -> float:
    return max(_NARROWEST, column.width * _SHRINK) if column.stretch else column.width


class RecordView(QTableView, Generic[Record]):
    """A table of records with keyboard, hover, selection bar, chips and row sentences.

    Signals: `current_changed(str)` the id of the selected record, "" for none, only when it really is
    another one; `opened(str)` on Enter or double click; `picked(str)` on a single click;
    `sort_wanted(object, bool)` the column's key and whether descending; `more_wanted()` when the end of a
    shortened list comes into view.
    """

    current_changed = Signal(str)
    opened = Signal(str)
    picked = Signal(str)
    sort_wanted = Signal(object, bool)
    more_wanted = Signal()

    def __init__(self, name: str, model: RecordModel[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records_model = model
        self._current_id = ""
        self._refreshing = False
        self._has_more = False
        self._renewal = Renewal()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        self._build_behaviour()
        self._build_headers()
        self._scale()
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.clicked.connect(lambda index: self._pick(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._maybe_more)

    def _build_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)

    def _build_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(any(column.sortable for column in self._records_model.columns))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicatorClearable(False)
        header.sectionClicked.connect(self._sort)

    def set_records(self, records: Sequence[Record], *, has_more: bool = False) -> None:
        """Show other records and keep the selected one selected and in its place, if it is among them."""
        wanted, top = self._current_id, self.verticalScrollBar().value()
        self._has_more = has_more
        self._refreshing = True
        try:
            self._records_model.set_records(records)
            row = self._records_model.row_of(wanted) if wanted else None
            if row is not None:
                self._select(row)
            self.verticalScrollBar().setValue(top)
        finally:
            self._refreshing = False
        if wanted and row is None:
            self._set_current("")

    def current_id(self) -> str:
        """Return the id of the selected record, "" for none."""
        return self._current_id

    def select_id(self, identity: str) -> bool:
        """Select a record and bring it into view; False when it is not shown."""
        row = self._records_model.row_of(identity)
        if row is None:
            return False
        self._select(row)
        self.scrollTo(self._records_model.index(row, 0))
        return True

    def select_first(self) -> None:
        """Select the first record unless one is selected."""
        if not self._current_id and self._records_model.rowCount():
            self._select(0)

    def clear_current(self) -> None:
        """Select nothing."""
        self.selectionModel().clear()
        self._set_current("")

    def _select(self, row: int) -> None:
        # Not selectRow(): it selects nothing in a right-to-left layout.
        index = self._records_model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        if not self._refreshing:
            self._set_current(self._records_model.id_at(row) or "")

    def _row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._refreshing:
            self._set_current(self._records_model.id_at(current.row()) or "")

    def _set_current(self, identity: str) -> None:
        if identity != self._current_id:
            self._current_id = identity
            self.current_changed.emit(identity)

    def _open(self, row: int) -> None:
        identity = self._records_model.id_at(row)
        if identity is not None:
            self.opened.emit(identity)

    def _pick(self, row: int) -> None:
        identity = self._records_model.id_at(row)
        if identity is not None:
            self.picked.emit(identity)

    def _sort(self, section: int) -> None:
        column = self._records_model.columns[section]
        header = self.horizontalHeader()
        if not column.sortable:
            header.setSortIndicatorShown(False)
            return
        header.setSortIndicatorShown(True)
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sort_wanted.emit(column.key, descending)

    def show_sorted(self, key: Enum, *, descending: bool) -> None:
        """Show which column the caller sorted by."""
        for section, column in enumerate(self._records_model.columns):
            if column.key is key:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self.horizontalHeader().setSortIndicatorShown(True)
                self.horizontalHeader().setSortIndicator(section, order)

    def _maybe_more(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._has_more and not self._refreshing and value >= bar.maximum() - self.viewport().height():
            self._has_more = False
            self.more_wanted.emit()

    def _scale(self) -> None:
        # The least first: rows cannot shrink below what was the least before.
        self.verticalHeader().setMinimumSectionSize(look().metrics.row)
        self.verticalHeader().setDefaultSectionSize(look().metrics.row)
        self._share_width()

    def _share_width(self) -> None:
        columns, metrics, room = self._records_model.columns, look().metrics, self.viewport().width()
        widths = fit_columns(columns, room / metrics.em)
        for section, column in enumerate(columns):
            self.setColumnHidden(section, column.key not in widths)
            if column.key in widths:
                self.setColumnWidth(section, int(widths[column.key] * metrics.em))

    def _hover(self, row: int) -> None:
        if self.property("hoveredRow") != row:
            self.setProperty("hoveredRow", row)
            self.viewport().update()

    def embed(self) -> None:
        """Draw no frame: the list fills a pane or a card that has one."""
        set_property(self, "embedded", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last record, not to a cell."""
        key, row, last = event.key(), self.currentIndex().row(), self._records_model.rowCount() - 1
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._select(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns again."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_renewal") and self._renewal.due(self):
            self._scale()
