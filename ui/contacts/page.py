"""The contacts page: people and offices abroad in a list, one of them beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from app.domain.contacts import Channel
from app.domain.ids import ContactId, OfficeId, new_id
from app.ports import Drafts, Finder, KeptDraft
from app.services.changes import Changes
from app.services.directory import DirectoryService
from ui.commands import Command
from ui.contacts.channels import main_channel
from ui.contacts.detail import CONTACT, OFFICE, ContactDetail
from ui.contacts.finding import Found, find
from ui.contacts.listing import OFFICES, PEOPLE, ContactList
from ui.editing.keeper import new_key
from ui.editing.record_page import RecordPage
from ui.editing.shelf import DraftShelf
from ui.page import Handlers
from ui.page_tools import PageTools
from ui.routes import CONTACTS, REQUESTS, office_at, office_place
from ui.style.icons import Icon
from ui.widgets.text import fill

_WATCHED = frozenset({"contact", "office", "request", "followup", "log", "formal"})


class ContactsPage(RecordPage[ContactList, ContactDetail]):
    """Signals: `request_wanted(str, str)` a new request for a person or an office, by their ids."""

    request_wanted = Signal(str, str)

    def __init__(
        self,
        directory: DirectoryService,
        finder: Finder,
        drafts: Drafts,
        detail: ContactDetail,
        tools: PageTools,
    ) -> None:
        pane = ContactList(tools.clock.today)
        shelf = DraftShelf(pane.drafts, (CONTACT, OFFICE), detail.form, drafts, tools)
        super().__init__(CONTACTS, Icon.CONTACTS, pane, detail, shelf, tools, _WATCHED)
        self.title = self.tr("Contacts")
        self._directory, self._finder = directory, finder
        self._connect()

    def _connect(self) -> None:
        pane, cards = self.pane, self.cards
        pane.query_changed.connect(self._ask)
        pane.kind_changed.connect(self._ask)
        pane.selected.connect(lambda identity: cards.show_place(self._place_of(identity)))
        pane.opened.connect(lambda identity: self._open(self._place_of(identity)))
        pane.new_wanted.connect(self.new)
        person, office = cards.contact_view, cards.office_view
        for view in (person, office):
            view.edit_wanted.connect(cards.edit)
            view.bin_wanted.connect(self._discard)
            view.copy_wanted.connect(self._copy)
            view.request_wanted.connect(self._new_request)
            view.opened.connect(lambda request: self._tools.go(REQUESTS, request))
            view.draft_dropped.connect(self._drop_shown_draft)
        person.log_wanted.connect(cards.log)
        person.office_wanted.connect(lambda place: self._tools.go(CONTACTS, place))
        office.person_wanted.connect(lambda place: self._tools.go(CONTACTS, place))
        office.contact_wanted.connect(self._new_in_office)

    # --- what the window asks ---

    def commands(self) -> Handlers:
        """What can be done here now."""
        form, place = self.cards.form(), self.cards.place()
        made: dict[Command, Callable[[], object]] = {
            Command.NEW: self.new,
            Command.FILTER: self._focus_filter,
        }
        if form is not None:
            made[Command.SAVED] = form.save
        elif place:
            made |= {
                Command.EDIT: self.cards.edit,
                Command.DELETE: self._discard,
                Command.NEW_REQUEST: self._new_request,
                Command.COPY: self._copy_main,
            }
            if not office_at(place):
                made[Command.LOG_CONTACT] = self.cards.log
        return made

    def enter(self, record_id: str = "") -> None:
        """Show the lists anew, and a person or an office if one is named."""
        if record_id:
            self.pane.show_kind(OFFICES if office_at(record_id) else PEOPLE)
        super().enter(record_id)

    def focus_first(self) -> None:
        """Typing filters at once."""
        if self.cards.form() is None:
            self._focus_filter()

    def marking(self) -> str:
        """The marking of the notes on the person that is shown."""
        shown = self.cards.contact()
        marking = shown.card.contact.notes_marking if shown is not None else None
        return marking.printed() if marking is not None else ""

    # --- the list ---

    def _ask(self) -> None:
        work = partial(find, self._directory, self._finder, self.pane.query())
        self._tools.tasks.latest(self, "list", work, self._show)

    def _show(self, found: Found) -> None:
        self.pane.show_found(found)
        self._select_wanted()

    def _select_id(self, place: str) -> None:
        self.pane.view().select_id(office_at(place) or place)

    def _place_of(self, identity: str) -> str:
        return identity if self.pane.kind() == PEOPLE else office_place(identity)

    def _focus_filter(self) -> None:
        self.pane.filter.setFocus()
        self.pane.filter.selectAll()

    def _saved(self, place: str) -> None:
        self.pane.show_kind(OFFICES if office_at(place) else PEOPLE)
        super()._saved(place)

    # --- what a person does ---

    def new(self) -> None:
        """Begin a new person, or a new office while offices are listed."""
        if self.pane.kind() == OFFICES:
            self.cards.begin_office(new_key())
        else:
            self.cards.begin_contact(new_key(), {})
        self.detail_wanted.emit(False)

    def new_named(self, name: str) -> None:
        """Begin a new person with a name; an older unfinished one stays where it is."""
        self.cards.begin_contact(new_key(new_id() if name else ""), {"name": name})
        self.detail_wanted.emit(False)

    def _new_in_office(self) -> None:
        office = office_at(self.cards.place())
        self.cards.begin_contact(new_key(office), {"office_id": office})
        self.detail_wanted.emit(False)

    def _continue(self, draft: KeptDraft) -> None:
        if draft.form == CONTACT:
            self.cards.begin_contact(draft.record_id, {})
        else:
            self.cards.begin_office(draft.record_id)
        self.detail_wanted.emit(False)

    def _drop_shown_draft(self) -> None:
        place = self.cards.place()
        office = office_at(place)
        form, record = (OFFICE, office) if office else (CONTACT, place)
        self._shelf.drop_of(form, record, self.cards.refresh)

    def _new_request(self) -> None:
        place = self.cards.place()
        office = office_at(place)
        self.request_wanted.emit("" if office else place, office)

    def _copy_main(self) -> None:
        shown = self.cards.contact()
        channel = main_channel(shown.card.contact.channels) if shown is not None else None
        if channel is not None:
            self._copy(channel)

    def _copy(self, channel: Channel) -> None:
        self._tools.clipboard.copy(channel.value)
        words = self.tr("{value} is copied. The clipboard forgets it after half a minute.")
        self._tools.notices.done(fill(words, value=channel.value))

    def _discard(self) -> None:
        place = self.cards.place()
        office = office_at(place)
        if office:
            work = partial(self._directory.discard_office, OfficeId(office))
        else:
            work = partial(self._directory.discard_contact, ContactId(place))
        self._tools.tasks.store(self, work, partial(self._discarded, place), self._tools.notices.failed)

    def _discarded(self, place: str, changes: Changes) -> None:
        self.cards.clear()
        self._tools.tell(changes)
        words = (
            self.tr("The office is in the bin.")
            if office_at(place)
            else self.tr("The contact is in the bin.")
        )
        self._tools.notices.undoable(words, self.tr("Undo"), partial(self._restore, place))

    def _restore(self, place: str) -> None:
        office = office_at(place)
        work = (
            partial(self._directory.restore_office, OfficeId(office))
            if office
            else partial(self._directory.restore_contact, ContactId(place))
        )
        self._tools.tasks.store(self, work, partial(self._restored, place), self._tools.notices.failed)

    def _restored(self, place: str, changes: Changes) -> None:
        self._tools.tell(changes)
        self._tools.go(CONTACTS, place)
