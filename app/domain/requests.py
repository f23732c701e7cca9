"""Informal requests between offices, their legal moves, and the log of what was said and sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.domain.contacts import ChannelKind
from app.domain.handling import Marking
from app.domain.ids import ContactId, FormalId, LogEntryId, MatterId, OfficeId, RequestId
from app.domain.parts import Part, Period
from app.domain.places import CountryCode
from app.domain.text import Identifier, Prose


class Direction(Enum):
    """Who asks whom."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


class RequestState(Enum):
    """State of an informal request (`domain/mla.md`, section E.1)."""

    DRAFT = "draft"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    CLARIFICATION = "clarification"
    ANSWERED = "answered"
    REFUSED = "refused"
    NO_REPLY = "no_reply"
    CONVERTED = "converted"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self not in (RequestState.CONVERTED, RequestState.CLOSED)

    @property
    def is_waiting(self) -> bool:
        """Whether the request is on its way and no final answer is there."""
        return self in _WAITING


_WAITING = frozenset(
    (RequestState.SENT, RequestState.ACKNOWLEDGED, RequestState.IN_PROGRESS, RequestState.CLARIFICATION)
)
_ENDINGS = (RequestState.ANSWERED, RequestState.REFUSED, RequestState.NO_REPLY)

REQUEST_MOVES: dict[RequestState, tuple[RequestState, ...]] = {
    RequestState.DRAFT: (RequestState.SENT, RequestState.CONVERTED, RequestState.CLOSED),
    RequestState.SENT: (
        RequestState.ACKNOWLEDGED,
        RequestState.IN_PROGRESS,
        RequestState.CLARIFICATION,
        *_ENDINGS,
        RequestState.CONVERTED,
        RequestState.CLOSED,
    ),
    RequestState.ACKNOWLEDGED: (
        RequestState.IN_PROGRESS,
        RequestState.CLARIFICATION,
        *_ENDINGS,
        RequestState.CONVERTED,
        RequestState.CLOSED,
    ),
    RequestState.IN_PROGRESS: (
        RequestState.CLARIFICATION,
        *_ENDINGS,
        RequestState.CONVERTED,
        RequestState.CLOSED,
    ),
    RequestState.CLARIFICATION: (
        RequestState.IN_PROGRESS,
        *_ENDINGS,
        RequestState.CONVERTED,
        RequestState.CLOSED,
    ),
    RequestState.ANSWERED: (RequestState.CLARIFICATION, RequestState.CONVERTED, RequestState.CLOSED),
    RequestState.REFUSED: (RequestState.IN_PROGRESS, RequestState.CONVERTED, RequestState.CLOSED),
    RequestState.NO_REPLY: (
        RequestState.SENT,
        RequestState.IN_PROGRESS,
        RequestState.ANSWERED,
        RequestState.CONVERTED,
        RequestState.CLOSED,
    ),
    # A formal draft that is given up hands the matter back to the informal way.
    RequestState.CONVERTED: (RequestState.IN_PROGRESS, RequestState.CLOSED),
    RequestState.CLOSED: (RequestState.IN_PROGRESS,),
}
"""The moves an officer can make from each state; a closed request can be taken up again."""


class UrgencyLevel(Enum):
    """How urgent a request is; anything above normal needs its reason (Directive (EU) 2023/977, art. 4)."""

    NORMAL = "normal"
    URGENT = "urgent"
    IMMEDIATE = "immediate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgency:
    """Urgency with its reason.

    Attributes:
        level: How urgent.
        reason: Why: custody limit, hearing date, danger, evidence that disappears.
    """

    level: UrgencyLevel = UrgencyLevel.NORMAL
    reason: Prose = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedItem:
    """One thing asked, and what came back.

    Attributes:
        asked: What is asked.
        kind: Kind of assistance, when it has a name in the reference data (for example "records").
        nexus: How the facts make it relevant, and why it is thought to be in the other State.
        period: Span of time of the data asked for.
        particulars: What this kind of assistance needs beyond that, element by element.
        answer: What was answered; informal, so information and not evidence.
        answered_on: Day of the answer.
    """

    asked: Prose
    kind: Identifier = ""
    nexus: Prose = ""
    period: Period | None = None
    particulars: tuple[Part, ...] = ()
    answer: Prose = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InformalRequest:
    """A request outside the formal channel, in either direction.

    Attributes:
        id: Record id.
        reference: The desk's own reference; given by the desk when left out.
        their_reference: Reference at the other side.
        direction: Who asks whom.
        state: Where it stands.
        country: The other State.
        office_id: The other office.
        contact_id: The person spoken to.
        matter_id: The matter it belongs to.
        subject: What it is about, in one line.
        purpose: Why it is asked and what the answer will be used for.
        facts: What the other side needs to know.
        items: What is asked, item by item.
        urgency: Urgency with its reason.
        respond_by: Day by which an answer is wanted.
        channel: Channel used.
        marking: Handling marking.
        may_need_as_evidence: Whether the answer may be needed at trial, so that a formal request follows.
        no_next_step_because: Why no follow-up is planned.
        opened_on: Day it was opened.
        closed_on: Day it was closed.
        outcome: How it ended.
    """

    id: RequestId
    reference: Identifier = ""
    subject: str
    country: CountryCode
    direction: Direction = Direction.OUTGOING
    state: RequestState = RequestState.DRAFT
    their_reference: str = ""
    office_id: OfficeId | None = None
    contact_id: ContactId | None = None
    matter_id: MatterId | None = None
    purpose: Prose = ""
    facts: Prose = ""
    items: tuple[AskedItem, ...] = ()
    urgency: Urgency = Urgency()
    respond_by: date | None = None
    channel: ChannelKind | None = None
    marking: Marking | None = None
    may_need_as_evidence: bool = False
    no_next_step_because: Prose = ""
    opened_on: date | None = None
    closed_on: date | None = None
    outcome: Prose = ""


class LogKind(Enum):
    """What happened."""

    CALL = "call"
    MAIL = "mail"
    MEETING = "meeting"
    MESSAGE = "message"
    NOTE = "note"
    STATE = "state"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of the timeline of a request, a formal request or a contact.

    Attributes:
        id: Record id.
        at: Moment it happened, with time zone.
        kind: What happened.
        summary: What was said or sent, in a line or a few.
        request_id: The informal request it belongs to.
        formal_id: The formal request it belongs to.
        contact_id: The person spoken to.
        office_id: The office spoken to.
        by_them: Whether the other side took the step.
    """

    id: LogEntryId
    at: datetime
    kind: LogKind
    summary: Prose
    request_id: RequestId | None = None
    formal_id: FormalId | None = None
    contact_id: ContactId | None = None
    office_id: OfficeId | None = None
    by_them: bool = False


def can_move(current: RequestState, target: RequestState) -> bool:
    """Say whether an informal request may go from `current` to `target`."""
    return target in REQUEST_MOVES[current]
