"""The strip at the top: back and forward, and how what is on the screen must be handled, always in view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, GAP_3
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, PlainLabel, Role
from ui.widgets.text import fill


class MarkingStrip(QFrame):
    """Shows the handling marking of the page, and that a store is a demonstration.

    Signals: `back_wanted()`, `forward_wanted()`.
    """

    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, *, demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "strip")
        self._words = ElidedLabel("", Role.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_2, 1, GAP_3, 1)
        row.setSpacing(GAP_1)
        self._back = IconButton(Icon.BACK, self.tr("Back"), small=True)
        self._forward = IconButton(Icon.FORWARD, self.tr("Forward"), small=True)
        self._back.clicked.connect(self.back_wanted)
        self._forward.clicked.connect(self.forward_wanted)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(GAP_2)
        row.addWidget(self._words, 1)
        if demo:
            row.addWidget(PlainLabel(self.tr("Demonstration: every record here is invented"), Role.SMALL))
        self.offer(back=False, forward=False)
        self.set_marking("")

    def offer(self, *, back: bool, forward: bool) -> None:
        """Offer the ways that exist."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def text(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def set_marking(self, marking: str) -> None:
        """Show the marking of what is in view; empty says that there is none."""
        if marking:
            words = fill(self.tr("Handling: {marking}"), marking=marking)
        else:
            words = self.tr("Handling: nothing marked on this page")
        if words == self._words.text():
            return
        self._words.setText(words)
        self._words.set_role(Role.STRONG if marking else Role.SMALL)
        self.setAccessibleName(words)
        if marking:
            announce(self, words)
