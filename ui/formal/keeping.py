"""Open and keep a formal request while it is being written: as a record when it is one, else as a draft.

No Qt: the calls run on the store's thread. What cannot be a record yet (a forbidden character, a date that
nobody can read) is kept inside the store all the same, so that a lock or a power cut loses nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.codec import decode, encode_whole
from app.domain.formal import FormalRequest, FormalState
from app.domain.ids import FormalId
from app.domain.parts import Part
from app.exchange.faults import Fault, FaultKind, pointer
from app.exchange.meaning import meaning_faults
from app.ports import Drafts, Transactions
from app.services.changes import Changes
from app.services.formal import FormalService
from ui.formal.lens import at, segments

FORM = "formal"
"""Name of the form under which drafts are kept."""
_DATES = frozenset({"on", "start", "end", "birth_date"})


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the editor: the record, and texts that it cannot hold yet, by pointer.

    Such a text is a date that cannot be read, or one end of a period whose other end is not given.
    """

    formal: FormalRequest
    loose: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """Where an edit went: `changes` when the record was saved, else None; `faults` says why it was not."""

    changes: Changes | None
    faults: tuple[Fault, ...]


def faults_of(formal: FormalRequest) -> tuple[Fault, ...]:
    """Return what keeps an edit from being a record; pointers are those of the fields of the editor."""
    found = [*meaning_faults(formal), *_empty(formal)]
    return tuple(Fault(field_pointer(formal, fault.pointer), fault.kind, fault.params) for fault in found)


def loose_faults(loose: Mapping[str, str]) -> tuple[Fault, ...]:
    """Return the dates among the texts beside the record that nobody can read."""
    return tuple(
        Fault(place, FaultKind.NOT_A_DATE, {"form": "2026-11-21"})
        for place, text in loose.items()
        if place.rpartition("/")[2] in _DATES and not _is_date(text)
    )


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _empty(formal: FormalRequest) -> list[Fault]:
    """A list cannot show what has no title."""
    faults = [] if formal.title.strip() else [Fault("/title", FaultKind.EMPTY)]
    for number, annex in enumerate(formal.annexes):
        if not annex.title.strip():
            faults.append(Fault(pointer(("annexes", number, "title")), FaultKind.EMPTY))
    return faults


def field_pointer(formal: FormalRequest, found: str) -> str:
    """Return the field of the editor that a pointer into the record belongs to.

    "/parts/2/text" names a statement by its place in the record, the editor by what it is about.
    """
    path = segments(found)
    for place, segment in enumerate(path):
        above = "".join(f"/{one}" for one in path[:place])
        listed = at(formal, above) if above else formal
        if isinstance(listed, tuple) and segment.isdigit() and int(segment) < len(listed):
            entry = listed[int(segment)]
            if isinstance(entry, Part):
                return f"{above}/{entry.element}"
    return found


class FormalKeeper:
    """Opens and keeps what is typed into the editor."""

    def __init__(self, formals: FormalService, drafts: Drafts, transactions: Transactions) -> None:
        self._formals = formals
        self._drafts = drafts
        self._transactions = transactions

    def open(self, formal_id: FormalId) -> Typed:
        """Return what stood in the editor last; raises NoSuchRecordError."""
        formal = self._formals.get(formal_id)
        kept = self._drafts.find(FORM, formal_id)
        if kept is None or formal.state is not FormalState.DRAFT:
            return Typed(formal)
        return _typed(kept.body, formal)

    def keep(self, typed: Typed) -> Kept:
        """Keep an edit; raises FinalError when the request was signed meanwhile."""
        faults = faults_of(typed.formal)
        with self._transactions.transaction():
            changes = None if faults else self._formals.save(typed.formal)
            if faults or typed.loose:
                self._drafts.keep(FORM, typed.formal.id, _body(typed))
            else:
                self._drafts.drop(FORM, typed.formal.id)
        return Kept(changes, faults)

    def forget(self, formal_id: FormalId) -> None:
        """Drop what was typed beside the record."""
        self._drafts.drop(FORM, formal_id)


def _body(typed: Typed) -> str:
    # ASCII: a lone surrogate, which no encoding knows, must not keep the rest from being kept.
    return json.dumps({"formal": encode_whole(typed.formal), "loose": dict(typed.loose)})


def _typed(body: str, saved: FormalRequest) -> Typed:
    """Read a draft; one that an older version wrote in another form gives way to the record."""
    try:
        found = json.loads(body)
        formal = decode(FormalRequest, found["formal"])
        loose = {str(place): str(text) for place, text in found["loose"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return Typed(saved)
    return Typed(formal, loose) if formal.id == saved.id else Typed(saved)
