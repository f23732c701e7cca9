"""The frozen program starts, finds its resources, migrations and back ends, and goes the whole way.

It is built anew for the test: a build that lay about would prove something about an older source.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journey import Journey
from tests.helpers.memory import can_read_memory
from tests.helpers.running import Running
from tests.helpers.source import ROOT
from ui.lock.door import DEMO_NOTE

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one-folder program, moved away from where it was built."""
    work, place = tmp_path_factory.mktemp("build"), tmp_path_factory.mktemp("moved")
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(work / "dist"), "--workpath", str(work)]
    spec = ROOT / "packaging" / "dragoman.spec"
    done = subprocess.run(
        [sys.executable, "-m", "PyInstaller", *words, str(spec)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shutil.move(work / "dist" / "dragoman", place / "the program")
    return place / "the program" / "dragoman"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A world without Python: only what an officer's machine has, and no way back to the source."""
    for name in [name for name in os.environ if name.startswith(("PYTHON", "VIRTUAL_ENV", "LD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_frozen_program_goes_from_the_demo_to_a_verified_letter(program: Path, bare: Path) -> None:
    said: list[str] = []
    letter = Journey((str(program),), bare, said.append).play().letter
    signature = subprocess.run(["pdfsig", str(letter)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid." in signature
    assert "Total document signed" in signature
    text = subprocess.run(["pdftotext", str(letter), "-"], capture_output=True, text=True, check=False).stdout
    assert "Harbour Lights" in text


def test_the_frozen_desktop_opens_its_window(program: Path, bare: Path) -> None:
    """With nothing on standard error: a missing plug-in or font would be told there."""
    log = bare / "stderr"
    with log.open("wb") as errors:
        process = subprocess.Popen([str(program), "--store", str(bare / "none yet")], stderr=errors)
    try:
        assert _window_of(process)
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait()
    assert log.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(not can_read_memory(), reason="only root can look into a hardened process")
@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a screen to press keys on")
def test_the_frozen_program_takes_its_own_place_at_the_lock(program: Path, bare: Path) -> None:
    store = bare / "store"
    subprocess.run([str(program), "demo", "--store", str(store)], check=True, capture_output=True)
    running = Running(store, str(program), cwd=bare)
    try:
        running.unlock((store / DEMO_NOTE).read_text(encoding="utf-8").strip())
        running.press("Ctrl+l")
        running.wait_for_successor()
        assert json.loads(running.reason())["reason"] == "by hand"
        running.unlock((store / DEMO_NOTE).read_text(encoding="utf-8").strip())
    finally:
        running.end()


def _window_of(process: subprocess.Popen[bytes]) -> bool:
    """Wait until the display shows a window called Dragoman; the process must live as long."""
    for _ in range(600):
        tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=True)
        if '"Dragoman"' in tree.stdout:
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.1)
    return False
