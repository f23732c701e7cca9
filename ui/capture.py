"""Asks the system to leave every window of ours out of screenshots and recordings, where a system can.

Windows: SetWindowDisplayAffinity with WDA_EXCLUDEFROMCAPTURE (version 2004 and later), before that
WDA_MONITOR, which shows a black window. macOS: NSWindow.sharingType none. X11 and Wayland have nothing of the
kind. No security boundary: it keeps honest tools from picking something up by accident.
Sources: learn.microsoft.com, SetWindowDisplayAffinity; developer.apple.com, NSWindow.SharingType.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_EXCLUDE_FROM_CAPTURE, _MONITOR = 0x11, 0x01
_SHARING_NONE = 0

Exclude = Callable[[int], object]
"""Excludes the window of a native handle."""


class CaptureGuard(QObject):
    """Excludes each top-level window, dialogs and popups too, whenever it comes up with a native window."""

    def __init__(self, app: QApplication, exclude: Exclude) -> None:
        super().__init__(app)
        self._exclude = exclude
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for windows: a handle that was made anew has lost what was asked of the old one."""
        if (
            event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange)
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and (handle := watched.effectiveWinId())
        ):
            self._exclude(int(handle))
        return False


def guard_windows(app: QApplication, platform: str = sys.platform) -> CaptureGuard | None:
    """Exclude every window of `app` from now on; None where the system offers nothing (Linux)."""
    exclude = {"win32": exclude_on_windows, "darwin": exclude_on_mac}.get(platform)
    return None if exclude is None else CaptureGuard(app, exclude)


def exclude_on_windows(handle: int) -> None:
    """Ask Windows; a refusal (remote desktop, old version) changes nothing for the officer."""
    library = getattr(ctypes, "WinDLL", None)
    if library is None:
        return
    call = library("user32").SetWindowDisplayAffinity
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_uint32), ctypes.c_int
    if not call(handle, _EXCLUDE_FROM_CAPTURE):
        call(handle, _MONITOR)


def exclude_on_mac(handle: int) -> None:
    """Ask macOS: the handle is an NSView, its window gets the sharing type none."""
    try:
        runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    except OSError:
        return
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    send = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value
    if send is None:
        return
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    window = get(handle, runtime.sel_registerName(b"window"))
    if window:
        put(window, runtime.sel_registerName(b"setSharingType:"), _SHARING_NONE)
