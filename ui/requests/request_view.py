"""The page of an informal request: where it stands, what is asked, what comes next, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.domain.requests import Direction, InformalRequest, RequestState, UrgencyLevel
from app.ports import KeptDraft
from app.services.requests import RequestPage
from ui.editing.draft_line import DraftLine
from ui.followups.hands import step_of
from ui.followups.steps import StepsCard
from ui.requests.entries import timeline_entries
from ui.requests.items import ItemsCard
from ui.requests.log_fields import open_ones
from ui.requests.moves import Move, moves_of
from ui.routes import office_place
from ui.status import request_chip
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label, value_label
from ui.widgets.marking import marking_line
from ui.widgets.menu_button import MenuButton
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import fill, joined
from ui.widgets.timeline import Timeline
from ui.words import called, day, state_name


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request, and what was typed on it and not saved."""

    page: RequestPage
    draft: KeptDraft | None

    @property
    def request(self) -> InformalRequest:
        """The request itself."""
        return self.page.request


class RequestView(SheetPane):
    """Shows a request.

    Signals: `log_wanted()`, `edit_wanted()`, `bin_wanted()`, `formal_wanted()` its buttons;
    `move_wanted(object)` a Move; `contact_wanted(str)`, `office_wanted(str)`, `matter_wanted(str)` places;
    `steps_made(object)` the StepsCard of what is shown now, to be connected; `draft_dropped()`.
    """

    log_wanted = Signal()
    edit_wanted = Signal()
    bin_wanted = Signal()
    formal_wanted = Signal()
    move_wanted = Signal(object)
    contact_wanted = Signal(str)
    office_wanted = Signal(str)
    matter_wanted = Signal(str)
    steps_made = Signal(object)
    draft_dropped = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Request"))
        self._clock = clock
        self.steps: StepsCard | None = None

    def show_request(self, shown: ShownRequest) -> None:
        """Show a request."""
        page = shown.page
        parts: list[QWidget] = [self._head(page.request)]
        if shown.draft is not None:
            line = DraftLine(shown.draft)
            line.continue_wanted.connect(self.edit_wanted)
            line.drop_wanted.connect(self.draft_dropped)
            parts.append(line)
        parts += self._warnings(page.request)
        parts += [self._actions(page.request), self._steps(page), ItemsCard(page.request), self._facts(page)]
        if page.request.facts:
            parts.append(self._prose(self.tr("Facts"), page.request.facts))
        line_of_time = Timeline(self.tr("Timeline"), self.tr("Nothing happened yet."))
        line_of_time.set_entries(timeline_entries(page.entries))
        parts += [label(self.tr("Timeline"), Role.HEADING), line_of_time]
        self.show_parts(page.request.id, parts)

    def _head(self, request: InformalRequest) -> QWidget:
        header = PageHeader()
        about = (request.reference, called(request.direction), state_name(request.country))
        header.set_title(request.subject, joined(about))
        header.set_chip(request_chip(request.state))
        return header

    def _warnings(self, request: InformalRequest) -> list[QWidget]:
        found: list[QWidget] = []
        if request.urgency.level is not UrgencyLevel.NORMAL:
            tone = Tone.OVERDUE if request.urgency.level is UrgencyLevel.IMMEDIATE else Tone.DUE
            words = self.tr("{urgency}: {reason}")
            level = called(request.urgency.level)
            said = fill(words, urgency=level, reason=request.urgency.reason)
            found.append(ToneLine(tone, Icon.PROBLEM, said))
        if request.marking is not None:
            found.append(marking_line(request.marking))
        if request.may_need_as_evidence and request.state.is_open:
            words = self.tr("The answer is needed as evidence: a formal request has to follow.")
            found.append(ToneLine(Tone.FORMAL, Icon.SCALES, words))
        return found

    def _actions(self, request: InformalRequest) -> QWidget:
        made: list[QWidget] = [button(self.tr("Log contact"), self.log_wanted.emit, Kind.PRIMARY, Icon.PHONE)]
        moves = moves_of(request)
        if moves:
            made.append(button(moves[0].verb, partial(self._move, moves[0]), Kind.SECONDARY))
        if moves[1:]:
            entries = [(move.verb, partial(self._move, move)) for move in moves[1:]]
            made.append(MenuButton(self.tr("Other step"), entries))
        if request.direction is Direction.OUTGOING and request.state is not RequestState.CONVERTED:
            formal = button(self.tr("Make formal"), self.formal_wanted.emit, Kind.SECONDARY, Icon.SCALES)
            made.append(formal)
        made.append(button(self.tr("Edit"), self.edit_wanted.emit, Kind.SECONDARY, Icon.EDIT))
        away = IconButton(Icon.BIN, self.tr("Move this request to the bin"))
        away.clicked.connect(self.bin_wanted)
        made.append(away)
        return Flow(*made)

    def _move(self, move: Move) -> None:
        self.move_wanted.emit(move)

    def _steps(self, page: RequestPage) -> QWidget:
        request = page.request
        steps = [step_of(one) for one in open_ones(page.followups)]
        waits = request.state.is_open and request.state is not RequestState.DRAFT
        card = StepsCard(steps, self._clock, because=request.no_next_step_because, open_ended=waits)
        self.steps = card
        self.steps_made.emit(card)
        return card

    def _facts(self, page: RequestPage) -> QWidget:
        request = page.request
        facts = KeyValueCard()
        facts.setAccessibleName(self.tr("Details"))
        if page.contact is not None:
            who = page.contact.id
            go = partial(self.contact_wanted.emit, who)
            facts.add(self.tr("Person"), page.contact.name, Icon.PERSON, go=go)
        if page.office is not None:
            go = partial(self.office_wanted.emit, office_place(page.office.id))
            facts.add(self.tr("Office"), page.office.name, Icon.OFFICE, go=go)
        if page.matter is not None:
            go = partial(self.matter_wanted.emit, page.matter.id)
            facts.add(self.tr("Matter"), page.matter.title, Icon.MATTER, go=go)
        for name, value, icon in (
            (self.tr("Purpose"), request.purpose, Icon.INFO),
            (self.tr("Answer wanted"), self._wanted(request), Icon.FLAG),
            (self.tr("Channel"), called(request.channel) if request.channel else "", Icon.SEND),
            (self.tr("Their reference"), request.their_reference, Icon.LINK),
            (self.tr("Opened"), day(request.opened_on) if request.opened_on else "", Icon.CALENDAR),
            (self.tr("Closed"), day(request.closed_on) if request.closed_on else "", Icon.CALENDAR),
            (self.tr("Outcome"), request.outcome, Icon.CHECK),
        ):
            if value:
                facts.add(name, value, icon)
        return facts

    def _wanted(self, request: InformalRequest) -> str:
        if request.respond_by is None:
            return ""
        left = (request.respond_by - self._clock.today()).days
        on = day(request.respond_by)
        if not request.state.is_waiting or left < 0:
            return fill(self.tr("by {day}"), wrap=str, day=on)
        days = self.tr("%n day(s) left", "", left)
        return fill(self.tr("by {day}, {left}"), wrap=str, day=on, left=days)

    def _prose(self, title: str, text: str) -> QWidget:
        card = Card(title)
        card.body.addWidget(value_label(text))
        return card
