"""The fields of a logged contact: what happened, in one line, what it changes, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.domain.codec import JsonValue
from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.ids import ContactId, FollowUpId, OfficeId, RequestId
from app.domain.requests import REQUEST_MOVES, LogKind, RequestState
from app.domain.text import PROSE, normalise
from app.exchange.faults import Fault, FaultKind
from app.exchange.meaning import text_faults
from ui.editing.fieldset import FieldSet
from ui.editing.inputs import ChoiceInput, DateInput, FlagInput, TextInput
from ui.editing.segments import SegmentsInput
from ui.widgets.text import fill, no_mnemonic
from ui.words import called, day


@dataclass(frozen=True, slots=True)
class LogSubject:
    """A request that a contact can be logged for.

    `followups` are its open ones; `has_reason` says that a reason for no next step is on record.
    """

    id: RequestId
    reference: str
    subject: str
    state: RequestState
    followups: tuple[FollowUp, ...] = ()
    has_reason: bool = False

    def due_by(self, today: date) -> FollowUp | None:
        """Return the reminder that this contact most likely settles: the first that is due."""
        due = (one for one in self.followups if one.due <= today and one.kind is FollowUpKind.REMINDER)
        return min(due, key=lambda one: one.due, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContext:
    """Who or what a contact is logged with: a person, a request, or both.

    `requests` are those that can be meant; with a person it may be none of them.
    """

    title: str
    requests: tuple[LogSubject, ...] = ()
    contact_id: ContactId | None = None
    office_id: OfficeId | None = None
    followup_id: FollowUpId | None = None


def open_ones(followups: Sequence[FollowUp]) -> tuple[FollowUp, ...]:
    """Return the follow-ups that still have to be done."""
    return tuple(one for one in followups if one.state is FollowUpState.OPEN)


class LogFields(FieldSet):
    """What is typed about one contact. Made anew for each: its choices depend on what it is about."""

    def __init__(self, context: LogContext, clock: Clock) -> None:
        super().__init__()
        self._context, self._today = context, clock.today()
        self._about: ChoiceInput | None = None
        self._build_what()
        self._build_next(clock)
        self._build_change()
        self._follow_subject()

    def _build_what(self) -> None:
        what = self.section()
        kinds = (
            (LogKind.CALL.value, self.tr("&Call")),
            (LogKind.MAIL.value, self.tr("&Mail")),
            (LogKind.MEETING.value, self.tr("Mee&ting")),
            (LogKind.MESSAGE.value, self.tr("Mess&age")),
            (LogKind.NOTE.value, self.tr("&Note")),
        )
        self.add_wide(what, "kind", SegmentsInput(self.tr("What happened"), kinds))
        self._summary = TextInput(self.tr("He will send it by e-mail"))
        self.add(what, "summary", self.tr("What was &said"), self._summary)
        if self._context.contact_id is not None and self._context.requests:
            options = [(one.id, f"{one.reference} {one.subject}") for one in self._context.requests]
            self._about = ChoiceInput(options, self.tr("No request in particular"))
            self._about.edited.connect(self._follow_subject)
            self.add(what, "about", self.tr("Abo&ut"), self._about)

    def _build_next(self, clock: Clock) -> None:
        self._next = self.section(self.tr("Next step"))
        self.add(
            self._next,
            "next_due",
            self.tr("&Day"),
            DateInput(self.tr("Day of the next step"), clock),
            self.tr("+3 is in three days, +2w in two weeks."),
        )
        self.add(self._next, "next_action", self.tr("What to d&o"), TextInput(self.tr("ring again")))
        self.add(
            self._next,
            "because",
            self.tr("Or nothing, &because"),
            TextInput(self.tr("they come back to us by themselves")),
        )

    def _build_change(self) -> None:
        self._change = self.section(self.tr("What it changes"))
        self._state = ChoiceInput((), self.tr("The state stays"))
        self.add(self._change, "state", self.tr("State of the re&quest"), self._state)
        self._settled = FlagInput("")
        self.add_wide(self._change, "done", self._settled)
        self.add_wide(self._change, "by_them", FlagInput(self.tr("The&y contacted us")))

    def subject(self) -> LogSubject | None:
        """Return the request that is meant."""
        if self._about is None:
            return self._context.requests[0] if self._context.requests else None
        chosen = self._about.value()
        return next((one for one in self._context.requests if one.id == chosen), None)

    def settles(self) -> FollowUp | None:
        """Return the follow-up that the tick box is about."""
        subject = self.subject()
        if subject is None:
            return None
        named = (one for one in subject.followups if one.id == self._context.followup_id)
        return next(named, None) or subject.due_by(self._today)

    def focus_line(self) -> None:
        """Put the keyboard where one types what was said."""
        self._summary.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_subject(self) -> None:
        """Offer what is possible with the request that is meant."""
        subject = self.subject()
        self._next.setVisible(subject is not None)
        moves = () if subject is None else REQUEST_MOVES[subject.state]
        wanted = [one for one in moves if one is not RequestState.CONVERTED]
        self._state.set_options(
            [(one.value, called(one)) for one in wanted],
            fill(self.tr("It stays: {state}"), state=called(subject.state)) if subject else "",
        )
        self.field("state").setVisible(bool(wanted))
        settled = self.settles()
        self._settled.widget.setVisible(settled is not None)
        if settled is not None:
            words = fill(self.tr("Done: {action}, due {day}"), action=settled.action, day=day(settled.due))
            self._settled.set_words(no_mnemonic(words))
            self._settled.set_value(settled.kind is FollowUpKind.REMINDER)

    def set_value(self, value: Mapping[str, JsonValue]) -> None:
        """Show what was typed before; what it says about the request comes after the request is known."""
        if self._about is not None:
            self._about.set_value(value.get("about"))
            self._follow_subject()
        settled = value.get("done", self._settled.value())
        super().set_value({**value, "done": settled})

    def check(self) -> QWidget | None:
        """Show what keeps this from being logged and return the first control with a problem."""
        self.clear_faults()
        value = self.value()
        if not normalise(str(value.get("summary", ""))):
            self.take_fault(["summary"], Fault("", FaultKind.MISSING))
        for name in ("summary", "next_action", "because"):
            for fault in text_faults(str(value.get(name, "")), PROSE, (name,)):
                self.take_fault([name], fault)
        due = str(value.get("next_due", ""))
        if due and _day(due) is None:
            self.take_fault(["next_due"], Fault("", FaultKind.NOT_A_DATE, {"form": "2026-11-21"}))
        elif not due and self._needs_next(value):
            self.field("next_due").set_problem(self.tr("Say what comes next, or why nothing does."))
        return self.first_problem()

    def _needs_next(self, value: Mapping[str, JsonValue]) -> bool:
        subject = self.subject()
        if subject is None or value.get("because") or subject.has_reason:
            return False
        state = RequestState(str(value["state"])) if value.get("state") else subject.state
        settled = self.settles() if value.get("done") else None
        left = [one for one in subject.followups if settled is None or one.id != settled.id]
        return state.is_open and state is not RequestState.DRAFT and not left


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
