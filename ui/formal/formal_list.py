"""The list of formal requests: where each stands, whom it asks, by when, and what drafts still lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal

from app.domain.formal import FormalState
from app.domain.ids import FormalId
from app.domain.views import FormalRow
from app.legal.completeness import Level
from app.lookup.fold import fold
from app.services.formal import FormalService
from ui.formal.standing_words import formal_chip
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.chips import Chip
from ui.widgets.empty import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.list_pane import ListPane
from ui.widgets.record_list import RecordView
from ui.widgets.records import Column, RecordModel
from ui.widgets.search import SearchField
from ui.words import called, day, state_name

_MOST_CHECKED = 60  # drafts whose gaps are counted for the list; nobody has more of them open


@dataclass(frozen=True, slots=True)
class ListedFormal:
    """A row of the list; `gaps` counts what a draft must still state, None for what was signed."""

    row: FormalRow
    gaps: int | None


def listed(formals: FormalService) -> tuple[ListedFormal, ...]:
    """Return the rows with the gaps of the drafts; runs on the store's thread."""
    rows = formals.rows()
    drafts = [row.id for row in rows if row.state is FormalState.DRAFT][:_MOST_CHECKED]
    gaps = {formal_id: _required(formals, formal_id) for formal_id in drafts}
    return tuple(ListedFormal(row, gaps.get(row.id)) for row in rows)


def _required(formals: FormalService, formal_id: FormalId) -> int:
    return sum(1 for finding in formals.check(formal_id) if finding.level is Level.MUST)


class FormalColumn(Enum):
    """Columns of the list."""

    STATE = "state"
    REFERENCE = "reference"
    TITLE = "title"
    ASKED = "asked"
    AUTHORITY = "authority"
    LIMIT = "limit"
    GAPS = "gaps"


class FormalList(ListPane):
    """Signals: `selected(str)` another row; `opened(str)` Enter or a double click on one; `new_wanted()`;
    `check_wanted()` a signed PDF is to be checked.
    """

    selected = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()
    check_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._title = self.tr("Formal requests")
        self.setAccessibleName(self._title)
        self.header.set_title(self._title)
        self._rows: tuple[ListedFormal, ...] = ()
        self.header.add_button(button(self.tr("New request"), self.new_wanted.emit, Kind.SECONDARY, Icon.ADD))
        self.filter = SearchField(self.tr("Filter this list"), self.tr("Filter by reference, title, State…"))
        self.filter.query_changed.connect(lambda _query: self._narrow())
        self.filter.left_downwards.connect(self._into_list)
        self.filter.entered.connect(self._into_list)
        self.add_head(self.filter)
        check = self.tr("Check a signed &PDF…")
        self.add_head(Flow(button(check, self.check_wanted.emit, Kind.QUIET, Icon.VERIFIED)))
        model = RecordModel[ListedFormal](self._columns(), lambda one: one.row.id)
        self.view = RecordView[ListedFormal](self._title, model)
        self.view.current_changed.connect(lambda identity: self.selected.emit(identity) if identity else None)
        self.view.opened.connect(self.opened)
        first = button(self.tr("New request"), self.new_wanted.emit, Kind.PRIMARY, Icon.ADD)
        self._empty = EmptyState(Icon.FORMAL, "", "", first)
        self.add_body(self.view)
        self.add_body(self._empty)

    def _columns(self) -> tuple[Column[ListedFormal], ...]:
        column = FormalColumn
        return (
            Column[ListedFormal](
                column.STATE,
                self.tr("State"),
                lambda one: called(one.row.state),
                chip=lambda one: formal_chip(one.row.state),
                width=8,
            ),
            Column[ListedFormal](
                column.REFERENCE,
                self.tr("Reference"),
                lambda one: one.row.reference,
                width=7.5,
                may_hide=True,
            ),
            Column[ListedFormal](
                column.TITLE, self.tr("Title"), lambda one: one.row.title, width=14, stretch=True
            ),
            Column[ListedFormal](
                column.GAPS,
                self.tr("Missing"),
                lambda _one: "",
                chip=self._gaps_chip,
                width=7.5,
                may_hide=True,
            ),
            Column[ListedFormal](
                column.ASKED,
                self.tr("Asked"),
                lambda one: state_name(one.row.requested_state),
                width=7,
                may_hide=True,
            ),
            Column[ListedFormal](
                column.LIMIT,
                self.tr("Wanted by"),
                lambda one: day(one.row.time_limit) if one.row.time_limit else "",
                width=7,
                may_hide=True,
            ),
            Column[ListedFormal](
                column.AUTHORITY,
                self.tr("Authority"),
                lambda one: one.row.authority,
                width=12,
                stretch=True,
                may_hide=True,
            ),
        )

    def _gaps_chip(self, one: ListedFormal) -> Chip | None:
        """What a draft must still state, None for what was signed."""
        if one.gaps is None:
            return None
        if one.gaps == 0:
            return Chip(Tone.ANSWERED, self.tr("Nothing"))
        return Chip(Tone.OVERDUE, self.tr("%n missing", "", one.gaps))

    def show_rows(self, rows: Sequence[ListedFormal]) -> None:
        """Show the requests; what is selected stays selected."""
        self._rows = tuple(rows)
        self._narrow()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _narrow(self) -> None:
        wanted = fold(self.filter.query()).split()
        rows = [one for one in self._rows if all(word in _words(one) for word in wanted)]
        self.view.set_records(rows)
        words = self.tr("%n request(s)", "", len(rows))
        self.header.set_title(self._title, words)
        if wanted:
            announce(self.filter, words)
            heading, sentence = self.tr("Nothing fits"), self.tr("Try fewer letters or another word.")
        else:
            heading = self.tr("No formal requests yet")
            sentence = self.tr("Make an informal request formal, or begin a new one here.")
        self._empty.set_words(heading, sentence)
        self.show_body(self.view if rows else self._empty)

    def _into_list(self) -> None:
        self.view.setFocus()
        self.view.select_first()


def _words(one: ListedFormal) -> str:
    row = one.row
    return fold(f"{row.reference} {row.title} {row.authority} {state_name(row.requested_state)}")
