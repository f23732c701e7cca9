"""What keeps a letter from being made or signed, line by line, each with the way to its field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, Tone
from ui.widgets.announce import announce
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.lines import Line, LinesView
from ui.widgets.restyle import set_property


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way: its words, and the pointer of the field it is about, "" for none."""

    title: str
    text: str
    pointer: str = ""
    tone: Tone = Tone.OVERDUE
    icon: Icon = Icon.PROBLEM


class ProblemList(QFrame):
    """A heading over lines. Signals: `wanted(str)` the pointer of the field to go to."""

    wanted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._obstacles: tuple[Obstacle, ...] = ()
        self._heading = PlainLabel(name, Role.STRONG, wrap=True)
        self._lines = LinesView(name)
        self._lines.fit_content(framed=False)
        self._lines.opened.connect(self._open)
        set_property(self, "part", "card")
        self.setFocusProxy(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_3, GAP_2, GAP_3, GAP_2)
        column.setSpacing(GAP_2)
        column.addWidget(self._heading)
        column.addWidget(self._lines)
        self.hide()

    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return what is shown."""
        return self._obstacles

    def show_obstacles(self, heading: str, obstacles: tuple[Obstacle, ...]) -> None:
        """Show what is in the way; nothing hides the list."""
        self._obstacles = obstacles
        self._heading.setText(heading)
        self._lines.set_lines(
            [Line(str(n), one.title, one.text, "", one.icon, one.tone) for n, one in enumerate(obstacles)]
        )
        self.setVisible(bool(obstacles))
        if obstacles:
            announce(self, heading, urgent=True)

    def _open(self, identity: str) -> None:
        pointer = self._obstacles[int(identity)].pointer
        if pointer:
            self.wanted.emit(pointer)
