"""What the steps of the first run have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style.tokens import GAP_4


class Step(QWidget):
    """One step. Signals: `changed()` when the words of the buttons may be others now; `submitted()` on Enter
    in a field that ends the step.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_4)

    def verb(self) -> str:
        """Return the words on the button that takes the step."""
        return self.tr("&Continue")

    def check(self) -> bool:
        """Return whether the step can be taken; says what is missing if not."""
        return True

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
