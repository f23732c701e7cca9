"""What a locked process tells the fresh one, and what the fresh one makes of it."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.helpers.desktop import cheap_door, make_desktop
from tests.helpers.driving import PATIENCE, leave, unlock, words
from tests.helpers.keys import PASSPHRASE
from ui.application import Desktop
from ui.handover import VARIABLE, Handover, Standing, take_handover
from ui.lock.door import DEMO_NOTE, FolderDoor
from ui.lock.lock_page import LockPage
from ui.session import LockReason
from ui.triggers.port import Triggers


class Heir:
    """A successor that lets the process live and keeps what it was told."""

    def __init__(self) -> None:
        self.armed = 0
        self.told: list[Handover] = []

    def arm(self) -> None:
        self.armed += 1

    def take_over(self, handover: Handover) -> None:
        self.told.append(handover)


Make = Callable[..., Desktop]


@pytest.fixture
def heir() -> Heir:
    return Heir()


@pytest.fixture
def make(store_pattern: Path, tmp_path: Path, qapp: QApplication, appearance, qtbot) -> Generator[Make]:
    """A desktop at its lock page, of a process that has a successor or is one."""
    made: list[Desktop] = []

    def build(**options: object) -> Desktop:
        folder = tmp_path / "store"
        if not folder.exists():
            shutil.copytree(store_pattern, folder)
        made.append(make_desktop(qapp, folder, **options))
        made[-1].start()
        return made[-1]

    yield build
    for one in made:
        leave(one, qtbot)


def test_the_process_ends_with_the_store_closed_and_tells_why(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    unlock(desktop, qtbot)
    store, open_then = desktop.session.desk.store, []
    desktop.locked.connect(lambda _reason: open_then.append(store._open))
    desktop.lock(LockReason.SLEEP)
    assert heir.armed == 1
    assert isinstance(desktop.window.page(), LockPage)
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    (told,) = heir.told
    assert open_then == [False]
    assert told.reason is LockReason.SLEEP
    assert told.idle_minutes == 10
    assert told.standing is Standing.FRONT
    assert told.place == desktop.window.place()
    assert not told.demo
    assert told.lost == ()


def test_the_next_process_says_why_and_what_was_lost(make: Make) -> None:
    told = Handover(reason=LockReason.IDLE, idle_minutes=7, lost=("disk-full",))
    desktop = make(handover=told)
    said = words(desktop.window.page())
    assert "The last edit could not be saved" in said
    assert "There is no room for this change" in said
    assert desktop.window.page().passphrase.isEnabled()
    other = make(handover=Handover(reason=LockReason.IDLE, idle_minutes=7))
    assert "for 7 minutes" in words(other.window.page())


def test_a_lock_in_the_demonstration_comes_back_to_the_demonstration(
    store_pattern: Path, tmp_path: Path, make: Make, heir: Heir, qtbot
) -> None:
    demo = tmp_path / "demo"
    shutil.copytree(store_pattern, demo)
    (demo / DEMO_NOTE).write_text(PASSPHRASE)
    desktop = make(successor=heir, demo=demo)
    (look_first,) = [one for one in desktop.window.findChildren(QPushButton) if "demonstration" in one.text()]
    look_first.click()
    unlock(desktop, qtbot)
    desktop.lock(LockReason.BY_HAND)
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    assert heir.told[0].demo
    fresh = make(handover=heir.told[0], demo=demo)
    assert "Everything in it is invented" in words(fresh.window.page())
    assert "You locked it." in words(fresh.window.page())


def test_a_lock_while_the_key_is_derived_shows_nothing_of_the_store(
    make: Make, heir: Heir, qtbot, monkeypatch
) -> None:
    go_on = threading.Event()
    unlock_now = FolderDoor.unlock

    def slowly(door: FolderDoor, passphrase: str) -> object:
        assert go_on.wait(PATIENCE / 1000)
        return unlock_now(door, passphrase)

    monkeypatch.setattr(FolderDoor, "unlock", slowly)
    desktop = make(successor=heir)
    unlocked = QSignalSpy(desktop.unlocked)
    qtbot.keyClicks(desktop.window.page().passphrase.line, PASSPHRASE)
    qtbot.keyClick(desktop.window.page().passphrase.line, Qt.Key.Key_Return)
    desktop.lock(LockReason.SCREEN_LOCKED)
    go_on.set()
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    assert unlocked.count() == 0
    assert desktop.session is None
    assert heir.told[0].reason is LockReason.SCREEN_LOCKED
    assert "because the screen was locked" in words(desktop.window.page())
    cheap_door(Path(desktop.entrance.door._folder)).unlock(PASSPHRASE).store.close()  # it was let go of


def test_a_lock_while_a_wrong_passphrase_is_tried_does_not_lock_the_next_opening(
    make: Make, heir: Heir, qtbot
) -> None:
    desktop = make(successor=heir)
    page = desktop.window.page()
    qtbot.keyClicks(page.passphrase.line, "not the passphrase")
    qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    desktop.lock(LockReason.SCREEN_LOCKED)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=PATIENCE)
    unlock(desktop, qtbot)
    assert desktop.session is not None
    assert heir.told == []
    desktop.lock(LockReason.BY_HAND)
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    assert heir.told[0].reason is LockReason.BY_HAND


def test_a_lock_at_the_lock_page_takes_what_was_typed(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    qtbot.keyClicks(desktop.window.page().passphrase.line, "half of it")
    desktop.lock(LockReason.SCREEN_LOCKED)
    assert desktop.window.page().passphrase.text() == ""
    assert heir.told == []


def test_a_fault_ends_the_process_also_where_nothing_is_open(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    desktop.lock(LockReason.CRASH)
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    assert heir.told[0].reason is LockReason.CRASH
    desktop.window.hide()  # its threads have ended already: there is nothing to quit


def test_what_the_system_says_locks_with_its_reason(make: Make, heir: Heir, qtbot) -> None:
    class Told(Triggers):
        def __init__(self) -> None:
            super().__init__()
            self.holds: list[bool] = []

        def hold_sleep(self) -> None:
            self.holds.append(True)

        def let_sleep(self) -> None:
            self.holds.append(False)

    triggers = Told()
    desktop = make(successor=heir, triggers=triggers)
    unlock(desktop, qtbot)
    assert triggers.holds == [True]
    triggers.lock_wanted.emit(LockReason.USER_SWITCH)
    triggers.lock_wanted.emit(LockReason.SCREEN_LOCKED)
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)
    assert [told.reason for told in heir.told] == [LockReason.USER_SWITCH]
    assert triggers.holds == [True, False]


def test_quitting_has_no_successor_but_a_deadline(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    unlock(desktop, qtbot)
    with qtbot.waitSignal(desktop.finished, timeout=PATIENCE):
        desktop.quit()
    assert heir.armed == 1
    assert heir.told == []


def test_everything_that_is_ours_on_the_clipboards_goes_with_the_lock(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    unlock(desktop, qtbot)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("copied out of a text field")
    desktop.lock(LockReason.BY_HAND)
    assert clipboard.text() == ""
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)


def test_the_message_holds_codes_and_numbers_only_and_is_read_once() -> None:
    told = Handover(
        reason=LockReason.IDLE,
        idle_minutes=5,
        demo=True,
        place="01d9",
        standing=Standing.BEHIND,
        lost=("disk-full", "store-io"),
    )
    environ = {VARIABLE: told.written(), "LANG": "C"}
    assert take_handover(environ) == told
    assert environ == {"LANG": "C"}
    assert take_handover(environ) is None


@pytest.mark.parametrize(
    "change",
    [
        {"reason": "because"},
        {"idle_minutes": 10**9},
        {"idle_minutes": True},
        {"place": "<b>"},
        {"place": 5},
        {"standing": "upside down"},
        {"lost": ["Disk full, said <img src=x>"]},
        {"lost": 7},
    ],
)
def test_a_message_of_somebody_else_is_no_more_than_a_lock(change: dict[str, object]) -> None:
    plain = {**json.loads(Handover(reason=LockReason.IDLE, idle_minutes=5).written()), **change}
    assert take_handover({VARIABLE: json.dumps(plain)}) == Handover(reason=LockReason.BY_HAND)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 3000, '{"reason":"idle"}', "x" * 5000])
def test_a_damaged_message_does_not_stop_the_start(text: str) -> None:
    assert take_handover({VARIABLE: text}) == Handover(reason=LockReason.BY_HAND)


@pytest.mark.parametrize("standing", list(Standing))
def test_the_window_stands_as_the_one_before(make: Make, standing: Standing) -> None:
    desktop = make(handover=Handover(reason=LockReason.IDLE, idle_minutes=5, standing=standing))
    assert desktop.window.isMinimized() == (standing is Standing.MINIMISED)
    assert desktop.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating) is False


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="looks at a real screen")
def test_the_screen_is_blank_before_anything_else_is_done(make: Make, heir: Heir, qtbot) -> None:
    desktop = make(successor=heir)
    workspace = unlock(desktop, qtbot)
    window = desktop.window
    qtbot.waitUntil(lambda: _is_drawn_on(window))
    seen: list[bool] = []
    save = workspace.save_drafts
    workspace.save_drafts = lambda: (seen.append(_is_drawn_on(window)), save())  # type: ignore[method-assign]
    desktop.lock(LockReason.BY_HAND)
    assert seen == [False]
    qtbot.waitUntil(lambda: bool(heir.told), timeout=PATIENCE)


def _is_drawn_on(window: QWidget) -> bool:
    """Whether the left edge, where the rail is, differs anywhere from the empty margin of the lock page."""
    place = window.geometry()
    strip = window.screen().grabWindow(0, place.x(), place.y(), 60, place.height()).toImage()
    return len({strip.pixel(30, row) for row in range(0, strip.height(), 2)}) > 1
