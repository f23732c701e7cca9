"""Opening the store file: every check before the first change, and a refusal that changes nothing.

Order (security (a)): form of the file, key, settings, schema, pages, then the settings for work, older
schemas brought up, and last the restriction of the connection. The schema is compared before the pages
are checked, because checking evaluates expressions that the schema defines.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from db.connection import Connection, connect, prepare_for_work, restrict
from db.disk import create_private_file, make_private_folder, sync_folder
from db.errors import (
    StoreDamagedError,
    StoreForeignError,
    StoreMismatchError,
    StoreMissingError,
    StoreNewerError,
    StoreReadOnlyError,
    StoreShortError,
    StoreUnencryptedError,
    from_os_error,
)
from db.keys.opened import OpenKeys
from db.migrate import Migrations, build, migrate
from db.schema import read_schema
from db.sqlerrors import translate

STORE_NAME = "store.db"
LOG_NAME = STORE_NAME + "-wal"
BACKUPS_NAME = "backups"
_FIRST_PAGE = 4096
_PLAIN = b"SQLite format 3\x00"
# 16 MiB: half a second. Checking 120 MB takes three, in which an officer waits for a phone number; every
# page is authenticated when it is read in any case.
CHECKED_PAGES = 4096


def check_form(path: Path) -> bytes:
    """The first 16 bytes of a store file that could be one. The caller holds the lock of the folder.

    Raises `StoreMissingError`, `StoreShortError`, `StoreUnencryptedError`, `StoreDamagedError`, or
    `StoreReadOnlyError` for a store that could be read but not worked with.
    """
    try:
        if not path.is_file():
            raise StoreMissingError(what="store") if not path.exists() else StoreDamagedError()
        if path.stat().st_size < _FIRST_PAGE:
            raise StoreShortError()
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise from_os_error(error) from error
    if start == _PLAIN:
        raise StoreUnencryptedError()
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise StoreReadOnlyError()
    return start


def create_store_file(folder: Path, keys: OpenKeys, migrations: Migrations) -> None:
    """Make a new, empty store file of the newest schema and close it again, all of it on the disk."""
    path = folder / STORE_NAME
    try:
        create_private_file(path)
        make_private_folder(folder / BACKUPS_NAME)
        sync_folder(folder)
    except OSError as error:
        raise from_os_error(error) from error
    with keys.raw_database_key() as raw_key:
        connection = connect(path, raw_key)
    try:
        prepare_for_work(connection)
        build(connection, migrations)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except dbapi2.Error as error:
        raise translate(error) from error
    finally:
        connection.close()


def open_store_file(keys: OpenKeys, migrations: Migrations, now: datetime) -> Connection:
    """The connection to the store of these keys, checked, brought to the newest schema and restricted.

    Raises `CannotOpenError` by cause, or what the world does; the files are then as they were, except
    that a migration leaves the copy that it made first.
    """
    path = keys.folder / STORE_NAME
    start = check_form(path)
    unclean = has_log(keys.folder)
    with keys.raw_database_key() as raw_key, _log_kept(keys.folder / LOG_NAME):
        connection = connect(path, raw_key)
        try:
            _check_schema(connection, migrations, is_ours=start == keys.body.db.salt)
            _check_pages(connection, unclean=unclean)
            prepare_for_work(connection)
            backups = keys.folder / BACKUPS_NAME
            migrate(connection, migrations, backups=backups, raw_key=raw_key, now=now)
        except BaseException as error:
            close_unchanged(connection)
            if isinstance(error, dbapi2.Error):
                raise translate(error) from error
            raise
    restrict(connection)
    return connection


def has_log(folder: Path) -> bool:
    """Whether the last process with this store ended without closing it."""
    log = folder / LOG_NAME
    return log.is_file() and log.stat().st_size > 0


def _check_schema(connection: Connection, migrations: Migrations, *, is_ours: bool) -> None:
    number = _read_number(connection, is_ours=is_ours)
    if number > migrations.latest:
        raise StoreNewerError(found=number, known=migrations.latest)
    expected = migrations.expected(number) if number > 0 else None
    if expected is None or read_schema(connection) != expected:
        raise StoreForeignError()


def _check_pages(connection: Connection, *, unclean: bool) -> None:
    """Check the whole structure after an unclean end, and always in a store that is not large."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    if not unclean and pages > CHECKED_PAGES:
        return
    if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise StoreDamagedError()


def _read_number(connection: Connection, *, is_ours: bool) -> int:
    """The number of the schema; the first read, in which the key proves itself.

    A key that does not fit and a broken first page look alike to the cipher. The salt tells them apart:
    it stands in the key file and in the first 16 bytes of the store.
    """
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except dbapi2.Error as error:
        meaning = translate(error)
        if isinstance(meaning, StoreDamagedError) and not is_ours:
            raise StoreMismatchError() from error
        raise meaning from error


def close_unchanged(connection: Connection) -> None:
    """Close without the checkpoint that closing makes: an interrupted one leaves log and store alone."""
    connection.interrupt()
    connection.close()


@contextmanager
def _log_kept(log: Path) -> Iterator[None]:
    """When the block fails, a log that SQLite removed because it found nothing valid in it is put back."""
    kept = log.with_name(log.name + ".kept")
    with suppress(OSError):  # no log, or a file system without hard links
        kept.unlink(missing_ok=True)
        if log.stat().st_size:
            os.link(log, kept)
    try:
        yield
    except BaseException:
        with suppress(FileNotFoundError):
            kept.replace(log) if not log.exists() else kept.unlink()
        raise
    with suppress(FileNotFoundError):
        kept.unlink()
