"""Offices and the people in them, kept in the store."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.codec import decode
from app.domain.contacts import Channel, Contact, Office, OfficeKind
from app.domain.ids import ContactId, OfficeId
from app.domain.places import CountryCode
from app.domain.views import ContactRow, OfficeRow
from app.lookup.entries import contact_entry, office_entry
from app.lookup.fold import fold
from app.ports import MAX_ROWS
from db.records import RecordTable, day

_ORIGINAL = (
    "(SELECT json_extract(value, '$.text') FROM json_each(x.body, '$.other_names') "
    "WHERE json_extract(value, '$.kind') = 'original' LIMIT 1)"
)


class OfficeTable(RecordTable[Office]):
    """Implements `app.ports.Offices`."""

    table = "office"
    record = Office
    extra = (("sort_name", lambda office: fold(office.name)),)

    def rows(
        self, *, country: CountryCode | None = None, kind: OfficeKind | None = None, limit: int = MAX_ROWS
    ) -> tuple[OfficeRow, ...]:
        """Return offices in the order of their names."""
        found = self._store.rows(
            f"SELECT x.id, x.name, {_ORIGINAL}, x.country, x.kind, json_extract(x.body, '$.place'), "
            "(SELECT count(*) FROM contact c WHERE c.office_id = x.id AND c.deleted_at IS NULL), "
            "json_extract(x.body, '$.verified.on') "
            "FROM office x WHERE x.deleted_at IS NULL AND (?1 IS NULL OR x.country = ?1) "
            "AND (?2 IS NULL OR x.kind = ?2) ORDER BY x.sort_name, x.id LIMIT ?3",
            (country, kind.value if kind else None, limit),
        )
        return tuple(_office_row(*row) for row in found)

    def add_all(self, records: Sequence[Office]) -> None:
        """Keep many new offices at once, with their lookup entries."""
        with self._store.transaction():
            self._insert_all(records)
            self._search.add_all([office_entry(record) for record in records])

    def _index(self, record: Office) -> None:
        self._search.put(office_entry(record))
        # The office's name is part of what its people are found by.
        people = self._store.rows(
            "SELECT body FROM contact WHERE office_id = ? AND deleted_at IS NULL", (record.id,)
        )
        for (body,) in people:
            self._search.put(contact_entry(decode(Contact, json.loads(body)), record.name))

    def _refuse_if_referred_to(self, record_id: str) -> None:
        self._refuse("SELECT count(*) FROM contact WHERE office_id = ? AND deleted_at IS NULL", record_id)
        self._refuse("SELECT count(*) FROM request WHERE office_id = ? AND deleted_at IS NULL", record_id)


class ContactTable(RecordTable[Contact]):
    """Implements `app.ports.Contacts`."""

    table = "contact"
    record = Contact
    extra = (("sort_name", lambda contact: fold(contact.name)),)

    def rows(
        self,
        *,
        office: OfficeId | None = None,
        country: CountryCode | None = None,
        limit: int = MAX_ROWS,
    ) -> tuple[ContactRow, ...]:
        """Return people in the order of their names."""
        found = self._store.rows(
            f"SELECT x.id, x.name, {_ORIGINAL}, x.country, x.office_id, coalesce(o.name, ''), "
            "json_extract(x.body, '$.post'), json_extract(x.body, '$.channels'), "
            f"(SELECT count(*) FROM request r WHERE {_WAITING}), {_NEXT_DUE}, "
            "json_extract(x.body, '$.verified.on') "
            "FROM contact x LEFT JOIN office o ON o.id = x.office_id "
            "WHERE x.deleted_at IS NULL AND (?1 IS NULL OR x.office_id = ?1) "
            "AND (?2 IS NULL OR x.country = ?2) ORDER BY x.sort_name, x.id LIMIT ?3",
            (office, country, limit),
        )
        return tuple(_contact_row(*row) for row in found)

    def count(self) -> int:
        """Return how many people are on record."""
        row = self._store.one("SELECT count(*) FROM contact WHERE deleted_at IS NULL")
        return int(row[0]) if row else 0

    def add_all(self, records: Sequence[Contact]) -> None:
        """Keep many new people at once, with their lookup entries.

        Raises NoSuchRecordError when an office is not there.
        """
        with self._store.transaction():
            self._insert_all(records)
            offices = {place: self._office_name(place) for place in {r.office_id for r in records}}
            self._search.add_all([contact_entry(r, offices[r.office_id]) for r in records])

    def _index(self, record: Contact) -> None:
        self._search.put(contact_entry(record, self._office_name(record.office_id)))

    def _office_name(self, office_id: OfficeId | None) -> str:
        row = self._store.one("SELECT name FROM office WHERE id = ?", (office_id,))
        return row[0] if row else ""

    def _refuse_if_referred_to(self, record_id: str) -> None:
        self._refuse("SELECT count(*) FROM request WHERE contact_id = ? AND deleted_at IS NULL", record_id)


_WAITING = (
    "r.contact_id = x.id AND r.deleted_at IS NULL "
    "AND r.state IN ('sent', 'acknowledged', 'in_progress', 'clarification')"
)
_NEXT_DUE = (
    "(SELECT min(f.due) FROM followup f JOIN request r ON r.id = f.request_id "
    "WHERE r.contact_id = x.id AND r.deleted_at IS NULL AND f.state = 'open' AND f.deleted_at IS NULL)"
)


def _office_row(*row: Any) -> OfficeRow:
    office_id, name, original, country, kind, place, contacts, verified = row
    return OfficeRow(
        id=OfficeId(office_id),
        name=name,
        original_name=original or "",
        country=CountryCode(country),
        kind=OfficeKind(kind),
        place=place,
        contacts=contacts,
        verified_on=day(verified),
    )


def _contact_row(*row: Any) -> ContactRow:
    contact_id, name, original, country, office_id, office, post, channels, waiting, due, verified = row
    return ContactRow(
        id=ContactId(contact_id),
        name=name,
        original_name=original or "",
        country=CountryCode(country),
        office_id=OfficeId(office_id) if office_id else None,
        office=office,
        post=post,
        channels=tuple(decode(Channel, channel) for channel in json.loads(channels)),
        open_requests=waiting,
        next_due=day(due),
        verified_on=day(verified),
    )
