"""A button that offers several verbs in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import Button, Kind


class MenuButton(Button):
    """Opens a menu below itself; every entry is a verb with what it does."""

    def __init__(
        self,
        text: str,
        entries: Sequence[tuple[str, Callable[[], object]]],
        kind: Kind = Kind.SECONDARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind, None, parent)
        menu = QMenu(self)
        menu.setAccessibleName(text)
        for words, pressed in entries:
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, pressed=pressed: pressed())
        self.setMenu(menu)
        self.setProperty("opens", "menu")
