"""A window in which one of many is chosen by typing: an instrument, a kind of assistance, an office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.lookup.fold import fold
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_3, GAP_6
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.lines import Line, LinesView
from ui.widgets.search import SearchField
from ui.widgets.text import without_isolates

_WIDTH, _HEIGHT = 40, 30  # em
_MOST_WIDE, _MOST_HIGH = 900, 620  # pixels: fits the smallest window at any text size
_SHOWN = 60  # rows at once: a longer answer is narrowed by typing, not scrolled


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its line, and words that it is found by besides those of the line."""

    line: Line
    words: str = ""


class ChoiceDialog(QDialog):
    """Shows options and narrows them while one types; calls `chosen` with the id of one, or not at all."""

    def __init__(
        self, parent: QWidget, title: str, hint: str, verb: str, chosen: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(title)
        self._options: list[tuple[str, Line]] = []
        self._chosen = chosen
        self._search = SearchField(hint, hint)
        self._lines = LinesView(title, opens_on_click=False)
        self._count = PlainLabel("", Role.SMALL)
        self._verb = button(verb, self._choose, Kind.PRIMARY)
        self._verb.setDefault(True)
        self._build(title)
        self._search.query_changed.connect(lambda _query: self._narrow())
        self._search.entered.connect(self._choose)
        self._search.left_downwards.connect(self._lines.setFocus)
        self._lines.opened.connect(lambda _identity: self._choose())
        self._search.setFocus()

    def _build(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        column.setSpacing(GAP_3)
        column.addWidget(label(title, Role.HEADING, wrap=True))
        column.addWidget(self._search)
        column.addWidget(self._lines, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_2)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._verb)
        foot.addWidget(button(self.tr("Choose nothing"), self.reject))
        column.addLayout(foot)
        metrics = look().metrics
        self.resize(min(metrics.ems(_WIDTH), _MOST_WIDE), min(metrics.ems(_HEIGHT), _MOST_HIGH))

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; they may arrive after the window was opened."""
        self._options = [(fold(f"{_words(one.line)} {one.words}"), one.line) for one in options]
        self._narrow()

    def shown_count(self) -> int:
        """Return how many options fit what is typed and are shown."""
        return len(self._lines.lines())

    def _narrow(self) -> None:
        wanted = fold(self._search.query()).split()
        found = [line for words, line in self._options if all(word in words for word in wanted)]
        self._lines.set_lines(found[:_SHOWN])
        if found and not self._lines.current_id():
            self._lines.select_id(found[0].id)
        self._verb.setEnabled(bool(found))
        words = self.tr("%n to choose from", "", len(found))
        self._count.setText(words)
        announce(self._search, words)

    def _choose(self) -> None:
        identity = self._lines.current_id()
        if identity:
            self.accept()
            self._chosen(identity)


def _words(line: Line) -> str:
    return without_isolates(f"{line.title} {line.text} {line.small}")
