"""What the contacts page asks the store: rows of its two lists, all or those that fit a filter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.contacts import Contact, Office
from app.domain.ids import ContactId, OfficeId
from app.domain.names import in_original_script
from app.domain.views import ContactRow, OfficeRow
from app.ports import Finder
from app.services.directory import DirectoryService

MOST_FOUND = 80
"""Rows that a filter shows; a longer answer is narrowed by typing on, not scrolled."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of both lists for one filter; `all_people` and `all_offices` count without it."""

    query: str
    people: tuple[ContactRow, ...]
    offices: tuple[OfficeRow, ...]
    all_people: int
    all_offices: int


def find(directory: DirectoryService, finder: Finder, query: str) -> Found:
    """Return what fits a filter, best first; without one everything by name. On the store's thread."""
    people, offices = directory.contacts(), directory.offices()
    count = directory.count_contacts()
    if not query:
        return Found("", people, offices, count, len(offices))
    return Found(
        query,
        _people(directory, finder, query, {row.id: row for row in people}),
        _offices(directory, finder, query, {row.id: row for row in offices}),
        count,
        len(offices),
    )


def _people(
    directory: DirectoryService, finder: Finder, query: str, known: dict[ContactId, ContactRow]
) -> tuple[ContactRow, ...]:
    hits = finder.find(query, kinds=("contact",), limit=MOST_FOUND)
    ids = [ContactId(hit.id) for hit in hits]
    return tuple(known.get(one) or _person_row(directory, directory.contact(one)) for one in ids)


def _offices(
    directory: DirectoryService, finder: Finder, query: str, known: dict[OfficeId, OfficeRow]
) -> tuple[OfficeRow, ...]:
    hits = finder.find(query, kinds=("office",), limit=MOST_FOUND)
    ids = [OfficeId(hit.id) for hit in hits]
    return tuple(known.get(one) or _office_row(directory.office(one)) for one in ids)


def _person_row(directory: DirectoryService, contact: Contact) -> ContactRow:
    """A person beyond the first rows that one query gives; the card counts what is open."""
    office = directory.office(contact.office_id) if contact.office_id else None
    return ContactRow(
        id=contact.id,
        name=contact.name,
        original_name=in_original_script(contact.name, contact.other_names),
        country=contact.country,
        office_id=contact.office_id,
        office=office.name if office else "",
        post=contact.post,
        channels=contact.channels,
        open_requests=0,
        next_due=None,
        verified_on=contact.verified.on if contact.verified else None,
    )


def _office_row(office: Office) -> OfficeRow:
    return OfficeRow(
        id=office.id,
        name=office.name,
        original_name=in_original_script(office.name, office.other_names),
        country=office.country,
        kind=office.kind,
        place=office.place,
        contacts=0,
        verified_on=office.verified.on if office.verified else None,
    )
