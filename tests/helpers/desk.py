"""A desk over a real encrypted store, made at the floor of the key derivation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.keys.kdf import FLOOR
from db.vault import create, open_with_passphrase
from tests.helpers.field import FixedClock
from tests.helpers.keys import PASSPHRASE
from ui.wiring import Desk, open_desk


@contextmanager
def new_desk(folder: Path, clock: FixedClock | None = None) -> Iterator[Desk]:
    """Make a store in `folder` and open a desk on it."""
    clock = clock or FixedClock()
    created = create(folder, PASSPHRASE, clock=clock, cost=FLOOR)
    try:
        yield open_desk(created.store, clock, cost=FLOOR)
    finally:
        created.store.close()


@contextmanager
def opened_again(folder: Path, clock: FixedClock | None = None) -> Iterator[Desk]:
    """Open the desk on the store in `folder`."""
    clock = clock or FixedClock()
    store = open_with_passphrase(folder, PASSPHRASE, clock=clock)
    try:
        yield open_desk(store, clock, cost=FLOOR)
    finally:
        store.close()
