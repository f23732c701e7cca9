"""The requests page: informal requests in both directions, by state; one of them beside the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from app.domain.codec import JsonValue
from app.domain.ids import RequestId
from app.domain.requests import Direction, RequestState
from app.ports import Drafts, Finder, KeptDraft
from app.services.requests import RequestService
from ui.commands import Command
from ui.editing.keeper import new_key
from ui.editing.record_page import RecordPage
from ui.editing.shelf import DraftShelf
from ui.followups.hands import FollowUpHands
from ui.followups.steps import StepsCard
from ui.page import Handlers
from ui.page_tools import PageTools
from ui.requests.detail import REQUEST, RequestDetail
from ui.requests.finding import FoundRequests, find
from ui.requests.hands import RequestHands
from ui.requests.listing import RequestList
from ui.requests.moves import Move
from ui.routes import CONTACTS, MATTERS, REQUESTS
from ui.style.icons import Icon

_WATCHED = frozenset({"contact", "office", "request", "followup", "log", "formal", "matter"})


class RequestsPage(RecordPage[RequestList, RequestDetail]):
    """Shows, moves, logs, plans, and makes formal."""

    def __init__(
        self,
        requests: RequestService,
        finder: Finder,
        drafts: Drafts,
        hands: RequestHands,
        steps: FollowUpHands,
        detail: RequestDetail,
        tools: PageTools,
    ) -> None:
        pane = RequestList(tools.clock.today)
        shelf = DraftShelf(pane.drafts, (REQUEST,), detail.form, drafts, tools)
        super().__init__(REQUESTS, Icon.REQUESTS, pane, detail, shelf, tools, _WATCHED)
        self.title = self.tr("Requests")
        self._requests, self._finder = requests, finder
        self._hands, self._steps = hands, steps
        hands.setParent(self)
        steps.setParent(self)
        self._connect()

    def _connect(self) -> None:
        pane, cards, view = self.pane, self.cards, self.cards.view
        pane.asked.connect(self._ask)
        pane.selected.connect(lambda identity: cards.show_place(identity))
        pane.opened.connect(self._open)
        pane.new_wanted.connect(self.new)
        view.log_wanted.connect(lambda: cards.log())
        view.edit_wanted.connect(cards.edit)
        view.bin_wanted.connect(self._discard)
        view.formal_wanted.connect(self._make_formal)
        view.move_wanted.connect(self._move)
        view.contact_wanted.connect(lambda place: self._tools.go(CONTACTS, place))
        view.office_wanted.connect(lambda place: self._tools.go(CONTACTS, place))
        view.matter_wanted.connect(lambda place: self._tools.go(MATTERS, place))
        view.steps_made.connect(self._connect_steps)
        view.draft_dropped.connect(self._drop_shown_draft)

    def _connect_steps(self, steps: StepsCard) -> None:
        steps.done_wanted.connect(lambda step: self._steps.done(self.cards, step))
        steps.later_wanted.connect(self._steps.remind_later)
        steps.due_wanted.connect(self._steps.change_due)
        steps.plan_wanted.connect(self._plan)

    # --- what the window asks ---

    def commands(self) -> Handlers:
        """What can be done here now."""
        form, shown = self.cards.form(), self.cards.request()
        made: dict[Command, Callable[[], object]] = {
            Command.NEW: self.new,
            Command.NEW_REQUEST: self.new,
            Command.FILTER: self._focus_filter,
        }
        if form is not None:
            made[Command.SAVED] = form.save
        elif shown is not None:
            made |= {
                Command.EDIT: self.cards.edit,
                Command.DELETE: self._discard,
                Command.LOG_CONTACT: lambda: self.cards.log(),
            }
            request = shown.request
            if request.direction is Direction.OUTGOING and request.state is not RequestState.CONVERTED:
                made[Command.MAKE_FORMAL] = self._make_formal
            if self.cards.view.steps is not None and self.cards.view.steps.rows:
                made |= self._step_commands(self.cards.view.steps)
        return made

    def _step_commands(self, steps: StepsCard) -> dict[Command, Callable[[], object]]:
        """The keys of follow-ups mean the nearest step."""
        first = steps.rows[0]
        return {
            Command.MARK_DONE: lambda: self._steps.done(self.cards, first.step),
            Command.REMIND_LATER: first.ask_later,
            Command.CHANGE_DUE: first.ask_due,
        }

    def focus_first(self) -> None:
        """Walk through the list at once."""
        if self.cards.form() is None:
            self.pane.view.setFocus()

    def marking(self) -> str:
        """The marking of the request that is shown."""
        shown = self.cards.request()
        marking = shown.request.marking if shown is not None else None
        return marking.printed() if marking is not None else ""

    # --- the list ---

    def _ask(self) -> None:
        work = partial(find, self._requests, self._finder, self.pane.query(), self.pane.part())
        self._tools.tasks.latest(self, "list", work, self._show)

    def _show(self, found: FoundRequests) -> None:
        self.pane.show_found(found)
        self._select_wanted()

    def _select_id(self, place: str) -> None:
        self.pane.view.select_id(place)

    def _focus_filter(self) -> None:
        self.pane.filter.setFocus()
        self.pane.filter.selectAll()

    # --- what a person does ---

    def new(self) -> None:
        """Begin a new request."""
        self._begin(new_key(), {})

    def new_for(self, contact_id: str, office_id: str) -> None:
        """Begin a new request for a person or an office; their State comes along."""
        start = {
            name: value for name, value in (("contact_id", contact_id), ("office_id", office_id)) if value
        }
        self._begin(new_key(contact_id or office_id), start)

    def new_in_matter(self, matter_id: str) -> None:
        """Begin a new request in a matter."""
        self._begin(new_key(matter_id), {"matter_id": matter_id})

    def log_for(self, request_id: str) -> None:
        """Log a contact about a request that is named from another page."""
        self.cards.show_place(request_id)
        self.cards.log(request_id)
        self.detail_wanted.emit(False)

    def _begin(self, key: str, start: dict[str, JsonValue]) -> None:
        self.cards.begin(key, start)
        self.detail_wanted.emit(False)

    def _continue(self, draft: KeptDraft) -> None:
        self._begin(draft.record_id, {})

    def _drop_shown_draft(self) -> None:
        self._shelf.drop_of(REQUEST, self.cards.place(), self.cards.refresh)

    def _plan(self, action: str, due: object, deadline: bool) -> None:
        assert isinstance(due, date)
        self._steps.plan(action, due, request_id=RequestId(self.cards.place()), deadline=deadline)

    def _move(self, move: Move) -> None:
        self._hands.move(self.cards, RequestId(self.cards.place()), move, self.cards.edit)

    def _make_formal(self) -> None:
        self._hands.make_formal(RequestId(self.cards.place()))

    def _discard(self) -> None:
        self._hands.discard(RequestId(self.cards.place()), self.cards.clear)
