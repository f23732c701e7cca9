"""Parts that the cards of people and of offices have in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.contacts import Verification
from app.domain.handling import Marking
from app.domain.names import Name, NameKind
from app.domain.text import Prose
from ui.widgets.card import Card
from ui.widgets.labels import value_label
from ui.widgets.marking import marking_line
from ui.widgets.text import fill, isolate
from ui.words import called, day

translate = QCoreApplication.translate


def verified_words(verified: Verification | None) -> str:
    """Say when data were last confirmed, by whom and how."""
    if verified is None:
        return translate("Facts", "never confirmed")
    on = day(verified.on)
    words = fill(translate("Facts", "{day} by {who}"), day=on, who=verified.by) if verified.by else on
    return f"{words}, {isolate(verified.how)}" if verified.how else words


def other_names_words(names: tuple[Name, ...]) -> str:
    """Say the further names, one per line, but for the original script, which stands in the title."""
    rest = [name for name in names if name.kind is not NameKind.ORIGINAL]
    return "\n".join(f"{isolate(name.text)} ({called(name.kind)})" for name in rest)


def notes_card(notes: Prose, marking: Marking | None) -> QWidget:
    """Make the card of private notes, its marking on top."""
    card = Card(translate("Facts", "Notes"))
    if marking is not None:
        card.body.addWidget(marking_line(marking))
    card.body.addWidget(value_label(notes))
    return card
