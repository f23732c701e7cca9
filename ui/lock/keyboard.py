"""How the keyboard stands: Caps Lock, and which of several layouts is chosen. Qt does not tell either.

X11 tells it through the XKB extension (XKBproto 1.0, XkbGetState and XkbGetNames), Windows tells Caps Lock.
Wayland tells it only to the window that has the keyboard, and Qt keeps it to itself; macOS needs
Objective-C: there Caps Lock is guessed from the letters that arrive.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_ubyte, c_uint, c_ulong, c_ushort, c_void_p
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QGuiApplication

_CORE_KEYBOARD = 0x100
_CAPS_LOCK = 1 << 1  # LockMask of X.h
_GROUP_NAMES = 1 << 12
_VK_CAPITAL = 0x14


@dataclass(frozen=True, slots=True)
class KeyboardState:
    """How the keyboard stands; `layout` is its name in the system's words, "" where there is only one."""

    caps: bool
    layout: str = ""


def keyboard_state() -> KeyboardState | None:
    """Ask the system, which takes less than a millisecond; None where it does not tell."""
    if sys.platform == "win32":
        return KeyboardState(bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1))
    keyboard = _x11() if QGuiApplication.platformName() == "xcb" else None
    return keyboard.state() if keyboard is not None else None


class _State(Structure):
    """XkbStateRec."""

    _fields_ = (
        ("group", c_ubyte),
        ("locked_group", c_ubyte),
        ("base_group", c_ushort),
        ("latched_group", c_ushort),
        ("mods", c_ubyte),
        ("base_mods", c_ubyte),
        ("latched_mods", c_ubyte),
        ("locked_mods", c_ubyte),
        ("rest", c_ubyte * 8),
    )


class _Names(Structure):
    """The beginning of XkbNamesRec."""

    _fields_ = (
        ("components", c_ulong * 5),
        ("virtual_modifiers", c_ulong * 16),
        ("indicators", c_ulong * 32),
        ("groups", c_ulong * 4),
    )


class _Description(Structure):
    """The beginning of XkbDescRec."""

    _fields_ = (
        ("display", c_void_p),
        ("flags", c_ushort),
        ("device", c_ushort),
        ("least_code", c_ubyte),
        ("most_code", c_ubyte),
        ("parts", c_void_p * 4),
        ("names", POINTER(_Names)),
    )


class _X11Keyboard:
    """A connection of its own to the X server, kept as long as the process lives."""

    def __init__(self) -> None:
        """Raises OSError where there is no Xlib or no display."""
        self._xlib = ctypes.CDLL("libX11.so.6")
        self._xlib.XOpenDisplay.restype, self._xlib.XOpenDisplay.argtypes = c_void_p, [c_char_p]
        self._xlib.XkbGetState.argtypes = [c_void_p, c_uint, POINTER(_State)]
        self._xlib.XkbAllocKeyboard.restype = POINTER(_Description)
        self._xlib.XkbGetNames.argtypes = [c_void_p, c_uint, POINTER(_Description)]
        self._xlib.XkbFreeKeyboard.argtypes = [POINTER(_Description), c_uint, c_int]
        self._xlib.XGetAtomName.restype = c_void_p
        self._xlib.XGetAtomName.argtypes = [c_void_p, c_ulong]
        self._xlib.XFree.argtypes = [c_void_p]
        self._display = self._xlib.XOpenDisplay(None)
        if not self._display:
            raise OSError

    def state(self) -> KeyboardState | None:
        """Ask the server; None where it has no such extension."""
        found = _State()
        if self._xlib.XkbGetState(self._display, _CORE_KEYBOARD, byref(found)) != 0:
            return None
        names = self._layouts()
        layout = names[found.group] if len(names) > 1 and found.group < len(names) else ""
        return KeyboardState(bool(found.locked_mods & _CAPS_LOCK), layout)

    def _layouts(self) -> list[str]:
        description = self._xlib.XkbAllocKeyboard()
        if not description:
            return []
        try:
            if self._xlib.XkbGetNames(self._display, _GROUP_NAMES, description) != 0:
                return []
            groups = [atom for atom in description.contents.names.contents.groups if atom]
            return [self._name(atom) for atom in groups]
        finally:
            self._xlib.XkbFreeKeyboard(description, 0, 1)

    def _name(self, atom: int) -> str:
        place = self._xlib.XGetAtomName(self._display, atom)
        if not place:
            return ""
        try:
            return ctypes.string_at(place).decode("latin-1")
        finally:
            self._xlib.XFree(place)


@cache
def _x11() -> _X11Keyboard | None:
    try:
        return _X11Keyboard()
    except (OSError, AttributeError):  # no Xlib, one without XKB, or no display
        return None
