"""Records in and out as JSON documents: validated against the published schema, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from app.assets import read_text
from app.domain.codec import JsonValue, decode, encode
from app.domain.ids import new_id
from app.exchange.faults import DocumentError, Fault, FaultKind, pointer
from app.exchange.kinds import KINDS, Kind, kind_of
from app.exchange.meaning import meaning_faults, normalised

MAX_BYTES = 20 * 1024 * 1024
"""Largest document taken in (`security.md`, section 7)."""
MAX_DEPTH = 20
_HEAD = ("document", "schema")


def read_document(kind: Kind, source: bytes) -> Any:
    """Read one document and return the record it describes.

    Text is brought into NFC, a missing id is given, ids that are there are kept. Raises
    DocumentError, with every fault found, when the document is not one of this kind.
    """
    given = parse(source)
    # As the record will hold it: a text of nothing but blanks is no text.
    data = {key: normalised(value) for key, value in given.items()}
    faults = list(_head_faults(kind, data)) or list(shape_faults(kind, data))
    if faults:
        raise DocumentError(faults)
    body = {key: value for key, value in data.items() if key not in _HEAD}
    if "id" in _fields(kind):
        body.setdefault("id", new_id())
    record = decode(kind.record, body)
    faults = list(meaning_faults(record))
    if faults:
        raise DocumentError(faults)
    return record


def write_document(record: object) -> JsonValue:
    """Return the document of a record."""
    kind = kind_of(record)
    return {"document": kind.name, "schema": kind.version, **encode(record)}


def to_text(document: JsonValue) -> str:
    """Return a document as text: stable order, readable, UTF-8."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def parse(source: bytes) -> dict[str, JsonValue]:
    """Parse bytes as one JSON object; raises DocumentError saying where and why it is none."""
    if len(source) > MAX_BYTES:
        raise DocumentError([Fault("", FaultKind.TOO_LARGE, {"limit": MAX_BYTES})])
    try:
        data = json.loads(
            source.decode("utf-8-sig"), object_pairs_hook=_no_duplicates, parse_constant=_no_constant
        )
    except RecursionError as error:
        raise DocumentError([Fault("", FaultKind.TOO_DEEP, {"limit": MAX_DEPTH})]) from error
    except json.JSONDecodeError as error:
        raise DocumentError([_not_json(error.lineno, error.colno)]) from error
    except UnicodeDecodeError as error:
        raise DocumentError([_not_json(source[: error.start].count(b"\n") + 1, 0)]) from error
    except ValueError as error:  # NaN, Infinity, or a number with thousands of digits
        raise DocumentError([_not_json(0, 0)]) from error
    if not isinstance(data, dict):
        raise DocumentError([Fault("", FaultKind.WRONG_TYPE, {"expected": "object"})])
    if _is_deep(data):
        raise DocumentError([Fault("", FaultKind.TOO_DEEP, {"limit": MAX_DEPTH})])
    return data


def _not_json(line: int, column: int) -> Fault:
    return Fault("", FaultKind.NOT_JSON, {"line": line, "column": column})


def _no_duplicates(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    seen = dict(pairs)
    if len(seen) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise DocumentError([Fault("", FaultKind.DUPLICATE_FIELD, {"field": twice[:80]})])
    return seen


def _no_constant(name: str) -> JsonValue:
    raise ValueError(name)


def _is_deep(value: JsonValue, room: int = MAX_DEPTH) -> bool:
    """Say whether values are nested deeper than `room`; looks no deeper than that itself."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return room == 0 or any(_is_deep(item, room - 1) for item in inner)


def _fields(kind: Kind) -> Mapping[str, JsonValue]:
    properties: Mapping[str, JsonValue] = _schema(kind.name)["properties"]
    return properties


def _head_faults(kind: Kind, data: Mapping[str, JsonValue]) -> Iterator[Fault]:
    """A wrong kind or a newer version is said before anything else: the rest would only confuse."""
    if data.get("document", kind.name) != kind.name:
        yield Fault("/document", FaultKind.WRONG_KIND, {"expected": kind.name})
    version = data.get("schema", kind.version)
    if isinstance(version, int) and not isinstance(version, bool) and version > kind.version:
        yield Fault("/schema", FaultKind.NEWER_SCHEMA, {"known": kind.version})


@cache
def _schema(kind: str) -> Mapping[str, JsonValue]:
    schema: Mapping[str, JsonValue] = json.loads(read_text(f"schemas/{kind}.schema.json"))
    return schema


@cache
def _validator(kind: str) -> Any:
    # Imported here: only `put` and imports need it, and it costs more than the whole start-up.
    from jsonschema import Draft202012Validator, FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date")(_is_date)
    checker.checks("date-time")(_is_moment)
    return Draft202012Validator(_schema(kind), format_checker=checker)


def shape_faults(kind: Kind, data: Mapping[str, JsonValue]) -> Iterator[Fault]:
    """Yield every place where a document departs from its schema, in the order of the document."""
    errors = sorted(_validator(kind.name).iter_errors(data), key=lambda error: [str(p) for p in error.path])
    for error in errors:
        yield from _translated(error)


def _translated(error: Any) -> Iterator[Fault]:
    from app.exchange.schema_errors import faults_of

    for parts, kind, params in faults_of(error):
        yield Fault(pointer(parts), kind, params)


def _is_date(value: object) -> bool:
    from datetime import date

    if not isinstance(value, str):
        return True
    try:
        return len(value) == 10 and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _is_moment(value: object) -> bool:
    from datetime import datetime

    if not isinstance(value, str):
        return True
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def known_kind(name: str) -> Kind | None:
    """Return the kind with this name, or None."""
    return KINDS.get(name)
