"""An encrypted copy of the store in one file, written whole and verified by opening it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from db.connection import Connection, connect
from db.disk import create_private_file, sync_file, sync_folder
from db.errors import StoreDamagedError, from_os_error
from db.keys.secret import Secret
from db.sqlerrors import translate


def write_copy(source: Connection, raw_key: Secret, target: Path) -> None:
    """Copy an open store to `target`, under the same key.

    The copy is a single file in DELETE mode, so that it also opens on a read-only medium. It takes its
    name only after it was opened again and every page, index and MAC was found right.
    Raises `StoreDamagedError` when it was not, `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`.
    """
    fresh = target.with_name(target.name + ".new")
    try:
        fresh.unlink(missing_ok=True)
        create_private_file(fresh)
        _fill(source, raw_key, fresh)
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


def _fill(source: Connection, raw_key: Secret, path: Path) -> None:
    copy = connect(path, raw_key)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _verify(raw_key: Secret, path: Path) -> None:
    # On a connection of its own: one bad page may poison the connection that met it.
    copy = connect(path, raw_key)
    try:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not sound or copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise StoreDamagedError()
    finally:
        copy.close()
