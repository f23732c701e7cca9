"""Marks in the demo files mean the right day, in the right words, whatever the day of the build."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.services.demo_files import stable_id
from app.services.demo_marks import DemoFileError, Marks

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
IDS = {("office", "somewhere"): "0190a000-0000-7000-8000-000000000000"}


def filled(text: str, today: date = SATURDAY) -> str:
    """One text with its marks filled in."""
    return str(Marks(today, IDS).fill(text))


@pytest.mark.parametrize(
    ("mark", "today", "meant"),
    [
        ("{{day 0}}", SATURDAY, "2026-11-21"),
        ("{{day -3}}", SATURDAY, "2026-11-18"),
        ("{{day +366}}", date(2028, 2, 29), "2029-03-01"),
        ("{{workday -1}}", FRIDAY, "2026-11-19"),
        ("{{workday -1}}", SATURDAY, "2026-11-19"),
        ("{{workday +1}}", FRIDAY, "2026-11-23"),
        ("{{workday +1}}", SATURDAY, "2026-11-23"),
        ("{{first -14}}", SATURDAY, "2025-09-01"),
        ("{{last -9}}", SATURDAY, "2026-02-28"),
        ("{{last -9}}", date(2028, 11, 5), "2028-02-29"),
        ("{{first +2}}", date(2026, 12, 31), "2027-02-01"),
        ("{{last +0}}", date(2026, 12, 31), "2026-12-31"),
    ],
)
def test_a_mark_alone_is_a_date(mark: str, today: date, meant: str) -> None:
    assert filled(mark, today) == meant


def test_a_mark_in_a_sentence_reads_like_the_letter() -> None:
    assert filled("Seen on {{day -20}} in Batumi.") == "Seen on 1 November 2026 in Batumi."
    assert filled("Vu le {{day -20 fr}}.") == "Vu le 1er novembre 2026."
    assert filled("In {{first -3 month}} and {{first -3 year}}") == "In August 2026 and 2026"
    assert filled("{{first -3 month fr}}") == "août 2026"


def test_a_moment_has_the_zone_of_the_officer() -> None:
    assert filled("{{workday -1 14:20}}") == "2026-11-19T14:20:00+01:00"
    assert filled("{{workday -1 14:20}}", date(2026, 7, 8)) == "2026-07-07T14:20:00+02:00"


def test_working_days_keep_their_order_on_every_day() -> None:
    for offset in range(14):
        today = date(2026, 12, 24) + timedelta(days=offset)
        days = [filled(f"{{{{workday {count}}}}}", today) for count in range(-12, 13)]
        assert days == sorted(set(days))
        assert all(date.fromisoformat(day).weekday() < 5 for day in days)
        assert days[11] < today.isoformat() < days[13]


def test_marks_are_filled_in_at_any_depth() -> None:
    value = {"a": [{"b": "{{office somewhere}}"}], "c": 3}
    assert Marks(SATURDAY, IDS).fill(value) == {"a": [{"b": IDS["office", "somewhere"]}], "c": 3}


@pytest.mark.parametrize("wrong", ["{{day}}", "{{office nowhere}}", "{{monday 3}}", "{{day -3 german}}"])
def test_a_mark_that_means_nothing_is_refused(wrong: str) -> None:
    with pytest.raises(DemoFileError):
        filled(wrong)


def test_an_older_record_has_a_smaller_id() -> None:
    old, new = stable_id("request", "a", timedelta(days=-30)), stable_id("request", "b")
    assert old < new
    assert old == stable_id("request", "a", timedelta(days=-30))
    assert old[14] == "7"
    assert old[19] in "89ab"
