"""An encrypted copy of the store in one file, written whole and verified by opening it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from db.connection import Connection, connect
from db.disk import create_private_file, sync_file, sync_folder
from db.errors import StoreDamagedError, from_os_error
from db.keys.secret import Secret
from db.sqlerrors import translate

Progress: TypeAlias = Callable[[int, int], None]
"""Told `(done, total)` in pages while a copy is written; what it raises ends the copy, leaving nothing."""
_PAGES_AT_ONCE = 1024  # 4 MiB: progress often enough for a slow stick, rarely enough not to cost


def write_copy(
    source: Connection, raw_key: Secret, target: Path, *, progress: Progress | None = None
) -> None:
    """Copy an open store to `target`, under its own or another key.

    The copy is a single file in DELETE mode, so that it also opens on a read-only medium. It takes its
    name only after it was opened again and every page, index and MAC was found right.
    Raises `StoreDamagedError` when it was not, `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`.
    """
    fresh = target.with_name(target.name + ".new")
    try:
        fresh.unlink(missing_ok=True)
        create_private_file(fresh)
        _fill(source, raw_key, fresh, progress)
        _verify(raw_key, fresh)
        sync_file(fresh)
        fresh.replace(target)
        sync_folder(target.parent)
    except dbapi2.Error as error:
        raise translate(error) from error
    except OSError as error:
        raise from_os_error(error) from error
    finally:
        with suppress(OSError):  # after success it has its final name; after a failure that one counts
            fresh.unlink()


def content_digest(connection: Connection) -> bytes:
    """SHA-256 over every row of every table, the search index included: equal for a copy that lost nothing.

    Reads every page that holds something, and each page proves its MAC when it is read.
    """
    total = sha256()
    found = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    for (name,) in connection.execute(found).fetchall():
        total.update(repr(name).encode())
        for row in connection.execute(f'SELECT * FROM "{name}"'):
            total.update(repr(row).encode())
    return total.digest()


def check_copy(raw_key: Secret, path: Path) -> bytes:
    """Open a copy on a connection of its own, check every page and index, and return its content digest.

    Raises `StoreDamagedError`, `StoreIoError`.
    """
    copy = connect(path, raw_key)
    try:
        _check(copy)
        return content_digest(copy)
    except dbapi2.Error as error:
        raise translate(error) from error
    finally:
        copy.close()


def _fill(source: Connection, raw_key: Secret, path: Path, progress: Progress | None) -> None:
    copy = connect(path, raw_key)
    try:
        if progress is None:
            source.backup(copy)
        else:
            source.backup(
                copy,
                pages=_PAGES_AT_ONCE,
                progress=lambda _status, left, total: progress(total - left, total),
            )
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _verify(raw_key: Secret, path: Path) -> None:
    # On a connection of its own: one bad page may poison the connection that met it.
    copy = connect(path, raw_key)
    try:
        _check(copy)
    finally:
        copy.close()


def _check(copy: Connection) -> None:
    sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    if not sound or copy.execute("PRAGMA cipher_integrity_check").fetchall():
        raise StoreDamagedError()
