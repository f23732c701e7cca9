"""Paints the answers of the lookup: symbol, name with its other script, State, and why it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.views import Hit
from ui.lookup.hits import ROW_ROLE, HitModel, HitRow
from ui.style.icons import pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_3
from ui.widgets.restyle import RESTYLING, set_property
from ui.widgets.text import FSI, PDI

_BAR = 3
_Flag = Qt.AlignmentFlag
_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Two lines for a hit, one quiet line for a heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, HitRow):
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setFont(option.font)
        if row.hit is None:
            self._heading(painter, option, row, rtl=rtl)
        else:
            self._hit(painter, option, row, rtl=rtl)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for two lines, or for a heading."""
        row = index.data(ROW_ROLE)
        line = QFontMetrics(option.font).height()
        heading = isinstance(row, HitRow) and row.hit is None
        return QSize(look().metrics.ems(16), line + GAP_3 if heading else 2 * line + GAP_3)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, *, rtl: bool) -> None:
        font = QFont(option.font)
        font.setBold(True)
        font.setPointSizeF(look().metrics.small_points)
        painter.setFont(font)
        painter.setPen(QColor(look().colours.muted))
        room = option.rect.adjusted(GAP_3, GAP_1, -GAP_3, 0)
        painter.drawText(room, _flags(rtl=rtl), row.words)

    def _hit(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, *, rtl: bool) -> None:
        colours, side = look().colours, look().metrics.icon
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if selected:
            painter.fillRect(rect, QColor(colours.selected))
            left = rect.right() + 1 - _BAR if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), _BAR, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        ink = colours.selected_text if selected else colours.text
        quiet = colours.selected_text if selected else colours.muted
        room = rect.adjusted(GAP_3, GAP_1 + 2, -GAP_3, -GAP_1)
        if row.icon is not None:
            left = room.right() + 1 - side if rtl else room.left()
            drawing = pixmap(row.icon, quiet, side, painter.device().devicePixelRatio())
            painter.drawPixmap(left, room.top() + 1, drawing)
            room = _without(room, side + GAP_3, rtl=rtl)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height())
        self._line(painter, upper, (row.words, ink), (row.country, quiet), rtl=rtl)
        self._line(painter, lower, (row.note, quiet), (row.why, quiet), rtl=rtl)

    def _line(
        self,
        painter: QPainter,
        room: QRect,
        first: tuple[str, str],
        last: tuple[str, str],
        *,
        rtl: bool,
    ) -> None:
        """Paint words at the leading edge and others at the trailing edge; the first give way last."""
        fonts = painter.fontMetrics()
        wanted = fonts.horizontalAdvance(first[0])
        most = max(room.width() * 2 // 5, room.width() - wanted - GAP_3)
        end = fonts.elidedText(last[0], Qt.TextElideMode.ElideRight, most) if last[0] else ""
        taken = fonts.horizontalAdvance(end) + GAP_3 if end else 0
        start_room = room.adjusted(taken, 0, 0, 0) if rtl else room.adjusted(0, 0, -taken, 0)
        start = fonts.elidedText(first[0], Qt.TextElideMode.ElideRight, start_room.width())
        painter.setPen(QColor(first[1]))
        painter.drawText(start_room, _flags(rtl=rtl), f"{FSI}{start}{PDI}")
        if end:
            painter.setPen(QColor(last[1]))
            painter.drawText(room, _flags(rtl=not rtl), f"{FSI}{end}{PDI}")


def _flags(*, rtl: bool) -> int:
    side = _Flag.AlignRight if rtl else _Flag.AlignLeft
    return int(side | _Flag.AlignAbsolute | _Flag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def _without(room: QRect, taken: int, *, rtl: bool) -> QRect:
    return room.adjusted(0, 0, -taken, 0) if rtl else room.adjusted(taken, 0, 0, 0)


class HitList(QListView):
    """The answers. The keyboard stays in the search field, which moves the choice with `step`.

    Signals: `opened(object)` the Hit that was clicked.
    """

    opened = Signal(object)

    def __init__(self, name: str, *, framed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._hits = HitModel()
        self._hits.setParent(self)
        self.setModel(self._hits)
        self.setItemDelegate(HitDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_property(self, "embedded", not framed)

    def show_rows(self, rows: list[HitRow], best: Hit | None) -> None:
        """Show an answer and choose its best hit, wherever it stands."""
        self._hits.set_rows(rows)
        self._choose(self._hits.place_of(best) if best is not None else -1)
        self.scrollToTop() if best is None else self.scrollTo(self.currentIndex())

    def rows(self) -> tuple[HitRow, ...]:
        """Return what is shown, headings included."""
        return self._hits.rows()

    def hit(self) -> Hit | None:
        """Return the chosen hit."""
        row = self._hits.row(self.currentIndex().row())
        return row.hit if row is not None else None

    def step(self, by: int) -> str:
        """Move the choice by one hit and return its sentence, "" when there is none."""
        places = [place for place, row in enumerate(self._hits.rows()) if row.hit is not None]
        if not places:
            return ""
        here = self.currentIndex().row()
        at = places.index(here) if here in places else -1 if by > 0 else len(places)
        place = places[min(max(at + by, 0), len(places) - 1)]
        self._choose(place)
        self.scrollTo(self._hits.index(max(place - 1, 0), 0))
        self.scrollTo(self.currentIndex())
        row = self._hits.row(place)
        return row.sentence() if row is not None else ""

    def wanted_height(self) -> int:
        """Return the height that shows every row."""
        return sum(self.sizeHintForRow(place) for place in range(self._hits.rowCount()))

    def _choose(self, place: int) -> None:
        flags = self.selectionModel().SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._hits.index(place, 0), flags)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        row = self._hits.row(self.indexAt(event.position().toPoint()).row())
        if row is not None and row.hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row.hit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING:
            self.scheduleDelayedItemsLayout()
