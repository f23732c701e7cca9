"""A multi-line field for notes that grows with its text and lets Tab out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.style.look import look
from ui.style.tokens import GAP_2
from ui.widgets.restyle import RESTYLING

MAX_CHARACTERS = 50_000


class NotesEdit(QPlainTextEdit):
    """Plain text of several lines. Tab moves on (a field that swallows Tab is a keyboard trap).

    Signals: `edited(str)` when the person changed the text, not when it was set.
    """

    edited = Signal(str)

    def __init__(
        self, name: str, lines: int = 3, most_lines: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines, self._most_lines = lines, most_lines
        self._setting = False
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def set_text(self, text: str) -> None:
        """Show a text without calling it an edit; the cursor stays where it was as far as it can."""
        if text == self.toPlainText():
            return
        self._setting = True
        self.setPlainText(text)
        self._setting = False

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        """As high as the text, between the least and the most lines."""
        line = self.fontMetrics().lineSpacing()
        wanted = min(max(self.document().size().height(), self._lines), self._most_lines)
        frame = 2 * (self.document().documentMargin() + GAP_2)
        return QSize(look().metrics.ems(24), round(wanted * line + frame))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow pane."""
        return QSize(look().metrics.ems(8), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text into another number of lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in RESTYLING:
            self.updateGeometry()
        super().changeEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, and never more than the field holds."""
        room = MAX_CHARACTERS - len(self.toPlainText())
        if source.hasText() and room > 0:
            self.textCursor().insertText(source.text()[:room])
