"""The rail: the pages of the program with icon, words and badge, and the lock at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.commands import PAGE_KEYS
from ui.style.icons import DIRECTIONAL, Icon, pixmap
from ui.style.look import look
from ui.style.tokens import FOCUS_WIDTH, GAP_1, GAP_2, GAP_3, RADIUS
from ui.widgets.restyle import RESTYLING
from ui.widgets.text import fill, tooltip

_BAR = 3
_LEAST, _MOST = 10.5, 16.0  # em


class RailButton(QAbstractButton):
    """One entry of the rail. The selected one has a bar at its leading edge, not only another colour."""

    def __init__(self, icon: Icon, text: str, keys: str = "", *, checkable: bool = True) -> None:
        super().__init__()
        self._icon, self._badge, self._hovered = icon, 0, False
        self.setText(text)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if keys:
            self.setToolTip(tooltip(f"{text} ({keys})"))
        self._name()

    def badge(self) -> int:
        """Return the number shown."""
        return self._badge

    def set_badge(self, number: int) -> None:
        """Show how many things need the officer; 0 shows nothing."""
        if number != self._badge:
            self._badge = number
            self._name()
            self.updateGeometry()
            self.update()

    def _name(self) -> None:
        spoken = self.tr("{page}, %n need you", "", self._badge)
        self.setAccessibleName(fill(spoken, page=self.text()) if self._badge else self.text())

    def sizeHint(self) -> QSize:
        """Room for icon, words and badge."""
        metrics = look().metrics
        words = self._fonts().horizontalAdvance(self.text())
        badge = self._badge_width() + GAP_2 if self._badge else 0
        wide = GAP_3 + metrics.icon + GAP_2 + words + badge + GAP_3
        return QSize(wide, max(metrics.row, metrics.ems(2.0)))

    def _fonts(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)  # the selected entry is bold; nothing moves when another is
        return QFontMetrics(font)

    def _badge_width(self) -> int:
        high = look().metrics.ems(1.25)
        return max(high, self.fontMetrics().horizontalAdvance(str(self._badge)) + GAP_2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bar, icon, words, badge and ring."""
        colours = look().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(0, 1, 0, -1)
        ground = colours.selected if self.isChecked() else colours.hover if self._hovered else None
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        ink = colours.selected_text if self.isChecked() else colours.text
        if self.isChecked():
            left = room.right() - _BAR if rtl else room.left() + 1
            painter.setBrush(QColor(colours.accent))
            bar = QRectF(left, room.top() + GAP_2 - 2, _BAR, room.height() - 2 * GAP_2 + 4)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        self._paint_words(painter, room.adjusted(GAP_3, 0, -GAP_3, 0), ink, rtl=rtl)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, room: QRect, ink: str, *, rtl: bool) -> None:
        metrics = look().metrics
        side = metrics.icon
        mirrored = rtl and self._icon in DIRECTIONAL
        drawing = pixmap(self._icon, ink, side, self.devicePixelRatioF(), mirrored=mirrored)
        left = room.right() + 1 - side if rtl else room.left()
        painter.drawPixmap(left, room.center().y() - side // 2 + 1, drawing)
        taken = side + GAP_2
        words = room.adjusted(0, 0, -taken, 0) if rtl else room.adjusted(taken, 0, 0, 0)
        if self._badge:
            words = self._paint_badge(painter, words, rtl=rtl)
        font = QFont(self.font())
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        fits = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(flags), fits)

    def _paint_badge(self, painter: QPainter, room: QRect, *, rtl: bool) -> QRect:
        colours, high = look().colours, look().metrics.ems(1.25)
        wide = self._badge_width()
        left = room.left() if rtl else room.right() + 1 - wide
        pill = QRectF(left, room.center().y() - high / 2 + 0.5, wide, high)
        painter.setPen(QPen(QColor(colours.overdue.ink), 1))
        painter.setBrush(QColor(colours.overdue.tint))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), str(self._badge))
        taken = wide + GAP_1
        return room.adjusted(taken, 0, 0, 0) if rtl else room.adjusted(0, 0, -taken, 0)

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


class Rail(QFrame):
    """The column of pages.

    Signals: `chosen(str)` the key of a page; `lock_wanted()`.
    """

    chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(GAP_2, GAP_2, GAP_2, GAP_2)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        lock = RailButton(Icon.LOCK, self.tr("Lock"), "Ctrl+L", checkable=False)
        lock.clicked.connect(self.lock_wanted)
        self._lock = lock
        foot = QVBoxLayout()
        foot.setContentsMargins(GAP_2, 0, GAP_2, GAP_2)
        foot.addWidget(lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._fit()

    def add(self, key: str, icon: Icon, title: str) -> RailButton:
        """Add a page below the others."""
        number = len(self._buttons)
        made = RailButton(icon, title, PAGE_KEYS[number] if number < len(PAGE_KEYS) else "")
        made.toggled.connect(lambda on: self.chosen.emit(key) if on else None)
        self._buttons[key] = made
        self._column.insertWidget(self._column.count() - 1, made)
        self._fit()
        return made

    def keys(self) -> Sequence[str]:
        """Return the keys of the pages in order."""
        return tuple(self._buttons)

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one in view."""
        self._buttons[key].setChecked(True)

    def set_badge(self, key: str, number: int) -> None:
        """Show how many things on a page need the officer."""
        self._buttons[key].set_badge(number)
        self._fit()

    def _fit(self) -> None:
        metrics = look().metrics
        wide = max([self._lock.sizeHint().width(), *(b.sizeHint().width() for b in self._buttons.values())])
        wanted = min(max(wide + 2 * GAP_2, metrics.ems(_LEAST)), metrics.ems(_MOST))
        self.setFixedWidth(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_lock"):
            self._fit()
