"""A pane of cards that is built anew for every record, and gives the keyboard back where it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus import focus_first
from ui.widgets.scroll import ScrollPane


class SheetPane(ScrollPane):
    """Shows one record as a column of widgets.

    A refresh of the same record keeps the scroll position and the control that had the keyboard, found again
    by its kind and name; another record begins at the top.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._shown = ""

    def shown(self) -> str:
        """Return the id of the record that is shown, "" for none."""
        return self._shown

    def show_parts(self, identity: str, parts: Sequence[QWidget]) -> None:
        """Show a record by its parts."""
        same = identity == self._shown
        place = self.verticalScrollBar().value() if same else 0
        focused = QApplication.focusWidget()
        had = focused if focused is not None and self.isAncestorOf(focused) else None
        self._shown = identity
        self.setUpdatesEnabled(False)
        self._clear()
        for part in parts:
            self.add(part)
            part.show()  # a layout shows its children later; the keyboard cannot go where nothing is shown
        if had is not None:
            self._give_back(had)
        self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(place)

    def _clear(self) -> None:
        while self.body.count() > 1:  # the stretch stays
            item = self.body.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()

    def _give_back(self, had: QWidget) -> None:
        name = had.accessibleName() or had.property("text")
        for child in self.findChildren(type(had)):
            alive = child is not had and child.isVisibleTo(self)
            if alive and (child.accessibleName() or child.property("text")) == name:
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        focus_first(self)
