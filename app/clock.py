"""The time, asked for through a small protocol so that every rule about time can be tested."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program needs to know about time. The clock of a field laptop is a claim, not evidence."""

    def utc_now(self) -> datetime:
        """Now, as an aware datetime in UTC."""

    def today(self) -> date:
        """The calendar day where the officer sits: due dates are local days."""


class SystemClock:
    """The clock of this computer."""

    def utc_now(self) -> datetime:
        """Now, as an aware datetime in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day in the time zone that the computer is set to."""
        return datetime.now(UTC).astimezone().date()
