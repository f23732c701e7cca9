"""The officer and the authority behind the requests: said once, kept in the store, used in every letter."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QTimer

from app.documents.wording import languages
from app.errors import AppError
from app.exchange.documents import read_document, write_document
from app.exchange.faults import DocumentError, Fault
from app.exchange.kinds import KINDS
from app.ports import Drafts, KeptDraft, Profiles
from app.services.changes import changed
from ui.editing.choices import CountryInput
from ui.editing.fieldset import FieldSet, GroupInput, inner_fields
from ui.editing.inputs import ChoiceInput, ProseInput, TextInput
from ui.page_tools import PageTools
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.scroll import ScrollPane
from ui.words import language_name

FORM = "profile"
"""Name of the form under which its draft is kept while something in it cannot be saved."""
KEEP_AFTER_MS = 600


class OfficerFields(FieldSet):
    """Name, function, place, language; and the authority."""

    def __init__(self) -> None:
        super().__init__()
        who = self.section(self.tr("You"))
        self.add(who, "name", self.tr("&Name"), TextInput(), self.tr("As it stands under your letters."))
        self.add(who, "function", self.tr("F&unction"), TextInput(), self.tr("For example: liaison officer."))
        self.add(who, "place", self.tr("&Place of signing"), TextInput())
        tongues = [(tag, language_name(tag)) for tag in languages()]
        self.add(who, "language", self.tr("&Language of your letters"), ChoiceInput(tongues))
        self.add_wide(self.section(self.tr("Your authority")), "authority", GroupInput(self._authority()))

    def _authority(self) -> FieldSet:
        fields = inner_fields()
        form = fields.section("", self.tr("It makes your formal requests and stands at the head of letters."))
        fields.add(form, "name", self.tr("Name of the &authority"), TextInput())
        fields.add(form, "country", self.tr("&State"), CountryInput())
        fields.add(form, "address", self.tr("A&ddress"), ProseInput(self.tr("Address")))
        fields.add(form, "contact_person", self.tr("Who answers &questions"), TextInput())
        fields.add(form, "phone", self.tr("&Telephone"), TextInput())
        fields.add(form, "email", self.tr("E-&mail"), TextInput())
        return fields


class OfficerForm(ScrollPane):
    """Saves while one types; what cannot be saved is said at its field and kept as a draft."""

    def __init__(self, profiles: Profiles, drafts: Drafts, tools: PageTools) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("My data"))
        self._profiles, self._drafts, self._tools = profiles, drafts, tools
        self.fields = OfficerFields()
        self._state = PlainLabel("", Role.SMALL, wrap=True)
        self._dirty = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEEP_AFTER_MS)
        self._clock.timeout.connect(self.flush)
        self.fields.edited.connect(self._edited)
        self.add(label(self.tr("My data"), Role.TITLE))
        about = self.tr("Kept inside the encrypted store. New letters take it over; signed ones stay.")
        self.add(label(about, Role.MUTED, wrap=True))
        self.add(self.fields)
        self.add(self._state)

    def load(self) -> None:
        """Show what is in the store, unless something is being typed."""
        if self._dirty:
            return
        self._tools.tasks.latest(self, "profile", partial(_load, self._profiles, self._drafts), self._show)

    def flush(self) -> None:
        """Save what was typed, now."""
        self._clock.stop()
        if not self._dirty:
            return
        self._dirty = False
        body = json.dumps(self.fields.value(), ensure_ascii=False)
        work = partial(_save, self._profiles, self._drafts, body)
        self._tools.tasks.store(self, work, self._saved, self._not_saved)

    def state(self) -> str:
        """Return what is said about saving."""
        return self._state.text()

    def _edited(self) -> None:
        self._dirty = True
        if not self._clock.isActive():
            self._clock.start()

    def _show(self, found: tuple[dict[str, object], KeptDraft | None]) -> None:
        saved, draft = found
        if self._dirty:
            return
        shown = json.loads(draft.body) if draft is not None else saved
        if shown != self.fields.value():
            self.fields.set_value(shown)
        if draft is not None:  # say again what kept it from being saved
            self._dirty = True
            self.flush()

    def _saved(self, faults: tuple[Fault, ...]) -> None:
        self.fields.clear_faults()
        for fault in faults:
            self.fields.take_fault(fault.pointer.split("/")[1:], fault)
        if faults:
            self._state.setText(self.tr("Kept, but not saved yet: see what is said at the field."))
        else:
            self._state.setText(self.tr("Saved."))
            self._tools.tell(changed(("profile", "profile")))

    def _not_saved(self, error: AppError) -> None:
        self._dirty = True
        self._tools.notices.failed(error)


def _load(profiles: Profiles, drafts: Drafts) -> tuple[dict[str, object], KeptDraft | None]:
    document = write_document(profiles.load())
    return {key: value for key, value in document.items() if key not in ("document", "schema")}, drafts.find(
        FORM, FORM
    )


def _save(profiles: Profiles, drafts: Drafts, body: str) -> tuple[Fault, ...]:
    """On the store's thread: save the profile, or keep what was typed and return what is wrong with it."""
    try:
        profile = read_document(KINDS["profile"], body.encode("utf-8", "backslashreplace"))
    except DocumentError as error:
        drafts.keep(FORM, FORM, body)
        return error.faults
    profiles.save(profile)
    drafts.drop(FORM, FORM)
    return ()
