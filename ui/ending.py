"""The end of the process that held the keys: when it must have come, and what the next one is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError
from ui.entrance import Entrance
from ui.handover import Handover
from ui.session import LockReason, Session, StoreNotClosedError
from ui.successor import Successor
from ui.window import MainWindow

_CLOSING_MS = 5000
"""A store that cannot be closed in this time is left as it is: its log is read at the next opening."""


class Ending(QObject):
    """Ends the process after a lock. Without a successor it stays, with what it had decrypted: for tests."""

    def __init__(
        self, successor: Successor | None, window: MainWindow, entrance: Entrance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._successor, self._window, self._entrance = successor, window, entrance

    def begin(self) -> None:
        """The lock has begun: from now on nothing that hangs keeps the process."""
        if self._successor is not None:
            self._successor.arm()

    def limit(self, session: Session, given_up: Callable[[tuple[AppError, ...]], None]) -> None:
        """Wait for the store no longer than five seconds, then give up on it."""
        if self._successor is not None:
            QTimer.singleShot(_CLOSING_MS, session, lambda: given_up((StoreNotClosedError(),)))

    def may_come(self) -> bool:
        """Return whether there is a successor."""
        return self._successor is not None

    def come(self, reason: LockReason, idle_minutes: int, lost: tuple[AppError, ...] = ()) -> None:
        """Let the fresh process take over; this does not return where there is a real one."""
        assert self._successor is not None
        handover = Handover(
            reason=reason,
            idle_minutes=idle_minutes,
            demo=self._entrance.is_demo(),
            place=self._window.place(),
            standing=self._window.standing(),
            lost=tuple(error.code for error in lost),
        )
        self._successor.take_over(handover)
