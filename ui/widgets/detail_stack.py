"""The detail side of a page: one of several panes at a time, and where the keyboard goes in it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.style.icons import Icon
from ui.widgets.empty import EmptyState
from ui.widgets.focus import focus_first


class DetailStack(QStackedWidget):
    """Begins with a word on what will be shown here."""

    def __init__(self, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = EmptyState(icon, "", "")
        self.addWidget(self._nothing)

    def set_words(self, name: str, heading: str, sentence: str) -> None:
        """Name the pane, and say what stands in it while nothing is chosen."""
        self.setAccessibleName(name)
        self._nothing.set_words(heading, sentence)

    def add(self, pane: QWidget) -> None:
        """Add a pane that stays."""
        self.addWidget(pane)

    def show_pane(self, pane: QWidget, *, focus: bool = False) -> None:
        """Show a pane, one that is not here yet is added; and, if asked, put the keyboard into it."""
        if self.indexOf(pane) < 0:
            self.addWidget(pane)
        inside = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.setCurrentWidget(pane)
        if focus or inside:
            focus_first(pane)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.setCurrentWidget(self._nothing)

    def shows(self, pane: QWidget) -> bool:
        """Say whether a pane is the one in view."""
        return self.currentWidget() is pane

    def throw_away(self, pane: QWidget) -> None:
        """Remove and delete a pane that was made for one use."""
        if self.indexOf(pane) >= 0:
            self.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
