"""Records to JSON values and back, by the types of their fields.

One mechanism serves the JSON documents of the door, the nested values in the store and the data
inside a letter, so that a field means the same everywhere. `decode` trusts the shape of what it is
given: documents from outside are validated against their schema first (`app.exchange.documents`).
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

Record = TypeVar("Record")

JsonValue = Any
"""What `json` reads and writes: None, bool, int, str, list and dict with text keys."""


@dataclasses.dataclass(frozen=True, slots=True)
class FieldType:
    """A field of a record as its annotation describes it.

    `core` is the type without None, Annotated and NewType; `alias` is the name of the NewType (for
    example "CountryCode"), `note` the Annotated note ("prose" or "identifier"), `item` the type of
    the elements when the field is a tuple.
    """

    core: type
    alias: str = ""
    note: str = ""
    optional: bool = False
    item: FieldType | None = None


_KNOWN: dict[type[Any], Mapping[str, FieldType]] = {}


def field_types(record: type[Any]) -> Mapping[str, FieldType]:
    """Return the type of each field of the dataclass `record`, in order."""
    if record not in _KNOWN:
        hints = typing.get_type_hints(record, include_extras=True)
        _KNOWN[record] = {field.name: describe(hints[field.name]) for field in dataclasses.fields(record)}
    return _KNOWN[record]


def describe(annotation: Any) -> FieldType:
    """Take an annotation apart; raises TypeError for one that records do not use."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, note = get_args(annotation)[:2]
        return dataclasses.replace(describe(inner), note=str(note))
    if origin in (Union, types.UnionType):
        present = [a for a in get_args(annotation) if a is not type(None)]
        if len(present) != 1:
            raise TypeError(f"a field has one type or None, not {annotation}")
        return dataclasses.replace(describe(present[0]), optional=True)
    if origin is tuple:
        return FieldType(core=tuple, item=describe(get_args(annotation)[0]))
    if isinstance(annotation, typing.NewType):
        return dataclasses.replace(describe(annotation.__supertype__), alias=str(annotation.__name__))
    if isinstance(annotation, type):
        return FieldType(core=annotation)
    raise TypeError(f"unknown annotation {annotation}")


def encode_whole(value: object) -> JsonValue:
    """Turn a record into JSON values with every field in its place, also those at their default."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode_whole(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [encode_whole(item) for item in value]
    return encode(value)


def encode(value: object) -> JsonValue:
    """Turn a record, or a value inside one, into JSON values.

    Fields that hold their default are left out: an absent field and an empty one mean the same, and
    documents stay readable.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: encode(getattr(value, f.name)) for f in dataclasses.fields(value) if _is_said(value, f)
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # datetime is a date
        return value.isoformat()
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value


def _is_said(record: object, field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING or getattr(record, field.name) != field.default


def decode(record: type[Record], data: Mapping[str, JsonValue]) -> Record:
    """Build a record from JSON values of the right shape.

    Raises KeyError, TypeError or ValueError when the shape is wrong.
    """
    kinds = field_types(record)
    unknown = set(data) - set(kinds)
    if unknown:
        raise KeyError(f"{record.__name__} has no field {sorted(unknown)}")
    return record(**{name: decode_value(kinds[name], value) for name, value in data.items()})


def decode_value(kind: FieldType, value: JsonValue) -> Any:
    """Build one field from its JSON value."""
    if value is None:
        if not kind.optional:
            raise TypeError("a value is missing")
        return None
    if kind.item is not None:
        return decode_items(kind.item, value)
    if issubclass(kind.core, Enum):
        return kind.core(value)
    if kind.core is datetime:
        return _moment(value)
    if kind.core is date:
        return date.fromisoformat(value)
    if dataclasses.is_dataclass(kind.core):
        return decode(kind.core, value)
    if type(value) is not kind.core:
        raise TypeError(f"expected {kind.core.__name__}")
    return value


def decode_items(item: FieldType, values: Sequence[JsonValue]) -> tuple[Any, ...]:
    """Build the elements of a tuple field."""
    if not isinstance(values, list):
        raise TypeError("expected a list")
    return tuple(decode_value(item, value) for value in values)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment
