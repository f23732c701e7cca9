"""The kinds of records that travel as JSON documents, and their versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.contacts import Contact, Office
from app.domain.followups import FollowUp
from app.domain.formal import FormalRequest
from app.domain.matters import Matter
from app.domain.profile import Profile
from app.domain.requests import InformalRequest, LogEntry


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: its name, the record it holds, its schema version and what it is."""

    name: str
    record: type[Any]
    version: int
    title: str


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("office", Office, 1, "An office that requests go to or come from"),
        Kind("contact", Contact, 1, "A person who holds a post in an office"),
        Kind("matter", Matter, 1, "A case that requests belong to"),
        Kind("request", InformalRequest, 1, "An informal request"),
        Kind("log", LogEntry, 1, "One line of a timeline"),
        Kind("followup", FollowUp, 1, "Something to do about a request by a day"),
        Kind("formal", FormalRequest, 1, "A formal request for mutual legal assistance"),
        Kind("profile", Profile, 1, "The officer who keeps this store"),
    )
}


def kind_of(record: object) -> Kind:
    """Return the kind of a record; raises LookupError for something that is not one."""
    return next(kind for kind in KINDS.values() if isinstance(record, kind.record))
