"""The last section: is anything missing, in which language, who signs; then the letter."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.documents.wording import languages
from app.domain.places import LanguageTag
from ui.formal.draft import FormalDraft
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section, standing
from ui.style.icons import Icon
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import ToneLine, button_row
from ui.widgets.labels import Role, label
from ui.words import language_name


class CheckSection(SectionPage):
    """Signals: `preview_wanted()`, `sign_wanted()`."""

    preview_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.CHECK, draft)
        total = standing(Section.CHECK, (), ())
        self._verdict = ToneLine(*total.look())
        self.add(self._verdict)
        form, group = self.form(self.tr("The letter")), self.group()
        tongues = [(language_name(tag), LanguageTag(tag)) for tag in languages()]
        group.choice_of(form, self.tr("&Language of the letter"), "/language", tongues)
        group.line(form, self.tr("&Name of the signatory"), "/signatory/name")
        group.line(form, self.tr("F&unction of the signatory"), "/signatory/function")
        group.line(form, self.tr("&Place of signing"), "/signatory/place")
        self.add(
            button_row(
                button(self.tr("&Sign letter…"), self.sign_wanted.emit, Kind.PRIMARY, Icon.SIGN),
                button(self.tr("L&ook at the letter"), self.preview_wanted.emit, Kind.SECONDARY, Icon.LETTER),
            )
        )
        self.add(
            label(
                self.tr(
                    "The list of contents is a reminder. A request with gaps can be signed, if you say that "
                    "you sign despite them."
                ),
                Role.SMALL,
                wrap=True,
            )
        )
        draft.checked.connect(self._show_standing)

    def show_all(self) -> None:
        """Show what stands in the request."""
        super().show_all()
        self._show_standing()

    def _show_standing(self) -> None:
        findings, faults = self.draft.findings, self.draft.faults
        total = standing(Section.CHECK, findings, faults)
        tone, icon = total.look()
        if total.is_clean():
            words = self.tr("Nothing is missing. The letter can be signed.")
        elif total.wrong or total.must:
            words = self.tr("Something that must be stated is missing or wrong.")
        else:
            words = self.tr("Everything that must be stated is stated.")
        self._verdict.set_line(tone, icon, words)
