"""A person at the keyboard of another process: finds its window on the screen and presses keys in it.

Through libX11, which Qt's own plug-in needs. The events are sent to the window itself, because on a screen
without a window manager nobody gives it the keyboard.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import time
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

_SHIFT, _CONTROL = 1, 4
_PRESS, _RELEASE = 2, 3
_MASKS = {_PRESS: 1, _RELEASE: 2}
_NAMES = {" ": "space", "-": "minus", ".": "period", ",": "comma", "\n": "Return"}


class _KeyEvent(Structure):
    """XKeyEvent; padded to the size of XEvent."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("root", c_ulong),
        ("subwindow", c_ulong),
        ("time", c_ulong),
        ("x", c_int),
        ("y", c_int),
        ("x_root", c_int),
        ("y_root", c_int),
        ("state", c_uint),
        ("keycode", c_uint),
        ("same_screen", c_int),
        ("pad", c_long * 24),
    )


def _library() -> ctypes.CDLL:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x11.XCloseDisplay.argtypes = x11.XSync.argtypes = [c_void_p]
    x11.XSync.argtypes = [c_void_p, c_int]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
    x11.XStringToKeysym.restype, x11.XStringToKeysym.argtypes = c_ulong, [c_char_p]
    x11.XKeysymToKeycode.restype, x11.XKeysymToKeycode.argtypes = c_uint, [c_void_p, c_ulong]
    x11.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, POINTER(_KeyEvent)]
    x11.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
    x11.XkbLockModifiers.argtypes = [c_void_p, c_uint, c_uint, c_uint]
    x11.XkbLockGroup.argtypes = [c_void_p, c_uint, c_uint]
    return x11


class Keyboard:
    """Presses keys on the screen that DISPLAY names."""

    def __init__(self) -> None:
        self._x11 = _library()
        self._display = self._x11.XOpenDisplay(None)
        assert self._display, "there is a display"
        self._root = self._x11.XDefaultRootWindow(self._display)

    def close(self) -> None:
        """Leave the screen."""
        self._x11.XCloseDisplay(self._display)

    def focus(self, window: int) -> None:
        """Give a window the keyboard, as a window manager would."""
        self._x11.XSetInputFocus(self._display, window, 1, 0)
        self._x11.XSync(self._display, 0)

    def press(self, window: int, *keys: str) -> None:
        """Press shortcuts such as "Ctrl+L" in a window, one after the other."""
        for one in keys:
            *modifiers, key = one.split("+")
            state = (_CONTROL if "Ctrl" in modifiers else 0) | (_SHIFT if "Shift" in modifiers else 0)
            self._send(window, key, state)

    def type(self, window: int, text: str) -> None:
        """Type letters, digits and blanks."""
        for character in text:
            self._send(window, _NAMES.get(character, character), _SHIFT if character.isupper() else 0)

    def lock_caps(self, *, on: bool) -> None:
        """Switch Caps Lock."""
        self._x11.XkbLockModifiers(self._display, 0x100, 2, 2 if on else 0)
        self._x11.XSync(self._display, 0)

    def choose_layout(self, group: int) -> None:
        """Switch to the layout with this number."""
        self._x11.XkbLockGroup(self._display, 0x100, group)
        self._x11.XSync(self._display, 0)

    def _send(self, window: int, name: str, state: int) -> None:
        symbol = self._x11.XStringToKeysym(name.encode())
        assert symbol, f"a key called {name}"
        event = _KeyEvent(
            window=window,
            root=self._root,
            state=state,
            keycode=self._x11.XKeysymToKeycode(self._display, symbol) & 0xFF,
            same_screen=1,
        )
        for kind in (_PRESS, _RELEASE):
            event.type = kind
            self._x11.XSendEvent(self._display, window, 1, _MASKS[kind], byref(event))
        self._x11.XSync(self._display, 0)


def windows(title: str = "Dragoman") -> list[int]:
    """The windows with a title that can be seen, helper windows of a few pixels left out."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=True).stdout
    found = re.findall(rf'(0x[0-9a-f]+) "{re.escape(title)}".* (\d+)x\d+\+', tree)
    return [int(number, 16) for number, width in found if int(width) > 200 and _is_seen(number)]


def _is_seen(number: str) -> bool:
    asked = subprocess.run(["xwininfo", "-id", number], capture_output=True, text=True, check=False)
    return "IsViewable" in asked.stdout


def place_of_window(window: int) -> tuple[str, ...]:
    """Left, top, width and height of a window."""
    asked = subprocess.run(["xwininfo", "-id", str(window)], capture_output=True, text=True, check=True)
    return tuple(re.findall(r"(?:Absolute upper-left [XY]|Width|Height):\s+(\d+)", asked.stdout))


def wait_for_window() -> int:
    """Wait until the program shows its window."""
    for _ in range(600):
        found = windows()
        if found:
            return found[0]
        time.sleep(0.05)
    raise AssertionError("no window within half a minute")
