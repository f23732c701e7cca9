"""A choice among a few, all in view: one pill each, the chosen one ticked; wraps in a narrow pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.style.icons import Icon
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import Flow


class Segments(Flow):
    """One of several keys. The arrow keys move the choice; one Tab stop for all.

    Signals: `chosen(str)` the key that the person chose, not when it was set.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._pills: dict[str, Button] = {}
        for key, words in options:
            pill = Button(words, Kind.SEGMENT)
            pill.setCheckable(True)
            pill.toggled.connect(lambda on, pill=pill: pill.set_icon(Icon.CHECK if on else None))
            pill.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            self._group.addButton(pill)
            self._pills[key] = pill
            self.add(pill)
        first = next(iter(self._pills.values()), None)
        if first is not None:
            first.setChecked(True)

    def key(self) -> str:
        """Return the key that is chosen."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Choose without calling it a choice of the person."""
        self._pills[key].setChecked(True)

    def set_words(self, key: str, words: str) -> None:
        """Change what a pill says, for example its count."""
        self._pills[key].setText(words)
