"""The detail side of the matters page: one matter, and its form."""

from __future__ import annotations

from functools import partial

from app.domain.codec import encode_whole
from app.domain.ids import MatterId
from app.ports import Drafts, RequestFilter
from app.services.requests import RequestService
from ui.editing.editor import EditorWords, RecordEditor
from ui.editing.form_pane import Begun
from ui.editing.record_detail import RecordDetail
from ui.matters.forms import MatterFields
from ui.matters.matter_view import MatterView, ShownMatter
from ui.page_tools import PageTools
from ui.style.icons import Icon

MATTER = "matter"


class MatterDetail(RecordDetail):
    """Shows a matter by its id."""

    def __init__(self, requests: RequestService, drafts: Drafts, tools: PageTools) -> None:
        super().__init__(Icon.MATTER, drafts, tools)
        self.set_words(
            self.tr("Details"),
            self.tr("No matter is chosen"),
            self.tr("Choose a matter from the list to see the case behind the requests."),
        )
        self._requests = requests
        self._shown: ShownMatter | None = None
        self.view = MatterView()
        self.add(self.view)
        self._offer_editor(MATTER, self._make_editor)

    def _make_editor(self) -> RecordEditor:
        words = EditorWords(self.tr("Save matter"), self.tr("The matter is saved."))
        fields = MatterFields(self._tools.clock)
        return RecordEditor(MATTER, fields, words, self._requests.save_matter, self._drafts, self._tools)

    def matter(self) -> ShownMatter | None:
        """Return the matter that is in view."""
        return self._shown if self.shows(self.view) else None

    def edit(self) -> None:
        """Edit what is shown."""
        if self._place:
            self._ask(partial(self._begun, MatterId(self._place)), self._edit)

    def begin(self, key: str) -> None:
        """Begin a new matter; `key` names the draft."""
        self._begin(MATTER, key, self.tr("New matter"), {})

    def _load(self, place: str) -> None:
        self._ask(partial(self._card, MatterId(place)), self._show)

    def _card(self, matter_id: MatterId) -> ShownMatter:
        rows = self._requests.rows(RequestFilter(matter=matter_id))
        return ShownMatter(self._requests.matter(matter_id), rows, self._drafts.find(MATTER, matter_id))

    def _show(self, shown: object) -> None:
        assert isinstance(shown, ShownMatter)
        self._shown = shown
        self.view.show_matter(shown)
        self._show_card(self.view)

    def _begun(self, matter_id: MatterId) -> Begun:
        matter = self._requests.matter(matter_id)
        return Begun(matter_id, matter.title, encode_whole(matter), self._drafts.find(MATTER, matter_id))

    def _edit(self, begun: object) -> None:
        self._show_form(MATTER, begun)
