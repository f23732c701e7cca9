"""What was begun on a page and never saved, above its list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import KeptDraft
from ui.editing.draft_line import DraftLine
from ui.style.tokens import GAP_2


class DraftLines(QWidget):
    """Signals: `draft_wanted(object)`, `draft_dropped(object)` go on with a KeptDraft, or forget it."""

    draft_wanted = Signal(object)
    draft_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_2)
        self.hide()

    def show_drafts(self, drafts: Sequence[KeptDraft]) -> None:
        """Show other drafts; none takes no room."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for draft in drafts:
            line = DraftLine(draft)
            line.continue_wanted.connect(lambda draft=draft: self.draft_wanted.emit(draft))
            line.drop_wanted.connect(lambda draft=draft: self.draft_dropped.emit(draft))
            self._column.addWidget(line)
        self.setVisible(bool(drafts))
