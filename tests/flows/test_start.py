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
