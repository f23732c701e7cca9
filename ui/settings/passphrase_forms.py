"""Change the passphrase, or add one for somebody else."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.errors import AppError
from app.ports_keys import LABEL_LIMIT, KeyChange, SlotView
from app.services.keys import KeysService
from ui.lock.new_passphrase import NewPassphrase
from ui.page_tools import PageTools
from ui.settings.key_form import KeyForm
from ui.translating import message_in_words
from ui.widgets.buttons import Kind
from ui.widgets.forms import Field, FormSection

_OF_THE_NEW = frozenset({"passphrase-too-short", "passphrase-too-long", "passphrase-unusable"})


class ChangePassphraseForm(KeyForm):
    """A new passphrase in the place of the one that is typed."""

    def __init__(self, keys: KeysService, tools: PageTools) -> None:
        super().__init__(
            self.tr("Change the passphrase"),
            self.tr(
                "The old passphrase opens this store no more. Copies of the store that were made before, "
                "on a backup disk for instance, still open with it: if somebody may know it, replace the "
                "keys instead."
            ),
            self.tr("&Change the passphrase"),
            tools,
        )
        self._keys = keys
        self.new = NewPassphrase(self.tr("&New passphrase"))
        self.new.submitted.connect(self.submit)
        self.add_before_foot(self.new)

    def submit(self) -> None:
        """Change it."""
        current = self._take_current()
        if current is None or not self.new.check():
            return
        new = self.new.first.text()
        self._run(
            self.tr("Changing the passphrase…"),
            lambda: self._keys.change_passphrase(current, new),
            self._changed,
        )

    def forget(self) -> None:
        """Empty the fields."""
        super().forget()
        self.new.take()

    def _changed(self, change: KeyChange) -> None:
        self._finish(change, self.tr("The passphrase is changed. The next unlocking asks for the new one."))

    def _told(self, error: AppError) -> bool:
        if error.code not in _OF_THE_NEW:
            return False
        self.new.set_problem(message_in_words(error).text())
        self.new.focus_first()
        return True


class AddPassphraseForm(KeyForm):
    """One more passphrase, for a deputy or a sealed envelope."""

    def __init__(self, keys: KeysService, tools: PageTools) -> None:
        super().__init__(
            self.tr("Add a passphrase"),
            self.tr("Whoever knows it can open the whole store. It can be removed at any time."),
            self.tr("&Add the passphrase"),
            tools,
        )
        self._keys = keys
        section = FormSection()
        self.label = QLineEdit()
        self.label.setMaxLength(LABEL_LIMIT)
        self._label_field: Field = section.add(
            self.tr("&Whose is it"),
            self.label,
            self.tr("For example: deputy, sealed envelope. It is shown in the list of keys."),
            optional=True,
        )
        self.new = NewPassphrase(self.tr("&New passphrase"))
        self.new.submitted.connect(self.submit)
        self.add_before_foot(section)
        self.add_before_foot(self.new)

    def submit(self) -> None:
        """Add it."""
        current = self._take_current()
        if current is None or not self.new.check():
            return
        new, called = self.new.first.text(), self.label.text()
        self._run(
            self.tr("Adding the passphrase…"),
            lambda: self._keys.add_passphrase(current, new, label=called),
            lambda change: self._finish(change, self.tr("The passphrase is added.")),
        )

    def forget(self) -> None:
        """Empty the fields."""
        super().forget()
        self.new.take()
        self.label.clear()

    def _told(self, error: AppError) -> bool:
        words = message_in_words(error).text()
        if error.code == "key-label":
            self._label_field.set_problem(words)
            self.label.setFocus()
            return True
        if error.code in _OF_THE_NEW:
            self.new.set_problem(words)
            self.new.focus_first()
            return True
        return False


class RemoveKeyForm(KeyForm):
    """Take one way into the store away."""

    def __init__(self, keys: KeysService, tools: PageTools, slot: SlotView, name: str) -> None:
        super().__init__(
            self.tr("Remove a key"),
            self.tr(
                "It opens this store no more. Copies of the store that were made before still open with it."
            ),
            self.tr("&Remove it"),
            tools,
            Kind.DANGER,
        )
        self._keys, self._slot = keys, slot
        section = FormSection(name)
        self.add_before_foot(section)

    def submit(self) -> None:
        """Remove it."""
        current = self._take_current()
        if current is not None:
            slot = self._slot.id
            self._run(
                self.tr("Removing the key…"),
                lambda: self._keys.remove(current, slot),
                lambda change: self._finish(change, self.tr("The key is removed.")),
            )
