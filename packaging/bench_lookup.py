"""The same lookup index in plain SQLite: the floor under the lookup box."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Any

from app.lookup.query import parse
from db.search import CANDIDATES, match_expression
from db.store import Store

_COPIED = (
    ("search_entry", "entry, kind, record_id, title, folded_title, subtitle, country, fields"),
    ("search_words", "rowid, names, others"),
    ("search_digits", "rowid, digits"),
)


class PlainIndex:
    """A copy of the index of a store, not encrypted, asked with the query that the store is asked with."""

    def __init__(self, store: Store, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._copy(store)

    def __enter__(self) -> PlainIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def find(self, typed: str) -> list[Any]:
        """Return the candidates, without folding their fields, ranking and reasons."""
        query = parse(typed)
        rows: list[Any] = []
        if query.is_short:
            rows += self._connection.execute(
                "SELECT * FROM search_entry WHERE folded_title >= ? AND folded_title < ? "
                "ORDER BY folded_title LIMIT ?",
                (query.words[0].text, query.words[0].text + "\U0010ffff", CANDIDATES),
            ).fetchall()
        elif query.words:
            rows += self._connection.execute(
                "SELECT e.* FROM search_words w JOIN search_entry e ON e.entry = w.rowid "
                "WHERE search_words MATCH ? ORDER BY bm25(search_words, 10.0, 1.0) LIMIT ?",
                (match_expression(query), CANDIDATES),
            ).fetchall()
        if query.number:
            rows += self._connection.execute(
                "SELECT e.* FROM search_digits d JOIN search_entry e ON e.entry = d.rowid "
                "WHERE search_digits MATCH ? LIMIT ?",
                (f'"{query.number}"', CANDIDATES),
            ).fetchall()
        return rows

    def _copy(self, store: Store) -> None:
        schema = store.rows(
            "SELECT sql FROM sqlite_schema WHERE name IN ('search_entry', 'search_entry_by_title', "
            "'search_words', 'search_digits') AND sql IS NOT NULL ORDER BY rowid"
        )
        for (sql,) in schema:
            self._connection.execute(sql)
        for table, columns in _COPIED:
            rows = store.rows(f"SELECT {columns} FROM {table}")  # noqa: S608  # names from above
            marks = ", ".join("?" * len(columns.split(", ")))
            self._connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608
        self._connection.commit()
