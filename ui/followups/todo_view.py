"""The card of one thing to do: its verbs, whom to call and what time it is there, what was said last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.services.directory import ContactCard
from app.services.requests import RequestPage
from ui.contacts.channels import ChannelsCard
from ui.contacts.there import TickingLabel, time_there
from ui.followups.put_off import PutOffPanel
from ui.followups.steps import PlanForm
from ui.followups.todos import Todo
from ui.requests.entries import timeline_entries
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label
from ui.widgets.marking import marking_line
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import fill, joined
from ui.widgets.timeline import Timeline
from ui.words import day, state_name

_LAST_ENTRIES = 5


@dataclass(frozen=True, slots=True)
class ShownTodo:
    """A row of the list with what one needs to do it."""

    todo: Todo
    page: RequestPage | None
    person: ContactCard | None


class TodoView(SheetPane):
    """Shows one thing to do.

    Signals: `done_wanted()`, `log_wanted()`, `open_wanted()` its buttons; `later_chosen(object)`,
    `due_chosen(object)` a date; `planned(str, object, bool)` action, day, deadline; `copy_wanted(object)` a
    Channel.
    """

    done_wanted = Signal()
    log_wanted = Signal()
    open_wanted = Signal()
    later_chosen = Signal(object)
    due_chosen = Signal(object)
    planned = Signal(str, object, bool)
    copy_wanted = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What to do"))
        self._clock = clock
        self._panel: QWidget | None = None
        self._shown_todo: ShownTodo | None = None

    def show_todo(self, shown: ShownTodo) -> None:
        """Show a row."""
        self._shown_todo, self._panel = shown, None
        parts: list[QWidget] = [self._head(shown.todo)]
        if shown.todo.is_deadline:
            words = self.tr("A deadline of law or court: ticking it off asks first.")
            parts.append(ToneLine(Tone.DUE, Icon.SCALES, words))
        request = shown.page.request if shown.page is not None else None
        if request is not None and request.marking is not None:
            parts.append(marking_line(request.marking))
        parts.append(self._actions(shown.todo))
        if shown.person is not None:
            parts += [self._person(shown.person), ChannelsCard(shown.person.contact.channels, self._copy)]
        if shown.page is not None:
            parts += self._last(shown.page)
        self.show_parts(shown.todo.id, parts)

    def ask_later(self) -> None:
        """Ask when to remind."""
        self._ask_day(later=True)

    def ask_due(self) -> None:
        """Ask for another due date."""
        self._ask_day(later=False)

    def ask_plan(self) -> None:
        """Ask what to do next and when."""
        form = PlanForm(self._clock)
        form.planned.connect(self.planned)
        form.closed.connect(self._close_panel)
        self._show_panel(form)
        form.focus_first()

    def _head(self, todo: Todo) -> QWidget:
        header = PageHeader()
        header.set_title(
            todo.title, joined((todo.reference, todo.subject, todo.who, state_name(todo.country)))
        )
        header.set_chip(todo.chip)
        return header

    def _actions(self, todo: Todo) -> QWidget:
        made: list[Button] = []
        if todo.step is not None:
            made.append(button(self.tr("Done"), self.done_wanted.emit, Kind.PRIMARY, Icon.CHECK))
        if todo.request_id is not None:
            weight = Kind.SECONDARY if todo.step is not None else Kind.PRIMARY
            made.append(button(self.tr("Log contact"), self.log_wanted.emit, weight, Icon.PHONE))
        if todo.step is not None:
            made.append(button(self.tr("Remind me later"), self.ask_later, Kind.SECONDARY, Icon.REMINDER))
            made.append(button(self.tr("Change due date"), self.ask_due, Kind.SECONDARY, Icon.CALENDAR))
        else:
            made.append(button(self.tr("Plan a step"), self.ask_plan, Kind.SECONDARY, Icon.ADD))
        words = self.tr("Open request") if todo.request_id is not None else self.tr("Open formal request")
        made.append(button(words, self.open_wanted.emit, Kind.SECONDARY, Icon.REQUESTS))
        return Flow(*made)

    def _person(self, person: ContactCard) -> QWidget:
        contact, here = person.contact, self._clock.utc_now().astimezone()
        facts = KeyValueCard()
        facts.setAccessibleName(self.tr("Whom to call"))
        facts.add(self.tr("Person"), contact.name, Icon.PERSON)
        if person.office is not None:
            facts.add(self.tr("Office"), person.office.name, Icon.OFFICE)
        local = person.local_time
        there = facts.add_words(self.tr("Time there"), time_there(local, contact.country, here), Icon.CLOCK)
        if local is not None:
            TickingLabel(there, local, contact.country, self._clock)
        return facts

    def _last(self, page: RequestPage) -> list[QWidget]:
        line = Timeline(self.tr("What happened last"), self.tr("Nothing happened yet."))
        line.set_entries(timeline_entries(page.entries[:_LAST_ENTRIES]))
        found: list[QWidget] = []
        if page.request.respond_by is not None and page.request.state.is_waiting:
            words = fill(self.tr("An answer is wanted by {day}."), day=day(page.request.respond_by))
            found.append(label(words, Role.MUTED, wrap=True))
        return [*found, label(self.tr("What happened last"), Role.HEADING), line]

    def _copy(self, channel: object) -> None:
        self.copy_wanted.emit(channel)

    def _ask_day(self, *, later: bool) -> None:
        shown = self._shown_todo
        if shown is None or shown.todo.step is None:
            return
        panel = PutOffPanel(shown.todo.step, self._clock, later=later)
        panel.later_chosen.connect(self.later_chosen)
        panel.due_chosen.connect(self.due_chosen)
        panel.closed.connect(self._close_panel)
        self._show_panel(panel)
        panel.focus_first()

    def _show_panel(self, panel: QWidget) -> None:
        self._close_panel()
        self._panel = panel
        self.body.insertWidget(self._place_of_panel(), panel)
        panel.show()
        self.ensureWidgetVisible(panel)

    def _place_of_panel(self) -> int:
        """Below the buttons."""
        places = range(self.body.count() - 1)
        flows = (place for place in places if isinstance(self._at(place), Flow))
        return next(flows, 0) + 1

    def _at(self, place: int) -> QWidget | None:
        item = self.body.itemAt(place)
        return item.widget() if item is not None else None

    def _close_panel(self) -> None:
        if self._panel is None:
            return
        panel, self._panel = self._panel, None
        self.body.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
