"""Days and moments in the words of a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Dates:
    """How a language writes dates; the year always has four digits and the month its name.

    Attributes:
        months: Names of the twelve months.
        day_pattern: Pattern with `{day}`, `{month}` and `{year}`.
        first_day: How the first day of a month is written, where not as "1" (French "1er").
        moment_pattern: Pattern with `{date}`, `{hour}`, `{minute}` and `{offset}`.
    """

    months: tuple[str, ...]
    day_pattern: str
    first_day: str
    moment_pattern: str

    def day(self, day: date) -> str:
        """Return a day, for example "21 November 2026"."""
        number = self.first_day if day.day == 1 and self.first_day else str(day.day)
        return self.day_pattern.format(day=number, month=self.months[day.month - 1], year=f"{day.year:04d}")

    def moment(self, moment: datetime) -> str:
        """Return a moment with its distance from UTC; `moment` must have a time zone."""
        offset = moment.utcoffset()
        if offset is None:
            raise ValueError("a moment needs a time zone")
        minutes = int(offset.total_seconds() // 60)
        sign = "−" if minutes < 0 else "+"
        return self.moment_pattern.format(
            date=self.day(moment.date()),
            hour=f"{moment.hour:02d}",
            minute=f"{moment.minute:02d}",
            offset=f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}",
        )
