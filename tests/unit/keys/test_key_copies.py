"""Two copies of the key file: one may be lost or damaged, and writing never leaves none."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from db.errors import StoreIoError
from db.keys.body import KeyBody, decode
from db.keys.canonical import canonical
from db.keys.copies import NAMES
from db.keys.envelope import MAGIC, pack, unpack
from db.keys.errors import KeysNewerError, WrongPassphraseError
from db.keys.kdf import FLOOR
from db.keys.opened import KeyNotice, OpenKeys
from db.keys.passphrase import new_passphrase
from db.keys.slots import seal_slot
from db.keys.unlock import unlock_with_passphrase
from tests.helpers.keys import NOW, PASSPHRASE, Made


def _generations(made: Made) -> list[int]:
    return [decode(unpack((made.folder / name).read_bytes()).untrusted_body).gen for name in NAMES]


def test_copies_are_written_in_turn(made: Made) -> None:
    assert _generations(made) == [1, 2]
    made.keys.note_time(NOW + timedelta(hours=1))
    assert _generations(made) == [3, 2]
    made.keys.note_time(NOW + timedelta(hours=2))
    assert _generations(made) == [3, 4]


def test_the_copy_with_the_higher_generation_is_in_force(made: Made) -> None:
    made.keys.note_time(NOW + timedelta(hours=1))
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    assert keys.body.anchor.last_seen == NOW + timedelta(hours=1)
    assert keys.notices == ()
    keys.note_time(NOW + timedelta(hours=2))
    assert _generations(made) == [3, 4]


def test_the_latest_time_seen_never_goes_back(made: Made) -> None:
    made.keys.note_time(NOW + timedelta(days=30))
    made.keys.note_time(NOW - timedelta(days=365))
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    assert keys.body.anchor.last_seen == NOW + timedelta(days=30)


@pytest.mark.parametrize("name", NAMES)
def test_a_lost_copy_is_survived_reported_and_written_again(made: Made, name: str) -> None:
    (made.folder / name).unlink()
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    assert keys.notices == (KeyNotice.COPY_MISSING,)
    keys.note_time(NOW)
    assert unlock_with_passphrase(made.folder, PASSPHRASE).notices == ()
    assert (made.folder / name).exists()


@pytest.mark.parametrize("name", NAMES)
def test_damage_at_any_place_of_one_copy_is_survived_and_reported(made: Made, name: str) -> None:
    path = made.folder / name
    content = path.read_bytes()
    for place in range(0, len(content), 3):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        keys = unlock_with_passphrase(made.folder, PASSPHRASE)
        assert keys.notices == (KeyNotice.COPY_DAMAGED,)
        assert keys.raw_database_key() == made.keys.raw_database_key()


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_copy_is_repaired_by_the_next_write(made: Made, name: str) -> None:
    (made.folder / name).write_bytes(b"junk")
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    keys.note_time(NOW)
    assert keys.notices == ()
    assert unlock_with_passphrase(made.folder, PASSPHRASE).notices == ()


def _rewrapped(keys: OpenKeys, passphrase: str) -> KeyBody:
    """The body with its passphrase slot replaced, as a change of the passphrase will write it."""
    slot = seal_slot(
        "passphrase", keys._master, new_passphrase(passphrase),
        cost=FLOOR, store_id=keys.body.store_id, created=NOW,
    )  # fmt: skip
    return replace(keys.body, slots=(slot, *keys.body.slots[1:]))


def test_changed_slots_are_written_to_both_copies(made: Made) -> None:
    made.keys.save_everywhere(_rewrapped(made.keys, "the new passphrase"))
    for name in NAMES:
        kept = (made.folder / name).read_bytes()
        (made.folder / name).unlink()
        with pytest.raises(WrongPassphraseError):
            unlock_with_passphrase(made.folder, PASSPHRASE)
        unlock_with_passphrase(made.folder, "the new passphrase")
        (made.folder / name).write_bytes(kept)


def test_a_change_cut_off_after_the_first_copy_is_already_in_force(made: Made) -> None:
    made.keys.save(_rewrapped(made.keys, "the new passphrase"))
    unlock_with_passphrase(made.folder, "the new passphrase")
    with pytest.raises(WrongPassphraseError):
        unlock_with_passphrase(made.folder, PASSPHRASE)


def test_what_a_copy_said_before_is_overwritten_on_the_disk(made: Made) -> None:
    """A second name for the old file shows what is left in its blocks after the name was given away."""
    witness = made.folder / "witness"
    os.link(made.folder / NAMES[0], witness)
    size = witness.stat().st_size
    made.keys.note_time(NOW)
    left = witness.read_bytes()
    assert len(left) == size
    assert b"DRAGOMAN" not in left
    assert made.keys.body.slots[0].ct.hex().encode() not in left


def test_a_file_left_by_a_write_that_was_killed_does_not_matter(made: Made) -> None:
    (made.folder / "keys.a.new").write_bytes(b"half a key file")
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    assert keys.notices == ()
    keys.note_time(NOW)
    assert sorted(path.name for path in made.folder.iterdir()) == list(NAMES)


def test_a_failed_write_leaves_both_copies_and_the_keys_in_force(made: Made) -> None:
    before = {name: (made.folder / name).read_bytes() for name in NAMES}
    (made.folder / "keys.a.new").mkdir()
    generation = made.keys.body.gen
    with pytest.raises(StoreIoError):
        made.keys.note_time(NOW + timedelta(days=1))
    assert made.keys.body.gen == generation
    assert {name: (made.folder / name).read_bytes() for name in NAMES} == before


def test_a_genuinely_newer_copy_is_never_ignored(made: Made) -> None:
    """A newer version wrote one copy: falling back to the older one would undo what it did."""
    newer = canonical({"v": 2, "gen": 3})
    (made.folder / NAMES[0]).write_bytes(pack(newer, made.keys._master))
    with pytest.raises(KeysNewerError):
        unlock_with_passphrase(made.folder, PASSPHRASE)


def test_a_copy_that_only_claims_to_be_newer_counts_as_damaged(made: Made) -> None:
    newer = canonical({"v": 2, "gen": 3})
    (made.folder / NAMES[0]).write_bytes(MAGIC + len(newer).to_bytes(4) + newer + bytes(64))
    assert unlock_with_passphrase(made.folder, PASSPHRASE).notices == (KeyNotice.COPY_DAMAGED,)


def test_an_unauthentic_copy_with_a_higher_generation_is_not_in_force(made: Made) -> None:
    frame = unpack((made.folder / NAMES[1]).read_bytes())
    raised = frame.untrusted_body.replace(b'"gen":2', b'"gen":9')
    (made.folder / NAMES[0]).write_bytes(MAGIC + len(raised).to_bytes(4) + raised + frame.mac)
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    assert keys.body.gen == 2
    assert keys.notices == (KeyNotice.COPY_DAMAGED,)


def test_both_copies_lost_is_not_repaired_by_guessing(made: Made) -> None:
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    keys.wipe()
    with pytest.raises(ValueError, match="wiped"):
        keys.note_time(NOW)
