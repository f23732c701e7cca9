"""The store while it is open: one connection, transactions, and failures that say what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from sqlcipher3 import dbapi2

from app.clock import Clock
from app.errors import AppError
from app.ports_keys import StoreNotReopenedError
from db.backup import Progress, content_digest, write_copy
from db.connection import Connection
from db.errors import from_os_error
from db.keys.opened import KeyNotice, OpenKeys
from db.keys.secret import Secret
from db.lock import FolderLock
from db.migrate import Migrations
from db.opening import STORE_NAME, close_unchanged, has_log, open_store_file
from db.sqlerrors import translate

Row: TypeAlias = tuple[Any, ...]
Values: TypeAlias = Sequence[Any]
T = TypeVar("T")


class StoreNotice(Enum):
    """What was found and survived while the store was opened."""

    UNCLEAN_END = "unclean-end"


class Store:
    """The one connection to an open store. It belongs to the thread that opened it.

    Every method raises the expected failures of `db.errors`: `DiskFullError`, `StoreReadOnlyError`,
    `StoreIoError`, `StoreDamagedError`, `StoreInterruptedError`; a broken rule of the schema is a
    `ConstraintError`. After a failed change the transaction is rolled back and the store stays usable.
    """

    def __init__(
        self,
        connection: Connection,
        keys: OpenKeys,
        lock: FolderLock,
        clock: Clock,
        migrations: Migrations,
        *,
        unclean: bool,
    ) -> None:
        self._connection = connection
        self._migrations = migrations
        self._keys = keys
        self._lock = lock
        self._clock = clock
        self._unclean = unclean
        self._depth = 0
        self._lost: Exception | None = None
        self._open = True

    @classmethod
    def open(cls, keys: OpenKeys, lock: FolderLock, migrations: Migrations, clock: Clock) -> Store:
        """Open the store file of unlocked keys; the lock of its folder is held by the caller.

        Afterwards the store owns keys and lock; when it refuses, the caller still does.
        Raises the `CannotOpenError` of the cause.
        """
        unclean = has_log(keys.folder)
        connection = open_store_file(keys, migrations, clock.utc_now())
        return cls(connection, keys, lock, clock, migrations, unclean=unclean)

    @property
    def notices(self) -> tuple[KeyNotice | StoreNotice, ...]:
        """What the officer should be told about this opening: survived, but worth knowing."""
        return (*self._keys.notices, *((StoreNotice.UNCLEAN_END,) if self._unclean else ()))

    @property
    def last_seen(self) -> datetime:
        """The latest time that this store had seen when it was last closed."""
        return self._keys.body.anchor.last_seen

    @property
    def keys(self) -> OpenKeys:
        """The keys of this store, for `db` alone: whoever has them can read everything."""
        return self._keys

    def run(self, sql: str, values: Values = ()) -> int:
        """Change rows and return how many; a transaction of its own when none is open."""
        if self._depth:
            return int(self._execute(sql, values).rowcount)
        with self.transaction():
            return int(self._execute(sql, values).rowcount)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query: state a limit in it."""
        found: list[Row] = self._guarded(lambda: self._connection.execute(sql, values).fetchall())
        return found

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, or `None`."""
        found: Row | None = self._guarded(lambda: self._connection.execute(sql, values).fetchone())
        return found

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes in the block, or none: on the disk when the block has ended without an exception.

        One inside another joins it: its changes are undone with its own exception, and count only when
        the outermost block ends well.
        """
        level = self._depth
        self._execute("BEGIN IMMEDIATE" if level == 0 else f"SAVEPOINT level_{level}")
        self._depth = level + 1
        try:
            yield
            self._execute("COMMIT" if level == 0 else f"RELEASE level_{level}")
        except BaseException:
            self._undo(level)
            raise
        finally:
            self._depth = level
            if level == 0:
                self._lost = None

    def interrupt(self) -> None:
        """Stop the query that is running, from any thread; it ends in `StoreInterruptedError`."""
        self._connection.interrupt()

    def checkpoint(self) -> None:
        """Move the log into the store file and empty it: what one flipped bit could cut off stays small."""
        self._execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def write_copy(self, target: Path, raw_key: Secret, *, progress: Progress | None = None) -> None:
        """Write all of this store into one file under another key, verified by opening it.

        Not within a transaction. Raises what :func:`db.backup.write_copy` raises.
        """
        if self._depth:
            raise ValueError("a copy is made between transactions")
        write_copy(self._connection, raw_key, target, progress=progress)

    def content_digest(self) -> bytes:
        """What is in this store, as a digest that is equal for a whole copy. Reads everything."""
        return bytes(self._guarded(lambda: content_digest(self._connection)))

    @property
    def connection(self) -> Connection:
        """The connection itself, for copying the whole file within `db`."""
        return self._connection

    def exchange(self, swap: Callable[[], OpenKeys], put_back: Callable[[], None]) -> None:
        """Close the file, let `swap` put another in its place, and go on with the keys that it returns.

        When the new file does not open, `put_back` undoes what `swap` did. Whatever is raised, the store
        goes on with the file and the keys as they were; `StoreNotReopenedError` when that is not possible
        either: the store is closed, and its keys are wiped. Not inside a transaction.
        """
        if self._depth:
            raise ValueError("a store is not exchanged inside a transaction")
        self.checkpoint()
        self._connection.close()
        try:
            fresh = swap()
            try:
                self._reopen(fresh)
            except BaseException:
                put_back()
                raise
        except BaseException as error:
            self._reopen_or_close(error)
            raise
        self._keys.become(fresh)

    def _reopen(self, keys: OpenKeys) -> None:
        try:
            self._lock.follow(keys.folder / STORE_NAME)
        except OSError as error:
            raise from_os_error(error) from error
        self._connection = open_store_file(keys, self._migrations, self._clock.utc_now())

    def _reopen_or_close(self, cause: BaseException) -> None:
        try:
            self._reopen(self._keys)
        except AppError:
            self._open = False
            self._keys.wipe()
            self._lock.release()
            raise StoreNotReopenedError() from cause

    def close(self) -> None:
        """Close the file, note the time, forget the keys, let others in. May be called twice.

        Closing cannot be refused. When the checkpoint or the key file cannot be written, nothing is lost:
        the log is read at the next opening, and the key file stays as it was.
        """
        if not self._open:
            return
        with suppress(AppError):
            self._undo(0)
            self.checkpoint()
        self._connection.close()
        self._open = False
        with suppress(AppError):
            self._keys.note_time(self._clock.utc_now())
        self._keys.wipe()
        self._lock.release()

    def abandon(self) -> None:
        """Close without writing anything any more, no checkpoint and no key file. May be called twice.

        For a store whose keys were just destroyed: closing as usual would write them anew.
        """
        if not self._open:
            return
        self._open = False
        close_unchanged(self._connection)
        self._keys.wipe()
        self._lock.release()

    def _undo(self, level: int) -> None:
        if not self._connection.in_transaction:
            return  # SQLite has rolled back by itself: disk full, input or output error, interruption
        ends = ("ROLLBACK",) if level == 0 else (f"ROLLBACK TO level_{level}", f"RELEASE level_{level}")
        try:
            for statement in ends:
                self._connection.execute(statement)
        except dbapi2.Error as error:
            raise translate(error) from error

    def _execute(self, sql: str, values: Values = ()) -> Any:
        return self._guarded(lambda: self._connection.execute(sql, values))

    def _guarded(self, work: Callable[[], T]) -> T:
        if self._lost is not None:
            # The transaction around this statement is gone; alone it would be committed at once.
            raise self._lost
        try:
            return work()
        except dbapi2.Error as error:
            meaning = translate(error)
            if self._depth and not self._connection.in_transaction:
                self._lost = meaning
            raise meaning from error
