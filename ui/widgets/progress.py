"""Progress of one piece of long work, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.style.tokens import GAP_2
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.text import fill

_ANNOUNCE_EVERY = 20  # per cent: a screen reader that speaks every step says nothing else


class ProgressPanel(QWidget):
    """A line of words, a bar and, when the work can be stopped, a button.

    Signals: `cancelled()` once, when the person asks to stop; the owner then cancels its ticket.
    """

    cancelled = Signal()

    def __init__(self, cancel_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = 0
        self._words = PlainLabel("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = Button(cancel_text)
        self._stop.setVisible(bool(cancel_text))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_2)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def start(self, words: str) -> None:
        """Show that work began; its length is not known yet."""
        self._spoken = 0
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()
        announce(self, words)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is; `total` 0 means that nobody knows."""
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(done)
        percent = done * 100 // total if total else 0
        if percent >= self._spoken + _ANNOUNCE_EVERY:
            self._spoken = percent - percent % _ANNOUNCE_EVERY
            announce(self, fill(self.tr("{percent} percent"), percent=self._spoken))

    def finish(self) -> None:
        """Take the panel away."""
        self._bar.setRange(0, 1)
        self.hide()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()
