"""The summary of the facts: one field, as large as the page."""

from __future__ import annotations

from ui.formal.draft import FormalDraft
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section

_LINES = 14


class FactsSection(SectionPage):
    """What happened, where, when and how."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.FACTS, draft)
        self.say(
            self.tr(
                "Place, time and manner, in plain sentences without jargon: somebody will translate "
                "them, and a foreign court will decide on them alone."
            )
        )
        self.group().text(self.form(), self.tr("Summary of the fact&s"), "/facts", lines=_LINES)
