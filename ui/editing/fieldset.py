"""Named inputs that together are one JSON object: a form, a row of one, or a group inside one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.codec import JsonValue
from app.exchange.faults import Fault
from ui.editing.inputs import Input
from ui.style.tokens import GAP_3, GAP_6
from ui.widgets.forms import Field, FormSection
from ui.widgets.text import without_isolates

_NOTHING: tuple[JsonValue, ...] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class _Slot:
    input: Input
    field: Field | None


class FieldSet(QWidget):
    """A column of sections with fields.

    What the document held beyond the fields stays in it: a form that does not know a field never loses it.
    Signals: `edited()` the person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, gap: int = GAP_6) -> None:
        super().__init__(parent)
        self._slots: dict[str, _Slot] = {}
        self._base: dict[str, JsonValue] = {}
        self._sections: list[FormSection] = []
        self.begins_at = ""
        """Field in which one begins to type; "" for the first."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)

    def section(self, title: str = "", help_text: str = "") -> FormSection:
        """Begin a section below the others."""
        made = FormSection(title, help_text)
        self._sections.append(made)
        self.column.addWidget(made)
        return made

    def add(
        self,
        section: FormSection,
        name: str,
        words: str,
        made: Input,
        help_text: str = "",
        *,
        optional: bool = False,
    ) -> Field:
        """Add a field with its label; `name` is the field's name in the document."""
        field = section.add(words, made.widget, help_text, optional=optional)
        self._take(name, made, field)
        return field

    def add_beside(self, section: FormSection, *fields: tuple[str, str, Input]) -> None:
        """Add short fields side by side, each with its name, label and input."""
        row = [Field(words, made.widget) for _, words, made in fields]
        section.add_row(*row)
        for (name, _, made), field in zip(fields, row, strict=True):
            self._take(name, made, field)

    def add_wide(self, section: FormSection, name: str, made: Input) -> None:
        """Add an input that brings its own words: a tick box, rows, a group."""
        section.add_widget(made.widget)
        self._take(name, made, None)

    def _take(self, name: str, made: Input, field: Field | None) -> None:
        self._slots[name] = _Slot(made, field)
        made.edited.connect(self.edited)

    def input(self, name: str) -> Input:
        """Return the input of a field."""
        return self._slots[name].input

    def field(self, name: str) -> Field:
        """Return the label, control and problem line of a field."""
        found = self._slots[name].field
        assert found is not None, f"{name} brings its own words"
        return found

    def value(self) -> dict[str, JsonValue]:
        """Return the object: what it held before, with what stands in the fields; nothing is left out."""
        merged = {**self._base, **{name: slot.input.value() for name, slot in self._slots.items()}}
        return {name: value for name, value in merged.items() if value not in _NOTHING}

    def set_value(self, value: Mapping[str, JsonValue]) -> None:
        """Show an object without calling it an edit."""
        self._base = dict(value)
        for name, slot in self._slots.items():
            slot.input.set_value(value.get(name))
        self.clear_faults()

    def take_fault(self, path: Sequence[str], fault: Fault) -> bool:
        """Show a fault at its field; False when no field here is meant."""
        slot = self._slots.get(path[0]) if path else None
        if slot is None:
            return False
        words = slot.input.take_fault(path[1:], fault)
        if words and slot.field is not None and not slot.field.problem():
            slot.field.set_problem(words)
        return True

    def clear_faults(self) -> None:
        """Take all problems away."""
        for slot in self._slots.values():
            slot.input.clear_faults()
            if slot.field is not None:
                slot.field.set_problem("")

    def first_problem(self) -> QWidget | None:
        """Return the first control with a problem, in the order of the fields."""
        for slot in self._slots.values():
            if slot.field is not None and slot.field.problem():
                return slot.input.widget
            inner = slot.input.first_problem()
            if inner is not None:
                return inner
        return None

    def problems(self) -> list[str]:
        """Return what is shown as wrong, field by field."""
        return [
            without_isolates(slot.field.problem())
            for slot in self._slots.values()
            if slot.field is not None and slot.field.problem()
        ]


class GroupInput(Input):
    """Fields that are one value together, for example an authority; nothing when all of them are empty."""

    def __init__(self, fields: FieldSet) -> None:
        super().__init__(fields)
        self.fields = fields
        self._empty = fields.value()
        fields.edited.connect(self.edited)

    def value(self) -> JsonValue:
        """The object, or nothing."""
        found = self.fields.value()
        return None if found == self._empty else found

    def set_value(self, value: JsonValue) -> None:
        """Show an object or nothing."""
        self.fields.set_value(value if isinstance(value, dict) else {})

    def take_fault(self, path: Sequence[str], fault: Fault) -> str:
        """Hand the fault to the field that it means."""
        return "" if self.fields.take_fault(path, fault) else super().take_fault(path, fault)

    def clear_faults(self) -> None:
        """Take away what the fields show."""
        self.fields.clear_faults()

    def first_problem(self) -> QWidget | None:
        """The first field with a problem."""
        return self.fields.first_problem()


def inner_fields() -> FieldSet:
    """Make the narrower set that rows and groups use."""
    return FieldSet(gap=GAP_3)
