"""What all repositories share: a record is kept whole, as the JSON of its document.

The text of a record is `encode_whole`, so that the columns which the schema generates from it always
find their field. The lookup entry is written in the same transaction as the record.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from app.clock import Clock
from app.domain.codec import decode, encode_whole
from app.ports import DuplicateReferenceError, FinalError, NoSuchRecordError, StillReferredToError
from db.errors import ConstraintError, Rule
from db.search import SearchIndex
from db.store import Store

Record = TypeVar("Record")
Row = tuple[Any, ...]


class RecordTable(Generic[Record]):
    """The records of one kind in their table.

    Subclasses name the table and the record and add their lists. `_entry` says what the lookup
    knows of a record; kinds that the lookup does not hold leave it out.
    """

    table: ClassVar[str]
    record: ClassVar[type]
    extra: ClassVar[tuple[tuple[str, Callable[[Any], str]], ...]] = ()
    """Columns beside the body that are not generated, with what fills them."""

    def __init__(self, store: Store, search: SearchIndex, clock: Clock) -> None:
        self._store = store
        self._search = search
        self._clock = clock

    def get(self, record_id: str) -> Record:
        """Return a record, also one in the bin; raises NoSuchRecordError."""
        row = self._store.one(f"SELECT body FROM {self.table} WHERE id = ?", (record_id,))
        if row is None:
            raise NoSuchRecordError(kind=self.table)
        return self._read(row[0])

    def exists(self, record_id: str) -> bool:
        """Say whether a record is there and not in the bin."""
        sql = f"SELECT 1 FROM {self.table} WHERE id = ? AND deleted_at IS NULL"
        return self._store.one(sql, (record_id,)) is not None

    def find_reference(self, reference: str) -> str | None:
        """Return the id of the record with a reference, or None; only for kinds that have one."""
        sql = f"SELECT id FROM {self.table} WHERE reference = ? AND deleted_at IS NULL"
        row = self._store.one(sql, (reference,))
        return row[0] if row else None

    def save(self, record: Record) -> None:
        """Insert or replace a record and its lookup entry.

        Raises NoSuchRecordError when it refers to a record that is not there, FinalError when it was
        signed, DuplicateReferenceError when its reference is taken.
        """
        sql = _upsert(self.table, self._columns())
        with self._store.transaction():
            self._run(sql, self._values(record))
            self._index(record)

    def _insert_all(self, records: Sequence[Record]) -> None:
        """Insert many new records without their lookup entries; for `add_all` of the subclasses."""
        sql = _insert(self.table, self._columns())
        for record in records:
            self._run(sql, self._values(record))

    def discard(self, record_id: str) -> None:
        """Put a record into the bin; raises NoSuchRecordError, FinalError, StillReferredToError."""
        self._refuse_if_referred_to(record_id)
        now = self._clock.utc_now().isoformat()
        with self._store.transaction():
            self._mark(record_id, now)
            self._search.remove(self.table, record_id)

    def restore(self, record_id: str) -> None:
        """Bring a record back from the bin; raises NoSuchRecordError."""
        with self._store.transaction():
            self._mark(record_id, None)
            self._index(self.get(record_id))

    def _mark(self, record_id: str, moment: str | None) -> None:
        sql = f"UPDATE {self.table} SET deleted_at = ? WHERE id = ?"
        if self._run(sql, (moment, record_id)) == 0:
            raise NoSuchRecordError(kind=self.table)

    def _refuse_if_referred_to(self, record_id: str) -> None:
        """Subclasses refuse here when living records refer to this one."""

    def _index(self, record: Record) -> None:
        """Subclasses that the lookup holds write their entry here."""

    def _refuse(self, sql: str, record_id: str) -> None:
        row = self._store.one(sql, (record_id,))
        if row and row[0]:
            raise StillReferredToError(kind=self.table, count=row[0])

    def _run(self, sql: str, values: Sequence[Any]) -> int:
        try:
            return self._store.run(sql, values)
        except ConstraintError as error:
            raise self._meaning(error) from error

    def _meaning(self, error: ConstraintError) -> Exception:
        if error.rule is Rule.TRIGGER:
            return FinalError(kind=self.table)
        if error.rule is Rule.FOREIGN_KEY:
            return NoSuchRecordError(kind=self.table)
        if error.rule is Rule.UNIQUE and error.where.endswith(".reference"):
            return DuplicateReferenceError(kind=self.table)
        return error

    def _columns(self) -> list[str]:
        return ["id", "body", "changed_at", *(name for name, _ in self.extra)]

    def _values(self, record: Record) -> list[str]:
        return [
            self._id(record),
            self._write(record),
            self._clock.utc_now().isoformat(),
            *(fill(record) for _, fill in self.extra),
        ]

    def _read(self, body: str) -> Record:
        record: Record = decode(self.record, json.loads(body))
        return record

    def _write(self, record: Record) -> str:
        return json.dumps(encode_whole(record), ensure_ascii=False, separators=(",", ":"))

    def _id(self, record: Record) -> str:
        record_id: str = record.id  # type: ignore[attr-defined]  # every record has one
        return record_id


def _insert(table: str, names: list[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _upsert(table: str, names: list[str]) -> str:
    updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    return f"{_insert(table, names)} ON CONFLICT (id) DO UPDATE SET {updates}"


def day(text: str | None) -> date | None:
    """Read a day that a column may not have."""
    return date.fromisoformat(text) if text else None
