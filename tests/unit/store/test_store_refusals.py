"""What is not a sound store of ours is refused by cause, and no byte of it changes (S4, S52)."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import AppError, CannotOpenError
from db import opening
from db.connection import connect
from db.errors import (
    StoreDamagedError,
    StoreForeignError,
    StoreInUseError,
    StoreMismatchError,
    StoreMissingError,
    StoreNewerError,
    StoreShortError,
    StoreUnencryptedError,
)
from db.keys.copies import NAMES
from db.keys.errors import KeysMissingError, WrongPassphraseError
from db.keys.kdf import FLOOR
from db.lock import FolderLock
from db.migrate import Migrations
from db.opening import LOG_NAME, STORE_NAME
from db.store import StoreNotice
from db.vault import create, open_with_passphrase, open_with_recovery
from tests.helpers.stores import GROWN, PASSPHRASE, SMALL, Pattern, StoppedClock, fingerprints


def _refused(folder: Path, expected: type[AppError], passphrase: str = PASSPHRASE) -> AppError:
    """Opening as the officer does is refused with this very class, and changes nothing."""
    before = fingerprints(folder) if folder.exists() else {}
    names = sorted(folder.rglob("*")) if folder.exists() else []
    with pytest.raises(AppError) as refused:
        open_with_passphrase(folder, passphrase, migrations=SMALL)
    assert type(refused.value) is expected
    if folder.exists():
        assert fingerprints(folder) == before
        assert sorted(folder.rglob("*")) == names
    return refused.value


def _raw(pattern: Pattern, folder: Path) -> dbapi2.Connection:
    with pattern.keys(folder).raw_database_key() as key:
        return connect(folder / STORE_NAME, key)


def _hot(pattern: Pattern, folder: Path, *statements: str) -> None:
    """Leave the folder as a process does that was killed: the last changes stand only in the log."""
    connection = _raw(pattern, folder)
    connection.execute("PRAGMA journal_mode = WAL")
    for statement in statements or ("INSERT INTO note (id, text) VALUES (1000, 'only in the log')",):
        connection.execute(statement)
    killed = folder.with_name("killed")
    shutil.copytree(folder, killed)
    connection.close()
    shutil.rmtree(folder)
    killed.rename(folder)
    assert (folder / LOG_NAME).stat().st_size > 0


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    refused = _refused(tmp_path / "absent", StoreMissingError)
    assert refused.params == {"what": "folder"}
    assert list(tmp_path.iterdir()) == []


def test_a_missing_store_file_is_not_made(folder: Path) -> None:
    (folder / STORE_NAME).unlink()
    assert _refused(folder, StoreMissingError).params == {"what": "store"}


def test_a_store_without_keys_is_told(folder: Path) -> None:
    for name in NAMES:
        (folder / name).unlink()
    _refused(folder, KeysMissingError)


@pytest.mark.parametrize("size", [0, 1, 10, 16, 512, 4095])
def test_an_empty_or_short_file_never_becomes_a_new_store(folder: Path, size: int) -> None:
    path = folder / STORE_NAME
    path.write_bytes(path.read_bytes()[:size])
    _refused(folder, StoreShortError)


def test_an_unencrypted_database_is_told_from_damage(folder: Path) -> None:
    path = folder / STORE_NAME
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE note (a)")
    plain.close()
    _refused(folder, StoreUnencryptedError)


def test_a_folder_in_the_place_of_the_store_file_is_refused(folder: Path) -> None:
    (folder / STORE_NAME).unlink()
    (folder / STORE_NAME).mkdir()
    _refused(folder, StoreDamagedError)


@pytest.mark.parametrize("hot", [False, True])
def test_a_wrong_passphrase_changes_nothing(pattern: Pattern, folder: Path, hot: bool) -> None:
    if hot:
        _hot(pattern, folder)
    _refused(folder, WrongPassphraseError, "a lantern under the harbour")


def test_the_keys_of_another_store_are_told_from_damage(folder: Path, tmp_path: Path) -> None:
    other = create(tmp_path / "other", PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=SMALL).store
    other.close()
    for name in NAMES:
        shutil.copyfile(tmp_path / "other" / name, folder / name)
    _refused(folder, StoreMismatchError)


def test_random_bytes_with_our_salt_are_called_damaged(folder: Path) -> None:
    path = folder / STORE_NAME
    path.write_bytes(path.read_bytes()[:16] + os.urandom(8176))
    _refused(folder, StoreDamagedError)


def test_a_flipped_bit_on_any_page_that_is_read_is_refused_or_harmless(
    pattern: Pattern, folder: Path
) -> None:
    """Only the 16 bytes of the salt are not covered: the key file has them too."""
    path = folder / STORE_NAME
    content = path.read_bytes()
    for page in range(len(content) // 4096):
        for offset in (0 if page else 16, 2000, 4095):
            place = page * 4096 + offset
            flipped = bytearray(content)
            flipped[place] ^= 0x10
            path.write_bytes(flipped)
            with pytest.raises(StoreDamagedError):
                pattern.open(folder)
            assert path.read_bytes() == flipped
    path.write_bytes(bytes([content[0] ^ 1]) + content[1:])
    pattern.open(folder).close()


@pytest.mark.parametrize("pages", [1, 2, 5, 9])
def test_a_truncated_store_is_called_damaged(pattern: Pattern, folder: Path, pages: int) -> None:
    path = folder / STORE_NAME
    path.write_bytes(path.read_bytes()[: pages * 4096])
    _refused(folder, StoreDamagedError)


def test_a_store_of_a_newer_version_is_refused_and_kept_as_it_is(pattern: Pattern, folder: Path) -> None:
    pattern.open(folder, GROWN).close()
    assert _refused(folder, StoreNewerError).params == {"found": 2, "known": 1}


def test_a_newer_number_that_stands_only_in_the_log_is_seen(pattern: Pattern, folder: Path) -> None:
    _hot(pattern, folder, "PRAGMA user_version = 7")
    assert _refused(folder, StoreNewerError).params == {"found": 7, "known": 1}


FOREIGN = {
    "a trigger": "CREATE TRIGGER more AFTER INSERT ON note BEGIN UPDATE note SET parent = NULL; END",
    "a trigger on an index table": "CREATE TRIGGER more AFTER INSERT ON word_content BEGIN SELECT 1; END",
    "a trigger named like a table": "CREATE TRIGGER word_data AFTER INSERT ON note BEGIN SELECT 1; END",
    "a view": "CREATE VIEW more AS SELECT text FROM note",
    "a table": "CREATE TABLE more (a)",
    "a table named like an index table": "CREATE TABLE more_data (a)",
    "an index": "CREATE INDEX more ON note (parent)",
    "a virtual table": "CREATE VIRTUAL TABLE more USING fts5 (a)",
    "a trigger dropped": "DROP TRIGGER note_stays",
    "a table dropped": "DROP TABLE word",
    "a column added": "ALTER TABLE note ADD COLUMN more TEXT",
    "a view replaced": "DROP VIEW long_note; CREATE VIEW long_note AS SELECT text AS id FROM note",
    "no number": "PRAGMA user_version = 0",
    "everything dropped": (
        "DROP VIEW long_note; DROP TABLE word; DROP TABLE note; PRAGMA user_version = 0"
    ),
    "a definition rewritten": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'final%', 'draft%') "
        "WHERE name = 'note_stays'; PRAGMA writable_schema = OFF"
    ),
    "an expression that checking would evaluate": (
        "CREATE INDEX more ON note (length(zeroblob(1000000000)))"
    ),
}  # fmt: skip


@pytest.mark.parametrize("hot", [False, True], ids=["closed", "hot"])
@pytest.mark.parametrize("sql", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_schema_is_refused_and_nothing_changes(
    pattern: Pattern, folder: Path, sql: str, hot: bool
) -> None:
    """S52, also when the foreign schema stands only in the log, which closing would move into the store."""
    statements = [part for part in sql.replace("; END", ";END").split("; ") if part]
    if hot:
        _hot(pattern, folder, *statements)
    else:
        connection = _raw(pattern, folder)
        for statement in statements:
            connection.execute(statement)
        connection.close()
    _refused(folder, StoreForeignError)


def test_a_log_with_nothing_valid_in_it_is_kept_when_the_store_is_refused(
    pattern: Pattern, folder: Path
) -> None:
    connection = _raw(pattern, folder)
    connection.execute("CREATE TABLE more (a)")
    connection.close()
    (folder / LOG_NAME).write_bytes(os.urandom(5000))
    _refused(folder, StoreForeignError)


def test_an_older_store_is_not_mistaken_for_a_foreign_one(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder, GROWN)
    assert store.rows("SELECT DISTINCT colour FROM note LIMIT 9") == [("grey",)]
    store.close()


def test_a_store_in_another_place_opens(pattern: Pattern, folder: Path, tmp_path: Path) -> None:
    moved = folder.rename(tmp_path / "a name? with #signs %41 and ünïcode")
    (tmp_path / "link").symlink_to(moved)
    for way in (moved, tmp_path / "link"):
        pattern.open(way).close()


def test_a_deleted_lock_file_is_put_back(folder: Path) -> None:
    (folder / "lock").unlink()
    store = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert (folder / "lock").stat().st_mode & 0o777 == 0o600
    store.close()


def test_an_unclean_end_is_told_once(pattern: Pattern, folder: Path) -> None:
    _hot(pattern, folder)
    store = pattern.open(folder)
    assert store.notices == (StoreNotice.UNCLEAN_END,)
    assert store.one("SELECT text FROM note WHERE id = 1000") == ("only in the log",)
    store.close()
    again = pattern.open(folder)
    assert again.notices == ()
    again.close()


def test_a_second_opening_in_the_same_process_is_refused_and_leaves_the_lock(
    pattern: Pattern, folder: Path, tmp_path: Path
) -> None:
    """Reading the file to look at it would drop the locks of the first opening (a trap of POSIX)."""
    store = pattern.open(folder)
    hard = tmp_path / "hard"
    hard.mkdir()
    for name in (STORE_NAME, *NAMES):
        os.link(folder / name, hard / name)
    (folder / "lock").unlink()
    for way in (folder, hard):
        with pytest.raises(StoreInUseError):
            open_with_passphrase(way, PASSPHRASE, migrations=SMALL)
    store.run("INSERT INTO note (text) VALUES ('still ours')")
    store.close()
    pattern.open(folder).close()


def test_a_refused_opening_lets_the_next_one_in(folder: Path) -> None:
    for passphrase in ("quite a wrong one", "another wrong one"):
        with pytest.raises(WrongPassphraseError):
            open_with_passphrase(folder, passphrase, migrations=SMALL)
    open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close()


def test_both_secrets_open_the_store_and_no_other(pattern: Pattern, folder: Path) -> None:
    open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close()
    open_with_recovery(folder, pattern.code.lower().replace("-", " "), migrations=SMALL).close()
    with pytest.raises(CannotOpenError):
        open_with_recovery(folder, pattern.code[:-1], migrations=SMALL)


Damage = Callable[[Path], object]


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / STORE_NAME).write_bytes(os.urandom(8192)),
        lambda folder: (folder / LOG_NAME).write_bytes(os.urandom(8192)),
        lambda folder: (folder / STORE_NAME).write_bytes(b""),
    ],
)
def test_the_cipher_writes_nothing_to_the_terminal(
    pattern: Pattern, folder: Path, damage: Damage, capfd: pytest.CaptureFixture[str]
) -> None:
    """Its default is to log to stderr, with times."""
    damage(folder)
    with suppress(CannotOpenError):
        pattern.open(folder).close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("pages", "hot", "refused"), [(1, False, False), (1, True, True), (999, False, True)]
)
def test_a_large_store_is_checked_whole_only_after_an_unclean_end(
    pattern: Pattern, folder: Path, monkeypatch: pytest.MonkeyPatch, pages: int, hot: bool, refused: bool
) -> None:
    """Patched: what counts as large, because a store of 16 MB takes seconds to make."""
    monkeypatch.setattr(opening, "CHECKED_PAGES", pages)
    path = folder / STORE_NAME
    if hot:
        _hot(pattern, folder)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    if refused:
        with pytest.raises(StoreDamagedError):
            pattern.open(folder)
    else:
        store = pattern.open(folder)
        with pytest.raises(StoreDamagedError):
            store.rows("PRAGMA quick_check")
        store.close()


def test_the_lock_is_released_when_the_store_closes(pattern: Pattern, folder: Path) -> None:
    pattern.open(folder).close()
    FolderLock.take(folder, folder / STORE_NAME).release()


def test_gaps_in_the_numbers_of_migrations_are_a_bug() -> None:
    with pytest.raises(ValueError, match="gaps"):
        Migrations([*GROWN.after(1)])
