"""The desktop: lock page, session and window put together, and taken apart again by the lock.

    Desktop(app, FolderDoor(folder, clock), build_pages, settings_file).start()

`build_pages` is the composition root of the screens: it gets what a page may need of its surroundings and
returns the pages in the order of the rail.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from app.clock import Clock, SystemClock
from app.errors import AppError
from app.settings import (
    TEXT_PERCENT_MAX,
    TEXT_PERCENT_MIN,
    TEXT_PERCENT_STEP,
    Settings,
    load_settings,
    save_settings,
)
from ui.autolock import AutoLock
from ui.clipboard import Clipboard
from ui.ending import Ending
from ui.entrance import Entrance
from ui.handover import Handover
from ui.lock.door import Door
from ui.messages import words_of
from ui.prompts import DialogPrompts, Prompts, forget_places
from ui.session import LockReason, Session
from ui.style.appearance import Appearance
from ui.translating import Translations
from ui.triggers.port import Triggers
from ui.window import MainWindow, close_other_windows

if TYPE_CHECKING:
    from ui.frame.menus import Menus
    from ui.frame.workspace import Workspace
    from ui.page import Page
    from ui.successor import Successor
    from ui.tasks import Tasks
    from ui.wiring import Desk


_CLOCK_SLACK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page may be given: take the two or three that it uses.

    `session` has the services (`session.desk`), the tasks and the change notices; `workspace` the notices,
    the status line and `go`; `prompts` asks; `clipboard` copies and forgets; `clock` tells the day.
    """

    session: Session
    workspace: Workspace
    prompts: Prompts
    clipboard: Clipboard
    clock: Clock
    settings: Callable[[], Settings]
    change_settings: Callable[[Settings], None]


PageBuilder = Callable[[Surroundings], Sequence["Page"]]


class Desktop(QObject):
    """Owns the window and the session. Signals: `unlocked(object)` the new `Session`; `locked(object)` the
    `LockReason`, once the store is closed; `finished()` when the program may end.
    """

    unlocked = Signal(object)
    locked = Signal(object)
    finished = Signal()

    def __init__(
        self,
        app: QApplication,
        door: Door,
        build_pages: PageBuilder,
        settings_file: Path,
        *,
        prompts: Prompts | None = None,
        clock: Clock | None = None,
        idle: timedelta | None = None,
        demo_door: Callable[[], Door] | None = None,
        successor: Successor | None = None,
        handover: Handover | None = None,
        triggers: Triggers | None = None,
    ) -> None:
        """Without `successor` the lock page is shown by the process that held the keys: for tests only."""
        super().__init__(app)
        forget_places()
        self._build_pages = build_pages
        self._settings_file, self.settings = settings_file, load_settings(settings_file)
        self._clock = clock or SystemClock()
        self._idle = idle or timedelta(minutes=self.settings.lock_minutes)
        self.prompts: Prompts = prompts or DialogPrompts()
        self.clipboard = Clipboard(app.clipboard(), self)
        self.appearance = app.findChild(Appearance) or Appearance(app)
        self._translations = Translations(app)
        self._translations.install(self.settings.language)
        self.appearance.apply(self.settings)
        self.window = MainWindow()
        self._handover = handover
        self.window.restore_place(handover.place if handover else self.settings.geometry)
        self.window.close_wanted.connect(self.quit)
        self.entrance = Entrance(self.window, door, lambda: self.settings, demo_door, self)
        self._ending = Ending(successor, self.window, self.entrance, self)
        self.entrance.opened.connect(self._begin)
        self.entrance.settings_chosen.connect(self.change_settings)
        self.entrance.language_chosen.connect(
            lambda language: self.change_settings(replace(self.settings, language=language))
        )
        self.entrance.wipe_wanted.connect(self.ask_wipe)
        self.autolock = AutoLock(self._clock, self._idle, parent=self)
        self.autolock.timed_out.connect(lambda: self.lock(LockReason.IDLE))
        self.triggers = triggers or Triggers(self)
        self.triggers.lock_wanted.connect(self.lock)
        self.session: Session | None = None
        self.workspace: Workspace | None = None
        self._menus: Menus | None = None
        self._closing = False
        self._quitting = False

    def start(self) -> None:
        """Show the window with the lock page or the first run; fonts of other scripts load behind it."""
        self.window.first_seen.connect(self._after_first_picture)
        if self._handover is not None:
            self.entrance.take_up(self._handover)
            self.window.show_as(self._handover.standing)
        else:
            self.entrance.show()
            self.window.show()

    def _after_first_picture(self) -> None:
        """Load what the first picture did not need: fonts of other scripts, the code that opens a store."""
        self.triggers.start()
        self.appearance.load_all_fonts()
        self.entrance.warm_up()

    # --- the session ---

    def _begin(self, desk: Desk, tasks: Tasks) -> None:
        """The store is open: build the workspace around it."""
        demo = bool(self.entrance.door.demo_passphrase)
        session = Session(desk, tasks, self._clock, demo=demo, parent=self)
        if (reason := self.entrance.take_overdue()) is not None:  # locked meanwhile: nothing is shown
            self.entrance.show_locked(reason, self.autolock.idle_minutes())
            self._close(session, reason)
            return
        self.session = session
        self.triggers.hold_sleep()
        self._show_workspace(session)
        survived = _survived(desk, self._clock)
        if survived and self.workspace is not None:
            self.workspace.notices.problem(survived)
        self.autolock.start()
        self.unlocked.emit(session)

    def _show_workspace(self, session: Session) -> None:
        from ui.frame.menus import Menus
        from ui.frame.workspace import Workspace

        if self._menus is not None:
            self._menus.remove()
        self._menus = Menus(self.window)
        workspace = Workspace(self._menus, demo=session.demo)
        self.workspace = workspace
        _offer_commands(self, self._menus)
        workspace.lock_wanted.connect(lambda: self.lock(LockReason.BY_HAND))
        workspace.save_wanted.connect(self._confirm_saved)
        session.saved.connect(workspace.status.set_saved)
        session.tasks.failed_unasked.connect(workspace.notices.failed)
        self.autolock.left.connect(workspace.status.set_lock)
        around = Surroundings(
            session,
            workspace,
            self.prompts,
            self.clipboard,
            self._clock,
            lambda: self.settings,
            self.change_settings,
        )
        workspace.add_pages(self._build_pages(around))
        self.window.show_page(workspace)
        self.window.keep_menu(shown=True)
        workspace.begin()

    def _confirm_saved(self) -> None:
        session, workspace = self.session, self.workspace
        if session is not None and workspace is not None:
            session.tasks.store(workspace, lambda: None, workspace.tell_saved)

    # --- the lock ---

    def lock(self, reason: LockReason) -> None:
        """Lock at once: asks nothing, loses nothing, and may be called any number of times."""
        session, workspace = self.session, self.workspace
        if session is None or workspace is None:
            self._lock_without_session(reason)
            return
        self.session, self.workspace = None, None
        self.autolock.stop()
        self._ending.begin()
        try:
            self.prompts.dismiss()
            close_other_windows(self.window)
            self.entrance.show_locked(reason, self.autolock.idle_minutes())
            self.clipboard.forget_all()
            workspace.save_drafts()
        finally:  # a fault of ours in one of these must not keep the store open
            self._close(session, reason)

    def _lock_without_session(self, reason: LockReason) -> None:
        """Nothing is open: take what was typed, and lock what is being opened as soon as it is open."""
        if self._closing:
            return
        if self.entrance.is_opening():
            self.entrance.lock_once_open(reason)
        elif reason is LockReason.CRASH and self._ending.may_come():
            self._closing = True
            self.entrance.close(lambda: self._ending.come(reason, self.autolock.idle_minutes()))
        else:
            self.entrance.forget_typed()

    def _close(self, session: Session, reason: LockReason) -> None:
        """Close the store behind the lock page; then this process ends."""
        self._closing = True
        if self._menus is not None:
            self._menus.remove()
            self._menus = None
        ended = partial(self._session_ended, session, reason)
        self._ending.limit(session, ended)
        session.ended.connect(ended)
        session.end()

    def _session_ended(self, session: Session, reason: LockReason, lost: tuple[AppError, ...]) -> None:
        if not self._closing:  # it was not waited for any longer
            return
        self._closing = False
        session.deleteLater()
        self.triggers.let_sleep()
        self.locked.emit(reason)
        if self._quitting:
            self.entrance.close(self._end)
        elif self._ending.may_come():
            self._ending.come(reason, self.autolock.idle_minutes(), lost)
        else:
            gc.collect()
            self.entrance.set_closing(closing=False, lost=tuple(error.code for error in lost))

    def ask_wipe(self) -> None:
        """Ask for the word that orders the panic wipe; on the lock page as well as over an open store."""
        from ui.wiping import ask_wipe

        ask_wipe(self.window, self.entrance.door, self._leave, self.quit)

    def _leave(self) -> Session | None:
        """Take the session out of the window, without saving anything: for the wipe."""
        session, self.session, self.workspace = self.session, None, None
        self.autolock.stop()
        self.prompts.dismiss()
        close_other_windows(self.window)
        self.clipboard.forget_all()
        if self._menus is not None:
            self._menus.remove()
            self._menus = None
        return session

    def quit(self) -> None:
        """Lock, wait until the store is closed, then end."""
        if self._quitting:
            return
        self._quitting = True
        self._keep(replace(self.settings, geometry=self.window.place()))
        self.lock(LockReason.QUIT)
        if not self._closing:
            self.entrance.close(self._end)

    def _end(self) -> None:
        self.window.allow_close()
        self.finished.emit()

    # --- settings ---

    def change_settings(self, settings: Settings) -> None:
        """Apply settings at once and remember them; another language builds what is shown anew."""
        language = settings.language != self.settings.language
        if settings.lock_minutes != self.settings.lock_minutes:
            self._idle = timedelta(minutes=settings.lock_minutes)
            self.autolock.set_idle(self._idle)
        self._keep(settings)
        if language:
            self._translations.install(settings.language)
        self.appearance.apply(settings)
        if language:
            self._rebuild()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        save_settings(self._settings_file, settings)

    def _rebuild(self) -> None:
        if self.session is not None and self.workspace is not None:
            here = self.workspace.navigator.here()
            self.workspace.save_drafts()
            self._show_workspace(self.session)
            if here is not None:
                self.workspace.go(here.page, here.record)
        else:
            self.entrance.rebuild()


def _survived(desk: Desk, clock: Clock) -> str:
    """Say what was survived while the store was opened, and that a clock went back; "" for nothing."""
    found = [words_of(notice, QCoreApplication.translate) for notice in desk.store.notices]
    if desk.store.last_seen > clock.utc_now() + _CLOCK_SLACK:
        found.append(
            QCoreApplication.translate(
                "Desktop",
                "The clock of this computer stands earlier than when the store was last open. Set it.",
            )
        )
    return " ".join(found)


def _offer_commands(desktop: Desktop, menus: Menus) -> None:
    """What the window itself carries out, whatever page is in view."""
    from ui.commands import Command
    from ui.frame.protection_sheet import ProtectionSheet
    from ui.frame.shortcut_sheet import ShortcutSheet

    desktop.window.content_hidden.connect(menus.hush_while)
    menus.handle(Command.WIPE, desktop.ask_wipe)
    if desktop.workspace is not None:
        desktop.workspace.removal_wanted.connect(lambda: _remove_sealed(desktop))
    menus.handle(Command.PROTECTION, lambda: ProtectionSheet(desktop.window).open())
    menus.handle(Command.QUIT, desktop.quit)
    menus.handle(Command.HIDE, desktop.window.hide_content)
    menus.handle(Command.LARGER, lambda: _zoom(desktop, TEXT_PERCENT_STEP))
    menus.handle(Command.SMALLER, lambda: _zoom(desktop, -TEXT_PERCENT_STEP))
    menus.handle(Command.NORMAL_SIZE, lambda: _zoom(desktop, 0))
    menus.handle(Command.SHORTCUTS, lambda: ShortcutSheet(desktop.window).open())


def _remove_sealed(desktop: Desktop) -> None:
    """Remove the store, of which a sealed copy exists, and end; what could not be removed is said."""
    from ui.wiping import remove_sealed

    remove_sealed(desktop.window, desktop.entrance.door, desktop._leave, desktop.quit)


def _zoom(desktop: Desktop, step: int) -> None:
    """Make all text larger or smaller by some per cent; 0 goes back to normal."""
    wanted = 100 if step == 0 else desktop.settings.text_percent + step
    percent = min(max(wanted, TEXT_PERCENT_MIN), TEXT_PERCENT_MAX)
    desktop.change_settings(replace(desktop.settings, text_percent=percent))
