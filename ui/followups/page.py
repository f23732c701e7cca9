"""The follow-ups page: everything that needs the officer, the most pressing first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.contacts import Channel
from app.domain.views import Agenda
from app.services.changes import Changes
from app.services.followups import FollowUpService
from ui.commands import Command
from ui.followups.detail import FollowUpDetail
from ui.followups.hands import FollowUpHands
from ui.followups.todos import Todo, groups_of, todos_model
from ui.page import Handlers, Page
from ui.page_tools import PageTools
from ui.routes import FOLLOW_UPS, FORMAL, REQUESTS
from ui.style.icons import Icon
from ui.widgets.context import offer_on_rows
from ui.widgets.empty import EmptyState
from ui.widgets.groups import GroupedView
from ui.widgets.list_pane import ListPane
from ui.widgets.text import fill
from ui.words import day, weekday

_WATCHED = frozenset({"contact", "office", "request", "followup", "log", "formal"})
_LOOK_AT_THE_DAY = 60_000  # milliseconds: a desk left open over midnight shows the new day


class FollowUpsPage(Page):
    """Shows the agenda of the day."""

    def __init__(
        self, followups: FollowUpService, hands: FollowUpHands, detail: FollowUpDetail, tools: PageTools
    ) -> None:
        pane = ListPane("")
        super().__init__(FOLLOW_UPS, "", Icon.FOLLOW_UPS, pane, detail)
        self.title = self.tr("Follow-ups")
        self.pane, self.cards = pane, detail
        self._followups, self._hands, self._tools = followups, hands, tools
        self._wanted, self._on = "", tools.clock.today()
        hands.setParent(self)
        pane.setAccessibleName(self.title)
        self.view = GroupedView[Todo](self.title, todos_model())
        self._empty = EmptyState(
            Icon.GOOD,
            self.tr("Nothing needs you now"),
            self.tr("No follow-up is due, and every request under way has its next step. Drafts are not."),
        )
        pane.add_body(self.view)
        pane.add_body(self._empty)
        self._connect()
        self._ask()
        midnight = QTimer(self)
        midnight.setInterval(_LOOK_AT_THE_DAY)
        midnight.timeout.connect(self._maybe_another_day)
        midnight.start()

    def _connect(self) -> None:
        view, cards, card = self.view, self.cards, self.cards.view
        view.current_changed.connect(lambda identity: cards.show_place(identity) if identity else None)
        view.clicked.connect(lambda _index: cards.show_place(view.current_id()))
        view.opened.connect(self._open)
        cards.place_shown.connect(self._card_is_there)
        cards.forms_changed.connect(self.commands_changed)
        card.done_wanted.connect(self._done)
        card.log_wanted.connect(cards.log)
        card.open_wanted.connect(self._open_record)
        card.later_chosen.connect(self._remind_later)
        card.due_chosen.connect(self._change_due)
        card.planned.connect(self._plan)
        card.copy_wanted.connect(self._copy)
        offer_on_rows(
            view,
            (
                (self.tr("Mark as done"), self._done),
                (self.tr("Log contact"), cards.log),
                (self.tr("Remind me later"), self._ask_later),
                (self.tr("Change due date"), self._ask_due),
                (self.tr("Open request"), self._open_record),
            ),
        )

    # --- what the window asks ---

    def commands(self) -> Handlers:
        """What can be done here now."""
        form, todo = self.cards.form(), self.cards.todo()
        made: dict[Command, Callable[[], object]] = {}
        if form is not None:
            made[Command.SAVED] = form.save
        elif todo is not None:
            if todo.step is not None:
                made |= {
                    Command.MARK_DONE: self._done,
                    Command.REMIND_LATER: self._ask_later,
                    Command.CHANGE_DUE: self._ask_due,
                }
            if todo.request_id is not None:
                made[Command.LOG_CONTACT] = self.cards.log
        return made

    def enter(self, record_id: str = "") -> None:
        """Show the agenda anew, and a row if one is named."""
        self._wanted = record_id or self._wanted
        self._ask()

    def focus_first(self) -> None:
        """Walk through the list at once."""
        if self.cards.form() is None:
            self.view.select_first()
            self._focus_body()

    def marking(self) -> str:
        """The marking of the request that is shown."""
        shown = self.cards.shown()
        marking = shown.page.request.marking if shown is not None and shown.page is not None else None
        return marking.printed() if marking is not None else ""

    def save_drafts(self) -> None:
        """Queue what was typed last."""
        self.cards.flush()

    def told(self, changes: Changes) -> None:
        """A service changed something: the badge must be right even while another page is in view."""
        if changes.kinds & _WATCHED:
            self._ask()

    # --- the list ---

    def _ask(self) -> None:
        self._tools.tasks.latest(self, "agenda", self._followups.agenda, self._show)

    def _maybe_another_day(self) -> None:
        if self._tools.clock.today() != self._on:
            self._ask()

    def _show(self, agenda: Agenda) -> None:
        self._on = agenda.on
        groups = groups_of(agenda)
        todos = {todo.id: todo for group in groups for todo in group.records}
        had_focus = self._has_focus()
        self.cards.know(todos)
        self.view.set_groups(groups)
        self.pane.show_body(self.view if todos else self._empty)
        if had_focus and not self._has_focus():
            self._focus_body()
        self.badge_changed.emit(agenda.badge)
        words = self.tr("{weekday}, {day} · {count}")
        count = self.tr("%n thing(s) to do now", "", agenda.badge)
        on = fill(words, wrap=str, weekday=weekday(agenda.on), day=day(agenda.on), count=count)
        self.pane.header.set_title(self.title, on)
        if self._wanted and self.view.select_id(self._wanted):
            self._wanted = ""
        if self.view.hasFocus():
            self.view.select_first()
        if self.cards.form() is None and self.cards.todo() is not None:
            self.cards.refresh()

    def _has_focus(self) -> bool:
        """Say whether the keyboard is on this page: what had it goes when a thing is done."""
        focused = QApplication.focusWidget()
        return focused is not None and (self.pane.isAncestorOf(focused) or self.cards.isAncestorOf(focused))

    def _focus_body(self) -> None:
        body = self.pane.body()
        if body is not None:
            body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, identity: str) -> None:
        self.detail_wanted.emit(False)
        self.cards.show_place(identity, focus=True)

    def _card_is_there(self, place: str) -> None:
        self.record_changed.emit(place)
        self.marking_changed.emit(self.marking())
        self.commands_changed.emit()

    # --- what a person does ---

    def _done(self) -> None:
        todo = self.cards.todo()
        if todo is not None and todo.step is not None:
            self._hands.done(self.cards, todo.step)

    def _ask_later(self) -> None:
        self.detail_wanted.emit(False)
        self.cards.view.ask_later()

    def _ask_due(self) -> None:
        self.detail_wanted.emit(False)
        self.cards.view.ask_due()

    def _remind_later(self, on: object) -> None:
        todo = self.cards.todo()
        if todo is not None and todo.step is not None and isinstance(on, date):
            self._hands.remind_later(todo.step, on)

    def _change_due(self, due: object) -> None:
        todo = self.cards.todo()
        if todo is not None and todo.step is not None and isinstance(due, date):
            self._hands.change_due(todo.step, due)

    def _plan(self, action: str, due: object, deadline: bool) -> None:
        todo = self.cards.todo()
        if todo is not None and isinstance(due, date):
            self._hands.plan(
                action, due, request_id=todo.request_id, formal_id=todo.formal_id, deadline=deadline
            )

    def _open_record(self) -> None:
        todo = self.cards.todo()
        if todo is not None and todo.request_id is not None:
            self._tools.go(REQUESTS, todo.request_id)
        elif todo is not None and todo.formal_id is not None:
            self._tools.go(FORMAL, todo.formal_id)

    def _copy(self, channel: Channel) -> None:
        self._tools.clipboard.copy(channel.value)
        words = self.tr("{value} is copied. The clipboard forgets it after half a minute.")
        self._tools.notices.done(fill(words, value=channel.value))
