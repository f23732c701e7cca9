"""Windows: the messages that every top-level window gets when the session is locked, left or put to sleep.

Sources: WTSRegisterSessionNotification, WM_WTSSESSION_CHANGE and WM_POWERBROADCAST in the Windows API
reference. Windows waits about two seconds for the answer to PBT_APMSUSPEND and has no longer brake for a
program without a service: the lock has to be done by then.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from ui.session import LockReason
from ui.triggers.port import Triggers

_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_NOTIFY_FOR_THIS_SESSION = 0
_REASONS = {
    (_WM_WTSSESSION_CHANGE, 0x7): LockReason.SCREEN_LOCKED,  # WTS_SESSION_LOCK
    (_WM_WTSSESSION_CHANGE, 0x2): LockReason.USER_SWITCH,  # WTS_CONSOLE_DISCONNECT
    (_WM_WTSSESSION_CHANGE, 0x4): LockReason.USER_SWITCH,  # WTS_REMOTE_DISCONNECT
    (_WM_POWERBROADCAST, 0x4): LockReason.SLEEP,  # PBT_APMSUSPEND
}


def reason_in(address: int) -> LockReason | None:
    """Return what the native message at an address means for the lock, None for nothing."""
    message = wintypes.MSG.from_address(address)
    return _REASONS.get((int(message.message), int(message.wParam or 0)))


class WindowsTriggers(Triggers):
    """Looks at the native messages of our windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)

    def start(self) -> None:
        """Ask for the messages about the session; those about sleep come unasked."""
        if sys.platform != "win32":
            return
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        for window in QGuiApplication.topLevelWindows():
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(window.winId()), _NOTIFY_FOR_THIS_SESSION
            )


class _Filter(QAbstractNativeEventFilter):
    """Passes everything on."""

    def __init__(self, triggers: Triggers) -> None:
        super().__init__()
        self._triggers = triggers

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Tell what the message means."""
        if QByteArray(kind).startsWith(b"windows_"):
            reason = reason_in(int(message))
            if reason is not None:
                self._triggers.lock_wanted.emit(reason)
        return False, 0
