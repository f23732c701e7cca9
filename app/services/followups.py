"""What has to be done, and when: plan, do, put off, and the agenda of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.clock import Clock
from app.domain.followups import DueKind, FollowUp, FollowUpState, due_kind
from app.domain.ids import FollowUpId, LogEntryId, new_id
from app.domain.requests import LogEntry, LogKind, RequestState
from app.domain.views import Agenda, FollowUpRow, RequestRow
from app.ports import FollowUps, Log, RequestFilter, Requests, Transactions
from app.services.changes import Changes, changed

SILENT_AFTER = timedelta(days=14)
"""A request on its way without any entry for this long is silent (practice; `domain/mla.md`, E.2)."""
EXPIRING_WITHIN = timedelta(days=7)
"""A wanted answer that is due within this time is expiring."""

_OPEN_STATES = tuple(s for s in RequestState if s.is_open and s is not RequestState.DRAFT)


class FollowUpService:
    """Follow-ups of informal and formal requests."""

    def __init__(
        self,
        *,
        followups: FollowUps,
        requests: Requests,
        log: Log,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._followups = followups
        self._requests = requests
        self._log = log
        self._transactions = transactions
        self._clock = clock

    def plan(self, followup: FollowUp) -> Changes:
        """Keep a follow-up; raises NoSuchRecordError when what it is about is unknown."""
        self._followups.save(followup)
        return changed(("followup", followup.id))

    def get(self, followup_id: FollowUpId) -> FollowUp:
        """Return a follow-up; raises NoSuchRecordError."""
        return self._followups.get(followup_id)

    def done(self, followup_id: FollowUpId, outcome: str = "") -> Changes:
        """Mark a follow-up done and put that on the timeline of what it is about."""
        return self._end(followup_id, FollowUpState.DONE, outcome)

    def drop(self, followup_id: FollowUpId, outcome: str = "") -> Changes:
        """Give a follow-up up, with the reason on the timeline."""
        return self._end(followup_id, FollowUpState.DROPPED, outcome)

    def reopen(self, followup_id: FollowUpId) -> Changes:
        """Take back that a follow-up was done or given up."""
        followup = self._followups.get(followup_id)
        self._followups.save(replace(followup, state=FollowUpState.OPEN, done_on=None, outcome=""))
        return changed(("followup", followup_id))

    def remind_later(self, followup_id: FollowUpId, on: date | None) -> Changes:
        """Keep quiet about a follow-up until a day; its due date stays. None: remind again at once."""
        self._followups.save(replace(self._followups.get(followup_id), remind_on=on))
        return changed(("followup", followup_id))

    def change_due(self, followup_id: FollowUpId, due: date) -> Changes:
        """Move the due date itself."""
        self._followups.save(replace(self._followups.get(followup_id), due=due, remind_on=None))
        return changed(("followup", followup_id))

    def agenda(self, on: date | None = None) -> Agenda:
        """Return what needs the officer on a day (today when left out)."""
        on = on or self._clock.today()
        rows = [row for row in self._followups.open_rows() if row.remind_on is None or row.remind_on <= on]
        due = {kind: tuple(row for row in rows if due_kind(row.due, on) is kind) for kind in DueKind}
        pressing = {row.request_id for row in (*due[DueKind.OVERDUE], *due[DueKind.TODAY])}
        rest = [row for row in self._open_requests() if row.id not in pressing]
        nothing, silent, expiring = _sorted_out(rest, on)
        return Agenda(
            on=on,
            overdue=due[DueKind.OVERDUE],
            today=due[DueKind.TODAY],
            this_week=due[DueKind.THIS_WEEK],
            later=due[DueKind.LATER],
            silent=silent,
            expiring=expiring,
            nothing_planned=nothing,
        )

    def rows(self) -> tuple[FollowUpRow, ...]:
        """Return all open follow-ups, those that are quiet for now included."""
        return self._followups.open_rows()

    def _open_requests(self) -> tuple[RequestRow, ...]:
        return self._requests.rows(RequestFilter(states=_OPEN_STATES))

    def _end(self, followup_id: FollowUpId, state: FollowUpState, outcome: str) -> Changes:
        with self._transactions.transaction():
            followup = self._followups.get(followup_id)
            ended = replace(followup, state=state, done_on=self._clock.today(), outcome=outcome)
            self._followups.save(ended)
            self._log.add(self._entry(ended))
        return changed(("followup", followup_id), ("log", followup_id))

    def _entry(self, followup: FollowUp) -> LogEntry:
        said = f"{followup.action}: {followup.outcome}" if followup.outcome else followup.action
        return LogEntry(
            id=LogEntryId(new_id()),
            at=self._clock.utc_now(),
            kind=LogKind.NOTE,
            summary=said,
            request_id=followup.request_id,
            formal_id=followup.formal_id,
        )


def _sorted_out(
    rows: list[RequestRow], on: date
) -> tuple[tuple[RequestRow, ...], tuple[RequestRow, ...], tuple[RequestRow, ...]]:
    """Split requests into nothing planned, silent and expiring; each stands in the first that fits."""
    expiring = [row for row in rows if _is_expiring(row, on)]
    rest = [row for row in rows if row not in expiring]
    nothing = [row for row in rest if row.next_due is None and not row.no_next_step_because]
    silent = [row for row in rest if row not in nothing and _is_silent(row, on)]
    return tuple(nothing), tuple(silent), tuple(expiring)


def _is_expiring(row: RequestRow, on: date) -> bool:
    return row.state.is_waiting and row.respond_by is not None and row.respond_by - on <= EXPIRING_WITHIN


def _is_silent(row: RequestRow, on: date) -> bool:
    if not row.state.is_waiting or row.last_entry_at is None:
        return False
    return on - _local_day(row.last_entry_at) >= SILENT_AFTER


def _local_day(moment: datetime) -> date:
    return moment.astimezone().date()


def open_followups(followups: tuple[FollowUp, ...]) -> Iterator[FollowUp]:
    """Yield those that still have to be done."""
    return (followup for followup in followups if followup.state is FollowUpState.OPEN)
