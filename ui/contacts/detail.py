"""The detail side of the contacts page: the card of a person or an office, and the forms over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from app.domain.codec import JsonValue, encode_whole
from app.domain.ids import ContactId, OfficeId
from app.ports import Drafts, Finder, KeptDraft
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.requests import RequestService
from ui.contacts.contact_view import ContactView, ShownContact
from ui.contacts.forms import ContactFields, OfficeFields
from ui.contacts.office_view import OfficeView, ShownOffice
from ui.editing.editor import EditorWords, RecordEditor
from ui.editing.form_pane import Begun
from ui.editing.record_detail import RecordDetail
from ui.page_tools import PageTools
from ui.requests.log_context import with_contact
from ui.requests.log_fields import LogContext
from ui.requests.log_panel import FORM as LOG_FORM
from ui.requests.log_panel import LogPanel
from ui.routes import office_at, office_place
from ui.style.icons import Icon
from ui.widgets.text import fill

CONTACT, OFFICE = "contact", "office"


class ContactDetail(RecordDetail):
    """Shows a person by id, an office as `office_place` calls it."""

    def __init__(
        self,
        directory: DirectoryService,
        requests: RequestService,
        followups: FollowUpService,
        finder: Finder,
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(Icon.CONTACTS, drafts, tools)
        self.set_words(
            self.tr("Details"),
            self.tr("Nobody is chosen"),
            self.tr("Choose a person or an office from the list to see the card."),
        )
        self._directory, self._requests, self._followups = directory, requests, followups
        self._shown: ShownContact | None = None
        self.contact_view, self.office_view = ContactView(tools.clock), OfficeView(tools.clock)
        self._finder = finder
        self.add(self.contact_view)
        self.add(self.office_view)
        self._offer_editor(CONTACT, self._contact_editor)
        self._offer_editor(OFFICE, self._office_editor, office_place)

    def _contact_editor(self) -> RecordEditor:
        tools = self._tools
        fields = ContactFields(self._directory, self._finder, tools.tasks, tools.clock)
        words = EditorWords(self.tr("Save contact"), self.tr("The contact is saved."))
        return RecordEditor(CONTACT, fields, words, self._directory.save_contact, self._drafts, tools)

    def _office_editor(self) -> RecordEditor:
        fields = OfficeFields(self._tools.clock)
        words = EditorWords(self.tr("Save office"), self.tr("The office is saved."))
        return RecordEditor(OFFICE, fields, words, self._directory.save_office, self._drafts, self._tools)

    def contact(self) -> ShownContact | None:
        """Return the person whose card is in view."""
        return self._shown if self.shows(self.contact_view) else None

    def edit(self) -> None:
        """Edit what is shown."""
        office = office_at(self._place)
        if office:
            self._ask(partial(self._office_begun, OfficeId(office)), self._edit_office)
        elif self._place:
            self._ask(partial(self._contact_begun, ContactId(self._place)), self._edit_contact)

    def begin_contact(self, key: str, start: Mapping[str, JsonValue]) -> None:
        """Begin a new person; `key` names the draft."""
        self._begin(CONTACT, key, self.tr("New contact"), start)

    def begin_office(self, key: str) -> None:
        """Begin a new office; `key` names the draft."""
        self._begin(OFFICE, key, self.tr("New office"), {})

    def log(self) -> None:
        """Log a contact with the person that is shown."""
        if self._place and not office_at(self._place):
            self._ask(partial(self._log_context, ContactId(self._place)), self._begin_log)

    def _load(self, place: str) -> None:
        office = office_at(place)
        if office:
            self._ask(partial(self._office_card, OfficeId(office)), self._show_office)
        else:
            self._ask(partial(self._contact_card, ContactId(place)), self._show_contact)

    def _contact_card(self, contact_id: ContactId) -> ShownContact:
        return ShownContact(self._directory.contact_card(contact_id), self._drafts.find(CONTACT, contact_id))

    def _office_card(self, office_id: OfficeId) -> ShownOffice:
        return ShownOffice(self._directory.office_card(office_id), self._drafts.find(OFFICE, office_id))

    def _show_contact(self, shown: object) -> None:
        assert isinstance(shown, ShownContact)
        self._shown = shown
        self.contact_view.show_contact(shown)
        self._show_card(self.contact_view)

    def _show_office(self, shown: object) -> None:
        assert isinstance(shown, ShownOffice)
        self.office_view.show_office(shown)
        self._show_card(self.office_view)

    def _contact_begun(self, contact_id: ContactId) -> Begun:
        contact = self._directory.contact(contact_id)
        draft = self._drafts.find(CONTACT, contact_id)
        return Begun(contact_id, contact.name, encode_whole(contact), draft)

    def _office_begun(self, office_id: OfficeId) -> Begun:
        office = self._directory.office(office_id)
        return Begun(office_id, office.name, encode_whole(office), self._drafts.find(OFFICE, office_id))

    def _edit_contact(self, begun: object) -> None:
        self._show_form(CONTACT, begun)

    def _edit_office(self, begun: object) -> None:
        self._show_form(OFFICE, begun)

    def _log_context(self, contact_id: ContactId) -> tuple[LogContext, KeptDraft | None]:
        context = with_contact(self._directory, self._requests, contact_id)
        return context, self._drafts.find(LOG_FORM, contact_id)

    def _begin_log(self, found: object) -> None:
        assert isinstance(found, tuple)
        context, draft = found
        self._leave_form()
        title = fill(self.tr("Log a contact with {name}"), wrap=str, name=context.title)
        titled = replace(context, title=title)
        panel = LogPanel(titled, self._requests, self._followups, self._drafts, self._tools)
        panel.begin(draft)
        self._show_once(panel)
