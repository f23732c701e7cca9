"""A section with lists inside: offences, persons, items, annexes, earlier contacts."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock
from ui.formal.fields import Fields
from ui.formal.lens import segments
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section
from ui.widgets.forms import FormSection
from ui.widgets.labels import Role, label


class ListingPage(SectionPage):
    """Shows and reveals fields inside entries. Signals: `removed(str, int, object)` list, number, entry."""

    removed = Signal(str, int, object)

    def __init__(self, section: Section, draft: FormalDraft) -> None:
        super().__init__(section, draft)
        self.blocks: list[EntriesBlock] = []

    def entries(self, title: str, block: EntriesBlock, *forms: FormSection) -> Fields:
        """Add a list with its forms, and return the group of fields for them."""
        if title:
            self.add(label(title, Role.HEADING, wrap=True))
        for form in forms:
            block.add_form(form)
        group = self.group(f"{block.listing}/0")
        block.selected.connect(lambda number: self._show_entry(block, group, number))
        block.removed.connect(lambda number, entry: self.removed.emit(block.listing, number, entry))
        block.added.connect(lambda: self._begin(group))
        self.blocks.append(block)
        self.add(block)
        return group

    def show_all(self) -> None:
        """Show what stands in the request."""
        mine = {block.listing for block in self.blocks}
        for group in self.groups:
            if group.base.rpartition("/")[0] not in mine:
                group.show()
        for block in self.blocks:
            block.refresh()
            if block.number() >= 0:
                block.selected.emit(block.number())

    def reveal(self, pointer: str) -> bool:
        """Select the entry that a field belongs to first; without any, go to the button that adds one."""
        path = segments(pointer)
        for block in self.blocks:
            if f"/{path[0]}" != block.listing:
                continue
            if len(path) < 2 or not path[1].isdigit() or not self.draft.value(block.listing):
                self.focus_on(block.add_button())
                return True
            block.select(int(path[1]))
        return super().reveal(pointer)

    def _show_entry(self, block: EntriesBlock, group: Fields, number: int) -> None:
        if number >= 0:
            group.show(block.base())

    def _begin(self, group: Fields) -> None:
        first = group.first()
        if first is not None:
            self.focus_on(first.control)
