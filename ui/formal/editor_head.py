"""The head of the editor: what is being written, whether it is kept, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, GAP_3, GAP_4, Tone
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.chips import Chip, ChipLabel
from ui.widgets.forms import ToneLine
from ui.widgets.labels import ElidedLabel, Role
from ui.widgets.text import one_line


class EditorHead(QFrame):
    """Signals: `back_wanted()`, `checklist_wanted()`, `preview_wanted()`, `sign_wanted()`."""

    back_wanted = Signal()
    checklist_wanted = Signal()
    preview_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Request"))
        back = IconButton(Icon.BACK, self.tr("Back to all formal requests"))
        back.clicked.connect(self.back_wanted)
        self._title = ElidedLabel("", Role.TITLE)
        self._about = ElidedLabel("", Role.MUTED)
        self._state = ChipLabel(Chip(Tone.DRAFT, self.tr("Draft")))
        self._problem = ToneLine(
            Tone.OVERDUE, Icon.PROBLEM, self.tr("Kept, but not as a record yet: see the first problem.")
        )
        self._problem.hide()
        self._checklist = button("", self.checklist_wanted.emit, Kind.SECONDARY, Icon.DRAWER)
        words = QVBoxLayout()
        words.setSpacing(GAP_1)
        head = QHBoxLayout()
        head.setSpacing(GAP_3)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self._problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_2, GAP_2, GAP_4, GAP_2)
        row.setSpacing(GAP_2)
        row.addWidget(back)
        row.addLayout(words, 1)
        row.addWidget(self._checklist)
        row.addWidget(button(self.tr("Previe&w"), self.preview_wanted.emit, Kind.SECONDARY, Icon.LETTER))
        row.addWidget(button(self.tr("Si&gn…"), self.sign_wanted.emit, Kind.PRIMARY, Icon.SIGN))

    def show_request(self, untrusted_title: str, about: str) -> None:
        """Show title and reference."""
        self._title.setText(one_line(untrusted_title))
        self._about.setText(about)

    def show_kept(self, *, as_draft: bool) -> None:
        """Say whether the last edit became a record."""
        self._problem.setVisible(as_draft)

    def show_checklist(self, verdict: str) -> None:
        """Show the sum of the checklist on the button that opens it."""
        self._checklist.setText(verdict)

    def show_checklist_button(self, *, shown: bool) -> None:
        """Show the button where the checklist itself does not fit."""
        self._checklist.setVisible(shown)
