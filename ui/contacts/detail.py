"""The detail side of the contacts page: the card of a person or an office, and the forms over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from app.domain.codec import JsonValue, encode_whole
from app.domain.ids import ContactId, OfficeId
from app.errors import AppError
from app.ports import Drafts, Finder, KeptDraft
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.requests import RequestService
from ui.contacts.contact_view import ContactView, ShownContact
from ui.contacts.forms import ContactFields, OfficeFields
from ui.contacts.office_view import OfficeView, ShownOffice
from ui.editing.editor import EditorWords, RecordEditor
from ui.editing.form_pane import Begun, FormPane
from ui.page_tools import PageTools
from ui.requests.log_context import with_contact
from ui.requests.log_fields import LogContext
from ui.requests.log_panel import FORM as LOG_FORM
from ui.requests.log_panel import LogPanel
from ui.routes import office_at, office_place
from ui.style.icons import Icon
from ui.widgets.detail_stack import DetailStack
from ui.widgets.text import fill

CONTACT, OFFICE = "contact", "office"


class ContactDetail(DetailStack):
    """Shows one place of the page: a person by id, an office as `office_place` calls it.

    Signals: `place_shown(str)` a card is in view; `forms_changed()` a form came or went; `saved(str)` the
    place of a record that was saved.
    """

    place_shown = Signal(str)
    forms_changed = Signal()
    saved = Signal(str)

    def __init__(
        self,
        directory: DirectoryService,
        requests: RequestService,
        followups: FollowUpService,
        finder: Finder,
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(Icon.CONTACTS)
        self.set_words(
            self.tr("Details"),
            self.tr("Nobody is chosen"),
            self.tr("Choose a person or an office from the list to see the card."),
        )
        self._directory, self._requests, self._followups = directory, requests, followups
        self._drafts, self._tools = drafts, tools
        self._place, self._focus = "", False
        self._form: FormPane | None = None
        self._log_panel: LogPanel | None = None
        self._contact_shown: ShownContact | None = None
        self.contact_view, self.office_view = ContactView(tools.clock), OfficeView(tools.clock)
        self._contact_editor = RecordEditor(
            CONTACT,
            ContactFields(directory, finder, tools.tasks, tools.clock),
            EditorWords(self.tr("Save contact"), self.tr("The contact is saved.")),
            directory.save_contact,
            drafts,
            tools,
        )
        self._office_editor = RecordEditor(
            OFFICE,
            OfficeFields(tools.clock),
            EditorWords(self.tr("Save office"), self.tr("The office is saved.")),
            directory.save_office,
            drafts,
            tools,
        )
        self._connect()

    def _connect(self) -> None:
        for pane in (self.contact_view, self.office_view, self._contact_editor, self._office_editor):
            self.add(pane)
        for editor in (self._contact_editor, self._office_editor):
            editor.closed.connect(self._form_closed)
            editor.reopened.connect(partial(self._form_is_back, editor))
        self._contact_editor.saved.connect(self._record_saved)
        self._office_editor.saved.connect(lambda identity: self._record_saved(office_place(identity)))

    # --- what is shown ---

    def place(self) -> str:
        """Return the place that is shown or edited, "" for none or something new."""
        return self._place

    def form(self) -> FormPane | None:
        """Return the form that is open."""
        return self._form

    def contact(self) -> ShownContact | None:
        """Return the person whose card is in view."""
        return self._contact_shown if self.shows(self.contact_view) else None

    def show_place(self, place: str, *, focus: bool = False) -> None:
        """Show a card. A form that is open is left with what was typed kept, unless it is this record's."""
        if self._form is not None and place == self._place:
            return
        self._leave_form()
        self._place, self._focus = place, focus
        self._load(place)

    def refresh(self) -> None:
        """Show the card anew; a form is left alone."""
        if self._place and self._form is None:
            self._load(self._place)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._leave_form()
        self._place = ""
        self.show_nothing()
        self.forms_changed.emit()

    def _load(self, place: str) -> None:
        office = office_at(place)
        if office:
            self._ask(partial(self._office_card, OfficeId(office)), self._show_office)
        else:
            self._ask(partial(self._contact_card, ContactId(place)), self._show_contact)

    def _ask(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._tools.tasks.latest(self, "detail", work, done, self._not_there)

    def _contact_card(self, contact_id: ContactId) -> ShownContact:
        return ShownContact(self._directory.contact_card(contact_id), self._drafts.find(CONTACT, contact_id))

    def _office_card(self, office_id: OfficeId) -> ShownOffice:
        return ShownOffice(self._directory.office_card(office_id), self._drafts.find(OFFICE, office_id))

    def _show_contact(self, shown: object) -> None:
        assert isinstance(shown, ShownContact)
        self._contact_shown = shown
        self.contact_view.show_contact(shown)
        self._card_is_there(self.contact_view)

    def _show_office(self, shown: object) -> None:
        assert isinstance(shown, ShownOffice)
        self.office_view.show_office(shown)
        self._card_is_there(self.office_view)

    def _card_is_there(self, view: ContactView | OfficeView) -> None:
        if self._form is not None:
            return
        self.show_pane(view, focus=self._focus)
        self._focus = False
        self.place_shown.emit(self._place)

    def _not_there(self, error: AppError) -> None:
        self.clear()
        self._tools.notices.failed(error)

    # --- forms ---

    def edit(self) -> None:
        """Edit what is shown."""
        office = office_at(self._place)
        if office:
            self._ask(partial(self._office_begun, OfficeId(office)), self._edit_office)
        elif self._place:
            self._ask(partial(self._contact_begun, ContactId(self._place)), self._edit_contact)

    def begin_contact(self, key: str, start: Mapping[str, JsonValue]) -> None:
        """Begin a new person; `key` names the draft."""
        title = self.tr("New contact")
        self._ask(lambda: Begun(key, title, start, self._drafts.find(CONTACT, key)), self._new_contact)

    def begin_office(self, key: str) -> None:
        """Begin a new office; `key` names the draft."""
        title = self.tr("New office")
        self._ask(lambda: Begun(key, title, {}, self._drafts.find(OFFICE, key)), self._new_office)

    def log(self) -> None:
        """Log a contact with the person that is shown."""
        if self._place and not office_at(self._place):
            self._ask(partial(self._log_context, ContactId(self._place)), self._show_log)

    def flush(self) -> None:
        """Keep what was typed, now."""
        if self._form is not None:
            self._form.flush()

    def _contact_begun(self, contact_id: ContactId) -> Begun:
        contact = self._directory.contact(contact_id)
        return Begun(contact_id, contact.name, encode_whole(contact), self._drafts.find(CONTACT, contact_id))

    def _office_begun(self, office_id: OfficeId) -> Begun:
        office = self._directory.office(office_id)
        return Begun(office_id, office.name, encode_whole(office), self._drafts.find(OFFICE, office_id))

    def _log_context(self, contact_id: ContactId) -> tuple[LogContext, KeptDraft | None]:
        context = with_contact(self._directory, self._requests, contact_id)
        return context, self._drafts.find(LOG_FORM, contact_id)

    def _edit_contact(self, begun: object) -> None:
        self._show_form(self._contact_editor, begun)

    def _edit_office(self, begun: object) -> None:
        self._show_form(self._office_editor, begun)

    def _new_contact(self, begun: object) -> None:
        self._place = ""
        self._show_form(self._contact_editor, begun)

    def _new_office(self, begun: object) -> None:
        self._place = ""
        self._show_form(self._office_editor, begun)

    def _show_form(self, editor: RecordEditor, begun: object) -> None:
        assert isinstance(begun, Begun)
        self._leave_form()
        editor.open(begun)
        self._put_form(editor)

    def _show_log(self, found: object) -> None:
        assert isinstance(found, tuple)
        context, draft = found
        self._leave_form()
        if self._log_panel is not None:
            self.throw_away(self._log_panel)
        panel = LogPanel(
            _titled(context, self.tr("Log a contact with {name}")),
            self._requests,
            self._followups,
            self._drafts,
            self._tools,
        )
        self._log_panel = panel
        panel.begin(draft)
        panel.closed.connect(self._form_closed)
        panel.saved.connect(lambda _id: self._form_closed())
        panel.reopened.connect(partial(self._form_is_back, panel))
        self._put_form(panel)

    def _put_form(self, form: FormPane) -> None:
        self._form = form
        self.show_pane(form)
        form.focus_first()
        self.forms_changed.emit()

    def _form_is_back(self, form: FormPane) -> None:
        begun = form.begun()
        if begun is not None and self._form is not form:
            self._leave_form()
            self._put_form(form)

    def _form_closed(self) -> None:
        """Show the card again that the form stood over."""
        self._form = None
        if self._place:
            self._focus = True
            self._load(self._place)
        else:
            self.show_nothing()
        self.forms_changed.emit()

    def _record_saved(self, place: str) -> None:
        self._form, self._place = None, ""
        self.show_place(place, focus=True)
        self.forms_changed.emit()
        self.saved.emit(place)

    def _leave_form(self) -> None:
        if self._form is None:
            return
        form, self._form = self._form, None
        form.leave()
        self.forms_changed.emit()


def _titled(context: LogContext, sentence: str) -> LogContext:
    return replace(context, title=fill(sentence, wrap=str, name=context.title))
