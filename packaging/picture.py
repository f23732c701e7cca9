"""Take a picture of the desktop on a store, unlocked the way a person does it: by typing."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.clock import SystemClock
from ui.application import Desktop
from ui.lock.door import FolderDoor
from ui.screens import build_pages

_LOOK_EVERY = 50
_SETTLE = 1500
_GIVE_UP = 60_000


def take_picture(store: Path, passphrase: str, target: Path) -> None:
    """Unlock the desktop on `store` and save its window as PNG; raises TimeoutError after a minute."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    failed = False

    def give_up() -> None:
        nonlocal failed
        failed = True
        app.quit()

    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        desktop = Desktop(app, FolderDoor(store, clock), build_pages, Path(folder) / "settings", clock=clock)
        desktop.finished.connect(app.quit)

        def type_passphrase() -> None:
            field = app.focusWidget()
            if field is None:
                QTimer.singleShot(_LOOK_EVERY, type_passphrase)
                return
            QTest.keyClicks(field, passphrase)
            QTest.keyClick(field, Qt.Key.Key_Return)

        def grab() -> None:
            desktop.window.grab().save(str(target))
            desktop.quit()

        # The lists fill themselves from the store's thread: give them time to arrive.
        desktop.unlocked.connect(lambda _session: QTimer.singleShot(_SETTLE, grab))
        desktop.start()
        QTimer.singleShot(_LOOK_EVERY, type_passphrase)
        QTimer.singleShot(_GIVE_UP, give_up)
        app.exec()
    if failed:
        raise TimeoutError("the desktop did not open within a minute")
