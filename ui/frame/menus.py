"""Menu bar and keys, made from the table of commands; each goes to whoever handles it now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from ui.commands import PAGE_KEYS, SPECS, Command, Menu, Spec
from ui.page import Handlers
from ui.style.icons import icon
from ui.widgets.restyle import RESTYLING, TURNING, Renewal

Handler = Callable[[], object]

WHILE_HIDDEN = frozenset({Command.HIDE, Command.LOCK, Command.WIPE, Command.QUIT})
"""What the keys do while content is hidden: nothing that could bring any of it into view."""


class Menus(QObject):
    """The menus of an unlocked window. The page in view goes before the window.

    Signals: `page_wanted(int)` Ctrl+1 to Ctrl+9 was pressed; the number counts from 0.
    """

    page_wanted = Signal(int)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._renewal = Renewal()
        self._own: dict[Command, Handler] = {}
        self._page: Handlers = {}
        self._actions: dict[Command, QAction] = {}
        self._extras: list[QObject] = []
        self._page_keys: list[QShortcut] = []
        self._only: frozenset[Command] | None = None
        window.menuBar().clear()
        for menu in Menu:
            self._build(menu)
        self._build_page_keys()
        window.installEventFilter(self)

    def _build(self, menu: Menu) -> None:
        made = self._window.menuBar().addMenu(menu.words())
        self._extras.append(made)
        for spec in (one for one in SPECS if one.menu is menu):
            if spec.line_above:
                made.addSeparator()
            action = self._action(spec)
            made.addAction(action)
            self._window.addAction(action)
            self._actions[spec.command] = action

    def _action(self, spec: Spec) -> QAction:
        action = QAction(spec.words(), self)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setEnabled(False)
        action.setMenuRole(QAction.MenuRole.NoRole)  # macOS must not move entries by their words
        if spec.icon is not None:
            action.setIcon(icon(spec.icon))
        action.triggered.connect(lambda: self.give(spec.command))
        return action

    def _build_page_keys(self) -> None:
        for number, keys in enumerate(PAGE_KEYS):
            shortcut = QShortcut(QKeySequence(keys), self._window)
            shortcut.activated.connect(lambda number=number: self.page_wanted.emit(number))
            self._page_keys.append(shortcut)
            self._extras.append(shortcut)

    def handle(self, command: Command, handler: Handler | None) -> None:
        """Let the window itself carry out a command wherever the page does not; None: nobody does now."""
        if handler is None:
            self._own.pop(command, None)
        else:
            self._own[command] = handler
        self._update()

    def set_page(self, handlers: Handlers) -> None:
        """Let the page in view carry out its commands."""
        self._page = handlers
        self._update()

    def hush_while(self, hushed: bool) -> None:
        """While content is hidden, obey only what leaves it hidden, locks or brings it back."""
        self._only = WHILE_HIDDEN if hushed else None
        for shortcut in self._page_keys:
            shortcut.setEnabled(not hushed)
        self._update()

    def action(self, command: Command) -> QAction:
        """Return the action of a command, for a context menu or a button."""
        return self._actions[command]

    def can(self, command: Command) -> bool:
        """Return whether somebody handles a command now."""
        return (self._only is None or command in self._only) and (
            command in self._page or command in self._own
        )

    def give(self, command: Command) -> None:
        """Carry out a command."""
        handler = self._page.get(command) or self._own.get(command)
        if handler is not None and self.can(command):
            handler()

    def remove(self) -> None:
        """Take menus and keys away: nothing of the workspace can be commanded any more."""
        self._window.removeEventFilter(self)
        self._page, self._own = {}, {}
        for action in self._actions.values():
            self._window.removeAction(action)
        self._window.menuBar().clear()
        for extra in self._extras:
            extra.deleteLater()
        self._extras.clear()
        self._page_keys.clear()
        self.deleteLater()

    def _update(self) -> None:
        for command, action in self._actions.items():
            action.setEnabled(self.can(command))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the icons again in the new colours and direction."""
        if event.type() in RESTYLING | TURNING and self._renewal.due(self._window):
            for spec in SPECS:
                if spec.icon is not None:
                    self._actions[spec.command].setIcon(icon(spec.icon))
        return super().eventFilter(watched, event)
