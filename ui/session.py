"""A session: the time between unlock and lock, with the store's services and the threads that work for it.

Made when the store opened, ended by one call that cannot be refused. Nothing outside asks "is it locked?":
what needs the open store is made with the session and goes with it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import WorldError
from ui.tasks import Tasks

if TYPE_CHECKING:  # the lock page must not wait for the imports of the services
    from app.clock import Clock
    from app.services.changes import Changes
    from ui.wiring import Desk


class LockReason(Enum):
    """Why there is a lock page; said on it."""

    START = "start"
    BY_HAND = "by hand"
    IDLE = "idle"
    SCREEN_LOCKED = "screen locked"
    SLEEP = "sleep"
    USER_SWITCH = "user switch"
    CRASH = "crash"
    QUIT = "quit"


class StoreNotClosedError(WorldError):
    """At the lock, the store could not be closed in time; the process ended without it."""

    code = "store-not-closed"


class Session(QObject):
    """The open store and its threads.

    Signals: `changed(object)` a service changed something: `Changes` with kinds and ids, for every page to
    decide whether to refresh (connect bound methods: pages are built anew when the language changes);
    `saved(object)` something was written, with the local time; `ended(object)` after `end`, when the store
    is closed, with a tuple of the AppErrors of what could not be saved any more.
    """

    changed = Signal(object)
    saved = Signal(object)
    ended = Signal(object)

    def __init__(
        self, desk: Desk, tasks: Tasks, clock: Clock, *, demo: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.tasks = tasks
        self.demo = demo
        self._clock = clock
        tasks.setParent(self)
        tasks.set_interrupt(desk.store.interrupt)
        tasks.closed.connect(self.ended)

    def tell(self, changes: Changes) -> None:
        """Tell every page what a service changed; fits `done` of a task that returns `Changes`."""
        self.saved.emit(self._clock.utc_now().astimezone())
        self.changed.emit(changes)

    def end(self) -> None:
        """Finish what is being saved, close the store on its own thread, then emit `ended`. Idempotent."""
        self.tasks.close(self.desk.store.close)

    def abandon(self) -> None:
        """Stop what is running and let the store go without writing anything more; then emit `ended`."""
        self.desk.store.interrupt()
        self.tasks.close(self.desk.store.abandon)
