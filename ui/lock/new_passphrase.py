"""Where a new passphrase is chosen: typed twice, with plain words about its strength, or suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.lock.passphrase_field import PassphraseField
from ui.lock.suggest import FLOOR, rates, suggest_passphrase
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Button, Kind
from ui.widgets.forms import Field, FormSection, ToneLine, button_row


class NewPassphrase(QWidget):
    """Two fields, a verdict, and a suggestion. Signals: `submitted()` on Enter in the second field."""

    submitted = Signal()

    def __init__(self, words: str, help_text: str = "", parent: QWidget | None = None) -> None:
        """`words` is what the field is called, with its mnemonic: "&Passphrase"."""
        super().__init__(parent)
        form = FormSection(help_text=help_text)
        self.first = PassphraseField(words.replace("&", ""))
        again = self.tr("The same &again")
        self.second = PassphraseField(again.replace("&", ""))
        self.first.edited.connect(self._judge)
        self.second.edited.connect(lambda _text: self._second_field.set_problem(""))
        self.second.submitted.connect(self.submitted)
        self._first_field: Field = form.add(words, self.first)
        self._verdict = ToneLine(Tone.DRAFT, Icon.INFO)
        form.add_widget(self._verdict)
        self._second_field: Field = form.add(again, self.second)
        suggest = Button(self.tr("Suggest one"), Kind.QUIET, Icon.KEY)
        suggest.clicked.connect(self._suggest)
        form.add_widget(button_row(suggest))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self._judge("")

    def focus_first(self) -> None:
        """Begin with the passphrase."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Refuse a short passphrase and two different ones."""
        first, second = self.first.text(), self.second.text()
        short = rates(first) == 0
        self._first_field.set_problem(self.tr("Use at least %n character(s).", "", FLOOR) if short else "")
        other = not short and first != second
        self._second_field.set_problem(
            self.tr("This is not the same as above. Type the same passphrase again.") if other else ""
        )
        if short or other:
            (self.first if short else self.second).setFocus()
        return not (short or other)

    def take(self) -> str:
        """Return the passphrase and empty the fields."""
        self.second.take()
        return self.first.take()

    def set_problem(self, words: str) -> None:
        """Say why the passphrase was not taken."""
        self._first_field.set_problem(words)

    def _judge(self, text: str) -> None:
        self._first_field.set_problem("")
        rate = rates(text)
        if rate == 0:
            words = self.tr(
                "%n more character(s) at least. Six unrelated words are a good choice.", "", FLOOR - len(text)
            )
            self._verdict.set_line(Tone.DRAFT, Icon.INFO, words)
        elif rate == 1:
            words = self.tr("Accepted. Longer is stronger: add a word or two.")
            self._verdict.set_line(Tone.DUE, Icon.WARNING, words)
        else:
            words = self.tr("Long enough to be strong, if nobody can guess it.")
            self._verdict.set_line(Tone.ANSWERED, Icon.GOOD, words)

    def _suggest(self) -> None:
        words = suggest_passphrase()
        for field in (self.first, self.second):
            field.line.setText(words)
            field.set_shown(shown=True)
