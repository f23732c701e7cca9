"""What lists and cards show: one frozen row per record, made by the store in one query."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.domain.contacts import Channel, OfficeKind
from app.domain.followups import FollowUpKind
from app.domain.formal import FormalState
from app.domain.ids import ContactId, FollowUpId, FormalId, MatterId, OfficeId, RequestId
from app.domain.matters import Stage
from app.domain.places import CountryCode
from app.domain.requests import Direction, RequestState, UrgencyLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow:
    """An office in a list; `contacts` counts the people on record there."""

    id: OfficeId
    name: str
    original_name: str
    country: CountryCode
    kind: OfficeKind
    place: str
    contacts: int
    verified_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A person in a list; `open_requests` counts what is waiting, `next_due` the nearest follow-up."""

    id: ContactId
    name: str
    original_name: str
    country: CountryCode
    office_id: OfficeId | None
    office: str
    post: str
    channels: tuple[Channel, ...]
    open_requests: int
    next_due: date | None
    verified_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter in a list."""

    id: MatterId
    reference: str
    title: str
    country: CountryCode
    stage: Stage | None
    requests: int
    formals: int
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRow:
    """An informal request in a list; `next_due` is its nearest open follow-up."""

    id: RequestId
    reference: str
    subject: str
    direction: Direction
    state: RequestState
    urgency: UrgencyLevel
    country: CountryCode
    office: str
    contact: str
    respond_by: date | None
    next_due: date | None
    last_entry_at: datetime | None
    no_next_step_because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """A follow-up in a list, with the request it is about."""

    id: FollowUpId
    action: str
    due: date
    kind: FollowUpKind
    remind_on: date | None
    request_id: RequestId | None
    formal_id: FormalId | None
    reference: str
    subject: str
    country: CountryCode
    contact: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormalRow:
    """A formal request in a list; `letters` counts the signed letters."""

    id: FormalId
    reference: str
    title: str
    state: FormalState
    requested_state: CountryCode
    authority: str
    instrument: str
    time_limit: date | None
    letters: int
    next_due: date | None


class HitReason(Enum):
    """Why a record answers a query, strongest first."""

    NAME = "name"
    OTHER_NAME = "other_name"
    REFERENCE = "reference"
    PHONE = "phone"
    OFFICE = "office"
    POST = "post"
    PLACE = "place"
    COUNTRY = "country"
    FUNCTION = "function"
    PERSON = "person"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One answer of the lookup: what it is, how it reads, and why it was found.

    `reason` is the strongest reason and `because` the text that it was found in, when that is not
    the title itself.
    """

    kind: str
    id: str
    title: str
    subtitle: str
    country: str
    reason: HitReason
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What needs the officer on a day: each request stands in one list only, the most pressing one.

    `silent` are requests without any entry for a while, `expiring` those whose wanted date comes
    near, `nothing_planned` the open ones without a follow-up or a reason for none.
    """

    on: date
    overdue: tuple[FollowUpRow, ...] = ()
    today: tuple[FollowUpRow, ...] = ()
    this_week: tuple[FollowUpRow, ...] = ()
    later: tuple[FollowUpRow, ...] = ()
    silent: tuple[RequestRow, ...] = ()
    expiring: tuple[RequestRow, ...] = ()
    nothing_planned: tuple[RequestRow, ...] = ()

    @property
    def badge(self) -> int:
        """Number that the rail shows: what is overdue or due today, and what is forgotten.

        An answer that was wanted by a day that is over is overdue as well, on whosever side it lies.
        """
        late = sum(1 for row in self.expiring if row.respond_by is not None and row.respond_by < self.on)
        return len(self.overdue) + len(self.today) + len(self.nothing_planned) + late
