"""Travelling with a minimal store: pack chosen records into it, and merge it back without losing a change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.clock import Clock
from app.domain.codec import decode, encode_whole
from app.domain.formal import FormalState
from app.domain.ids import FormalId, new_id
from app.domain.journeys import (
    PACKING_ORDER,
    Clash,
    Fate,
    Journey,
    Take,
    differing,
    label_of,
    referred,
)
from app.errors import RefusedError
from app.exchange.kinds import KINDS
from app.ports import (
    Drafts,
    DuplicateReferenceError,
    FinalError,
    Letters,
    NoSuchRecordError,
    Repository,
    StillReferredToError,
    Transactions,
)
from app.ports_travel import Departure, Ledger, Opener, Progress, Receipt, Sealer
from app.services.merging import Step, Version, judge


class NotEmptyError(RefusedError):
    """Records are packed only into a store that holds none."""

    code = "travel-store-not-empty"


class SealingStoppedError(RefusedError):
    """The officer stopped the writing of a sealed copy; nothing of it is left."""

    code = "travel-stopped"


class NotFromHereError(RefusedError):
    """A store is merged only into the one that it was packed from."""

    code = "travel-store-not-from-here"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A record to carry, by kind and id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A record that is carried: one that was asked for, or one that it refers to or brings along."""

    kind: str
    id: str
    label: str
    asked_for: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What became of one record that was new or changed on the way.

    Attributes:
        kind: Kind of the record.
        id: Its id.
        label: What people call it.
        fate: What was done.
        clash: Why it was not taken over, for `Fate.CLASH`.
        fields: In which fields the two versions differ, for a clash.
    """

    kind: str
    id: str
    label: str
    fate: Fate
    clash: Clash = Clash.NONE
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What merging did. What is in neither list was not changed on the way.

    Attributes:
        returned: Records that were taken over.
        clashes: Records that were not, because they need a decision.
        letters: How many signed letters came back.
        open_forms: How many half-filled forms are left in the carried store.
    """

    returned: tuple[Returned, ...]
    clashes: tuple[Returned, ...]
    letters: int
    open_forms: int

    @property
    def is_complete(self) -> bool:
        """Whether the carried store holds nothing any more that is only there."""
        return not self.clashes and not self.open_forms


class TravelService:
    """One store as a journey sees it: the one at home, or the one that is carried."""

    def __init__(
        self,
        *,
        repositories: Mapping[str, Repository[Any, Any]],
        letters: Letters,
        drafts: Drafts,
        ledger: Ledger,
        sealer: Sealer,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        """`repositories` is keyed by kind."""
        self._repositories = repositories
        self._letters = letters
        self._drafts = drafts
        self._ledger = ledger
        self._sealer = sealer
        self._transactions = transactions
        self._clock = clock

    def openers(self) -> tuple[Opener, ...]:
        """Return the agencies that could open a sealed copy of this store."""
        return self._sealer.openers()

    def seal(self, target: Path, progress: Progress | None = None) -> Receipt:
        """Write the whole store into a new folder, for the agencies alone, and read it back.

        The store stays as it is; `progress` may raise to give up. Raises `no-agency-key`,
        `sealed-copy-place`, `sealed-copy-unsound`, and what writing raises.
        """
        return self._sealer.seal(target, progress)

    def confirm(self) -> None:
        """Read the sealed copy once more, before it becomes the only one.

        Raises `sealed-copy-unsound` when it is gone or changed, or the store was changed since.
        """
        self._sealer.confirm()

    def depart(self) -> Departure:
        """Remove this store from the computer after :meth:`seal`; it is closed then.

        The copy is read once more before. Raises `sealed-copy-unsound`, with nothing removed.
        """
        return self._sealer.depart()

    def journeys(self) -> tuple[Journey, ...]:
        """Return the journeys this store knows of, newest first."""
        return self._ledger.journeys()

    def pack(self, chosen: Sequence[Chosen]) -> tuple[Packed, ...]:
        """Return what would be carried: the chosen records, what they refer to, and the timeline and
        follow-ups of chosen requests. Raises NoSuchRecordError.
        """
        asked = {(each.kind, each.id) for each in chosen}
        found: dict[tuple[str, str], Any] = {}
        waiting = [*asked]
        for kind, record_id in asked:
            waiting += [(each.kind, each.id) for each in self._ledger.belonging(kind, record_id)]
        while waiting:
            kind, record_id = waiting.pop()
            if (kind, record_id) not in found:
                record = self._live(kind, record_id, must=(kind, record_id) in asked)
                found[kind, record_id] = record
                waiting += referred(record)
        ordered = sorted(found.items(), key=lambda item: (PACKING_ORDER.index(item[0][0]), item[0][1]))
        return tuple(
            Packed(kind=kind, id=record_id, label=label_of(record), asked_for=(kind, record_id) in asked)
            for (kind, record_id), record in ordered
        )

    def carry(self, chosen: Sequence[Chosen], into: TravelService) -> tuple[Packed, ...]:
        """Copy the chosen records and what belongs to them into a new, empty store; all or nothing.

        Raises NoSuchRecordError, NotEmptyError.
        """
        packed = self.pack(chosen)
        if into._ledger.held() or into._ledger.journeys():
            raise NotEmptyError()
        journey = Journey(id=new_id(), is_away=False, packed_at=self._clock.utc_now())
        # Home first: a journey that was never begun harms nothing, one that nobody knows of cannot end.
        self._ledger.start(journey)
        with into._transactions.transaction():
            into._ledger.start(replace(journey, is_away=True))
            for each in packed:
                record = self._repositories[each.kind].get(each.id)
                into._repositories[each.kind].save(record)
                into._ledger.note_base(each.kind, each.id, _text(record))
                if each.kind == "formal":
                    _copy_letters(each.id, self._letters, into._letters)
            into._ledger.raise_counters(self._ledger.counters())
        return packed

    def merge(
        self, away: TravelService, decisions: Mapping[tuple[str, str], Take] | None = None
    ) -> MergeReport:
        """Bring back what is new or changed in a carried store. May be done again, after a decision too.

        A record that was changed on both sides is left alone in both stores and listed, unless
        `decisions` says, by kind and id, whose version to take. Raises NotFromHereError.
        """
        journey = next((each for each in away._ledger.journeys() if each.is_away), None)
        if journey is None or journey.id not in {each.id for each in self._ledger.journeys()}:
            raise NotFromHereError()
        with self._transactions.transaction():
            merging = _Merging(self, away, decisions or {})
            returned = tuple(merging.run())
            self._ledger.raise_counters(away._ledger.counters())
            self._ledger.finish(journey.id, self._clock.utc_now())
        # Only now, when home has it for certain: from here on both sides start from the same again.
        with away._transactions.transaction():
            for kind, record_id, record in merging.agreed:
                away._ledger.note_base(kind, record_id, _text(record))
            away._ledger.finish(journey.id, self._clock.utc_now())
        return MergeReport(
            returned=tuple(each for each in returned if each.fate is not Fate.CLASH),
            clashes=tuple(each for each in returned if each.fate is Fate.CLASH),
            letters=merging.letters,
            open_forms=len(away._drafts.all()),
        )

    def _live(self, kind: str, record_id: str, *, must: bool) -> Any:
        """A record; one that was asked for must not lie in the bin, one that is referred to may."""
        if kind not in self._repositories or (must and not self._repositories[kind].exists(record_id)):
            raise NoSuchRecordError(kind=kind)
        return self._repositories[kind].get(record_id)


class _Merging:
    """One run over all records of the carried store."""

    def __init__(
        self, home: TravelService, away: TravelService, decisions: Mapping[tuple[str, str], Take]
    ) -> None:
        self._home = home
        self._away = away
        self._decisions = decisions
        self.agreed: list[tuple[str, str, Any]] = []
        self.letters = 0

    def run(self) -> Iterator[Returned]:
        for held in self._away._ledger.held():
            away = Version(record=self._away._repositories[held.kind].get(held.id), binned=held.binned)
            result = self._one(held.kind, held.id, away)
            if result is not None:
                yield result

    def _one(self, kind: str, record_id: str, away: Version) -> Returned | None:
        text = self._away._ledger.base(kind, record_id)
        base = None if text is None else decode(KINDS[kind].record, json.loads(text))
        home = self._at_home(kind, record_id)
        step, clash = judge(base, away, home)
        if step is Step.ASK:
            take = self._decisions.get((kind, record_id))
            if take is Take.HOME:
                # What was decided against is the new common ground: the next merging does not ask again.
                self.agreed.append((kind, record_id, away.record))
                return None
            step = Step.TAKE if take is Take.AWAY else step
        if step is Step.TAKE:
            clash = self._take(kind, record_id, away, home)
        elif step is Step.NOTHING:
            if kind == "formal" and home is not None:
                self.letters += _copy_letters(record_id, self._away._letters, self._home._letters)
            return None
        return _returned(kind, record_id, away, home, clash)

    def _at_home(self, kind: str, record_id: str) -> Version | None:
        held = self._home._ledger.find(kind, record_id)
        if held is None:
            return None
        return Version(record=self._home._repositories[kind].get(record_id), binned=held.binned)

    def _take(self, kind: str, record_id: str, away: Version, home: Version | None) -> Clash:
        try:
            with self._home._transactions.transaction():
                self._write(kind, record_id, away, home)
        except DuplicateReferenceError:
            return Clash.REFERENCE_TAKEN
        except FinalError:
            return Clash.SIGNED_AT_HOME
        except StillReferredToError:
            return Clash.STILL_REFERRED_TO
        except NoSuchRecordError:
            return Clash.LACKS_ANOTHER
        self.agreed.append((kind, record_id, away.record))
        return Clash.NONE

    def _write(self, kind: str, record_id: str, away: Version, home: Version | None) -> None:
        repository = self._home._repositories[kind]
        if home is not None and home.binned and not away.binned:
            repository.restore(record_id)
        if home is None or home.record != away.record:
            if kind == "formal":
                self._write_formal(away.record, home)
            else:
                repository.save(away.record)
        if away.binned and not (home is not None and home.binned):
            repository.discard(record_id)

    def _write_formal(self, record: Any, home: Version | None) -> None:
        """What was signed on the way: the text, then the letter, then the state that only a letter gives."""
        repository = self._home._repositories["formal"]
        is_signed_here = home is not None and home.record.state is not FormalState.DRAFT
        if home is not None and not is_signed_here and record.state is not FormalState.DRAFT:
            repository.save(replace(record, state=FormalState.DRAFT))
        else:
            repository.save(record)
        self.letters += _copy_letters(record.id, self._away._letters, self._home._letters)
        repository.save(record)


def _returned(kind: str, record_id: str, away: Version, home: Version | None, clash: Clash) -> Returned:
    fields: tuple[str, ...] = ()
    if clash is not Clash.NONE:
        fate = Fate.CLASH
        fields = () if home is None else differing(away.record, home.record)
    elif away.binned:
        fate = Fate.BINNED
    else:
        fate = Fate.ADDED if home is None else Fate.CHANGED
    label = label_of(away.record)
    return Returned(kind=kind, id=record_id, label=label, fate=fate, clash=clash, fields=fields)


def _copy_letters(formal_id: str, source: Letters, target: Letters) -> int:
    """Copy the signed letters that are missing in `target`; they are never changed."""
    there = {letter.id for letter in target.of_formal(FormalId(formal_id))}
    missing = [letter for letter in source.of_formal(FormalId(formal_id)) if letter.id not in there]
    for letter in missing:
        target.add(letter, source.pdf(letter.id))
    return len(missing)


def _text(record: object) -> str:
    return json.dumps(encode_whole(record), ensure_ascii=False, separators=(",", ":"))
