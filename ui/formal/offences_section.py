"""The offences in question, in the law of the State that asks."""

from __future__ import annotations

from app.domain.matters import Offence
from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock, EntryWords
from ui.formal.listing_page import ListingPage
from ui.formal.sections import Section
from ui.widgets.forms import FormSection


class OffencesSection(ListingPage):
    """Each offence with its provision, the wording of the law and the maximum penalty."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.OFFENCES, draft)
        words = EntryWords(
            self.tr("Offences"),
            self.tr("&Add an offence"),
            self.tr("Remove this offence"),
            self.tr("No offence yet. Name it as your own law does."),
            self.tr("without a name"),
        )
        block = EntriesBlock(
            draft,
            "/offences",
            words,
            new=lambda: Offence(label=""),
            named=lambda offence: offence.label,
            noted=lambda offence: offence.provision,
        )
        form = FormSection()
        group = self.entries("", block, form)
        group.line(form, self.tr("&Name of the offence"), "/label")
        group.line(form, self.tr("&Provision"), "/provision", self.tr("Article and statute."))
        group.text(
            form,
            self.tr("&Text of the law"),
            "/statute_text",
            self.tr("The wording, with participation and limitation where they matter."),
            lines=4,
        )
        group.line(form, self.tr("&Maximum penalty"), "/max_penalty", self.tr("In words."))
