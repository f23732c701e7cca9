"""Paints the cells of a list: text, muted note, icon or status chip, and the marks of the selected row.

The selected row's background differs too little from its neighbours to be seen by everyone, so an
accent bar at the leading edge says it a second time, and a ring appears while the list has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.style.icons import DIRECTIONAL, Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2
from ui.widgets.chips import Chip, chip_size, paint_chip
from ui.widgets.records import CHIP_ROLE, ICON_ROLE, NOTE_ROLE, NUMBER_ROLE
from ui.widgets.text import FSI, PDI, tooltip

_BAR = 3
_State = QStyle.StateFlag
_Flag = Qt.AlignmentFlag
_Index = QModelIndex | QPersistentModelIndex


class RecordDelegate(QStyledItemDelegate):
    """Paints cells in the look in force; holds no state of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        selected = bool(option.state & _State.State_Selected)
        painter.save()
        self._background(painter, option, index, selected=selected)
        inner = option.rect.adjusted(GAP_2, 0, -GAP_2, 0)
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, Chip):
            paint_chip(painter, inner, chip, option.font, option.direction)
        else:
            self._words(painter, option, index, inner, selected=selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The row height of the look; the width of the content, for the few who ask."""
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, Chip):
            width = chip_size(chip, option.font).width()
        else:
            width = QFontMetrics(option.font).horizontalAdvance(str(index.data() or ""))
        return QSize(width + 2 * GAP_2, look().metrics.row)

    def _background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, *, selected: bool
    ) -> None:
        colours = look().colours
        rect = option.rect
        if selected:
            painter.fillRect(rect, QColor(colours.selected))
        elif _hovered(option, index):
            painter.fillRect(rect, QColor(colours.hover))
        elif index.row() % 2:
            painter.fillRect(rect, QColor(colours.alternate))
        if not selected:
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if index.column() == 0:
            left = rect.right() + 1 - _BAR if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), _BAR, rect.height()), QColor(colours.accent))
        if option.state & _State.State_Active and _has_focus(option):
            for top in (rect.top(), rect.bottom() - 1):
                painter.fillRect(QRect(rect.left(), top, rect.width(), 2), QColor(colours.accent))

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        room: QRect,
        *,
        selected: bool,
    ) -> None:
        colours = look().colours
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        quiet = colours.selected_text if selected else colours.muted
        room = _paint_icon(painter, index, room, quiet, rtl=rtl)
        font = option.font
        fonts = QFontMetrics(font)
        painter.setFont(font)
        text = fonts.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(colours.selected_text if selected else colours.text))
        side = _Flag.AlignRight if rtl else _Flag.AlignLeft
        if index.data(NUMBER_ROLE):
            side = _Flag.AlignLeft if rtl else _Flag.AlignRight
        flags = int(side | _Flag.AlignAbsolute | _Flag.AlignVCenter | _text_flag())
        painter.drawText(room, flags, f"{FSI}{text}{PDI}")
        note = index.data(NOTE_ROLE)
        used = fonts.horizontalAdvance(text) + (GAP_2 if text else 0)
        if not note or room.width() - used < 2 * look().metrics.em:
            return
        rest = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)
        painter.setPen(QColor(quiet))
        fits = fonts.elidedText(str(note), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, flags, f"{FSI}{fits}{PDI}")

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Show the whole text of a cell that had to be cut."""
        words = "\n".join(str(part) for part in (index.data(), index.data(NOTE_ROLE)) if part)
        cut = self.sizeHint(option, index).width() > option.rect.width() or index.data(NOTE_ROLE)
        at: QPoint = event.globalPos()
        QToolTip.showText(at, tooltip(words) if words and cut else "", view)
        return True


def _text_flag() -> int:
    return int(Qt.TextFlag.TextSingleLine)


def _has_focus(option: QStyleOptionViewItem) -> bool:
    widget = option.widget
    return widget is not None and widget.hasFocus()


def _hovered(option: QStyleOptionViewItem, index: _Index) -> bool:
    widget = option.widget
    return isinstance(widget, QTableView) and widget.property("hoveredRow") == index.row()


def _paint_icon(painter: QPainter, index: _Index, room: QRect, ink: str, *, rtl: bool) -> QRect:
    """Paint the cell's icon at the leading edge and return the room that is left."""
    name = index.data(ICON_ROLE)
    if not isinstance(name, Icon):
        return room
    side = look().metrics.small_icon
    ratio = painter.device().devicePixelRatio()
    drawing = pixmap(name, ink, side, ratio, mirrored=rtl and name in DIRECTIONAL)
    left = room.right() + 1 - side if rtl else room.left()
    painter.drawPixmap(left, room.center().y() - side // 2 + 1, drawing)
    taken = side + GAP_1 + 2
    return room.adjusted(0, 0, -taken, 0) if rtl else room.adjusted(taken, 0, 0, 0)
