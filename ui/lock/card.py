"""The sheet in the middle of the window on which lock page and first run are written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_3, GAP_4, GAP_6, RADIUS
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.restyle import RESTYLING

_PADDING = 32
_SCROLL_BAR = 16


class Emblem(QWidget):
    """The sign of the program: two scripts on a field of the accent colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little more than two lines."""
        side = look().metrics.ems(2.4)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        colours = look().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS + 2, RADIUS + 2)
        side = round(self.width() * 0.6)
        drawing = pixmap(Icon.LANGUAGE, colours.on_accent, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawing)


class CardPage(QWidget):
    """A page with one card in its middle that scrolls when the window is small. Fill `body`."""

    def __init__(self, title: str, subtitle: str, width: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ems = width
        self.setAccessibleName(title)
        self.title = PlainLabel(title, Role.TITLE, wrap=True)
        self.subtitle = PlainLabel(subtitle, Role.MUTED, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(GAP_4)
        head.addWidget(Emblem(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.card = QFrame()
        self.card.setProperty("part", "card")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self.body.setSpacing(GAP_4)
        self.body.addLayout(head)
        inner = QWidget()
        middle = QVBoxLayout(inner)
        middle.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        row = QHBoxLayout()  # not an alignment flag: that would cut off the height of wrapped words
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_3)
        column.addWidget(area)
        self._fit()

    def _fit(self) -> None:
        beside = 2 * GAP_6 + _SCROLL_BAR
        room = self.width() - beside if self.width() > beside else look().metrics.ems(self._ems)
        self.card.setFixedWidth(min(look().metrics.ems(self._ems), room))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the card inside the window."""
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "card"):
            self._fit()
