"""The detail side of the requests page: one informal request, and the forms over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from app.domain.codec import JsonValue, encode_whole
from app.domain.ids import FollowUpId, RequestId
from app.ports import Drafts, Finder, KeptDraft
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.requests import RequestService
from ui.editing.editor import EditorWords, RecordEditor
from ui.editing.form_pane import Begun
from ui.editing.record_detail import RecordDetail
from ui.page_tools import PageTools
from ui.requests.forms import RequestFields
from ui.requests.log_context import with_request
from ui.requests.log_fields import LogContext
from ui.requests.log_panel import FORM as LOG_FORM
from ui.requests.log_panel import LogPanel
from ui.requests.request_view import RequestView, ShownRequest
from ui.style.icons import Icon
from ui.widgets.text import fill

REQUEST = "request"


class RequestDetail(RecordDetail):
    """Shows a request by its id."""

    def __init__(
        self,
        directory: DirectoryService,
        requests: RequestService,
        followups: FollowUpService,
        finder: Finder,
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(Icon.REQUESTS, drafts, tools)
        self.set_words(
            self.tr("Details"),
            self.tr("No request is chosen"),
            self.tr("Choose a request from the list to see where it stands."),
        )
        self._requests, self._followups = requests, followups
        self._shown: ShownRequest | None = None
        self.view = RequestView(tools.clock)
        self._directory, self._finder = directory, finder
        self.add(self.view)
        self._offer_editor(REQUEST, self._make_editor)

    def _make_editor(self) -> RecordEditor:
        tools = self._tools
        fields = RequestFields(self._directory, self._requests, self._finder, tools.tasks, tools.clock)
        words = EditorWords(self.tr("Save request"), self.tr("The request is saved."))
        return RecordEditor(REQUEST, fields, words, self._requests.save, self._drafts, tools)

    def request(self) -> ShownRequest | None:
        """Return the request that is in view."""
        return self._shown if self.shows(self.view) else None

    def edit(self) -> None:
        """Edit what is shown."""
        if self._place:
            self._ask(partial(self._begun, RequestId(self._place)), self._edit)

    def begin(self, key: str, start: Mapping[str, JsonValue]) -> None:
        """Begin a new request; `key` names the draft."""
        self._begin(REQUEST, key, self.tr("New request"), start)

    def log(self, request_id: str = "", followup_id: FollowUpId | None = None) -> None:
        """Log a contact about a request, the one that is shown unless another is named."""
        wanted = request_id or self._place
        if wanted:
            self._ask(partial(self._log_context, RequestId(wanted), followup_id), self._begin_log)

    def _load(self, place: str) -> None:
        self._ask(partial(self._page, RequestId(place)), self._show)

    def _page(self, request_id: RequestId) -> ShownRequest:
        return ShownRequest(self._requests.page(request_id), self._drafts.find(REQUEST, request_id))

    def _show(self, shown: object) -> None:
        assert isinstance(shown, ShownRequest)
        self._shown = shown
        self.view.show_request(shown)
        self._show_card(self.view)

    def _begun(self, request_id: RequestId) -> Begun:
        request = self._requests.page(request_id).request
        draft = self._drafts.find(REQUEST, request_id)
        return Begun(request_id, request.subject, encode_whole(request), draft)

    def _edit(self, begun: object) -> None:
        self._show_form(REQUEST, begun)

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
