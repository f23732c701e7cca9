"""Offices and the people in them: keep, list, and show as a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.clock import Clock
from app.domain.contacts import Contact, Office
from app.domain.ids import ContactId, OfficeId
from app.domain.places import CountryCode
from app.domain.requests import LogEntry
from app.domain.views import ContactRow, OfficeRow, RequestRow
from app.legal.places import countries
from app.ports import MAX_ROWS, Contacts, Log, Offices, RequestFilter, Requests
from app.services.changes import Changes, changed


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """Everything a card shows about a person.

    `local_time` is the time now where the person works (that of the capital), None when the zone is
    not known; `weekend_there` whether that day is a weekend there, None when not known.
    """

    contact: Contact
    office: Office | None
    requests: tuple[RequestRow, ...]
    entries: tuple[LogEntry, ...]
    local_time: datetime | None
    weekend_there: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeCard:
    """Everything a card shows about an office; the times as in `ContactCard`."""

    office: Office
    contacts: tuple[ContactRow, ...]
    requests: tuple[RequestRow, ...]
    local_time: datetime | None
    weekend_there: bool | None


class DirectoryService:
    """The people and offices abroad."""

    def __init__(
        self, offices: Offices, contacts: Contacts, requests: Requests, log: Log, clock: Clock
    ) -> None:
        self._offices = offices
        self._contacts = contacts
        self._requests = requests
        self._log = log
        self._clock = clock

    def save_office(self, office: Office) -> Changes:
        """Keep an office; its people are found by its new name at once."""
        self._offices.save(office)
        return changed(("office", office.id))

    def save_contact(self, contact: Contact) -> Changes:
        """Keep a person; raises NoSuchRecordError when the office is unknown."""
        self._contacts.save(contact)
        return changed(("contact", contact.id))

    def add_offices(self, offices: Sequence[Office]) -> Changes:
        """Keep many new offices at once, all or none."""
        self._offices.add_all(offices)
        return changed(*(("office", office.id) for office in offices))

    def add_contacts(self, contacts: Sequence[Contact]) -> Changes:
        """Keep many new people at once, all or none; raises NoSuchRecordError."""
        self._contacts.add_all(contacts)
        return changed(*(("contact", contact.id) for contact in contacts))

    def office(self, office_id: OfficeId) -> Office:
        """Return an office; raises NoSuchRecordError."""
        return self._offices.get(office_id)

    def contact(self, contact_id: ContactId) -> Contact:
        """Return a person; raises NoSuchRecordError."""
        return self._contacts.get(contact_id)

    def offices(self, *, country: CountryCode | None = None) -> tuple[OfficeRow, ...]:
        """Return the offices in the order of their names."""
        return self._offices.rows(country=country)

    def contacts(
        self, *, office: OfficeId | None = None, country: CountryCode | None = None
    ) -> tuple[ContactRow, ...]:
        """Return the people in the order of their names, at most `MAX_ROWS`."""
        return self._contacts.rows(office=office, country=country, limit=MAX_ROWS)

    def count_contacts(self) -> int:
        """Return how many people are on record."""
        return self._contacts.count()

    def contact_card(self, contact_id: ContactId) -> ContactCard:
        """Return the card of a person; raises NoSuchRecordError."""
        contact = self._contacts.get(contact_id)
        local_time, weekend = self._there(contact.country)
        return ContactCard(
            contact=contact,
            office=self._offices.get(contact.office_id) if contact.office_id else None,
            requests=self._requests.rows(RequestFilter(contact=contact_id), limit=50),
            entries=self._log.of_contact(contact_id, limit=50),
            local_time=local_time,
            weekend_there=weekend,
        )

    def office_card(self, office_id: OfficeId) -> OfficeCard:
        """Return the card of an office; raises NoSuchRecordError."""
        office = self._offices.get(office_id)
        local_time, weekend = self._there(office.country)
        return OfficeCard(
            office=office,
            contacts=self._contacts.rows(office=office_id, limit=50),
            requests=self._requests.rows(RequestFilter(office=office_id), limit=50),
            local_time=local_time,
            weekend_there=weekend,
        )

    def discard_office(self, office_id: OfficeId) -> Changes:
        """Put an office into the bin; raises StillReferredToError while people or requests name it."""
        self._offices.discard(office_id)
        return changed(("office", office_id))

    def discard_contact(self, contact_id: ContactId) -> Changes:
        """Put a person into the bin; raises StillReferredToError while requests name the person."""
        self._contacts.discard(contact_id)
        return changed(("contact", contact_id))

    def restore_office(self, office_id: OfficeId) -> Changes:
        """Bring an office back from the bin."""
        self._offices.restore(office_id)
        return changed(("office", office_id))

    def restore_contact(self, contact_id: ContactId) -> Changes:
        """Bring a person back from the bin."""
        self._contacts.restore(contact_id)
        return changed(("contact", contact_id))

    def _there(self, country: CountryCode) -> tuple[datetime | None, bool | None]:
        known = countries().get(country)
        if known is None or not known.time_zone:
            return None, None
        try:
            now = self._clock.utc_now().astimezone(ZoneInfo(known.time_zone))
        except ZoneInfoNotFoundError:
            return None, None
        # English day names whatever the locale: the reference is written in them.
        day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[now.weekday()]
        return now, day in known.weekend if known.weekend else None
