"""The matters page: the cases behind the requests, written down once for all letters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from app.domain.ids import MatterId
from app.domain.views import MatterRow
from app.ports import Drafts, Finder, KeptDraft
from app.services.changes import Changes
from app.services.requests import RequestService
from ui.commands import Command
from ui.editing.draft_lines import DraftLines
from ui.editing.keeper import new_key
from ui.editing.record_page import RecordPage
from ui.editing.shelf import DraftShelf
from ui.matters.columns import matters_model
from ui.matters.detail import MATTER, MatterDetail
from ui.page import Handlers
from ui.page_tools import PageTools
from ui.routes import MATTERS, REQUESTS
from ui.style.icons import Icon
from ui.widgets.buttons import Kind, button
from ui.widgets.empty import EmptyState
from ui.widgets.list_pane import ListPane
from ui.widgets.record_list import RecordView
from ui.widgets.search import SearchField

_WATCHED = frozenset({"matter", "request", "formal"})
_MOST_FOUND = 80
Found = tuple[str, tuple[MatterRow, ...]]


class MatterList(ListPane):
    """Signals: `asked()`, `selected(str)`, `opened(str)`, `new_wanted()`."""

    asked = Signal()
    selected = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._title = self.tr("Matters")
        self.setAccessibleName(self._title)
        self.header.set_title(self._title)
        self.header.add_button(button(self.tr("New matter"), self.new_wanted.emit, Kind.SECONDARY, Icon.ADD))
        self.filter = SearchField(self.tr("Filter this list"), self.tr("Filter by title, reference, person…"))
        self.filter.query_changed.connect(lambda _query: self.asked.emit())
        self.filter.entered.connect(self._entered)
        self.filter.left_downwards.connect(self.focus_list)
        self.drafts = DraftLines()
        self.add_head(self.filter)
        self.add_head(self.drafts)
        self.view = RecordView[MatterRow](self._title, matters_model())
        self.view.current_changed.connect(lambda identity: self.selected.emit(identity) if identity else None)
        self.view.clicked.connect(lambda _index: self.selected.emit(self.view.current_id()))
        self.view.opened.connect(self.opened)
        first = button(self.tr("New matter"), self.new_wanted.emit, Kind.PRIMARY, Icon.ADD)
        self._empty = EmptyState(Icon.MATTER, "", "", first)
        self._answered, self._open_first = "", False
        self.add_body(self.view)
        self.add_body(self._empty)

    def show_found(self, found: Found) -> None:
        """Show an answer."""
        query, rows = found
        self._answered = query
        self.view.set_records(rows)
        words = self.tr("%n found", "", len(rows)) if query else self.tr("%n matter(s)", "", len(rows))
        self.header.set_title(self._title, words)
        if query:
            self._empty.set_words(self.tr("Nothing fits"), self.tr("Try fewer letters, or the reference."))
        else:
            self._empty.set_words(
                self.tr("No matters yet"),
                self.tr("Write a case down once: requests and letters take from it what they need."),
            )
        self.show_body(self.view if rows else self._empty)
        if self._open_first and query == self.filter.query():
            self._open_first = False
            self._open_current()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.view.select_first()
        self.view.setFocus()

    def _entered(self) -> None:
        if self._answered == self.filter.query():
            self._open_current()
        else:
            self._open_first = True

    def _open_current(self) -> None:
        self.view.select_first()
        if self.view.current_id():
            self.opened.emit(self.view.current_id())


class MattersPage(RecordPage[MatterList, MatterDetail]):
    """Signals: `request_wanted(str)` a new request in the matter with this id."""

    request_wanted = Signal(str)

    def __init__(
        self,
        requests: RequestService,
        finder: Finder,
        drafts: Drafts,
        detail: MatterDetail,
        tools: PageTools,
    ) -> None:
        pane = MatterList()
        shelf = DraftShelf(pane.drafts, (MATTER,), detail.form, drafts, tools)
        super().__init__(MATTERS, Icon.MATTER, pane, detail, shelf, tools, _WATCHED)
        self.title = self.tr("Matters")
        self._requests, self._finder = requests, finder
        self._connect()

    def _connect(self) -> None:
        pane, cards, view = self.pane, self.cards, self.cards.view
        pane.asked.connect(self._ask)
        pane.selected.connect(lambda identity: cards.show_place(identity))
        pane.opened.connect(self._open)
        pane.new_wanted.connect(self.new)
        view.edit_wanted.connect(cards.edit)
        view.bin_wanted.connect(self._discard)
        view.request_wanted.connect(lambda: self.request_wanted.emit(cards.place()))
        view.opened.connect(lambda request: self._tools.go(REQUESTS, request))
        view.draft_dropped.connect(lambda: self._shelf.drop_of(MATTER, cards.place(), cards.refresh))

    def commands(self) -> Handlers:
        """What can be done here now."""
        form, shown = self.cards.form(), self.cards.matter()
        made: dict[Command, Callable[[], object]] = {
            Command.NEW: self.new,
            Command.FILTER: self.pane.filter.setFocus,
        }
        if form is not None:
            made[Command.SAVED] = form.save
        elif shown is not None:
            made |= {
                Command.EDIT: self.cards.edit,
                Command.DELETE: self._discard,
                Command.NEW_REQUEST: lambda: self.request_wanted.emit(self.cards.place()),
            }
        return made

    def focus_first(self) -> None:
        """Walk through the list at once."""
        if self.cards.form() is None:
            self.pane.view.setFocus()

    def marking(self) -> str:
        """The marking of the matter that is shown."""
        shown = self.cards.matter()
        marking = shown.matter.marking if shown is not None else None
        return marking.printed() if marking is not None else ""

    def new(self) -> None:
        """Begin a new matter."""
        self.cards.begin(new_key())
        self.detail_wanted.emit(False)

    def _ask(self) -> None:
        work = partial(_find, self._requests, self._finder, self.pane.filter.query())
        self._tools.tasks.latest(self, "list", work, self._show)

    def _show(self, found: Found) -> None:
        self.pane.show_found(found)
        self._select_wanted()

    def _select_id(self, place: str) -> None:
        self.pane.view.select_id(place)

    def _continue(self, draft: KeptDraft) -> None:
        self.cards.begin(draft.record_id)
        self.detail_wanted.emit(False)

    def _discard(self) -> None:
        matter_id = MatterId(self.cards.place())

        def done(changes: Changes) -> None:
            self.cards.clear()
            self._tools.tell(changes)
            words = self.tr("The matter is in the bin.")
            self._tools.notices.undoable(words, self.tr("Undo"), partial(self._restore, matter_id))

        work = partial(self._requests.discard_matter, matter_id)
        self._tools.tasks.store(self, work, done, self._tools.notices.failed)

    def _restore(self, matter_id: MatterId) -> None:
        def done(changes: Changes) -> None:
            self._tools.tell(changes)
            self._tools.go(MATTERS, matter_id)

        work = partial(self._requests.restore_matter, matter_id)
        self._tools.tasks.store(self, work, done, self._tools.notices.failed)


def _find(requests: RequestService, finder: Finder, query: str) -> Found:
    """On the store's thread: the matters that fit, best first; without a query the open ones first."""
    rows = requests.matters()
    if not query:
        return "", rows
    known = {str(row.id): row for row in rows}
    hits = finder.find(query, kinds=(MATTER,), limit=_MOST_FOUND)
    return query, tuple(known[hit.id] for hit in hits if hit.id in known)
