"""Formal requests and the letters issued for them, kept in the store."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from app.domain.formal import FormalRequest, FormalState, IssuedLetter
from app.domain.ids import FormalId, LetterId
from app.domain.places import CountryCode, LanguageTag
from app.domain.views import FormalRow
from app.lookup.entries import formal_entry
from app.ports import MAX_ROWS, NoSuchRecordError
from db.errors import ConstraintError
from db.records import RecordTable, day
from db.store import Store


class FormalTable(RecordTable[FormalRequest]):
    """Implements `app.ports.Formals`."""

    table = "formal"
    record = FormalRequest

    def rows(self, *, states: tuple[FormalState, ...] = (), limit: int = MAX_ROWS) -> tuple[FormalRow, ...]:
        """Return formal requests, newest first."""
        where = f" AND f.state IN ({', '.join('?' * len(states))})" if states else ""
        found = self._store.rows(
            "SELECT f.id, f.reference, f.title, f.state, f.requested_state, "
            "json_extract(f.body, '$.requested_authority.name'), f.instrument, f.time_limit, "
            "(SELECT count(*) FROM letter l WHERE l.formal_id = f.id), "
            "(SELECT min(u.due) FROM followup u WHERE u.formal_id = f.id AND u.state = 'open' "
            "AND u.deleted_at IS NULL) "
            f"FROM formal f WHERE f.deleted_at IS NULL{where} ORDER BY f.id DESC LIMIT ?",
            (*(state.value for state in states), limit),
        )
        return tuple(_row(*row) for row in found)

    def _index(self, record: FormalRequest) -> None:
        self._search.put(formal_entry(record))

    def _refuse_if_referred_to(self, record_id: str) -> None:
        self._refuse("SELECT count(*) FROM formal WHERE supplement_to = ? AND deleted_at IS NULL", record_id)


class LetterTable:
    """Implements `app.ports.Letters`: written once, never changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, letter: IssuedLetter, pdf: bytes) -> None:
        """Keep a signed letter and its file; raises NoSuchRecordError without its formal request."""
        try:
            self._store.run(
                "INSERT INTO letter (id, formal_id, language, sha256, certificate, signer, signed_at, pages, "
                "accepted_gaps, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    letter.id,
                    letter.formal_id,
                    letter.language,
                    letter.sha256,
                    letter.certificate,
                    letter.signer,
                    letter.signed_at.isoformat(),
                    letter.pages,
                    json.dumps(letter.accepted_gaps),
                    pdf,
                ),
            )
        except ConstraintError as error:
            raise NoSuchRecordError(kind="formal") from error

    def of_formal(self, formal_id: FormalId) -> tuple[IssuedLetter, ...]:
        """Return the letters of a formal request, oldest first."""
        found = self._store.rows(
            "SELECT id, formal_id, language, sha256, certificate, signer, signed_at, pages, accepted_gaps "
            "FROM letter WHERE formal_id = ? ORDER BY id LIMIT ?",
            (formal_id, MAX_ROWS),
        )
        return tuple(_letter(*row) for row in found)

    def pdf(self, letter_id: LetterId) -> bytes:
        """Return the file of a letter as it was delivered; raises NoSuchRecordError."""
        row = self._store.one("SELECT pdf FROM letter WHERE id = ?", (letter_id,))
        if row is None:
            raise NoSuchRecordError(kind="letter")
        return bytes(row[0])


def _letter(*row: Any) -> IssuedLetter:
    letter_id, formal_id, language, sha256, certificate, signer, signed_at, pages, gaps = row
    return IssuedLetter(
        id=LetterId(letter_id),
        formal_id=FormalId(formal_id),
        language=LanguageTag(language),
        sha256=sha256,
        certificate=certificate,
        signer=signer,
        signed_at=datetime.fromisoformat(signed_at),
        pages=pages,
        accepted_gaps=tuple(json.loads(gaps)),
    )


def _row(*row: Any) -> FormalRow:
    formal_id, reference, title, state, requested, authority, instrument, limit, letters, next_due = row
    return FormalRow(
        id=FormalId(formal_id),
        reference=reference,
        title=title,
        state=FormalState(state),
        requested_state=CountryCode(requested),
        authority=authority,
        instrument=instrument,
        time_limit=day(limit),
        letters=letters,
        next_due=day(next_due),
    )
