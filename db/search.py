"""The index behind the lookup box: folded words and digits, in the encrypted store."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.domain.views import Hit, HitReason
from app.lookup.entries import SearchEntry
from app.lookup.query import Query, QueryWord, parse
from app.lookup.ranking import Candidate, rank
from db.store import Store

CANDIDATES = 80
"""How many candidates the index offers for ranking; the lookup box shows a dozen."""

_COLUMNS = "e.kind, e.record_id, e.title, e.subtitle, e.country, e.fields"


class SearchIndex:
    """Keeps one entry per record and answers queries; implements `app.ports.Finder`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, entry: SearchEntry) -> None:
        """Write the entry of a record, in the place of an older one."""
        with self._store.transaction():
            self.remove(entry.kind, entry.record_id)
            self._store.run(
                "INSERT INTO search_entry (kind, record_id, title, folded_title, subtitle, country, fields) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                _entry_values(entry),
            )
            row = self._number(entry.kind, entry.record_id)
            self._store.run(
                "INSERT INTO search_words (rowid, names, others) VALUES (?, ?, ?)",
                (row, entry.name_words, entry.other_words),
            )
            if entry.numbers:
                self._store.run(
                    "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)", (row, " ".join(entry.numbers))
                )

    def add_all(self, entries: Sequence[SearchEntry]) -> None:
        """Write the entries of many new records at once.

        Table by table: FTS5 writes its pending words to the file whenever another table changes in
        between, which makes one by one many times slower.
        """
        with self._store.transaction():
            first = self._last_number() + 1
            for number, entry in enumerate(entries, first):
                self._store.run(
                    "INSERT INTO search_entry (entry, kind, record_id, title, folded_title, subtitle, "
                    "country, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (number, *_entry_values(entry)),
                )
            for number, entry in enumerate(entries, first):
                self._store.run(
                    "INSERT INTO search_words (rowid, names, others) VALUES (?, ?, ?)",
                    (number, entry.name_words, entry.other_words),
                )
            for number, entry in enumerate(entries, first):
                if entry.numbers:
                    self._store.run(
                        "INSERT INTO search_digits (rowid, digits) VALUES (?, ?)",
                        (number, " ".join(entry.numbers)),
                    )

    def remove(self, kind: str, record_id: str) -> None:
        """Take a record out of the lookup; nothing happens when it is not in."""
        row = self._number(kind, record_id)
        if row is None:
            return
        with self._store.transaction():
            self._store.run("DELETE FROM search_words WHERE rowid = ?", (row,))
            self._store.run("DELETE FROM search_digits WHERE rowid = ?", (row,))
            self._store.run("DELETE FROM search_entry WHERE entry = ?", (row,))

    def find(self, typed: str, *, kinds: tuple[str, ...] = (), limit: int = 12) -> tuple[Hit, ...]:
        """Return the best answers to what was typed; nothing typed shows what changed last."""
        query = parse(typed)
        if query.is_empty:
            candidates = [] if typed.strip() else self._recent(kinds, limit)
            return rank(candidates, query, limit)
        found = {(c.kind, c.record_id): c for c in self._by_words(query, kinds)}
        found.update({(c.kind, c.record_id): c for c in self._by_number(query, kinds)})
        return rank(list(found.values()), query, limit)

    def _number(self, kind: str, record_id: str) -> int | None:
        row = self._store.one(
            "SELECT entry FROM search_entry WHERE kind = ? AND record_id = ?", (kind, record_id)
        )
        return row[0] if row else None

    def _last_number(self) -> int:
        row = self._store.one("SELECT coalesce(max(entry), 0) FROM search_entry")
        assert row is not None, "an aggregate always has a row"
        return int(row[0])

    def _recent(self, kinds: tuple[str, ...], limit: int) -> list[Candidate]:
        where, values = _of_kinds(kinds)
        return self._candidates(
            f"SELECT {_COLUMNS} FROM search_entry e WHERE {where} ORDER BY entry DESC LIMIT ?",
            (*values, limit),
        )

    def _by_words(self, query: Query, kinds: tuple[str, ...]) -> list[Candidate]:
        if not query.words:
            return []
        where, values = _of_kinds(kinds)
        if query.is_short:
            start = query.words[0].text
            return self._candidates(
                f"SELECT {_COLUMNS} FROM search_entry e WHERE folded_title >= ? AND folded_title < ? "
                f"AND {where} ORDER BY folded_title LIMIT ?",
                (start, start + "\U0010ffff", *values, CANDIDATES),
            )
        return self._candidates(
            f"SELECT {_COLUMNS} FROM search_words w JOIN search_entry e ON e.entry = w.rowid "
            f"WHERE search_words MATCH ? AND {where} ORDER BY bm25(search_words, 10.0, 1.0) LIMIT ?",
            (match_expression(query), *values, CANDIDATES),
        )

    def _by_number(self, query: Query, kinds: tuple[str, ...]) -> list[Candidate]:
        if not query.number:
            return []
        where, values = _of_kinds(kinds)
        return self._candidates(
            f"SELECT {_COLUMNS} FROM search_digits d JOIN search_entry e ON e.entry = d.rowid "
            f"WHERE search_digits MATCH ? AND {where} LIMIT ?",
            (f'"{query.number}"', *values, CANDIDATES),
        )

    def _candidates(self, sql: str, values: tuple[object, ...]) -> list[Candidate]:
        return [
            Candidate(
                kind=kind,
                record_id=record_id,
                title=title,
                subtitle=subtitle,
                country=country,
                fields=tuple((HitReason(reason), text) for reason, text in json.loads(fields)),
            )
            for kind, record_id, title, subtitle, country, fields in self._store.rows(sql, values)
        ]


def _entry_values(entry: SearchEntry) -> tuple[str, ...]:
    return (
        entry.kind,
        entry.record_id,
        entry.title,
        entry.folded_title,
        entry.subtitle,
        entry.country,
        json.dumps([[reason.value, text] for reason, text in entry.fields], ensure_ascii=False),
    )


def match_expression(query: Query) -> str:
    """Return what the words of a query ask of the index: every word, in any order."""
    return " AND ".join(_term(word) for word in query.words)


def _term(word: QueryWord) -> str:
    """Return the index expression for one word: it begins a word, or names the State of the record.

    Folded words hold only a-z and 0-9, so no sign of the query language can come in with them.
    """
    alternatives = [f'"{word.text}" *', *(f'"{mark}"' for mark in word.marks())]
    return f"({' OR '.join(alternatives)})"


def _of_kinds(kinds: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    if not kinds:
        return "1", ()
    return f"e.kind IN ({', '.join('?' * len(kinds))})", kinds
