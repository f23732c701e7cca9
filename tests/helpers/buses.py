"""Message buses for tests: a private one, and logind's stand-in on it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from tests.helpers.source import ROOT


class PrivateBus:
    """A bus of the test's own. Announce signals of any sender with `announce`."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self.daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={self.address}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self.daemon.stdout is not None
        self.daemon.stdout.readline()  # it listens

    def environ(self) -> dict[str, str]:
        """Both buses of a system, which are one here."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "DBUS_SYSTEM_BUS_ADDRESS": self.address}

    def announce(self, path: str, signal: str, *arguments: str) -> None:
        """Send a signal as any program may: "/path", "interface.Name", "boolean:true"."""
        words = ["dbus-send", f"--bus={self.address}", "--type=signal", path, signal, *arguments]
        subprocess.run(words, check=True)

    def close(self) -> None:
        """End the bus."""
        self.daemon.kill()
        self.daemon.wait()
        assert self.daemon.stdout is not None
        self.daemon.stdout.close()


class FakeLogin:
    """Logind's stand-in on a bus."""

    def __init__(self, bus: PrivateBus) -> None:
        self.bus = bus
        words = [sys.executable, "-m", "tests.helpers.fake_login", bus.address]
        self._process = subprocess.Popen(
            words, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.said: list[str] = []
        """What it said so far, line by line; the event loop of the test may run meanwhile."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        self._reader = threading.Thread(target=self._read, name="fake login", daemon=True)
        self._reader.start()

    def announce(self, what: str) -> None:
        """Let it announce one of the things that `fake_login` knows."""
        assert self._process.stdin is not None
        self._process.stdin.write(what + "\n")
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line.strip())

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
