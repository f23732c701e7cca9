"""From an informal request to the draft of a formal one, with the source of each field.

Pure: it reads records and returns a record. What the other side answered informally is not carried
over: it is information, not evidence, and its handling caveat may forbid it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.contacts import ChannelKind, Contact, Office, OfficeKind, first_channel
from app.domain.formal import (
    AssistanceItem,
    FieldSource,
    FormalRequest,
    PriorContact,
    TimeLimit,
)
from app.domain.ids import FormalId, new_id
from app.domain.matters import Matter
from app.domain.parts import Part, part_text
from app.domain.places import Authority
from app.domain.profile import Profile
from app.domain.requests import AskedItem, InformalRequest, UrgencyLevel

_DEFAULT_KIND = "information"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotable:
    """What an informal request is made formal from.

    `central_authority` is the office of the other State that the directory knows as its central
    authority, when it knows exactly one.
    """

    request: InformalRequest
    profile: Profile
    matter: Matter | None = None
    office: Office | None = None
    contact: Contact | None = None
    central_authority: Office | None = None


class _Filled:
    """Collects fields and where they came from."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.sources: list[FieldSource] = []

    def take(self, name: str, value: Any, kind: str, record_id: str = "", reference: str = "") -> None:
        """Take a value from a record unless it is empty or the field is filled already."""
        if not value or self.fields.get(name):
            return
        self.fields[name] = value
        source = FieldSource(field=f"/{name}", kind=kind, record_id=record_id, reference=reference)
        self.sources.append(source)

    def add_part(self, part: Part, request: InformalRequest) -> None:
        """Add a statement of the request to those of the matter."""
        parts = (*self.fields.get("parts", ()), part)
        self.fields["parts"] = parts
        field = f"/parts/{len(parts) - 1}"
        self.sources.append(
            FieldSource(field=field, kind="request", record_id=request.id, reference=request.reference)
        )


def draft_from(what: Promotable, on: date) -> FormalRequest:
    """Return the draft of the formal request; `on` is the day it is opened."""
    filled = _Filled()
    if what.matter is not None:
        _from_matter(filled, what.matter)
    _from_request(filled, what)
    _from_profile(filled, what.profile)
    _from_directory(filled, what)
    home = what.profile.authority.country or (what.matter.country if what.matter else None)
    return FormalRequest(
        id=FormalId(new_id()),
        title=what.request.subject,
        requesting_state=home or what.request.country,
        requested_state=what.request.country,
        language=what.profile.language,
        matter_id=what.request.matter_id,
        opened_on=on,
        prior_contacts=(_prior_contact(what),),
        sources=tuple(filled.sources),
        **filled.fields,
    )


def _from_matter(filled: _Filled, matter: Matter) -> None:
    for name, value in (
        ("conducting_authority", matter.conducting_authority),
        ("case_reference", matter.case_reference),
        ("stage", matter.stage),
        ("subject", matter.subject),
        ("facts", matter.facts),
        ("offences", matter.offences),
        ("persons", matter.persons),
        ("basis", matter.basis if matter.basis.instrument or matter.basis.text else None),
        ("parts", matter.parts),
        ("marking", matter.marking),
    ):
        filled.take(name, value, "matter", matter.id, matter.reference)


def _from_request(filled: _Filled, what: Promotable) -> None:
    request = what.request
    urgency = request.urgency if request.urgency.level is not UrgencyLevel.NORMAL else None
    limit = (
        TimeLimit(on=request.respond_by, reason=urgency.reason if urgency else "")
        if request.respond_by
        else None
    )
    for name, value in (
        ("facts", request.facts),
        ("items", tuple(_item(item) for item in request.items)),
        ("purpose", request.purpose),
        ("time_limit", limit),
    ):
        filled.take(name, value, "request", request.id, request.reference)
    if urgency and not part_text(filled.fields.get("parts", ()), "urgency"):
        filled.add_part(Part(element="urgency", text=urgency.reason), request)


def _item(asked: AskedItem) -> AssistanceItem:
    return AssistanceItem(
        kind=asked.kind or _DEFAULT_KIND,
        description=asked.asked,
        nexus=asked.nexus,
        period=asked.period,
        particulars=asked.particulars,
    )


def _from_profile(filled: _Filled, profile: Profile) -> None:
    if profile.authority.name:
        filled.take("requesting_authority", profile.authority, "profile")
    if profile.name:
        filled.take("signatory", profile.signatory(), "profile")


def _from_directory(filled: _Filled, what: Promotable) -> None:
    office = what.central_authority
    if office is None and what.office is not None and what.office.kind is OfficeKind.CENTRAL_AUTHORITY:
        office = what.office
    if office is not None:
        filled.take("requested_authority", authority_of(office), "office", office.id, office.name)


def authority_of(office: Office) -> Authority:
    """Return an office of the directory as a letter names it."""
    phone = first_channel(office.channels, ChannelKind.PHONE, ChannelKind.MOBILE)
    email = first_channel(office.channels, ChannelKind.EMAIL)
    return Authority(
        name=office.name,
        country=office.country,
        address=office.address or office.place,
        phone=phone.value if phone else "",
        email=email.value if email else "",
        office_id=office.id,
    )


def _prior_contact(what: Promotable) -> PriorContact:
    return PriorContact(
        request_id=what.request.id,
        reference=what.request.reference,
        on=what.request.opened_on,
        office=what.office.name if what.office else "",
    )
