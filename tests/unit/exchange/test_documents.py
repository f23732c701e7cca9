"""Documents are taken in whole or refused with a pointer to every fault."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assets import read_text
from app.domain.ids import is_id
from app.exchange.documents import MAX_BYTES, read_document, to_text, write_document
from app.exchange.faults import DocumentError, FaultKind
from app.exchange.kinds import KINDS
from app.exchange.schema import all_schemas
from tests.helpers.field import complete_formal, contact, office, request

_OFFICE = {"name": "Central Authority", "country": "NO"}


def _faults(kind: str, document: Any) -> dict[str, FaultKind]:
    source = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(DocumentError) as caught:
        read_document(KINDS[kind], source)
    return {fault.pointer: fault.kind for fault in caught.value.faults}


def test_the_published_schemas_are_those_of_the_records() -> None:
    for name, schema in all_schemas().items():
        assert json.loads(read_text(f"schemas/{name}")) == schema, "run packaging/schemas.py"


@pytest.mark.parametrize(
    "record", [office(), contact(), request(), complete_formal()], ids=lambda r: type(r).__name__
)
def test_a_record_comes_back_from_its_document(record: Any) -> None:
    document = write_document(record)
    kind = KINDS[document["document"]]
    assert read_document(kind, to_text(document).encode()) == record


def test_a_missing_id_is_given_and_a_given_one_is_kept() -> None:
    given_id = "019ab3f2-7c1e-7d42-9c55-0123456789ab"
    assert is_id(read_document(KINDS["office"], json.dumps(_OFFICE).encode()).id)
    kept = read_document(KINDS["office"], json.dumps({**_OFFICE, "id": given_id}).encode())
    assert kept.id == given_id


def test_every_fault_is_named_with_its_place() -> None:
    document = {
        "name": "",
        "country": "nor",
        "kind": "embassy",
        "colour": "red",
        "channels": [{"kind": "phone", "value": "+47"}, {"kind": "phone"}],
        "verified": {"on": "2026-02-30"},
    }
    assert _faults("office", document) == {
        "/name": FaultKind.EMPTY,
        "/country": FaultKind.PATTERN,
        "/kind": FaultKind.NOT_ALLOWED,
        "/colour": FaultKind.UNKNOWN_FIELD,
        "/channels/1/value": FaultKind.MISSING,
        "/verified/on": FaultKind.NOT_A_DATE,
    }


@pytest.mark.parametrize(
    ("kind", "document", "pointer", "fault"),
    [
        ("office", {**_OFFICE, "schema": 99}, "/schema", FaultKind.NEWER_SCHEMA),
        ("office", {**_OFFICE, "schema": "1"}, "/schema", FaultKind.WRONG_TYPE),
        ("office", {**_OFFICE, "document": "contact"}, "/document", FaultKind.WRONG_KIND),
        ("office", {**_OFFICE, "id": "7"}, "/id", FaultKind.PATTERN),
        ("office", {**_OFFICE, "country": "XX"}, "/country", FaultKind.UNKNOWN_COUNTRY),
        ("office", {**_OFFICE, "name": "A\u202eB"}, "/name", FaultKind.CHARACTER),
        ("office", {**_OFFICE, "name": "A\nB"}, "/name", FaultKind.CHARACTER),
        ("office", {**_OFFICE, "name": "A" * 2001}, "/name", FaultKind.TOO_LONG),
        ("office", {"country": "NO"}, "/name", FaultKind.MISSING),
        ("request", {"subject": "s", "country": "NO", "urgency": {"level": "urgent"}}, "/urgency/reason",
         FaultKind.MISSING),
        ("request", {"subject": "s", "country": "NO", "marking": {"scheme": "tlp", "value": "PINK"}},
         "/marking/value", FaultKind.NOT_ALLOWED),
        ("followup", {"action": "ring", "due": "2026-12-01"}, "/request_id", FaultKind.MISSING),
    ],
)  # fmt: skip
def test_a_fault_of_each_kind(kind: str, document: Any, pointer: str, fault: FaultKind) -> None:
    assert _faults(kind, document)[pointer] is fault


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"basis": {"instrument": "atlantis"}}, "/basis/instrument"),
        ({"items": [{"kind": "teleport"}]}, "/items/0/kind"),
        ({"parts": [{"element": "mood", "text": "x"}]}, "/parts/0/element"),
        ({"state": "signed"}, "/state"),
        ({"items": [{"kind": "records", "period": {"start": "2026-02-01", "end": "2026-01-01"}}]},
         "/items/0/period/end"),
        ({"requesting_authority": {"name": "x", "email": "a\u200bb@x.example"}},
         "/requesting_authority/email"),
    ],
)  # fmt: skip
def test_what_a_schema_cannot_say_is_checked_too(change: dict[str, Any], pointer: str) -> None:
    document = {"title": "t", "requesting_state": "IE", "requested_state": "NO", **change}
    assert pointer in _faults("formal", document)


@pytest.mark.parametrize(
    "source",
    [b"", b"{", b"[]", b"null", b'{"name": NaN}', b'{"name": 1e999999', b"\xff\xfe{}", b"[" * 100_000,
     b'{"name": "a", "name": "b", "country": "NO"}', b'{"a":' * 500 + b"1" + b"}" * 500],
)  # fmt: skip
def test_what_is_no_document_is_refused_without_a_crash(source: bytes) -> None:
    assert "" in _faults("office", source)


def test_a_document_beyond_the_limit_is_refused_unread() -> None:
    assert _faults("office", b" " * (MAX_BYTES + 1)) == {"": FaultKind.TOO_LARGE}


def test_a_pointer_escapes_its_separators() -> None:
    assert _faults("office", {**_OFFICE, "a/b~c": 1}) == {"/a~1b~0c": FaultKind.UNKNOWN_FIELD}


def test_text_comes_in_composed_and_without_outer_blanks() -> None:
    record = read_document(KINDS["office"], json.dumps({**_OFFICE, "name": " Andre\u0301 "}).encode())
    assert record.name == "André"


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(source: bytes) -> None:
    with suppress(DocumentError):
        read_document(KINDS["office"], source)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_FIELD_NAMES = st.sampled_from(
    ["name", "country", "kind", "channels", "verified", "id", "other_names", "schema"]
)


@given(st.dictionaries(_FIELD_NAMES, _JSON, max_size=8))
def test_no_shape_of_values_crashes_the_reader(document: dict[str, Any]) -> None:
    with suppress(DocumentError):
        read_document(KINDS["office"], json.dumps(document).encode())


@pytest.mark.parametrize(
    ("kind", "document", "place"),
    [
        ("contact", {"name": "   ", "country": "NO"}, "/name"),
        ("office", {**_OFFICE, "name": "\u00a0\t "}, "/name"),
        ("matter", {"title": " "}, "/title"),
        ("contact", {"name": "Kari", "country": "NO", "other_names": [{"text": " "}]}, "/other_names/0/text"),
        ("office", {**_OFFICE, "channels": [{"kind": "phone", "value": " "}]}, "/channels/0/value"),
    ],
)
def test_blanks_are_not_a_text(kind: str, document: dict[str, Any], place: str) -> None:
    """Kept, they would be empty: what this program writes out would then be refused by itself."""
    assert place in _faults(kind, document)


@pytest.mark.parametrize(
    ("kind", "document", "place"),
    [
        (
            "contact",
            {"name": "Kari", "country": "NO", "posted_from": "2026-01-01", "posted_until": "1999-01-01"},
            "/posted_until",
        ),
        (
            "request",
            {"subject": "Keeper", "country": "NO", "opened_on": "2026-03-01", "closed_on": "2026-02-01"},
            "/closed_on",
        ),
    ],
)
def test_what_ends_before_it_began_is_refused(kind: str, document: dict[str, Any], place: str) -> None:
    assert _faults(kind, document) == {place: FaultKind.ORDER}
