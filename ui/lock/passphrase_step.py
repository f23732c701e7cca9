"""Third step: the passphrase."""

from __future__ import annotations

from ui.lock.new_passphrase import NewPassphrase
from ui.lock.passphrase_field import PassphraseField
from ui.lock.step import Step


class PassphraseStep(Step):
    """A passphrase, typed twice."""

    def __init__(self) -> None:
        super().__init__(self.tr("Your passphrase"))
        help_text = self.tr(
            "It is the only key to your store: nobody can reset it. Whoever takes the laptop can try "
            "as many passphrases as they like, so length decides."
        )
        self._new = NewPassphrase(self.tr("&Passphrase"), help_text)
        self._new.submitted.connect(self.submitted)
        self.column.addWidget(self._new)

    @property
    def first(self) -> PassphraseField:
        """The field in which the passphrase is chosen."""
        return self._new.first

    @property
    def second(self) -> PassphraseField:
        """The field in which it is typed again."""
        return self._new.second

    def verb(self) -> str:
        """Say that something is made now."""
        return self.tr("&Create the store")

    def focus_first(self) -> None:
        """Begin with the passphrase."""
        self._new.focus_first()

    def check(self) -> bool:
        """Refuse a short passphrase and two different ones."""
        return self._new.check()

    def take(self) -> str:
        """Return the passphrase and empty the fields."""
        return self._new.take()

    def set_problem(self, words: str) -> None:
        """Say why the store could not be created."""
        self._new.set_problem(words)
