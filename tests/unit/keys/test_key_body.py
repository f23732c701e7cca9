"""The body of a key file has one form; everything else is refused before any derivation."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.keys.body import DEFAULT_POLICY, Anchor, Database, KeyBody, Slot, decode, encode
from db.keys.canonical import canonical
from db.keys.envelope import FILE_LIMIT, MAGIC, unpack
from db.keys.errors import KdfBoundsError, KeysDamagedError, KeysNewerError

NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
KDF = {"kdf": "argon2id", "kib": 65536, "passes": 3, "lanes": 4}
DERIVED = Slot("0123456789abcdef", "passphrase", NOW, KDF, bytes(16), bytes(12), bytes(48))
# What the issues after this one will want to keep, in the shape that is there today.
ESCROW = Slot(
    "00000000000000e5", "escrow", NOW,
    {"suite": "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM", "key": "ab" * 1216, "label": "Ministère – 法務省"},
    b"", b"", bytes(1168),
)  # fmt: skip
PIN = Slot(
    "00000000000000d1", "device-pin", NOW, {**KDF, "until": "2026-03-14T21:26:53Z", "boot": "x"},
    bytes(16), bytes(12), bytes(48),
)  # fmt: skip
TOKEN = Slot("00000000000000c0", "token", NOW, {"certificate": "ab" * 32}, b"", b"", bytes(512))
BODY = KeyBody(bytes(16), 7, Database(bytes(16)), Anchor(NOW), DEFAULT_POLICY, (DERIVED, ESCROW, PIN, TOKEN))


def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(encode(BODY))
    return document


def test_a_body_is_read_as_it_was_written() -> None:
    assert decode(encode(BODY)) == BODY


def test_slot_types_of_later_versions_are_carried_along() -> None:
    assert decode(encode(BODY)).slots[1:] == (ESCROW, PIN, TOKEN)


def test_names_of_the_policy_may_grow() -> None:
    document = _document()
    document["policy"] |= {"escrow_required": 1, "agency_fingerprint": "four short words here"}
    assert decode(canonical(document)).policy["escrow_required"] == 1


Change = Callable[[dict[str, Any]], object]

WRONG: dict[str, Change] = {
    "an unknown field": lambda d: d.update(extra=1),
    "a missing field": lambda d: d.pop("anchor"),
    "no version": lambda d: d.pop("v"),
    "version zero": lambda d: d.update(v=0),
    "version as truth value": lambda d: d.update(v=True),
    "version as text": lambda d: d.update(v="2"),
    "an unknown field in a slot": lambda d: d["slots"][0].update(extra=1),
    "an unknown field in an unknown slot": lambda d: d["slots"][1].update(extra=1),
    "a missing field in a slot": lambda d: d["slots"][0].pop("nonce"),
    "an unknown field in the anchor": lambda d: d["anchor"].update(extra=1),
    "an unknown field in db": lambda d: d["db"].update(extra=1),
    "another cipher": lambda d: d["db"].update(format="plain"),
    "another page size": lambda d: d["db"].update(page=1024),
    "a short salt": lambda d: d["db"].update(salt="00" * 15),
    "a long salt": lambda d: d["db"].update(salt="00" * 17),
    "half a byte": lambda d: d["db"].update(salt="0" * 31),
    "upper-case digits": lambda d: d["db"].update(salt="AB" * 16),
    "digits of another script": lambda d: d["db"].update(salt="\u0660" * 32),
    "epoch zero": lambda d: d["db"].update(epoch=0),
    "a fraction": lambda d: d["db"].update(epoch=1.5),
    "generation zero": lambda d: d.update(gen=0),
    "a generation without end": lambda d: d.update(gen=2**53),
    "a truth value for a number": lambda d: d.update(gen=True),
    "a negative chain": lambda d: d["anchor"].update(chain_len=-1),
    "a month thirteen": lambda d: d["anchor"].update(last_seen_utc="2026-13-01T00:00:00Z"),
    "a year zero": lambda d: d["anchor"].update(last_seen_utc="0000-01-01T00:00:00Z"),
    "a time with an offset": lambda d: d["anchor"].update(last_seen_utc="2026-03-14T09:26:53+01:00"),
    "a nested policy": lambda d: d["policy"].update(more={"a": 1}),
    "an odd policy name": lambda d: d["policy"].update({"../x": 1}),
    "a long policy": lambda d: d["policy"].update({f"n{i}": i for i in range(40)}),
    "slots as object": lambda d: d.update(slots={}),
    "a slot as text": lambda d: d["slots"].append("slot"),
    "two slots of one id": lambda d: d["slots"].append(d["slots"][0]),
    "too many slots": lambda d: d.update(slots=[_slot(d, i) for i in range(33)]),
    "too many derivations": lambda d: d.update(slots=[_slot(d, i) for i in range(9)]),
    "a slot type with capitals": lambda d: d["slots"][1].update(type="Escrow"),
    "a slot id of another length": lambda d: d["slots"][0].update(id="00"),
    "a ciphertext of another length": lambda d: d["slots"][0].update(ct="00" * 47),
    "a huge ciphertext": lambda d: d["slots"][1].update(ct="00" * 4097),
    "a nonce of another length": lambda d: d["slots"][0].update(nonce="00" * 11),
    "an empty salt": lambda d: d["slots"][0].update(salt=""),
    "another derivation": lambda d: d["slots"][0]["params"].update(kdf="md5"),
    "a parameter more": lambda d: d["slots"][0]["params"].update(more=1),
    "a parameter less": lambda d: d["slots"][0]["params"].pop("lanes"),
    "another escrow suite": lambda d: d["slots"][1]["params"].update(suite="X25519/HKDF-SHA256/AES-128-GCM"),
    "an escrow parameter more": lambda d: d["slots"][1]["params"].update(more=1),
    "an escrow without a label": lambda d: d["slots"][1]["params"].pop("label"),
    "an empty label": lambda d: d["slots"][1]["params"].update(label=""),
    "a long label": lambda d: d["slots"][1]["params"].update(label="x" * 81),
    "a label of two lines": lambda d: d["slots"][1]["params"].update(label="a\nb"),
    "a label that reads backwards": lambda d: d["slots"][1]["params"].update(label="a\u202eb"),
    "a label that is a number": lambda d: d["slots"][1]["params"].update(label=7),
    "an agency key of another length": lambda d: d["slots"][1]["params"].update(key="ab" * 1215),
    "an agency key in capitals": lambda d: d["slots"][1]["params"].update(key="AB" * 1216),
    "an escrow with a nonce": lambda d: d["slots"][1].update(nonce="00" * 12),
    "an escrow with a salt": lambda d: d["slots"][1].update(salt="00" * 16),
    "a short sealed key": lambda d: d["slots"][1].update(ct="00" * 1167),
    "too many escrows": lambda d: d["slots"].extend({**d["slots"][1], "id": f"{i:016x}"} for i in range(4)),
}  # fmt: skip


def _slot(document: dict[str, Any], number: int) -> dict[str, Any]:
    return {**document["slots"][0], "id": f"{number:016x}"}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_a_body_that_we_would_not_write_is_refused(change: Change) -> None:
    document = _document()
    change(document)
    with pytest.raises(KeysDamagedError):
        decode(canonical(document))


@pytest.mark.parametrize(
    "params",
    [
        {"kib": 2 * 2**30},
        {"kib": 4 * 2**20 + 1},
        {"kib": 1024},
        {"kib": -65536},
        {"passes": 0},
        {"passes": 21},
        {"lanes": 9},
        {"lanes": 0},
        {"kib": "65536"},
    ],
)
def test_forged_costs_are_refused_by_their_own_error(params: dict[str, Any]) -> None:
    document = _document()
    document["slots"][0]["params"] |= params
    with pytest.raises(KdfBoundsError):
        decode(canonical(document))


@pytest.mark.parametrize("version", [2, 3, 2**62])
def test_a_newer_version_is_named_as_newer_whatever_else_it_holds(version: int) -> None:
    with pytest.raises(KeysNewerError):
        decode(canonical({"v": version, "recipients": []}))


SPELLED: dict[str, Callable[[bytes], bytes]] = {
    "spaces": lambda text: text.replace(b",", b", ", 1),
    "a trailing line break": lambda text: text + b"\n",
    "another order": lambda text: json.dumps(dict(reversed(json.loads(text).items()))).encode(),
    "a name twice": lambda text: b'{"v":1,' + text[1:],
    "an escaped letter": lambda text: text.replace(b"sqlcipher4", b"sqlcipher\\u0034"),
    "a number with exponent": lambda text: text.replace(b'"gen":7', b'"gen":7e0'),
    "a negative zero": lambda text: text.replace(b'"chain_len":0', b'"chain_len":-0'),
    "not a number": lambda text: text.replace(b'"gen":7', b'"gen":NaN'),
    "thousands of digits": lambda text: text.replace(b'"gen":7', b'"gen":' + b"7" * 5000),
    "an array": lambda text: b"[" + text + b"]",
    "brackets without end": lambda _: b"[" * 60_000,
    "objects without end": lambda _: b'{"v":' * 12_000,
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + text,
    "more than 64 kB": lambda text: text[:-1] + b" " * 65_536 + b"}",
    "nothing": lambda _: b"",
}


@pytest.mark.parametrize("spell", SPELLED.values(), ids=SPELLED.keys())
def test_the_same_content_in_another_spelling_is_refused(spell: Callable[[bytes], bytes]) -> None:
    with pytest.raises(KeysDamagedError):
        decode(spell(encode(BODY)))


@given(st.binary(max_size=400))
def test_random_bytes_are_refused_as_a_body(untrusted: bytes) -> None:
    with pytest.raises(KeysDamagedError):
        decode(untrusted)


@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda tail: MAGIC + tail)))
def test_random_bytes_are_refused_as_a_file(untrusted: bytes) -> None:
    with pytest.raises(KeysDamagedError):
        decode(unpack(untrusted).untrusted_body)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from(["v", "store_id", "gen", "db", "anchor", "policy", "slots"]),
    st.sampled_from([None, "salt", "params", "type", "kib", "last_seen_utc"]),
    _JSON,
)
def test_any_value_in_any_field_is_read_or_refused(name: str, inner: str | None, value: object) -> None:
    document = _document()
    target: dict[str, Any] = document
    for place in (document["slots"][0]["params"], document["slots"][0], document["db"], document["anchor"]):
        if inner in place:
            target, name = place, str(inner)
    target[name] = value
    untrusted = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    with suppress(KeysDamagedError, KeysNewerError, KdfBoundsError):
        assert encode(decode(untrusted)) == untrusted


def test_a_length_beyond_the_limit_is_refused_before_it_is_used() -> None:
    with pytest.raises(KeysDamagedError) as refused:
        unpack(MAGIC + (2**32 - 1).to_bytes(4) + bytes(200))
    assert refused.value.params == {"part": "length"}


def test_the_file_limit_holds_the_largest_body() -> None:
    assert len(MAGIC) + 4 + 64 * 1024 + 64 == FILE_LIMIT


def test_a_body_that_grew_too_large_is_not_written() -> None:
    huge = Slot("0000000000000000", "token", NOW, {f"n{i}": "x" * 4096 for i in range(17)}, b"", b"", b"")
    with pytest.raises(ValueError, match="limit"):
        encode(KeyBody(bytes(16), 1, Database(bytes(16)), Anchor(NOW), {}, (huge,)))
