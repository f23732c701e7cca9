"""What a journey needs from a store; implemented in `db/journeys.py` and `db/sealed.py`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from app.domain.journeys import Journey

Progress: TypeAlias = Callable[[int, int], None]
"""Told `(done, total)` while a copy is written; what it raises gives up and leaves nothing."""


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


@dataclass(frozen=True, slots=True)
class Opener:
    """An agency that can open a sealed copy: its name, and the words of its key."""

    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """A sealed copy that was read back and found whole.

    Attributes:
        folder: Where it lies.
        openers: Who can open it, each alone.
        fingerprint: 32 hexadecimal digits, to recognise this copy later.
    """

    folder: Path
    openers: tuple[Opener, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Departure:
    """What is left on this computer after the store was removed, in numbers of files.

    Attributes:
        removed: Files of the store that are gone.
        keys_left: Key files that could not be removed: the passphrase still opens what is left.
        left: Other files of the store that could not be removed; unreadable without the keys.
        foreign: Files in the folder that are not ours and were left alone.
        pin_left: Whether the secret of a device PIN may still be in the key ring; it opens nothing now.
    """

    removed: int
    keys_left: int
    left: int
    foreign: int
    pin_left: bool


class Sealer(Protocol):
    """Seals one open store to its agencies, and removes it here. On the thread that owns the store."""

    def openers(self) -> tuple[Opener, ...]: ...
    def seal(self, target: Path, progress: Progress | None = None) -> Receipt: ...
    def confirm(self) -> None: ...
    def depart(self) -> Departure: ...
