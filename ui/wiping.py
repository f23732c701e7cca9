"""The panic wipe under way: the keys at once; then the open store is let go; then the rest goes.

On threads of its own. Nothing that is running can hold it up: not a queue of work, not a query, not a
keyring that asks.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.lock.door import Door
from ui.lock.wipe_dialog import WipeDialog
from ui.lock.wiped_page import WipedPage
from ui.session import Session
from ui.tasks import Tasks
from ui.window import MainWindow

if TYPE_CHECKING:  # the lock page must not wait for the imports of the store
    from db.wipe import WipeReport

_PATIENCE = 600
"""Milliseconds that an open store gets to close; unlinking goes on without it."""


def ask_wipe(
    window: MainWindow, door: Door, leave: Callable[[], Session | None], close: Callable[[], object]
) -> None:
    """Ask for the word, then wipe.

    `leave` takes the session, if there is one, out of the window and returns it; `close` ends the program.
    """
    WipeDialog(window, lambda: Wiping(door, leave(), window).begin(window, close)).open()


def remove_sealed(
    window: MainWindow, door: Door, leave: Callable[[], Session | None], close: Callable[[], object]
) -> None:
    """Remove a store of which a sealed copy was found whole a moment ago; nothing is asked any more."""
    Wiping(door, leave(), window).begin(window, close)


class Wiping(QObject):
    """Wipes the store behind a door, once. Signals: `finished(object)` with the `WipeReport`."""

    finished = Signal(object)

    def __init__(self, door: Door, session: Session | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door, self._session = door, session
        self._tasks = Tasks(self)
        self._keys: WipeReport | None = None
        self._removing = False

    def begin(self, window: MainWindow, close: Callable[[], object]) -> None:
        """Blank the window and destroy the keys now; the rest, and the words about it, follow by itself."""
        page = WipedPage()
        page.close_wanted.connect(close)
        self.finished.connect(page.tell)
        window.keep_menu(shown=False)
        window.show_page(page)
        self._tasks.work(self, lambda _token: self._door.destroy_keys(), self._keys_gone)

    def _keys_gone(self, keys: WipeReport) -> None:
        self._keys = keys
        if self._session is None:
            self._remove()
            return
        self._session.ended.connect(self._remove)
        QTimer.singleShot(_PATIENCE, self, self._remove)
        self._session.abandon()

    def _remove(self, _lost: object = None) -> None:
        if self._removing:
            return
        self._removing = True
        door, keys = self._door, self._keys
        self._tasks.work(self, lambda _token: door.wipe(keys), self._gone)

    def _gone(self, report: WipeReport) -> None:
        self.finished.emit(report)
        self._tasks.close(lambda: None)
