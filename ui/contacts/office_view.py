"""The card of an office: what it is for, how to reach it, its people, the open requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.domain.contacts import Office
from app.domain.names import in_original_script
from app.domain.views import ContactRow, RequestRow
from app.ports import KeptDraft
from app.services.directory import OfficeCard
from ui.contacts.channels import ChannelsCard
from ui.contacts.contact_view import request_link
from ui.contacts.facts import notes_card, other_names_words, verified_words
from ui.contacts.there import TickingLabel, time_there
from ui.editing.draft_line import DraftLine
from ui.status import contact_chip
from ui.style.icons import Icon
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.flow import Flow
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label
from ui.widgets.link_row import LinkRow
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import joined
from ui.words import called, language_name, state_name


@dataclass(frozen=True, slots=True)
class ShownOffice:
    """A card, and what was typed on it and not saved."""

    card: OfficeCard
    draft: KeptDraft | None


class OfficeView(SheetPane):
    """Shows an office.

    Signals: `request_wanted()`, `contact_wanted()`, `edit_wanted()`, `bin_wanted()` the buttons of the card;
    `copy_wanted(object)` a Channel; `person_wanted(str)` the id of a person; `opened(str)` a request;
    `draft_dropped()` what was typed and not saved is not wanted any more.
    """

    request_wanted = Signal()
    contact_wanted = Signal()
    edit_wanted = Signal()
    bin_wanted = Signal()
    copy_wanted = Signal(object)
    person_wanted = Signal(str)
    opened = Signal(str)
    draft_dropped = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Office"))
        self._clock = clock

    def show_office(self, shown: ShownOffice) -> None:
        """Show a card."""
        card = shown.card
        parts: list[QWidget] = [self._head(card.office)]
        if shown.draft is not None:
            line = DraftLine(shown.draft)
            line.continue_wanted.connect(self.edit_wanted)
            line.drop_wanted.connect(self.draft_dropped)
            parts.append(line)
        parts += [
            self._actions(),
            ChannelsCard(card.office.channels, self.copy_wanted.emit),
            self._facts(card),
        ]
        if card.office.notes:
            parts.append(notes_card(card.office.notes, None))
        parts += [self._people(card.contacts), self._requests(card.requests)]
        self.show_parts(card.office.id, parts)

    def _head(self, office: Office) -> QWidget:
        original = in_original_script(office.name, office.other_names)
        header = PageHeader()
        name = office.name if original else ""
        about = joined((name, called(office.kind), office.place, state_name(office.country)))
        header.set_title(original or office.name, about)
        return header

    def _actions(self) -> QWidget:
        away = IconButton(Icon.BIN, self.tr("Move this office to the bin"))
        away.clicked.connect(self.bin_wanted)
        return Flow(
            button(self.tr("New request"), self.request_wanted.emit, Kind.PRIMARY, Icon.ADD),
            button(self.tr("Add a person"), self.contact_wanted.emit, Kind.SECONDARY, Icon.NEW_PERSON),
            button(self.tr("Edit"), self.edit_wanted.emit, Kind.SECONDARY, Icon.EDIT),
            away,
        )

    def _facts(self, card: OfficeCard) -> QWidget:
        office, here = card.office, self._clock.utc_now().astimezone()
        facts = KeyValueCard()
        facts.setAccessibleName(self.tr("Details"))
        local = card.local_time
        there = facts.add_words(self.tr("Time there"), time_there(local, office.country, here), Icon.CLOCK)
        if local is not None:
            TickingLabel(there, local, office.country, self._clock).tick()
        for name, value, icon in (
            (self.tr("Competence"), office.competence, Icon.SCALES),
            (self.tr("Address"), office.address, Icon.PLACE),
            (
                self.tr("Languages"),
                ", ".join(language_name(tag) for tag in office.languages),
                Icon.LANGUAGE,
            ),
        ):
            if value:
                facts.add(name, value, icon)
        names = other_names_words(office.other_names)
        if names:
            facts.add_words(self.tr("Other names"), names, Icon.OFFICE)
        facts.add_words(self.tr("Confirmed"), verified_words(office.verified), Icon.VERIFIED)
        return facts

    def _people(self, rows: Sequence[ContactRow]) -> QWidget:
        card = Card(self.tr("People"))
        if not rows:
            card.body.addWidget(label(self.tr("Nobody is on record in this office."), Role.MUTED, wrap=True))
        for row in rows:
            note = " · ".join(part for part in (row.original_name, row.post) if part)
            link = LinkRow(row.name, note, contact_chip(row, self._clock.today()), Icon.PERSON)
            link.clicked.connect(lambda _on=False, row=row: self.person_wanted.emit(row.id))
            card.body.addWidget(link)
        return card

    def _requests(self, rows: Sequence[RequestRow]) -> QWidget:
        card = Card(self.tr("Open requests"))
        shown = [row for row in rows if row.state.is_open]
        if not shown:
            card.body.addWidget(label(self.tr("No request is open with this office."), Role.MUTED, wrap=True))
        for row in shown:
            link = request_link(row)
            link.clicked.connect(lambda _on=False, row=row: self.opened.emit(row.id))
            card.body.addWidget(link)
        return card
