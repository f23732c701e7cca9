"""The small forms beside the list: a new request, and what happened to a signed one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.formal import FormalState
from app.domain.profile import Profile
from app.ports import Drafts, KeptDraft, Profiles
from app.services.formal import FormalPage, FormalService
from ui.editing.form_pane import FormPane
from ui.editing.keeper import NEW
from ui.formal import move_pane, new_pane
from ui.formal.desk_view import FormalDesk
from ui.formal.move_pane import MovePane
from ui.formal.new_pane import NewPane
from ui.formal.standing_words import move_verb
from ui.page_tools import PageTools


class SideForms(QObject):
    """Opens a form in the detail pane. Signals: `saved(str)` the id of the request that came of it."""

    saved = Signal(str)

    def __init__(
        self,
        desk: FormalDesk,
        formals: FormalService,
        profiles: Profiles,
        drafts: Drafts,
        tools: PageTools,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._formals, self._profiles = desk, formals, profiles
        self._drafts, self._tools = drafts, tools

    def new(self) -> None:
        """Begin a request that no informal one went before."""
        profiles, drafts = self._profiles, self._drafts

        def begin(found: tuple[Profile, KeptDraft | None]) -> None:
            pane = NewPane(self._formals, profiles, drafts, self._tools, self.tr("Write it"))
            self._show(pane)
            pane.begin(*found)
            pane.focus_first()

        work = partial(_what_is_known, profiles, drafts)
        self._tools.tasks.latest(self, "new", work, begin)

    def move(self, page: FormalPage, step: FormalState) -> None:
        """Say what happened to a signed request."""

        def begin(draft: KeptDraft | None) -> None:
            pane = MovePane(page, self._formals, self._drafts, self._tools, move_verb(step))
            self._show(pane)
            pane.begin(step, draft)
            pane.focus_first()

        find = partial(self._drafts.find, move_pane.FORM, page.formal.id)
        self._tools.tasks.latest(self, "move", find, begin)

    def flush(self) -> None:
        """Keep what was typed, now."""
        form = self._desk.detail.currentWidget()
        if isinstance(form, FormPane):
            form.flush()

    def leave(self) -> None:
        """Show the request again instead of a form; what was typed is kept."""
        form = self._desk.detail.currentWidget()
        if isinstance(form, FormPane):
            form.leave()
            self._desk.detail.show_pane(self._desk.overview)
            self._desk.detail.throw_away(form)

    def _show(self, pane: FormPane) -> None:
        self.leave()
        self._desk.show_screen(self._desk.panes)
        pane.saved.connect(self._saved)
        pane.closed.connect(self._closed)
        self._desk.detail.show_pane(pane)
        self._desk.panes.open_detail(focus=True)

    def _saved(self, formal_id: str) -> None:
        self.leave()
        self.saved.emit(formal_id)

    def _closed(self) -> None:
        self.leave()
        if self._desk.overview.page() is None:
            self._desk.detail.show_nothing()
        self._desk.list.view.setFocus()


def _what_is_known(profiles: Profiles, drafts: Drafts) -> tuple[Profile, KeptDraft | None]:
    return profiles.load(), drafts.find(new_pane.FORM, NEW)
