"""A row of a card that opens another record: its words, a muted note, a status; a button like any other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import FOCUS_WIDTH, GAP_1, GAP_2, RADIUS_SMALL
from ui.widgets.chips import Chip, chip_size, paint_chip
from ui.widgets.restyle import RESTYLING
from ui.widgets.text import FSI, PDI, one_line, tooltip


class LinkRow(QAbstractButton):
    """Opens what it names. Signals: `clicked()`."""

    def __init__(
        self,
        untrusted_title: str,
        untrusted_note: str = "",
        chip: Chip | None = None,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._note = one_line(untrusted_title), one_line(untrusted_note)
        self._chip, self._icon, self._hovered = chip, icon, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        spoken = (self._title, self._note, chip.word if chip else "")
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.setToolTip(tooltip("\n".join(part for part in (self._title, self._note) if part)))

    def sizeHint(self) -> QSize:
        """One line, or two with a note."""
        lines = 2 if self._note else 1
        high = lines * self.fontMetrics().height() + 2 * GAP_1 + 2
        return QSize(look().metrics.ems(12), max(look().metrics.row, high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, symbol, words, chip and ring."""
        colours = look().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._hovered or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(self.rect(), RADIUS_SMALL, RADIUS_SMALL)
        room = self.rect().adjusted(GAP_2, GAP_1, -GAP_2, -GAP_1)
        room = self._paint_chip(painter, self._paint_icon(painter, room, rtl=rtl), rtl=rtl)
        self._paint_words(painter, room, rtl=rtl)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)

    def _paint_icon(self, painter: QPainter, room: QRect, *, rtl: bool) -> QRect:
        if self._icon is None:
            return room
        side = look().metrics.icon
        left = room.right() + 1 - side if rtl else room.left()
        drawing = pixmap(self._icon, look().colours.muted, side, self.devicePixelRatioF())
        painter.drawPixmap(left, room.center().y() - side // 2 + 1, drawing)
        return _less(room, side + GAP_2, leading=True, rtl=rtl)

    def _paint_chip(self, painter: QPainter, room: QRect, *, rtl: bool) -> QRect:
        if self._chip is None:
            return room
        wide = min(chip_size(self._chip, self.font()).width(), room.width() // 2)
        left = room.left() if rtl else room.right() + 1 - wide
        place = QRect(left, room.top(), wide, room.height())
        paint_chip(painter, place, self._chip, self.font(), self.layoutDirection())
        return _less(room, wide + GAP_2, leading=False, rtl=rtl)

    def _paint_words(self, painter: QPainter, room: QRect, *, rtl: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        fonts = QFontMetrics(self.font())
        upper, lower = room, room
        if self._note:
            upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
            lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height())
        for words, place, ink in (
            (self._title, upper, look().colours.text),
            (self._note, lower, look().colours.muted),
        ):
            painter.setPen(QColor(ink))
            fits = fonts.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, flags, f"{FSI}{fits}{PDI}" if fits else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in RESTYLING:
            self.updateGeometry()
        super().changeEvent(event)


def _less(room: QRect, taken: int, *, leading: bool, rtl: bool) -> QRect:
    """Return the room without what was taken at its leading or trailing end."""
    at_left = leading != rtl
    return room.adjusted(taken if at_left else 0, 0, 0 if at_left else -taken, 0)
