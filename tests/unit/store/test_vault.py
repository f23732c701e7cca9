"""Making a store folder, and telling what a folder holds."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from db import vault
from db.errors import FolderNotEmptyError
from db.keys.errors import PassphraseTooShortError
from db.keys.kdf import FLOOR
from db.lock import LOCK_NAME
from db.migrate import Migrations, Step
from db.opening import LOG_NAME, STORE_NAME
from db.vault import Created, FolderState, create, open_with_passphrase, open_with_recovery, probe
from tests.helpers.stores import PASSPHRASE, SMALL, Pattern, StoppedClock, fingerprints


def _create(folder: Path, migrations: Migrations = SMALL) -> Created:
    return create(folder, PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=migrations)


def _kinds(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))
    }


@pytest.mark.parametrize("before", ["absent", "empty", "parents missing", "through a link"])
def test_a_store_is_made_and_opens_with_both_secrets(tmp_path: Path, before: str) -> None:
    folder = tmp_path / "a" / "b" / "store" if before == "parents missing" else tmp_path / "store"
    if before == "empty":
        folder.mkdir()
    if before == "through a link":
        (tmp_path / "real").mkdir()
        folder.symlink_to(tmp_path / "real")
    made = _create(folder)
    made.store.run("INSERT INTO note (text) VALUES ('first')")
    made.store.close()
    assert probe(folder) is FolderState.STORE
    for way, secret in ((open_with_passphrase, PASSPHRASE), (open_with_recovery, made.recovery_code.text())):
        store = way(folder, secret, migrations=SMALL)
        assert store.notices == ()
        assert store.one("SELECT text FROM note") == ("first",)
        store.close()


def test_everything_in_a_store_is_private_whatever_the_umask(tmp_path: Path) -> None:
    """S3: while it is open, with a transaction running, and after a migration."""
    before = os.umask(0)
    try:
        made = _create(tmp_path / "new" / "store")
        with made.store.transaction():
            made.store.run("INSERT INTO note (text) VALUES ('first')")
            modes = _kinds(tmp_path / "new")
        made.store.close()
        grown = Migrations([*SMALL.after(0), Step(2, "ALTER TABLE note ADD COLUMN colour TEXT;")])
        open_with_passphrase(tmp_path / "new" / "store", PASSPHRASE, migrations=grown).close()
        modes |= _kinds(tmp_path / "new")
    finally:
        os.umask(before)
    folders = {".", "store", "store/backups"}
    assert {name: mode for name, mode in modes.items() if name in folders} == dict.fromkeys(folders, 0o700)
    files = {name: mode for name, mode in modes.items() if name not in folders}
    assert len(files) == 6
    assert set(files.values()) == {0o600}


def test_rights_that_copying_gave_to_others_are_taken_away(folder: Path) -> None:
    folder.chmod(0o755)
    for path in folder.iterdir():
        path.chmod(0o755 if path.is_dir() else 0o644)
    open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close()
    assert all(mode & 0o077 == 0 for mode in _kinds(folder).values())


@pytest.mark.parametrize("content", ["letter.txt", "keys.a", "keys.b", STORE_NAME, LOG_NAME, "subfolder/"])
def test_a_folder_that_holds_anything_is_not_used(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    if content.endswith("/"):
        (folder / content).mkdir()
    else:
        (folder / content).write_text("precious")
    before = fingerprints(tmp_path)
    with pytest.raises(FolderNotEmptyError):
        _create(folder)
    assert fingerprints(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_an_existing_store_is_never_made_anew(folder: Path) -> None:
    before = fingerprints(folder)
    with pytest.raises(FolderNotEmptyError):
        _create(folder)
    assert fingerprints(folder) == before


def test_a_file_in_the_place_of_the_folder_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("precious")
    with pytest.raises(FolderNotEmptyError):
        _create(tmp_path / "store")
    assert (tmp_path / "store").read_text() == "precious"


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooShortError):
        create(tmp_path / "store", "eleven char", cost=FLOOR, migrations=SMALL)
    assert list(tmp_path.iterdir()) == []


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    wrong = Migrations([Step(1, "CREATE TABLE note (a); SELEC;")])
    with pytest.raises(Exception, match="SELEC"):
        _create(tmp_path / "store", wrong)
    assert list(tmp_path.iterdir()) == []


def test_a_creation_that_fails_at_its_last_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched: the first opening of what was just made does not fail by itself."""

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vault, "check_form", fail)
    with pytest.raises(KeyboardInterrupt):
        _create(tmp_path / "store")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_creation_left_is_swept_by_the_next_one(tmp_path: Path, pattern: Pattern) -> None:
    left = tmp_path / ".store.creating-0123456789abcdef"
    shutil.copytree(pattern.folder, left)
    other = tmp_path / ".others.creating-0123456789abcdef"
    other.mkdir()
    assert probe(tmp_path / "store") is FolderState.ABSENT
    _create(tmp_path / "store").store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [other.name, "store"]


def test_a_folder_is_told_by_its_names(tmp_path: Path, folder: Path) -> None:
    assert probe(tmp_path / "absent") is FolderState.ABSENT
    assert probe(tmp_path / "absent" / "below") is FolderState.ABSENT
    (tmp_path / "empty").mkdir()
    assert probe(tmp_path / "empty") is FolderState.EMPTY
    (tmp_path / "file").touch()
    assert probe(tmp_path / "file") is FolderState.FOREIGN
    assert probe(tmp_path) is FolderState.FOREIGN
    assert probe(folder) is FolderState.STORE
    (folder / "keys.a").unlink()
    assert probe(folder) is FolderState.STORE
    (folder / "keys.b").unlink()
    assert probe(folder) is FolderState.BROKEN


def test_keys_without_a_store_are_not_a_place_for_a_new_one(folder: Path) -> None:
    (folder / STORE_NAME).unlink()
    assert probe(folder) is FolderState.BROKEN
    (folder / LOCK_NAME).unlink()
    assert probe(folder) is FolderState.BROKEN


def test_closing_notes_the_time_and_it_never_goes_back(pattern: Pattern, folder: Path) -> None:
    clock = StoppedClock()
    first = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL, clock=clock)
    clock.now = clock.now.replace(year=2027)
    first.close()
    clock.now = clock.now.replace(year=2020)
    second = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL, clock=clock)
    assert second.last_seen.year == 2027
    second.close()
    assert pattern.keys(folder).body.anchor.last_seen.year == 2027


def test_a_damaged_copy_of_the_keys_is_told_and_repaired_by_closing(folder: Path) -> None:
    (folder / "keys.a").write_bytes(b"junk")
    store = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert [notice.value for notice in store.notices] == ["key-copy-damaged"]
    store.close()
    again = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert again.notices == ()
    again.close()
