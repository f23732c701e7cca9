"""Follow-ups, kept in the store."""

from __future__ import annotations

import json
from typing import Any

from app.domain.codec import decode
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.ids import FollowUpId, FormalId, RequestId
from app.domain.places import CountryCode
from app.domain.views import FollowUpRow
from app.ports import MAX_ROWS
from db.records import RecordTable, day


class FollowUpTable(RecordTable[FollowUp]):
    """Implements `app.ports.FollowUps`."""

    table = "followup"
    record = FollowUp

    def open_rows(self, *, limit: int = MAX_ROWS) -> tuple[FollowUpRow, ...]:
        """Return open follow-ups with what they are about, nearest due date first."""
        found = self._store.rows(
            "SELECT f.id, json_extract(f.body, '$.action'), f.due, json_extract(f.body, '$.kind'), "
            "f.remind_on, f.request_id, f.formal_id, coalesce(r.reference, m.reference), "
            "coalesce(r.subject, m.title), coalesce(r.country, m.requested_state), coalesce(c.name, ''), "
            "coalesce(o.name, json_extract(m.body, '$.requested_authority.name'), '') "
            "FROM followup f LEFT JOIN request r ON r.id = f.request_id "
            "LEFT JOIN formal m ON m.id = f.formal_id LEFT JOIN contact c ON c.id = r.contact_id "
            "LEFT JOIN office o ON o.id = r.office_id "
            "WHERE f.state = 'open' AND f.deleted_at IS NULL "
            "AND coalesce(r.deleted_at, m.deleted_at) IS NULL ORDER BY f.due, f.id LIMIT ?",
            (limit,),
        )
        return tuple(_row(*row) for row in found)

    def of_request(self, request_id: RequestId) -> tuple[FollowUp, ...]:
        """Return the follow-ups of an informal request, nearest due date first."""
        return self._of("request_id", request_id)

    def of_formal(self, formal_id: FormalId) -> tuple[FollowUp, ...]:
        """Return the follow-ups of a formal request, nearest due date first."""
        return self._of("formal_id", formal_id)

    def _of(self, column: str, record_id: str) -> tuple[FollowUp, ...]:
        found = self._store.rows(
            f"SELECT body FROM followup WHERE {column} = ? AND deleted_at IS NULL "
            "ORDER BY state <> 'open', due, id LIMIT ?",
            (record_id, MAX_ROWS),
        )
        return tuple(decode(FollowUp, json.loads(body)) for (body,) in found)


def _row(*row: Any) -> FollowUpRow:
    followup_id, action, due, kind, remind_on, request_id, formal_id, *about = row
    reference, subject, country, contact, office = about
    due_day = day(due)
    assert due_day is not None, "the schema wants a due date"
    return FollowUpRow(
        id=FollowUpId(followup_id),
        action=action,
        due=due_day,
        kind=FollowUpKind(kind),
        remind_on=day(remind_on),
        request_id=RequestId(request_id) if request_id else None,
        formal_id=FormalId(formal_id) if formal_id else None,
        reference=reference,
        subject=subject,
        country=CountryCode(country),
        contact=contact,
        office=office,
    )
