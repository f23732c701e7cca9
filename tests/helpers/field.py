"""Invented records of the field, for tests of everything that reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.domain.contacts import Channel, ChannelKind, Contact, Office, OfficeKind
from app.domain.formal import (
    AssistanceItem,
    Coercion,
    FormalRequest,
    Signatory,
    TimeLimit,
)
from app.domain.ids import ContactId, FormalId, OfficeId, RequestId, new_id
from app.domain.matters import Offence, PersonConcerned, PersonRole, Stage
from app.domain.names import Name, NameKind
from app.domain.parts import LegalBasis, Part, Period
from app.domain.places import Authority, CountryCode, LanguageTag
from app.domain.requests import InformalRequest

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 13, 3, tzinfo=UTC)


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def utc_now(self) -> datetime:
        """The moment the test chose."""
        return self.now

    def today(self) -> date:
        """The day of that moment, in UTC."""
        return self.now.date()


def office(name: str = "Central Authority of Norway", **changes: object) -> Office:
    """An office with what its record needs."""
    fields: dict[str, object] = {
        "id": OfficeId(new_id()),
        "name": name,
        "country": CountryCode("NO"),
        "kind": OfficeKind.CENTRAL_AUTHORITY,
        "address": "Postboks 0000\n0030 Oslo",
        "channels": (Channel(kind=ChannelKind.PHONE, value="+47 22 00 00 00"),),
    }
    return Office(**{**fields, **changes})  # type: ignore[arg-type]


def contact(name: str = "Mohamed Al-Qahtani", **changes: object) -> Contact:
    """A person with a name in two scripts."""
    fields: dict[str, object] = {
        "id": ContactId(new_id()),
        "name": name,
        "country": CountryCode("SA"),
        "post": "head of unit",
    }
    return Contact(**{**fields, **changes})  # type: ignore[arg-type]


def original(text: str) -> tuple[Name, ...]:
    """The original-script form of a name."""
    return (Name(text=text, kind=NameKind.ORIGINAL),)


def request(subject: str = "Vehicle registration", **changes: object) -> InformalRequest:
    """An informal request that asks something of Norway."""
    fields: dict[str, object] = {
        "id": RequestId(new_id()),
        "subject": subject,
        "country": CountryCode("NO"),
        "purpose": "To find the keeper of the vehicle.",
    }
    return InformalRequest(**{**fields, **changes})  # type: ignore[arg-type]


def records_item(**changes: object) -> AssistanceItem:
    """A request for bank records with every particular that practice asks for."""
    fields: dict[str, object] = {
        "kind": "records",
        "description": "Certified copies of the opening form and the statements of the account.",
        "nexus": "The purchase price was paid into this account on 3 March 2026.",
        "period": Period(start=date(2026, 1, 1), end=date(2026, 6, 30)),
        "coercion": Coercion.COERCIVE,
        "particulars": (
            Part(element="accounts", text="Fjordbank, Oslo, account 0000 00 00000, holder Acme Trading AS."),
            Part(element="grounds_in_state", text="The transfer slip names the bank."),
            Part(element="substantial_value", text="The account shows where the money went."),
            Part(element="procedure", text="Certificate of the custodian of the records."),
        ),
    }
    return AssistanceItem(**{**fields, **changes})  # type: ignore[arg-type]


def complete_formal(**changes: object) -> FormalRequest:
    """A formal request under UNTOC that lacks nothing."""
    fields: dict[str, object] = {
        "id": FormalId(new_id()),
        "reference": "MLA-2026-0001",
        "title": "Harbour Lights: account records",
        "requesting_state": CountryCode("IE"),
        "requested_state": CountryCode("NO"),
        "basis": LegalBasis(instrument="untoc"),
        "requesting_authority": Authority(
            name="Central Authority for Mutual Assistance",
            country=CountryCode("IE"),
            address="1 Example Street\nDublin",
            email="mla@example.org",
        ),
        "conducting_authority": Authority(name="Director of Public Prosecutions", function="prosecutor"),
        "requested_authority": Authority(name="Central Authority of Norway", country=CountryCode("NO")),
        "stage": Stage.INVESTIGATION,
        "subject": "Criminal investigation into the laundering of the proceeds of fraud.",
        "facts": "On 3 March 2026 in Dublin the suspect sold a boat that did not exist.",
        "offences": (
            Offence(
                label="Money laundering",
                provision="Section 7, Example Act 2010",
                statute_text="A person commits an offence who conceals the proceeds of crime.",
                max_penalty="14 years' imprisonment",
            ),
        ),
        "persons": (
            PersonConcerned(
                name="Jan Example",
                role=PersonRole.SUSPECT,
                birth_date=date(1980, 5, 1),
                nationalities=(CountryCode("IE"),),
                location="Dublin",
            ),
        ),
        "items": (records_item(),),
        "purpose": "Evidence at the trial of the suspect.",
        "time_limit": TimeLimit(on=date(2027, 3, 1), reason="The trial is fixed for 1 April 2027."),
        "parts": (
            Part(element="procedure", text="None beyond the certificate."),
            Part(element="confidentiality", text="Please do not inform the account holder."),
            Part(element="undertaking_use", text="The records will be used for this purpose only."),
        ),
        "signatory": Signatory(name="Aoife Example", function="Liaison officer", place="Oslo"),
        "language": LanguageTag("en"),
    }
    return FormalRequest(**{**fields, **changes})  # type: ignore[arg-type]
