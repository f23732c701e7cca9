"""What the services need from outside, declared here and implemented in `db`.

A repository keeps records of one kind whole: `get` raises NoSuchRecordError for an unknown id,
`save` writes all or nothing and keeps the lookup in step, `discard` puts a record into the bin and
`restore` brings it back; `add_all` keeps many new records, far faster than one by one. Lists are frozen
rows, sorted and limited by the store.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from app.domain.contacts import Contact, Office, OfficeKind
from app.domain.followups import FollowUp
from app.domain.formal import FormalRequest, FormalState, IssuedLetter
from app.domain.ids import ContactId, FollowUpId, FormalId, LetterId, MatterId, OfficeId, RequestId
from app.domain.matters import Matter
from app.domain.places import CountryCode
from app.domain.profile import Profile
from app.domain.requests import InformalRequest, LogEntry, RequestState
from app.domain.views import ContactRow, FollowUpRow, FormalRow, Hit, MatterRow, OfficeRow, RequestRow
from app.errors import RefusedError, UsageError

MAX_ROWS = 500
"""Most rows that one list query returns; a longer list is narrowed, not scrolled."""

Record = TypeVar("Record")
Id = TypeVar("Id", contravariant=True)


class NoSuchRecordError(UsageError):
    """A record that was asked for, or referred to, is not in this store."""

    code = "record-absent"


class StillReferredToError(RefusedError):
    """A record cannot go because others refer to it."""

    code = "record-referred-to"


class FinalError(RefusedError):
    """What was signed cannot be changed; a change is a supplement."""

    code = "formal-final"


class DuplicateReferenceError(UsageError):
    """Another record already carries this reference."""

    code = "duplicate-reference"


class Transactions(Protocol):
    """Several writes that happen together or not at all."""

    def transaction(self) -> AbstractContextManager[None]:
        """Open a transaction; one inside another joins it."""


class Repository(Protocol[Record, Id]):
    """Records of one kind."""

    def get(self, record_id: Id) -> Record: ...
    def exists(self, record_id: Id) -> bool: ...
    def save(self, record: Record) -> None: ...
    def discard(self, record_id: Id) -> None: ...
    def restore(self, record_id: Id) -> None: ...


class Referenced(Protocol):
    """A repository whose records carry a reference that people use instead of the id."""

    def find_reference(self, reference: str) -> str | None: ...


class Offices(Repository[Office, OfficeId], Protocol):
    """The directory of offices."""

    def rows(
        self, *, country: CountryCode | None = None, kind: OfficeKind | None = None, limit: int = MAX_ROWS
    ) -> tuple[OfficeRow, ...]: ...
    def add_all(self, records: Sequence[Office]) -> None: ...


class Contacts(Repository[Contact, ContactId], Protocol):
    """The people in the offices."""

    def rows(
        self,
        *,
        office: OfficeId | None = None,
        country: CountryCode | None = None,
        limit: int = MAX_ROWS,
    ) -> tuple[ContactRow, ...]: ...
    def count(self) -> int: ...
    def add_all(self, records: Sequence[Contact]) -> None: ...


class Matters(Repository[Matter, MatterId], Protocol):
    """The cases."""

    def rows(self, *, limit: int = MAX_ROWS) -> tuple[MatterRow, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFilter:
    """Which informal requests a list shows; fields left out do not narrow it."""

    states: tuple[RequestState, ...] = ()
    country: CountryCode | None = None
    office: OfficeId | None = None
    contact: ContactId | None = None
    matter: MatterId | None = None


class Requests(Repository[InformalRequest, RequestId], Protocol):
    """The informal requests, newest first."""

    def rows(
        self, chosen: RequestFilter | None = None, *, limit: int = MAX_ROWS
    ) -> tuple[RequestRow, ...]: ...


class Log(Protocol):
    """The timeline."""

    def add(self, entry: LogEntry) -> None: ...
    def of_request(self, request_id: RequestId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]: ...
    def of_formal(self, formal_id: FormalId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]: ...
    def of_contact(self, contact_id: ContactId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]: ...


class FollowUps(Repository[FollowUp, FollowUpId], Protocol):
    """The follow-ups, nearest due date first."""

    def open_rows(self, *, limit: int = MAX_ROWS) -> tuple[FollowUpRow, ...]: ...
    def of_request(self, request_id: RequestId) -> tuple[FollowUp, ...]: ...
    def of_formal(self, formal_id: FormalId) -> tuple[FollowUp, ...]: ...


class Formals(Repository[FormalRequest, FormalId], Protocol):
    """The formal requests, newest first."""

    def rows(
        self, *, states: tuple[FormalState, ...] = (), limit: int = MAX_ROWS
    ) -> tuple[FormalRow, ...]: ...


class Letters(Protocol):
    """The signed letters, kept as they were delivered."""

    def add(self, letter: IssuedLetter, pdf: bytes) -> None: ...
    def of_formal(self, formal_id: FormalId) -> tuple[IssuedLetter, ...]: ...
    def pdf(self, letter_id: LetterId) -> bytes: ...


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stood in a form that was not a record yet: its fields as JSON text, and when it was kept."""

    form: str
    record_id: str
    body: str
    kept_at: datetime


class Drafts(Protocol):
    """Forms that are being filled in."""

    def keep(self, form: str, record_id: str, body: str) -> None: ...
    def find(self, form: str, record_id: str) -> KeptDraft | None: ...
    def all(self, *, limit: int = MAX_ROWS) -> tuple[KeptDraft, ...]: ...
    def drop(self, form: str, record_id: str) -> None: ...


class Profiles(Protocol):
    """The officer who keeps the store."""

    def load(self) -> Profile: ...
    def save(self, profile: Profile) -> None: ...


class References(Protocol):
    """Reference numbers that are given once."""

    def next(self, prefix: str, year: int) -> int: ...


class Finder(Protocol):
    """The index behind the lookup box."""

    def find(self, typed: str, *, kinds: tuple[str, ...] = (), limit: int = 12) -> tuple[Hit, ...]: ...
