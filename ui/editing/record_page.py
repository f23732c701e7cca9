"""What the pages of contacts, requests and matters do alike: a list, a card with forms, a shelf of drafts."""

from __future__ import annotations

from collections.abc import Collection
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from app.ports import KeptDraft
from app.services.changes import Changes
from ui.editing.record_detail import RecordDetail
from ui.editing.shelf import DraftShelf
from ui.page import Page
from ui.page_tools import PageTools
from ui.style.icons import Icon

Pane = TypeVar("Pane", bound=QWidget)
Cards = TypeVar("Cards", bound=RecordDetail)


class RecordPage(Page, Generic[Pane, Cards]):
    """Keeps list and card together. Subclasses ask for their list in `_ask`, show it, call `_select_wanted`.

    `watched` are the kinds of records of which a change is seen on this page.
    """

    def __init__(
        self,
        key: str,
        icon: Icon,
        pane: Pane,
        cards: Cards,
        shelf: DraftShelf,
        tools: PageTools,
        watched: Collection[str],
    ) -> None:
        super().__init__(key, "", icon, pane, cards)
        self.pane, self.cards = pane, cards
        self._tools, self._shelf, self._watched = tools, shelf, frozenset(watched)
        self._wanted = ""
        shelf.wanted.connect(self._continue)
        cards.place_shown.connect(self._card_is_there)
        cards.forms_changed.connect(self.commands_changed)
        cards.forms_changed.connect(shelf.ask)
        cards.saved.connect(self._saved)

    def enter(self, record_id: str = "") -> None:
        """Show the list anew, and a record if one is named."""
        if record_id:
            self.cards.enter(record_id)
            self._wanted = record_id
        else:
            self.cards.refresh()
        self._ask()
        self._shelf.ask()

    def save_drafts(self) -> None:
        """Queue what was typed last."""
        self.cards.flush()

    def told(self, changes: Changes) -> None:
        """A service changed something: show what is in view anew."""
        if changes.kinds & self._watched and self.pane.isVisible():
            self._ask()
            self.cards.refresh()

    def _ask(self) -> None:
        """Ask the store for what the list shows."""
        raise NotImplementedError

    def _select_id(self, place: str) -> None:
        """Select the row of a place in the list."""
        raise NotImplementedError

    def _continue(self, draft: KeptDraft) -> None:
        """Go on with something new that was not saved yet."""
        raise NotImplementedError

    def _select_wanted(self) -> None:
        if self._wanted:
            self._select_id(self._wanted)
            self._wanted = ""

    def _open(self, place: str) -> None:
        self.detail_wanted.emit(False)
        self.cards.show_place(place, focus=True)

    def _card_is_there(self, place: str) -> None:
        self.record_changed.emit(place)
        self.marking_changed.emit(self.marking())
        self.commands_changed.emit()

    def _saved(self, place: str) -> None:
        self._wanted = place
        self._ask()
