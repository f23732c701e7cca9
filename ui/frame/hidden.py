"""The neutral screen: nothing but the way back. It tells a stranger nothing, not even that it hides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style.icons import Icon
from ui.widgets.buttons import Button, Kind
from ui.widgets.empty import EmptyState


class HiddenPage(QWidget):
    """Shown instead of the content. Signals: `show_wanted()`."""

    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("&Go on"), Kind.PRIMARY)
        self._back.clicked.connect(self.show_wanted)
        self.setFocusProxy(self._back)
        column = QVBoxLayout(self)
        column.addWidget(
            EmptyState(
                Icon.WAITING,
                self.tr("Paused"),
                self.tr("Esc goes on, F12 locks."),
                self._back,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the content back."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_wanted.emit()
        else:
            super().keyPressEvent(event)
