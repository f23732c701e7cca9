"""Matters, informal requests and the timeline, kept in the store."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from app.domain.codec import decode
from app.domain.ids import ContactId, FormalId, MatterId, RequestId
from app.domain.matters import Matter, Stage
from app.domain.places import CountryCode
from app.domain.requests import Direction, InformalRequest, LogEntry, RequestState, UrgencyLevel
from app.domain.views import MatterRow, RequestRow
from app.lookup.entries import matter_entry, request_entry
from app.ports import MAX_ROWS, RequestFilter
from db.records import RecordTable, day


class MatterTable(RecordTable[Matter]):
    """Implements `app.ports.Matters`."""

    table = "matter"
    record = Matter

    def rows(self, *, limit: int = MAX_ROWS) -> tuple[MatterRow, ...]:
        """Return matters, open ones first, newest first."""
        found = self._store.rows(
            "SELECT m.id, m.reference, m.title, m.country, json_extract(m.body, '$.stage'), "
            "(SELECT count(*) FROM request r WHERE r.matter_id = m.id AND r.deleted_at IS NULL), "
            "(SELECT count(*) FROM formal f WHERE f.matter_id = m.id AND f.deleted_at IS NULL), "
            "json_extract(m.body, '$.closed_on') IS NULL AS is_open "
            "FROM matter m WHERE m.deleted_at IS NULL ORDER BY is_open DESC, m.id DESC LIMIT ?",
            (limit,),
        )
        return tuple(_matter_row(*row) for row in found)

    def _index(self, record: Matter) -> None:
        self._search.put(matter_entry(record))

    def _refuse_if_referred_to(self, record_id: str) -> None:
        self._refuse("SELECT count(*) FROM request WHERE matter_id = ? AND deleted_at IS NULL", record_id)
        self._refuse("SELECT count(*) FROM formal WHERE matter_id = ? AND deleted_at IS NULL", record_id)


class RequestTable(RecordTable[InformalRequest]):
    """Implements `app.ports.Requests`."""

    table = "request"
    record = InformalRequest

    def rows(self, chosen: RequestFilter | None = None, *, limit: int = MAX_ROWS) -> tuple[RequestRow, ...]:
        """Return informal requests, newest first."""
        where, values = _narrowed(chosen or RequestFilter())
        found = self._store.rows(
            "SELECT r.id, r.reference, r.subject, r.direction, r.state, "
            "json_extract(r.body, '$.urgency.level'), r.country, coalesce(o.name, ''), "
            "coalesce(c.name, ''), r.respond_by, "
            "(SELECT min(f.due) FROM followup f WHERE f.request_id = r.id AND f.state = 'open' "
            "AND f.deleted_at IS NULL), "
            "(SELECT max(l.at) FROM log_entry l WHERE l.request_id = r.id AND l.deleted_at IS NULL), "
            "json_extract(r.body, '$.no_next_step_because') "
            "FROM request r LEFT JOIN office o ON o.id = r.office_id "
            "LEFT JOIN contact c ON c.id = r.contact_id "
            f"WHERE r.deleted_at IS NULL{where} ORDER BY r.id DESC LIMIT ?",
            (*values, limit),
        )
        return tuple(_request_row(*row) for row in found)

    def _index(self, record: InformalRequest) -> None:
        office = self._store.one("SELECT name FROM office WHERE id = ?", (record.office_id,))
        contact = self._store.one("SELECT name FROM contact WHERE id = ?", (record.contact_id,))
        self._search.put(request_entry(record, office[0] if office else "", contact[0] if contact else ""))


class LogTable(RecordTable[LogEntry]):
    """Implements `app.ports.Log`."""

    table = "log_entry"
    record = LogEntry
    # Moments carry their own zone in the record; in UTC they can be sorted.
    extra = (("at", lambda entry: entry.at.astimezone(UTC).isoformat()),)

    def add(self, entry: LogEntry) -> None:
        """Add a line to the timeline."""
        self.save(entry)

    def of_request(self, request_id: RequestId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]:
        """Return the timeline of an informal request, newest first."""
        return self._of("request_id", request_id, limit)

    def of_formal(self, formal_id: FormalId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]:
        """Return the timeline of a formal request, newest first."""
        return self._of("formal_id", formal_id, limit)

    def of_contact(self, contact_id: ContactId, *, limit: int = MAX_ROWS) -> tuple[LogEntry, ...]:
        """Return what was said to and by a person, newest first."""
        return self._of("contact_id", contact_id, limit)

    def _of(self, column: str, record_id: str, limit: int) -> tuple[LogEntry, ...]:
        found = self._store.rows(
            f"SELECT body FROM log_entry WHERE {column} = ? AND deleted_at IS NULL "
            "ORDER BY at DESC, id DESC LIMIT ?",
            (record_id, limit),
        )
        return tuple(decode(LogEntry, json.loads(body)) for (body,) in found)


def _narrowed(chosen: RequestFilter) -> tuple[str, tuple[str, ...]]:
    conditions = [
        ("r.country", chosen.country),
        ("r.office_id", chosen.office),
        ("r.contact_id", chosen.contact),
        ("r.matter_id", chosen.matter),
    ]
    said = [(column, value) for column, value in conditions if value is not None]
    where = "".join(f" AND {column} = ?" for column, _ in said)
    if chosen.states:
        where += f" AND r.state IN ({', '.join('?' * len(chosen.states))})"
    return where, (*(value for _, value in said), *(state.value for state in chosen.states))


def _matter_row(*row: Any) -> MatterRow:
    matter_id, reference, title, country, stage, requests, formals, is_open = row
    return MatterRow(
        id=MatterId(matter_id),
        reference=reference,
        title=title,
        country=CountryCode(country),
        stage=Stage(stage) if stage else None,
        requests=requests,
        formals=formals,
        is_open=bool(is_open),
    )


def _request_row(*row: Any) -> RequestRow:
    request_id, reference, subject, direction, state, urgency, country, *rest = row
    office, contact, respond_by, next_due, last_entry, none_because = rest
    return RequestRow(
        id=RequestId(request_id),
        reference=reference,
        subject=subject,
        direction=Direction(direction),
        state=RequestState(state),
        urgency=UrgencyLevel(urgency),
        country=CountryCode(country),
        office=office,
        contact=contact,
        respond_by=day(respond_by),
        next_due=day(next_due),
        last_entry_at=datetime.fromisoformat(last_entry) if last_entry else None,
        no_next_step_because=none_because,
    )
