"""The entrance: first run or lock page before a door, and the threads on which it is opened.

Lives as long as the window; while a session runs there is no page of it. What it hands over with `opened`
belongs to the session from then on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.settings import Settings
from ui.commands import Command, spec_of
from ui.handover import Handover
from ui.lock.door import Door, DoorState
from ui.lock.lock_page import LockPage
from ui.session import LockReason
from ui.tasks import Tasks
from ui.window import MainWindow


class Entrance(QObject):
    """Shows the page before the door.

    Signals: `opened(object, object)` the services of the open store and the `Tasks` whose thread owns it;
    `settings_chosen(object)` new `Settings` from the first run; `language_chosen(str)` from the lock page;
    `wipe_wanted()` the keys of the panic wipe were pressed on the lock page.
    """

    opened = Signal(object, object)
    settings_chosen = Signal(object)
    language_chosen = Signal(str)
    wipe_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        door: Door,
        settings: Callable[[], Settings],
        demo_door: Callable[[], Door] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self.door, self._settings, self._demo_door = window, door, settings, demo_door
        self._tasks: Tasks | None = None
        self._reason, self._idle_minutes = LockReason.START, 0
        self._went_to_demo = False
        self._overdue: LockReason | None = None

    def show(self) -> None:
        """Show the first run where there is no store yet, else the lock page."""
        if self._tasks is None:
            self._tasks = Tasks(self)
        self._window.keep_menu(shown=False)
        if self.door.state() is DoorState.NOTHING:
            self._show_first_run()
        else:
            self._show_lock_page()

    def take_up(self, handover: Handover) -> None:
        """Show the lock page in the place of a process that locked: same door, and why."""
        if handover.demo and self._demo_door is not None:
            self._enter_demo(self._demo_door)
        self._reason, self._idle_minutes = handover.reason, handover.idle_minutes
        self.show()
        self.set_closing(closing=False, lost=handover.lost)

    def is_demo(self) -> bool:
        """Return whether this is the door of the demonstration that was asked for instead of the own one."""
        return self._went_to_demo

    def is_opening(self) -> bool:
        """Return whether the key of a store is being derived now."""
        page = self._window.page()
        return self._tasks is not None and isinstance(page, LockPage) and page.is_busy()

    def lock_once_open(self, reason: LockReason) -> None:
        """Remember that what is being opened must be locked; a key ring is not waited for any longer."""
        self._overdue = reason
        page = self._window.page()
        if isinstance(page, LockPage):
            page.stop_waiting()

    def take_overdue(self) -> LockReason | None:
        """Return why what was just opened must be locked, once; `None` when it must not."""
        reason, self._overdue = self._overdue, None
        return reason

    def forget_typed(self) -> None:
        """Empty the fields of the lock page."""
        page = self._window.page()
        if isinstance(page, LockPage):
            page.forget()

    def show_locked(self, reason: LockReason, idle_minutes: int) -> None:
        """Show the lock page at once, while the session that was locked is still being closed."""
        self._reason, self._idle_minutes = reason, idle_minutes
        self._tasks = Tasks(self)
        self._window.keep_menu(shown=False)
        self._show_lock_page()
        self.set_closing(closing=True)
        self._window.paint_now()

    def set_closing(self, *, closing: bool, lost: tuple[str, ...] = ()) -> None:
        """Say whether the old session is still being closed, and what it could not save any more."""
        page = self._window.page()
        if isinstance(page, LockPage):
            page.set_closing(closing=closing, lost=lost)

    def warm_up(self) -> None:
        """Load the code that opens a store while the passphrase is typed."""
        door = self.door
        if self._tasks is not None:
            self._tasks.work(self, lambda _token: door.warm_up(), lambda _none: None)

    def rebuild(self) -> None:
        """Build the page anew, in another language; not while a store is being opened or created."""
        if not getattr(self._window.page(), "is_busy", bool)():
            self.show()

    def close(self, closed: Callable[[], None]) -> None:
        """End the threads for good; a store that was just created is closed first."""
        from ui.lock.first_run import FirstRunPage

        tasks, page = self._tasks or Tasks(self), self._window.page()
        if isinstance(page, LockPage):
            page.stop_waiting()
        tasks.closed.connect(closed)
        tasks.close(page.close_store if isinstance(page, FirstRunPage) else lambda: None)

    def _show_first_run(self) -> None:
        from ui.lock.first_run import FirstRunPage

        assert self._tasks is not None
        offers = self._demo_door is not None
        page = FirstRunPage(self.door, self._tasks, self._settings(), offers_demo=offers)
        page.settings_chosen.connect(self.settings_chosen)
        page.unlocked.connect(self._hand_over)
        page.demo_wanted.connect(self._go_to_demo)
        self._window.show_page(page)
        page.focus_first()

    def _show_lock_page(self) -> None:
        assert self._tasks is not None
        page = LockPage(
            self.door,
            self._tasks,
            self._reason,
            idle_minutes=self._idle_minutes,
            offers_demo=self._demo_door is not None and not self.door.demo_passphrase,
        )
        page.language_chosen.connect(self.language_chosen)
        # No button: the lock page offers nobody who finds the computer a way to destroy what is on it.
        QShortcut(QKeySequence(spec_of(Command.WIPE).keys[0]), page).activated.connect(self.wipe_wanted)
        page.unlocked.connect(self._hand_over)
        page.refused.connect(self._not_opened)
        page.demo_wanted.connect(self._go_to_demo)
        self._window.show_page(page)
        page.focus_first()

    def _not_opened(self) -> None:
        """What was to be locked did not open: the next opening is another one."""
        if self.take_overdue() is not None:
            self.forget_typed()

    def _go_to_demo(self) -> None:
        if self._demo_door is not None:
            self._enter_demo(self._demo_door)
            self.show()

    def _enter_demo(self, demo_door: Callable[[], Door]) -> None:
        self.door, self._went_to_demo = demo_door(), True

    def _hand_over(self, desk: object) -> None:
        tasks, self._tasks = self._tasks, None
        self.opened.emit(desk, tasks)
