"""The list side of the requests page: by state, filtered while one types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal

from app.domain.views import RequestRow
from ui.editing.draft_lines import DraftLines
from ui.requests.columns import Shown, requests_model, shown_words
from ui.requests.finding import FoundRequests
from ui.style.icons import Icon
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.empty import EmptyState
from ui.widgets.list_pane import ListPane
from ui.widgets.record_list import RecordView
from ui.widgets.search import SearchField
from ui.widgets.segments import Segments


class RequestList(ListPane):
    """Signals: `asked()` ask the store for `query()` and `part()`; `selected(str)`, `opened(str)` the id of a
    request; `new_wanted()`.
    """

    asked = Signal()
    selected = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("")
        self._title = self.tr("Requests")
        self.setAccessibleName(self._title)
        self.header.set_title(self._title)
        self.header.add_button(button(self.tr("New request"), self.new_wanted.emit, Kind.SECONDARY, Icon.ADD))
        self._answered, self._open_first = "", False
        self.filter = SearchField(
            self.tr("Filter all requests"), self.tr("Filter all by subject, reference, person, office…")
        )
        self.filter.query_changed.connect(lambda _query: self.asked.emit())
        self.filter.entered.connect(self._entered)
        self.filter.left_downwards.connect(self.focus_list)
        words = [(part.value, text) for part, text in shown_words().items()]
        self.parts = Segments(self.tr("Which requests"), words)
        self.parts.chosen.connect(lambda _key: self._part_chosen())
        self.drafts = DraftLines()
        for head in (self.filter, self.parts, self.drafts):
            self.add_head(head)
        self.view = RecordView[RequestRow](self._title, requests_model(today))
        self.view.current_changed.connect(lambda identity: self.selected.emit(identity) if identity else None)
        self.view.clicked.connect(lambda _index: self.selected.emit(self.view.current_id()))
        self.view.opened.connect(self.opened)
        first = button(self.tr("New request"), self.new_wanted.emit, Kind.PRIMARY, Icon.ADD)
        self._empty = EmptyState(Icon.REQUESTS, "", "", first)
        self.add_body(self.view)
        self.add_body(self._empty)

    def query(self) -> str:
        """Return what is filtered for."""
        return self.filter.query()

    def part(self) -> Shown:
        """Return which requests are shown."""
        return Shown(self.parts.key())

    def show_part(self, part: Shown) -> None:
        """Show other requests without calling it a choice of the person."""
        self.parts.set_key(part.value)

    def show_found(self, found: FoundRequests) -> None:
        """Show an answer."""
        self._answered = found.query
        self.view.set_records(found.rows)
        for part, text in shown_words().items():
            self.parts.set_words(part.value, f"{text} {found.counts[part]}")
        if found.query:
            words = self.tr("%n found", "", len(found.rows))
            announce(self.filter, words)
        else:
            words = self.tr("%n open", "", found.counts[Shown.OPEN])
        self.header.set_title(self._title, words)
        self._show_body(found)
        if self._open_first and found.query == self.query():
            self._open_first = False
            self._open_current()

    def _show_body(self, found: FoundRequests) -> None:
        if found.rows:
            self.show_body(self.view)
            return
        if found.query:
            self._empty.set_words(
                self.tr("Nothing fits"), self.tr("Try fewer letters, or the reference of the request.")
            )
        elif not any(found.counts.values()):
            self._empty.set_words(
                self.tr("No requests yet"),
                self.tr("Write down the first thing that you ask somebody, or that somebody asks you."),
            )
        else:
            self._empty.set_words(
                self.tr("None of this kind"), self.tr("No request stands in this state now.")
            )
        self.show_body(self._empty)

    def focus_list(self) -> None:
        """Put the keyboard into the list, on its first row if none is chosen."""
        self.view.select_first()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _part_chosen(self) -> None:
        if self.query():
            self.filter.clear()  # asks by itself
        else:
            self.asked.emit()

    def _entered(self) -> None:
        if self._answered == self.query():
            self._open_current()
        else:
            self._open_first = True

    def _open_current(self) -> None:
        self.view.select_first()
        if self.view.current_id():
            self.opened.emit(self.view.current_id())
