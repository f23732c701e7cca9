"""The live checklist at the side: what is wrong or missing, why, and where the rule stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.legal.completeness import Level
from ui.formal.draft import FormalDraft
from ui.formal.naming import (
    LEVEL_LOOKS,
    entry_name,
    fault_words,
    finding_foot,
    finding_title,
    level_name,
)
from ui.formal.sections import Section, section_of, standing
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, Tone
from ui.widgets.announce import announce
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, label
from ui.widgets.lines import Line, LinesView
from ui.widgets.restyle import set_property
from ui.widgets.text import fill, isolate, joined


class Checklist(QWidget):
    """Shows what the checks found and walks through it.

    Signals: `wanted(str)` the pointer of the field that the person wants to go to.
    """

    wanted = Signal(str)

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__()
        self._draft = draft
        self._pointers: list[str] = []
        self._here = -1
        self.setAccessibleName(self.tr("Checklist"))
        self._verdict = ToneLine(Tone.ANSWERED, Icon.GOOD)
        self._lines = LinesView(self.tr("Checklist"))
        set_property(self._lines, "embedded", True)
        self._lines.opened.connect(self._open)
        self.setFocusProxy(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_4, 0, GAP_2)
        column.setSpacing(GAP_2)
        head = QVBoxLayout()
        head.setContentsMargins(GAP_4, 0, GAP_4, 0)
        head.setSpacing(GAP_2)
        head.addWidget(label(self.tr("Checklist"), Role.HEADING))
        head.addWidget(self._verdict)
        column.addLayout(head)
        column.addWidget(self._lines, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(GAP_4, 0, GAP_4, 0)
        foot.addWidget(
            label(self.tr("It asks and reminds; you decide. F8 goes to the next gap."), Role.SMALL, wrap=True)
        )
        column.addLayout(foot)
        draft.checked.connect(self.refresh)
        self.refresh()

    def pointers(self) -> tuple[str, ...]:
        """Return the fields in the order shown."""
        return tuple(self._pointers)

    def verdict(self) -> str:
        """Return the sentence over the list."""
        return self._verdict.text()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines.lines()

    def refresh(self) -> None:
        """Show what the checks found now."""
        before = self._pointers[self._here] if 0 <= self._here < len(self._pointers) else ""
        faults, findings = self._draft.faults, self._draft.findings
        self._pointers = [*(one.pointer for one in faults), *(one.pointer for one in findings)]
        self._lines.set_lines([*self._fault_lines(), *self._finding_lines()])
        # What stood under the cursor was filled in: the next one has moved up into its place.
        self._here = self._pointers.index(before) if before in self._pointers else self._here - 1
        total = standing(Section.CHECK, findings, faults)
        tone, icon = total.look()
        self._verdict.set_line(tone, icon, self._sentence())

    def step(self, direction: int) -> bool:
        """Go to the next (1) or previous (-1) gap, round and round; False when there is none."""
        if not self._pointers:
            announce(self, self._verdict.text())
            return False
        start = -1 if direction > 0 and self._here < 0 else max(self._here, 0)
        self._here = (start + direction) % len(self._pointers)
        self._lines.select_id(str(self._here))
        self.wanted.emit(self._pointers[self._here])
        return True

    def _open(self, identity: str) -> None:
        self._here = int(identity)
        self.wanted.emit(self._pointers[self._here])

    def _fault_lines(self) -> list[Line]:
        formal = self._draft.formal
        lines = []
        for number, fault in enumerate(self._draft.faults):
            where = joined((section_of(fault.pointer).words(), entry_name(fault.pointer, formal)))
            title = fill(self.tr("Problem: {where}"), wrap=str, where=where)
            lines.append(Line(str(number), title, fault_words(fault), "", Icon.PROBLEM, Tone.OVERDUE))
        return lines

    def _finding_lines(self) -> list[Line]:
        offset = len(self._draft.faults)
        lines = []
        for number, finding in enumerate(self._draft.findings, offset):
            tone, icon = LEVEL_LOOKS[finding.level]
            what = finding_title(finding, self._draft.formal)
            title = fill(self.tr("{level}: {what}"), wrap=str, level=level_name(finding.level), what=what)
            lines.append(Line(str(number), title, isolate(finding.why), finding_foot(finding), icon, tone))
        return lines

    def _sentence(self) -> str:
        faults, levels = len(self._draft.faults), [one.level for one in self._draft.findings]
        if not faults and not levels:
            return self.tr("Nothing is missing.")
        counted = (
            self.tr("%n problem(s)", "", faults) if faults else "",
            self.tr("%n required", "", levels.count(Level.MUST)) if Level.MUST in levels else "",
            self.tr("%n expected", "", levels.count(Level.SHOULD)) if Level.SHOULD in levels else "",
            self.tr("%n to consider", "", levels.count(Level.CONSIDER)) if Level.CONSIDER in levels else "",
        )
        return joined(counted)
