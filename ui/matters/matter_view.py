"""The card of a matter: the proceedings, offences, persons, and the requests that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.matters import Matter, Offence, PersonConcerned
from app.domain.places import Authority
from app.domain.views import RequestRow
from app.ports import KeptDraft
from ui.contacts.contact_view import request_link
from ui.contacts.facts import other_names_words
from ui.editing.draft_line import DraftLine
from ui.formal.naming import element_name, instrument_name
from ui.matters.columns import matter_chip
from ui.style.icons import Icon
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.flow import Flow
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label, value_label
from ui.widgets.marking import marking_line
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import joined
from ui.words import called, day, state_name


@dataclass(frozen=True, slots=True)
class ShownMatter:
    """A matter with its requests, and what was typed on it and not saved."""

    matter: Matter
    requests: tuple[RequestRow, ...]
    draft: KeptDraft | None


class MatterView(SheetPane):
    """Shows a matter.

    Signals: `request_wanted()`, `edit_wanted()`, `bin_wanted()` its buttons; `opened(str)` a request;
    `draft_dropped()` what was typed and not saved is not wanted any more.
    """

    request_wanted = Signal()
    edit_wanted = Signal()
    bin_wanted = Signal()
    opened = Signal(str)
    draft_dropped = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Matter"))

    def show_matter(self, shown: ShownMatter) -> None:
        """Show a matter."""
        matter = shown.matter
        parts: list[QWidget] = [self._head(matter)]
        if shown.draft is not None:
            line = DraftLine(shown.draft)
            line.continue_wanted.connect(self.edit_wanted)
            line.drop_wanted.connect(self.draft_dropped)
            parts.append(line)
        if matter.marking is not None:
            parts.append(marking_line(matter.marking))
        parts += [self._actions(), self._facts(matter), self._requests(shown.requests)]
        if matter.persons:
            parts.append(self._persons(matter.persons))
        if matter.offences:
            parts.append(self._offences(matter.offences))
        if matter.facts:
            parts.append(self._prose(self.tr("Facts"), matter.facts))
        if matter.parts:
            parts.append(self._statements(matter))
        self.show_parts(matter.id, parts)

    def _head(self, matter: Matter) -> QWidget:
        header = PageHeader()
        stage = called(matter.stage) if matter.stage else ""
        header.set_title(matter.title, joined((matter.reference, stage, state_name(matter.country))))
        header.set_chip(matter_chip(is_open=matter.closed_on is None))
        return header

    def _actions(self) -> QWidget:
        away = IconButton(Icon.BIN, self.tr("Move this matter to the bin"))
        away.clicked.connect(self.bin_wanted)
        return Flow(
            button(self.tr("New request"), self.request_wanted.emit, Kind.PRIMARY, Icon.ADD),
            button(self.tr("Edit"), self.edit_wanted.emit, Kind.SECONDARY, Icon.EDIT),
            away,
        )

    def _facts(self, matter: Matter) -> QWidget:
        facts = KeyValueCard()
        facts.setAccessibleName(self.tr("Proceedings"))
        basis = instrument_name(matter.basis.instrument) if matter.basis.instrument else matter.basis.text
        for name, value, icon in (
            (self.tr("Subject"), matter.subject, Icon.INFO),
            (self.tr("Authority"), _authority(matter.conducting_authority), Icon.SCALES),
            (self.tr("Case number"), matter.case_reference, Icon.LINK),
            (self.tr("Legal basis"), basis, Icon.LETTER),
            (self.tr("Opened"), day(matter.opened_on) if matter.opened_on else "", Icon.CALENDAR),
            (self.tr("Closed"), day(matter.closed_on) if matter.closed_on else "", Icon.CALENDAR),
        ):
            if value:
                facts.add(name, value, icon)
        return facts

    def _requests(self, rows: Sequence[RequestRow]) -> QWidget:
        card = Card(self.tr("Informal requests"))
        if not rows:
            words = self.tr("No informal request belongs to this matter.")
            card.body.addWidget(label(words, Role.MUTED, wrap=True))
        for row in rows:
            link = request_link(row)
            link.clicked.connect(lambda _on=False, row=row: self.opened.emit(row.id))
            card.body.addWidget(link)
        return card

    def _persons(self, persons: Sequence[PersonConcerned]) -> QWidget:
        card = Card(self.tr("Persons concerned"))
        for person in persons:
            card.body.addWidget(value_label(person.name, Role.STRONG))
            nationalities = ", ".join(state_name(code) for code in person.nationalities)
            born = joined((day(person.birth_date) if person.birth_date else "", person.birth_place))
            about = joined((called(person.role), nationalities))
            lines = (about, born, other_names_words(person.other_names))
            for words in (one for one in lines if one):
                card.body.addWidget(label(words, Role.MUTED, wrap=True))
            for value in (person.location, person.identification, person.notes):
                if value:
                    card.body.addWidget(value_label(value))
        return card

    def _offences(self, offences: Sequence[Offence]) -> QWidget:
        card = Card(self.tr("Offences"))
        for offence in offences:
            card.body.addWidget(value_label(offence.label, Role.STRONG))
            about = joined((offence.provision, offence.max_penalty))
            if about:
                card.body.addWidget(label(about, Role.MUTED, wrap=True))
            if offence.statute_text:
                card.body.addWidget(value_label(offence.statute_text))
        return card

    def _statements(self, matter: Matter) -> QWidget:
        card = Card(self.tr("Standing statements"))
        for part in matter.parts:
            card.body.addWidget(label(element_name(part.element), Role.STRONG, wrap=True))
            card.body.addWidget(value_label(part.text))
        return card

    def _prose(self, title: str, text: str) -> QWidget:
        card = Card(title)
        card.body.addWidget(value_label(text))
        return card


def _authority(authority: Authority | None) -> str:
    if authority is None:
        return ""
    lines = (authority.name, authority.function, authority.contact_person, authority.phone, authority.email)
    return "\n".join(line for line in lines if line)
