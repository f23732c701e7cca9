"""The Find page: the lookup with all the room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.changes import Changes
from ui.lookup.box import LookupBox
from ui.page import Page
from ui.routes import FIND
from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_3, GAP_4
from ui.widgets.header import PageHeader
from ui.widgets.restyle import RESTYLING

_WIDEST = 52  # em: longer lines tear names and reasons apart


class _Room(QWidget):
    """A column in the middle, never wider than a glance."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(look().metrics.ems(_WIDEST))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_column"):
            self._fit()


class FindPage(Page):
    """One box in the middle."""

    def __init__(self, box: LookupBox) -> None:
        inner = QWidget()
        room = _Room(inner)
        super().__init__(FIND, "", Icon.FIND, room)
        self.title = self.tr("Find")
        room.setAccessibleName(self.title)
        self.box = box
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP_4, GAP_3, GAP_4, GAP_3)
        column.setSpacing(GAP_3)
        column.addWidget(PageHeader(self.title))
        column.addWidget(box, 1)

    def enter(self, _record_id: str = "") -> None:
        """Show what changed last, or the answer anew."""
        self.box.ask()

    def focus_first(self) -> None:
        """Type at once."""
        self.box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.field.selectAll()

    def told(self, _changes: Changes) -> None:
        """Something changed: what is shown may read otherwise now."""
        if self.box.isVisible():
            self.box.ask()
