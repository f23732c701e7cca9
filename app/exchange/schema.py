"""JSON Schemas (draft 2020-12) of the documents, made from the records themselves.

The files in `resources/schemas/` are written from here (`packaging/schemas.py`) and a test holds
them equal, so that what is published, what is checked and what is stored cannot drift.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
from datetime import date, datetime
from enum import Enum
from typing import Any

from app.domain.codec import FieldType, JsonValue, field_types
from app.domain.ids import ID_PATTERN
from app.domain.places import COUNTRY_PATTERN, LANGUAGE_PATTERN
from app.domain.text import IDENTIFIER, MAX_TEXT, PROSE
from app.exchange.answers import ANSWERS
from app.exchange.kinds import KINDS, Kind
from app.exchange.travel_answers import TRAVEL_ANSWERS

MAX_LINE = 2000
MAX_ITEMS = 5000

_ALIASES: dict[str, JsonValue] = {
    "CountryCode": {"type": "string", "pattern": f"^{COUNTRY_PATTERN}$", "examples": ["NO"]},
    "LanguageTag": {
        "type": "string",
        "pattern": f"^{LANGUAGE_PATTERN}$",
        "maxLength": 35,
        "examples": ["en"],
    },
}
_ID = {"type": "string", "pattern": f"^{ID_PATTERN}$"}
_PLAIN: dict[type, JsonValue] = {
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0, "maximum": 1_000_000},
    date: {"type": "string", "format": "date", "examples": ["2026-11-21"]},
    datetime: {"type": "string", "format": "date-time", "examples": ["2026-11-21T14:03:00+01:00"]},
}


def document_schema(kind: Kind) -> JsonValue:
    """Return the schema of the documents of one kind."""
    parts: dict[str, JsonValue] = {}
    body = _record_schema(kind.record, parts)
    head = {
        "document": {"const": kind.name, "description": "Kind of this document."},
        "schema": {"type": "integer", "minimum": 1, "description": "Version of this schema."},
    }
    # The id is given by the desk when it is left out.
    required = [name for name in body["required"] if name != "id"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dragoman:{kind.name}:{kind.version}",
        "title": kind.title,
        **body,
        "required": required,
        "properties": {**head, **body["properties"]},
        "$defs": dict(sorted(parts.items())),
    }


def answer_schema(name: str, record: type) -> JsonValue:
    """Return the schema of an answer of the terminal."""
    parts: dict[str, JsonValue] = {}
    body = _record_schema(record, parts)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dragoman:{name}:1",
        **body,
        "$defs": dict(sorted(parts.items())),
    }


def _record_schema(record: type, parts: dict[str, JsonValue]) -> dict[str, JsonValue]:
    words = _attribute_words(record)
    properties, required = {}, []
    for field in dataclasses.fields(record):
        kind = field_types(record)[field.name]
        is_required = field.default is dataclasses.MISSING
        schema = _type_schema(kind, parts, needs_text=is_required)
        if is_required:
            required.append(field.name)
        properties[field.name] = _described(schema, words.get(field.name, ""))
    return {
        "type": "object",
        "description": (inspect.getdoc(record) or "").split("\n\n")[0].replace("\n", " "),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _described(schema: JsonValue, words: str) -> JsonValue:
    return {"description": words, **schema} if words else schema


def _type_schema(kind: FieldType, parts: dict[str, JsonValue], *, needs_text: bool) -> JsonValue:
    schema = _present_schema(kind, parts, needs_text=needs_text)
    return {"anyOf": [schema, {"type": "null"}]} if kind.optional else schema


def _present_schema(kind: FieldType, parts: dict[str, JsonValue], *, needs_text: bool) -> JsonValue:
    if kind.item is not None:
        items = _type_schema(kind.item, parts, needs_text=True)
        return {"type": "array", "items": items, "maxItems": MAX_ITEMS}
    if kind.alias.endswith("Id"):
        return _ID
    if kind.alias in _ALIASES:
        return _ALIASES[kind.alias]
    if issubclass(kind.core, Enum):
        return {"enum": [member.value for member in kind.core]}
    if dataclasses.is_dataclass(kind.core):
        name = kind.core.__name__
        if name not in parts:
            parts[name] = {}
            parts[name] = _record_schema(kind.core, parts)
        return {"$ref": f"#/$defs/{name}"}
    if kind.core is str:
        return _text_schema(kind.note, needs_text=needs_text)
    return _PLAIN[kind.core]


def _text_schema(note: str, *, needs_text: bool) -> JsonValue:
    schema: dict[str, Any] = {"type": "string", "maxLength": MAX_TEXT if note == PROSE else MAX_LINE}
    if needs_text:
        schema["minLength"] = 1
    if note == IDENTIFIER:
        schema["maxLength"] = 200
    return schema


def _attribute_words(record: type) -> dict[str, str]:
    """Read the "Attributes:" of a record's docstring."""
    lines = (inspect.getdoc(record) or "").partition("Attributes:\n")[2].splitlines()
    pairs = (re.fullmatch(r" {4}(\w+): (.*)", line) for line in lines)
    return {pair.group(1): pair.group(2) for pair in pairs if pair}


def all_schemas() -> dict[str, JsonValue]:
    """Return the schemas of all kinds, and of the answers that have one, by file name."""
    documents = {f"{kind.name}.schema.json": document_schema(kind) for kind in KINDS.values()}
    known = {**ANSWERS, **TRAVEL_ANSWERS}
    answers = {f"{name}.schema.json": answer_schema(name, record) for name, record in known.items()}
    return documents | answers
