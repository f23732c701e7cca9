"""Records survive the way to JSON and back, whatever they hold."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codec import FieldType, decode, encode, encode_whole, field_types
from app.exchange.kinds import KINDS
from tests.helpers.field import complete_formal

_TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=20)
_MOMENT = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001  (the zone is added by the strategy)
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))]),
)


def _values(kind: FieldType) -> st.SearchStrategy[Any]:
    present = _present(kind)
    return st.none() | present if kind.optional else present


def _present(kind: FieldType) -> st.SearchStrategy[Any]:
    if kind.item is not None:
        return st.lists(_values(kind.item), max_size=2).map(tuple)
    if hasattr(kind.core, "__dataclass_fields__"):
        return records(kind.core)
    if hasattr(kind.core, "__members__"):
        return st.sampled_from(list(kind.core))
    plain = {str: _TEXT, bool: st.booleans(), int: st.integers(0, 9), date: st.dates(), datetime: _MOMENT}
    return plain[kind.core]


@st.composite
def records(draw: st.DrawFn, record: type) -> Any:
    types = field_types(record)
    return record(**{field.name: draw(_values(types[field.name])) for field in fields(record)})


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_record_comes_back_from_json_as_it_went(kind: Any) -> None:
    @given(records(kind.record))
    def comes_back(record: Any) -> None:
        for text in (json.dumps(encode(record)), json.dumps(encode_whole(record))):
            assert decode(kind.record, json.loads(text)) == record

    comes_back()


def test_fields_at_their_default_are_left_out_of_documents_and_kept_in_the_store() -> None:
    formal = complete_formal(case_reference="")
    optional = {field.name for field in fields(formal) if field.default is not MISSING}
    assert "case_reference" in optional
    assert "case_reference" not in encode(formal)
    assert encode_whole(formal)["case_reference"] == ""


def test_a_moment_without_a_zone_is_refused() -> None:
    log = KINDS["log"].record
    with pytest.raises(ValueError, match="time zone"):
        decode(log, {"id": "x", "at": "2026-11-21T10:00:00", "kind": "call", "summary": "s"})


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(KeyError, match="colour"):
        decode(KINDS["office"].record, {"id": "x", "name": "n", "country": "NO", "colour": "red"})
