"""Follow-ups: what has to be done about a request, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.ids import FollowUpId, FormalId, RequestId
from app.domain.text import Prose


class FollowUpKind(Enum):
    """A reminder is one's own; a deadline is set by law or by a court."""

    REMINDER = "reminder"
    DEADLINE = "deadline"


class FollowUpState(Enum):
    """Whether it still has to be done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Something to do about a request by a day.

    `remind_on` only hides the reminder until that day; the due date stays what it is (two
    different wishes that other programs mix up).

    Attributes:
        id: Record id.
        action: What to do, for example "ring again".
        due: Day by which it has to be done.
        kind: Own reminder, or a deadline of law or court.
        state: Open, done or dropped.
        request_id: The informal request it is about.
        formal_id: The formal request it is about.
        remind_on: Day until which the reminder stays quiet.
        done_on: Day it was done or dropped.
        outcome: What came of it.
    """

    id: FollowUpId
    action: str
    due: date
    kind: FollowUpKind = FollowUpKind.REMINDER
    state: FollowUpState = FollowUpState.OPEN
    request_id: RequestId | None = None
    formal_id: FormalId | None = None
    remind_on: date | None = None
    done_on: date | None = None
    outcome: Prose = ""


class DueKind(Enum):
    """How a follow-up stands on a given day."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


def due_kind(due: date, today: date) -> DueKind:
    """Say how a due date stands on `today`; "this week" is the next seven days."""
    days = (due - today).days
    if days < 0:
        return DueKind.OVERDUE
    if days == 0:
        return DueKind.TODAY
    return DueKind.THIS_WEEK if days <= 7 else DueKind.LATER
