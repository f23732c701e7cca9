"""What the lookup knows of each record: the texts it can be found by, and what kind of text each is."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.contacts import Channel, ChannelKind, Contact, Office
from app.domain.formal import FormalRequest
from app.domain.matters import Matter
from app.domain.names import Name, in_original_script
from app.domain.requests import InformalRequest
from app.domain.views import HitReason
from app.lookup.fold import digits, fold, foldings

Field = tuple[HitReason, str]

_NAME_REASONS = (HitReason.NAME, HitReason.OTHER_NAME, HitReason.REFERENCE)
_NUMBERED = (ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.FAX, ChannelKind.MESSENGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEntry:
    """A record as the lookup keeps it: how it reads, and the texts it can be found by."""

    kind: str
    record_id: str
    title: str
    subtitle: str
    country: str
    fields: tuple[Field, ...]
    numbers: tuple[str, ...] = ()

    @property
    def folded_title(self) -> str:
        """The title as it is compared and sorted."""
        return fold(self.title)

    @property
    def name_words(self) -> str:
        """Folded words that name the record; a hit in them weighs most."""
        return _folded(self.title, *(text for reason, text in self.fields if reason in _NAME_REASONS))

    @property
    def other_words(self) -> str:
        """Folded words of everything else, with the mark of the State."""
        rest = (text for reason, text in self.fields if reason not in _NAME_REASONS)
        return f"{_folded(*rest)} {country_mark(self.country)}".strip()


def country_mark(code: str) -> str:
    """Return the word under which the State of a record is indexed: a query names it in any language."""
    return f"ctry{code.lower()}" if code else ""


def _folded(*texts: str) -> str:
    return " ".join(dict.fromkeys(form for text in texts for form in foldings(text) if form))


def office_entry(record: Office) -> SearchEntry:
    """Return what the lookup knows of an office."""
    return SearchEntry(
        kind="office",
        record_id=record.id,
        title=record.name,
        subtitle=_joined(in_original_script(record.name, record.other_names), record.place),
        country=record.country,
        fields=_said(
            *_names(record.name, record.other_names),
            (HitReason.FUNCTION, record.kind.value.replace("_", " ")),
            (HitReason.PLACE, record.place),
            (HitReason.FUNCTION, record.competence),
            *_addresses(record.channels),
        ),
        numbers=_numbers(record.channels),
    )


def contact_entry(record: Contact, office: str) -> SearchEntry:
    """Return what the lookup knows of a person; `office` is the name of the office."""
    return SearchEntry(
        kind="contact",
        record_id=record.id,
        title=record.name,
        subtitle=_joined(in_original_script(record.name, record.other_names), record.post, office),
        country=record.country,
        fields=_said(
            *_names(record.name, record.other_names),
            (HitReason.OFFICE, office),
            (HitReason.POST, record.post),
            *_addresses(record.channels),
        ),
        numbers=_numbers(record.channels),
    )


def matter_entry(record: Matter) -> SearchEntry:
    """Return what the lookup knows of a matter, with the persons concerned."""
    persons = [name for person in record.persons for name in _names(person.name, person.other_names)]
    return SearchEntry(
        kind="matter",
        record_id=record.id,
        title=record.title,
        subtitle=_joined(record.reference, record.case_reference),
        country=record.country,
        fields=_said(
            (HitReason.NAME, record.title),
            (HitReason.REFERENCE, record.reference),
            (HitReason.REFERENCE, record.case_reference),
            *((HitReason.PERSON, text) for _, text in persons),
            *((HitReason.TEXT, offence.label) for offence in record.offences),
        ),
    )


def request_entry(record: InformalRequest, office: str, contact: str) -> SearchEntry:
    """Return what the lookup knows of an informal request."""
    return SearchEntry(
        kind="request",
        record_id=record.id,
        title=record.subject,
        subtitle=_joined(record.reference, contact, office),
        country=record.country,
        fields=_said(
            (HitReason.NAME, record.subject),
            (HitReason.REFERENCE, record.reference),
            (HitReason.REFERENCE, record.their_reference),
            (HitReason.OFFICE, office),
            (HitReason.PERSON, contact),
            *((HitReason.TEXT, item.asked) for item in record.items),
        ),
    )


def formal_entry(record: FormalRequest) -> SearchEntry:
    """Return what the lookup knows of a formal request, with the persons concerned."""
    persons = [name for person in record.persons for name in _names(person.name, person.other_names)]
    return SearchEntry(
        kind="formal",
        record_id=record.id,
        title=record.title,
        subtitle=_joined(record.reference, record.requested_authority.name),
        country=record.requested_state,
        fields=_said(
            (HitReason.NAME, record.title),
            (HitReason.REFERENCE, record.reference),
            (HitReason.REFERENCE, record.case_reference),
            (HitReason.OFFICE, record.requested_authority.name),
            *((HitReason.PERSON, text) for _, text in persons),
        ),
    )


def _names(name: str, others: tuple[Name, ...]) -> tuple[Field, ...]:
    return ((HitReason.NAME, name), *((HitReason.OTHER_NAME, other.text) for other in others))


def _addresses(channels: tuple[Channel, ...]) -> tuple[Field, ...]:
    return tuple((HitReason.TEXT, c.value) for c in channels if c.kind is ChannelKind.EMAIL)


def _numbers(channels: tuple[Channel, ...]) -> tuple[str, ...]:
    return tuple(number for c in channels if c.kind in _NUMBERED and (number := digits(c.value)))


def _said(*fields: Field) -> tuple[Field, ...]:
    return tuple((reason, text) for reason, text in fields if text)


def _joined(*texts: str) -> str:
    return " · ".join(text for text in texts if text)
