"""What a schema cannot say: characters, known words, dates in order, reasons that go with a claim."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.domain.codec import FieldType, JsonValue, field_types
from app.domain.contacts import Channel, ChannelKind, Contact
from app.domain.followups import FollowUp
from app.domain.formal import AssistanceItem, FormalRequest, FormalState
from app.domain.handling import SCHEME_VALUES, Marking
from app.domain.parts import LegalBasis, Part, Period
from app.domain.requests import AskedItem, InformalRequest, Urgency, UrgencyLevel
from app.domain.text import IDENTIFIER, PROSE, bad_character, normalise
from app.exchange.faults import Fault, FaultKind, pointer
from app.legal.instruments import reference
from app.legal.places import countries

Path = tuple[str | int, ...]

_EXACT_CHANNELS = (ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.EMAIL, ChannelKind.FAX)


def normalised(value: JsonValue) -> JsonValue:
    """Return JSON values with every text in NFC and without blanks at its ends."""
    if isinstance(value, str):
        return normalise(value)
    if isinstance(value, list):
        return [normalised(item) for item in value]
    if isinstance(value, dict):
        return {key: normalised(item) for key, item in value.items()}
    return value


def meaning_faults(record: object, path: Path = ()) -> Iterator[Fault]:
    """Yield what is wrong with the content of a record that has the right shape."""
    for name, kind in field_types(type(record)).items():
        yield from _value_faults(getattr(record, name), kind, (*path, name))
    yield from _record_faults(record, path)


def _value_faults(value: Any, kind: FieldType, path: Path) -> Iterator[Fault]:
    if value is None:
        return
    if kind.item is not None:
        for number, item in enumerate(value):
            yield from _value_faults(item, kind.item, (*path, number))
    elif dataclasses.is_dataclass(value):
        yield from meaning_faults(value, path)
    elif kind.alias == "CountryCode":
        if value not in countries():
            yield Fault(pointer(path), FaultKind.UNKNOWN_COUNTRY)
    elif isinstance(value, str):
        yield from text_faults(value, kind.note, path)


def text_faults(text: str, note: str, path: Path) -> Iterator[Fault]:
    """Yield the first character that a text field of this note may not hold."""
    bad = bad_character(text, one_line=note != PROSE, identifier=note == IDENTIFIER)
    if bad is not None:
        params: dict[str, str | int] = {
            "position": bad.position + 1,
            "code_point": bad.code_point,
            "character": bad.name,
        }
        yield Fault(pointer(path), FaultKind.CHARACTER, params)


def _record_faults(record: object, path: Path) -> Iterator[Fault]:
    match record:
        case Marking() if not record.is_known():
            yield _not_allowed((*path, "value"), SCHEME_VALUES[record.scheme])
        case Urgency() if record.level is not UrgencyLevel.NORMAL and not record.reason:
            yield Fault(pointer((*path, "reason")), FaultKind.MISSING)
        case Period() if record.end < record.start:
            yield Fault(pointer((*path, "end")), FaultKind.ORDER, {"first": "start"})
        case Contact() if _is_before(record.posted_until, record.posted_from):
            yield Fault(pointer((*path, "posted_until")), FaultKind.ORDER, {"first": "posted_from"})
        case InformalRequest() if _is_before(record.closed_on, record.opened_on):
            yield Fault(pointer((*path, "closed_on")), FaultKind.ORDER, {"first": "opened_on"})
        case Channel() if record.kind in _EXACT_CHANNELS:
            yield from text_faults(record.value, IDENTIFIER, (*path, "value"))
        case FormalRequest() if record.state is not FormalState.DRAFT:
            yield Fault(pointer((*path, "state")), FaultKind.NOT_BY_DOCUMENT)
        case FollowUp() if (record.request_id is None) == (record.formal_id is None):
            yield Fault(pointer((*path, "request_id")), FaultKind.MISSING)
        case _:
            yield from _word_faults(record, path)


def _is_before(last: date | None, first: date | None) -> bool:
    return last is not None and first is not None and last < first


def _word_faults(record: object, path: Path) -> Iterator[Fault]:
    known = reference()
    match record:
        case Part() if record.element not in known.elements:
            yield _unknown_word((*path, "element"), known.elements)
        case AssistanceItem() if record.kind not in known.assistance:
            yield _unknown_word((*path, "kind"), known.assistance)
        case AskedItem() if record.kind and record.kind not in known.assistance:
            yield _unknown_word((*path, "kind"), known.assistance)
        case LegalBasis() if record.instrument and record.instrument not in known.instruments:
            yield _unknown_word((*path, "instrument"), known.instruments)


def _not_allowed(path: Path, allowed: tuple[str, ...]) -> Fault:
    return Fault(pointer(path), FaultKind.NOT_ALLOWED, {"allowed": ", ".join(allowed)})


def _unknown_word(path: Path, known: Any) -> Fault:
    return Fault(pointer(path), FaultKind.UNKNOWN_WORD, {"known": ", ".join(sorted(known))})
