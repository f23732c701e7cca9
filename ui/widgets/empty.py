"""What an empty place says: why it is empty and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_4, GAP_6
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.restyle import RESTYLING

_SIDE = 2.6  # em
_WIDTH = 26  # em


class _Centred(PlainLabel):
    """A label in the middle, whatever the direction."""

    def _align(self) -> None:
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


class EmptyState(QWidget):
    """A quiet symbol, a heading, one sentence and, if there is something to do, its button."""

    def __init__(
        self,
        icon_name: Icon,
        heading: str,
        sentence: str,
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._symbol = QLabel()
        self._symbol.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = _Centred(heading, Role.HEADING, wrap=True)
        self._sentence = _Centred(sentence, Role.MUTED, wrap=True)
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        column.setSpacing(GAP_2)
        column.addStretch(1)
        column.addWidget(self._symbol)
        column.addWidget(self._heading)
        # In a row of its own: a column asks for the height at its whole width, and the second line was lost.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence)
        middle.addStretch(1)
        column.addLayout(middle)
        if action is not None:
            column.addSpacing(GAP_4 - GAP_2)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._draw()

    def set_words(self, heading: str, sentence: str) -> None:
        """Say something else, for example that nothing matches the filter."""
        self.setAccessibleName(heading)
        self._heading.setText(heading)
        self._sentence.setText(sentence)

    def _draw(self) -> None:
        current = look()
        side = current.metrics.ems(_SIDE)
        ratio = self.devicePixelRatioF()
        self._symbol.setPixmap(pixmap(self._icon_name, current.colours.border, side, ratio))
        self._sentence.setFixedWidth(current.metrics.ems(_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in RESTYLING and hasattr(self, "_sentence"):
            self._draw()
        super().changeEvent(event)
