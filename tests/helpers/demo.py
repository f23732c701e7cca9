"""A store in which the demo is made, with a clock that the demo may move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from app.services.demo import DemoBuilder, DemoClock, DemoCounts
from db.keys.kdf import FLOOR
from db.vault import create
from tests.helpers.field import FixedClock
from tests.helpers.keys import PASSPHRASE
from ui.wiring import Desk, open_desk

SATURDAY = date(2026, 11, 21)


class UndoError(Exception):
    """Ends a transaction whose changes only one test wanted."""


@dataclass
class Stage:
    """A desk whose clock the demo may move, the builder over it, and what it counted last."""

    desk: Desk
    builder: DemoBuilder
    real: FixedClock
    counts: DemoCounts | None = None

    def build(self, today: date = SATURDAY, **options: Any) -> DemoCounts:
        """Make the demo as it is made on a day, at half past nine in the morning (UTC)."""
        self.real.now = datetime.combine(today, time(9, 30), UTC)
        self.counts = self.builder.build(**options)
        return self.counts

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Take back what is done inside."""
        try:
            with self.desk.store.transaction():
                yield
                raise UndoError
        except UndoError:
            pass


@contextmanager
def new_stage(folder: Path) -> Iterator[Stage]:
    """Make an empty store in `folder` and open a desk on it."""
    real = FixedClock()
    clock = DemoClock(real)
    created = create(folder, PASSPHRASE, clock=clock, cost=FLOOR)
    try:
        desk = open_desk(created.store, clock)
        builder = DemoBuilder(
            records=desk.records,
            directory=desk.directory,
            formals=desk.formal,
            letters=desk.letters,
            transactions=desk.store,
            clock=clock,
        )
        yield Stage(desk, builder, real)
    finally:
        created.store.close()
