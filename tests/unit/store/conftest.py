"""One store made for the session at the floor cost; every test works on a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.keys.kdf import FLOOR
from db.store import Store
from db.vault import create
from tests.helpers.stores import PASSPHRASE, SMALL, Pattern, StoppedClock


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    """A closed store with a few notes in it."""
    folder = tmp_path_factory.mktemp("pattern") / "store"
    made = create(folder, PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=SMALL)
    with made.store.transaction():
        for number in range(50):
            made.store.run("INSERT INTO note (text) VALUES (?)", (f"note {number} " + "x" * 500,))
    master = bytes(made.store._keys._master.reveal())
    made.store.close()
    return Pattern(folder, made.recovery_code.text(), master)


@pytest.fixture
def folder(pattern: Pattern, tmp_path: Path) -> Path:
    """A closed store of this test's own."""
    return pattern.copy(tmp_path / "store")


@pytest.fixture
def store(pattern: Pattern, folder: Path) -> Iterator[Store]:
    """The store in `folder`, open."""
    opened = pattern.open(folder)
    yield opened
    opened.close()
