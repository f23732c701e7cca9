"""The form of a matter: what requests and letters take from it is written once, here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.clock import Clock
from app.domain.matters import PersonKind, PersonRole, Stage
from app.legal.instruments import reference
from ui.editing.choices import CountryInput, PickInput, countries_input
from ui.editing.fieldset import FieldSet, GroupInput, inner_fields
from ui.editing.groups import marking_input, names_input
from ui.editing.inputs import ChoiceInput, DateInput, ProseInput, TextInput, enum_options
from ui.editing.rows import RowsInput, RowWords
from ui.formal.naming import element_name, instrument_name

translate = QCoreApplication.translate


class MatterFields(FieldSet):
    """The form of a matter."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._build_what()
        self._build_case(clock)
        self._build_law()
        self._build_rest(clock)

    def _build_what(self) -> None:
        what = self.section()
        title = TextInput()
        self.add(what, "title", self.tr("&Title"), title, self.tr("Short and neutral: it stands in lists."))
        self.add(what, "country", self.tr("&State that conducts the proceedings"), CountryInput())
        self.add(what, "case_reference", self.tr("&Case number there"), TextInput(), optional=True)
        stages = ChoiceInput(enum_options(list(Stage)), self.tr("Not said"))
        self.add(what, "stage", self.tr("St&age"), stages)
        subject = ProseInput(self.tr("Subject and nature of the proceedings"), 2)
        self.add(what, "subject", self.tr("S&ubject and nature of the proceedings"), subject, optional=True)

    def _build_case(self, clock: Clock) -> None:
        authority = self.section(
            self.tr("Authority that conducts the proceedings"), self.tr("As a letter names it.")
        )
        self.add_wide(authority, "conducting_authority", authority_input())
        self.add_wide(self.section(), "offences", offences_input())
        self.add_wide(self.section(), "persons", persons_input(clock))
        facts = self.section(self.tr("Facts"))
        self.add(
            facts,
            "facts",
            self.tr("Summary &of the facts"),
            ProseInput(self.tr("Summary of the facts"), 4),
            self.tr("Place, time and manner."),
            optional=True,
        )

    def _build_law(self) -> None:
        basis = self.section(self.tr("Legal basis"), self.tr("What formal requests in this matter rest on."))
        self.add_wide(basis, "basis", basis_input())
        self.add_wide(self.section(), "parts", parts_input())

    def _build_rest(self, clock: Clock) -> None:
        handling = self.section(self.tr("Handling"))
        self.add_wide(handling, "marking", marking_input())
        self.add_beside(
            handling,
            ("opened_on", self.tr("Opened on"), DateInput(self.tr("Opened on"), clock)),
            ("closed_on", self.tr("Closed on"), DateInput(self.tr("Closed on"), clock)),
        )


def authority_input() -> GroupInput:
    """Make an authority as letters name it."""
    made = inner_fields()
    section = made.section()
    made.add(section, "name", translate("Matters", "Name of the authority"), TextInput())
    made.add_beside(
        section,
        ("function", translate("Matters", "What it is"), TextInput(translate("Matters", "prosecutor"))),
        ("contact_person", translate("Matters", "Who answers questions"), TextInput()),
    )
    address = ProseInput(translate("Matters", "Address"), 2)
    made.add(section, "address", translate("Matters", "Address"), address)
    made.add_beside(
        section,
        ("phone", translate("Matters", "Telephone"), TextInput()),
        ("email", translate("Matters", "E-mail"), TextInput()),
    )
    return GroupInput(made)


def offences_input() -> RowsInput:
    """Make the list of offences."""
    words = RowWords(
        translate("Matters", "Offences"),
        translate("Matters", "Offence {number}"),
        translate("Matters", "Add an offence"),
        translate("Matters", "Remove this offence"),
    )

    def fields() -> FieldSet:
        made = inner_fields()
        section = made.section()
        made.add(section, "label", translate("Matters", "Name of the offence"), TextInput())
        made.add_beside(
            section,
            ("provision", translate("Matters", "Article and statute"), TextInput()),
            ("max_penalty", translate("Matters", "Maximum penalty"), TextInput()),
        )
        text = translate("Matters", "Wording of the provision")
        made.add(section, "statute_text", text, ProseInput(text, 2), optional=True)
        return made

    return RowsInput(words, fields)


def persons_input(clock: Clock) -> RowsInput:
    """Make the list of persons concerned."""
    words = RowWords(
        translate("Matters", "Persons concerned"),
        translate("Matters", "Person {number}"),
        translate("Matters", "Add a person"),
        translate("Matters", "Remove this person"),
    )
    return RowsInput(words, lambda: _person_fields(clock))


def _person_fields(clock: Clock) -> FieldSet:
    made = inner_fields()
    section = made.section()
    made.add(section, "name", translate("Matters", "Name"), TextInput())
    made.add_beside(
        section,
        (
            "role",
            translate("Matters", "Role in the case"),
            ChoiceInput(enum_options(list(PersonRole)), default=PersonRole.OTHER),
        ),
        (
            "kind",
            translate("Matters", "Person or company"),
            ChoiceInput(enum_options(list(PersonKind)), default=PersonKind.NATURAL),
        ),
    )
    made.add_wide(section, "other_names", names_input())
    born = translate("Matters", "Born on")
    made.add_beside(
        section,
        ("birth_date", born, DateInput(born, clock)),
        ("birth_place", translate("Matters", "Born in"), TextInput()),
    )
    made.add(
        section,
        "nationalities",
        translate("Matters", "Nationalities"),
        countries_input(),
        translate("Matters", "States with commas between them: Norway, FR."),
        optional=True,
    )
    place = translate("Matters", "Where the person is or lives")
    made.add(section, "location", place, ProseInput(place, 1), optional=True)
    papers = translate("Matters", "Identity document or registration number")
    made.add(section, "identification", papers, TextInput(), optional=True)
    notes = translate("Matters", "Anything else that identifies the person")
    made.add(section, "notes", notes, ProseInput(notes, 1), optional=True)
    return made


def basis_input() -> GroupInput:
    """Make the legal basis: an instrument of the reference, or another one in words."""
    made = inner_fields()
    section = made.section()
    made.add(
        section,
        "instrument",
        translate("Matters", "Instrument"),
        PickInput(_instruments, translate("Matters", "Some letters of the name of the convention")),
        optional=True,
    )
    words = translate("Matters", "Another basis, in words")
    made.add(
        section,
        "text",
        words,
        ProseInput(words, 1),
        translate("Matters", "A bilateral treaty, a scheme, or an undertaking of reciprocity."),
        optional=True,
    )
    return GroupInput(made)


def parts_input() -> RowsInput:
    """Make the list of statements that every letter in the matter carries."""
    words = RowWords(
        translate("Matters", "Standing statements"),
        translate("Matters", "Statement {number}"),
        translate("Matters", "Add a statement"),
        translate("Matters", "Remove this statement"),
        translate("Matters", "They go into every formal request that is made in this matter."),
    )

    def fields() -> FieldSet:
        made = inner_fields()
        section = made.section()
        made.add(
            section,
            "element",
            translate("Matters", "What it states"),
            PickInput(_elements, translate("Matters", "Procedure, confidentiality, undertaking…")),
        )
        text = translate("Matters", "Statement")
        made.add(section, "text", text, ProseInput(text, 2))
        return made

    return RowsInput(words, fields)


def _instruments() -> list[tuple[str, str]]:
    return [(key, instrument_name(key)) for key in reference().instruments]


def _elements() -> list[tuple[str, str]]:
    return [(key, element_name(key)) for key in reference().elements]
