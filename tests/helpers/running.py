"""The real program in a process of its own, driven by keys and looked at from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.helpers.memory import holds
from tests.helpers.source import ROOT
from tests.helpers.xkeys import Keyboard, wait_for_window
from ui.handover import VARIABLE

_PATIENCE = 60
_TRIES, _ONE_TRY = 3, 15.0


def on_screen(text: str) -> dict[str, bytes]:
    """A text as Qt holds what it shows."""
    return {text: text.encode("utf-16-le")}


class Running:
    """`command` with the options of the desktop, by default the module that `dragoman` starts."""

    def __init__(
        self, store: Path, *command: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None
    ) -> None:
        words = command or (sys.executable, "-m", "ui.main")
        self.process = subprocess.Popen(
            [*words, "--store", str(store)],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        self.keyboard = Keyboard()
        self.window = wait_for_window()
        self.keyboard.focus(self.window)
        self._image = self._mark()

    @property
    def pid(self) -> int:
        """The number of the process: it stays the same through a lock."""
        return self.process.pid

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase, press Enter and wait until there are menus.

        Keys that go to a window that is about to vanish are lost, as they are for a person: then again.
        """
        for _ in range(_TRIES):
            self.keyboard.press(self.window, "Ctrl+a")
            self.keyboard.type(self.window, f"{passphrase}\n")
            if self._comes(lambda: holds(self.pid, on_screen("&Lock now")), _ONE_TRY):
                return
            self.window = wait_for_window()
            self.keyboard.focus(self.window)
        self.wait_for_traces(on_screen("&Lock now"))

    def press(self, *keys: str) -> None:
        """Press shortcuts."""
        self.keyboard.press(self.window, *keys)

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        self.keyboard.type(self.window, text)

    def reason(self) -> str:
        """What the fresh process was told, "" in the first one."""
        words = Path(f"/proc/{self.pid}/environ").read_bytes().decode().split("\0")
        told = [word for word in words if word.startswith(f"{VARIABLE}=")]
        return told[0].partition("=")[2] if told else ""

    def wait_for_successor(self) -> None:
        """Wait until a fresh process shows its window: it may well have the number of the one before."""
        before = self._image
        self.wait(lambda: self._mark() not in (b"", before), "a fresh process")
        self._image = self._mark()
        self.window = wait_for_window()
        self.keyboard.focus(self.window)

    def _mark(self) -> bytes:
        """What the kernel gave the process at its start: other addresses each time."""
        return Path(f"/proc/{self.pid}/auxv").read_bytes()

    def wait_for_traces(self, needles: Mapping[str, bytes]) -> None:
        """Wait until all of these lie in its memory: then the program has loaded them."""
        self.wait(lambda: holds(self.pid, needles), f"traces of {sorted(needles)}")

    def press_until(self, needles: Mapping[str, bytes], *keys: str) -> None:
        """Press keys until these lie in its memory: a list may not be filled at the first try."""

        def tried() -> bool:
            self.press(*keys)
            time.sleep(0.3)
            return holds(self.pid, needles)

        self.wait(tried, f"traces of {sorted(needles)}")

    def _comes(self, condition: Callable[[], object], seconds: float) -> bool:
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until or self.process.poll() is not None:
                return False
            time.sleep(0.1)
        return True

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Wait for a condition while the process lives."""
        until = time.monotonic() + _PATIENCE
        while not condition():
            assert self.process.poll() is None, f"ended with {self.process.returncode} waiting for {what}"
            assert time.monotonic() < until, f"waited in vain for {what}"
            time.sleep(0.1)

    def errors(self) -> str:
        """What it wrote to standard error; once it has ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()

    def quit(self) -> int:
        """Press Ctrl+Q and return the exit code."""
        self.press("Ctrl+q")
        return self.process.wait(_PATIENCE)

    def end(self) -> None:
        """End it and everything that it started."""
        self.keyboard.close()
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()
