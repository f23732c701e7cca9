"""The next steps of a request as a card: each with its verbs, and a way to plan another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.clock import Clock
from app.domain.followups import FollowUpKind
from app.domain.text import PROSE, normalise
from app.exchange.meaning import text_faults
from ui.editing.faults import sentence_of
from ui.editing.inputs import LONGEST_LINE
from ui.followups.hands import Step
from ui.followups.put_off import PutOffPanel
from ui.status import due_chip
from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.card import Card
from ui.widgets.chips import ChipLabel
from ui.widgets.dates import DateField
from ui.widgets.flow import Flow
from ui.widgets.forms import Field, ToneLine, button_row
from ui.widgets.labels import Role, label, value_label
from ui.widgets.switches import CheckBox
from ui.widgets.text import fill
from ui.words import called, day


class StepRow(QWidget):
    """One follow-up with its verbs.

    Signals: `done_wanted(object)` the Step; `later_wanted(object, object)`, `due_wanted(object, object)` the
    Step and a date.
    """

    done_wanted = Signal(object)
    later_wanted = Signal(object, object)
    due_wanted = Signal(object, object)

    def __init__(self, step: Step, clock: Clock) -> None:
        super().__init__()
        self.step, self._clock = step, clock
        self._panel: PutOffPanel | None = None
        head = QHBoxLayout()
        head.setSpacing(GAP_2)
        head.addWidget(value_label(step.action), 1)
        head.addWidget(ChipLabel(due_chip(step.due, clock.today())), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, GAP_1)
        self._column.setSpacing(GAP_1)
        self._column.addLayout(head)
        if step.kind is FollowUpKind.DEADLINE:
            self._column.addWidget(ToneLine(Tone.DUE, Icon.SCALES, called(step.kind)))
        if step.remind_on is not None and step.remind_on > clock.today():
            words = fill(self.tr("Quiet until {day}"), day=day(step.remind_on))
            self._column.addWidget(label(words, Role.SMALL, wrap=True))
        self._column.addWidget(
            Flow(
                button(self.tr("Done"), lambda: self.done_wanted.emit(step), Kind.QUIET, Icon.CHECK),
                button(self.tr("Remind me later"), self.ask_later, Kind.QUIET, Icon.REMINDER),
                button(self.tr("Change due date"), self.ask_due, Kind.QUIET, Icon.CALENDAR),
            )
        )

    def ask_later(self) -> None:
        """Ask when to remind."""
        self._ask(later=True)

    def ask_due(self) -> None:
        """Ask for another due date."""
        self._ask(later=False)

    def _ask(self, *, later: bool) -> None:
        self._close()
        panel = PutOffPanel(self.step, self._clock, later=later)
        panel.later_chosen.connect(lambda on: self.later_wanted.emit(self.step, on))
        panel.due_chosen.connect(lambda on: self.due_wanted.emit(self.step, on))
        panel.closed.connect(self._close)
        self._panel = panel
        self._column.addWidget(panel)
        panel.show()
        panel.focus_first()

    def _close(self) -> None:
        if self._panel is None:
            return
        panel, self._panel = self._panel, None
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()


class StepsCard(Card):
    """The follow-ups of one request, and the form for another.

    Signals: those of `StepRow`; `plan_wanted(str, object, bool)` action, day, and whether it is a deadline.
    """

    done_wanted = Signal(object)
    later_wanted = Signal(object, object)
    due_wanted = Signal(object, object)
    plan_wanted = Signal(str, object, bool)

    def __init__(
        self, steps: Sequence[Step], clock: Clock, *, because: str = "", open_ended: bool = False
    ) -> None:
        super().__init__()
        self._clock = clock
        title = self.tr("Next steps")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, Role.HEADING, wrap=True))
        self.rows = [StepRow(step, clock) for step in steps]
        for row in self.rows:
            row.done_wanted.connect(self.done_wanted)
            row.later_wanted.connect(self.later_wanted)
            row.due_wanted.connect(self.due_wanted)
            self.body.addWidget(row)
        if not steps and because:
            words = fill(self.tr("Nothing is planned, because: {reason}"), reason=because)
            self.body.addWidget(label(words, Role.BODY, wrap=True))
        elif not steps and open_ended:
            words = self.tr("Nothing is planned: nobody will be reminded of this request.")
            self.body.addWidget(ToneLine(Tone.DUE, Icon.WARNING, words))
        elif not steps:
            self.body.addWidget(label(self.tr("Nothing is planned."), Role.MUTED, wrap=True))
        self._plan: Button = button(self.tr("Plan a step"), self.ask_plan, Kind.QUIET, Icon.ADD)
        self.body.addWidget(self._plan, 0, Qt.AlignmentFlag.AlignLeading)

    def ask_plan(self) -> None:
        """Ask what to do and when."""
        self._plan.hide()
        form = PlanForm(self._clock)
        form.planned.connect(self.plan_wanted)
        form.closed.connect(lambda: self._unplan(form))
        self.body.addWidget(form)
        form.show()
        form.focus_first()

    def _unplan(self, form: PlanForm) -> None:
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._plan.show()
        self._plan.setFocus(Qt.FocusReason.OtherFocusReason)


class PlanForm(QWidget):
    """What to do and by when. Signals: `planned(str, object, bool)`, `closed()`."""

    planned = Signal(str, object, bool)
    closed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._action = QLineEdit()
        self._action.setMaxLength(LONGEST_LINE)
        self._action.setPlaceholderText(self.tr("ring again"))
        self._what = Field(self.tr("What to d&o"), self._action)
        self._day = DateField(self.tr("Day"), clock=clock)
        self._when = Field(self.tr("&Day"), self._day, self.tr("+3 is in three days, +2w in two weeks."))
        self._day.unreadable.connect(self._when.set_problem)
        self._deadline = CheckBox(self.tr("This is a deadline of &law or court"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_2)
        for one in (self._what, self._when, self._deadline):
            column.addWidget(one)
        column.addWidget(
            button_row(
                button(self.tr("Plan this step"), self.take), button(self.tr("Back"), self.closed.emit)
            )
        )

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Hand over what was typed, or say what is missing."""
        action, chosen = normalise(self._action.text()), self._read_day()
        fault = next(text_faults(action, PROSE, ()), None)
        self._what.set_problem(
            sentence_of(fault) if fault is not None else "" if action else self.tr("Say what has to be done.")
        )
        if chosen is None and not self._when.problem():
            self._when.set_problem(self.tr("Type a day, for example +3 or 2026-11-30."))
        if chosen is not None and not self._what.problem():
            self.planned.emit(action, chosen, self._deadline.isChecked())

    def _read_day(self) -> date | None:
        self._day.commit()
        chosen = self._day.day()
        if chosen is not None:
            self._when.set_problem("")
        return chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plans; Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
