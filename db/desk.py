"""Drafts, the officer's profile and reference numbers, kept in the store."""

from __future__ import annotations

import json
from datetime import datetime

from app.clock import Clock
from app.domain.codec import decode, encode_whole
from app.domain.profile import Profile
from app.ports import MAX_ROWS, KeptDraft
from db.store import Store


class DraftTable:
    """Implements `app.ports.Drafts`: what is being typed survives a lock and a power cut."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def keep(self, form: str, record_id: str, body: str) -> None:
        """Keep what stands in a form, in the place of what was kept before; `body` is JSON text."""
        self._store.run(
            "INSERT INTO draft (form, record_id, body, kept_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (form, record_id) DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at",
            (form, record_id, body, self._clock.utc_now().isoformat()),
        )

    def find(self, form: str, record_id: str) -> KeptDraft | None:
        """Return what was kept of a form, or None."""
        row = self._store.one(
            "SELECT form, record_id, body, kept_at FROM draft WHERE form = ? AND record_id = ?",
            (form, record_id),
        )
        return _draft(row) if row else None

    def all(self, *, limit: int = MAX_ROWS) -> tuple[KeptDraft, ...]:
        """Return all kept forms, newest first."""
        found = self._store.rows(
            "SELECT form, record_id, body, kept_at FROM draft ORDER BY kept_at DESC LIMIT ?", (limit,)
        )
        return tuple(_draft(row) for row in found)

    def drop(self, form: str, record_id: str) -> None:
        """Forget a form: it became a record or was given up."""
        self._store.run("DELETE FROM draft WHERE form = ? AND record_id = ?", (form, record_id))


def _draft(row: tuple[str, ...]) -> KeptDraft:
    form, record_id, body, kept_at = row
    return KeptDraft(form, record_id, body, datetime.fromisoformat(kept_at))


class ProfileTable:
    """Implements `app.ports.Profiles`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self) -> Profile:
        """Return the officer's profile, empty when nothing was said yet."""
        row = self._store.one("SELECT body FROM profile WHERE one = 1")
        return decode(Profile, json.loads(row[0])) if row else Profile()

    def save(self, profile: Profile) -> None:
        """Keep the officer's profile."""
        self._store.run(
            "INSERT INTO profile (one, body) VALUES (1, ?) "
            "ON CONFLICT (one) DO UPDATE SET body = excluded.body",
            (json.dumps(encode_whole(profile), ensure_ascii=False),),
        )


class ReferenceTable:
    """Implements `app.ports.References`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next(self, prefix: str, year: int) -> int:
        """Return the next number of a kind of reference in a year, starting at 1; each is given once."""
        with self._store.transaction():
            self._store.run(
                "INSERT INTO reference_number (prefix, year, last) VALUES (?, ?, 1) "
                "ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1",
                (prefix, year),
            )
            row = self._store.one(
                "SELECT last FROM reference_number WHERE prefix = ? AND year = ?", (prefix, year)
            )
        assert row is not None, "the number was written a line above"
        return int(row[0])
