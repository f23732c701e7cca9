"""What to do with one record that comes back from a journey: three versions compared, nothing overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.domain.journeys import Clash


class Step(Enum):
    """What merging does with one record."""

    NOTHING = "nothing"
    TAKE = "take"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A record as one store has it; `binned` when it lies in the bin there."""

    record: Any
    binned: bool = False


def judge(base: Any | None, away: Version, home: Version | None) -> tuple[Step, Clash]:
    """Say what to do with a record: `base` is how it left, None for one that was made on the way.

    Taken over is only what was changed on the way and nowhere else.
    """
    if away == home or (base is not None and away == Version(record=base)):
        return Step.NOTHING, Clash.NONE
    if home is None:
        return (Step.TAKE, Clash.NONE) if base is None else (Step.ASK, Clash.BINNED_AT_HOME)
    if base is not None and home == Version(record=base):
        return Step.TAKE, Clash.NONE
    if home.binned:
        return Step.ASK, Clash.BINNED_AT_HOME
    return Step.ASK, Clash.CHANGED_AT_HOME if away.binned else Clash.BOTH_CHANGED
