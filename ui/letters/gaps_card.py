"""What must be stated and is not: named one by one, and accepted only by an express tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.formal import FormalRequest
from app.legal.completeness import Finding
from ui.formal.naming import LEVEL_LOOKS, finding_foot, finding_title
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.card import Card
from ui.widgets.forms import ToneLine
from ui.widgets.lines import Line, LinesView
from ui.widgets.switches import CheckBox
from ui.widgets.text import isolate


class GapsCard(Card):
    """Signals: `wanted(str)` the pointer of a field to fill; `accepted_changed(bool)`."""

    wanted = Signal(str)
    accepted_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._gaps: tuple[Finding, ...] = ()
        self.setAccessibleName(self.tr("What is missing"))
        self._verdict = ToneLine(Tone.ANSWERED, Icon.GOOD)
        self._lines = LinesView(self.tr("What is missing"))
        self._lines.fit_content(framed=False)
        self._lines.opened.connect(lambda identity: self.wanted.emit(self._gaps[int(identity)].pointer))
        self.accept = CheckBox(self.tr("I sign &despite these gaps"))
        self.accept.toggled.connect(self._toggled)
        self._problem = ToneLine(Tone.OVERDUE, Icon.PROBLEM)
        self._problem.hide()
        for widget in (self._verdict, self._lines, self.accept, self._problem):
            self.body.addWidget(widget)

    def show_gaps(self, formal: FormalRequest, gaps: tuple[Finding, ...]) -> None:
        """Name the gaps; the tick is taken away."""
        self._gaps = gaps
        self.accept.setChecked(False)
        self._problem.hide()
        lines = []
        for number, gap in enumerate(gaps):
            tone, icon = LEVEL_LOOKS[gap.level]
            title = finding_title(gap, formal)
            lines.append(Line(str(number), title, isolate(gap.why), finding_foot(gap), icon, tone))
        self._lines.set_lines(lines)
        for widget in (self._lines, self.accept):
            widget.setVisible(bool(gaps))
        if gaps:
            words = self.tr("%n thing(s) that must be stated are missing:", "", len(gaps))
            self._verdict.set_line(Tone.OVERDUE, Icon.PROBLEM, words)
        else:
            words = self.tr("Everything that must be stated is stated.")
            self._verdict.set_line(Tone.ANSWERED, Icon.GOOD, words)

    def gaps(self) -> tuple[Finding, ...]:
        """Return the gaps that are named."""
        return self._gaps

    def is_accepted(self) -> bool:
        """Return whether the letter may be signed as far as the gaps go."""
        return not self._gaps or self.accept.isChecked()

    def problem(self) -> str:
        """Return what is shown as wrong."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def demand(self) -> None:
        """Say that the gaps have to be accepted or filled."""
        self._problem.set_text(
            self.tr("Fill in what is missing, or tick that you sign despite these gaps: it is put on record.")
        )
        self._problem.show()
        self.accept.setFocus()

    def _toggled(self, on: bool) -> None:
        if on:
            self._problem.hide()
        self.accepted_changed.emit(on)
