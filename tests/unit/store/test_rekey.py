"""Replacing the keys: the records are the same, the old keys open nothing new, and nothing is left over."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import AppError
from app.ports_keys import OldBackups, ReplaceCancelledError, ReplaceStage, SlotKind
from db.backup import write_copy
from db.connection import connect
from db.errors import StoreDamagedError, StoreIoError, StoreMismatchError
from db.keeper import Keeper
from db.keys import slots
from db.keys.agency import create_agency_key
from db.keys.body import Slot
from db.keys.copies import NAMES
from db.keys.errors import WrongPassphraseError, WrongRecoveryCodeError
from db.keys.kdf import FLOOR
from db.opening import BACKUPS_NAME, STORE_NAME
from db.rekey import check_equal, opens
from db.settle import salt_of
from db.store import Store
from db.vault import open_with_escrow, open_with_passphrase, open_with_recovery
from tests.helpers.keys import Derivations
from tests.helpers.stores import NOW, PASSPHRASE, SMALL, Pattern, StoppedClock, fingerprints

KNOWN = Derivations()
Steps = list[tuple[ReplaceStage, int, int]]


@pytest.fixture(autouse=True)
def _quick(pattern: Pattern, monkeypatch: pytest.MonkeyPatch) -> None:
    """Patched: dozens of new slots are made; those of the pattern cost what they cost, each once."""
    salts = frozenset(slot.salt for slot in pattern.keys(pattern.folder).body.slots)
    monkeypatch.setattr(slots, "stretch", Derivations(known=KNOWN.known, quick_except=salts).stretch)


def _keeper(store: Store) -> Keeper:
    return Keeper(store, StoppedClock(), FLOOR)


def _replace(store: Store, *, backups: OldBackups = OldBackups.RENEW, stop: str = "") -> tuple[str, Steps]:
    """Replace the keys; cancel at the stage `stop`. Returns the recovery code and what was told."""
    keeper, steps = _keeper(store), []
    code = keeper.new_recovery_code()

    def cancelled() -> bool:
        return bool(stop) and bool(steps) and steps[-1][0].value == stop

    keeper.replace(PASSPHRASE, code, backups, lambda *step: steps.append(step), cancelled)
    return code.text(), steps


@pytest.fixture
def backups(pattern: Pattern, folder: Path) -> list[Path]:
    """Two backups of the store, and one that no key opens."""
    store = pattern.open(folder)
    with store.keys.raw_database_key() as raw_key:
        found = [folder / BACKUPS_NAME / f"before-000{number}-x.db" for number in (1, 2)]
        for path in found:
            write_copy(store.connection, raw_key, path)
    store.close()
    broken = folder / BACKUPS_NAME / "broken.db"
    broken.write_bytes(os.urandom(8192))
    return [*found, broken]


def test_the_records_are_the_same_under_new_keys(store: Store, folder: Path) -> None:
    old, before = bytes(store.keys.raw_database_key().reveal()), store.rows("SELECT * FROM note")
    words = store.rows("SELECT rowid FROM word WHERE word MATCH 'note'")
    purpose = bytes(store.keys.subkey("any purpose").reveal())
    code, steps = _replace(store)
    assert bytes(store.keys.raw_database_key().reveal()) != old
    # Of the master key, not only of salt and epoch: what it is good for elsewhere ends as well.
    assert bytes(store.keys.subkey("any purpose").reveal()) != purpose
    assert store.rows("SELECT * FROM note") == before
    assert store.rows("SELECT rowid FROM word WHERE word MATCH 'note'") == words
    store.run("INSERT INTO note (text) VALUES ('after')")
    store.close()
    assert [stage.value for stage, _, _ in steps] == ["preparing", "copying", "checking", "switching"]
    for way, secret in ((open_with_passphrase, PASSPHRASE), (open_with_recovery, code)):
        again = way(folder, secret, migrations=SMALL)
        assert again.notices == ()
        assert again.one("SELECT count(*) FROM note") == (51,)
        assert again.one("PRAGMA user_version") == (1,)
        assert again.one("PRAGMA cipher_integrity_check") is None
        again.close()


def test_nothing_of_the_old_keys_is_left_in_the_folder(store: Store, folder: Path) -> None:
    old_salt = store.keys.body.db.salt
    names = sorted(path.name for path in folder.iterdir() if not path.name.endswith("-wal"))
    _replace(store)
    store.close()
    assert sorted(path.name for path in folder.iterdir()) == names
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert old_salt not in content
    assert old_salt.hex().encode() not in content


def test_the_old_keys_open_nothing_new(pattern: Pattern, store: Store, folder: Path, tmp_path: Path) -> None:
    """S12: an old key file with the old passphrase and the old code, put beside the new store."""
    shutil.copytree(folder, tmp_path / "leaked")
    _replace(store)
    store.close()
    with pytest.raises(WrongRecoveryCodeError):
        open_with_recovery(folder, pattern.code, migrations=SMALL)
    for names in ((NAMES[0],), (NAMES[1],), NAMES):
        mixed = shutil.copytree(folder, tmp_path / f"mixed-{len(names)}-{names[0]}")
        for name in NAMES:
            (mixed / name).unlink()
        for name in names:
            shutil.copyfile(tmp_path / "leaked" / name, mixed / name)
        for way, secret in ((open_with_passphrase, PASSPHRASE), (open_with_recovery, pattern.code)):
            with pytest.raises(StoreMismatchError):
                way(mixed, secret, migrations=SMALL)


def test_an_old_copy_of_the_key_file_beside_a_new_one_is_not_in_force(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    shutil.copyfile(folder / NAMES[0], tmp_path / "leaked")
    code, _ = _replace(store)
    store.close()
    shutil.copyfile(tmp_path / "leaked", folder / NAMES[0])
    open_with_recovery(folder, code, migrations=SMALL).close()


def test_a_store_without_a_folder_for_backups_gets_new_keys_too(store: Store, folder: Path) -> None:
    store.close()
    (folder / BACKUPS_NAME).rmdir()
    again = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    _replace(again)
    again.close()


def test_renewed_backups_open_with_the_new_keys_alone(
    pattern: Pattern, folder: Path, backups: list[Path]
) -> None:
    store = pattern.open(folder)
    keeper = _keeper(store)
    plan = keeper.plan_replacement(PASSPHRASE)
    assert [(seen.name, seen.renewable) for seen in plan.backups] == [
        (path.name, path.name != "broken.db") for path in backups
    ]
    assert plan.bytes_needed >= 3 * 8192
    assert plan.bytes_free > 0
    old_key = store.keys.raw_database_key()
    done = keeper.replace(
        PASSPHRASE, keeper.new_recovery_code(), OldBackups.RENEW, lambda *_: None, lambda: False
    )
    assert (done.backups_renewed, done.backups_destroyed, done.complete) == (2, 1, True)
    assert sorted((folder / BACKUPS_NAME).iterdir()) == backups[:2]
    for path in backups[:2]:
        assert not opens(path, old_key)
        with store.keys.raw_database_key() as raw_key:
            copy = connect(path, raw_key)
        assert copy.execute("SELECT count(*) FROM note").fetchone() == (50,)
        assert copy.execute("PRAGMA cipher_integrity_check").fetchall() == []
        copy.close()
    store.close()


def test_backups_can_be_destroyed_instead(pattern: Pattern, folder: Path, backups: list[Path]) -> None:
    store = pattern.open(folder)
    keeper = _keeper(store)
    with backups[0].open("rb") as kept:
        before = kept.read(4096)
        done = keeper.replace(
            PASSPHRASE, keeper.new_recovery_code(), OldBackups.DESTROY, lambda *_: None, lambda: False
        )
        kept.seek(0)
        assert kept.read(4096) != before
    assert (done.backups_renewed, done.backups_destroyed) == (0, 3)
    assert list((folder / BACKUPS_NAME).iterdir()) == []
    store.close()


def test_the_old_store_is_overwritten_on_the_disk(store: Store, folder: Path) -> None:
    """An open file shows what is left in the blocks after the name was given away."""
    store.checkpoint()
    descriptor = os.open(folder / STORE_NAME, os.O_RDONLY)
    salt, size = store.keys.body.db.salt, os.fstat(descriptor).st_size
    assert os.pread(descriptor, 16, 0) == salt
    before = os.pread(descriptor, size, 0)
    _replace(store)
    after = os.pread(descriptor, size, 0)
    os.close(descriptor)
    assert len(after) == size
    assert not any(after[page : page + 16] == before[page : page + 16] for page in range(0, size, 4096))
    store.close()


def test_the_agency_still_opens_the_store_and_other_ways_end(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    agency = create_agency_key(tmp_path, "hq", "Ministry", "the agency passphrase", now=NOW, cost=FLOOR)
    keeper = _keeper(store)
    view = keeper.read_agency_key(tmp_path / "hq.agency-key")
    assert view.words == agency.words()
    keeper.set_escrow(PASSPHRASE, view, required=True)
    keeper.add_passphrase(PASSPHRASE, "the deputy's passphrase", "deputy")
    later = Slot("00000000000000e5", "smart-card", NOW, {}, b"", b"", bytes(100))
    body = store.keys.body
    store.keys.save_everywhere(replace(body, slots=(*body.slots, later)))
    plan = keeper.plan_replacement("the deputy's passphrase")
    assert [(slot.kind, slot.label) for slot in plan.kept] == [
        (SlotKind.PASSPHRASE, "deputy"), (SlotKind.ESCROW, "Ministry"),
    ]  # fmt: skip
    assert [slot.kind for slot in plan.dropped] == [SlotKind.PASSPHRASE, SlotKind.UNKNOWN]
    code, deputy = keeper.new_recovery_code(), "the deputy's passphrase"
    keeper.replace(deputy, code, OldBackups.RENEW, lambda *_: None, lambda: False)
    assert [(slot.kind, slot.label, slot.hold.value) for slot in keeper.slots()] == [
        (SlotKind.PASSPHRASE, "deputy", "last-passphrase"),
        (SlotKind.RECOVERY, "", "none"),
        (SlotKind.ESCROW, "Ministry", "policy"),
    ]
    store.close()
    private = tmp_path / "hq.agency-private-key"
    open_with_escrow(folder, private, "the agency passphrase", migrations=SMALL).close()
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)


@pytest.mark.parametrize("stop", ["preparing", "copying", "checking", "backups", "switching"])
def test_a_cancelled_replacement_leaves_everything_as_it_was(
    pattern: Pattern, folder: Path, backups: list[Path], stop: str
) -> None:
    store = pattern.open(folder)
    store.checkpoint()
    before = fingerprints(folder)
    if stop == "switching":  # too late
        _replace(store, stop=stop)
        assert fingerprints(folder) != before
    else:
        with pytest.raises(ReplaceCancelledError):
            _replace(store, stop=stop)
        assert {name: v for name, v in fingerprints(folder).items() if not name.endswith("-wal")} == {
            name: v for name, v in before.items() if not name.endswith("-wal")
        }
    store.run("INSERT INTO note (text) VALUES ('still at work')")
    store.close()
    again = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert again.one("SELECT count(*) FROM note") == (51,)
    again.close()


def test_the_wrong_passphrase_or_a_recovery_code_replaces_nothing(
    pattern: Pattern, store: Store, folder: Path
) -> None:
    before, keeper = fingerprints(folder), _keeper(store)
    for wrong in ("a wrong passphrase", pattern.code):
        for action in (
            lambda wrong=wrong: keeper.plan_replacement(wrong),
            lambda wrong=wrong: keeper.replace(
                wrong, keeper.new_recovery_code(), OldBackups.RENEW, lambda *_: None, lambda: False
            ),
        ):
            with pytest.raises(WrongPassphraseError):
                action()
    assert fingerprints(folder) == before


def test_keys_can_be_replaced_again_and_again(store: Store, folder: Path) -> None:
    salts = {store.keys.body.db.salt}
    for round_ in range(3):
        _replace(store)
        salts.add(store.keys.body.db.salt)
        store.run("INSERT INTO note (text) VALUES (?)", (f"round {round_}",))
        assert salt_of(folder / STORE_NAME) == store.keys.body.db.salt
    assert len(salts) == 4
    assert store.keys.body.db.epoch == 4
    store.close()
    again = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert again.one("SELECT count(*) FROM note") == (53,)
    again.close()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM note WHERE id = 7",
        "INSERT INTO word_data (id, block) VALUES (99999, x'00')",
        "PRAGMA user_version = 9",
        "DROP INDEX note_by_size",
        "UPDATE word_content SET c0 = 'else' WHERE id = 1",
    ],
)
def test_a_copy_that_differs_is_noticed(pattern: Pattern, store: Store, folder: Path, change: str) -> None:
    store.run("INSERT INTO word (rowid, text) VALUES (1, 'something')")
    copy = folder / "copy"
    with store.keys.raw_database_key() as raw_key:
        write_copy(store.connection, raw_key, copy)
        check_equal(store.connection, copy, raw_key)
        other = connect(copy, raw_key)
        other.execute(change)
        other.close()
        with pytest.raises(StoreDamagedError):
            check_equal(store.connection, copy, raw_key)


def test_a_log_that_is_left_stops_the_switch(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched: the cipher library does not leave its log behind by itself when it closes in order."""
    from db import rekey

    monkeypatch.setattr(rekey, "has_log", lambda _folder: True)
    with pytest.raises(StoreIoError):
        _replace(store)
    store.run("INSERT INTO note (text) VALUES ('still at work')")
    assert not [path for path in folder.iterdir() if ".next" in path.name]


@pytest.mark.parametrize("harm", ["cut off", "gone", "another file"])
def test_a_new_store_that_does_not_open_gives_way_to_the_old_one(
    store: Store, folder: Path, harm: str
) -> None:
    """What happened to it between the check and the switch; nothing of the old store was destroyed yet."""
    keeper = _keeper(store)

    def progress(stage: ReplaceStage, _done: int, _total: int) -> None:
        fresh = folder / "store.db.next"
        if stage is ReplaceStage.SWITCHING and harm == "cut off":
            os.truncate(fresh, 100)
        elif stage is ReplaceStage.SWITCHING and harm == "gone":
            fresh.unlink()
        elif stage is ReplaceStage.SWITCHING:
            fresh.write_bytes(os.urandom(8192))

    key = store.keys.raw_database_key()
    with pytest.raises(AppError) as refused:
        keeper.replace(PASSPHRASE, keeper.new_recovery_code(), OldBackups.RENEW, progress, lambda: False)
    assert refused.value.code in {"store-short", "store-io", "store-mismatch", "store-damaged"}
    assert store.keys.raw_database_key() == key
    if harm != "gone":  # there the renaming itself failed, and the next opening looks what is there
        assert not (folder / "keys.next").exists()
    store.run("INSERT INTO note (text) VALUES ('still at work')")
    store.close()
    again = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert again.one("SELECT count(*) FROM note") == (51,)
    assert not [path for path in folder.iterdir() if ".next" in path.name or ".old" in path.name]
    again.close()


def test_no_word_of_the_records_is_on_the_disk_meanwhile(store: Store, folder: Path) -> None:
    """S1 and S2: looked at whenever it says how far it is."""
    keeper, looked = _keeper(store), []

    def progress(stage: ReplaceStage, _done: int, _total: int) -> None:
        # Not the store itself: closing it again would drop the locks that this process has on it.
        files = [path for path in folder.rglob("*") if path.is_file() and path.name != STORE_NAME]
        content = b"".join(path.read_bytes() for path in files)
        looked.append((stage, b"note 7" in content or b"xxxxxxxx" in content or b"SQLite format" in content))

    keeper.replace(PASSPHRASE, keeper.new_recovery_code(), OldBackups.RENEW, progress, lambda: False)
    assert {stage for stage, _ in looked} >= {ReplaceStage.CHECKING, ReplaceStage.SWITCHING}
    assert not any(found for _, found in looked)
    store.close()
