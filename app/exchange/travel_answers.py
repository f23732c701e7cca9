"""What the terminal answers about agencies and journeys, as records with a JSON Schema of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.journeys import Clash, Fate


@dataclass(frozen=True, slots=True)
class AgencyAnswer:
    """The answer of `dragoman agency`.

    Attributes:
        label: Name of the agency, as it stands in its key.
        words: Fingerprint of the key, to compare by telephone.
        public_key: The file to hand out, when it was made just now.
        private_key: The file to lock away, when it was made just now.
    """

    label: str
    words: tuple[str, ...]
    public_key: str = ""
    private_key: str = ""


@dataclass(frozen=True, slots=True)
class OpenerEntry:
    """An agency that can open a sealed copy.

    Attributes:
        label: Its name.
        words: Fingerprint of its key.
    """

    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealAnswer:
    """The answer of `dragoman travel seal`.

    Attributes:
        sealed: Where the sealed copy lies.
        openers: Who can open it, each alone.
        fingerprint: 32 hexadecimal digits, to recognise this copy later.
        made_on: Day it was made.
        removed: Whether the store here was removed.
        keys_left: Key files that could not be removed here.
        left: Other files of the store that could not be removed here.
        foreign: Files in the folder of the store that are not ours and were left alone.
    """

    sealed: str
    openers: tuple[OpenerEntry, ...]
    fingerprint: str
    made_on: date
    removed: bool = False
    keys_left: int = 0
    left: int = 0
    foreign: int = 0


@dataclass(frozen=True, slots=True)
class RestoreAnswer:
    """The answer of `dragoman travel restore`.

    Attributes:
        store: Where the store lies again.
        recovery_code: Its new recovery code.
    """

    store: str
    recovery_code: str


@dataclass(frozen=True, slots=True)
class CarriedEntry:
    """A record that is carried.

    Attributes:
        kind: Kind of the record.
        id: Its id.
        label: What people call it.
        asked_for: Whether it was named, and not only belongs to one that was.
    """

    kind: str
    id: str
    label: str
    asked_for: bool


@dataclass(frozen=True, slots=True)
class CarryAnswer:
    """The answer of `dragoman travel carry`.

    Attributes:
        records: What it holds.
        store: Where the carried store lies; empty in a dry run.
        recovery_code: Its recovery code.
    """

    records: tuple[CarriedEntry, ...]
    store: str = ""
    recovery_code: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedEntry:
    """What became of a record that was new or changed on the way.

    Attributes:
        kind: Kind of the record.
        id: Its id.
        label: What people call it.
        fate: What was done.
        clash: Why it was not taken over.
        fields: In which fields the two versions differ.
    """

    kind: str
    id: str
    label: str
    fate: Fate
    clash: Clash = Clash.NONE
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeAnswer:
    """The answer of `dragoman travel merge`.

    Attributes:
        returned: Records that were taken over.
        clashes: Records that need a decision; both versions are kept.
        letters: How many signed letters came back.
        open_forms: How many half-filled forms are left in the carried store.
        removed: Whether the carried store was removed.
    """

    returned: tuple[ReturnedEntry, ...]
    clashes: tuple[ReturnedEntry, ...]
    letters: int
    open_forms: int
    removed: bool = False


TRAVEL_ANSWERS: dict[str, type] = {
    "agency-answer": AgencyAnswer,
    "seal-answer": SealAnswer,
    "restore-answer": RestoreAnswer,
    "carry-answer": CarryAnswer,
    "merge-answer": MergeAnswer,
}
"""Answers that have a schema of their own, by the name of its file."""
