"""The card of a person: names, post, channels, the time there, notes, open requests, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.domain.contacts import Contact
from app.domain.names import in_original_script
from app.domain.views import RequestRow
from app.ports import KeptDraft
from app.services.directory import ContactCard
from ui.contacts.channels import ChannelsCard
from ui.contacts.facts import notes_card, other_names_words, verified_words
from ui.contacts.there import TickingLabel, time_there
from ui.editing.draft_line import DraftLine
from ui.requests.entries import timeline_entries
from ui.routes import office_place
from ui.status import due_chip, next_chip, request_chip
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.chips import Chip
from ui.widgets.flow import Flow
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label
from ui.widgets.link_row import LinkRow
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import fill, joined
from ui.widgets.timeline import Timeline, TimelineEntry
from ui.words import day, language_name, state_name


@dataclass(frozen=True, slots=True)
class ShownContact:
    """A card, and what was typed on it and not saved."""

    card: ContactCard
    draft: KeptDraft | None


class ContactView(SheetPane):
    """Shows a person.

    Signals: `request_wanted()`, `log_wanted()`, `edit_wanted()`, `bin_wanted()` the buttons of the card;
    `copy_wanted(object)` a Channel; `office_wanted(str)` the place of an office; `opened(str)` a request;
    `draft_dropped()` what was typed and not saved is not wanted any more.
    """

    request_wanted = Signal()
    log_wanted = Signal()
    edit_wanted = Signal()
    bin_wanted = Signal()
    copy_wanted = Signal(object)
    office_wanted = Signal(str)
    opened = Signal(str)
    draft_dropped = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Contact"))
        self._clock = clock

    def show_contact(self, shown: ShownContact) -> None:
        """Show a card."""
        card, today = shown.card, self._clock.today()
        parts = [self._head(card, today)]
        if shown.draft is not None:
            line = DraftLine(shown.draft)
            line.continue_wanted.connect(self.edit_wanted)
            line.drop_wanted.connect(self.draft_dropped)
            parts.append(line)
        parts.append(self._actions())
        parts.append(ChannelsCard(card.contact.channels, self.copy_wanted.emit))
        parts.append(self._facts(card))
        if card.contact.notes:
            parts.append(notes_card(card.contact.notes, card.contact.notes_marking))
        parts += [self._requests(card.requests), *self._timeline(card, today)]
        self.show_parts(card.contact.id, parts)

    def _head(self, card: ContactCard, today: date) -> QWidget:
        contact = card.contact
        original = in_original_script(contact.name, contact.other_names)
        office = card.office.name if card.office else ""
        name = contact.name if original else ""
        header = PageHeader()
        header.set_title(
            original or contact.name, joined((name, contact.post, office, state_name(contact.country)))
        )
        header.set_chip(_pressing(card.requests, today))
        return header

    def _actions(self) -> QWidget:
        edit = button(self.tr("Edit"), self.edit_wanted.emit, Kind.SECONDARY, Icon.EDIT)
        away = IconButton(Icon.BIN, self.tr("Move this contact to the bin"))
        away.clicked.connect(self.bin_wanted)
        return Flow(
            button(self.tr("New request"), self.request_wanted.emit, Kind.PRIMARY, Icon.ADD),
            button(self.tr("Log contact"), self.log_wanted.emit, Kind.SECONDARY, Icon.PHONE),
            edit,
            away,
        )

    def _facts(self, card: ContactCard) -> QWidget:
        contact, here = card.contact, self._clock.utc_now().astimezone()
        facts = KeyValueCard()
        facts.setAccessibleName(self.tr("Details"))
        local = card.local_time
        there = facts.add_words(self.tr("Time there"), time_there(local, contact.country, here), Icon.CLOCK)
        if local is not None:
            TickingLabel(there, local, contact.country, self._clock).tick()
        if card.office is not None:
            place = office_place(card.office.id)
            facts.add(
                self.tr("Office"), card.office.name, Icon.OFFICE, go=lambda: self.office_wanted.emit(place)
            )
        names = other_names_words(contact.other_names)
        if names:
            facts.add_words(self.tr("Other names"), names, Icon.PERSON)
        if contact.languages:
            spoken = ", ".join(language_name(tag) for tag in contact.languages)
            facts.add(self.tr("Languages"), spoken, Icon.LANGUAGE)
        posted = self._posted(contact)
        if posted:
            facts.add(self.tr("In the post"), posted, Icon.CALENDAR)
        facts.add_words(self.tr("Confirmed"), verified_words(contact.verified), Icon.VERIFIED)
        return facts

    def _posted(self, contact: Contact) -> str:
        start, end = contact.posted_from, contact.posted_until
        if start and end:
            return fill(self.tr("{start} to {end}"), wrap=str, start=day(start), end=day(end))
        if start:
            return fill(self.tr("since {start}"), wrap=str, start=day(start))
        return fill(self.tr("until {end}"), wrap=str, end=day(end)) if end else ""

    def _requests(self, rows: tuple[RequestRow, ...]) -> QWidget:
        shown = [row for row in rows if row.state.is_open]
        card = Card(self.tr("Open requests"))
        if not shown:
            card.body.addWidget(label(self.tr("No request is open with this person."), Role.MUTED, wrap=True))
        for row in shown:
            link = request_link(row)
            link.clicked.connect(lambda _on=False, row=row: self.opened.emit(row.id))
            card.body.addWidget(link)
        return card

    def _timeline(self, card: ContactCard, today: date) -> list[QWidget]:
        subjects = {str(row.id): row.reference for row in card.requests}
        line = Timeline(self.tr("Timeline"), self.tr("Nothing is logged with this person yet."))
        line.set_entries([*_upcoming(card.requests, today), *timeline_entries(card.entries, subjects)])
        line.opened.connect(self.opened)
        return [label(self.tr("Timeline"), Role.HEADING), line]


def request_link(row: RequestRow) -> LinkRow:
    """Make the row that opens a request from the card of a person, an office or a matter."""
    note = " · ".join(part for part in (row.reference, row.contact or row.office) if part)
    return LinkRow(row.subject, note, request_chip(row.state), Icon.REQUESTS)


def _pressing(rows: tuple[RequestRow, ...], today: date) -> Chip | None:
    """Return the nearest thing to do about the open requests of a person."""
    due = sorted((row for row in rows if row.next_due is not None), key=lambda row: str(row.next_due))
    waiting = next((row for row in rows if row.state.is_waiting), None)
    if due:
        return next_chip(due[0], today)
    return request_chip(waiting.state) if waiting is not None else None


def _upcoming(rows: tuple[RequestRow, ...], today: date) -> list[TimelineEntry]:
    """Return what is due about a person's requests, the most pressing first, as the head of the timeline."""
    found = []
    for row in sorted((one for one in rows if one.next_due is not None), key=lambda one: str(one.next_due)):
        assert row.next_due is not None, "only rows with a due date are here"
        chip = due_chip(row.next_due, today)
        tone = chip.tone if chip.tone is not Tone.DRAFT else Tone.WAITING
        when = f"{day(row.next_due)} · {row.reference}"
        found.append(TimelineEntry(when, f"{chip.word}: {row.subject}", "", tone, Icon.CLOCK, row.id))
    return found
