"""A crash of the program leaves no picture of its memory: neither a file nor anything piped (S32)."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.desktop import make_store
from tests.helpers.source import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

CANARY = "kanariqvz-core-dump"
_LOOK_EVERY, _GIVE_UP = 0.1, 600

# What a process without our first step does; nothing else of the program is in it.
_PLAIN = "import time\nwhile True: time.sleep(60)"


def _start(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start a program in `folder`, allowed to dump as much as the system allows."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    env = {**os.environ, "CANARY": CANARY, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, *words], cwd=folder, env=env, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )  # fmt: skip


def _wait_until_idle(process: subprocess.Popen[bytes], ready: Callable[[], bool]) -> None:
    """Wait until it is past its start: ready, and no processor time is used between two looks."""
    used = -1
    for _ in range(_GIVE_UP):
        assert process.poll() is None
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        now = int(fields[11]) + int(fields[12])
        if ready() and now == used:
            return
        used = now
        time.sleep(_LOOK_EVERY)
    raise TimeoutError("it did not come to rest")


def _crash(process: subprocess.Popen[bytes], number: int) -> bool:
    """Kill it as a crash does; whether the system made a picture of its memory."""
    os.kill(process.pid, number)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = -number
    assert process.stdin is not None
    process.stdin.close()
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == number
    return os.WCOREDUMP(status)


def _has_no_core_limit(process: subprocess.Popen[bytes]) -> bool:
    limits = Path(f"/proc/{process.pid}/limits").read_text().splitlines()
    return next(line for line in limits if line.startswith("Max core file size")).split()[4] == "0"


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT], ids=lambda one: signal.Signals(one).name)
@pytest.mark.parametrize("way", ["desktop", "terminal"])
def test_a_crash_leaves_nothing_of_the_memory(tmp_path: Path, way: str, number: int) -> None:
    store, folder = tmp_path / "store", tmp_path / "here"
    folder.mkdir()
    make_store(store)
    before = _dumps()
    words = (
        ("--store", str(store))
        if way == "desktop"
        else ("find", "x", "--store", str(store), "--passphrase-stdin")
    )
    process = _start(folder, "-m", "ui.main", *words)
    _wait_until_idle(process, lambda: _has_no_core_limit(process))
    assert not _crash(process, number)
    assert list(folder.iterdir()) == []
    assert _dumps() == before


def test_without_the_first_step_the_system_would_dump(tmp_path: Path) -> None:
    """The proof of the proof, where this system dumps at all."""
    process = _start(tmp_path, "-c", _PLAIN)
    _wait_until_idle(process, lambda: True)
    dumped = _crash(process, signal.SIGSEGV)
    files = list(tmp_path.iterdir())
    if not dumped:
        pytest.skip("this system dumps nothing, whoever crashes")
    assert not files or CANARY.encode() in files[0].read_bytes()
    for file in files:
        file.unlink()


def _dumps() -> set[str]:
    """What lies where this system puts its dumps, if that is a folder."""
    pattern = Path(Path("/proc/sys/kernel/core_pattern").read_text().strip())
    if not pattern.is_absolute() or not pattern.parent.is_dir():
        return set()
    return {path.name for path in pattern.parent.iterdir()}
