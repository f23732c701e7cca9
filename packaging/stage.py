"""A desktop that scripts walk through: opened on a store, unlocked as a person does it, by typing."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import SystemClock
from ui.application import Desktop
from ui.handover import Handover
from ui.lock.door import FolderDoor
from ui.screens import build_pages

_LOOK_EVERY = 20
_GIVE_UP = 60_000
_SETTLE = 120


@contextmanager
def locked_desktop(store: Path, handover: Handover | None = None) -> Iterator[Desktop]:
    """A desktop at the lock page of `store`, or at the first run where there is none; quits at the end.

    `handover` is what a process that locked would tell it.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    finished: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        clock, settings = SystemClock(), Path(folder) / "settings.json"
        door = FolderDoor(store, clock)
        desktop = Desktop(app, door, build_pages, settings, clock=clock, handover=handover)
        desktop.finished.connect(lambda: finished.append(True))
        desktop.start()
        # Without a window manager nobody else gives the window the keyboard.
        desktop.window.activateWindow()
        settle(desktop)
        try:
            yield desktop
        finally:
            desktop.quit()
            wait_for(lambda: bool(finished))
            desktop.window.deleteLater()
            desktop.deleteLater()


def unlock(desktop: Desktop, passphrase: str) -> None:
    """Type the passphrase into the lock page and wait for the first page to fill."""
    type_text(passphrase)
    QTest.keyClick(_with_keyboard(), Qt.Key.Key_Return)
    wait_for(lambda: desktop.session is not None)
    settle(desktop)


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the desktop work until `condition` holds; raises TimeoutError after a minute."""
    for _ in range(_GIVE_UP // _LOOK_EVERY):
        if condition():
            return
        QTest.qWait(_LOOK_EVERY)
    raise TimeoutError("the desktop did not get there within a minute")


def settle(desktop: Desktop) -> None:
    """Wait until nothing is under way on the other threads, and the layout has come to rest."""
    QTest.qWait(_SETTLE)
    session = desktop.session
    if session is not None:
        wait_for(lambda: session.tasks.pending() == 0)
        QTest.qWait(_SETTLE)  # what came last is drawn, and may have asked for more
        wait_for(lambda: session.tasks.pending() == 0)


def press(keys: str) -> None:
    """Press a shortcut, such as "Ctrl+K"."""
    QTest.keySequence(_with_keyboard(), QKeySequence(keys))


def type_text(text: str) -> None:
    """Type into whatever has the keyboard."""
    QTest.keyClicks(_with_keyboard(), text)


def _with_keyboard() -> QWidget:
    wait_for(lambda: QApplication.focusWidget() is not None)
    widget = QApplication.focusWidget()
    assert widget is not None, "waited for above"
    return widget


def take_picture(desktop: Desktop, target: Path) -> None:
    """Save what the window shows, with the dialogs above it, as PNG."""
    target.parent.mkdir(parents=True, exist_ok=True)
    window = desktop.window
    if QApplication.platformName() == "xcb":
        place = window.geometry()
        picture = window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
    else:
        picture = window.grab()  # there is no screen to look at
    if not picture.save(str(target)):
        raise OSError(f"the picture could not be written: {target}")
