"""Formal requests: promote, edit, check, move on, supplement, and show as a page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.clock import Clock
from app.domain.contacts import Office, OfficeKind
from app.domain.followups import FollowUp
from app.domain.formal import FormalRequest, FormalState, IssuedLetter, can_move
from app.domain.ids import FollowUpId, FormalId, LogEntryId, RequestId, new_id
from app.domain.places import CountryCode
from app.domain.requests import Direction, InformalRequest, LogEntry, LogKind, RequestState
from app.domain.views import FormalRow
from app.errors import RefusedError
from app.legal.completeness import Finding, check
from app.ports import (
    Contacts,
    FinalError,
    FollowUps,
    Formals,
    Letters,
    Log,
    Matters,
    Offices,
    Profiles,
    References,
    Requests,
    Transactions,
)
from app.services.changes import Changes, changed
from app.services.followups import open_followups
from app.services.promotion import Promotable, draft_from
from app.services.references import FORMAL, new_reference
from app.services.requests import MoveRefusedError

RECEIPT_CHECK_AFTER = timedelta(days=14)
"""When to ask whether a dispatched letter has arrived: what the desk proposes (practice)."""


class IncomingRequestError(RefusedError):
    """A request that came in is for the other side to make formal."""

    code = "promote-incoming"


class AlreadyFormalError(RefusedError):
    """The informal request was made formal before."""

    code = "already-formal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A step that a signed request takes.

    Attributes:
        state: The state it comes into.
        note: What was said about it.
        next_action: What to do next.
        next_due: Day by which to do it.
    """

    state: FormalState
    note: str = ""
    next_action: str = ""
    next_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormalPage:
    """Everything the page of a formal request shows."""

    formal: FormalRequest
    findings: tuple[Finding, ...]
    letters: tuple[IssuedLetter, ...]
    entries: tuple[LogEntry, ...]
    followups: tuple[FollowUp, ...]


class FormalService:
    """Formal requests for mutual legal assistance."""

    def __init__(
        self,
        *,
        formals: Formals,
        letters: Letters,
        requests: Requests,
        matters: Matters,
        offices: Offices,
        contacts: Contacts,
        log: Log,
        followups: FollowUps,
        profiles: Profiles,
        references: References,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._formals = formals
        self._letters = letters
        self._requests = requests
        self._matters = matters
        self._offices = offices
        self._contacts = contacts
        self._log = log
        self._followups = followups
        self._profiles = profiles
        self._references = references
        self._transactions = transactions
        self._clock = clock

    def rows(self) -> tuple[FormalRow, ...]:
        """Return the formal requests, newest first."""
        return self._formals.rows()

    def get(self, formal_id: FormalId) -> FormalRequest:
        """Return a formal request; raises NoSuchRecordError."""
        return self._formals.get(formal_id)

    def page(self, formal_id: FormalId) -> FormalPage:
        """Return what the page of a formal request shows; raises NoSuchRecordError."""
        formal = self._formals.get(formal_id)
        return FormalPage(
            formal=formal,
            findings=check(formal),
            letters=self._letters.of_formal(formal_id),
            entries=self._log.of_formal(formal_id),
            followups=self._followups.of_formal(formal_id),
        )

    def check(self, formal_id: FormalId) -> tuple[Finding, ...]:
        """Return what a formal request still lacks; raises NoSuchRecordError."""
        return check(self._formals.get(formal_id))

    def save(self, formal: FormalRequest) -> Changes:
        """Keep a draft; one without a reference is given the next of its series.

        Raises FinalError once it was signed: then a change is a supplement.
        """
        if formal.state is not FormalState.DRAFT:
            raise FinalError(kind="formal")
        with self._transactions.transaction():
            if not formal.reference:
                formal = replace(formal, reference=new_reference(self._references, self._clock, FORMAL))
            if formal.opened_on is None:
                formal = replace(formal, opened_on=self._clock.today())
            self._formals.save(formal)
        return changed(("formal", formal.id))

    def promote(self, request_id: RequestId) -> Changes:
        """Make an informal request formal; its open follow-ups go along.

        Raises NoSuchRecordError, IncomingRequestError, AlreadyFormalError.
        """
        with self._transactions.transaction():
            request = self._requests.get(request_id)
            if request.direction is Direction.INCOMING:
                raise IncomingRequestError()
            if request.state is RequestState.CONVERTED:
                raise AlreadyFormalError()
            formal = draft_from(self._promotable(request), self._clock.today())
            changes = self.save(formal)
            self._requests.save(replace(request, state=RequestState.CONVERTED, closed_on=None))
            for followup in open_followups(self._followups.of_request(request_id)):
                self._followups.save(replace(followup, request_id=None, formal_id=formal.id))
            self._note_promotion(request, formal)
        return changes | changed(("request", request_id), ("followup", request_id))

    def move(self, formal_id: FormalId, moved: Moved) -> Changes:
        """Bring a signed request into another state, put it on record and plan the next step.

        Raises NoSuchRecordError, MoveRefusedError; then nothing is written.
        """
        with self._transactions.transaction():
            formal = self._formals.get(formal_id)
            if not can_move(formal.state, moved.state):
                raise MoveRefusedError(current=formal.state.value, target=moved.state.value)
            self._formals.save(replace(formal, state=moved.state))
            self._log.add(self._entry(formal_id, moved))
            if moved.next_due is not None:
                self._followups.save(self._planned(formal, moved.next_action, moved.next_due))
        return changed(("formal", formal_id), ("followup", formal_id))

    def supplement(self, formal_id: FormalId) -> Changes:
        """Open a supplementary request: a copy of what was signed, to be changed and signed again."""
        signed = self._formals.get(formal_id)
        if signed.state is FormalState.DRAFT:
            raise MoveRefusedError(current=signed.state.value, target="supplement")
        copy = replace(
            signed,
            id=FormalId(new_id()),
            reference="",
            state=FormalState.DRAFT,
            supplement_to=signed.id,
            supplement_reference=signed.reference,
            opened_on=None,
        )
        return self.save(copy)

    def discard(self, formal_id: FormalId) -> Changes:
        """Put a draft into the bin; the informal requests it came from are taken up again.

        Raises FinalError for a signed request.
        """
        with self._transactions.transaction():
            formal = self._formals.get(formal_id)
            if formal.state is not FormalState.DRAFT:
                raise FinalError(kind="formal")
            self._formals.discard(formal_id)
            ids = [c.request_id for c in formal.prior_contacts if c.request_id]
            for request_id in ids:
                self._take_up_again(request_id)
        return changed(("formal", formal_id), *(("request", request_id) for request_id in ids))

    def restore(self, formal_id: FormalId) -> Changes:
        """Bring a draft back from the bin, and its informal requests to where they were."""
        with self._transactions.transaction():
            self._formals.restore(formal_id)
            formal = self._formals.get(formal_id)
            ids = [c.request_id for c in formal.prior_contacts if c.request_id]
            for request_id in ids:
                request = self._requests.get(request_id)
                self._requests.save(replace(request, state=RequestState.CONVERTED))
        return changed(("formal", formal_id), *(("request", request_id) for request_id in ids))

    def _take_up_again(self, request_id: RequestId) -> None:
        if not self._requests.exists(request_id):
            return
        request = self._requests.get(request_id)
        if request.state is RequestState.CONVERTED:
            self._requests.save(replace(request, state=RequestState.IN_PROGRESS))

    def _promotable(self, request: InformalRequest) -> Promotable:
        return Promotable(
            request=request,
            profile=self._profiles.load(),
            matter=self._matters.get(request.matter_id) if request.matter_id else None,
            office=self._offices.get(request.office_id) if request.office_id else None,
            contact=self._contacts.get(request.contact_id) if request.contact_id else None,
            central_authority=self._central_authority(request.country),
        )

    def _central_authority(self, country: CountryCode) -> Office | None:
        """Return the central authority of a State when the directory knows exactly one."""
        rows = self._offices.rows(country=country, kind=OfficeKind.CENTRAL_AUTHORITY, limit=2)
        return self._offices.get(rows[0].id) if len(rows) == 1 else None

    def _note_promotion(self, request: InformalRequest, formal: FormalRequest) -> None:
        saved = self._formals.get(formal.id)
        for entry in (
            LogEntry(
                id=LogEntryId(new_id()),
                at=self._clock.utc_now(),
                kind=LogKind.STATE,
                summary=f"{RequestState.CONVERTED.value}: {saved.reference}",
                request_id=request.id,
                contact_id=request.contact_id,
                office_id=request.office_id,
            ),
            LogEntry(
                id=LogEntryId(new_id()),
                at=self._clock.utc_now(),
                kind=LogKind.STATE,
                summary=f"{FormalState.DRAFT.value}: {request.reference}",
                formal_id=formal.id,
            ),
        ):
            self._log.add(entry)

    def _entry(self, formal_id: FormalId, moved: Moved) -> LogEntry:
        state = moved.state.value
        return LogEntry(
            id=LogEntryId(new_id()),
            at=self._clock.utc_now(),
            kind=LogKind.STATE,
            summary=f"{state}: {moved.note}" if moved.note else state,
            formal_id=formal_id,
        )

    def _planned(self, formal: FormalRequest, action: str, due: date) -> FollowUp:
        return FollowUp(id=FollowUpId(new_id()), action=action or formal.title, due=due, formal_id=formal.id)
