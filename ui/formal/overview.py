"""A formal request to look at: where it stands, what it lacks, its letters, what happened, what is next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.clock import Clock
from app.domain.followups import FollowUpState
from app.domain.formal import FormalState, IssuedLetter
from app.services.formal import FormalPage
from ui.formal.naming import (
    LEVEL_LOOKS,
    assistance_name,
    finding_foot,
    finding_title,
    instrument_name,
    level_name,
)
from ui.formal.sections import Section, standing
from ui.formal.standing_words import formal_chip, move_verb, moves_from
from ui.letters.opening import in_groups
from ui.requests.entries import timeline_entries
from ui.status import due_chip
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label
from ui.widgets.lines import Line, LinesView
from ui.widgets.link_row import LinkRow
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import fill, joined
from ui.widgets.timeline import Timeline
from ui.words import day, language_name, moment, state_name

_MOST_SHOWN = 6  # findings of a draft here; the editor shows them all


class FormalOverview(SheetPane):
    """Signals: `edit_wanted(str)` the pointer of a field, "" for the beginning; `preview_wanted()`;
    `move_wanted(object)` a FormalState; `supplement_wanted()`; `copy_wanted(object)` an IssuedLetter;
    `bin_wanted()`; `follow_ups_wanted()`; `request_wanted(str)` the informal request that went before.
    """

    edit_wanted = Signal(str)
    preview_wanted = Signal()
    move_wanted = Signal(object)
    supplement_wanted = Signal()
    copy_wanted = Signal(object)
    bin_wanted = Signal()
    follow_ups_wanted = Signal()
    request_wanted = Signal(str)

    def __init__(self, clock: Clock, copy: Callable[[str], None]) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Formal request"))
        self._clock, self._copy = clock, copy
        self._page: FormalPage | None = None

    def page(self) -> FormalPage | None:
        """Return what is shown."""
        return self._page

    def forget(self) -> None:
        """Show nothing."""
        self._page = None
        self.show_parts("", ())

    def show_page(self, page: FormalPage) -> None:
        """Show a request."""
        self._page = page
        is_draft = page.formal.state is FormalState.DRAFT
        parts: list[QWidget] = [self._header(page)]
        if is_draft:
            parts.append(self._missing(page))
        parts += [self._letter(letter) for letter in reversed(page.letters)]
        parts += self._next_steps(page)
        parts.append(self._facts(page))
        parts += self._history(page)
        self.show_parts(page.formal.id, parts)

    def _header(self, page: FormalPage) -> QWidget:
        formal = page.formal
        header = PageHeader()
        addressee = formal.requested_authority.name
        about = joined((formal.reference, state_name(formal.requested_state), addressee))
        header.set_title(formal.title or self.tr("Without a title"), about)
        header.set_chip(formal_chip(formal.state))
        buttons = Flow()
        for made in self._draft_buttons() if formal.state is FormalState.DRAFT else self._moves(formal.state):
            buttons.add(made)
        header.add_button(buttons)
        return header

    def _draft_buttons(self) -> list[QWidget]:
        return [
            button(self.tr("&Continue writing"), lambda: self.edit_wanted.emit(""), Kind.PRIMARY, Icon.EDIT),
            button(self.tr("Preview letter"), self.preview_wanted.emit, Kind.SECONDARY, Icon.LETTER),
            button(self.tr("Move to bin"), self.bin_wanted.emit, Kind.QUIET, Icon.BIN),
        ]

    def _moves(self, state: FormalState) -> list[QWidget]:
        made: list[QWidget] = []
        steps = moves_from(state)
        if steps:
            usual = steps[0]
            made.append(
                button(move_verb(usual), lambda: self.move_wanted.emit(usual), Kind.PRIMARY, Icon.SEND)
            )
        if len(steps) > 1:
            made.append(button(self.tr("Something else happened…"), lambda: self.move_wanted.emit(steps[1])))
        words = self.tr("Write a supplementary request")
        made.append(button(words, self.supplement_wanted.emit, Kind.SECONDARY, Icon.ADD))
        return made

    def _missing(self, page: FormalPage) -> QWidget:
        card = Card(self.tr("What is missing"))
        total = standing(Section.CHECK, page.findings, ())
        words = total.words()
        card.body.addWidget(ToneLine(*total.look(), words))
        lines = LinesView(self.tr("What is missing"), bold=False)
        lines.fit_content(framed=False)
        shown = page.findings[:_MOST_SHOWN]
        made = []
        for number, finding in enumerate(shown):
            tone, icon = LEVEL_LOOKS[finding.level]
            title = fill(
                self.tr("{level}: {what}"),
                wrap=str,
                level=level_name(finding.level),
                what=finding_title(finding, page.formal),
            )
            made.append(Line(str(number), title, "", finding_foot(finding), icon, tone))
        lines.set_lines(made)
        lines.opened.connect(lambda identity: self.edit_wanted.emit(shown[int(identity)].pointer))
        lines.setVisible(bool(shown))
        card.body.addWidget(lines)
        more = len(page.findings) - len(shown)
        if more > 0:
            card.body.addWidget(label(self.tr("and %n more", "", more), Role.SMALL))
        return card

    def _letter(self, letter: IssuedLetter) -> QWidget:
        title = self.tr("Signed letter, {language}")
        card = KeyValueCard(fill(title, language=language_name(letter.language)))
        card.add(self.tr("Signed by"), letter.signer, Icon.SIGN)
        claim = fill(self.tr("{moment}, by this computer's clock"), wrap=str, moment=moment(letter.signed_at))
        card.add(self.tr("When"), claim, Icon.CLOCK)
        card.add(self.tr("Pages"), str(letter.pages), Icon.PRINT)
        card.add(self.tr("SHA-256 of the file"), in_groups(letter.sha256), Icon.SHIELD, self._copy)
        card.add(self.tr("Certificate"), in_groups(letter.certificate), Icon.KEY, self._copy)
        if letter.accepted_gaps:
            words = self.tr("%n kind(s) of gap accepted when signing", "", len(letter.accepted_gaps))
            card.body.addWidget(ToneLine(Tone.DUE, Icon.WARNING, words))
        save = button(self.tr("Save a copy of the letter…"), lambda: self.copy_wanted.emit(letter))
        card.body.addWidget(Flow(save))
        return card

    def _facts(self, page: FormalPage) -> QWidget:
        formal = page.formal
        card = KeyValueCard(self.tr("What it asks"))
        basis = instrument_name(formal.basis.instrument) if formal.basis.instrument else formal.basis.text
        measures = "\n".join(f"{n}. {assistance_name(item.kind)}" for n, item in enumerate(formal.items, 1))
        for name, value, icon in (
            (self.tr("Legal basis"), basis, Icon.SCALES),
            (self.tr("Measures"), measures, Icon.FORMAL),
            (self.tr("Wanted by"), day(formal.time_limit.on) if formal.time_limit else "", Icon.CALENDAR),
            (self.tr("Language"), language_name(formal.language), Icon.LANGUAGE),
            (self.tr("Marking"), formal.marking.printed() if formal.marking else "", Icon.SHIELD),
            (self.tr("Supplement to"), formal.supplement_reference, Icon.LINK),
        ):
            if value:
                card.add(name, value, icon)
        for contact in formal.prior_contacts:
            if contact.request_id is not None and contact.reference:
                go = partial(self.request_wanted.emit, contact.request_id)
                card.add(self.tr("Made from"), contact.reference, Icon.REQUESTS, go=go)
        return card

    def _next_steps(self, page: FormalPage) -> list[QWidget]:
        open_ones = [one for one in page.followups if one.state is FollowUpState.OPEN]
        if not open_ones:
            return []
        card = Card(self.tr("What comes next"))
        for one in sorted(open_ones, key=lambda followup: followup.due):
            row = LinkRow(one.action, day(one.due), due_chip(one.due, self._clock.today()), Icon.FOLLOW_UPS)
            row.clicked.connect(self.follow_ups_wanted)
            card.body.addWidget(row)
        return [card]

    def _history(self, page: FormalPage) -> list[QWidget]:
        line = Timeline(self.tr("Timeline"), self.tr("Nothing happened yet."))
        line.set_entries(timeline_entries(page.entries))
        return [label(self.tr("Timeline"), Role.HEADING), line]
