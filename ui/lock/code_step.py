"""Fourth step: the recovery code, written on paper and confirmed from it."""

from __future__ import annotations

import random
import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.lock.step import Step
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, GAP_4
from ui.widgets.buttons import Kind, button
from ui.widgets.card import Card
from ui.widgets.forms import Field, button_row
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.text import fill

_MISREAD = str.maketrans("OIL", "011")


class CodeStep(Step):
    """The recovery code: written down or printed, then confirmed with the code out of sight.

    Signals: `print_wanted()` the person wants the sheet on paper.
    """

    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Your recovery code"))
        self._groups: tuple[str, ...] = ()
        self._asked: tuple[int, ...] = ()
        self._lines: list[QLineEdit] = []
        self._fields: list[Field] = []
        self._confirming = False
        self._words = label("", wrap=True)
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_4)
        self._grid.setVerticalSpacing(GAP_2)
        self._card.body.addLayout(self._grid)
        self._form = QWidget()
        self._form_column = QVBoxLayout(self._form)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        self._form_column.setSpacing(GAP_3)
        self.column.addWidget(self._words)
        self._print = QWidget()
        printing = QVBoxLayout(self._print)
        printing.setContentsMargins(0, 0, 0, 0)
        printing.setSpacing(GAP_2)
        verb = button(self.tr("&Print the sheet…"), self.print_wanted.emit, Kind.SECONDARY, Icon.PRINT)
        printing.addWidget(button_row(verb))
        warning = self.tr("The printer, or the office that runs it, may keep a copy.")
        printing.addWidget(label(warning, Role.SMALL, wrap=True))
        self.column.addWidget(self._card)
        self.column.addWidget(self._print)
        self.column.addWidget(self._form)

    def set_groups(self, groups: tuple[str, ...], asked: tuple[int, ...] = ()) -> None:
        """Show a code; two groups are asked for, counted from 0: those in `asked`, or chosen by chance."""
        self._groups = groups
        self._asked = asked or tuple(sorted(random.SystemRandom().sample(range(len(groups)), 2)))
        for number, group in enumerate(groups):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(label(str(number + 1), Role.SMALL))
            shown = PlainLabel(group, Role.CODE)
            shown.setAccessibleName(" ".join(group))
            cell.addWidget(shown)
            self._grid.addLayout(cell, number // 4, number % 4)
        for number in self._asked:
            line = QLineEdit()
            line.setMaxLength(12)
            line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            field = Field(fill(self.tr("Group {number}"), number=number + 1), line)
            line.returnPressed.connect(self.submitted)
            self._lines.append(line)
            self._fields.append(field)
            self._form_column.addWidget(field)
        self.show_code()

    def groups(self) -> tuple[str, ...]:
        """Return the code shown."""
        return self._groups

    def asked(self) -> tuple[int, ...]:
        """Return which groups are asked for, counted from 0."""
        return self._asked

    def answer_lines(self) -> tuple[QLineEdit, ...]:
        """Return the fields in which the groups are typed."""
        return tuple(self._lines)

    def is_confirming(self) -> bool:
        """Return whether the code is out of sight and two groups are asked for."""
        return self._confirming

    def show_code(self) -> None:
        """Show the code (again)."""
        self._turn(confirming=False)

    def forget(self) -> None:
        """Take the code off the screen and out of the fields."""
        self._groups = ()
        for line, field in zip(self._lines, self._fields, strict=True):
            line.clear()
            self._form_column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._lines, self._fields = [], []
        while (item := self._grid.takeAt(0)) is not None:
            layout = item.layout()
            while layout is not None and (cell := layout.takeAt(0)) is not None:
                widget = cell.widget()
                if isinstance(widget, PlainLabel):
                    widget.clear()
                    widget.deleteLater()

    def verb(self) -> str:
        """Two verbs for two halves."""
        return self.tr("&Begin to work") if self._confirming else self.tr("I have &written it down")

    def check(self) -> bool:
        """First take the code out of sight, then compare the two groups."""
        if not self._confirming:
            self._turn(confirming=True)
            return False
        for field, line, number in zip(self._fields, self._lines, self._asked, strict=True):
            right = _as_read(line.text()) == _as_read(self._groups[number])
            field.set_problem("" if right else self.tr("Not the same. Look at your sheet again."))
        wrong = next((f for f in self._fields if f.problem()), None)
        if wrong is not None:
            wrong.control.setFocus()
        return wrong is None

    def focus_first(self) -> None:
        """Begin with the first group asked for."""
        if self._confirming and self._lines:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, confirming: bool) -> None:
        self._confirming = confirming
        self._card.setVisible(not confirming)
        self._print.setVisible(not confirming)
        self._form.setVisible(confirming)
        self._words.setText(
            self.tr("Type these two groups from your sheet, so that a slip of the pen is found today.")
            if confirming
            else self.tr(
                "If you forget the passphrase, this code opens the store. Write it on paper with its "
                "numbers and keep it at your agency, not with the laptop. It is shown only now; do not "
                "photograph it."
            )
        )
        self.changed.emit()
        self.focus_first()


def _as_read(typed: str) -> str:
    """Bring a group into the form of the code: any case, blanks anywhere, O for 0, I and L for 1."""
    return "".join(unicodedata.normalize("NFKC", typed).upper().split()).replace("-", "").translate(_MISREAD)
