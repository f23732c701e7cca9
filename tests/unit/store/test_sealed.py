"""A sealed copy is whole, opens for the agency alone, and nothing is removed before that is known."""

from __future__ import annotations

import base64
import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db import sealed as sealing
from db.errors import (
    DiskFullError,
    FolderNotEmptyError,
    NoAgencyKeyError,
    SealedCopyError,
    SealedPlaceError,
    StoreIoError,
    StoreMissingError,
    StoreReadOnlyError,
)
from db.keys.agency import PRIVATE_SUFFIX, create_agency_key
from db.keys.body import ESCROW, decode
from db.keys.copies import NAMES
from db.keys.envelope import unpack
from db.keys.errors import NoSuchSlotError, PassphraseTooShortError, WrongAgencyKeyError
from db.keys.escrow import AgencyPrivateKey
from db.keys.kdf import FLOOR
from db.keys.unlock import unlock_with_agency_key, unlock_with_passphrase, unlock_with_recovery
from db.opening import STORE_NAME
from db.sealed import SealedCopy, depart, restore_sealed, seal
from db.store import Store
from db.vault import open_with_escrow, open_with_passphrase, open_with_recovery
from tests.helpers.sealing import content_at_agency, private_key, seal_to
from tests.helpers.source import ROOT
from tests.helpers.stores import NOW, PASSPHRASE, SMALL, Pattern, StoppedClock, fingerprints

CANARY = "canary Đorđević Λουκᾶς"
AGENCY_SECRET = "a second lantern"


@pytest.fixture
def agency() -> AgencyPrivateKey:
    return private_key()


@pytest.fixture
def sealable(store: Store, agency: AgencyPrivateKey) -> Store:
    """The open store of this test, sealed to the agency, with a canary in it."""
    seal_to(store, agency)
    store.run("INSERT INTO note (text) VALUES (?)", (CANARY,))
    store.run("INSERT INTO word (text) VALUES (?)", (CANARY,))
    return store


def test_the_agency_finds_everything_in_the_copy(
    sealable: Store, agency: AgencyPrivateKey, tmp_path: Path
) -> None:
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    assert content_at_agency(copy.folder, agency) == sealable.content_digest() == copy.content
    assert sorted(path.name for path in copy.folder.iterdir()) == ["keys.a", "keys.b", "lock", "store.db"]
    assert len(copy.fingerprint()) == 32


def test_neither_the_passphrase_nor_the_old_keys_open_the_copy(
    sealable: Store, folder: Path, tmp_path: Path
) -> None:
    """A searched laptop may still show its old key file; with the passphrase it must not open the copy."""
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    for name in NAMES:
        body = decode(unpack((copy.folder / name).read_bytes()).untrusted_body)
        assert {slot.type for slot in body.slots} == {ESCROW}
    with pytest.raises(NoSuchSlotError):
        unlock_with_passphrase(copy.folder, PASSPHRASE)
    old = sealable.keys.raw_database_key()
    with old, pytest.raises(Exception, match=r"store-(damaged|mismatch)"):
        sealing.check_copy(old, copy.folder / STORE_NAME)


def test_another_agency_does_not_open_the_copy_and_each_of_two_does(
    sealable: Store, agency: AgencyPrivateKey, tmp_path: Path
) -> None:
    second = private_key("Second")
    seal_to(sealable, second)
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    assert [each.label for each in copy.agencies] == ["Central authority", "Second"]
    assert content_at_agency(copy.folder, second) == content_at_agency(copy.folder, agency)
    with pytest.raises(WrongAgencyKeyError):
        unlock_with_agency_key(copy.folder, private_key())


def test_without_an_agency_key_nothing_is_written(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NoAgencyKeyError):
        seal(store, tmp_path / "sealed", now=NOW)
    assert not (tmp_path / "sealed").exists()


def test_nothing_readable_is_in_the_copy(sealable: Store, tmp_path: Path) -> None:
    for number in range(100):
        sealable.run("INSERT INTO note (text) VALUES (?)", (f"{CANARY} {number} " * 100,))
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    whole = b"".join(path.read_bytes() for path in copy.folder.iterdir())
    for text in (CANARY, "canary", "Đorđević", "INSERT", "CREATE TABLE", "SQLite format 3"):
        for form in (text.encode(), text.encode("utf-16-le"), base64.b64encode(text.encode())):
            assert form not in whole
    assert not any(path.stat().st_mode & 0o077 for path in (copy.folder, *copy.folder.iterdir()))


@pytest.mark.parametrize("where", ["store", "store/inside", "store/backups", "."])
def test_a_place_that_would_be_removed_too_is_refused(sealable: Store, tmp_path: Path, where: str) -> None:
    with pytest.raises(SealedPlaceError):
        seal(sealable, tmp_path / where, now=NOW)


def test_a_folder_with_something_in_it_is_refused(sealable: Store, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "holiday.jpg").write_bytes(b"dear")
    with pytest.raises(SealedPlaceError):
        seal(sealable, tmp_path / "stick", now=NOW)
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["holiday.jpg"]


def test_giving_up_leaves_nothing(sealable: Store, folder: Path, tmp_path: Path) -> None:
    def give_up(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        seal(sealable, tmp_path / "sealed", now=NOW, progress=give_up)
    assert [path.name for path in tmp_path.iterdir()] == ["store"]
    sealable.run("INSERT INTO note (text) VALUES ('still open')")


def test_progress_reaches_the_end(sealable: Store, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    seal(sealable, tmp_path / "sealed", now=NOW, progress=lambda done, total: told.append((done, total)))
    assert told
    assert told[-1][0] == told[-1][1] > 10


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_cannot_be_written_is_named(sealable: Store, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir(mode=0o500)
    with pytest.raises(StoreReadOnlyError):
        seal(sealable, tmp_path / "stick" / "sealed", now=NOW)


@pytest.mark.parametrize("function", ["mkdir", "fsync", "rename", "replace"])
@pytest.mark.parametrize(("code", "kind"), [(errno.ENOSPC, DiskFullError), (errno.EROFS, StoreReadOnlyError)])
def test_a_full_or_closed_medium_leaves_store_and_medium_as_they_were(
    sealable: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    function: str,
    code: int,
    kind: type[Exception],
) -> None:
    """Patched because a full stick cannot be had in every test run."""

    def refuse(*given: object, **named: object) -> None:
        raise OSError(code, "injected")

    (tmp_path / "stick").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(os, function, refuse)
        with pytest.raises(kind):
            seal(sealable, tmp_path / "stick" / "sealed", now=NOW)
    assert not (tmp_path / "stick" / "sealed").exists()
    assert sealable.one("SELECT count(*) FROM note WHERE text = ?", (CANARY,)) == (1,)


def test_a_medium_that_takes_no_more_leaves_nothing(sealable: Store, tmp_path: Path) -> None:
    """A limit on the size of files stops the cipher library in the middle, as a small stick would."""
    import resource
    import signal

    for number in range(200):
        sealable.run("INSERT INTO note (text) VALUES (?)", (f"{number} " + "z" * 3000,))
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
        with pytest.raises((DiskFullError, StoreIoError)):
            seal(sealable, tmp_path / "stick" / "sealed", now=NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not list((tmp_path / "stick").iterdir())


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "a bit in the store": lambda folder: _flip(folder / STORE_NAME),
    "a bit in a key file": lambda folder: _flip(folder / NAMES[0]),
    "a bit in the other": lambda folder: _flip(folder / NAMES[1]),
    "a key file lost": lambda folder: (folder / NAMES[0]).unlink(),
    "the store cut": lambda folder: os.truncate(folder / STORE_NAME, 8192),
    "the store empty": lambda folder: os.truncate(folder / STORE_NAME, 0),
    "everything gone": shutil.rmtree,
}


@pytest.mark.parametrize("harm", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_copy_that_suffered_after_it_was_read_back_removes_nothing(
    sealable: Store, folder: Path, tmp_path: Path, harm: Callable[[Path], object]
) -> None:
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    harm(copy.folder)
    with pytest.raises(SealedCopyError):
        depart(sealable, copy)
    assert sealable.one("SELECT count(*) FROM note WHERE text = ?", (CANARY,)) == (1,)
    assert {*NAMES, STORE_NAME} <= {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("name", [STORE_NAME, *NAMES])
def test_what_the_medium_gives_back_wrongly_is_noticed_before_the_copy_gets_its_name(
    sealable: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The damage is done where the medium would do it: after the last writing, before the reading back."""
    real = sealing._leave_cache

    def lose(path: Path) -> None:
        real(path)
        if path.name == name:
            _flip(path)

    monkeypatch.setattr(sealing, "_leave_cache", lose)
    with pytest.raises(SealedCopyError):
        seal(sealable, tmp_path / "stick" / "sealed", now=NOW)
    assert not list((tmp_path / "stick").iterdir())


def test_a_copy_that_is_sound_but_not_of_the_whole_store_is_not_given_its_name(
    sealable: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something is written to the store between the copying and the reading back."""
    real = sealing._leave_cache

    def meanwhile(path: Path) -> None:
        real(path)
        sealable.run("INSERT INTO note (text) VALUES (?)", (f"meanwhile {path.name}",))

    monkeypatch.setattr(sealing, "_leave_cache", meanwhile)
    with pytest.raises(SealedCopyError):
        seal(sealable, tmp_path / "stick" / "sealed", now=NOW)
    assert not list((tmp_path / "stick").iterdir())


def test_a_store_that_was_changed_after_sealing_is_not_removed(sealable: Store, tmp_path: Path) -> None:
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    sealable.run("UPDATE note SET text = 'one more thing' WHERE id = 1")
    with pytest.raises(SealedCopyError):
        depart(sealable, copy)


def test_departing_removes_the_store_here(sealable: Store, folder: Path, tmp_path: Path) -> None:
    (folder / "backups" / "before-0002.db").write_bytes(b"an old copy")
    report = depart(sealable, seal(sealable, tmp_path / "sealed", now=NOW))
    assert report.is_complete
    assert not folder.exists()


def test_what_is_not_ours_stays_and_is_counted(sealable: Store, folder: Path, tmp_path: Path) -> None:
    (folder / "holiday.jpg").write_bytes(b"dear")
    report = depart(sealable, seal(sealable, tmp_path / "sealed", now=NOW))
    assert report.foreign == 1
    assert [path.name for path in folder.iterdir()] == ["holiday.jpg"]


def test_killed_at_any_step_the_store_is_whole_here_or_there(tmp_path: Path) -> None:
    run = [sys.executable, "-m", "tests.helpers.sealing", str(tmp_path)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    states = found["states"]
    assert "nowhere" not in states
    assert states == sorted(states, key=["here", "here and there", "there"].index)
    assert set(states) == {"here", "here and there", "there"}
    assert len(states) > 30
    assert found["left"] == ["stick"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("agency")
    create_agency_key(folder, "key", "Central authority", AGENCY_SECRET, now=NOW, cost=FLOOR)
    return folder


def _sealed(pattern: Pattern, files: Path, tmp_path: Path) -> SealedCopy:
    from db.keys.agency import open_agency_key

    store = pattern.open(pattern.copy(tmp_path / "store"))
    seal_to(store, open_agency_key(files / f"key{PRIVATE_SUFFIX}", AGENCY_SECRET))
    store.run("INSERT INTO note (text) VALUES (?)", (CANARY,))
    copy = seal(store, tmp_path / "sealed", now=NOW)
    depart(store, copy)
    return copy


def test_the_agency_gives_the_store_back_under_a_new_passphrase(
    pattern: Pattern, files: Path, tmp_path: Path
) -> None:
    copy = _sealed(pattern, files, tmp_path)
    before = fingerprints(copy.folder)
    private = files / f"key{PRIVATE_SUFFIX}"
    again = restore_sealed(
        copy.folder, tmp_path / "again", private_key=private, agency_passphrase=AGENCY_SECRET,
        passphrase="a lantern at the other shore", clock=StoppedClock(), cost=FLOOR, migrations=SMALL,
    )  # fmt: skip
    assert again.store.content_digest() == copy.content
    again.store.close()
    assert fingerprints(copy.folder) == before
    folder = tmp_path / "again"
    for way_in in (
        lambda: open_with_passphrase(folder, "a lantern at the other shore", migrations=SMALL),
        lambda: open_with_recovery(folder, again.recovery_code.text(), migrations=SMALL),
        lambda: open_with_escrow(folder, private, AGENCY_SECRET, migrations=SMALL),
    ):
        opened = way_in()
        assert opened.one("SELECT count(*) FROM note WHERE text = ?", (CANARY,)) == (1,)
        opened.close()
    with pytest.raises(Exception, match="wrong-passphrase"):
        unlock_with_passphrase(folder, PASSPHRASE)
    with pytest.raises(Exception, match="wrong-recovery-code"):
        unlock_with_recovery(folder, pattern.code)


def test_a_restoring_that_fails_leaves_nothing(pattern: Pattern, files: Path, tmp_path: Path) -> None:
    copy = _sealed(pattern, files, tmp_path)
    private = files / f"key{PRIVATE_SUFFIX}"
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_bytes(b"")

    def restore(sealed: Path, folder: str, passphrase: str = PASSPHRASE) -> None:
        restore_sealed(
            sealed, tmp_path / folder, private_key=private, agency_passphrase=AGENCY_SECRET,
            passphrase=passphrase, clock=StoppedClock(), cost=FLOOR, migrations=SMALL,
        )  # fmt: skip

    with pytest.raises(FolderNotEmptyError):
        restore(copy.folder, "full")
    with pytest.raises(PassphraseTooShortError):
        restore(copy.folder, "again", "short")
    with pytest.raises(StoreMissingError):
        restore(tmp_path / "absent", "again")
    _flip(copy.folder / STORE_NAME)
    with pytest.raises(Exception, match="store-damaged"):
        restore(copy.folder, "again")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full", "sealed"]


def test_the_slots_of_the_copy_do_not_open_the_store_and_the_other_way_round(
    sealable: Store, agency: AgencyPrivateKey, folder: Path, tmp_path: Path
) -> None:
    copy = seal(sealable, tmp_path / "sealed", now=NOW)
    here, there = sealable.keys.body, unlock_with_agency_key(copy.folder, agency).body
    assert here.store_id == there.store_id
    assert {slot.id for slot in here.slots}.isdisjoint(slot.id for slot in there.slots)
    mixed = replace(here, slots=there.slots)
    sealable.keys.save_everywhere(mixed)
    with pytest.raises(Exception, match="keys-altered"):
        unlock_with_agency_key(folder, agency)
