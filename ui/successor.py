"""Ending the process that held the keys: a fresh one with the lock page takes its place.

Python's strings cannot be wiped, and what Qt and SQLite allocated is not ours to wipe (security 1.6, trap
33). Only the end of a process gives its pages back to the kernel, which clears them before anybody else
gets them. On POSIX the process replaces itself: same number, same terminal, same place in the session, no
second program for a moment. Windows has no such call: there a new process is started and this one ends.
"""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, Protocol

from app.errors import Exit
from ui.handover import VARIABLE, Handover

LAST_MOMENT = 10.0
"""Seconds after the trigger when the process ends whatever it is doing, with or without a successor."""


_LAST_STANDARD = 2  # the descriptor of standard error


class Successor(Protocol):
    """What ends the process after a lock. Tests of the desktop in their own process go without one."""

    def arm(self) -> None:
        """From now on this process ends within `LAST_MOMENT` seconds, even if it hangs."""

    def take_over(self, handover: Handover) -> None:
        """Put a fresh process in the place of this one; the real one does not return."""


class ProcessSuccessor:
    """Starts `command` (program and its arguments) in the place of this process."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)

    def arm(self) -> None:
        """Let a thread that needs nothing of Python end the process: it works although we hang in C."""
        faulthandler.dump_traceback_later(LAST_MOMENT, exit=True, file=_nowhere())

    def take_over(self, handover: Handover) -> NoReturn:
        """Become the fresh process. If it cannot be started, end all the same: the keys must go."""
        environ = {**os.environ, VARIABLE: handover.written()}
        if is_frozen():
            # The bootloader must not take the new process for a child of this one (PyInstaller 6.10).
            environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:  # a windowed program on Windows has none
                    with suppress(OSError, ValueError):
                        stream.flush()
            _replace(self._command, environ)
        finally:
            os._exit(Exit.WORLD_FAILED)


def own_command() -> list[str]:
    """Return how this very program was started: interpreter and its options, or the frozen program."""
    if is_frozen():
        return [sys.executable, *sys.argv[1:]]
    # The first word may be a bare name: the full one finds the same virtual environment again.
    return [sys.executable, *sys.orig_argv[1:]]


def is_frozen() -> bool:
    """Return whether this is the frozen program."""
    return bool(getattr(sys, "frozen", False))


def _replace(command: list[str], environ: dict[str, str]) -> NoReturn:
    if sys.platform == "win32":
        with subprocess.Popen(command, env=environ):
            os._exit(Exit.DONE)
    _let_go_of_files()
    os.execve(command[0], command, environ)  # noqa: S606  # our own program, no shell


def _let_go_of_files() -> None:
    """Close every file but the standard streams with the replacement, also those of foreign libraries.

    A descriptor of the store that survived would hold its lock, one of logind's would hold up the sleep.
    """
    for folder in (Path("/proc/self/fd"), Path("/dev/fd")):
        if folder.is_dir():
            numbers = [int(entry.name) for entry in folder.iterdir()]
            break
    else:
        return
    for number in numbers:
        if number > _LAST_STANDARD:
            with suppress(OSError):  # the one that listed the folder is closed already
                os.set_inheritable(number, False)


def _nowhere() -> int:
    """A file for the report that nobody may read: it names functions, but it would come to stderr."""
    return os.open(os.devnull, os.O_WRONLY)
