"""The PIN on the lock page: offered first, every outcome in its own words, the passphrase always there."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.settings import Settings, Theme
from db.keys.kdf import FLOOR
from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
)
from db.keys.osstore import CheckedStore, Patience
from db.keys.place import has_pin
from db.pin import Device, PinSwitch
from db.vault import open_with_passphrase
from tests.helpers.driving import PATIENCE, words
from tests.helpers.field import FixedClock
from tests.helpers.keys import PASSPHRASE
from tests.helpers.pins import PIN, never
from tests.helpers.rings import MemoryRing
from ui.entrance import Entrance
from ui.lock.door import FolderDoor
from ui.lock.lock_page import LockPage, Way
from ui.session import LockReason
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.window import MainWindow


@dataclass
class WaitingRing(MemoryRing):
    """A key ring that waits, as a locked one does while somebody is asked."""

    waiting: threading.Event = field(default_factory=threading.Event)
    waits: bool = False

    def get(self, name: str, patience: Patience, /) -> str | None:
        while self.waits and not patience.is_cancelled():
            self.waiting.set()
            threading.Event().wait(0.01)
        if patience.is_cancelled():
            raise KeyringDismissedError()
        return super().get(name, patience)


@dataclass
class Setting:
    """A locked store with a PIN, and the lock page before it."""

    folder: Path
    clock: FixedClock
    ring: WaitingRing
    tasks: Tasks
    qtbot: object
    pages: list[LockPage] = field(default_factory=list)

    def door(self) -> FolderDoor:
        ring = self.ring
        return FolderDoor(self.folder, self.clock, cost=FLOOR, device=Device(CheckedStore(lambda: ring)))

    def show(self) -> LockPage:
        page = LockPage(self.door(), self.tasks, LockReason.IDLE, idle_minutes=10)
        self.qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        page.focus_first()
        self.settle()
        return page

    def settle(self) -> None:
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.tasks.pending() == 0, timeout=PATIENCE)

    def type(self, page: LockPage, typed: str) -> None:
        self.qtbot.keyClicks(page.pin.pin.line, typed)
        self.qtbot.keyClick(page.pin.pin.line, Qt.Key.Key_Return)


@pytest.fixture
def setting(
    store_pattern: Path,
    tmp_path: Path,
    tasks: Tasks,
    appearance: Appearance,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,
) -> Setting:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    shutil.copytree(store_pattern, tmp_path / "store")
    return Setting(tmp_path / "store", FixedClock(), WaitingRing(), tasks, qtbot)


@pytest.fixture
def locked(setting: Setting) -> Generator[Setting]:
    """With the PIN switched on."""
    store = open_with_passphrase(setting.folder, PASSPHRASE, clock=setting.clock)
    switch = PinSwitch(store.keys, setting.clock, setting.door()._device)
    switch.switch_on(switch.prepare(PIN, never))
    store.close()
    yield setting
    setting.ring.waits = False
    setting.settle()


def _close(setting: Setting, page: LockPage, desk: object) -> None:
    setting.tasks.store(page, desk.store.close, lambda _none: None)
    setting.settle()


def _says(page: LockPage) -> str:
    return page.problem()


def test_without_a_pin_the_lock_page_asks_for_the_passphrase_only(setting: Setting) -> None:
    page = setting.show()
    assert page._way is Way.PASSPHRASE
    assert "PIN" not in words(page)
    assert setting.ring.asked == []


def test_the_pin_is_asked_first_and_opens_the_store(locked: Setting, qtbot) -> None:
    page = locked.show()
    assert page._way is Way.PIN
    assert page.pin.pin.line.hasFocus()
    with qtbot.waitSignal(page.unlocked, timeout=PATIENCE) as signal:
        locked.type(page, PIN)
    assert page.pin.pin.text() == ""
    _close(locked, page, signal.args[0])


def test_the_passphrase_is_always_one_step_away_and_the_code_two(locked: Setting, qtbot) -> None:
    page = locked.show()
    assert not page._ways[Way.PASSPHRASE].isHidden()
    page._ways[Way.PASSPHRASE].click()
    assert page.passphrase.line.hasFocus()
    assert not page._ways[Way.CODE].isHidden()
    page._ways[Way.CODE].click()
    assert page.code.hasFocus()
    page._ways[Way.PASSPHRASE].click()
    page._ways[Way.PIN].click()
    assert page._way is Way.PIN
    page._ways[Way.PASSPHRASE].click()
    with qtbot.waitSignal(page.unlocked, timeout=PATIENCE) as signal:
        qtbot.keyClicks(page.passphrase.line, PASSPHRASE)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    _close(locked, page, signal.args[0])


def test_a_wrong_pin_says_how_many_tries_are_left(locked: Setting) -> None:
    page = locked.show()
    locked.type(page, "000000")
    locked.settle()
    assert "Tries left: 4." in _says(page)
    assert page.pin.pin.line.hasFocus()
    assert page.pin.pin.text() == ""


def test_after_five_wrong_pins_the_passphrase_is_asked_and_why_is_said(locked: Setting) -> None:
    page = locked.show()
    for _ in range(5):
        locked.type(page, "000000")
        locked.settle()
    assert page._way is Way.PASSPHRASE
    assert "Too many wrong PINs" in _says(page)
    assert page._ways[Way.PIN].isHidden()
    assert not has_pin(locked.folder)
    assert locked.ring.kept == {}


def test_a_pin_that_is_over_is_not_offered_and_why_is_said(locked: Setting) -> None:
    locked.clock.now += timedelta(hours=12)
    page = locked.show()
    assert page._way is Way.PASSPHRASE
    assert "The hours of the PIN are over." in _says(page)
    assert page.passphrase.line.hasFocus()
    assert not has_pin(locked.folder)


def test_a_pin_that_ends_while_the_page_is_shown_is_refused(locked: Setting) -> None:
    page = locked.show()
    locked.clock.now += timedelta(hours=12)
    locked.type(page, PIN)
    locked.settle()
    assert page._way is Way.PASSPHRASE
    assert "The hours of the PIN are over." in _says(page)


FAULTS: list[tuple[KeyringError, str]] = [
    (KeyringLockedError(), "is locked, and nobody unlocked it"),
    (KeyringDismissedError(), "was closed before it was answered"),
    (KeyringMissingError(), "offers no key ring"),
    (KeyringFailedError(why="answer"), "an answer that cannot be right"),
]


@pytest.mark.parametrize(("fault", "said"), FAULTS, ids=[one[0].code for one in FAULTS])
def test_every_refusal_of_the_key_ring_has_its_own_words(
    locked: Setting, fault: KeyringError, said: str
) -> None:
    page = locked.show()
    locked.ring.fault = fault
    locked.type(page, PIN)
    locked.settle()
    assert said in _says(page)
    assert "passphrase" in _says(page)
    assert page._ways[Way.PASSPHRASE].isEnabled()
    assert page.pin.pin.line.hasFocus()


def test_waiting_for_the_key_ring_can_be_stopped_and_leads_to_the_passphrase(locked: Setting, qtbot) -> None:
    page = locked.show()
    locked.ring.waits = True
    locked.type(page, PIN)
    qtbot.waitUntil(locked.ring.waiting.is_set, timeout=PATIENCE)
    assert page.is_busy()
    assert not page._open.isEnabled()
    qtbot.mouseClick(page.pin.progress._stop, Qt.MouseButton.LeftButton)
    locked.settle()
    assert page._way is Way.PASSPHRASE
    assert not page.is_busy()
    assert page.passphrase.isEnabled()
    assert has_pin(locked.folder), "stopping is no wrong PIN"


def test_the_program_ends_without_waiting_for_the_key_ring(locked: Setting, qtbot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    entrance = Entrance(window, locked.door(), lambda: Settings(theme=Theme.LIGHT))
    entrance.show()
    window.show()
    page = window.page()
    assert isinstance(page, LockPage)
    locked.ring.waits = True
    page.pin.pin.line.setText(PIN)
    page.unlock()
    qtbot.waitUntil(locked.ring.waiting.is_set, timeout=PATIENCE)
    closed: list[object] = []
    entrance.close(lambda: closed.append(None))
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)
    assert locked.ring.waits, "nobody answered"
    window.allow_close()


def test_a_pin_that_was_typed_is_not_left_to_whoever_comes_next(locked: Setting) -> None:
    page = locked.show()
    page.pin.pin.line.setText(PIN)
    page.forget()
    assert page.pin.pin.text() == ""


def test_an_empty_pin_asks_nothing(locked: Setting) -> None:
    page = locked.show()
    locked.ring.asked.clear()
    page.unlock()
    assert locked.tasks.pending() == 0
    assert locked.ring.asked == []


def test_opening_with_the_passphrase_deletes_a_pin_that_is_over(locked: Setting) -> None:
    locked.clock.now += timedelta(hours=12)
    open_with_passphrase(locked.folder, PASSPHRASE, clock=locked.clock).close()
    assert not has_pin(locked.folder)
