"""The keys: every way into the store, what each one takes, and the changes that can be made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.pins import LONGEST_HOURS, PinState
from app.ports_keys import KeyChange, SlotHold, SlotKind, SlotNeed, SlotView
from app.services.keys import KeysService
from app.services.quick import QuickUnlock
from ui.page_tools import PageTools
from ui.printing import Printing
from ui.settings.agency_form import AgencyForm
from ui.settings.key_form import KeyForm
from ui.settings.passphrase_forms import AddPassphraseForm, ChangePassphraseForm, RemoveKeyForm
from ui.settings.pin_card import PinCard
from ui.settings.pin_form import PinForm
from ui.settings.recovery_form import RecoveryForm
from ui.settings.replace_form import ReplaceForm
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.card import Card, KeyValueCard
from ui.widgets.forms import ToneLine, button_row
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane
from ui.widgets.text import joined
from ui.words import day

_ICONS = {
    SlotKind.PASSPHRASE: Icon.KEY,
    SlotKind.RECOVERY: Icon.LETTER,
    SlotKind.ESCROW: Icon.OFFICE,
    SlotKind.DEVICE_PIN: Icon.SYSTEM,
}


class KeysPane(QStackedWidget):
    """The list of keys, and over it for a while one of the forms."""

    def __init__(
        self,
        keys: KeysService,
        quick: QuickUnlock[Any],
        tools: PageTools,
        printing: Printing,
        lock: Callable[[], None],
    ) -> None:
        """`lock` locks the desk: for when the store had to be closed while its keys were replaced."""
        super().__init__()
        self.setAccessibleName(self.tr("Keys"))
        self._keys, self._quick, self._tools, self._printing = keys, quick, tools, printing
        self._hours, self._lock = LONGEST_HOURS, lock
        self.overview = ScrollPane("")
        self.overview.setAccessibleName(self.tr("Keys"))
        self._cards: list[QWidget] = []
        self._build()
        self.addWidget(self.overview)

    def _build(self) -> None:
        pane = self.overview
        pane.add(label(self.tr("Keys"), Role.TITLE))
        about = self.tr(
            "Every one of these opens the whole store. Nobody has another way in, and we have none."
        )
        pane.add(label(about, Role.MUTED, wrap=True))
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._incomplete = ToneLine(
            Tone.DUE,
            Icon.WARNING,
            self.tr("The second copy of the key file could not be written. It still has the keys as before."),
        )
        self._incomplete.hide()
        pane.add(self._incomplete)
        pane.add(self._list)
        change = button(self.tr("Change the &passphrase…"), self.change_passphrase, Kind.SECONDARY, Icon.KEY)
        further = button(self.tr("&Add a passphrase…"), self.add_passphrase, Kind.SECONDARY, Icon.ADD)
        renew = button(self.tr("New &recovery code…"), self.renew_recovery, Kind.SECONDARY, Icon.LETTER)
        agency = button(self.tr("&Key of the agency…"), self.set_agency, Kind.SECONDARY, Icon.OFFICE)
        pane.add(button_row(change, further, renew, agency))
        self.pin = PinCard(self._quick, self._tools)
        self.pin.wanted.connect(self.choose_pin)
        self.pin.shown.connect(self._know_pin)
        pane.add(self.pin)
        pane.add(self._replacing())

    def _replacing(self) -> Card:
        card = Card(self.tr("If the keys may be in wrong hands"))
        about = self.tr(
            "Changing the passphrase does not help against copies that were made before. Replacing the keys "
            "encrypts everything anew."
        )
        card.body.addWidget(label(about, wrap=True))
        verb = button(self.tr("&Replace the keys…"), self.replace_keys, Kind.SECONDARY, Icon.REFRESH)
        card.body.addWidget(button_row(verb))
        return card

    def load(self) -> None:
        """Show the keys as they are now; a form that is open stays."""
        self._tools.tasks.latest(self, "keys", self._keys.slots, self._show)
        self.pin.load()

    def form(self) -> KeyForm | None:
        """Return the form that is open."""
        shown = self.currentWidget()
        return shown if isinstance(shown, KeyForm) else None

    def change_passphrase(self) -> None:
        """Open the form for another passphrase."""
        self._open(ChangePassphraseForm(self._keys, self._tools))

    def add_passphrase(self) -> None:
        """Open the form for a further passphrase."""
        self._open(AddPassphraseForm(self._keys, self._tools))

    def renew_recovery(self) -> None:
        """Open the form for a new recovery code."""
        self._open(RecoveryForm(self._keys, self._tools, self._printing))

    def set_agency(self) -> None:
        """Open the form for the key of an agency."""
        self._open(AgencyForm(self._keys, self._tools))

    def replace_keys(self) -> None:
        """Open the form that replaces the keys themselves."""
        self._open(ReplaceForm(self._keys, self._tools, self._printing, self._name, self._lock))

    def choose_pin(self) -> None:
        """Open the form for a PIN on this computer."""
        form = PinForm(self._keys, self._quick, self._hours, self._tools)
        self._open(form, self.pin.show_state)

    def _know_pin(self, state: PinState) -> None:
        self._hours = state.hours

    def _remove(self, slot: SlotView) -> None:
        self._open(RemoveKeyForm(self._keys, self._tools, slot, self._name(slot)))

    def _open(self, form: KeyForm, changed: Callable[..., None] | None = None) -> None:
        self._close()
        form.closed.connect(self._close)
        form.changed.connect(changed or self._changed)
        self.addWidget(form)
        self.setCurrentWidget(form)
        form.focus_first()

    def _close(self) -> None:
        form = self.form()
        if form is not None:
            self.setCurrentWidget(self.overview)
            self.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.overview.setFocus()

    def _changed(self, change: KeyChange) -> None:
        self._incomplete.setVisible(not change.complete)
        self._show(change.slots)

    def _show(self, slots: tuple[SlotView, ...]) -> None:
        for card in self._cards:
            self._list_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(slot) for slot in slots]
        for card in self._cards:
            self._list_column.addWidget(card)

    def _card(self, slot: SlotView) -> QWidget:
        card = KeyValueCard(self._name(slot))
        card.add(self.tr("It takes"), self._needs(slot.needs), _ICONS.get(slot.kind, Icon.HELP))
        card.add(self.tr("Made on"), day(slot.created.astimezone().date()), Icon.CALENDAR)
        if slot.words:
            card.add(self.tr("Compare"), " ".join(slot.words), Icon.VERIFIED)
        held = self._hold(slot.hold)
        if held:
            card.body.addWidget(label(held, Role.SMALL, wrap=True))
        else:
            card.body.addWidget(
                button_row(button(self.tr("Remove…"), partial(self._remove, slot), Kind.QUIET, Icon.BIN))
            )
        return card

    def _name(self, slot: SlotView) -> str:
        words = {
            SlotKind.PASSPHRASE: self.tr("Passphrase"),
            SlotKind.RECOVERY: self.tr("Recovery code"),
            SlotKind.ESCROW: self.tr("Key of the agency"),
            SlotKind.DEVICE_PIN: self.tr("PIN on this computer"),
            SlotKind.UNKNOWN: self.tr("A key of a later version"),
        }[slot.kind]
        return joined((words, slot.label)) if slot.label else words

    def _needs(self, need: SlotNeed) -> str:
        return {
            SlotNeed.PASSPHRASE: self.tr("The passphrase that somebody knows"),
            SlotNeed.SHEET: self.tr("The sheet of paper with the eight groups"),
            SlotNeed.AGENCY: self.tr("The private key that the agency keeps"),
            SlotNeed.PIN: self.tr("The PIN, this computer and your account on it, for some hours"),
            SlotNeed.LATER_VERSION: self.tr("A later version of Dragoman"),
        }[need]

    def _hold(self, hold: SlotHold) -> str:
        return {
            SlotHold.NONE: "",
            SlotHold.LAST_PASSPHRASE: self.tr("The last passphrase cannot be removed; it can be changed."),
            SlotHold.POLICY: self.tr("Your agency requires this key."),
        }[hold]
