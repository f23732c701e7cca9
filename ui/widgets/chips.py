"""Status chips: word, symbol and colour together, as paint for delegates and as a widget.

The word alone carries the meaning (it is also the accessible text); the symbol and the colour repeat it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style.icons import DIRECTIONAL, Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2, Tone
from ui.widgets.restyle import RESTYLING

_SYMBOLS = {
    Tone.OVERDUE: Icon.PROBLEM,
    Tone.DUE: Icon.CLOCK,
    Tone.WAITING: Icon.MORE,
    Tone.ANSWERED: Icon.CHECK,
    Tone.DRAFT: Icon.EDIT,
    Tone.FORMAL: Icon.SCALES,
}


@dataclass(frozen=True, slots=True)
class Chip:
    """One status: its tone, its word ("Overdue 3 d") and, where the tone's own does not fit, a symbol."""

    tone: Tone
    word: str
    symbol: Icon | None = None

    @property
    def icon(self) -> Icon:
        """The symbol shown before the word."""
        return self.symbol or _SYMBOLS[self.tone]


def chip_size(chip: Chip, font: QFont) -> QSize:
    """Return the room a chip needs."""
    metrics = look().metrics
    width = QFontMetrics(font).horizontalAdvance(chip.word)
    return QSize(width + metrics.small_icon + GAP_1 + 2 * GAP_2 + 2, metrics.ems(1.5))


def paint_chip(
    painter: QPainter, room: QRect, chip: Chip, font: QFont, direction: Qt.LayoutDirection
) -> None:
    """Paint a chip at the leading edge of `room`, vertically centred, its word elided if it must be."""
    current = look()
    tone = current.colours.tone(chip.tone)
    size = chip_size(chip, font)
    width = min(size.width(), room.width())
    rtl = direction == Qt.LayoutDirection.RightToLeft
    left = room.right() + 1 - width if rtl else room.left()
    top = room.top() + (room.height() - size.height()) // 2
    pill = QRectF(left + 0.5, top + 0.5, width - 1, size.height() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tone.ink), 1))
    painter.setBrush(QColor(tone.tint))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    side = current.metrics.small_icon
    ratio = painter.device().devicePixelRatio()
    symbol = pixmap(chip.icon, tone.ink, side, ratio, mirrored=rtl and chip.icon in DIRECTIONAL)
    symbol_left = pill.right() - GAP_2 - side if rtl else pill.left() + GAP_2
    painter.drawPixmap(round(symbol_left), round(pill.center().y() - side / 2), symbol)
    text_room = pill.adjusted(GAP_2, 0, -GAP_2, 0)
    inner = side + GAP_1
    text_room = text_room.adjusted(0, 0, -inner, 0) if rtl else text_room.adjusted(inner, 0, 0, 0)
    painter.setFont(font)
    word = QFontMetrics(font).elidedText(chip.word, Qt.TextElideMode.ElideRight, int(text_room.width()) + 1)
    side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(text_room, int(flags), word)
    painter.restore()


class ChipLabel(QWidget):
    """A chip standing alone, in a header or a card."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self.set_chip(chip)

    def chip(self) -> Chip:
        """Return what is shown."""
        return self._chip

    def set_chip(self, chip: Chip) -> None:
        """Show another status."""
        self._chip = chip
        self.setAccessibleName(chip.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The chip's own size."""
        return chip_size(self._chip, self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        paint_chip(QPainter(self), self.rect(), self._chip, self.font(), self.layoutDirection())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size with the new look."""
        if event.type() in RESTYLING:
            self.updateGeometry()
        super().changeEvent(event)
