"""Where the signed letter goes: a place that the officer chooses, under a name that says nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.letters.file_name import letter_file_name
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.style.icons import Icon
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import FormSection, button_row
from ui.widgets.labels import ElidedLabel, PlainLabel, Role
from ui.widgets.text import fill
from ui.words import moment


class PlaceForm(FormSection):
    """Signals: `chosen()` a place was chosen."""

    chosen = Signal()

    def __init__(self, tools: PageTools) -> None:
        super().__init__()
        self._tools = tools
        self._path: Path | None = None
        self._reference = ""
        self._choose = button(self.tr("Choose where to s&ave…"), self._ask, Kind.SECONDARY, Icon.SAVE)
        row = button_row(self._choose)
        row.setFocusProxy(self._choose)
        self._field = self.add(
            self.tr("Where the letter goes"),
            row,
            self.tr("The file is not encrypted: whoever has it can read it. A copy stays in the store."),
        )
        self._name = ElidedLabel("", Role.MUTED)
        self._claim = PlainLabel("", Role.SMALL, wrap=True)
        self.add_widget(self._name)
        self.add_widget(self._claim)
        self.forget()

    def path(self) -> Path | None:
        """Return the place, None when none was chosen."""
        return self._path

    def problem(self) -> str:
        """Return what is shown as wrong with the place."""
        return self._field.problem()

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the place, and put the keyboard where another is chosen."""
        self._field.set_problem(words)
        self._choose.setFocus()

    def begin_choosing(self) -> None:
        """Put the keyboard where the place is chosen."""
        self._choose.setFocus()

    def begin(self, reference: str) -> None:
        """Offer the reference as a name, and say what the time in the signature is worth."""
        self._reference = reference
        claim = self.tr(
            "The signature will state {moment}: the claim of this computer's clock, which nobody certifies."
        )
        self._claim.setText(fill(claim, moment=moment(self._tools.clock.utc_now())))

    def forget(self) -> None:
        """Let go of the chosen place."""
        self._path = None
        self._name.hide()
        self._field.set_problem("")

    def _ask(self) -> None:
        choice = FileChoice(
            self.tr("Save the signed letter"),
            ((self.tr("PDF"), "*.pdf"),),
            letter_file_name(self._reference),
            confirms_replacing=False,
        )
        self._tools.prompts.save_file(self.window(), choice, self._take)

    def _take(self, path: Path | None) -> None:
        if path is None:
            return
        self._path = path
        self._field.set_problem("")
        self._name.set_value(str(path))
        self._name.show()
        self.chosen.emit()
