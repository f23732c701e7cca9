"""The forms of people and offices."""

from __future__ import annotations

from functools import partial

from app.clock import Clock
from app.domain.contacts import Office, OfficeKind
from app.domain.ids import OfficeId
from app.ports import Finder
from app.services.directory import DirectoryService
from ui.editing.choices import CountryInput, RecordInput, languages_input
from ui.editing.fieldset import FieldSet
from ui.editing.groups import channels_input, marking_input, names_input, verified_input
from ui.editing.inputs import ChoiceInput, DateInput, ProseInput, TextInput, enum_options
from ui.tasks import Tasks


class ContactFields(FieldSet):
    """The form of a person. Choosing an office fills in its State where none is given yet."""

    def __init__(self, directory: DirectoryService, finder: Finder, tasks: Tasks, clock: Clock) -> None:
        super().__init__()
        self._directory, self._tasks = directory, tasks
        self._country = CountryInput()
        self._office = RecordInput(
            tasks, finder, "office", self._office_name, self.tr("Name, place or country of the office")
        )
        self._office.chooser.chosen.connect(self._office_chosen)
        self._build_who()
        self._build_post(clock)
        self._build_reach()
        self._build_notes(clock)

    def _build_who(self) -> None:
        who = self.section()
        self.add(who, "name", self.tr("&Name"), TextInput(), self.tr("In the script that you read."))
        self.add_wide(who, "other_names", names_input())

    def _build_post(self, clock: Clock) -> None:
        post = self.section(self.tr("Post"))
        self.add(post, "office_id", self.tr("&Office"), self._office, optional=True)
        self.add(post, "country", self.tr("&State the person works for"), self._country)
        self.add(post, "post", self.tr("&Post"), TextInput(self.tr("head of unit")), optional=True)
        self.add_beside(
            post,
            ("posted_from", self.tr("In the post from"), DateInput(self.tr("In the post from"), clock)),
            ("posted_until", self.tr("Until"), DateInput(self.tr("In the post until"), clock)),
        )
        self.add(
            post,
            "languages",
            self.tr("&Languages"),
            languages_input(),
            self.tr("Names or codes, with commas between them: English, fr, русский."),
            optional=True,
        )

    def _build_reach(self) -> None:
        self.add_wide(self.section(), "channels", channels_input())

    def _build_notes(self, clock: Clock) -> None:
        notes = self.section(self.tr("Notes"), self.tr("They stay in this store."))
        self.add(notes, "notes", self.tr("No&tes"), ProseInput(self.tr("Notes")), optional=True)
        self.add_wide(notes, "notes_marking", marking_input())
        confirmed = self.section(self.tr("Confirmation"), self.tr("When were these data last confirmed?"))
        self.add_wide(confirmed, "verified", verified_input(clock))

    def _office_name(self, office_id: str) -> str:
        return self._directory.office(OfficeId(office_id)).name

    def _office_chosen(self, office_id: str) -> None:
        if office_id and not self._country.value():
            work = partial(self._directory.office, OfficeId(office_id))
            self._tasks.latest(self, "office", work, self._take_country)

    def _take_country(self, office: Office) -> None:
        if not self._country.value():
            self._country.set_value(office.country)
            self.edited.emit()


class OfficeFields(FieldSet):
    """The form of an office."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        who = self.section()
        self.add(who, "name", self.tr("&Name"), TextInput(), self.tr("As you say it."))
        self.add_wide(who, "other_names", names_input())
        what = self.section(self.tr("What it is"))
        self.add(what, "country", self.tr("&State"), CountryInput())
        self.add(
            what, "kind", self.tr("&Kind"), ChoiceInput(enum_options(_kinds()), default=OfficeKind.OTHER)
        )
        self.add(
            what,
            "competence",
            self.tr("&Competence"),
            ProseInput(self.tr("Competence"), 2),
            self.tr("Measures, offences, territory."),
            optional=True,
        )
        self.add(
            what,
            "languages",
            self.tr("&Languages it accepts"),
            languages_input(),
            self.tr("Names or codes, with commas between them: English, fr, русский."),
            optional=True,
        )
        where = self.section(self.tr("Where it is"))
        self.add(where, "place", self.tr("&Town"), TextInput(), optional=True)
        self.add(where, "address", self.tr("&Address"), ProseInput(self.tr("Address")), optional=True)
        self.add_wide(self.section(), "channels", channels_input())
        notes = self.section(self.tr("Notes"), self.tr("They stay in this store."))
        self.add(notes, "notes", self.tr("N&otes"), ProseInput(self.tr("Notes")), optional=True)
        confirmed = self.section(self.tr("Confirmation"), self.tr("When were these data last confirmed?"))
        self.add_wide(confirmed, "verified", verified_input(clock))


def _kinds() -> list[OfficeKind]:
    """The most common kind first: a new office is most often none of the special ones."""
    return [OfficeKind.OTHER, *(kind for kind in OfficeKind if kind is not OfficeKind.OTHER)]
