"""The `dragoman` command: with a sub-command the terminal, without one the desktop."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Exit
from app.harden import harden
from ui.display import NoDisplayError, require_display

if TYPE_CHECKING:
    from ui.application import Surroundings
    from ui.page import Page

_STORE = "--store"


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the command line asks for and return the exit code."""
    harden()
    words = list(sys.argv[1:] if argv is None else argv)
    folder = _desktop_folder(words)
    if folder is None:
        return _terminal(words)
    try:
        require_display()
    except NoDisplayError as error:
        from ui.terminal.output import Output

        Output(as_json=False).failure(error)
        return error.exit
    return run_desktop(folder)


def _terminal(words: Sequence[str]) -> int:
    """Run a sub-command. Ctrl+C may come while its code is still loaded, or when it is done."""
    try:
        from ui.terminal.run import run

        return run(words)
    except KeyboardInterrupt:
        return Exit.WORLD_FAILED


def _desktop_folder(words: list[str]) -> Path | None:
    """Return the store for the desktop, None when the command line is for the terminal.

    Looked at by hand: the grammar of the terminal costs imports that the lock page must not wait for.
    """
    from app.paths import default_store_folder

    if not words:
        return default_store_folder()
    if len(words) == 1 and words[0].startswith(f"{_STORE}="):
        return Path(words[0].removeprefix(f"{_STORE}=")).expanduser()
    if len(words) == 2 and words[0] == _STORE:  # the option and its value
        return Path(words[1]).expanduser()
    return None


def run_desktop(folder: Path) -> int:
    """Open the desktop on a store folder; returns when the window is closed and the store is shut."""
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtWidgets import QApplication

    from app.clock import SystemClock
    from app.paths import demo_store_folder
    from app.settings import default_settings_file
    from ui.application import Desktop
    from ui.capture import guard_windows
    from ui.crash import CrashHandler
    from ui.handover import take_handover
    from ui.lock.door import FolderDoor
    from ui.session import LockReason
    from ui.successor import ProcessSuccessor, own_command
    from ui.triggers.port import system_triggers
    from ui.window import TITLE

    QLoggingCategory.setFilterRules("*.debug=false")  # whatever a file of the user's or the system's says
    QApplication.setApplicationName(TITLE)
    QApplication.setDesktopFileName("dragoman")
    handover = take_handover(os.environ)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    guard_windows(app)
    crash = CrashHandler(app)
    crash.install()
    clock = SystemClock()

    def build(around: Surroundings) -> Sequence[Page]:
        from ui.screens import build_pages

        return build_pages(around)

    demo = demo_store_folder()
    desktop = Desktop(
        app,
        FolderDoor(folder, clock),
        build,
        default_settings_file(),
        clock=clock,
        demo_door=(lambda: FolderDoor(demo, clock)) if demo.is_dir() and demo != folder else None,
        successor=ProcessSuccessor(own_command()),
        handover=handover,
        triggers=system_triggers(app),
    )
    crash.lock_wanted.connect(lambda: desktop.lock(LockReason.CRASH))
    desktop.finished.connect(app.quit)
    desktop.start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
