"""What states, kinds, countries, languages, days and moments are called in the language in force."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.domain.places import CountryCode
from app.legal.places import country_name
from ui.messages import words_of
from ui.widgets.dates import show_date

_SOON = 7  # days within which a weekday names a day better than a number


def called(member: Enum) -> str:
    """Return what a value of a domain enum is called."""
    return words_of(member, QCoreApplication.translate)


def state_name(code: str) -> str:
    """Return the name of a State, or its code when the reference does not know it; "" for none."""
    return country_name(CountryCode(code), QLocale().name().split("_")[0]) if code else ""


def language_name(tag: str) -> str:
    """Return the name of a language: in English for an English interface, else in the language itself."""
    locale = QLocale(tag)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    if QLocale().language() is QLocale.Language.English:
        return QLocale.languageToString(locale.language())
    return locale.nativeLanguageName() or tag


def day(on: date) -> str:
    """Return a day with the month as a word: "14 Nov 2026"."""
    return show_date(on)


def day_near(on: date, today: date) -> str:
    """Return a day as an agenda has it: "Tue 24 Nov" within a week, else as `day_short`."""
    if abs((on - today).days) < _SOON:
        return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d MMM")
    return day_short(on, today)


def day_short(on: date, today: date) -> str:
    """Return a day without what goes without saying: "24 Nov" within the year, "24 Nov 2027" else."""
    shown = QDate(on.year, on.month, on.day)
    return QLocale().toString(shown, "d MMM" if on.year == today.year else "d MMM yyyy")


def clock_time(moment: datetime) -> str:
    """Return hours and minutes as the moment has them, without converting its zone."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def moment(at: datetime) -> str:
    """Return day and time where the officer sits: "14 Nov 2026, 10:30"."""
    local = at.astimezone()
    return f"{day(local.date())}, {clock_time(local)}"


def weekday(on: date) -> str:
    """Return the day of the week in full."""
    return QLocale().standaloneDayName(on.isoweekday())


def next_monday(today: date) -> date:
    """Return the first Monday after `today`."""
    return today + timedelta(days=7 - today.weekday())
