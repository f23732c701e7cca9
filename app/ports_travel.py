"""What carrying records on a journey needs from a store; implemented in `db/journeys.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.journeys import Journey


@dataclass(frozen=True, slots=True)
class Held:
    """A record that a store holds; `binned` when it lies in the bin."""

    kind: str
    id: str
    binned: bool


@dataclass(frozen=True, slots=True)
class Counter:
    """The last number that was given for a kind of reference in a year."""

    prefix: str
    year: int
    last: int


class Ledger(Protocol):
    """What one store knows of journeys and of its own records."""

    def journeys(self) -> tuple[Journey, ...]: ...
    def start(self, journey: Journey) -> None: ...
    def finish(self, journey_id: str, at: datetime) -> None: ...
    def held(self) -> tuple[Held, ...]: ...
    def find(self, kind: str, record_id: str) -> Held | None: ...
    def belonging(self, kind: str, record_id: str) -> tuple[Held, ...]: ...
    def base(self, kind: str, record_id: str) -> str | None: ...
    def note_base(self, kind: str, record_id: str, body: str) -> None: ...
    def counters(self) -> tuple[Counter, ...]: ...
    def raise_counters(self, counters: Sequence[Counter]) -> None: ...
