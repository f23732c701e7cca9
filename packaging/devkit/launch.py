"""`dev.py run`, `bench`, `shots` and `freeze`: start the program, or a script that lives in packaging/."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from devkit.environment import PYTHON
from devkit.say import ROOT, StopError, answer, call, step
from devkit.world import private_home, virtual_screen, with_private_bus


def run(*, demo: bool) -> int:
    """Start the desktop; without a display, play the journey in the terminal instead."""
    if not _has_display():
        step("There is no display here: playing the journey in the terminal, without windows")
        with private_home() as env:
            words = [str(PYTHON), "packaging/journey.py"]
            # The offscreen platform says at each window that it knows no size hints: nobody sees one here.
            quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
            return subprocess.run(words, cwd=ROOT, env={**env, **quiet}, check=False).returncode
    if not demo:
        step("Starting Dragoman on your own store")
        return _program([])
    store = _demo_folder()
    certificate = store.with_name(f"{store.name}-officer.p12")
    if not (store / "keys.a").exists():
        step("Making the demo store: invented records in a store of their own")
        certificate.unlink(missing_ok=True)  # of a demo store that is gone
        call(
            [*_PROGRAM, "demo", "--store", store, "--signing-file", certificate],
            failing="The demo store could not be made",
        )
    step(f"Starting Dragoman on the demo store in {store}; the lock page tells its passphrase")
    step(f'Letters of the demo are signed with {certificate}, password "demo"')
    return _program(["--store", str(store)])


def bench(words: Sequence[str]) -> int:
    """Measure on a private screen: packaging/bench.py."""
    return _in_private(ROOT / "packaging" / "bench.py", words)


def shots(words: Sequence[str]) -> int:
    """Take the pictures on a private screen: packaging/shots.py writes them into shots/."""
    return _in_private(ROOT / "packaging" / "shots.py", words)


def freeze() -> int:
    """Build dist/dragoman, one folder that needs no Python; the same inputs give the same bytes."""
    step("Freezing Dragoman into dist/dragoman (a few minutes)")
    # Both variables make the build reproducible: file times in the archive and the order of sets.
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "1"}
    words = ["--noconfirm", "--clean", "--log-level", "WARN", "packaging/dragoman.spec"]
    call([PYTHON, "-m", "PyInstaller", *words], failing="The frozen program could not be built", env=env)
    step("Done: dist/dragoman/dragoman")
    return 0


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


_PROGRAM: tuple[str | Path, ...] = (PYTHON, "-m", "ui.main")


def _program(words: Sequence[str]) -> int:
    return subprocess.run([str(word) for word in _PROGRAM] + list(words), cwd=ROOT, check=False).returncode


def _demo_folder() -> Path:
    """Where `dragoman demo` keeps its store; the program knows."""
    told = answer([PYTHON, "-c", "from app.paths import demo_store_folder; print(demo_store_folder())"])
    if not told:
        raise StopError("Dragoman could not be asked for the folder of its demo store")
    return Path(told.strip())


def _in_private(script: Path, words: Sequence[str]) -> int:
    step(f"Running packaging/{script.name} on a private screen")
    with private_home() as env, virtual_screen(env) as screen_env:
        command = with_private_bus([str(PYTHON), str(script), *words])
        return subprocess.run(command, cwd=ROOT, env=screen_env, check=False).returncode
