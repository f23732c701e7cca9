"""What a screen is to the window: a place on the rail with a list, a detail, commands and a badge.

    class ContactsPage(Page):
        def __init__(self, directory: DirectoryService, tasks: Tasks, notices: Notices) -> None:
            super().__init__("contacts", self.tr("Contacts"), Icon.CONTACTS, ContactList(), ContactCard())

        def commands(self) -> Mapping[Command, Callable[[], None]]:
            return {Command.NEW: self._new, Command.FILTER: self.listing.focus_filter}

        def enter(self, record_id: str = "") -> None:
            self._tasks.latest(self, "list", self._directory.contacts, self._show)

A page lives from unlock to lock. It asks nothing when it goes: `save_drafts` queues what is not saved yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.style.icons import Icon

Handlers = Mapping[Command, Callable[[], object]]


class Page(QObject):
    """One place on the rail. Subclasses build the two widgets and override what they need.

    Signals: `badge_changed(int)` how many things here need the officer; `detail_wanted(bool)` bring the
    detail into view, and the keyboard into it if true; `record_changed(str)` another record is shown (for
    back and forward); `marking_changed(str)` the handling marking of what is shown; `commands_changed()`
    the answer of `commands` is another one now.
    """

    badge_changed = Signal(int)
    detail_wanted = Signal(bool)
    record_changed = Signal(str)
    marking_changed = Signal(str)
    commands_changed = Signal()

    def __init__(
        self,
        key: str,
        title: str,
        icon: Icon,
        listing: QWidget,
        detail: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.title = title
        self.icon = icon
        self.listing = listing
        self.detail = detail
        if not listing.accessibleName():
            listing.setAccessibleName(title)

    def commands(self) -> Handlers:
        """Return the commands that can be given here now; the others are grey in the menus."""
        return {}

    def enter(self, record_id: str = "") -> None:
        """Come into view: refresh, and show a record if one is named. Ask the store through `tasks`."""

    def panes(self) -> list[QWidget]:
        """Return the panes in view, in reading order: F6 goes round them."""
        return [self.listing] if self.detail is None else [self.listing, self.detail]

    def focus_first(self) -> None:
        """Put the keyboard where work begins on this page: as a rule into the list."""
        self.listing.setFocus(Qt.FocusReason.OtherFocusReason)

    def marking(self) -> str:
        """Return the handling marking of what is shown, "" for none."""
        return ""

    def save_drafts(self) -> None:
        """Queue the saving of every edit that is not in the store yet; asks nothing, waits for nothing."""
