"""The safety settings are in force after every opening, and nobody can change them (S5, S22)."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import connection as connections
from db.connection import IN_FORCE, check_settings, connect
from db.errors import StoreUnsafeError
from db.keys.secret import Secret
from db.opening import STORE_NAME
from db.store import Store
from tests.helpers.stores import GROWN, Pattern, fingerprints

EXPECTED = {
    "journal_mode": "wal",
    "synchronous": "3",
    "temp_store": "2",
    "locking_mode": "exclusive",
    "foreign_keys": "1",
    "trusted_schema": "0",
    "cell_size_check": "1",
    "fullfsync": "1",
    "checkpoint_fullfsync": "1",
    "wal_autocheckpoint": "200",
    "cipher_status": "1",
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_memory_security": "1",
    "cipher_log_level": "NONE",
    "secure_delete": "1",
    "auto_vacuum": "0",
}


def _in_force(store: Store) -> dict[str, str]:
    rows = {name: store.one(f"PRAGMA {name}") for name in EXPECTED}
    return {name: str(row[0]) for name, row in rows.items() if row is not None}


def test_all_settings_are_in_force_after_opening(store: Store) -> None:
    assert _in_force(store) == EXPECTED


def test_all_settings_are_in_force_after_a_migration(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder, GROWN)
    assert _in_force(store) == EXPECTED
    store.close()


@pytest.mark.parametrize("name", IN_FORCE)
def test_a_setting_that_is_not_in_force_is_a_refusal(
    pattern: Pattern, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched: no other cipher library is here; instead the expectation differs from what is in force."""
    before = fingerprints(folder)
    monkeypatch.setattr(connections, "IN_FORCE", {**IN_FORCE, name: "something else"})
    with pytest.raises(StoreUnsafeError) as refused:
        pattern.open(folder)
    assert refused.value.params == {"setting": name}
    assert fingerprints(folder) == before


def test_an_older_cipher_is_a_refusal(
    pattern: Pattern, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched for the same reason: the library here is as old as the oldest allowed."""
    monkeypatch.setattr(connections, "OLDEST_CIPHER", (4, 20))
    with pytest.raises(StoreUnsafeError) as refused:
        pattern.open(folder)
    assert refused.value.params == {"setting": "cipher_version"}


def test_settings_are_really_read_back(store: Store) -> None:
    store._connection.set_authorizer(None)
    store._connection.execute("PRAGMA synchronous = NORMAL")
    with pytest.raises(StoreUnsafeError) as refused:
        check_settings(store._connection)
    assert refused.value.params == {"setting": "synchronous"}


DIGITS = "0123456789abcdef" * 6


@pytest.mark.parametrize(
    "raw",
    [
        *(f"x'{(DIGITS * 2)[:count]}'" for count in range(62, 99) if count != 96),
        f"x'{DIGITS[:-1]}g'",
        f"x'{DIGITS.upper()}'",
        f"x'{DIGITS}' ",
        f"X'{DIGITS}'",
        f"x'{DIGITS}'\n",
        DIGITS,
        "",
        "a passphrase",
    ],
)
def test_a_malformed_raw_key_never_reaches_the_cipher(tmp_path: Path, raw: str) -> None:
    """S5: the cipher would silently take it for a passphrase."""
    path = tmp_path / "new.db"
    path.touch()
    with pytest.raises(ValueError, match="96"):
        connect(path, Secret(raw.encode()))
    assert path.stat().st_size == 0


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH ':memory:' AS other",
        "ATTACH 'file:other.db' AS other KEY ''",
        "DETACH main",
        "VACUUM",
        "VACUUM INTO 'other.db'",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA KEY = 'x'",
        "PRAGMA hexkey = '00'",
        "PRAGMA cipher_migrate",
        "PRAGMA cipher_log = 'log.txt'",
        "PRAGMA cipher_log_level = DEBUG",
        "PRAGMA cipher_profile = 'log.txt'",
        "PRAGMA cipher_memory_security = OFF",
        "PRAGMA temp_store = FILE",
        "PRAGMA temp_store_directory = '.'",
        "PRAGMA synchronous = OFF",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA locking_mode = NORMAL",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA writable_schema = ON",
        "PRAGMA main.user_version = 9",
        "PRAGMA wal_autocheckpoint = 0",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
        "CREATE TABLE other (a)",
        "CREATE TEMP TABLE other (a)",
        "CREATE TEMP TRIGGER other AFTER INSERT ON note BEGIN SELECT 1; END",
        "CREATE VIEW other AS SELECT 1",
        "CREATE VIRTUAL TABLE other USING fts5 (a)",
        "DROP TABLE note",
        "DROP TRIGGER note_stays",
        "ALTER TABLE note ADD COLUMN other",
        "UPDATE sqlite_schema SET sql = ''",
        "DELETE FROM sqlite_master",
    ],
)
def test_an_open_store_only_reads_and_changes_rows(store: Store, folder: Path, sql: str) -> None:
    with pytest.raises(
        dbapi2.DatabaseError, match=r"not authorized|authorization denied|may not be modified"
    ):
        store.rows(sql)
    assert _in_force(store) == EXPECTED
    assert {path.name for path in folder.iterdir()} == {
        "backups", "keys.a", "keys.b", "lock", "store.db", "store.db-wal",
    }  # fmt: skip


def test_checks_and_checkpoints_stay_possible(store: Store, folder: Path) -> None:
    store.run("INSERT INTO note (text) VALUES ('in the log')")
    assert (folder / "store.db-wal").stat().st_size > 0
    store.checkpoint()
    assert (folder / "store.db-wal").stat().st_size == 0
    assert store.rows("PRAGMA quick_check") == [("ok",)]
    assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert store.rows("PRAGMA cipher_integrity_check") == []
    assert store.rows("PRAGMA foreign_key_check") == []


def test_the_salt_of_the_key_file_stands_in_the_store(pattern: Pattern, folder: Path) -> None:
    assert (folder / STORE_NAME).read_bytes()[:16] == pattern.keys(folder).body.db.salt
