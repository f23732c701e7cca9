"""Fill the marks in the demo files: days relative to the day the demo is made, and ids by name.

A mark stands in double braces. As the whole of a text it becomes a value of the document, inside a
sentence it becomes words:

* `{{day -3}}` three days ago; `{{workday -3}}` three working days (Monday to Friday) ago;
  `{{first -14}}` and `{{last -14}}` the first and the last day of the month fourteen months ago.
  Alone: "2026-11-18"; in a sentence: "18 November 2026", or with `fr` "18 novembre 2026".
* `{{workday -3 14:20}}` that moment where the officer sits, with its zone.
* `{{first -14 month}}` "September 2025", `{{first -14 year}}` "2025"; both also with `fr`.
* `{{office ge-pros}}` the id of the record of that kind and name.

Facts in a letter name their days, so a demo whose text stood still would be years old one day and its
hearing dates gone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.documents.wording import wording
from app.domain.codec import JsonValue

ZONE = ZoneInfo("Europe/Vienna")
"""Where the officer of the posting sits."""

_MARK = re.compile(r"\{\{([^{}]*)\}\}")
_TIME = re.compile(r"\d\d:\d\d")
_SATURDAY = 5

Key = tuple[str, str]
"""Kind and name of a record in the demo files."""


class DemoFileError(ValueError):
    """A demo file says something that cannot be: a fault of ours, not of the world."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What marks mean on one day.

    `today` is the day the demo is made; `ids` the record ids by kind and name.
    """

    today: date
    ids: Mapping[Key, str]

    def fill(self, value: JsonValue) -> JsonValue:
        """Return JSON values with every mark in their texts filled in; raises DemoFileError."""
        if isinstance(value, str):
            return self._fill_text(value)
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if isinstance(value, dict):
            return {key: self.fill(item) for key, item in value.items()}
        return value

    def _fill_text(self, text: str) -> str:
        whole = _MARK.fullmatch(text)
        if whole:
            return self._meaning(whole[1].split(), alone=True)
        return _MARK.sub(lambda found: self._meaning(found[1].split(), alone=False), text)

    def _meaning(self, words: list[str], *, alone: bool) -> str:
        if len(words) < 2:
            raise DemoFileError(f"a mark has at least two words, not {words}")
        if words[0] not in _ANCHORS:
            return self._id(words)
        anchored = _ANCHORS[words[0]](self.today, int(words[1]))
        how = words[2:]
        if how and _TIME.fullmatch(how[0]):
            return datetime.combine(anchored, time.fromisoformat(how[0]), ZONE).isoformat()
        if alone and not how:
            return anchored.isoformat()
        return _worded(anchored, how)

    def _id(self, words: list[str]) -> str:
        found = self.ids.get((words[0], words[1])) if len(words) == 2 else None
        if found is None:
            raise DemoFileError(f"no record {words}")
        return found


def _worded(day: date, how: list[str]) -> str:
    unknown = set(how) - {"fr", "month", "year"}
    if unknown:
        raise DemoFileError(f"unknown words {sorted(unknown)} in a mark")
    dates = wording("fr" if "fr" in how else "en").dates
    if "year" in how:
        return str(day.year)
    if "month" in how:
        return f"{dates.months[day.month - 1]} {day.year}"
    # The letter keeps day and month on one line; who types a text does not.
    return dates.day(day).replace("\u00a0", " ")


def _day(today: date, count: int) -> date:
    return today + timedelta(days=count)


def _workday(today: date, count: int) -> date:
    """Count working days; on a weekend the count starts at the Friday before, so the order is kept."""
    found = today - timedelta(days=max(0, today.weekday() - _SATURDAY + 1))
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        found += step
        while found.weekday() >= _SATURDAY:
            found += step
    return found


def _first(today: date, count: int) -> date:
    months = today.year * 12 + today.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def _last(today: date, count: int) -> date:
    return _first(today, count + 1) - timedelta(days=1)


_ANCHORS = {"day": _day, "workday": _workday, "first": _first, "last": _last}
