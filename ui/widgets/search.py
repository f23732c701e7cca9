"""The search field: a line edit with a magnifier, a clear button and a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2
from ui.widgets.buttons import IconButton
from ui.widgets.restyle import RESTYLING, TURNING, Renewal

MAX_QUERY = 200  # characters: nobody searches for more, and a pasted page must not reach the index


class SearchField(QLineEdit):
    """Where a filter or a query is typed.

    Signals: `query_changed(str)` at every edit; `entered()` on Enter (flush what is pending, then open);
    `left_downwards()` on the Down key (go to the results).
    """

    query_changed = Signal(str)
    entered = Signal()
    left_downwards = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(MAX_QUERY)
        self._clear = IconButton(Icon.CLOSE, self.tr("Clear the search"), self, small=True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._edited)
        self._renewal = Renewal()
        self._place()

    def query(self) -> str:
        """Return what was typed, without surrounding blanks."""
        return self.text().strip()

    def _edited(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.query_changed.emit(text.strip())

    def _place(self) -> None:
        metrics = look().metrics
        self.setMinimumHeight(metrics.row)
        ends = metrics.small_icon + GAP_1, self._clear.sizeHint().width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = reversed(ends) if rtl else ends
        self.setTextMargins(left, 0, right, 0)
        size = self._clear.sizeHint()
        x = GAP_1 if rtl else self.width() - size.width() - GAP_1
        self._clear.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifier."""
        super().paintEvent(event)
        side = look().metrics.small_icon
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - GAP_2 - side if rtl else GAP_2
        drawing = pixmap(Icon.FIND, look().colours.muted, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, drawing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Enter and Down to the results; Escape empties the field first."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and direction."""
        super().changeEvent(event)
        changed = event.type() in RESTYLING | TURNING and hasattr(self, "_renewal")
        if changed and self._renewal.due(self):
            self._place()
