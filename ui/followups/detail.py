"""The detail side of the follow-ups page: what to do, and the form of a contact to be logged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from app.domain.ids import FollowUpId, RequestId
from app.ports import Drafts, KeptDraft
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.requests import RequestService
from ui.editing.record_detail import RecordDetail
from ui.followups.todo_view import ShownTodo, TodoView
from ui.followups.todos import Todo
from ui.page_tools import PageTools
from ui.requests.log_context import with_request
from ui.requests.log_fields import LogContext
from ui.requests.log_panel import FORM as LOG_FORM
from ui.requests.log_panel import LogPanel
from ui.style.icons import Icon
from ui.widgets.text import fill


class FollowUpDetail(RecordDetail):
    """Shows a row of the list by its id."""

    def __init__(
        self,
        directory: DirectoryService,
        requests: RequestService,
        followups: FollowUpService,
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(Icon.FOLLOW_UPS, drafts, tools)
        self.set_words(
            self.tr("Details"),
            self.tr("Nothing is chosen"),
            self.tr("Choose what you want to do next from the list."),
        )
        self._directory, self._requests, self._followups = directory, requests, followups
        self._todos: Mapping[str, Todo] = {}
        self._shown: ShownTodo | None = None
        self.view = TodoView(tools.clock)
        self.add(self.view)

    def know(self, todos: Mapping[str, Todo]) -> None:
        """Take the rows of the list over; what is shown and is no longer among them goes."""
        self._todos = todos
        if self._form is None and self._place and self._place not in todos:
            self.clear()

    def todo(self) -> Todo | None:
        """Return what is shown."""
        return self._todos.get(self._place)

    def shown(self) -> ShownTodo | None:
        """Return what is in view, with the request behind it."""
        return self._shown if self.shows(self.view) else None

    def log(self) -> None:
        """Log a contact about the request behind what is shown."""
        todo = self.todo()
        if todo is not None and todo.request_id is not None:
            step = todo.step.id if todo.step is not None else None
            self._ask(partial(self._log_context, todo.request_id, step), self._begin_log)

    def _load(self, place: str) -> None:
        todo = self._todos.get(place)
        if todo is None:
            self.clear()
        else:
            self._ask(partial(self._gather, todo), self._show)

    def _gather(self, todo: Todo) -> ShownTodo:
        page = self._requests.page(todo.request_id) if todo.request_id is not None else None
        contact = page.contact.id if page is not None and page.contact is not None else None
        return ShownTodo(todo, page, self._directory.contact_card(contact) if contact else None)

    def _show(self, shown: object) -> None:
        assert isinstance(shown, ShownTodo)
        self._shown = shown
        self.view.show_todo(shown)
        self._show_card(self.view)

    def _log_context(
        self, request_id: RequestId, followup_id: FollowUpId | None
    ) -> tuple[LogContext, KeptDraft | None]:
        context = with_request(self._requests, request_id, followup_id)
        return context, self._drafts.find(LOG_FORM, request_id)

    def _begin_log(self, found: object) -> None:
        assert isinstance(found, tuple)
        context, draft = found
        self._leave_form()
        title = fill(self.tr("Log a contact: {subject}"), wrap=str, subject=context.title)
        titled = replace(context, title=title)
        panel = LogPanel(titled, self._requests, self._followups, self._drafts, self._tools)
        panel.begin(draft)
        self._show_once(panel)
