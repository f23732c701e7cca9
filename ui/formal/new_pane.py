"""Begin a formal request without an informal one: what it is called and whom it asks."""

from __future__ import annotations

import json
from functools import partial

from app.domain.formal import FieldSource, FormalRequest
from app.domain.ids import FormalId, new_id
from app.domain.places import CountryCode
from app.domain.profile import Profile
from app.domain.text import bad_character, normalise
from app.exchange.faults import Fault, FaultKind
from app.legal.places import countries
from app.ports import Drafts, KeptDraft, Profiles
from app.services.changes import Changes
from app.services.formal import FormalService
from ui.editing.choices import CountryInput
from ui.editing.fieldset import FieldSet
from ui.editing.form_pane import Begun, FormPane
from ui.editing.inputs import TextInput
from ui.editing.keeper import NEW
from ui.page_tools import PageTools

FORM = "formal-new"
"""Name of the form under which its draft is kept."""


class NewFields(FieldSet):
    """Title and the two States."""

    def __init__(self) -> None:
        super().__init__()
        form = self.section()
        title = self.tr("Short and neutral: it stands in lists.")
        self.add(form, "title", self.tr("&Title"), TextInput(), title)
        self.add(form, "requested_state", self.tr("State that is &asked"), CountryInput())
        self.add(form, "requesting_state", self.tr("State that as&ks"), CountryInput())


class NewPane(FormPane):
    """The form; what comes of it is a draft that the editor opens."""

    def __init__(
        self, formals: FormalService, profiles: Profiles, drafts: Drafts, tools: PageTools, verb: str
    ) -> None:
        super().__init__(FORM, NewFields(), verb, drafts, tools)
        self._formals, self._profiles = formals, profiles

    def begin(self, profile: Profile, draft: KeptDraft | None) -> None:
        """Open with the State of the officer, or with what was typed before."""
        start = {"requesting_state": profile.authority.country or ""}
        self.open(Begun(NEW, self.tr("New formal request"), start, draft))

    def save(self) -> None:
        """Make the draft, or say what is missing."""
        if self.begun() is None or self._saving:
            return
        self.fields.clear_faults()
        value = json.loads(self.body())
        for fault in _faults(value):
            self.fields.take_fault((fault.pointer[1:],), fault)
        if self._show_first_problem():
            return
        self._set_saving(saving=True)
        self._tools.tasks.store(self, partial(self._make, value), self._made, self._refused)

    def _make(self, value: dict[str, str]) -> Changes:
        """On the store's thread: make the draft with what the desk knows of the officer."""
        changes = self._formals.save(_formal(value, self._profiles.load()))
        self._drafts.drop(FORM, NEW)
        return changes

    def _made(self, changes: Changes) -> None:
        self._tools.tell(changes)
        self._finish(changes.subject, self.tr("The draft is open."))


def _formal(value: dict[str, str], profile: Profile) -> FormalRequest:
    sources = [
        FieldSource(field=field, kind="profile")
        for field, said in (
            ("/requesting_authority", profile.authority.name),
            ("/signatory", profile.name),
        )
        if said
    ]
    return FormalRequest(
        id=FormalId(new_id()),
        title=normalise(value["title"]),
        requested_state=CountryCode(value["requested_state"]),
        requesting_state=CountryCode(value["requesting_state"]),
        language=profile.language,
        requesting_authority=profile.authority,
        signatory=profile.signatory(),
        sources=tuple(sources),
    )


def _faults(value: dict[str, str]) -> list[Fault]:
    faults = []
    title = normalise(str(value.get("title") or ""))
    if not title:
        faults.append(Fault("/title", FaultKind.EMPTY))
    elif bad := bad_character(title, one_line=True):
        params: dict[str, str | int] = {
            "position": bad.position + 1,
            "code_point": bad.code_point,
            "character": bad.name,
        }
        faults.append(Fault("/title", FaultKind.CHARACTER, params))
    states = ("requested_state", "requesting_state")
    unknown = [field for field in states if str(value.get(field) or "") not in countries()]
    return [*faults, *(Fault(f"/{field}", FaultKind.UNKNOWN_COUNTRY) for field in unknown)]
