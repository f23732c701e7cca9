"""Replacing the keys of an open store: a new master key, and everything encrypted anew.

The answer to a leak, where changing a passphrase is none: the old key file and the old passphrase open
nothing that is written from now on. Built beside what is in force, checked, then decided by one renaming;
`db/settle.py` says how it is finished or undone when it is cut off.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from app.errors import AppError
from app.ports_keys import BackupView, OldBackups, ReplaceCancelledError, ReplaceProgress, ReplaceStage
from db.backup import content_digest, write_copy
from db.connection import Connection, connect
from db.disk import sync_folder
from db.errors import StoreDamagedError, StoreIoError, from_os_error
from db.keys.opened import OpenKeys
from db.keys.secret import Secret
from db.opening import LOG_NAME, STORE_NAME, has_log
from db.schema import read_schema
from db.settle import NEXT, NEXT_KEYS, NEXT_STORE, OLD_STORE, backups_of, finish, is_unsettled, undo
from db.sqlerrors import translate
from db.store import Store

_FIRST_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What a replacement did besides: backups encrypted anew and destroyed, and whether all is finished."""

    renewed: int
    destroyed: int
    complete: bool


class Rekeying:
    """One replacement of the keys of a store, on the thread that owns it.

    `progress` is told the stage and how far it is, `cancelled` is asked meanwhile.
    """

    def __init__(self, store: Store, progress: ReplaceProgress, cancelled: Callable[[], bool]) -> None:
        self._store = store
        self._folder = store.keys.folder
        self._progress = progress
        self._cancelled = cancelled
        self._decided = False

    def run(self, make_keys: Callable[[], OpenKeys], backups: OldBackups) -> Rekeyed:
        """Encrypt the store anew with the keys that `make_keys` makes, and go on with them.

        Whatever is raised before the switch leaves everything as it was: `ReplaceCancelledError`,
        `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`, `StoreDamagedError`. So does a new store
        that does not open, unless the old one does not either: `StoreNotReopenedError`.
        """
        self._begin()
        fresh = None
        try:
            self._tell(ReplaceStage.PREPARING)
            fresh = make_keys()
            with fresh.raw_database_key() as raw_key:
                self._copy(raw_key)
                renewed = self._renew(raw_key) if backups is OldBackups.RENEW else 0
            old = len(backups_of(self._folder))
            self._tell(ReplaceStage.SWITCHING)
            fresh.write_to(NEXT_KEYS)
            complete = self._switch(fresh)
        except BaseException:
            if not self._decided:
                self._give_up(fresh)
            raise
        return Rekeyed(renewed, old - renewed, complete)

    def _begin(self) -> None:
        """Room for a new attempt. An earlier one whose last steps failed may have left its keys as the
        only copy: they are written where they belong first."""
        if not is_unsettled(self._folder):
            return
        keys = self._store.keys
        keys.save(keys.body)
        keys.save(keys.body)
        self._undo()

    def _copy(self, raw_key: Secret) -> None:
        target = self._folder / NEXT_STORE
        self._store.write_copy(target, raw_key, progress=self._teller(ReplaceStage.COPYING))
        self._tell(ReplaceStage.CHECKING)
        check_equal(self._store.connection, target, raw_key)

    def _renew(self, raw_key: Secret) -> int:
        found = backups_of(self._folder)
        renewed = 0
        with self._store.keys.raw_database_key() as old_key:
            for number, path in enumerate(found):
                self._tell(ReplaceStage.BACKUPS, number, len(found))
                if opens(path, old_key):
                    _encrypt_anew(path, old_key, raw_key, lambda _done, _total: self._check())
                    renewed += 1
        return renewed

    def _switch(self, fresh: OpenKeys) -> bool:
        """Decide, and only when the new store is open destroy what the old keys open."""
        salt = fresh.body.db.salt

        def swap() -> OpenKeys:
            if has_log(self._folder):
                # Its pages would be read into the new store, and there nobody can decrypt them.
                raise StoreIoError()
            # From here on nothing is undone: an interruption may come after the renaming, and unseen.
            self._decided = True
            _rename(self._folder)
            return fresh

        def put_back() -> None:
            _rename_back(self._folder)
            self._decided = False

        self._store.exchange(swap, put_back)
        with suppress(OSError):
            finish(self._folder, salt)
            return True
        return False

    def _give_up(self, fresh: OpenKeys | None) -> None:
        if fresh is not None:
            fresh.wipe()
        with suppress(AppError):
            self._undo()

    def _undo(self) -> None:
        try:
            undo(self._folder)
        except OSError as error:
            raise from_os_error(error) from error

    def _teller(self, stage: ReplaceStage) -> Callable[[int, int], None]:
        return lambda done, total: self._tell(stage, done, total)

    def _tell(self, stage: ReplaceStage, done: int = 0, total: int = 0) -> None:
        self._check()
        self._progress(stage, done, total)

    def _check(self) -> None:
        if self._cancelled():
            raise ReplaceCancelledError()


def view_backups(keys: OpenKeys) -> tuple[BackupView, ...]:
    """The backups in the folder of a store, and which of them its keys open."""
    found = []
    with keys.raw_database_key() as raw_key:
        for path in backups_of(keys.folder):
            with suppress(OSError):
                status = path.stat()
                made = datetime.fromtimestamp(int(status.st_mtime), UTC)
                found.append(BackupView(path.name, made, status.st_size, opens(path, raw_key)))
    return tuple(found)


def room(folder: Path) -> tuple[int, int]:
    """The bytes that a replacement needs meanwhile, and those that are free. Raises `StoreIoError`."""
    try:
        files = [folder / STORE_NAME, folder / (STORE_NAME + "-wal"), *backups_of(folder)]
        needed = sum(path.stat().st_size for path in files if path.is_file())
        return needed, shutil.disk_usage(folder).free
    except OSError as error:
        raise from_os_error(error) from error


def opens(path: Path, raw_key: Secret) -> bool:
    """Whether a backup reads with this key."""
    try:
        if path.stat().st_size < _FIRST_PAGE:
            return False  # an empty file opens with every key
        connection = connect(path, raw_key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except (AppError, OSError, dbapi2.Error):
        return False
    return True


def check_equal(source: Connection, target: Path, raw_key: Secret) -> None:
    """Compare a copy with its source: number and text of the schema, every row of every table, the
    full-text indexes included. Raises `StoreDamagedError`.

    Nothing more is asked of the copy: what the store has lived with so far must not keep its keys.
    """
    try:
        copy = connect(target, raw_key)
        try:
            same = read_schema(copy) == read_schema(source) and content_digest(copy) == content_digest(source)
        finally:
            copy.close()
    except dbapi2.Error as error:
        raise translate(error) from error
    if not same:
        raise StoreDamagedError()


def _encrypt_anew(path: Path, old_key: Secret, raw_key: Secret, tell: Callable[[int, int], None]) -> None:
    source = connect(path, old_key)
    try:
        write_copy(source, raw_key, path.with_name(path.name + NEXT), progress=tell)
    finally:
        source.close()


def _rename(folder: Path) -> None:
    """The decision. The old store keeps a second name, so that its content can be destroyed afterwards."""
    store = folder / STORE_NAME
    try:
        (folder / OLD_STORE).unlink(missing_ok=True)
        with suppress(OSError):  # a file system without hard links: the old content stays in free blocks
            os.link(store, folder / OLD_STORE)
        (folder / NEXT_STORE).replace(store)
        sync_folder(folder)
    except OSError as error:
        raise from_os_error(error) from error


def _rename_back(folder: Path) -> None:
    """The old store takes its name again. The log is of the new one, and nothing was written with that."""
    try:
        (folder / LOG_NAME).unlink(missing_ok=True)
        (folder / OLD_STORE).replace(folder / STORE_NAME)
        sync_folder(folder)
    except OSError as error:
        raise from_os_error(error) from error
