"""Idle time until the lock, on the wall clock: a timer alone sleeps with the laptop.

Looked at every second and whenever the program comes back to the front. Time passed is the larger of what
the wall clock and the monotonic clock say, so that setting the clock back buys nobody time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from app.clock import Clock

IDLE_MINUTES = 10
_TICK_MS = 1000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class AutoLock(QObject):
    """Watches for the input of a person in our own windows.

    Signals: `timed_out()` once, when nobody did anything for too long; `left(int)` seconds until then,
    every second.
    """

    timed_out = Signal()
    left = Signal(int)

    def __init__(
        self,
        clock: Clock,
        idle: timedelta = timedelta(minutes=IDLE_MINUTES),
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._monotonic, self._idle = clock, monotonic, idle
        self._wall: datetime = clock.utc_now()
        self._steady = monotonic()
        self._watched: WeakSet[QWindow] = WeakSet()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._came_back)

    def start(self) -> None:
        """Begin to watch."""
        self.touch()
        self._tick.start()
        self.look()

    def stop(self) -> None:
        """Watch no longer."""
        self._tick.stop()
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)
        self._watched.clear()

    def set_idle(self, idle: timedelta) -> None:
        """Change how long nobody may do anything."""
        self._idle = idle
        self.look()

    def idle_minutes(self) -> int:
        """Return how long nobody may do anything, in whole minutes, for people."""
        return max(1, int(self._idle.total_seconds()) // 60)

    def touch(self) -> None:
        """Somebody is there: begin to count anew."""
        self._wall, self._steady = self._clock.utc_now(), self._monotonic()

    def seconds_left(self) -> int:
        """Return how long until the lock if nobody does anything."""
        passed = max((self._clock.utc_now() - self._wall).total_seconds(), self._monotonic() - self._steady)
        return max(0, round(self._idle.total_seconds() - passed))

    def look(self) -> None:
        """Compare the clocks with the deadline."""
        if not self._tick.isActive():
            return
        seconds = self.seconds_left()
        self.left.emit(seconds)
        if seconds <= 0:
            self.stop()
            self.timed_out.emit()
            return
        self._watch_windows()

    def _watch_windows(self) -> None:
        # Input passes through the native window first: watching those few is far cheaper than seeing
        # every event of the application in Python. New dialogs are found within a second.
        for window in QGuiApplication.allWindows():
            if window not in self._watched:
                self._watched.add(window)
                window.installEventFilter(self)

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count input as a sign of life; let everything pass."""
        if event.type() in _INPUT and isinstance(watched, QWindow):
            self.touch()
        return False
