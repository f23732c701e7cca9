"""Assurances, undertakings and other statements: those that are asked for, and any that the officer adds."""

from __future__ import annotations

from functools import cache

from app.domain.formal import FormalRequest
from app.domain.ids import FormalId
from app.domain.places import CountryCode
from app.legal.instruments import reference
from app.legal.presence import gaps
from ui.formal.choice_dialog import ChoiceDialog, Option
from ui.formal.draft import FormalDraft
from ui.formal.fields import FormalField
from ui.formal.lens import segments
from ui.formal.naming import element_name
from ui.formal.section_page import SectionPage
from ui.formal.sections import URGENCY_PARTS, Section, standing_of
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import button_row
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.lines import Line, LinesView
from ui.widgets.notes import NotesEdit
from ui.widgets.text import isolate

_PREVIEW = 90  # characters of a statement in its row


@cache
def statement_elements() -> tuple[str, ...]:
    """Return the elements that are stated in words of their own, in the order of the vocabulary."""
    empty = FormalRequest(
        id=FormalId(""), title="", requesting_state=CountryCode(""), requested_state=CountryCode("")
    )
    return tuple(key for key in reference().elements if gaps(empty, key) == (f"/parts/{key}",))


def offered_elements(formal: FormalRequest, findings_at: tuple[str, ...]) -> tuple[str, ...]:
    """Return the elements to show: stated ones and those that something asks for, in the vocabulary's order.

    `findings_at` are the pointers of the findings.
    """
    instrument = reference().instruments.get(formal.basis.instrument)
    wanted = {part.element for part in formal.parts}
    wanted |= {segments(pointer)[1] for pointer in findings_at if pointer.startswith("/parts/")}
    if instrument is not None:
        wanted |= {rule.key for rule in instrument.required if not rule.condition.startswith("type=")}
    return tuple(key for key in statement_elements() if key in wanted and key not in URGENCY_PARTS)


class StatementsSection(SectionPage):
    """A list of statements and the text of the selected one."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.STATEMENTS, draft)
        self._added: list[str] = []
        self._lines = LinesView(self.tr("Statements"))
        self._lines.fit_content()
        self._lines.current_changed.connect(self._select)
        self._none = PlainLabel(
            self.tr("Nothing is asked for here so far. Choose a legal basis, or add a statement."),
            Role.MUTED,
            wrap=True,
        )
        self._add = button(self.tr("&Add a statement…"), self._open, Kind.SECONDARY, Icon.ADD)
        for widget in (self._none, self._lines, button_row(self._add)):
            self.add(widget)
        self._group = self.group("/parts/other")
        self._text = NotesEdit("", 6)
        self._field = FormalField(self.tr("&Statement"), self._text, "")
        self._about = PlainLabel("", Role.SMALL, wrap=True)
        self._form = self.form()
        self._form.fields.append(self._field)
        self._form.add_widget(self._field)
        self._form.add_widget(self._about)
        self._group.add(self._field, "", lambda: self._text.set_text(self._group.value("")))
        self._text.edited.connect(lambda text: self._group.set("", text))
        draft.edited.connect(self._edited)
        draft.checked.connect(self._show_lines)
        self._form.hide()

    def show_all(self) -> None:
        """Show what stands in the request."""
        super().show_all()
        self._show_lines()

    def reveal(self, pointer: str) -> bool:
        """Select the statement first; one that nobody asked for is added."""
        path = segments(pointer)
        if path[0] == "parts" and len(path) > 1:
            self._offer(path[1])
        return super().reveal(pointer)

    def focus_first(self) -> None:
        """Begin with the list."""
        self.focus_on(self._lines if self._lines.lines() else self._add)

    def _edited(self, pointer: str) -> None:
        if pointer.startswith(("/parts/", "/basis")):
            self._show_lines()

    def _show_lines(self) -> None:
        at = tuple(finding.pointer for finding in self.draft.findings)
        offered = offered_elements(self.draft.formal, at)
        keys = [key for key in statement_elements() if key in offered or key in self._added]
        self._lines.set_lines([self._line(key) for key in keys])
        self._lines.setVisible(bool(keys))
        self._none.setVisible(not keys)
        if keys and not self._lines.current_id():
            self._lines.select_id(keys[0])
            self._select(keys[0])
        self._form.setVisible(bool(keys))

    def _line(self, key: str) -> Line:
        base = f"/parts/{key}"
        said: str = self.draft.value(base)
        standing = standing_of(base, self.draft.findings, self.draft.faults)
        tone, icon = standing.look() if said or not standing.is_clean() else (Tone.DRAFT, Icon.EVENT)
        first = said.split("\n")[0][:_PREVIEW]
        small = standing.words() if not standing.is_clean() else "" if said else self.tr("not stated")
        return Line(key, element_name(key), isolate(first) if first else "", small, icon, tone)

    def _select(self, key: str) -> None:
        if not key:
            return
        self._group.show(f"/parts/{key}")
        self._field.label.setText(element_name(key))
        self._text.setAccessibleName(element_name(key))
        self._about.setText(reference().elements.get(key, ""))

    def _open(self) -> None:
        chooser = ChoiceDialog(
            self.window(),
            self.tr("Choose what to state"),
            self.tr("Word or explanation"),
            self.tr("State this"),
            self._begin,
        )
        chooser.set_options([_option(key) for key in statement_elements() if key not in URGENCY_PARTS])
        chooser.open()

    def _begin(self, key: str) -> None:
        self._offer(key)
        self.focus_on(self._text)

    def _offer(self, key: str) -> None:
        if key in URGENCY_PARTS:
            return
        if key not in self._added:
            self._added.append(key)
        self._show_lines()
        self._lines.select_id(key)
        self._select(key)


def _option(key: str) -> Option:
    return Option(Line(key, element_name(key), isolate(reference().elements[key]), icon=Icon.EVENT), key)
