"""A pane that scrolls up and down only: words wrap, nothing runs off the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.style.tokens import GAP_4, GAP_6


class ScrollPane(QScrollArea):
    """A column of widgets that scrolls and follows the keyboard: what has the focus is in view.

    Fill `body`; it ends in a stretch, so use `add`, which puts a widget before it.
    """

    def __init__(self, name: str, *, sheet: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        if sheet:
            self.setProperty("part", "detail")
            inner.setProperty("part", "sheet")
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(GAP_6, GAP_4, GAP_6, GAP_6)
        self.body.setSpacing(GAP_4)
        self.body.addStretch(1)
        self.setWidget(inner)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.body.insertWidget(self.body.count() - 1, widget)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring what gets the focus into view."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None:
            self.ensureWidgetVisible(focused, 0, GAP_6)
        return moved
