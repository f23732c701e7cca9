"""The persons whom the request concerns, and what identifies them."""

from __future__ import annotations

from app.domain.matters import PersonConcerned, PersonKind, PersonRole
from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock, EntryWords
from ui.formal.fields import Fields, FormalField
from ui.formal.listing_page import ListingPage
from ui.formal.rows_field import CountriesField, NamesField, RowsField
from ui.formal.sections import Section
from ui.widgets.forms import FormSection
from ui.words import called


class PersonsSection(ListingPage):
    """Each person with names, role, birth, nationality, location and papers."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.PERSONS, draft)
        words = EntryWords(
            self.tr("Persons concerned"),
            self.tr("&Add a person"),
            self.tr("Remove this person"),
            self.tr("Nobody yet. A company is a person too."),
            self.tr("without a name"),
        )
        block = EntriesBlock(
            draft,
            "/persons",
            words,
            new=lambda: PersonConcerned(name=""),
            named=lambda person: person.name,
            noted=lambda person: called(person.role),
        )
        who, where = FormSection(), FormSection(self.tr("What identifies the person"))
        group = self.entries("", block, who, where)
        group.line(who, self.tr("&Name"), "/name", self.tr("Full name, or the name of the company."))
        names = NamesField(self.tr("Other names"), self.tr("Add another na&me"))
        _rows(group, who, self.tr("Other names"), "/other_names", names)
        group.choice(who, self.tr("&Kind"), "/kind", tuple(PersonKind))
        group.choice(who, self.tr("R&ole in the case"), "/role", tuple(PersonRole))
        group.day(where, self.tr("&Date of birth or registration"), "/birth_date")
        group.line(where, self.tr("Pla&ce of birth or registration"), "/birth_place")
        states = CountriesField(self.tr("Nationalities"), self.tr("Add a nationalit&y"))
        _rows(group, where, self.tr("Nationalities"), "/nationalities", states)
        group.text(
            where, self.tr("&Location"), "/location", self.tr("Where the person is or lives, if it is known.")
        )
        group.line(
            where, self.tr("Identi&ty document"), "/identification", self.tr("Kind, number and issuer.")
        )
        group.text(where, self.tr("Note&s"), "/notes", self.tr("Anything else that identifies the person."))


def _rows(group: Fields, form: FormSection, text: str, path: str, rows: RowsField) -> None:
    field = FormalField(text, rows)
    form.fields.append(field)
    form.add_widget(field)
    group.add(field, path, lambda: rows.set_values(group.value(path)))
    rows.changed.connect(lambda values: group.set(path, values))
