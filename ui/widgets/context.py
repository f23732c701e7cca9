"""The menu of a row: the verbs of its card, for the right mouse button, Shift+F10 and the menu key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView


def offer_on_rows(
    view: QAbstractItemView, entries: Sequence[tuple[str, Callable[[], object]]]
) -> list[QAction]:
    """Give a list (its policy is a menu of actions) the verbs for its current row."""
    made = []
    for words, pressed in entries:
        action = QAction(words, view)
        action.triggered.connect(lambda _on=False, pressed=pressed: pressed())
        view.addAction(action)
        made.append(action)
    return made
