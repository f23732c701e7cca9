"""What a process that locked tells the fresh one that takes its place: why, and how the window stood.

It travels in one variable of the environment, which the same user can read: a reason, numbers and stable
codes, never a name, a path or anything from the store.
"""

from __future__ import annotations

import json
import re
from collections.abc import MutableMapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.settings import LOCK_MINUTES_MAX, LOCK_MINUTES_MIN
from ui.session import LockReason

VARIABLE = "DRAGOMAN_LOCKED"
_LONGEST = 4000
_MOST_CODES = 20
_PLACE = re.compile(r"[0-9a-f]{0,400}")
_CODE = re.compile(r"[a-z][a-z0-9-]{0,60}")


class Standing(Enum):
    """How the window stood among the others; the new one must not push itself before another program."""

    FRONT = "front"
    BEHIND = "behind"
    MINIMISED = "minimised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Why the program locked and how its window stood.

    Attributes:
        reason: Said on the lock page.
        idle_minutes: After how many minutes without input it locked, 1 to 60.
        demo: Whether the demonstration store stood open instead of the officer's own.
        place: Size and place of the window as Qt writes them, in hexadecimal digits.
        standing: Whether the window was in front.
        lost: Codes of what could not be saved any more, the first being the one that is said.
    """

    reason: LockReason
    idle_minutes: int = LOCK_MINUTES_MAX
    demo: bool = False
    place: str = ""
    standing: Standing = Standing.FRONT
    lost: tuple[str, ...] = ()

    def written(self) -> str:
        """Return it as text for the environment."""
        plain = {
            "reason": self.reason.value,
            "idle_minutes": self.idle_minutes,
            "demo": self.demo,
            "place": self.place,
            "standing": self.standing.value,
            "lost": self.lost[:_MOST_CODES],
        }
        return json.dumps(plain, separators=(",", ":"))


def take_handover(environ: MutableMapping[str, str]) -> Handover | None:
    """Take the message out of the environment, so that no child of ours inherits it.

    None at an ordinary start. One that does not read correctly says no more than that there was a lock by
    hand: a start must not fail for it.
    """
    text = environ.pop(VARIABLE, None)
    if text is None:
        return None
    try:
        found = json.loads(text) if len(text) <= _LONGEST else None
        return _checked(found) if isinstance(found, dict) else Handover(reason=LockReason.BY_HAND)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Handover(reason=LockReason.BY_HAND)


def _checked(found: dict[str, Any]) -> Handover:
    """Raises ValueError, KeyError or TypeError for what `written` does not write."""
    minutes, place, lost = found["idle_minutes"], found["place"], found["lost"]
    if type(minutes) is not int or not LOCK_MINUTES_MIN <= minutes <= LOCK_MINUTES_MAX:
        raise ValueError(minutes)
    if not _PLACE.fullmatch(place) or not all(_CODE.fullmatch(code) for code in lost):
        raise ValueError(place)
    return Handover(
        reason=LockReason(found["reason"]),
        idle_minutes=minutes,
        demo=found["demo"] is True,
        place=place,
        standing=Standing(found["standing"]),
        lost=tuple(lost[:_MOST_CODES]),
    )
