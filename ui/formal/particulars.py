"""What a kind of assistance needs to be told beyond the general part: a field for each, with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.formal import AssistanceItem, FormalRequest
from app.legal.conditions import Obligation, condition, obligation_for_item
from app.legal.instruments import Instrument, reference
from app.legal.presence import gaps
from ui.formal.fields import Fields, FormalField
from ui.formal.naming import element_name
from ui.style.tokens import GAP_3
from ui.widgets.forms import FormSection
from ui.widgets.notes import NotesEdit
from ui.widgets.text import fill


def particulars_of(formal: FormalRequest, number: int) -> tuple[tuple[str, str], ...]:
    """Return the elements that one item can state for itself, each with the explanation of the reference.

    Those that its checklist and the instrument ask for, and those that it states already.
    """
    item = formal.items[number]
    checklist = reference().checklists.get(item.kind)
    wanted = {rule.key: rule.description for rule in checklist.particulars} if checklist else {}
    instrument = reference().instruments.get(formal.basis.instrument)
    for key, description in _of_instrument(instrument, formal, item) if instrument else ():
        wanted.setdefault(key, description)
    for part in item.particulars:
        wanted.setdefault(part.element, reference().elements.get(part.element, ""))
    probe = replace(formal, items=(AssistanceItem(kind=item.kind),), parts=())
    stated = {part.element for part in item.particulars}
    return tuple(
        (key, why)
        for key, why in wanted.items()
        if key in stated or gaps(probe, key, 0) == (f"/items/0/particulars/{key}",)
    )


def _of_instrument(
    instrument: Instrument, formal: FormalRequest, item: AssistanceItem
) -> Iterator[tuple[str, str]]:
    for rule in instrument.required:
        meaning = condition(rule.condition)
        if meaning.kinds and obligation_for_item(meaning, formal, item) is not Obligation.NONE:
            yield rule.key, rule.description


class ParticularsForm(QWidget):
    """The fields for the kind of the item that is shown; built anew when another set is asked for."""

    def __init__(self, group: Fields) -> None:
        super().__init__()
        self._group = group
        self._shown: tuple[tuple[str, str], ...] = ()
        self._form: FormSection | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_3)

    def show_for(self, number: int) -> None:
        """Offer the fields that this item needs."""
        wanted = particulars_of(self._group.draft.formal, number)
        if wanted == self._shown:
            return
        self._group.drop(*(f"/particulars/{key}" for key, _why in self._shown))
        self._shown = wanted
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = None
        if wanted:
            self._form = self._built(wanted)
            self._column.addWidget(self._form)

    def _built(self, wanted: tuple[tuple[str, str], ...]) -> FormSection:
        form = FormSection(self.tr("Particulars of this kind of assistance"))
        for key, why in wanted:
            edit = NotesEdit(element_name(key), 2)
            field = FormalField(element_name(key), edit, self._help(key, why))
            form.fields.append(field)
            form.add_widget(field)
            path = f"/particulars/{key}"
            edit.edited.connect(partial(self._group.set, path))
            self._group.add(field, path, partial(self._show, edit, path))
            self._show(edit, path)
        return form

    def _show(self, edit: NotesEdit, path: str) -> None:
        edit.set_text(self._group.value(path))

    def _help(self, key: str, why: str) -> str:
        if not self._group.draft.value(f"/parts/{key}"):
            return why
        words = self.tr("{why} Said for the whole letter already: leave it empty unless it differs here.")
        return fill(words, wrap=str, why=f"{why}." if why and not why.endswith(".") else why)
