"""What time it is where somebody works, and whether people work there today."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer

from app.clock import Clock
from app.domain.places import CountryCode
from app.legal.places import countries
from ui.widgets.labels import ValueLabel
from ui.widgets.text import fill
from ui.words import clock_time, weekday

_EVERY = 15_000  # milliseconds: the minute on the card is never more than this behind
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # as the reference writes them
translate = QCoreApplication.translate


def time_there(local: datetime | None, country: CountryCode, here: datetime) -> str:
    """Say time, difference and weekend of a State, or that they are not known.

    `local` is the moment there and `here` the same moment where the officer sits.
    """
    if local is None:
        return translate("There", "Local time not known")
    words = fill(
        translate("There", "{time} on {day} ({difference})"),
        wrap=str,
        time=clock_time(local),
        day=weekday(local.date()),
        difference=_difference(local, here),
    )
    return f"{words}\n{_weekend(local, country)}"


def _difference(local: datetime, here: datetime) -> str:
    offset = (local.utcoffset() or timedelta()) - (here.utcoffset() or timedelta())
    minutes = int(offset.total_seconds()) // 60
    if minutes == 0:
        return translate("There", "same time as here")
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    amount = f"{sign}{hours}:{rest:02d}" if rest else f"{sign}{hours}"
    return fill(translate("There", "{amount} h"), wrap=str, amount=amount)


def _weekend(local: datetime, country: CountryCode) -> str:
    known = countries().get(country)
    if known is None or not known.weekend:
        return translate("There", "Weekend there not known")
    if _DAYS[local.weekday()] in known.weekend:
        return translate("There", "Weekend there today")
    names = [weekday(local.date() + timedelta(days=_until(local, name))) for name in known.weekend]
    return fill(translate("There", "Weekend there: {days}"), wrap=str, days=" – ".join(names))


def _until(local: datetime, name: str) -> int:
    return (_DAYS.index(name) - local.weekday()) % 7


class TickingLabel:
    """Keeps the time on a label right while the card is shown; goes with the label."""

    def __init__(self, shown: ValueLabel, local: datetime, country: CountryCode, clock: Clock) -> None:
        self._label, self._zone, self._country, self._clock = shown, local.tzinfo, country, clock
        timer = QTimer(shown)
        timer.setInterval(_EVERY)
        timer.timeout.connect(self.tick)
        timer.start()

    def tick(self) -> None:
        """Say it anew."""
        now = self._clock.utc_now()
        self._label.setText(time_there(now.astimezone(self._zone), self._country, now.astimezone()))
