"""The question before the panic wipe: one word to type, so that no slip of a finger can answer it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.frame.curtain import ABOVE
from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_3, GAP_6
from ui.widgets.buttons import Button, Kind
from ui.widgets.forms import Field
from ui.widgets.labels import Role, label
from ui.widgets.text import fill

_WIDTH = 32  # em


def word_to_type() -> str:
    """Return the word, in the language of the interface: every officer can type it on their keyboard."""
    return QCoreApplication.translate("WipeDialog", "wipe", "the word typed to confirm; no spaces")


class WipeDialog(QDialog):
    """Asks once. Signals: `confirmed()` the word was typed and the wipe ordered."""

    confirmed = Signal()

    def __init__(self, parent: QWidget, confirmed: Callable[[], object]) -> None:
        super().__init__(parent)
        self.confirmed.connect(confirmed)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty(ABOVE, True)
        title = self.tr("Wipe the store?")
        self.setAccessibleName(title)
        body = QVBoxLayout(self)
        body.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        body.setSpacing(GAP_3)
        body.addWidget(label(title, Role.HEADING))
        for words in self._consequences():
            body.addWidget(label(words, Role.BODY, wrap=True))
        self._wanted = word_to_type()
        self.line = QLineEdit()
        self.line.setMaxLength(40)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._confirm)
        body.addWidget(Field(fill(self.tr("Type “{word}” to confirm"), word=self._wanted), self.line))
        self._wipe = Button(self.tr("Wipe &now"), Kind.DANGER, Icon.BIN)
        self._wipe.setEnabled(False)
        self._wipe.clicked.connect(self._confirm)
        keep = Button(self.tr("&Keep the store"))
        keep.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self._wipe)
        row.addStretch(1)
        row.addWidget(keep)
        body.addSpacing(GAP_2)
        body.addLayout(row)
        self.setMinimumWidth(look().metrics.ems(_WIDTH))
        self.line.setFocus()

    def _consequences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The keys are destroyed at once, then the store and the copies in its folder are removed. "
                "Neither the passphrase nor the recovery code opens anything here afterwards. "
                "This cannot be undone."
            ),
            self.tr(
                "Best effort: solid-state disks and some file systems keep old blocks. Backups in other "
                "places and files that you exported stay as they are."
            ),
        )

    def is_confirmed(self) -> bool:
        """Return whether the word stands in the line; capitals and spaces around it do not matter."""
        return self.line.text().strip().casefold() == self._wanted.casefold()

    def _typed(self, _text: str) -> None:
        self._wipe.setEnabled(self.is_confirmed())

    def _confirm(self) -> None:
        if self.is_confirmed():
            self.confirmed.emit()
