"""Record ids sort by age, are unique, and have the form of a UUID of version 7."""

from __future__ import annotations

import time
import uuid

import pytest

from app.domain.ids import is_id, new_id


def test_ids_are_uuids_of_version_7_and_unique() -> None:
    ids = {new_id() for _ in range(2000)}
    assert len(ids) == 2000
    assert {(uuid.UUID(text).version, uuid.UUID(text).variant) for text in ids} == {(7, uuid.RFC_4122)}


def test_an_older_id_sorts_before_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    # The clock is patched because the order over years is the point, and waiting is not an option.
    moments = [10**18, 10**18 + 10**6, 2 * 10**18]
    ids = []
    for moment in moments:
        monkeypatch.setattr(time, "time_ns", lambda moment=moment: moment)
        ids.append(new_id())
    assert ids == sorted(ids)


@pytest.mark.parametrize("text", ["", "x", "019AB3F2-7C1E-7D42-9C55-0123456789AB", "../../etc/passwd"])
def test_what_is_no_id_is_told_apart(text: str) -> None:
    assert not is_id(text)
