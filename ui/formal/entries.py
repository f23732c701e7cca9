"""A list inside the request (offences, persons, items …) with the form of the entry that is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.formal.draft import FormalDraft
from ui.formal.sections import standing_of
from ui.style.icons import Icon
from ui.style.tokens import GAP_3
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton, Kind, button
from ui.widgets.forms import button_row
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.lines import Line, LinesView
from ui.widgets.text import isolate


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What a list of entries is called: its name, its buttons, what it says when there is none.

    `nameless` stands for an entry that has no name yet.
    """

    name: str
    add: str
    remove: str
    none: str
    nameless: str


class EntriesBlock(QWidget):
    """The list, its buttons, and below it the form of the selected entry.

    Signals: `selected(int)` another entry is shown, -1 for none; `added()` the person began a new one;
    `removed(int, object)` the person took one out, for the way back.
    """

    selected = Signal(int)
    added = Signal()
    removed = Signal(int, object)

    def __init__(
        self,
        draft: FormalDraft,
        listing: str,
        words: EntryWords,
        *,
        new: Callable[[], object],
        named: Callable[[Any], str],
        noted: Callable[[Any], str] = lambda _entry: "",
    ) -> None:
        super().__init__()
        self._draft, self.listing, self._words = draft, listing, words
        self._new, self._named, self._noted = new, named, noted
        self._number = -1
        self.lines = LinesView(words.name)
        self.lines.fit_content()
        self.lines.current_changed.connect(lambda identity: self.select(int(identity or -1)))
        self._none = PlainLabel(words.none, Role.MUTED, wrap=True)
        self._add = button(words.add, self.add_entry, Kind.SECONDARY, Icon.ADD)
        self._remove = button(words.remove, self._remove_entry, Kind.QUIET, Icon.BIN)
        self._up = _step_button(Icon.UP, self.tr("Move up"), lambda: self._move(-1))
        self._down = _step_button(Icon.DOWN, self.tr("Move down"), lambda: self._move(1))
        self._form = QWidget()
        self._forms = QVBoxLayout(self._form)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.setSpacing(GAP_3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_3)
        column.addWidget(self._none)
        column.addWidget(self.lines)
        column.addWidget(button_row(self._add, self._up, self._down, self._remove))
        column.addWidget(self._form)
        draft.listed.connect(self._listed)
        draft.edited.connect(self._edited)
        draft.checked.connect(self.refresh)

    def add_form(self, form: QWidget) -> None:
        """Put a form for the selected entry below the others."""
        self._forms.addWidget(form)

    def add_button(self) -> Button:
        """Return the button that adds an entry: where the keyboard goes when there is none."""
        return self._add

    def number(self) -> int:
        """Return which entry is shown, -1 for none."""
        return self._number

    def base(self) -> str:
        """Return the pointer of the entry that is shown."""
        return f"{self.listing}/{self._number}"

    def refresh(self) -> None:
        """Show the list anew; the entry shown stays, as far as there is one."""
        entries = self._draft.value(self.listing)
        self.lines.set_lines([self._line(number, entry) for number, entry in enumerate(entries)])
        self.lines.updateGeometry()
        if self._number >= len(entries):
            self.select(len(entries) - 1)
        elif self._number < 0 and entries:
            self.select(0)
        self._show_state()

    def select(self, number: int) -> None:
        """Show an entry in the form."""
        if number == self._number:
            return
        self._number = number
        self._show_state()
        if number >= 0:
            self.lines.select_id(str(number))
        self.selected.emit(number)

    def add_entry(self) -> None:
        """Add an empty entry and show it."""
        number = self._draft.add(self.listing, self._new())
        self.refresh()
        self.select(number)
        self.added.emit()

    def _remove_entry(self) -> None:
        if self._number < 0:
            return
        number = self._number
        entry = self._draft.remove(self.listing, number)
        self._number = -1
        self.refresh()
        self.select(min(number, len(self._draft.value(self.listing)) - 1))
        self.removed.emit(number, entry)
        (self.lines if self.lines.lines() else self._add).setFocus()

    def _move(self, step: int) -> None:
        number = self._draft.move(self.listing, self._number, step)
        self._number = -1
        self.refresh()
        self.select(number)
        announce(self, self._named(self._draft.value(self.listing)[number]))

    def _line(self, number: int, entry: Any) -> Line:
        name = self._named(entry)
        standing = standing_of(f"{self.listing}/{number}", self._draft.findings, self._draft.faults)
        tone, icon = standing.look()
        title = f"{number + 1}. {isolate(name or self._words.nameless)}"
        note = self._noted(entry)
        missing = "" if standing.is_clean() else standing.words()
        return Line(str(number), title, note, missing, icon, tone)

    def _listed(self, listing: str) -> None:
        if listing == self.listing:
            self.refresh()

    def _edited(self, pointer: str) -> None:
        if pointer.startswith(f"{self.listing}/"):
            self.refresh()

    def _show_state(self) -> None:
        count = len(self._draft.value(self.listing))
        self._none.setVisible(count == 0)
        self.lines.setVisible(count > 0)
        self._form.setVisible(self._number >= 0)
        self._remove.setVisible(self._number >= 0)
        for made in (self._up, self._down):
            made.setVisible(count > 1)
        self._up.setEnabled(self._number > 0)
        self._down.setEnabled(0 <= self._number < count - 1)


def _step_button(icon: Icon, name: str, pressed: Callable[[], None]) -> IconButton:
    made = IconButton(icon, name)
    made.clicked.connect(pressed)
    return made
