"""How long a lock takes: until nothing of the store can be read, and until the fresh lock page stands.

Run as a script this is the program itself, with its own command line, except that it unlocks by itself, walks
through its pages, locks, and writes the moments into the file that the environment names. The process that
takes over is the same script again: the clock is one for the whole computer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_FILE, _PASSPHRASE = "DRAGOMAN_BENCH_MOMENTS", "DRAGOMAN_BENCH_PASSPHRASE"
_SETTLE_MS = 1500


def lock_moments(store: Path, passphrase: str, folder: Path) -> Mapping[str, float]:
    """Lock once and return the moments in milliseconds since the trigger.

    "blank": the window shows the lock page; "ended": the store is closed and the process about to go;
    "page": the fresh process shows it; "start": how long the first one took from its start to its page.
    """
    file = folder / "moments"
    file.unlink(missing_ok=True)
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, str(Path(__file__).resolve()), "--store", str(store)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), _FILE: str(file), _PASSPHRASE: passphrase},
        check=True,
    )
    lines = [line.split() for line in file.read_text(encoding="utf-8").splitlines()]
    moments = {name: float(moment) for name, moment in lines}
    found = {name: (moments[name] - moments["lock"]) * 1000 for name in ("blank", "ended", "page")}
    return {**found, "start": (moments["start"] - begun) * 1000}


def _note(name: str) -> None:
    with Path(os.environ[_FILE]).open("a", encoding="utf-8") as file:
        file.write(f"{name} {time.monotonic()}\n")


def _watched_desktop() -> type[Any]:
    from PySide6.QtCore import QTimer

    from ui.application import Desktop
    from ui.lock.lock_page import LockPage
    from ui.session import LockReason

    class WatchedDesktop(Desktop):
        """A desktop that locks itself and writes down when."""

        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            is_fresh = named["handover"] is not None
            self.window.first_seen.connect(self._was_locked if is_fresh else self._unlock)
            self.unlocked.connect(lambda _session: QTimer.singleShot(_SETTLE_MS, self, self._walk))
            self.locked.connect(lambda _reason: _note("ended"))
            self._left: list[str] = []

        def _unlock(self) -> None:
            _note("start")
            page = self.window.page()
            assert isinstance(page, LockPage)
            page.passphrase.line.setText(os.environ[_PASSPHRASE])
            page.unlock()

        def _walk(self) -> None:
            assert self.workspace is not None, "unlocked before"
            if not self._left:
                self._left = list(self.workspace.rail.keys())
            self.workspace.go(self._left.pop())
            QTimer.singleShot(_SETTLE_MS // 3, self, self._walk if self._left else self._lock_now)

        def _lock_now(self) -> None:
            self.window.paint_now = self._paint_now  # type: ignore[method-assign]
            _note("lock")
            self.lock(LockReason.BY_HAND)

        def _paint_now(self) -> None:
            type(self.window).paint_now(self.window)
            _note("blank")

        def _was_locked(self) -> None:
            _note("page")
            self.quit()

    return WatchedDesktop


def main() -> int:
    """Be the program, with a desktop that watches itself."""
    import ui.application
    from ui.main import main as start

    ui.application.Desktop = _watched_desktop()  # type: ignore[misc]
    return start()


if __name__ == "__main__":
    raise SystemExit(main())
