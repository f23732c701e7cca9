"""The seam to what the system says about screen, sleep and users; this class is a system that says nothing.

Linux: `bus.py`. Windows: `windows.py`. macOS says it through notifications that only Objective-C can hear
(`com.apple.screenIsLocked`, `NSWorkspaceWillSleepNotification`): nothing here hears them, and there the
idle time alone locks, on a wall clock that goes on during sleep.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Triggers(QObject):
    """Signals: `lock_wanted(object)` with the `LockReason`, as often as the system says so."""

    lock_wanted = Signal(object)

    def start(self) -> None:
        """Begin to listen. Returns at once, is silent where there is nothing to hear."""

    def hold_sleep(self) -> None:
        """A store is open: the computer may go to sleep only when it has been locked."""

    def let_sleep(self) -> None:
        """No store is open any more."""


def system_triggers(parent: QObject | None = None) -> Triggers:
    """Return what listens to this system."""
    if sys.platform == "win32":
        from ui.triggers.windows import WindowsTriggers

        return WindowsTriggers(parent)
    if sys.platform == "linux":
        from ui.triggers.bus import BusTriggers

        return BusTriggers(parent)
    return Triggers(parent)
