"""The case: stage, subject, references, and the informal contacts that went before."""

from __future__ import annotations

from app.domain.formal import PriorContact
from app.domain.matters import Stage
from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock, EntryWords
from ui.formal.listing_page import ListingPage
from ui.formal.sections import Section
from ui.widgets.forms import FormSection
from ui.words import day


class CaseSection(ListingPage):
    """What the proceedings are about and how far they are."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.CASE, draft)
        form, group = self.form(), self.group()
        group.choice(
            form, self.tr("S&tage of the proceedings"), "/stage", tuple(Stage), none=self.tr("Not said yet")
        )
        group.text(
            form,
            self.tr("&Subject and nature of the proceedings"),
            "/subject",
            self.tr("What the case is about, and what kind of proceedings it is."),
        )
        group.line(
            form,
            self.tr("&Case reference"),
            "/case_reference",
            self.tr("Of the authority that conducts the proceedings."),
        )
        group.line(
            form,
            self.tr("Supp&lements the request"),
            "/supplement_reference",
            self.tr("Reference of an earlier formal request, if this one adds to it."),
            longest=200,
        )
        self._build_contacts()

    def _build_contacts(self) -> None:
        words = EntryWords(
            self.tr("Informal contacts that went before"),
            self.tr("&Add a contact"),
            self.tr("Remove this contact"),
            self.tr("None. Contacts that went before are declared to the central authority."),
            self.tr("without reference"),
        )
        block = EntriesBlock(
            self.draft,
            "/prior_contacts",
            words,
            new=PriorContact,
            named=lambda entry: entry.reference,
            noted=_when_and_where,
        )
        form = FormSection()
        group = self.entries(words.name, block, form)
        group.line(form, self.tr("Refere&nce"), "/reference", longest=200)
        group.day(form, self.tr("&Day"), "/on")
        group.line(form, self.tr("&Office"), "/office")


def _when_and_where(entry: PriorContact) -> str:
    parts = (day(entry.on) if entry.on else "", entry.office)
    return " · ".join(part for part in parts if part)
