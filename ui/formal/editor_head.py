"""The head of the editor: what is being written, whether it is kept, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2, GAP_3, GAP_4, Tone
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.chips import Chip, ChipLabel
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.labels import ElidedLabel, Role
from ui.widgets.restyle import RESTYLING
from ui.widgets.text import one_line

_BESIDE = 48.0  # em: below it the buttons stand under the title


class EditorHead(QFrame):
    """Signals: `back_wanted()`, `checklist_wanted()`, `preview_wanted()`, `sign_wanted()`."""

    back_wanted = Signal()
    checklist_wanted = Signal()
    preview_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Request"))
        self._back = IconButton(Icon.BACK, self.tr("Back to all formal requests"))
        self._back.clicked.connect(self.back_wanted)
        self._title = ElidedLabel("", Role.TITLE)
        self._about = ElidedLabel("", Role.MUTED)
        self._state = ChipLabel(Chip(Tone.DRAFT, self.tr("Draft")))
        self._problem = ToneLine(
            Tone.OVERDUE, Icon.PROBLEM, self.tr("Kept, but not as a record yet: see the first problem.")
        )
        self._problem.hide()
        self._checklist = button("", self.checklist_wanted.emit, Kind.SECONDARY, Icon.DRAWER)
        self._buttons = Flow(
            self._checklist,
            button(self.tr("Previe&w"), self.preview_wanted.emit, Kind.SECONDARY, Icon.LETTER),
            button(self.tr("S&ign…"), self.sign_wanted.emit, Kind.PRIMARY, Icon.SIGN),
        )
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP_2, GAP_2, GAP_4, GAP_2)
        self._grid.setSpacing(GAP_2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._back, 0, 0)
        self._grid.addWidget(self._words(), 0, 1)
        self._place()

    def _words(self) -> QWidget:
        made = QWidget()
        words = QVBoxLayout(made)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(GAP_1)
        head = QHBoxLayout()
        head.setSpacing(GAP_3)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self._problem)
        return made

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
        self._place()

    def _place(self) -> None:
        beside = self.width() >= look().metrics.ems(_BESIDE)
        if beside == self._beside:
            return
        self._beside = beside
        self._grid.removeWidget(self._buttons)
        if beside:
            self._buttons.setFixedWidth(self._buttons.sizeHint().width())
            self._grid.addWidget(self._buttons, 0, 2)
        else:
            self._buttons.setMinimumWidth(0)
            self._buttons.setMaximumWidth(16_777_215)
            self._grid.addWidget(self._buttons, 1, 0, 1, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew where the buttons stand."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_grid"):
            self._beside = None
            self._place()
