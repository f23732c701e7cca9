"""The list side of a page: heading with its button, filter, list, and what an empty list says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.style.tokens import GAP_2, GAP_3, GAP_4
from ui.widgets.header import PageHeader


class ListPane(QWidget):
    """A column of `head` widgets above a stack of lists and empty states. Fill it with `add_*`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.header = PageHeader(title, buttons_beside=True)
        self._title = title
        self._head = QVBoxLayout()
        self._head.setSpacing(GAP_2)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_4, GAP_3, GAP_4, GAP_3)
        column.setSpacing(GAP_2)
        column.addWidget(self.header)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)

    def set_subtitle(self, words: str) -> None:
        """Say how much there is."""
        self.header.set_title(self._title, words)

    def add_head(self, widget: QWidget) -> None:
        """Put a widget between heading and list."""
        self._head.addWidget(widget)

    def add_body(self, widget: QWidget) -> None:
        """Add a list or an empty state; the first is shown."""
        self._stack.addWidget(widget)

    def show_body(self, widget: QWidget) -> None:
        """Show a list or an empty state; the keyboard follows if it was in the one before."""
        before = self._stack.currentWidget()
        if before is widget:
            return
        focused = before is not None and (before.hasFocus() or before.isAncestorOf(self.focusWidget()))
        self._stack.setCurrentWidget(widget)
        if focused:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget | None:
        """Return what is shown."""
        return self._stack.currentWidget()
