"""The recovery sheet on paper: eight numbered groups, large, and what to do with them.

It says nothing of the store, of the officer or of the laptop: who finds the sheet alone learns nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPagedPaintDevice, QPainter, QPen

from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.widgets.text import fill
from ui.words import day

_MM = 25.4  # per inch
_MARGIN = 22.0  # millimetres
_COLUMNS = 4
_CELL_HIGH = 22.0
_GAP = 6.0
_TITLE_POINTS, _TEXT_POINTS, _CODE_POINTS, _SMALL_POINTS = 20.0, 11.0, 17.0, 9.0
_SENTENCES = (
    QT_TRANSLATE_NOOP("RecoverySheet", "If the passphrase is forgotten, this code opens the store."),
    QT_TRANSLATE_NOOP(
        "RecoverySheet", "Keep this sheet at your agency, in a closed envelope, and never with the laptop."
    ),
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "The last character of every group checks the others: a slip of the pen is found when it is typed. "
        "There is no letter O, I or L: read 0 and 1.",
    ),
    QT_TRANSLATE_NOOP(
        "RecoverySheet", "When a new recovery code is made, this sheet is worth nothing: destroy it."
    ),
)
_TITLE = QT_TRANSLATE_NOOP("RecoverySheet", "Dragoman: recovery code")
_MADE_ON = QT_TRANSLATE_NOOP("RecoverySheet", "Made on {day}")
_KEPT_AT = QT_TRANSLATE_NOOP("RecoverySheet", "Kept at:")
_KEPT_BY = QT_TRANSLATE_NOOP("RecoverySheet", "Kept by:")


def paint_recovery_sheet(
    device: QPagedPaintDevice, groups: Sequence[str], made_on: date, font: QFont
) -> None:
    """Paint one page. `groups` as they are shown on the screen; `font` that of the interface."""
    painter = QPainter(device)
    try:
        _Sheet(painter, device, font).paint(groups, made_on)
    finally:
        painter.end()


class _Sheet:
    """Paints from the top of the page downwards, in millimetres."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, font: QFont) -> None:
        self._painter, self._font = painter, font
        self._unit = device.logicalDpiX() / _MM
        self._wide = device.width() / self._unit - 2 * _MARGIN
        self._at = _MARGIN
        self._rtl = QGuiApplication.isRightToLeft()
        painter.scale(self._unit, self._unit)

    def paint(self, groups: Sequence[str], made_on: date) -> None:
        self._text(_said(_TITLE), _TITLE_POINTS, bold=True)
        self._text(fill(_said(_MADE_ON), day=day(made_on)), _TEXT_POINTS)
        self._at += _GAP
        self._cells(groups)
        self._at += _GAP
        for sentence in _SENTENCES:
            self._text(_said(sentence), _TEXT_POINTS)
            self._at += _GAP / 2
        for words in (_KEPT_AT, _KEPT_BY):
            self._blank(_said(words))

    def _cells(self, groups: Sequence[str]) -> None:
        wide = self._wide / _COLUMNS
        for number, group in enumerate(groups):
            row, column = divmod(number, _COLUMNS)
            place = _COLUMNS - 1 - column if self._rtl else column
            cell = QRectF(_MARGIN + place * wide, self._at + row * _CELL_HIGH, wide, _CELL_HIGH)
            self._painter.setPen(QPen(QColor("#808080"), 0.2))
            self._painter.drawRect(cell)
            self._painter.setPen(QColor("#000000"))
            self._draw(str(number + 1), cell.adjusted(2, 1.5, -2, 0), _SMALL_POINTS)
            self._draw(group, cell.adjusted(2, 8, -2, 0), _CODE_POINTS, bold=True)
        self._at += _CELL_HIGH * -(-len(groups) // _COLUMNS)

    def _text(self, words: str, points: float, *, bold: bool = False) -> None:
        room = QRectF(_MARGIN, self._at, self._wide, 200)
        self._at += self._draw(words, room, points, bold=bold).height() + 1.5

    def _blank(self, words: str) -> None:
        self._at += _GAP * 2
        taken = self._draw(words, QRectF(_MARGIN, self._at - 5, self._wide, 10), _TEXT_POINTS).width() + 3
        left, right = (0.0, taken) if self._rtl else (taken, 0.0)
        y = self._at + 1.0
        self._painter.setPen(QPen(QColor("#808080"), 0.2))
        self._painter.drawLine(QPointF(_MARGIN + left, y), QPointF(_MARGIN + self._wide - right, y))
        self._painter.setPen(QColor("#000000"))

    def _draw(self, words: str, room: QRectF, points: float, *, bold: bool = False) -> QRectF:
        font = QFont(self._font)
        # The painter counts millimetres: a size in points would be scaled once more.
        font.setPixelSize(100)
        font.setBold(bold)
        scale = points / 72 * _MM / 100
        self._painter.save()
        self._painter.translate(room.topLeft())
        self._painter.scale(scale, scale)
        self._painter.setFont(font)
        inner = QRectF(0, 0, room.width() / scale, room.height() / scale)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        used = self._painter.drawText(inner, int(flags) | int(Qt.TextFlag.TextWordWrap), words)
        self._painter.restore()
        return QRectF(room.left(), room.top(), used.width() * scale, used.height() * scale)


def _said(words: str) -> str:
    return QCoreApplication.translate("RecoverySheet", words)
