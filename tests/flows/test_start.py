"""How the command starts where there is no screen to open a window on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.source import ROOT


def test_the_desktop_without_a_screen_says_so_and_how_to_go_on(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in screens}
    words = [sys.executable, "-m", "ui.main", "--store", str(tmp_path / "store")]
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 4
    assert "needs a graphical session" in done.stderr
    assert "dragoman --help" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


_STARTS_AND_TELLS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from app.clock import SystemClock
from ui.application import Desktop
from ui.lock.door import FolderDoor

def faces():
    return len(app.font().families())

class Watch(QObject):
    seen = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.seen is None:
            self.seen = faces()
        return False

app, watch, folder = QApplication(["x"]), Watch(), Path(sys.argv[1])
door = FolderDoor(folder / "store", SystemClock())
desktop = Desktop(app, door, lambda around: (), folder / "settings.json")
desktop.window.installEventFilter(watch)
desktop.start()
desktop.window.first_seen.connect(lambda: QTimer.singleShot(0, app.quit))
app.exec()
print(watch.seen, faces())
"""


def test_the_first_picture_does_not_wait_for_the_fonts_of_other_scripts(tmp_path: Path) -> None:
    """On a poor laptop they cost more than everything else before it."""
    words = [sys.executable, "-c", _STARTS_AND_TELLS, str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    at_first, later = map(int, done.stdout.split())
    assert at_first < 5 < later
