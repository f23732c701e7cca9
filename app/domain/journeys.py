"""Carrying some records on a journey and bringing them back: what belongs together, and what a clash is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from app.domain.codec import field_types

REFERS_TO = {
    "OfficeId": "office",
    "ContactId": "contact",
    "MatterId": "matter",
    "RequestId": "request",
    "FormalId": "formal",
}
"""The type of a field that names another record, and the kind of that record."""

PACKING_ORDER = ("office", "contact", "matter", "request", "formal", "log", "followup")
"""Kinds in an order in which each record comes after what it refers to."""


class Fate(Enum):
    """What became of a record that came back."""

    ADDED = "added"
    CHANGED = "changed"
    BINNED = "binned"
    CLASH = "clash"
    """Not taken over: both versions are kept, one in each store, until somebody decides."""


class Clash(Enum):
    """Why a record was not taken over by itself."""

    NONE = "none"
    BOTH_CHANGED = "both_changed"
    BINNED_AT_HOME = "binned_at_home"
    CHANGED_AT_HOME = "changed_at_home"
    """On the way it was put into the bin, at home it was changed."""
    REFERENCE_TAKEN = "reference_taken"
    SIGNED_AT_HOME = "signed_at_home"
    STILL_REFERRED_TO = "still_referred_to"
    LACKS_ANOTHER = "lacks_another"
    """It refers to a record that was itself not taken over."""


class Take(Enum):
    """Whose version of a record is wanted."""

    HOME = "home"
    AWAY = "away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A journey that a store knows of; `is_away` in the store that was carried."""

    id: str
    is_away: bool
    packed_at: datetime
    merged_at: datetime | None = None


def differing(one: Any, other: Any) -> tuple[str, ...]:
    """Return the names of the fields in which two records of a kind differ."""
    names = (field.name for field in dataclasses.fields(one))
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))


def referred(record: Any) -> Iterator[tuple[str, str]]:
    """Yield kind and id of every record that this one refers to, at any depth."""
    for name, field_type in field_types(type(record)).items():
        value = getattr(record, name)
        kind = REFERS_TO.get(field_type.alias)
        if kind and name != "id" and value is not None:
            yield kind, value
        elif isinstance(value, tuple):
            for item in value:
                if dataclasses.is_dataclass(item):
                    yield from referred(item)
        elif dataclasses.is_dataclass(value):
            yield from referred(value)


def label_of(record: Any) -> str:
    """Return what people call a record: its name, reference and title, or what it says."""
    names = ("reference", "name", "subject", "title", "action", "summary")
    said = [str(getattr(record, name, "")).strip() for name in names]
    return " · ".join(text.splitlines()[0][:120] for text in said if text)
