"""Make the demo posting: invented records that stand as if an officer had worked with them for years.

Every record goes in as a document, by the way that `put` takes, so that the demo tries the door. The
clock is moved along, so that references, journal and signatures carry the day on which things happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from app.clock import Clock
from app.domain.formal import FormalState, IssuedLetter
from app.domain.ids import FormalId, LetterId
from app.exchange.kinds import KINDS
from app.ports import Transactions
from app.services.demo_crowd import crowd_contacts, crowd_offices
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

Record = TypeVar("Record")

_BATCH = 1000
"""Records of the crowd that are written at once: large enough to be fast, small enough to be stopped."""


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
        for every three; the same `seed` gives the same people. Raises what `check` raises.
        """
        today = self._clock.today()
        posting = read_posting(today)
        counted = Counter(part.kind if isinstance(part, DemoDocument) else part.state for part in posting)
        people = max(0, contacts - counted["contact"])
        offices = max(0, contacts // 3 - counted["office"])
        steps = _Steps(len(posting) + offices + people, progress, check)
        with self._transactions.transaction():
            self._write_posting(posting, steps)
            made = tuple(crowd_offices(offices, seed=seed, today=today))
            for some_offices in _batches(made):
                self._directory.add_offices(some_offices)
                steps.done(len(some_offices))
            for some_people in _batches(crowd_contacts(people, seed=seed, today=today, offices=made)):
                self._directory.add_contacts(some_people)
                steps.done(len(some_people))
        return DemoCounts(
            offices=counted["office"] + offices,
            contacts=counted["contact"] + people,
            matters=counted["matter"],
            requests=counted["request"],
            formals=counted["formal"],
            letters=counted[FormalState.SIGNED],
            entries=counted["log"],
            followups=counted["followup"],
        )

    def _write_posting(self, posting: Sequence[DemoDocument | DemoStep], steps: _Steps) -> None:
        identity = demo_identity(self._clock.utc_now())
        try:
            for part in posting:
                self._clock.set(part.moment)
                self._write(part, identity)
                steps.done(1)
        finally:
            self._clock.set(None)

    def _write(self, part: DemoDocument | DemoStep, identity: Identity) -> None:
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


class _Steps:
    """How far the work is, and whether it shall go on."""

    def __init__(self, total: int, progress: Progress | None, check: Check | None) -> None:
        self._total = total
        self._progress = progress
        self._check = check
        self._count = 0

    def done(self, count: int) -> None:
        """Note that `count` more records were written; raises what the check raises."""
        self._count += count
        if self._check is not None:
            self._check()
        if self._progress is not None:
            self._progress(self._count, self._total)


def _batches(records: Iterable[Record]) -> Iterator[tuple[Record, ...]]:
    left = iter(records)
    while batch := tuple(islice(left, _BATCH)):
        yield batch
