"""From the agenda of a day to the rows of the follow-ups page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.followups import FollowUpKind
from app.domain.ids import FormalId, RequestId
from app.domain.views import Agenda, FollowUpRow, RequestRow
from ui.followups.hands import Step, step_of
from ui.status import due_chip, unplanned_chip
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.chips import Chip
from ui.widgets.groups import Group, GroupedModel, Heading
from ui.widgets.records import Column
from ui.widgets.text import fill
from ui.words import called, day_short, state_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One row: a follow-up, or a request that needs one (then `step` is None)."""

    id: str
    title: str
    reference: str
    subject: str
    who: str
    country: str
    chip: Chip
    is_deadline: bool = False
    step: Step | None = None
    request_id: RequestId | None = None
    formal_id: FormalId | None = None


class TodoColumn(Enum):
    """Columns of the list."""

    DUE = "due"
    WHAT = "what"
    WITH = "with"
    COUNTRY = "country"


def todos_model() -> GroupedModel[Todo]:
    """Make the list."""
    return GroupedModel[Todo](
        (
            Column[Todo](
                TodoColumn.DUE,
                translate("FollowUps", "When"),
                lambda _todo: "",
                chip=lambda todo: todo.chip,
                width=9.6,
            ),
            Column[Todo](
                TodoColumn.WHAT,
                translate("FollowUps", "What to do"),
                lambda todo: todo.title,
                note=_about,
                icon=lambda todo: Icon.SCALES if todo.is_deadline else None,
                width=24,
                stretch=True,
            ),
            Column[Todo](
                TodoColumn.WITH,
                translate("FollowUps", "With"),
                lambda todo: todo.who,
                width=10,
                stretch=True,
                may_hide=True,
            ),
            Column[Todo](
                TodoColumn.COUNTRY,
                translate("FollowUps", "Country"),
                lambda todo: state_name(todo.country),
                width=8.5,
                may_hide=True,
            ),
        ),
        lambda todo: todo.id,
        _sentence,
    )


def groups_of(agenda: Agenda) -> list[Group[Todo]]:
    """Return the groups, the most pressing first; empty ones are left out by the list."""
    on = agenda.on
    made: list[tuple[str, Tone | None, Icon, Sequence[Todo]]] = [
        (translate("FollowUps", "Overdue"), Tone.OVERDUE, Icon.PROBLEM, _steps(agenda.overdue, on)),
        (translate("FollowUps", "Today"), Tone.DUE, Icon.CLOCK, _steps(agenda.today, on)),
        (
            translate("FollowUps", "Nothing planned"),
            Tone.DUE,
            Icon.WARNING,
            _requests(agenda.nothing_planned, lambda _row: unplanned_chip()),
        ),
        (
            translate("FollowUps", "Answer wanted"),
            Tone.DUE,
            Icon.FLAG,
            _requests(agenda.expiring, lambda row: _wanted_chip(row, on)),
        ),
        (
            translate("FollowUps", "Silent for two weeks or more"),
            Tone.WAITING,
            Icon.WAITING,
            _requests(agenda.silent, lambda row: _silent_chip(row, on)),
        ),
        (translate("FollowUps", "This week"), None, Icon.CALENDAR, _steps(agenda.this_week, on)),
        (translate("FollowUps", "Later"), None, Icon.CALENDAR, _steps(agenda.later, on)),
    ]
    return [
        Group[Todo](Heading(words, len(rows), tone, icon), tuple(rows)) for words, tone, icon, rows in made
    ]


def _steps(rows: Sequence[FollowUpRow], on: date) -> list[Todo]:
    return [
        Todo(
            id=row.id,
            title=row.action,
            reference=row.reference,
            subject=row.subject,
            who=row.contact or row.office,
            country=row.country,
            chip=due_chip(row.due, on),
            is_deadline=row.kind is FollowUpKind.DEADLINE,
            step=step_of(row),
            request_id=row.request_id,
            formal_id=row.formal_id,
        )
        for row in rows
    ]


def _requests(rows: Sequence[RequestRow], chip: Callable[[RequestRow], Chip]) -> list[Todo]:
    return [
        Todo(
            id=row.id,
            title=row.subject,
            reference=row.reference,
            subject=called(row.state),
            who=row.contact or row.office,
            country=row.country,
            chip=chip(row),
            request_id=row.id,
        )
        for row in rows
    ]


def _wanted_chip(row: RequestRow, on: date) -> Chip:
    if row.respond_by is None:
        return unplanned_chip()
    if row.respond_by < on:
        return due_chip(row.respond_by, on)
    words = translate("FollowUps", "Wanted {day}")
    return Chip(Tone.DUE, fill(words, wrap=str, day=day_short(row.respond_by, on)), Icon.FLAG)


def _silent_chip(row: RequestRow, on: date) -> Chip:
    last = row.last_entry_at.astimezone().date() if row.last_entry_at is not None else on
    return Chip(Tone.WAITING, translate("FollowUps", "Silent %n d", "", (on - last).days), Icon.WAITING)


def _about(todo: Todo) -> str:
    return " · ".join(part for part in (todo.reference, todo.subject) if part)


def _sentence(todo: Todo) -> str:
    deadline = called(FollowUpKind.DEADLINE) if todo.is_deadline else ""
    parts = (todo.chip.word, deadline, todo.title, _about(todo), todo.who, state_name(todo.country))
    return ". ".join(part for part in parts if part)
