"""The agency opens what was sealed to it, and nothing that was changed, moved or sealed to another."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.keys.agency import PRIVATE_SUFFIX, create_agency_key
from db.keys.body import ESCROW, Anchor, Database, KeyBody, Slot, decode, encode
from db.keys.copies import NAMES
from db.keys.envelope import pack, unpack
from db.keys.errors import (
    AgencyKeyFileError,
    KeysAlteredError,
    KeysDamagedError,
    KeysNewerError,
    NoSuchSlotError,
    WrongAgencyKeyError,
    WrongAgencyPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from db.keys.escrow import SEED_BYTES, AgencyKey, AgencyPrivateKey, agency_of, reseal, seal_escrow
from db.keys.kdf import FLOOR
from db.keys.opened import OpenKeys
from db.keys.secret import Secret
from db.keys.unlock import (
    renew_keys,
    unlock_with_agency_key,
    unlock_with_escrow,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from tests.helpers.keys import NOW, PASSPHRASE, Made

_REFUSALS = (KeysDamagedError, KeysNewerError, KeysAlteredError, WrongAgencyKeyError, NoSuchSlotError)
STORE = bytes(range(16))


def _private(label: str = "Agency") -> AgencyPrivateKey:
    return AgencyPrivateKey.from_seed(label, Secret.random(SEED_BYTES))


def _add(keys: OpenKeys, agency: AgencyKey) -> Slot:
    slot = keys.sealed_for(agency, now=NOW)
    keys.save_everywhere(replace(keys.body, slots=(*keys.body.slots, slot)))
    return slot


def _minimal(folder: Path, agency: AgencyKey) -> tuple[OpenKeys, Secret]:
    """Keys that have no other way in than the agency."""
    master, store_id = Secret.random(32), os.urandom(16)
    slot = seal_escrow(master, agency, store_id=store_id, created=NOW)
    body = KeyBody(store_id, 1, Database(os.urandom(16)), Anchor(NOW), {}, (slot,))
    keys = OpenKeys(folder, body, NAMES[0], master)
    keys.save_everywhere(body)
    return keys, master


def test_a_hundred_stores_of_seven_agencies_are_opened_by_their_own(tmp_path: Path) -> None:
    agencies = [_private() for _ in range(7)]
    for number in range(100):
        folder = tmp_path / str(number)
        folder.mkdir()
        own = agencies[number % 7]
        keys, _ = _minimal(folder, own.agency)
        assert unlock_with_agency_key(folder, own).raw_database_key() == keys.raw_database_key()
        with pytest.raises(WrongAgencyKeyError):
            unlock_with_agency_key(folder, agencies[(number + 1) % 7])


def test_the_file_of_the_agency_opens_what_the_passphrase_opens(tmp_path: Path, made: Made) -> None:
    place = tmp_path / "agency"
    place.mkdir()
    agency = create_agency_key(place, "x", "Central authority", "a second lantern", now=NOW, cost=FLOOR)
    _add(made.keys, agency)
    private = place / f"x{PRIVATE_SUFFIX}"
    opened = unlock_with_escrow(made.folder, private, "a second lantern")
    assert opened.raw_database_key() == made.keys.raw_database_key()
    assert unlock_with_passphrase(made.folder, PASSPHRASE).raw_database_key() == made.keys.raw_database_key()
    with pytest.raises(WrongAgencyPassphraseError):
        unlock_with_escrow(made.folder, private, PASSPHRASE)


def test_a_store_without_the_agency_says_so(made: Made) -> None:
    with pytest.raises(NoSuchSlotError) as refused:
        unlock_with_agency_key(made.folder, _private())
    assert refused.value.params == {"kind": ESCROW}


def test_every_changed_byte_of_the_sealed_key_is_refused() -> None:
    key, master = _private(), Secret.random(32)
    slot = seal_escrow(master, key.agency, store_id=STORE, created=NOW)
    assert key.open(slot, STORE) == master
    for place in range(len(slot.ct)):
        changed = bytearray(slot.ct)
        changed[place] ^= 1 << place % 8
        assert key.open(replace(slot, ct=bytes(changed)), STORE) is None, place
    for length in (0, 1, 1119, 1120, 1167):
        assert key.open(replace(slot, ct=slot.ct[:length]), STORE) is None


def test_every_field_of_the_slot_and_the_store_are_bound() -> None:
    key, master = _private(), Secret.random(32)
    slot = seal_escrow(master, key.agency, store_id=STORE, created=NOW)
    renamed = {**slot.params, "label": "Another agency"}
    for changed in (
        replace(slot, id="0" * 16),
        replace(slot, type="token"),
        replace(slot, created=NOW + timedelta(seconds=1)),
        replace(slot, params=renamed),
        replace(slot, params={**slot.params, "key": _private().agency.raw.hex()}),
    ):
        assert key.open(changed, STORE) is None
    assert key.open(slot, STORE[::-1]) is None


def test_a_changed_byte_of_the_key_file_is_refused(tmp_path: Path) -> None:
    """Every byte of frame, names and MAC; of the long digits, of which the test above has all, each fifth."""
    key = _private()
    _minimal(tmp_path, key.agency)
    whole = (tmp_path / NAMES[1]).read_bytes()
    (tmp_path / NAMES[0]).unlink()
    digits = range(whole.index(b'"ct":"'), whole.index(b'","label"'))
    for place in range(len(whole)):
        if place in digits and place % 5:
            continue
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 7
        (tmp_path / NAMES[1]).write_bytes(changed)
        with pytest.raises(_REFUSALS):
            unlock_with_agency_key(tmp_path, key)


def test_the_slot_of_one_store_does_not_open_another(tmp_path: Path) -> None:
    """An officer's older store was sealed to the same agency; its slot is put into the new one."""
    key = _private()
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    old, _ = _minimal(tmp_path / "old", key.agency)
    new, _ = _minimal(tmp_path / "new", key.agency)
    moved = replace(new.body, slots=old.body.slots)
    forged = pack(encode(moved), Secret.random(32))
    for name in NAMES:
        (tmp_path / "new" / name).write_bytes(forged)
    with pytest.raises(WrongAgencyKeyError):
        unlock_with_agency_key(tmp_path / "new", key)


def test_a_slot_put_in_by_someone_without_the_master_key_is_called_altered(tmp_path: Path) -> None:
    """A key of his own sealed to the agency for this very store: opens, but did not write the file."""
    key = _private()
    keys, _ = _minimal(tmp_path, key.agency)
    own = seal_escrow(Secret.random(32), key.agency, store_id=keys.body.store_id, created=NOW)
    frame = unpack((tmp_path / NAMES[1]).read_bytes())
    body = replace(decode(frame.untrusted_body), slots=(own,))
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    (tmp_path / NAMES[0]).write_bytes(pack(encode(body), Secret.random(32)))
    with pytest.raises(KeysAlteredError):
        unlock_with_agency_key(tmp_path, key)


def test_a_new_master_key_is_sealed_to_the_same_agency() -> None:
    key, first, second = _private("Ministère – 法務省"), Secret.random(32), Secret.random(32)
    slot = seal_escrow(first, key.agency, store_id=STORE, created=NOW)
    assert agency_of(slot) == key.agency
    fresh = reseal(slot, second, store_id=STORE, created=NOW)
    assert key.open(fresh, STORE) == second
    assert fresh.id != slot.id


def test_four_agencies_fit_into_the_key_file(made: Made) -> None:
    keys = [_private(f"Agency {number} " + "法" * 60) for number in range(4)]
    for key in keys:
        _add(made.keys, key.agency)
    for key in keys:
        assert unlock_with_agency_key(made.folder, key).raw_database_key() == made.keys.raw_database_key()


def test_a_public_key_that_nobody_can_have_made_is_refused() -> None:
    for raw in (bytes(1216), b"\xff" * 1216):
        with pytest.raises(AgencyKeyFileError):
            seal_escrow(Secret.random(32), AgencyKey("x", raw), store_id=STORE, created=NOW)


def test_the_words_tell_keys_apart_and_hang_on_the_key_alone() -> None:
    key = _private().agency
    assert len(key.words()) == 6
    assert AgencyKey("another name", key.raw).words() == key.words()
    changed = bytearray(key.raw)
    changed[-1] ^= 1
    assert AgencyKey("x", bytes(changed)).words() != key.words()


def test_a_private_key_is_not_shown_or_pickled() -> None:
    import pickle

    key = _private()
    assert repr(key) == "<AgencyPrivateKey>"
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_keys_that_come_back_from_the_agency_keep_no_other_way_in_than_the_agencys(made: Made) -> None:
    key = _private()
    _add(made.keys, key.agency)
    code = renew_keys(made.keys, "a lantern at the other shore", now=NOW, cost=FLOOR)
    assert [slot.type for slot in made.keys.body.slots] == ["passphrase", "recovery", ESCROW]
    with pytest.raises(WrongPassphraseError):
        unlock_with_passphrase(made.folder, PASSPHRASE)
    with pytest.raises(WrongRecoveryCodeError):
        unlock_with_recovery(made.folder, made.code.text())
    for opened in (unlock_with_recovery(made.folder, code.text()), unlock_with_agency_key(made.folder, key)):
        assert opened.raw_database_key() == made.keys.raw_database_key()
