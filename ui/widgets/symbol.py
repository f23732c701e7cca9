"""A symbol beside words: an icon that follows theme and text size and is silent for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.widgets.restyle import RESTYLING


class Symbol(QLabel):
    """One icon in the muted colour, in the middle of the first line of the words beside it."""

    def __init__(self, icon_name: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._draw()

    def _draw(self) -> None:
        side = look().metrics.icon
        self.setPixmap(pixmap(self._icon_name, look().colours.muted, side, self.devicePixelRatioF()))
        self.setContentsMargins(0, max(0, (self.fontMetrics().height() - side) // 2) + 1, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in RESTYLING:
            self._draw()
        super().changeEvent(event)
