"""Forms: one column, labels above fields, a help line, a problem line in words.

Labels above fields survive a translation that is 40 % longer and a right-to-left layout; a problem is an
icon *and* words, next to the field it is about, and part of what a screen reader says about the field.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_3, LINE_CHARACTERS, Tone
from ui.widgets.announce import announce
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.restyle import RESTYLING, Renewal, set_property
from ui.widgets.text import fill, without_isolates

_WIDTH_IN_EM = LINE_CHARACTERS * 0.5  # an average letter is half an em wide


class ToneLine(QWidget):
    """One line of words behind a symbol, in the colour of a tone: problems, warnings, good news."""

    def __init__(self, tone: Tone, icon_name: Icon, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon_name = tone, icon_name
        self._symbol = QLabel(self)
        self._symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel(text, wrap=True)
        self._words.setProperty("role", tone.value)
        self._words.set_top()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_1 + 2)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._renewal = Renewal()
        self._draw()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._words.setText(text)

    def set_line(self, tone: Tone, icon_name: Icon, text: str) -> None:
        """Say something else in another tone."""
        self._tone, self._icon_name = tone, icon_name
        set_property(self._words, "role", tone.value)
        self._words.setText(text)
        self._draw()

    def _draw(self) -> None:
        current = look()
        side = current.metrics.small_icon
        ink = current.colours.tone(self._tone).ink
        self._symbol.setPixmap(pixmap(self._icon_name, ink, side, self.devicePixelRatioF()))
        # By the look and not by the font: on a change of the look the own font is still the old one here.
        self._symbol.setContentsMargins(0, max(0, (current.metrics.line - side) // 2), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in RESTYLING and hasattr(self, "_renewal") and self._renewal.due(self):
            self._draw()
        super().changeEvent(event)


class Field(QWidget):
    """One field: label with mnemonic, the input, a help line, a problem line."""

    def __init__(
        self,
        text: str,
        control: QWidget,
        help_text: str = "",
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._help_text = help_text
        shown_text = fill(self.tr("{label} (optional)"), label=text) if optional else text
        self.label = PlainLabel(shown_text, Role.STRONG, wrap=True)
        self.label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(without_isolates(shown_text).replace("&", ""))
        control.setAccessibleDescription(help_text)
        self._problem = ToneLine(Tone.OVERDUE, Icon.PROBLEM)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_1)
        column.addWidget(self.label)
        column.addWidget(control)
        if help_text:
            column.addWidget(label(help_text, Role.SMALL, wrap=True))
        column.addWidget(self._problem)

    def problem(self) -> str:
        """Return the problem shown, empty when there is none."""
        return self._problem.text()

    def set_problem(self, words: str) -> None:
        """Show a problem under the field and say it; an empty string takes it away."""
        if words == self._problem.text():
            return
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))
        set_property(self.control, "problem", bool(words))
        spoken = " ".join(part for part in (without_isolates(words), self._help_text) if part)
        self.control.setAccessibleDescription(spoken)
        announce(self.control, words)


class FormSection(QFrame):
    """A group of at most seven fields under a heading, never wider than a comfortable line."""

    def __init__(self, title: str = "", help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.fields: list[Field] = []
        # The line is limited inside: a layout asks a limited widget for its height at the whole width, and
        # words that wrap in the limited one would not get their second line.
        self._inner = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._inner, 1)
        row.addStretch(0)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_3)
        if title:
            self.setAccessibleName(title)
            self._column.addWidget(label(title, Role.HEADING, wrap=True))
        if help_text:
            self._column.addWidget(label(help_text, Role.MUTED, wrap=True))
        self._limit()

    def add(self, text: str, control: QWidget, help_text: str = "", *, optional: bool = False) -> Field:
        """Add a field below the others; `text` may carry a mnemonic ("&Name")."""
        made = Field(text, control, help_text, optional=optional)
        self.fields.append(made)
        self._column.addWidget(made)
        return made

    def add_row(self, *fields: Field) -> None:
        """Add short fields side by side, such as "from" and "to"."""
        row = QHBoxLayout()
        row.setSpacing(GAP_3)
        for one in fields:
            self.fields.append(one)
            row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is not a field: a checkbox, a hint, a button row."""
        self._column.addWidget(widget)

    def first_problem(self) -> Field | None:
        """Return the first field with a problem."""
        return next((one for one in self.fields if one.problem()), None)

    def _limit(self) -> None:
        self._inner.setMaximumWidth(look().metrics.ems(_WIDTH_IN_EM))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line length with the text size."""
        if event.type() in RESTYLING and hasattr(self, "_inner"):
            self._limit()
        super().changeEvent(event)


def button_row(*buttons: QWidget) -> QWidget:
    """Stand buttons in a row, the main one first, under the form they belong to; they wrap like words."""
    made = Flow(*buttons)
    made.setContentsMargins(0, GAP_1, 0, 0)
    return made
