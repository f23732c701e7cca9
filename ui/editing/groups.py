"""Parts that several forms have in common: further names, channels, a handling marking, a confirmation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.clock import Clock
from app.domain.contacts import ChannelKind
from app.domain.handling import SCHEME_VALUES, Scheme
from app.domain.names import NameKind
from ui.editing.fieldset import FieldSet, GroupInput, inner_fields
from ui.editing.inputs import (
    ChoiceInput,
    DateInput,
    FlagInput,
    ProseInput,
    TextInput,
    enum_options,
)
from ui.editing.rows import RowsInput, RowWords
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import button_row

translate = QCoreApplication.translate


def names_input() -> RowsInput:
    """Make the list of further names: in the original script, in the passport, aliases."""
    words = RowWords(
        translate("Groups", "Other names"),
        translate("Groups", "Name {number}"),
        translate("Groups", "Add another name"),
        translate("Groups", "Remove this name"),
        translate("Groups", "Original script, passport spelling, aliases: the lookup finds all of them."),
    )

    def fields() -> FieldSet:
        made = inner_fields()
        made.add_beside(
            made.section(),
            ("text", translate("Groups", "Name"), TextInput()),
            (
                "kind",
                translate("Groups", "Which name"),
                ChoiceInput(enum_options(list(NameKind)), default=NameKind.ALIAS),
            ),
        )
        return made

    return RowsInput(words, fields)


def channels_input() -> RowsInput:
    """Make the list of ways to reach somebody."""
    words = RowWords(
        translate("Groups", "Channels"),
        translate("Groups", "Channel {number}"),
        translate("Groups", "Add a channel"),
        translate("Groups", "Remove this channel"),
        translate("Groups", "Telephone numbers with country code: +47 …"),
    )

    def fields() -> FieldSet:
        made = inner_fields()
        section = made.section()
        made.add_beside(
            section,
            ("kind", translate("Groups", "Kind"), ChoiceInput(enum_options(list(ChannelKind)))),
            ("value", translate("Groups", "Number or address"), TextInput()),
        )
        used_for = TextInput(translate("Groups", "duty officer, at night"))
        not_for = TextInput(translate("Groups", "names"))
        made.add_beside(
            section,
            ("label", translate("Groups", "Used for"), used_for),
            ("not_for", translate("Groups", "Not for"), not_for),
        )
        made.add_wide(section, "preferred", FlagInput(translate("Groups", "Try this one first")))
        return made

    return RowsInput(words, fields)


def marking_input() -> GroupInput:
    """Make a handling marking: scheme, value in that scheme, and the condition in plain words.

    Schemes are never translated into each other: the values offered are those of the chosen scheme.
    """
    made = inner_fields()
    section = made.section()
    scheme = ChoiceInput(enum_options(list(Scheme)), translate("Groups", "Not marked"))
    value = MarkingValueInput()
    made.add_beside(
        section,
        ("scheme", translate("Groups", "Marking scheme"), scheme),
        ("value", translate("Groups", "Marking"), value),
    )
    words = ProseInput(translate("Groups", "Condition in plain words"), 2)
    made.add(section, "words", translate("Groups", "Condition in plain words"), words, optional=True)
    scheme.edited.connect(lambda: value.offer(str(scheme.value() or "")))
    return GroupInput(made)


class MarkingValueInput(TextInput):
    """The value of a marking; the values that the scheme knows stand in the hint."""

    def offer(self, scheme: str) -> None:
        """Show what the scheme knows; a scheme with one value has it filled in."""
        known: Sequence[str] = SCHEME_VALUES[Scheme(scheme)] if scheme else ()
        self._line.setPlaceholderText(", ".join(known))
        if not scheme or (len(known) == 1 and not self._line.text()):
            self._line.setText(known[0] if known else "")


def verified_input(clock: Clock) -> GroupInput:
    """Make the confirmation of data: when, by whom, how; with a button for "today"."""
    made = inner_fields()
    section = made.section()
    on = DateInput(translate("Groups", "Confirmed on"), clock)
    made.add_beside(
        section,
        ("on", translate("Groups", "Confirmed on"), on),
        ("by", translate("Groups", "Confirmed by"), TextInput()),
    )
    how = TextInput(translate("Groups", "by telephone"))
    made.add(section, "how", translate("Groups", "How"), how, optional=True)

    def today() -> None:
        on.set_value(_iso(clock.today()))
        on.edited.emit()

    section.add_widget(button_row(button(translate("Groups", "Confirmed today"), today, Kind.QUIET)))
    return GroupInput(made)


def _iso(day: date) -> str:
    return day.isoformat()
