"""The unlocked window: marking, rail, the panes of the page in view, notices, status line.

Exists only while a session does; locking deletes it with everything that was shown in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.commands import Command
from ui.frame.marking import MarkingStrip
from ui.frame.menus import Menus
from ui.frame.navigator import Navigator, Place
from ui.frame.rail import Rail
from ui.frame.status_line import StatusLine
from ui.notices import Notices
from ui.page import Page
from ui.routes import SETTINGS
from ui.style.tokens import GAP_2, GAP_3
from ui.widgets.notice import NoticeBar
from ui.widgets.pane_cycle import PaneCycle
from ui.widgets.panes import Panes


class Workspace(QWidget):
    """Shows one page at a time and routes commands to it.

    Signals: `lock_wanted()`; `removal_wanted()` the store was sealed and is to be removed here;
    `save_wanted()` the person asked whether all is saved, drafts are queued; `page_shown(str)` the key of
    the page that came into view.
    """

    lock_wanted = Signal()
    removal_wanted = Signal()
    save_wanted = Signal()
    page_shown = Signal(str)

    def __init__(self, menus: Menus, *, demo: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus = menus
        self._pages: dict[str, Page] = {}
        self._panes: dict[str, Panes] = {}
        self._current: Page | None = None
        self.navigator = Navigator(self)
        self.status = StatusLine()
        self.marking = MarkingStrip(demo=demo)
        self.rail = Rail()
        self._stack = QStackedWidget()
        self._bar = NoticeBar()
        self.notices = Notices(self._bar)
        self._build_layout()
        self._cycle = PaneCycle(self._parts, self)
        self._connect()

    def _build_layout(self) -> None:
        notice_room = QHBoxLayout()
        notice_room.addWidget(self._bar)
        # Room around the bar only while there is one: an empty strip would cut the panes short.
        notice_room.setContentsMargins(0, 0, 0, 0)
        self._bar.opened.connect(lambda: notice_room.setContentsMargins(GAP_3, GAP_2, GAP_3, GAP_2))
        self._bar.closed.connect(lambda: notice_room.setContentsMargins(0, 0, 0, 0))
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(notice_room)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.marking)
        column.addLayout(middle, 1)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.marking.back_wanted.connect(self.navigator.back)
        self.marking.forward_wanted.connect(self.navigator.forward)
        self.rail.chosen.connect(self._rail_chosen)
        self.status.lock_pressed.connect(self.lock_wanted)
        self.status.saved_pressed.connect(self._save)
        self.status.backup_pressed.connect(self._tell_of_backups)
        self.navigator.moved.connect(self._show)
        self.navigator.trail_changed.connect(self._offer_trail)
        self._menus.page_wanted.connect(self._go_by_number)
        self._menus.handle(Command.LOCK, self.lock_wanted.emit)
        self._menus.handle(Command.NEXT_PANE, self._cycle.next)
        self._menus.handle(Command.PREVIOUS_PANE, self._cycle.previous)
        self._menus.handle(Command.SAVED, self._save)
        self._menus.handle(Command.UNDO, self.notices.undo)

    def add_pages(self, pages: Sequence[Page]) -> None:
        """Put the pages on the rail, in order."""
        for page in pages:
            page.setParent(self)
            panes = Panes(page.listing, page.detail)
            self._pages[page.key], self._panes[page.key] = page, panes
            self._stack.addWidget(panes)
            self.rail.add(page.key, page.icon, page.title)
            page.badge_changed.connect(lambda count, key=page.key: self.rail.set_badge(key, count))
            page.detail_wanted.connect(lambda focus, panes=panes: panes.open_detail(focus=focus))
            page.record_changed.connect(lambda record, page=page: self._record_changed(page, record))
            page.marking_changed.connect(lambda marking, page=page: self._marking_changed(page, marking))
            page.commands_changed.connect(lambda page=page: self._commands_changed(page))
        if SETTINGS in self._pages:
            self._menus.handle(Command.SETTINGS, lambda: self.go(SETTINGS))

    def pages(self) -> Sequence[Page]:
        """Return the pages in order."""
        return tuple(self._pages.values())

    def page(self) -> Page | None:
        """Return the page in view."""
        return self._current

    def go(self, key: str, record: str = "") -> None:
        """Show a page, and a record on it if one is named."""
        self.navigator.go(key, record)

    def begin(self) -> None:
        """Show the first page, with the keyboard where work begins on it."""
        keys = self.rail.keys()
        if keys:
            self.go(keys[0])
            self._pages[keys[0]].focus_first()

    def handle(self, command: Command, handler: Callable[[], object] | None) -> None:
        """Let somebody carry out a command wherever the page in view does not; None: nobody does now."""
        self._menus.handle(command, handler)

    def save_drafts(self) -> None:
        """Let every page queue what it has not saved yet."""
        for page in self._pages.values():
            page.save_drafts()

    def _show(self, place: Place) -> None:
        page = self._pages[place.page]
        another = page is not self._current
        self._current = page
        self.rail.show_chosen(page.key)
        self._stack.setCurrentWidget(self._panes[page.key])
        self._menus.set_page(page.commands())
        self.marking.set_marking(page.marking())
        page.enter(place.record)
        if place.record:
            self._panes[page.key].open_detail()
        if another:
            if not self.rail.isAncestorOf(self.focusWidget() or self):
                page.focus_first()
            self.page_shown.emit(page.key)

    def _rail_chosen(self, key: str) -> None:
        if self._current is None or key != self._current.key:
            self.navigator.go(key)

    def _go_by_number(self, number: int) -> None:
        keys = self.rail.keys()
        if number < len(keys):
            self.navigator.go(keys[number])
            self._pages[keys[number]].focus_first()

    def _record_changed(self, page: Page, record: str) -> None:
        if page is self._current:
            self.navigator.stay_with(record)

    def _marking_changed(self, page: Page, marking: str) -> None:
        if page is self._current:
            self.marking.set_marking(marking)

    def _commands_changed(self, page: Page) -> None:
        if page is self._current:
            self._menus.set_page(page.commands())

    def _offer_trail(self) -> None:
        trail = self.navigator
        self._menus.handle(Command.BACK, trail.back if trail.can_go_back() else None)
        self._menus.handle(Command.FORWARD, trail.forward if trail.can_go_forward() else None)
        self.marking.offer(back=trail.can_go_back(), forward=trail.can_go_forward())

    def _tell_of_backups(self) -> None:
        self.notices.done(
            self.tr(
                "Dragoman makes no backups by itself yet. While it is locked, copy the folder of the store "
                "to a disk that you keep elsewhere."
            )
        )

    def tell_saved(self, _nothing: None = None) -> None:
        """Say that nothing waits to be saved any more."""
        self.notices.done(self.tr("Everything is saved. Dragoman saves while you type."))

    def _save(self) -> None:
        self.save_drafts()
        self.save_wanted.emit()

    def _parts(self) -> list[QWidget]:
        current = self._current
        parts: list[QWidget] = [self.rail]  # the strip's two buttons are Alt+Left and Alt+Right
        if current is not None:
            parts += current.panes()
        return [*parts, self._bar, self.status]
