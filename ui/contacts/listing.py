"""The list side of the contacts page: people or offices, filtered while one types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal

from app.domain.views import ContactRow, OfficeRow
from ui.contacts.columns import offices_model, people_model
from ui.contacts.finding import Found
from ui.editing.draft_lines import DraftLines
from ui.style.icons import Icon
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.empty import EmptyState
from ui.widgets.list_pane import ListPane
from ui.widgets.record_list import RecordView
from ui.widgets.search import SearchField
from ui.widgets.segments import Segments
from ui.widgets.text import fill

PEOPLE, OFFICES = "people", "offices"


class ContactList(ListPane):
    """Two lists under one filter.

    Signals: `query_changed()` ask the store for `query()`; `kind_changed()` the other list is wanted;
    `selected(str)` the id of a row; `opened(str)` Enter or a double click on one; `new_wanted()`.
    """

    query_changed = Signal()
    kind_changed = Signal()
    selected = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("")
        self._title = self.tr("Contacts")
        self.setAccessibleName(self._title)
        self._asked, self._answered, self._open_first = "", "", False
        self._new = button(self.tr("New contact"), self.new_wanted.emit, Kind.SECONDARY, Icon.NEW_PERSON)
        self.header.set_title(self._title)
        self.header.add_button(self._new)
        self.kinds = Segments(
            self.tr("What is listed"), ((PEOPLE, self.tr("People")), (OFFICES, self.tr("Offices")))
        )
        self.kinds.chosen.connect(self._kind_chosen)
        self.filter = SearchField(
            self.tr("Filter this list"), self.tr("Filter by name, office, country, number…")
        )
        self.filter.query_changed.connect(self._typed)
        self.filter.entered.connect(self._entered)
        self.filter.left_downwards.connect(self.focus_list)
        self.drafts = DraftLines()
        for head in (self.filter, self.kinds, self.drafts):
            self.add_head(head)
        self._build_lists(today)

    def _build_lists(self, today: Callable[[], date]) -> None:
        self._people_model, self._offices_model = people_model(today), offices_model()
        self.people = RecordView[ContactRow](self.tr("People"), self._people_model)
        self.offices = RecordView[OfficeRow](self.tr("Offices"), self._offices_model)
        first = button(self.tr("New contact"), self.new_wanted.emit, Kind.PRIMARY, Icon.NEW_PERSON)
        self._empty = EmptyState(Icon.CONTACTS, "", "", first)
        self._empty_button = first
        for view in (self.people, self.offices):
            view.current_changed.connect(lambda identity: self.selected.emit(identity) if identity else None)
            view.clicked.connect(lambda _index, view=view: self.selected.emit(view.current_id()))
            view.opened.connect(self.opened)
            self.add_body(view)
        self.add_body(self._empty)

    def kind(self) -> str:
        """Return which list is shown, `PEOPLE` or `OFFICES`."""
        return self.kinds.key()

    def query(self) -> str:
        """Return what is filtered for."""
        return self.filter.query()

    def view(self) -> RecordView[ContactRow] | RecordView[OfficeRow]:
        """Return the list that is wanted."""
        return self.people if self.kind() == PEOPLE else self.offices

    def show_kind(self, kind: str) -> None:
        """Show the other list without calling it a choice of the person."""
        if kind != self.kind():
            self.kinds.set_key(kind)
            self._name_button()

    def clear_filter(self) -> None:
        """Show everything: the record that is wanted may not fit the filter."""
        self.filter.clear()

    def show_found(self, found: Found) -> None:
        """Show an answer; the rows stay where they are if nothing changed."""
        self._answered = found.query
        self.people.set_records(found.people)
        self.offices.set_records(found.offices)
        people = self.tr("%n contact(s)", "", found.all_people)
        offices = self.tr("%n office(s)", "", found.all_offices)
        words = fill(self.tr("{people} in {offices}"), wrap=str, people=people, offices=offices)
        shown = len(found.people if self.kind() == PEOPLE else found.offices)
        if found.query:
            words = self.tr("%n found", "", shown)
            announce(self.filter, words)
        self.header.set_title(self._title, words)
        self._show_body(shown, found)
        if self._open_first and found.query == self._asked:
            self._open_first = False
            self._open_current()

    def _show_body(self, shown: int, found: Found) -> None:
        if shown:
            self.show_body(self.view())
            return
        if found.query:
            self._empty.set_words(
                self.tr("Nothing fits"), self.tr("Try fewer letters, another spelling or a country.")
            )
        elif self.kind() == PEOPLE:
            self._empty.set_words(
                self.tr("No contacts yet"), self.tr("Add the first person you work with abroad.")
            )
        else:
            self._empty.set_words(
                self.tr("No offices yet"), self.tr("Add the office that your requests go to.")
            )
        self.show_body(self._empty)

    def focus_list(self) -> None:
        """Put the keyboard into the list, on its first row if none is chosen."""
        view = self.view()
        view.select_first()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind_chosen(self, _key: str) -> None:
        self.view().clear_current()  # what was chosen there before is not what the card shows now
        self._name_button()
        self.kind_changed.emit()

    def _name_button(self) -> None:
        people = self.kind() == PEOPLE
        for one in (self._new, self._empty_button):
            one.setText(self.tr("New contact") if people else self.tr("New office"))
            one.set_icon(Icon.NEW_PERSON if people else Icon.OFFICE)

    def _typed(self, query: str) -> None:
        self._asked = query
        self.query_changed.emit()

    def _entered(self) -> None:
        """Enter opens the right one, also when its answer has not come yet."""
        if self._answered == self.query():
            self._open_current()
        else:
            self._open_first = True

    def _open_current(self) -> None:
        view = self.view()
        view.select_first()
        if view.current_id():
            self.opened.emit(view.current_id())
