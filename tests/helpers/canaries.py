"""Records with a canary in every text that a person types, and what a canary looks like in other clothes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_origin, get_type_hints
from urllib.parse import quote

from app.domain.contacts import Channel, ChannelKind, Contact, Office, OfficeKind, Verification
from app.domain.followups import FollowUp
from app.domain.formal import FormalRequest
from app.domain.handling import Marking, Scheme
from app.domain.ids import ContactId, FollowUpId, FormalId, LogEntryId, MatterId, OfficeId, RequestId, new_id
from app.domain.matters import Matter, Offence, PersonConcerned
from app.domain.names import Name, NameKind
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode
from app.domain.requests import (
    AskedItem,
    InformalRequest,
    LogEntry,
    LogKind,
    RequestState,
    Urgency,
    UrgencyLevel,
)
from app.domain.text import PROSE
from tests.helpers.field import NOW, TODAY, complete_formal

STEM = "kanariqvz"
"""What every canary has in it, in lower case: a search index folds, a window may capitalise."""
_ACCENTED = "Šqvzđ"
# Keys of vocabularies and digests: what is not typed freely cannot hold a canary.
_KEYS = frozenset({"kind", "element", "instrument", "sha256", "field", "record_id", "id", "value"})

Text = Callable[[str], str]
"""Makes the text of a field from the name of the field."""


def canary(number: int) -> str:
    """Return the canary of a number; it has letters beyond ASCII too."""
    return f"{STEM}{number:04} {_ACCENTED}"


def clothes() -> dict[str, bytes]:
    """Return what to look for, in lower case: a canary as it is, and in the encodings of the design."""
    found = {
        "as it is": STEM.encode(),
        "backwards": STEM[::-1].encode(),
        "UTF-16, little endian": STEM.encode("utf-16-le"),
        "UTF-16, big endian": STEM.encode("utf-16-be"),
        "UTF-32": STEM.encode("utf-32-le"),
        "hexadecimal": STEM.encode().hex().encode(),
        "accented": _ACCENTED.encode(),
        "accented, in a web address": quote(_ACCENTED).encode().lower(),
        "accented, backwards": _ACCENTED[::-1].encode(),
    }
    for shift in range(3):  # base64 looks different at each of three places
        whole = base64.b64encode(b"\0" * shift + STEM.encode())
        found[f"base64, {shift}"] = whole[4 if shift else 0 : len(whole) // 4 * 4 - 4].lower()
    return found


_CLOTHES = clothes()


def canaries_in(content: bytes) -> list[str]:
    """Return in which clothes a canary stands in some bytes."""
    lower = content.lower()
    return [name for name, needle in _CLOTHES.items() if needle in lower or needle in content]


def filled(record: Any, text: Text) -> Any:
    """Return a record with every freely typed text replaced, also in the records inside it."""
    hints = get_type_hints(type(record), include_extras=True)
    changed: dict[str, Any] = {}
    for one in fields(record):
        value, hint = getattr(record, one.name), hints[one.name]
        is_address = one.name == "value" and isinstance(record, Channel)
        if is_address or (isinstance(value, str) and value and one.name not in _KEYS and _is_free(hint)):
            changed[one.name] = text(one.name)
        elif isinstance(value, tuple):
            changed[one.name] = tuple(filled(part, text) if is_dataclass(part) else part for part in value)
        elif is_dataclass(value):
            changed[one.name] = filled(value, text)
    return replace(record, **changed)


def _is_free(hint: Any) -> bool:
    """A plain text or prose, or an identifier such as a reference; never an id or a code of a list."""
    if get_origin(hint) is not None and PROSE not in getattr(hint, "__metadata__", ()):
        hint = get_args(hint)[0]
    return hint is str or getattr(hint, "__origin__", None) is str


def texts_of(record: Any) -> Iterator[str]:
    """Every text in a record that `filled` put there."""
    for one in fields(record):
        value = getattr(record, one.name)
        if isinstance(value, str) and STEM in value:
            yield value
        for part in value if isinstance(value, tuple) else (value,):
            if is_dataclass(part):
                yield from texts_of(part)


def office_record(number: int = 0) -> Office:
    """An office in which every text field has a text."""
    return Office(
        id=OfficeId(new_id()), name=f"office {number}", country=CountryCode("NO"), kind=OfficeKind.MINISTRY,
        **_reachable(), **dict.fromkeys(_plain(Office) - {"name"}, "x"),
    )  # fmt: skip


def contact_record(office: Office) -> Contact:
    """A person of an office in which every text field has a text."""
    return Contact(
        id=ContactId(new_id()), name="x", country=CountryCode("NO"), office_id=office.id,
        **_reachable(), **dict.fromkeys(_plain(Contact) - {"name"}, "x"),
    )  # fmt: skip


def matter_record() -> Matter:
    """A matter in which every text field has a text."""
    return Matter(
        id=MatterId(new_id()), title="x", country=CountryCode("IE"), offences=_offences(), persons=_persons(),
        conducting_authority=_authority(), basis=LegalBasis(instrument="untoc", text="x"),
        parts=(Part(element="procedure", text="x"),), marking=_marking(),
        **dict.fromkeys(_plain(Matter) - {"title", "reference"}, "x"),
    )  # fmt: skip


def request_record(contact: Contact, matter: Matter) -> InformalRequest:
    """A request in which every text field has a text."""
    texts = dict.fromkeys(_plain(AskedItem), "x")
    item = AskedItem(**{**texts, "kind": "records"}, particulars=(Part(element="accounts", text="x"),))
    return InformalRequest(
        id=RequestId(new_id()), subject="x", country=CountryCode("NO"), contact_id=contact.id,
        office_id=contact.office_id, matter_id=matter.id, state=RequestState.SENT, items=(item,),
        urgency=Urgency(**{**dict.fromkeys(_plain(Urgency), "x"), "level": UrgencyLevel.URGENT}),
        marking=_marking(), **dict.fromkeys(_plain(InformalRequest) - {"subject", "reference"}, "x"),
    )  # fmt: skip


def log_record(request: InformalRequest) -> LogEntry:
    """A line of the timeline."""
    return LogEntry(id=LogEntryId(new_id()), at=NOW, kind=LogKind.CALL, summary="x", request_id=request.id,
                    contact_id=request.contact_id)  # fmt: skip


def followup_record(request: InformalRequest) -> FollowUp:
    """A reminder in which every text field has a text."""
    return FollowUp(id=FollowUpId(new_id()), action="x", due=TODAY, request_id=request.id, outcome="x")


def formal_record(matter: Matter) -> FormalRequest:
    """A formal request that lacks nothing, with a text in every field of the parts that may be left out."""
    return complete_formal(
        id=FormalId(new_id()), reference="", matter_id=matter.id, offences=_offences(), persons=_persons(),
        case_reference="x", marking=_marking(), requesting_authority=_authority(),
        conducting_authority=_authority(), requested_authority=_authority("NO"),
    )  # fmt: skip


def _plain(kind: type[Any]) -> set[str]:
    """The names of the fields of a record that are freely typed texts."""
    hints = get_type_hints(kind, include_extras=True)
    return {one.name for one in fields(kind) if one.name not in _KEYS and _is_free(hints[one.name])}


def _reachable() -> dict[str, Any]:
    return {
        "other_names": (Name(text="x", kind=NameKind.ORIGINAL), Name(text="x", kind=NameKind.ALIAS)),
        "channels": (
            Channel(kind=ChannelKind.PHONE, value="x", label="x", not_for="x", preferred=True),
            Channel(kind=ChannelKind.EMAIL, value="x", label="x"),
        ),
        "verified": Verification(on=TODAY, by="x", how="x"),
    }


def _marking() -> Marking:
    return Marking(scheme=Scheme.TLP, value="AMBER", words="x")


def _authority(country: str = "IE") -> Authority:
    return Authority(country=CountryCode(country), **dict.fromkeys(_plain(Authority), "x"))


def _offences() -> tuple[Offence, ...]:
    return (Offence(**dict.fromkeys(_plain(Offence), "x")),)


def _persons() -> tuple[PersonConcerned, ...]:
    names = (Name(text="x", kind=NameKind.ORIGINAL),)
    return (PersonConcerned(other_names=names, **dict.fromkeys(_plain(PersonConcerned), "x")),)
