"""Status chips of people, requests and follow-ups: which word, tone and symbol a standing gets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.requests import RequestState
from app.domain.views import ContactRow, RequestRow
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.chips import Chip
from ui.widgets.text import fill
from ui.words import called, day_short

_TONES: dict[RequestState, tuple[Tone, Icon | None]] = {
    RequestState.DRAFT: (Tone.DRAFT, None),
    RequestState.SENT: (Tone.WAITING, Icon.SEND),
    RequestState.ACKNOWLEDGED: (Tone.WAITING, None),
    RequestState.IN_PROGRESS: (Tone.WAITING, None),
    RequestState.CLARIFICATION: (Tone.DUE, Icon.MESSAGE),
    RequestState.ANSWERED: (Tone.ANSWERED, None),
    RequestState.REFUSED: (Tone.OVERDUE, Icon.CLOSE),
    RequestState.NO_REPLY: (Tone.DUE, Icon.WAITING),
    RequestState.CONVERTED: (Tone.FORMAL, None),
    RequestState.CLOSED: (Tone.DRAFT, Icon.CHECK),
}


def request_chip(state: RequestState) -> Chip:
    """Return the chip of a state of an informal request."""
    tone, symbol = _TONES[state]
    return Chip(tone, called(state), symbol)


def due_chip(due: date, today: date) -> Chip:
    """Return how a due date stands: overdue by days, today, tomorrow, or the day itself."""
    days = (due - today).days
    if days < 0:
        return Chip(Tone.OVERDUE, QCoreApplication.translate("Status", "Overdue %n d", "", -days))
    if days == 0:
        return Chip(Tone.DUE, QCoreApplication.translate("Status", "Due today"))
    if days == 1:
        return Chip(Tone.DUE, QCoreApplication.translate("Status", "Due tomorrow"))
    words = fill(QCoreApplication.translate("Status", "Due {day}"), wrap=str, day=day_short(due, today))
    return Chip(Tone.DRAFT, words, Icon.CLOCK)


def unplanned_chip() -> Chip:
    """Return the chip of an open request for which nothing is planned."""
    return Chip(Tone.DUE, QCoreApplication.translate("Status", "Nothing planned"), Icon.WARNING)


def is_unplanned(row: RequestRow) -> bool:
    """Say whether an open request that has left the desk has neither a follow-up nor a reason for none."""
    on_its_way = row.state.is_open and row.state is not RequestState.DRAFT
    return on_its_way and row.next_due is None and not row.no_next_step_because


def contact_chip(row: ContactRow, today: date) -> Chip | None:
    """Return the most pressing thing about a person, None when nothing presses."""
    if row.next_due is not None and (row.next_due - today).days <= 1:
        return due_chip(row.next_due, today)
    if row.open_requests:
        return Chip(Tone.WAITING, QCoreApplication.translate("Status", "Waiting"))
    return due_chip(row.next_due, today) if row.next_due is not None else None


def next_chip(row: RequestRow, today: date) -> Chip | None:
    """Return what comes next in a request: its nearest follow-up, or the warning that there is none."""
    if row.next_due is not None:
        return due_chip(row.next_due, today)
    return unplanned_chip() if is_unplanned(row) else None
