"""Fields of the editor: each knows its place in the request, says what is missing there, writes at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.places import CountryCode
from app.domain.text import MAX_TEXT
from app.legal.completeness import Finding
from app.legal.places import countries
from ui.formal.draft import FormalDraft
from ui.formal.naming import (
    LEVEL_LOOKS,
    fault_words,
    level_name,
    rule_words,
    source_words,
)
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.dates import DateField
from ui.widgets.forms import Field, FormSection, ToneLine
from ui.widgets.notes import NotesEdit
from ui.widgets.switches import ComboBox
from ui.widgets.text import without_isolates
from ui.words import called, state_name

LONGEST_LINE = 2000  # characters, as the schema of the request says


class FormalField(Field):
    """A field that also says what is missing in it and where its content came from."""

    def __init__(self, text: str, control: QWidget, help_text: str = "", *, optional: bool = False) -> None:
        super().__init__(text, control, help_text, optional=optional)
        self._source = ToneLine(Tone.DRAFT, Icon.LINK)
        self._finding = ToneLine(Tone.DUE, Icon.WARNING)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for line in (self._source, self._finding):
            line.hide()
            column.addWidget(line)

    def finding(self) -> str:
        """Return what the field says is missing, "" for nothing."""
        return self._finding.text() if not self._finding.isHidden() else ""

    def source(self) -> str:
        """Return where the field says its content came from, "" for nowhere."""
        return self._source.text() if not self._source.isHidden() else ""

    def set_source(self, words: str) -> None:
        """Say where the content came from."""
        self._source.set_text(words)
        self._source.setVisible(bool(words))

    def set_finding(self, finding: Finding | None) -> None:
        """Say what is missing; None takes it away."""
        self._finding.setVisible(finding is not None)
        if finding is None:
            self._finding.set_text("")
            return
        tone, icon = LEVEL_LOOKS[finding.level]
        words = f"{level_name(finding.level)} · {rule_words(finding)}"
        self._finding.set_line(tone, icon, words)
        self.control.setAccessibleDescription(f"{without_isolates(words)}. {finding.why}")


@dataclass(frozen=True, slots=True)
class _Bound:
    """A field, its place below the base of its group, and how to show it anew."""

    path: str
    field: FormalField
    show: Callable[[], None]


class Fields(QObject):
    """A group of fields over one record of the request: the request itself or one entry of a list.

    `base` is the pointer of that record; `show` moves the whole group to another one.
    """

    def __init__(self, draft: FormalDraft, base: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft, self.base = draft, base
        self._bound: list[_Bound] = []
        draft.checked.connect(self.mark)

    def add(self, field: FormalField, path: str, show: Callable[[], None]) -> FormalField:
        """Take a field in. `show` writes the value into the control without calling it an edit."""
        self._bound.append(_Bound(path, field, show))
        return field

    def line(
        self, form: FormSection, text: str, path: str, help_text: str = "", *, longest: int = LONGEST_LINE
    ) -> FormalField:
        """Add a field of one line."""
        edit = QLineEdit()
        edit.setMaxLength(longest)
        field = _placed(form, FormalField(text, edit, help_text))

        def show() -> None:
            if edit.text() != self.value(path):
                edit.setText(self.value(path))
                edit.setCursorPosition(0)

        # A line that was pasted may hold line ends, which nobody would see in it.
        edit.textEdited.connect(lambda typed: self.set(path, " ".join(str(typed).split("\n"))))
        return self.add(field, path, show)

    def text(
        self, form: FormSection, text: str, path: str, help_text: str = "", *, lines: int = 3
    ) -> FormalField:
        """Add a field of several lines."""
        edit = NotesEdit("", lines)
        field = _placed(form, FormalField(text, edit, help_text))

        def show() -> None:
            edit.set_text(self.value(path))

        edit.edited.connect(lambda typed: self.set(path, str(typed)[:MAX_TEXT]))
        return self.add(field, path, show)

    def choice(
        self,
        form: FormSection,
        text: str,
        path: str,
        options: Sequence[Enum],
        help_text: str = "",
        *,
        none: str = "",
    ) -> FormalField:
        """Add a choice between the values of an enum; `none` is the word for "not said"."""
        pairs: list[tuple[str, object]] = [(called(option), option) for option in options]
        if none:
            pairs.insert(0, (none, None))
        return self.choice_of(form, text, path, pairs, help_text)

    def choice_of(
        self,
        form: FormSection,
        text: str,
        path: str,
        options: Sequence[tuple[str, object]],
        help_text: str = "",
    ) -> FormalField:
        """Add a choice between pairs of words and values."""
        box = ComboBox()
        values = [value for _words, value in options]
        for words, _value in options:
            box.addItem(words)
        field = _placed(form, FormalField(text, box, help_text))

        def show() -> None:
            value = self.value(path)
            box.setCurrentIndex(values.index(value) if value in values else -1)

        box.activated.connect(lambda row: self.set(path, values[row]))
        return self.add(field, path, show)

    def country(
        self, form: FormSection, text: str, path: str, help_text: str = "", *, none: str = ""
    ) -> FormalField:
        """Add a choice of a State."""
        return self.choice_of(form, text, path, country_options(none), help_text)

    def day(self, form: FormSection, text: str, path: str, help_text: str = "") -> FormalField:
        """Add a day."""
        edit = DateField("")
        field = _placed(form, FormalField(text, edit, help_text))

        def show() -> None:
            value = self.value(path)
            waiting = self.draft.loose(self.base + path)
            edit.set_typed(waiting or (value.isoformat() if value else ""))

        def read() -> None:
            self.take_typed(path, edit)

        edit.unreadable.connect(field.set_problem)
        edit.typing.connect(read)
        edit.date_changed.connect(lambda _day: read())
        return self.add(field, path, show)

    def take_typed(self, path: str, edit: DateField) -> None:
        """Write a day as it is typed; words that are no day wait beside the record."""
        day = read_iso(edit.typed())
        if day is None and edit.typed():
            self.draft.set_loose(self.base + path, edit.typed())
        else:
            self.set(path, day)

    def value(self, path: str) -> Any:
        """Return what stands in a field."""
        return self.draft.value(self.base + path)

    def set(self, path: str, value: object) -> None:
        """Write into the request."""
        self.draft.set(self.base + path, value)

    def show(self, base: str | None = None) -> None:
        """Show the values, of another record if a base is given."""
        if base is not None:
            self.base = base
        for bound in self._bound:
            bound.show()
        self.mark()

    def mark(self) -> None:
        """Show at each field what is missing or wrong there, and where its content came from."""
        for bound in self._bound:
            pointer = self.base + bound.path
            fault = self.draft.fault(pointer)
            # A date field speaks for itself when the keyboard leaves it: not at every half-typed month.
            if not isinstance(bound.field.control, DateField) or not bound.field.control.hasFocus():
                bound.field.set_problem(fault_words(fault) if fault is not None else "")
            bound.field.set_finding(self.draft.finding(pointer))
            source = self.draft.source(pointer)
            bound.field.set_source(source_words(source) if source else "")

    def find(self, pointer: str) -> FormalField | None:
        """Return the field at a pointer: the very one, else the one that is nearest to it."""
        places = [(self.base + bound.path, bound.field) for bound in self._bound]
        exact = next((field for place, field in places if place == pointer), None)
        inner = (field for place, field in places if pointer.startswith(f"{place}/"))
        outer = (field for place, field in places if place.startswith(f"{pointer}/"))
        return exact or next(inner, None) or next(outer, None)

    def first(self) -> FormalField | None:
        """Return the first field."""
        return self._bound[0].field if self._bound else None

    def drop(self, *paths: str) -> None:
        """Let go of fields whose widgets are about to be deleted."""
        self._bound = [bound for bound in self._bound if bound.path not in paths]


def country_options(none: str = "") -> list[tuple[str, object]]:
    """Return all States in the order of their names; `none` is the word for "not said"."""
    named = _named_countries(QLocale().name())
    first: list[tuple[str, object]] = [(none, None)] if none else []
    return [*first, *named]


@lru_cache(maxsize=4)
def _named_countries(_locale: str) -> tuple[tuple[str, object], ...]:
    """In the language in force, which is what `state_name` asks for."""
    return tuple(sorted((state_name(code), CountryCode(code)) for code in countries()))


def read_iso(typed: str) -> date | None:
    """Return the day that a date field read, None when it could not."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _placed(form: FormSection, field: FormalField) -> FormalField:
    form.fields.append(field)
    form.add_widget(field)
    return field
