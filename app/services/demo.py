"""Make the demo posting: invented records that stand as if an officer had worked with them for years.

Every record goes in as a document, by the way that `put` takes, so that the demo tries the door. The
clock is moved along, so that references, journal and signatures carry the day on which things happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from app.clock import Clock
from app.domain.contacts import Office
from app.domain.formal import FormalState, IssuedLetter
from app.domain.ids import FormalId, LetterId
from app.exchange.kinds import KINDS
from app.ports import Transactions
from app.services.demo_crowd import Crowd
from app.services.demo_files import DemoDocument, DemoStep, read_posting, stable_id
from app.services.demo_marks import ZONE
from app.services.demo_signing import demo_identity
from app.services.directory import DirectoryService
from app.services.formal import FormalService, Moved
from app.services.records import RecordService

if TYPE_CHECKING:
    from app.documents.identity import Identity
    from app.services.letters import LetterService

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do."""
Check = Callable[[], None]
"""Called between two records; raises to stop, and then nothing is written."""


class DemoClock:
    """A clock that can be set to a moment of the past, and runs as the real one otherwise.

    The services of the demo store are built with it; the builder moves it and leaves it running.
    """

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._set: datetime | None = None

    def utc_now(self) -> datetime:
        """The moment it was set to, else now."""
        return self._set or self._real.utc_now()

    def today(self) -> date:
        """The day of that moment where the officer of the demo sits, else the day of the real clock."""
        return self._set.astimezone(ZONE).date() if self._set else self._real.today()

    def set(self, moment: datetime | None) -> None:
        """Set it to a moment, with time zone, or let it run again."""
        self._set = moment


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCounts:
    """How many records the demo wrote; `entries` are the lines of the timelines that stood in the files."""

    offices: int
    contacts: int
    matters: int
    requests: int
    formals: int
    letters: int
    entries: int
    followups: int


class DemoBuilder:
    """Writes the demo posting into an empty store."""

    def __init__(
        self,
        *,
        records: RecordService,
        directory: DirectoryService,
        formals: FormalService,
        letters: LetterService,
        transactions: Transactions,
        clock: DemoClock,
    ) -> None:
        """All services are those of the demo store and were built with `clock`."""
        self._records = records
        self._directory = directory
        self._formals = formals
        self._letters = letters
        self._transactions = transactions
        self._clock = clock

    def build(
        self,
        *,
        contacts: int = 0,
        seed: int = 1,
        progress: Progress | None = None,
        check: Check | None = None,
    ) -> DemoCounts:
        """Write everything, or nothing.

        With `contacts` people are added to those of the posting until there are so many, with an office
        for every three; the same `seed` gives the same people. Raises what `check` raises, and what the
        services raise, DuplicateReferenceError among them, when the store is not empty.
        """
        identity = demo_identity(self._clock.utc_now())
        posting = read_posting(self._clock.today())
        counted = Counter(part.kind if isinstance(part, DemoDocument) else part.state for part in posting)
        people = Crowd(
            contacts=max(0, contacts - counted["contact"]),
            offices=max(0, contacts // 3 - counted["office"]),
            seed=seed,
            today=self._clock.today(),
        )
        total = len(posting) + len(people)
        done = 0
        with self._transactions.transaction():
            try:
                for part in posting:
                    self._write(part, identity)
                    done = _tell(done, total, progress, check)
            finally:
                self._clock.set(None)
            for record in people:
                if isinstance(record, Office):
                    self._directory.save_office(record)
                else:
                    self._directory.save_contact(record)
                done = _tell(done, total, progress, check)
        return DemoCounts(
            offices=counted["office"] + people.offices,
            contacts=counted["contact"] + people.contacts,
            matters=counted["matter"],
            requests=counted["request"],
            formals=counted["formal"],
            letters=counted[FormalState.SIGNED],
            entries=counted["log"],
            followups=counted["followup"],
        )

    def _write(self, part: DemoDocument | DemoStep, identity: Identity) -> None:
        self._clock.set(part.moment)
        if isinstance(part, DemoDocument):
            self._records.put(KINDS[part.kind], self._with_references(part).source())
        elif part.state is FormalState.SIGNED:
            self._issue(part.formal_id, identity)
        else:
            self._formals.move(part.formal_id, Moved(state=part.state, note=part.note))

    def _with_references(self, document: DemoDocument) -> DemoDocument:
        """Write into a formal request the references that the desk gave to the records it came from."""
        if document.kind != "formal":
            return document
        body = {
            **document.body,
            "prior_contacts": [
                {**contact, "reference": self._reference("request", contact["request_id"])}
                for contact in document.body.get("prior_contacts", ())
            ],
            "sources": [
                {**source, "reference": self._reference(source["kind"], source["record_id"])}
                for source in document.body.get("sources", ())
            ],
        }
        return replace(document, body=body)

    def _reference(self, kind: str, record_id: str) -> str:
        reference: str = self._records.get(KINDS[kind], record_id)["reference"]
        return reference

    def _issue(self, formal_id: FormalId, identity: Identity) -> None:
        """Sign the letter and keep it; there is no file to deliver, the records say that it went out."""
        draft = self._letters.draft(formal_id)
        verified = self._letters.sign(draft, identity)
        letter = IssuedLetter(
            id=LetterId(stable_id("letter", formal_id)),
            formal_id=formal_id,
            language=draft.language,
            sha256=sha256(verified.data).hexdigest(),
            certificate=verified.signature.certificate,
            signer=verified.signature.signer,
            signed_at=verified.signature.signed_at,
            pages=verified.pages,
        )
        self._letters.record(letter, verified.data)


def _tell(done: int, total: int, progress: Progress | None, check: Check | None) -> int:
    if check is not None:
        check()
    if progress is not None:
        progress(done + 1, total)
    return done + 1
