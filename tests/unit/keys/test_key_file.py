"""Tampering with the key file is refused, and each cause has its own answer."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from db.keys.body import Slot, decode, encode
from db.keys.canonical import canonical
from db.keys.copies import NAMES
from db.keys.envelope import MAGIC, pack, unpack
from db.keys.errors import (
    KdfBoundsError,
    KeysAlteredError,
    KeysDamagedError,
    KeysMissingError,
    KeysNewerError,
    NoSuchSlotError,
    PassphraseTooShortError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from db.keys.kdf import FLOOR, KdfCost
from db.keys.passphrase import new_passphrase
from db.keys.recovery import RecoveryCode
from db.keys.slots import seal_slot
from db.keys.unlock import create_keys, unlock_with_passphrase, unlock_with_recovery
from tests.helpers.keys import NOW, PASSPHRASE, Derivations, Made

STRUCTURAL = (KeysDamagedError, KeysNewerError, KdfBoundsError, NoSuchSlotError)


def _write(folder: Path, content: bytes) -> None:
    for name in NAMES:
        (folder / name).write_bytes(content)


def _current(folder: Path) -> bytes:
    return (folder / NAMES[1]).read_bytes()


def test_passphrase_and_recovery_code_open_the_same_keys(made: Made) -> None:
    expected = made.keys.raw_database_key()
    assert unlock_with_passphrase(made.folder, PASSPHRASE).raw_database_key() == expected
    assert unlock_with_recovery(made.folder, made.code.text()).raw_database_key() == expected


def test_unlocking_writes_nothing(made: Made) -> None:
    before = {name: (made.folder / name).read_bytes() for name in NAMES}
    unlock_with_passphrase(made.folder, PASSPHRASE)
    assert {path.name: path.read_bytes() for path in made.folder.iterdir()} == before


def test_the_raw_key_has_the_form_that_the_cipher_takes_as_a_key(made: Made) -> None:
    raw = bytes(made.keys.raw_database_key().reveal())
    assert len(raw) == 99
    assert raw[:2] == b"x'"
    assert bytes.fromhex(raw[2:98].decode())[32:] == made.keys.body.db.salt
    assert raw[98:] == b"'"


def test_neither_key_nor_code_nor_passphrase_is_in_the_key_file(made: Made) -> None:
    content = b"".join((made.folder / name).read_bytes() for name in NAMES)
    for secret in (
        made.keys.raw_database_key().reveal()[2:66],
        PASSPHRASE.encode(),
        made.code.text().encode(),
    ):
        assert secret not in content
    assert bytes(made.code.secret().reveal()).hex().encode() not in content


@pytest.mark.parametrize("wrong", ["", "a lantern over the harbor", PASSPHRASE + " ", PASSPHRASE.upper()])
def test_a_wrong_passphrase_is_called_wrong(made: Made, wrong: str) -> None:
    with pytest.raises(WrongPassphraseError):
        unlock_with_passphrase(made.folder, wrong)


def test_the_recovery_code_of_another_store_is_called_wrong(made: Made) -> None:
    with pytest.raises(WrongRecoveryCodeError):
        unlock_with_recovery(made.folder, RecoveryCode.generate().text())


def test_the_kinds_of_secrets_do_not_open_each_others_slots(made: Made) -> None:
    with pytest.raises(WrongPassphraseError):
        unlock_with_passphrase(made.folder, made.code.text())


def test_a_mistyped_recovery_code_costs_no_derivation(made: Made, derivations: Derivations) -> None:
    asked = derivations.asked
    text = made.code.text()
    with pytest.raises(AppError) as refused:
        unlock_with_recovery(made.folder, ("0" if text[0] != "0" else "2") + text[1:])
    assert refused.value.code == "recovery-code-group"
    assert derivations.asked == asked


def test_a_short_passphrase_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooShortError):
        create_keys(tmp_path, "eleven char", now=NOW, cost=FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_a_cost_below_the_floor_is_not_used_for_new_keys(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="floor"):
        create_keys(tmp_path, PASSPHRASE, now=NOW, cost=KdfCost(32 * 1024, 3, 4))
    assert list(tmp_path.iterdir()) == []


def test_no_key_file_is_called_missing(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(KeysMissingError):
            unlock_with_passphrase(folder, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_the_header_shows_the_strength_that_was_asked_for(made: Made) -> None:
    """S10: at least 64 MiB, 3 passes, 4 lanes, read from the file."""
    document = json.loads(unpack(_current(made.folder)).untrusted_body)
    assert [slot["params"] for slot in document["slots"]] == [
        {"kdf": "argon2id", "kib": 65536, "passes": 3, "lanes": 4}
    ] * 2


def test_without_a_given_cost_the_computer_is_measured(tmp_path: Path) -> None:
    """S10: what this very computer gets is never below the floor, and the passphrase opens it."""
    create_keys(tmp_path, PASSPHRASE, now=NOW)
    document = json.loads(unpack(_current(tmp_path)).untrusted_body)
    params = document["slots"][0]["params"]
    assert KdfCost(params["kib"], params["passes"], params["lanes"]).at_least(FLOOR)
    assert params["kib"] <= 1024 * 1024
    unlock_with_passphrase(tmp_path, PASSPHRASE)


def test_key_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    before = os.umask(0)
    try:
        create_keys(folder, PASSPHRASE, now=NOW, cost=FLOOR)
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_every_flipped_byte_is_refused(made: Made, derivations: Derivations) -> None:
    """S9, in both copies at once so that neither can help. A wrong structure costs no derivation."""
    content = bytearray(_current(made.folder))
    body_start, body_end = len(MAGIC) + 4, len(content) - 64
    structural = 0
    for place in range(len(content)):
        flipped = content.copy()
        flipped[place] ^= 1 << place % 8
        _write(made.folder, bytes(flipped))
        asked = derivations.asked
        with pytest.raises(AppError) as refused:
            unlock_with_passphrase(made.folder, PASSPHRASE)
        if isinstance(refused.value, STRUCTURAL):
            structural += 1
            assert derivations.asked == asked
        else:
            assert isinstance(refused.value, WrongPassphraseError | KeysAlteredError)
            assert place >= body_start
        if place >= body_end:
            assert isinstance(refused.value, KeysAlteredError)
    assert structural > len(content) // 2


def test_every_truncation_and_every_extension_is_refused_without_derivation(
    made: Made, derivations: Derivations
) -> None:
    content = _current(made.folder)
    asked = derivations.asked
    for length in range(len(content)):
        _write(made.folder, content[:length])
        with pytest.raises(KeysDamagedError):
            unlock_with_passphrase(made.folder, PASSPHRASE)
    for junk in (b"\x00", b"\n", bytes(100), bytes(100_000)):
        _write(made.folder, content + junk)
        with pytest.raises(KeysDamagedError):
            unlock_with_passphrase(made.folder, PASSPHRASE)
    assert derivations.asked == asked


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_random_splices_are_refused(made: Made, data: st.DataObject) -> None:
    original = _whole(made)
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, len(original)))
    spliced = original[:start] + data.draw(st.binary(max_size=64)) + original[end:]
    if spliced == original:
        return
    _write(made.folder, spliced)
    with pytest.raises(AppError):
        unlock_with_passphrase(made.folder, PASSPHRASE)


def _whole(made: Made) -> bytes:
    return pack(encode(made.keys.body), made.keys._master)


Change = Callable[[dict[str, Any]], object]

FORGED: dict[str, tuple[Change, type[AppError]]] = {
    "the recovery slot dropped": (lambda d: d["slots"].pop(1), KeysAlteredError),
    "the passphrase slot dropped": (lambda d: d["slots"].pop(0), NoSuchSlotError),
    "slots exchanged": (lambda d: d["slots"].reverse(), KeysAlteredError),
    "all slots dropped": (lambda d: d["slots"].clear(), NoSuchSlotError),
    "a slot added": (lambda d: d["slots"].append({**d["slots"][1], "id": "0" * 16}), KeysAlteredError),
    "a slot of another kind added": (
        lambda d: d["slots"].append({**d["slots"][1], "id": "0" * 16, "type": "token"}),
        KeysAlteredError,
    ),
    "an escrow slot that this program would not write": (
        lambda d: d["slots"].append({**d["slots"][1], "id": "0" * 16, "type": "escrow"}),
        KeysDamagedError,
    ),
    "a policy lowered": (lambda d: d["policy"].update(min_kdf_kib=19456), KeysAlteredError),
    "an anchor put back": (
        lambda d: d["anchor"].update(last_seen_utc="2020-01-01T00:00:00Z"),
        KeysAlteredError,
    ),
    "a generation raised": (lambda d: d.update(gen=99), KeysAlteredError),
    "an epoch changed": (lambda d: d["db"].update(epoch=2), KeysAlteredError),
    "a salt of the store changed": (lambda d: d["db"].update(salt="00" * 16), KeysAlteredError),
    "a derivation made cheaper": (lambda d: d["slots"][0]["params"].update(kib=19456), WrongPassphraseError),
    "a slot dated back": (
        lambda d: d["slots"][0].update(created="2020-01-01T00:00:00Z"),
        WrongPassphraseError,
    ),
    "another store named": (lambda d: d.update(store_id="00" * 16), WrongPassphraseError),
    "2 TiB of memory asked for": (lambda d: d["slots"][0]["params"].update(kib=2 * 2**30), KdfBoundsError),
    "a later version claimed": (lambda d: d.update(v=2), KeysNewerError),
}


@pytest.mark.parametrize(("change", "expected"), FORGED.values(), ids=FORGED.keys())
def test_a_forged_key_file_is_refused_by_cause(made: Made, change: Change, expected: type[AppError]) -> None:
    frame = unpack(_current(made.folder))
    document = json.loads(frame.untrusted_body)
    change(document)
    body = canonical(document)
    _write(made.folder, MAGIC + len(body).to_bytes(4) + body + frame.mac)
    with pytest.raises(expected):
        unlock_with_passphrase(made.folder, PASSPHRASE)


def test_the_key_file_of_another_store_opens_only_with_its_own_passphrase(made: Made, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    create_keys(other, "quite another passphrase", now=NOW, cost=FLOOR)
    _write(made.folder, _current(other))
    with pytest.raises(WrongPassphraseError):
        unlock_with_passphrase(made.folder, PASSPHRASE)


def test_a_slot_of_a_later_kind_is_neither_used_nor_lost(made: Made) -> None:
    later = Slot("00000000000000c0", "token", NOW, {"certificate": "ab" * 32}, b"", b"", bytes(512))
    made.keys.save_everywhere(replace(made.keys.body, slots=(later, *made.keys.body.slots)))
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    keys.note_time(NOW + timedelta(days=1))
    for name in NAMES:
        assert later in decode(unpack((made.folder / name).read_bytes()).untrusted_body).slots


def test_a_second_passphrase_slot_opens_too(made: Made) -> None:
    body, master = made.keys.body, made.keys._master
    extra = seal_slot(
        "passphrase", master, new_passphrase("the second passphrase"),
        cost=FLOOR, store_id=body.store_id, created=NOW,
    )  # fmt: skip
    made.keys.save_everywhere(replace(body, slots=(*body.slots, extra)))
    for passphrase in (PASSPHRASE, "the second passphrase"):
        assert unlock_with_passphrase(made.folder, passphrase).body.store_id == body.store_id


@pytest.mark.parametrize("put", ["folder", "pipe", "empty", "device"])
def test_odd_things_in_the_place_of_key_files_are_refused(made: Made, put: str) -> None:
    for name in NAMES:
        path = made.folder / name
        path.unlink()
        if put == "folder":
            path.mkdir()
        elif put == "pipe":
            os.mkfifo(path)
        elif put == "device":
            path.symlink_to("/dev/zero")
        else:
            path.touch()
    with pytest.raises(KeysDamagedError):
        unlock_with_passphrase(made.folder, PASSPHRASE)
