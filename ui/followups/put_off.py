"""Two different wishes side by side: be reminded later, or change the day by which it has to be done."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.clock import Clock
from ui.followups.hands import Step
from ui.style.tokens import GAP_2
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.card import Card
from ui.widgets.dates import DateField
from ui.widgets.flow import Flow
from ui.widgets.forms import Field, button_row
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.text import fill
from ui.words import day, day_near, next_monday


class PutOffPanel(Card):
    """Asks for a day. `later` asks when to remind, otherwise for a new due date; the words say which.

    Signals: `later_chosen(object)`, `due_chosen(object)` a date; `closed()`.
    """

    later_chosen = Signal(object)
    due_chosen = Signal(object)
    closed = Signal()

    def __init__(self, step: Step, clock: Clock, *, later: bool) -> None:
        super().__init__()
        self._later, self._today = later, clock.today()
        if later:
            title, about = (
                self.tr("Remind me later"),
                self.tr("It stays due on {day}; only the reminder is quiet."),
            )
        else:
            title, about = (
                self.tr("Change due date"),
                self.tr("It is due on {day} so far; the day itself moves."),
            )
        self.setAccessibleName(title)
        self.body.addWidget(PlainLabel(title, Role.HEADING, wrap=True))
        self.body.addWidget(PlainLabel(fill(about, day=day(step.due)), Role.MUTED, wrap=True))
        self._quick = self._quick_days()
        self.body.addWidget(Flow(*self._quick))
        self._field = DateField(self.tr("Another day"), clock=clock)
        labelled = Field(self.tr("&Another day"), self._field)
        self._field.unreadable.connect(labelled.set_problem)
        self._labelled = labelled
        column = QVBoxLayout()
        column.setSpacing(GAP_2)
        column.addWidget(labelled)
        column.addWidget(
            button_row(button(title, self._take_typed), button(self.tr("Back"), self.closed.emit))
        )
        self.body.addLayout(column)

    def focus_first(self) -> None:
        """Enter takes the first quick choice."""
        self._quick[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _quick_days(self) -> list[Button]:
        tomorrow, monday = self._today + timedelta(days=1), next_monday(self._today)
        days = [(self.tr("Tomorrow ({day})"), tomorrow)]
        if monday != tomorrow:
            days.append((self.tr("Next Monday ({day})"), monday))
        days.append((self.tr("In two weeks ({day})"), self._today + timedelta(days=14)))
        return [self._quick_button(words, on) for words, on in days]

    def _quick_button(self, words: str, on: date) -> Button:
        said = fill(words, wrap=str, day=day_near(on, self._today))
        return button(said, lambda: self._take(on), Kind.SECONDARY)

    def _take_typed(self) -> None:
        self._field.commit()
        chosen = self._field.day()
        if chosen is not None:
            self._take(chosen)
        elif not self._labelled.problem():
            self._labelled.set_problem(self.tr("Type a day, for example +3 or 2026-11-30."))

    def _take(self, on: date) -> None:
        if on < self._today and self._later:
            self._labelled.set_problem(self.tr("This day has passed. Choose one that is still to come."))
            return
        (self.later_chosen if self._later else self.due_chosen).emit(on)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the day that was typed; Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_typed()
        else:
            super().keyPressEvent(event)
