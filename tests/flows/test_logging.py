"""Nobody can make the desktop write what is typed into a log: neither by a variable nor by a file (S34)."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.desktop import make_store
from tests.helpers.keys import PASSPHRASE
from tests.helpers.memory import can_read_memory
from tests.helpers.running import Running

pytestmark = [
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a screen to press keys on"),
    pytest.mark.skipif(not can_read_memory(), reason="only root can look whether it is unlocked"),
]


@pytest.fixture
def talkative(tmp_path: Path, private_home: Path) -> Generator[Running]:
    """The real desktop, told in both ways that Qt knows to log everything that happens."""
    rules = private_home / ".config" / "QtProject" / "qtlogging.ini"
    rules.parent.mkdir()
    rules.write_text("[Rules]\n*.debug=true\n")
    make_store(tmp_path / "store")
    running = Running(tmp_path / "store", env={"QT_LOGGING_RULES": "*=true"})
    yield running
    running.end()


def test_no_key_that_is_pressed_reaches_the_journal(talkative: Running) -> None:
    talkative.unlock(PASSPHRASE)
    talkative.quit()
    said = talkative.errors()
    assert "qt.qpa" not in said
    assert said == ""
