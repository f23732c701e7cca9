"""The list of informal requests: where each stands, what it is about, with whom, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.requests import Direction, RequestState, UrgencyLevel
from app.domain.views import RequestRow
from ui.status import next_chip, request_chip
from ui.style.icons import Icon
from ui.widgets.chips import Chip
from ui.widgets.records import Column, RecordModel
from ui.words import called, day_short, state_name

translate = QCoreApplication.translate


class RequestColumn(Enum):
    """Columns of the list of requests."""

    STATE = "state"
    SUBJECT = "subject"
    WITH = "with"
    COUNTRY = "country"
    NEXT = "next"


class Shown(Enum):
    """What part of the requests a list shows."""

    OPEN = "open"
    DRAFTS = "drafts"
    WAITING = "waiting"
    ENDED = "ended"
    FORMAL = "formal"
    CLOSED = "closed"

    @property
    def states(self) -> tuple[RequestState, ...]:
        """The states of these requests."""
        return _STATES[self]


_STATES: Mapping[Shown, tuple[RequestState, ...]] = {
    Shown.OPEN: tuple(state for state in RequestState if state.is_open),
    Shown.DRAFTS: (RequestState.DRAFT,),
    Shown.WAITING: tuple(state for state in RequestState if state.is_waiting),
    Shown.ENDED: (RequestState.ANSWERED, RequestState.REFUSED, RequestState.NO_REPLY),
    Shown.FORMAL: (RequestState.CONVERTED,),
    Shown.CLOSED: (RequestState.CLOSED,),
}


def shown_words() -> Mapping[Shown, str]:
    """Return what the parts are called."""
    return {
        Shown.OPEN: translate("Requests", "Open"),
        Shown.DRAFTS: translate("Requests", "Drafts"),
        Shown.WAITING: translate("Requests", "Waiting"),
        Shown.ENDED: translate("Requests", "Answered"),
        Shown.FORMAL: translate("Requests", "Made formal"),
        Shown.CLOSED: translate("Requests", "Closed"),
    }


def requests_model(today: Callable[[], date]) -> RecordModel[RequestRow]:
    """Make the list; `today` is asked whenever a due date is shown."""
    return RecordModel[RequestRow](
        (
            Column[RequestRow](
                RequestColumn.STATE,
                translate("Requests", "State"),
                lambda _row: "",
                chip=lambda row: request_chip(row.state),
                width=8.8,
            ),
            Column[RequestRow](
                RequestColumn.SUBJECT,
                translate("Requests", "Subject"),
                lambda row: row.subject,
                note=lambda row: row.reference,
                icon=_symbol,
                width=26,
                stretch=True,
            ),
            Column[RequestRow](
                RequestColumn.NEXT,
                translate("Requests", "Next"),
                lambda row: _wanted(row, today()),
                chip=lambda row: _next(row, today()),
                width=9.6,
            ),
            Column[RequestRow](
                RequestColumn.WITH,
                translate("Requests", "With"),
                lambda row: row.contact or row.office,
                width=10,
                stretch=True,
                may_hide=True,
            ),
            Column[RequestRow](
                RequestColumn.COUNTRY,
                translate("Requests", "Country"),
                lambda row: state_name(row.country),
                width=8.5,
                may_hide=True,
            ),
        ),
        lambda row: row.id,
        lambda row: _sentence(row, today()),
    )


def _symbol(row: RequestRow) -> Icon:
    """Urgency goes before direction: one symbol is all that a glance takes in."""
    if row.urgency is not UrgencyLevel.NORMAL:
        return Icon.PROBLEM
    return Icon.SEND if row.direction is Direction.OUTGOING else Icon.REQUESTS


def _next(row: RequestRow, today: date) -> Chip | None:
    return next_chip(row, today) if row.state.is_open else None


def _wanted(row: RequestRow, today: date) -> str:
    """What stands where there is no chip: the day of the wanted answer of what is not on its way."""
    if row.respond_by is None or not row.state.is_open:
        return ""
    return day_short(row.respond_by, today)


def _sentence(row: RequestRow, today: date) -> str:
    chip = _next(row, today)
    urgent = called(row.urgency) if row.urgency is not UrgencyLevel.NORMAL else ""
    parts = (
        called(row.state),
        urgent,
        row.subject,
        row.reference,
        called(row.direction),
        row.contact or row.office,
        state_name(row.country),
        chip.word if chip is not None else "",
    )
    return ". ".join(part for part in parts if part)
