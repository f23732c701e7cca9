"""The line that says that something was typed and not saved, with the ways to go on or to give it up."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ports import KeptDraft
from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, GAP_3, Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.text import fill, one_line
from ui.words import moment

_TITLES = ("subject", "title", "name", "summary")


class DraftLine(QFrame):
    """Shows one draft. Signals: `continue_wanted()`, `drop_wanted()`."""

    continue_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, draft: KeptDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        title = title_of(draft)
        words = (
            fill(self.tr("{title}: typed on {when} and not saved."), title=title, when=moment(draft.kept_at))
            if title
            else fill(self.tr("Typed on {when} and not saved."), when=moment(draft.kept_at))
        )
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_3, GAP_2, GAP_2, GAP_2)
        column.setSpacing(GAP_1)
        column.addWidget(ToneLine(Tone.DUE, Icon.EDIT, words))
        column.addWidget(
            Flow(
                button(self.tr("Continue editing"), self.continue_wanted.emit, Kind.QUIET),
                button(self.tr("Discard it"), self.drop_wanted.emit, Kind.QUIET),
            )
        )


def title_of(draft: KeptDraft) -> str:
    """Return what a draft calls itself so far, "" when it has no name yet."""
    body = json.loads(draft.body)
    return next((one_line(str(body[key])) for key in _TITLES if body.get(key)), "")
