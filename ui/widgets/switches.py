"""Check boxes, radio buttons and drop-downs whose marks are seen in every theme and size.

Fusion's own indicators vanish on a dark ground and do not grow with the text.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QSizePolicy, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import FOCUS_WIDTH, GAP_1, GAP_2, MIN_TARGET, RADIUS_SMALL

_WRAPPED = int(Qt.TextFlag.TextShowMnemonic) | int(Qt.TextFlag.TextWordWrap)


class _Mark:
    """What check box and radio button share: measures, words, focus ring."""

    @staticmethod
    def beside_words() -> int:
        """Width of everything but the words."""
        return look().metrics.icon + GAP_2 + 2 * GAP_1 + 2

    @classmethod
    def size(cls, control: QAbstractButton) -> QSize:
        """Room for mark and words on one line."""
        words = control.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), control.text())
        return QSize(cls.beside_words() + words.width(), max(MIN_TARGET, words.height() + 2 * GAP_1))

    @classmethod
    def least(cls, control: QAbstractButton) -> QSize:
        """Room for the mark and the longest word: long words of another language wrap."""
        fonts = control.fontMetrics()
        longest = max((fonts.horizontalAdvance(word) for word in control.text().split()), default=0)
        return QSize(cls.beside_words() + longest, MIN_TARGET)

    @classmethod
    def height(cls, control: QAbstractButton, width: int) -> int:
        """Height of the wrapped words at a width."""
        room = QRect(0, 0, max(1, width - cls.beside_words()), 10_000)
        words = control.fontMetrics().boundingRect(room, _WRAPPED, control.text())
        return max(MIN_TARGET, words.height() + 2 * GAP_1)

    @staticmethod
    def let_wrap(control: QAbstractButton) -> None:
        """Let the layout ask for the height at a width."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        control.setSizePolicy(policy)

    @staticmethod
    def paint(control: QAbstractButton, painter: QPainter) -> QRectF:
        """Paint words and ring; return where the mark goes."""
        colours, side = look().colours, look().metrics.icon
        rect = control.rect()
        rtl = control.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = rect.right() - GAP_1 - side if rtl else rect.left() + GAP_1
        taken = GAP_1 + side + GAP_2
        words = rect.adjusted(GAP_1, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, -GAP_1, 0)
        flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.text if control.isEnabled() else colours.border))
        painter.drawText(words, int(flags) | _WRAPPED, control.text())
        if control.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)
        return QRectF(left + 1.5, (rect.height() - side) / 2 + 1.5, side - 3, side - 3)

    @staticmethod
    def set_colours(control: QAbstractButton, painter: QPainter) -> None:
        """Choose pen and brush of the mark."""
        colours = look().colours
        on = control.isChecked() and control.isEnabled()
        painter.setPen(QPen(QColor(colours.accent if on else colours.border), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.base))


class CheckBox(QCheckBox):
    """A check box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _Mark.let_wrap(self)

    def sizeHint(self) -> QSize:
        """Room for mark and words."""
        return _Mark.size(self)

    def minimumSizeHint(self) -> QSize:
        """Room for mark and longest word."""
        return _Mark.least(self)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return _Mark.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole control can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and, when checked, the tick."""
        painter = QPainter(self)
        box = _Mark.paint(self, painter)
        _Mark.set_colours(self, painter)
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if self.isChecked():
            ink = look().colours.on_accent if self.isEnabled() else look().colours.muted
            side = max(8, round(box.width()) - 2)
            tick = pixmap(Icon.CHECK, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.center().x() - side / 2, box.center().y() - side / 2), tick)


class RadioButton(QRadioButton):
    """A radio button."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _Mark.let_wrap(self)

    def sizeHint(self) -> QSize:
        """Room for mark and words."""
        return _Mark.size(self)

    def minimumSizeHint(self) -> QSize:
        """Room for mark and longest word."""
        return _Mark.least(self)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return _Mark.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole control can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and, when chosen, the dot."""
        painter = QPainter(self)
        box = _Mark.paint(self, painter)
        _Mark.set_colours(self, painter)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look().colours.on_accent))
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)


class ComboBox(QComboBox):
    """A drop-down. The wheel scrolls the page, it does not change a value by accident."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if name:
            self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow."""
        super().paintEvent(event)
        side = look().metrics.small_icon
        colours = look().colours
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = GAP_2 if rtl else self.width() - GAP_2 - side
        ink = colours.muted if self.isEnabled() else colours.line
        arrow = pixmap(Icon.DOWN, ink, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QRect(left, (self.height() - side) // 2, side, side), arrow)
