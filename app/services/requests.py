"""Informal requests: draft, send, log what was said, move on, and show as a page with its timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.clock import Clock
from app.domain.contacts import Contact, Office
from app.domain.followups import FollowUp, FollowUpState
from app.domain.ids import FollowUpId, LogEntryId, MatterId, RequestId, new_id
from app.domain.matters import Matter
from app.domain.requests import InformalRequest, LogEntry, LogKind, RequestState, can_move
from app.domain.views import MatterRow, RequestRow
from app.errors import RefusedError
from app.ports import (
    Contacts,
    FollowUps,
    Log,
    Matters,
    Offices,
    References,
    RequestFilter,
    Requests,
    Transactions,
)
from app.services.changes import Changes, changed
from app.services.references import MATTER, REQUEST, new_reference


class MoveRefusedError(RefusedError):
    """A request cannot go from one state to another. Parameters `current`, `target`."""

    code = "move-refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestPage:
    """Everything the page of an informal request shows."""

    request: InformalRequest
    office: Office | None
    contact: Contact | None
    matter: Matter | None
    entries: tuple[LogEntry, ...]
    followups: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A call, a mail or a meeting to be logged.

    Attributes:
        kind: What happened.
        summary: What was said, in a line or a few.
        at: When; now when left out.
        by_them: Whether the other side took the step.
        state: State that the request moves to because of it.
        next_action: What to do next.
        next_due: Day by which to do it.
        no_next_step_because: Why nothing is planned; a planned step takes an older reason away.
    """

    kind: LogKind
    summary: str
    at: datetime | None = None
    by_them: bool = False
    state: RequestState | None = None
    next_action: str = ""
    next_due: date | None = None
    no_next_step_because: str = ""


class RequestService:
    """Informal requests in both directions, and the matters they belong to."""

    def __init__(
        self,
        *,
        requests: Requests,
        matters: Matters,
        offices: Offices,
        contacts: Contacts,
        log: Log,
        followups: FollowUps,
        references: References,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._requests = requests
        self._matters = matters
        self._offices = offices
        self._contacts = contacts
        self._log = log
        self._followups = followups
        self._references = references
        self._transactions = transactions
        self._clock = clock

    def rows(self, chosen: RequestFilter | None = None) -> tuple[RequestRow, ...]:
        """Return informal requests, newest first."""
        return self._requests.rows(chosen)

    def matters(self) -> tuple[MatterRow, ...]:
        """Return the matters, open ones first."""
        return self._matters.rows()

    def matter(self, matter_id: MatterId) -> Matter:
        """Return a matter; raises NoSuchRecordError."""
        return self._matters.get(matter_id)

    def page(self, request_id: RequestId) -> RequestPage:
        """Return what the page of a request shows; raises NoSuchRecordError."""
        request = self._requests.get(request_id)
        return RequestPage(
            request=request,
            office=self._offices.get(request.office_id) if request.office_id else None,
            contact=self._contacts.get(request.contact_id) if request.contact_id else None,
            matter=self._matters.get(request.matter_id) if request.matter_id else None,
            entries=self._log.of_request(request_id),
            followups=self._followups.of_request(request_id),
        )

    def save(self, request: InformalRequest) -> Changes:
        """Keep a request; one without a reference is given the next of its series."""
        with self._transactions.transaction():
            if not request.reference:
                reference = new_reference(self._references, self._clock, REQUEST)
                request = replace(request, reference=reference)
            if request.opened_on is None:
                request = replace(request, opened_on=self._clock.today())
            self._requests.save(request)
        return changed(("request", request.id))

    def save_matter(self, matter: Matter) -> Changes:
        """Keep a matter; one without a reference is given the next of its series."""
        with self._transactions.transaction():
            if not matter.reference:
                matter = replace(matter, reference=new_reference(self._references, self._clock, MATTER))
            if matter.opened_on is None:
                matter = replace(matter, opened_on=self._clock.today())
            self._matters.save(matter)
        return changed(("matter", matter.id))

    def move(self, request_id: RequestId, target: RequestState, note: str = "") -> Changes:
        """Bring a request into another state and put it on record; raises MoveRefusedError."""
        with self._transactions.transaction():
            request = self._requests.get(request_id)
            moved = self._moved(request, target)
            self._requests.save(moved)
            self._log.add(self._state_entry(moved, note))
        return changed(("request", request_id))

    def log(self, request_id: RequestId, spoken: Spoken) -> Changes:
        """Put a call, mail or meeting on record, move the request and plan the next step in one go.

        Raises NoSuchRecordError, MoveRefusedError; then nothing is written.
        """
        with self._transactions.transaction():
            request = self._requests.get(request_id)
            changes = changed(("request", request_id), ("log", self._add(request, spoken)))
            if spoken.state is not None and spoken.state is not request.state:
                request = self._moved(request, spoken.state)
                self._requests.save(request)
                self._log.add(self._state_entry(request, ""))
            request = self._with_reason(request, spoken)
            if spoken.next_due is not None:
                changes |= changed(("followup", self._plan(request, spoken.next_action, spoken.next_due)))
        return changes

    def save_entry(self, entry: LogEntry) -> Changes:
        """Keep a line of the timeline as it is given."""
        self._log.add(entry)
        return changed(("log", entry.id))

    def discard(self, request_id: RequestId) -> Changes:
        """Put a request into the bin."""
        self._requests.discard(request_id)
        return changed(("request", request_id))

    def restore(self, request_id: RequestId) -> Changes:
        """Bring a request back from the bin."""
        self._requests.restore(request_id)
        return changed(("request", request_id))

    def discard_matter(self, matter_id: MatterId) -> Changes:
        """Put a matter into the bin; raises StillReferredToError while requests belong to it."""
        self._matters.discard(matter_id)
        return changed(("matter", matter_id))

    def restore_matter(self, matter_id: MatterId) -> Changes:
        """Bring a matter back from the bin."""
        self._matters.restore(matter_id)
        return changed(("matter", matter_id))

    def _moved(self, request: InformalRequest, target: RequestState) -> InformalRequest:
        if not can_move(request.state, target):
            raise MoveRefusedError(current=request.state.value, target=target.value)
        closed_on = self._clock.today() if target is RequestState.CLOSED else None
        return replace(request, state=target, closed_on=closed_on)

    def _with_reason(self, request: InformalRequest, spoken: Spoken) -> InformalRequest:
        """Keep why nothing is planned, or forget it because something is."""
        reason = "" if spoken.next_due is not None else spoken.no_next_step_because
        if (spoken.next_due is None and not reason) or reason == request.no_next_step_because:
            return request
        request = replace(request, no_next_step_because=reason)
        self._requests.save(request)
        return request

    def _add(self, request: InformalRequest, spoken: Spoken) -> str:
        entry = LogEntry(
            id=LogEntryId(new_id()),
            at=spoken.at or self._clock.utc_now(),
            kind=spoken.kind,
            summary=spoken.summary,
            request_id=request.id,
            contact_id=request.contact_id,
            office_id=request.office_id,
            by_them=spoken.by_them,
        )
        self._log.add(entry)
        return entry.id

    def _state_entry(self, request: InformalRequest, note: str) -> LogEntry:
        """The summary begins with the code of the state: a program reads it, the page words it."""
        return LogEntry(
            id=LogEntryId(new_id()),
            at=self._clock.utc_now(),
            kind=LogKind.STATE,
            summary=f"{request.state.value}: {note}" if note else request.state.value,
            request_id=request.id,
            contact_id=request.contact_id,
            office_id=request.office_id,
        )

    def _plan(self, request: InformalRequest, action: str, due: date) -> str:
        followup = FollowUp(
            id=FollowUpId(new_id()),
            action=action or request.subject,
            due=due,
            state=FollowUpState.OPEN,
            request_id=request.id,
        )
        self._followups.save(followup)
        return followup.id
