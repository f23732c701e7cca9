"""Looks after the drafts of new records on a page: shows them, goes on with one, forgets one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.ports import Drafts, KeptDraft
from ui.editing.draft_lines import DraftLines
from ui.editing.form_pane import FormPane
from ui.editing.keeper import NEW
from ui.page_tools import PageTools


class DraftShelf(QObject):
    """`form` returns the form that is open on the page; its draft is not shown beside it.

    Signals: `wanted(object)` go on with a KeptDraft.
    """

    wanted = Signal(object)

    def __init__(
        self,
        lines: DraftLines,
        forms: Sequence[str],
        form: Callable[[], FormPane | None],
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(lines)
        self._lines, self._forms, self._form = lines, forms, form
        self._drafts, self._tools = drafts, tools
        lines.draft_wanted.connect(self.wanted)
        lines.draft_dropped.connect(self._drop)

    def ask(self) -> None:
        """Show the drafts as they are now."""
        self._tools.tasks.latest(self, "drafts", self._drafts.all, self._show)

    def drop_of(self, form: str, record_id: str, then: Callable[[], None]) -> None:
        """Forget what was typed on a record and not saved."""
        work = partial(self._drafts.drop, form, record_id)
        self._tools.tasks.store(self, work, lambda _none: then())

    def _show(self, drafts: tuple[KeptDraft, ...]) -> None:
        form = self._form()
        begun = form.begun() if form is not None else None
        here = begun.key if begun is not None else ""
        new = (draft for draft in drafts if draft.form in self._forms and draft.record_id.startswith(NEW))
        self._lines.show_drafts([draft for draft in new if draft.record_id != here])

    def _drop(self, draft: KeptDraft) -> None:
        self.drop_of(draft.form, draft.record_id, self.ask)

        def undo() -> None:
            keep = partial(self._drafts.keep, draft.form, draft.record_id, draft.body)
            self._tools.tasks.store(self, keep, lambda _none: self.ask())

        self._tools.notices.undoable(self.tr("The draft is discarded."), self.tr("Bring back"), undo)
