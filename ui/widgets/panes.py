"""List and detail side by side; in a narrow window the detail becomes a drawer over the list.

The limit is in em, so that large text in a small window and normal text in a tiny one behave alike, and
a wide screen keeps both panes at 150 %.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2
from ui.widgets.buttons import IconButton
from ui.widgets.restyle import RESTYLING, TURNING

NARROW_BELOW = 52.0  # em of list and detail together: a 1100-px window at 10 pt, less the rail
_DRAWER = 30.0  # em
_DETAIL = 23.0  # em of the detail pane when both stand side by side
_SCRIM_LIGHT, _SCRIM_DARK = QColor(0, 0, 0, 70), QColor(0, 0, 0, 140)


class _Scrim(QWidget):
    """Dims the list behind the drawer; a click on it closes the drawer."""

    pressed = Signal()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shade."""
        QPainter(self).fillRect(self.rect(), _SCRIM_DARK if look().colours.dark else _SCRIM_LIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close the drawer."""
        event.accept()
        self.pressed.emit()


class _Detail(QFrame):
    """Holds the detail widget and, as a drawer, the button that closes it."""

    def __init__(self, close_name: str) -> None:
        super().__init__()
        self.setProperty("part", "detail")
        self.close_button = IconButton(Icon.CLOSE, close_name)
        self.content: QWidget | None = None
        row = QHBoxLayout()
        row.setContentsMargins(GAP_2, GAP_2, GAP_2, 0)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_1)
        self.column.addLayout(row)

    def hold(self, content: QWidget) -> None:
        """Take the widget in."""
        self.content = content
        self.column.addWidget(content, 1)


class Panes(QWidget):
    """The two panes of a page.

    Signals: `drawer_changed(bool)` when the drawer opened or closed.
    """

    drawer_changed = Signal(bool)

    def __init__(self, listing: QWidget, detail: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._narrow = False
        self._open = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listing)
        self._detail = _Detail(self.tr("Close the details"))
        self._detail.close_button.clicked.connect(self.close_detail)
        self._scrim = _Scrim(self)
        self._scrim.pressed.connect(self.close_detail)
        self._scrim.hide()
        self._has_detail = detail is not None
        # Changing over deletes the splitter's handle, which Qt may be walking over during a StyleChange.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._decide)
        if detail is not None:
            self._detail.hold(detail)
            self._splitter.addWidget(self._detail)
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setStretchFactor(1, 0)
        else:
            self._detail.setParent(self)
            self._detail.hide()
        self._detail.close_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    def is_narrow(self) -> bool:
        """Return whether the detail is a drawer now."""
        return self._narrow

    def is_open(self) -> bool:
        """Return whether the detail can be seen."""
        return self._has_detail and (self._open or not self._narrow)

    def open_detail(self, *, focus: bool = False) -> None:
        """Bring the detail into view and, if asked, the keyboard into it."""
        if not self._has_detail:
            return
        if self._narrow and not self._open:
            self._open = True
            self._place()
            self.drawer_changed.emit(True)
        if focus and self._detail.content is not None:
            self._detail.content.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._detail.isAncestorOf(self.focusWidget() or self):
                self._detail.content.focusNextChild()

    def close_detail(self) -> None:
        """Push the drawer in and give the keyboard back to the list."""
        if not (self._narrow and self._open):
            return
        self._open = False
        self._place()
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drawer_changed.emit(False)

    def _decide(self) -> None:
        narrow = self._has_detail and self.width() < look().metrics.ems(NARROW_BELOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._move_detail()
        self._place()

    def _move_detail(self) -> None:
        self._detail.close_button.setVisible(self._narrow)
        if self._narrow:
            self._detail.setParent(self)
            self._open = False
        else:
            self._splitter.addWidget(self._detail)
            self._detail.show()
            self._share()

    def _share(self) -> None:
        wide = max(look().metrics.ems(_DETAIL), self.width() * 36 // 100)
        self._splitter.setSizes([max(1, self.width() - wide), wide])

    def _place(self) -> None:
        if not self._has_detail:
            return
        drawer = self._narrow and self._open
        self._scrim.setVisible(drawer)
        if not self._narrow:
            return
        self._detail.setVisible(drawer)
        width = min(look().metrics.ems(_DRAWER), self.width() * 92 // 100)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if rtl else self.width() - width
        self._scrim.setGeometry(self.rect())
        self._detail.setGeometry(QRect(left, 0, width, self.height()))
        self._scrim.raise_()
        self._detail.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the drawer."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._open:
            self.close_detail()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again between two panes and a drawer."""
        super().resizeEvent(event)
        first = event.oldSize().width() <= 0
        self._decide()
        if first and not self._narrow and self._has_detail:
            self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and direction."""
        super().changeEvent(event)
        if event.type() in RESTYLING | TURNING and hasattr(self, "_later"):
            self._later.start()
