"""Journeys and the records as they left, kept in the store; implements `app.ports_travel.Ledger`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.journeys import PACKING_ORDER, Journey
from app.ports import MAX_ROWS
from app.ports_travel import Counter, Held
from db.store import Store

_TABLES = {kind: "log_entry" if kind == "log" else kind for kind in PACKING_ORDER}
_OWNERS = {"request": "request_id", "formal": "formal_id"}


class LedgerTable:
    """What one store knows of journeys and of its own records."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def journeys(self) -> tuple[Journey, ...]:
        """Return the journeys, newest first."""
        found = self._store.rows(
            "SELECT id, side, packed_at, merged_at FROM journey ORDER BY packed_at DESC, id LIMIT ?",
            (MAX_ROWS,),
        )
        return tuple(
            Journey(
                id=journey_id,
                is_away=side == "away",
                packed_at=datetime.fromisoformat(packed),
                merged_at=datetime.fromisoformat(merged) if merged else None,
            )
            for journey_id, side, packed, merged in found
        )

    def start(self, journey: Journey) -> None:
        """Note a journey that begins."""
        self._store.run(
            "INSERT INTO journey (id, side, packed_at) VALUES (?, ?, ?)",
            (journey.id, "away" if journey.is_away else "home", journey.packed_at.isoformat()),
        )

    def finish(self, journey_id: str, at: datetime) -> None:
        """Note when a journey was last merged."""
        self._store.run("UPDATE journey SET merged_at = ? WHERE id = ?", (at.isoformat(), journey_id))

    def held(self) -> tuple[Held, ...]:
        """Return every record, kind by kind, the oldest first; without a limit: nothing may be forgotten."""
        return tuple(
            Held(kind, record_id, bool(binned))
            for kind, table in _TABLES.items()
            for record_id, binned in self._store.rows(
                f"SELECT id, deleted_at IS NOT NULL FROM {table} ORDER BY id"
            )
        )

    def find(self, kind: str, record_id: str) -> Held | None:
        """Return whether a record is here, and whether it lies in the bin."""
        sql = f"SELECT deleted_at IS NOT NULL FROM {_TABLES[kind]} WHERE id = ?"
        row = self._store.one(sql, (record_id,))
        return Held(kind, record_id, bool(row[0])) if row else None

    def belonging(self, kind: str, record_id: str) -> tuple[Held, ...]:
        """Return the timeline and the follow-ups of a request; nothing for other kinds."""
        if kind not in _OWNERS:
            return ()
        return tuple(
            Held(each, found, binned=False)
            for each in ("log", "followup")
            for (found,) in self._store.rows(
                f"SELECT id FROM {_TABLES[each]} WHERE {_OWNERS[kind]} = ? AND deleted_at IS NULL "
                "ORDER BY id",
                (record_id,),
            )
        )

    def base(self, kind: str, record_id: str) -> str | None:
        """Return a record as it left, as JSON text, or None when it was made on the way."""
        sql = "SELECT body FROM packed WHERE kind = ? AND record_id = ?"
        row = self._store.one(sql, (kind, record_id))
        return row[0] if row else None

    def note_base(self, kind: str, record_id: str, body: str) -> None:
        """Remember how a record is at home."""
        self._store.run(
            "INSERT INTO packed (kind, record_id, body) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, record_id) DO UPDATE SET body = excluded.body",
            (kind, record_id, body),
        )

    def counters(self) -> tuple[Counter, ...]:
        """Return the last reference number of each kind and year."""
        found = self._store.rows("SELECT prefix, year, last FROM reference_number ORDER BY prefix, year")
        return tuple(Counter(prefix, year, last) for prefix, year, last in found)

    def raise_counters(self, counters: Sequence[Counter]) -> None:
        """Give no reference number that another store has given; never lowers a number."""
        with self._store.transaction():
            for counter in counters:
                self._store.run(
                    "INSERT INTO reference_number (prefix, year, last) VALUES (?, ?, ?) "
                    "ON CONFLICT (prefix, year) DO UPDATE SET last = max(last, excluded.last)",
                    (counter.prefix, counter.year, counter.last),
                )
