"""The panic wipe of the real program, by keys alone: the store is gone, and so is the process."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.desktop import make_store
from tests.helpers.keys import PASSPHRASE
from tests.helpers.memory import can_read_memory
from tests.helpers.running import Running, on_screen
from tests.helpers.xkeys import windows

pytestmark = [
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a screen to press keys on"),
    pytest.mark.skipif(not can_read_memory(), reason="only root can look whether it is unlocked"),
]


@pytest.fixture
def running(tmp_path: Path) -> Generator[Running]:
    """The program at its lock page."""
    make_store(tmp_path / "store")
    made = Running(tmp_path / "store")
    yield made
    made.end()


@pytest.mark.parametrize("unlocked", [True, False], ids=["over an open store", "on the lock page"])
def test_keys_alone_wipe_the_store_and_end_the_program(
    running: Running, tmp_path: Path, unlocked: bool
) -> None:
    if unlocked:
        running.unlock(PASSPHRASE)
    running.press("Ctrl+Shift+Delete")
    running.wait(lambda: _dialogs(running), "the question")
    (dialog,) = _dialogs(running)
    running.keyboard.focus(dialog)
    running.keyboard.type(dialog, "wipe\n")
    running.wait(lambda: not (tmp_path / "store").exists(), "the store to go")
    running.keyboard.focus(running.window)
    running.wait_for_traces(on_screen("The store was wiped."))
    running.type("\n")
    assert running.process.wait(20) == 0
    assert running.errors() == ""


def _dialogs(running: Running) -> list[int]:
    return [one for one in windows() if one != running.window]
