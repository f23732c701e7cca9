"""What a device PIN may be, and how the quick unlock with it stands: values and rules without any key.

A PIN opens nothing alone: it works together with a secret that the key ring of the operating system keeps,
for some hours, on one computer (security design 2.3). Five wrong ones end it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.errors import UsageError

MINIMUM = 6
MAXIMUM = 64
TRIES = 5
"""Wrong PINs after which the quick unlock is deleted."""
LONGEST_HOURS = 12
"""No policy of a store can make a quick unlock last longer."""
_DISTINCT = 3
_RUNS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


class PinTooShortError(UsageError):
    """A new PIN needs more characters. Parameter `minimum`."""

    code = "pin-too-short"


class PinTooLongError(UsageError):
    """A PIN of this length is a passphrase or a mistake. Parameter `maximum`."""

    code = "pin-too-long"


class PinTooSimpleError(UsageError):
    """Five tries could be enough for this PIN: few different characters, or a row of the keyboard."""

    code = "pin-too-simple"


class PinEnd(Enum):
    """Why a quick unlock that was switched on does not work any more."""

    EXPIRED = "expired"
    """Its hours are over."""
    RESTARTED = "restarted"
    """The computer was started anew, or the user logged out."""
    CLOCK = "clock"
    """The clock stands earlier than when it was switched on: nobody can tell whether its hours are over."""
    SPENT = "spent"
    """Too many wrong PINs."""
    SECRET_GONE = "secret gone"  # noqa: S105 - the name of an end
    """The key ring of the system does not hold its half any more."""
    STALE = "stale"
    """The keys of the store were replaced, or what was kept for the PIN cannot be read."""


class KeyringStatus(Enum):
    """What the key ring of the operating system answers."""

    AVAILABLE = "available"
    LOCKED = "locked"
    DISMISSED = "dismissed"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PinState:
    """How the quick unlock of a store stands on this computer.

    Attributes:
        expires: Until when the PIN opens the store, UTC; `None` when it is switched off.
        ended: Why it ended when it was on and was found to be over; it is deleted then.
        hours: How long it lasts when it is switched on; 0 when the policy of the store forbids it.
    """

    expires: datetime | None = None
    ended: PinEnd | None = None
    hours: int = LONGEST_HOURS

    @property
    def is_on(self) -> bool:
        """Whether the PIN can be offered."""
        return self.expires is not None


def normal_pin(typed: str) -> str:
    """A PIN as it is derived: NFKC, so that digits typed on another keyboard are the same digits.

    Raises `PinTooLongError`.
    """
    normal = unicodedata.normalize("NFKC", typed)
    if len(normal) > MAXIMUM:
        raise PinTooLongError(maximum=MAXIMUM)
    # NFKC leaves the digits of other scripts as they are; a person means the number.
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in normal)


def check_new_pin(typed: str) -> str:
    """The normal form of a PIN that is being chosen.

    Raises `PinTooShortError` under 6 characters, `PinTooSimpleError` for fewer than three different ones
    and for rows such as 123456 or qwerty in either direction, `PinTooLongError`.
    """
    normal = normal_pin(typed)
    if len(normal) < MINIMUM:
        raise PinTooShortError(minimum=MINIMUM)
    plain = normal.casefold()
    if len(set(plain)) < _DISTINCT or _is_repeated(plain) or any(_is_row(plain, run) for run in _RUNS):
        raise PinTooSimpleError()
    return normal


def _is_repeated(plain: str) -> bool:
    """Whether it is one short piece again and again: 123123, abab."""
    return any(
        len(plain) % size == 0 and plain == plain[:size] * (len(plain) // size)
        for size in range(1, min(3, len(plain) // 2) + 1)
    )


def _is_row(plain: str, run: str) -> bool:
    return plain in run or plain in run[::-1]
