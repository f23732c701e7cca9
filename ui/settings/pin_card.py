"""How the PIN of this computer stands, and the switch for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.pins import PinEnd, PinState
from app.services.quick import QuickUnlock
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.widgets.buttons import Kind, button
from ui.widgets.card import Card
from ui.widgets.forms import button_row
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.text import fill
from ui.words import moment


class PinCard(Card):
    """Signals: `wanted()` the officer wants to switch it on; `shown(object)` the PinState now."""

    wanted = Signal()
    shown = Signal(object)

    def __init__(self, quick: QuickUnlock[Any], tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("PIN on this computer"), parent)
        self._quick, self._tools = quick, tools
        self.words = PlainLabel("", Role.BODY, wrap=True)
        self._on = button(self.tr("Switch a P&IN on…"), self.wanted.emit, Kind.SECONDARY, Icon.SYSTEM)
        self._off = button(self.tr("Switch it &off"), self.switch_off, Kind.SECONDARY, Icon.BIN)
        self.body.addWidget(self.words)
        self.body.addWidget(button_row(self._on, self._off))
        self.show_state(PinState())

    def load(self) -> None:
        """Ask how it stands; one that is over is said to be, and why."""
        self._tools.tasks.work(self, lambda _token: self._quick.state(), self.show_state)

    def show_state(self, state: PinState) -> None:
        """Show a state."""
        self._on.setVisible(not state.is_on and state.hours > 0)
        self._off.setVisible(state.is_on)
        self.words.setText(self._said(state))
        self.shown.emit(state)

    def switch_off(self) -> None:
        """Switch it off."""
        self._off.setEnabled(False)
        self._tools.tasks.work(
            self, lambda token: self._quick.switch_off(token.cancelled), self._switched_off
        )

    def _switched_off(self, certain: bool) -> None:
        self._off.setEnabled(True)
        self.load()
        self._tools.notices.done(
            self.tr("The PIN is off.")
            if certain
            else self.tr(
                "The PIN is off. The key ring did not confirm that its half is deleted; alone it opens "
                "nothing."
            )
        )

    def _said(self, state: PinState) -> str:
        if state.expires is not None:
            return fill(self.tr("On until {moment}."), moment=moment(state.expires))
        if state.hours <= 0:
            return self.tr("Off. The rules of this store do not allow it.")
        ended = self._ended(state.ended)
        return f"{self.tr('Off.')} {ended}".strip()

    def _ended(self, end: PinEnd | None) -> str:
        words = {
            PinEnd.EXPIRED: self.tr("Its time was over."),
            PinEnd.RESTARTED: self.tr("The computer was restarted."),
            PinEnd.CLOCK: self.tr("The clock of this computer was set back."),
            PinEnd.SPENT: self.tr("Too many wrong PINs were typed."),
            PinEnd.SECRET_GONE: self.tr("The key ring does not hold its half any more."),
            PinEnd.STALE: self.tr("The keys of the store were replaced."),
        }
        return words[end] if end is not None else ""
