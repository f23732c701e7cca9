"""The editor of a formal request: sections at one side, the page of one in the middle, the checklist."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.legal.instruments import reference
from app.services.directory import DirectoryService
from ui.formal.annexes_section import AnnexesSection
from ui.formal.authorities_section import AuthoritiesSection
from ui.formal.basis_section import BasisSection
from ui.formal.case_section import CaseSection
from ui.formal.check_section import CheckSection
from ui.formal.checklist import Checklist
from ui.formal.draft import FormalDraft
from ui.formal.editor_head import EditorHead
from ui.formal.facts_section import FactsSection
from ui.formal.items_section import ItemsSection
from ui.formal.keeping import FormalKeeper, Kept, Typed, field_pointer
from ui.formal.listing_page import ListingPage
from ui.formal.naming import instrument_name
from ui.formal.offences_section import OffencesSection
from ui.formal.persons_section import PersonsSection
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section, section_of, standing
from ui.formal.statements_section import StatementsSection
from ui.formal.urgency_section import UrgencySection
from ui.formal.watching import Checker, Keeping
from ui.page_tools import PageTools
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_4
from ui.widgets.lines import Line, LinesView
from ui.widgets.panes import Panes
from ui.widgets.restyle import RESTYLING, set_property
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill, joined
from ui.words import state_name

_LIST = 12.5  # em: the list of sections
_NARROW = 40.0  # em of list and page together: below it the sections are a drop-down


@dataclass(frozen=True, slots=True)
class EditorServices:
    """What the editor needs of the store."""

    keeper: FormalKeeper
    directory: DirectoryService


class FormalEditor(QWidget):
    """Edits one draft. Everything typed is kept within a second; nothing asks to be saved.

    Signals: `back_wanted()`, `preview_wanted()`, `sign_wanted()`; `kept(object)` a `Kept` after each write.
    """

    back_wanted = Signal()
    preview_wanted = Signal()
    sign_wanted = Signal()
    kept = Signal(object)

    def __init__(self, typed: Typed, services: EditorServices, tools: PageTools) -> None:
        super().__init__()
        self._services, self._tools = services, tools
        self.draft = FormalDraft(typed, self)
        self.checklist = Checklist(self.draft)
        self._checker = Checker(self.draft, tools.tasks, self)
        self.keeping = Keeping(self.draft, services.keeper, tools.tasks, self)
        self._pages: dict[Section, SectionPage] = {}
        self._head = EditorHead()
        self._list = LinesView(self.tr("Sections of the request"), bold=False)
        self._box = ComboBox(self.tr("Section of the request"))
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show_head()
        self._show_standing()
        self.go(Section.AUTHORITIES)
        self._checker.run()

    def _build(self) -> None:
        set_property(self._list, "embedded", True)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._box_room = QWidget()
        room = QVBoxLayout(self._box_room)
        room.setContentsMargins(GAP_4, GAP_2, GAP_4, GAP_2)
        room.addWidget(self._box)
        middle.addWidget(self._box_room)
        middle.addWidget(self._stack, 1)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(1)
        work.addWidget(self._list)
        work.addWidget(self._middle, 1)
        self._panes = Panes(self._work, self.checklist)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._panes, 1)
        for section in Section:
            self._box.addItem(section.words(), section)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._head.back_wanted.connect(self.back_wanted)
        self._head.preview_wanted.connect(self.preview_wanted)
        self._head.sign_wanted.connect(self.sign_wanted)
        self._head.checklist_wanted.connect(lambda: self._panes.open_detail(focus=True))
        self._list.current_changed.connect(lambda name: self.go(Section[name]) if name else None)
        self._list.opened.connect(lambda _name: self.page().focus_first())
        self._box.activated.connect(lambda row: self.go(tuple(Section)[row]))
        self.checklist.wanted.connect(self.reveal)
        self.draft.checked.connect(self._show_standing)
        self.draft.edited.connect(lambda _pointer: self._show_head())
        self.keeping.kept.connect(self._kept)
        self.keeping.failed.connect(self._not_kept)

    def panes(self) -> list[QWidget]:
        """Return the panes that F6 goes round."""
        return [self._list, self._middle, self.checklist]

    def section_lines(self) -> tuple[Line, ...]:
        """Return the sections with what each lacks, in words."""
        return self._list.lines()

    def page(self) -> SectionPage:
        """Return the section in view."""
        page = self._stack.currentWidget()
        assert isinstance(page, SectionPage)
        return page

    def go(self, section: Section) -> None:
        """Show a section; its widgets are made when it is shown for the first time."""
        if section not in self._pages:
            self._pages[section] = self._made(section)
            self._stack.addWidget(self._pages[section])
        page = self._pages[section]
        if self._stack.currentWidget() is not page or not page.isVisible():
            page.show_all()
        self._stack.setCurrentWidget(page)
        self._list.select_id(section.name)
        self._box.setCurrentIndex(tuple(Section).index(section))

    def reveal(self, pointer: str) -> None:
        """Show the field at a pointer and put the keyboard into it."""
        self._panes.close_detail()
        self.go(section_of(pointer))
        if not self.page().reveal(pointer):
            self.page().focus_first()

    def next_problem(self) -> None:
        """Go to the next gap."""
        self.checklist.step(1)

    def previous_problem(self) -> None:
        """Go to the gap before."""
        self.checklist.step(-1)

    def field_of(self, pointer: str) -> str:
        """Return the field of the editor that a pointer into the record belongs to."""
        return field_pointer(self.draft.formal, pointer)

    def is_checked(self) -> bool:
        """Return whether the checklist is about what stands in the editor now."""
        return self._checker.is_done()

    def check_now(self) -> None:
        """Check without waiting for a pause in the typing."""
        self._checker.run()

    def _made(self, section: Section) -> SectionPage:
        if section is Section.AUTHORITIES:
            return AuthoritiesSection(self.draft, self._services.directory, self._tools.tasks)
        if section is Section.CHECK:
            return self._check_page()
        if section is Section.ANNEXES:
            return self._undoable(AnnexesSection(self.draft, self._tools))
        plain = {
            Section.BASIS: BasisSection,
            Section.FACTS: FactsSection,
            Section.URGENCY: UrgencySection,
            Section.STATEMENTS: StatementsSection,
        }
        if section in plain:
            return plain[section](self.draft)
        listing = {
            Section.CASE: CaseSection,
            Section.OFFENCES: OffencesSection,
            Section.PERSONS: PersonsSection,
            Section.ASSISTANCE: ItemsSection,
        }
        return self._undoable(listing[section](self.draft))

    def _check_page(self) -> CheckSection:
        made = CheckSection(self.draft)
        made.preview_wanted.connect(self.preview_wanted)
        made.sign_wanted.connect(self.sign_wanted)
        return made

    def _undoable(self, page: ListingPage) -> ListingPage:
        page.removed.connect(self._offer_undo)
        return page

    def _offer_undo(self, listing: str, number: int, entry: object) -> None:
        def undo() -> None:
            self.draft.add(listing, entry, number)
            self.reveal(f"{listing}/{number}")

        self._tools.notices.undoable(self.tr("Taken out of the request."), self.tr("&Undo"), undo)

    def _show_head(self) -> None:
        formal = self.draft.formal
        basis = formal.basis.instrument
        rests_on = instrument_name(basis) if basis in reference().instruments else formal.basis.text
        supplement = ""
        if formal.supplement_reference:
            words = self.tr("supplement to {reference}")
            supplement = fill(words, wrap=str, reference=formal.supplement_reference)
        about = joined((formal.reference, state_name(formal.requested_state), rests_on[:60], supplement))
        self._head.show_request(formal.title or self.tr("Without a title"), about)

    def _show_standing(self) -> None:
        findings, faults = self.draft.findings, self.draft.faults
        lines = []
        for number, section in enumerate(Section):
            one = standing(section, findings, faults)
            tone, icon = one.look()
            lines.append(Line(section.name, section.words(), "", one.words(), icon, tone))
            self._box.setItemText(number, f"{section.words()} – {one.words()}")
        self._list.set_lines(lines)
        self._head.show_checklist(self.checklist.verdict())

    def _kept(self, kept: Kept) -> None:
        self._head.show_kept(as_draft=bool(kept.faults))
        self.kept.emit(kept)

    def _not_kept(self, error: AppError) -> None:
        self._tools.notices.failed(error)

    def _fit(self) -> None:
        narrow = self._panes.width() < look().metrics.ems(_NARROW)
        self._list.setVisible(not narrow)
        self._box_room.setVisible(narrow)
        self._list.setFixedWidth(look().metrics.ems(_LIST))
        self._head.show_checklist_button(shown=self._panes.is_narrow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list: everything is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew which panes fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_panes"):
            self._fit()
