"""The panic wipe from the window: one word, then the keys are gone, whether the store is open or locked."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from db.keys.copies import NAMES
from db.wipe import DeviceSecret, WipeReport
from tests.helpers.driving import PATIENCE, lock, unlock, words
from ui.application import Desktop
from ui.commands import Command, spec_of
from ui.lock.lock_page import LockPage
from ui.lock.wipe_dialog import WipeDialog
from ui.lock.wiped_page import WipedPage
from ui.widgets.buttons import Button
from ui.wiping import Wiping

KEYS = spec_of(Command.WIPE).keys[0]


def _dialog(qtbot) -> WipeDialog:
    def shown() -> list[WipeDialog]:
        return [
            one for one in QApplication.topLevelWidgets() if isinstance(one, WipeDialog) and one.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    (found,) = shown()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow, timeout=PATIENCE)
    return found


def _order(desktop: Desktop, qtbot) -> WipedPage:
    """Press the keys, type the word, press Enter, as it is done in a hurry."""
    QTest.keySequence(desktop.window, QKeySequence(KEYS))
    dialog = _dialog(qtbot)
    qtbot.keyClicks(dialog.line, "wipe")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    page = desktop.window.page()
    assert isinstance(page, WipedPage)
    return page


def _read(page: WipedPage, qtbot) -> str:
    (close,) = page.findChildren(Button)[-1:]
    qtbot.waitUntil(lambda: "Not reached" in words(page), timeout=PATIENCE)
    assert close.isEnabled()
    return words(page)


def test_an_open_store_is_wiped_from_the_keyboard(desktop: Desktop, tmp_path: Path, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    store = desktop.session.desk.store
    desktop.clipboard.copy("+1 555 0100")
    page = _order(desktop, qtbot)
    assert not workspace.isVisible(), "blank at once, before anything is done"
    assert QGuiApplication.clipboard().text() == ""
    assert desktop.window.menuBar().actions() == []
    assert "The store was wiped." in _read(page, qtbot)
    assert not (tmp_path / "store").exists()
    assert not store._open
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [desktop.window]


def test_a_locked_store_is_wiped_from_the_lock_page(desktop: Desktop, tmp_path: Path, qtbot) -> None:
    assert isinstance(desktop.window.page(), LockPage)
    assert "Wipe" not in words(desktop.window)
    assert "The store was wiped." in _read(_order(desktop, qtbot), qtbot)
    assert not (tmp_path / "store").exists()


def test_it_works_from_the_neutral_screen_and_shows_no_content(
    desktop: Desktop, tmp_path: Path, qtbot
) -> None:
    workspace = unlock(desktop, qtbot)
    desktop.window.hide_content()
    QTest.keySequence(QApplication.focusWidget(), QKeySequence(KEYS))
    dialog = _dialog(qtbot)
    assert not workspace.isVisible()
    qtbot.keyClicks(dialog.line, "wipe")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    page = desktop.window.page()
    assert isinstance(page, WipedPage)
    _read(page, qtbot)
    assert not (tmp_path / "store").exists()


def test_the_keys_are_gone_though_the_thread_of_the_store_is_busy(
    desktop: Desktop, tmp_path: Path, qtbot
) -> None:
    """Neither a queue of work nor a write that hangs delays the keys, nor the removal of the rest."""
    unlock(desktop, qtbot)
    released = threading.Event()
    desktop.session.tasks.store(desktop.window, released.wait, lambda _done: None)
    for _ in range(2):  # both threads of the pool as well
        desktop.session.tasks.work(desktop.window, lambda _token: released.wait(), lambda _done: None)
    try:
        page = _order(desktop, qtbot)
        assert "The store was wiped." in _read(page, qtbot)
        assert not (tmp_path / "store").exists()
    finally:
        released.set()


def test_a_draft_that_waits_to_be_saved_writes_no_key_again(desktop: Desktop, tmp_path: Path, qtbot) -> None:
    unlock(desktop, qtbot)
    profiles = desktop.session.desk.profiles
    for _ in range(20):
        desktop.session.tasks.store(desktop.window, profiles.load, lambda _done: None)
    page = _order(desktop, qtbot)
    reports: list[WipeReport] = []
    desktop.window.findChild(Wiping).finished.connect(reports.append)
    _read(page, qtbot)
    assert [one.keys_destroyed for one in reports] == [len(NAMES)], "a key file came back in between"
    with qtbot.waitSignal(desktop.finished, timeout=PATIENCE):
        desktop.quit()
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize(
    ("typed", "ordered"),
    [("", False), ("wip", False), ("wipe it", False), ("yes", False), (" WIPE ", True), ("Wipe", True)],
)
def test_only_the_word_orders_it(desktop: Desktop, tmp_path: Path, qtbot, typed: str, ordered: bool) -> None:
    QTest.keySequence(desktop.window, QKeySequence(KEYS))
    dialog = _dialog(qtbot)
    dialog.confirmed.disconnect()
    confirmed = QSignalSpy(dialog.confirmed)
    dialog.line.setText(typed)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(dialog.line, key)
    (wipe,) = [one for one in dialog.findChildren(Button) if "Wipe" in one.text()]
    assert wipe.isEnabled() is ordered
    assert not wipe.isDefault()
    assert (confirmed.count() > 0) is ordered
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert all((tmp_path / "store" / name).stat().st_size for name in NAMES)


def test_the_question_does_not_outlive_the_lock(desktop: Desktop, tmp_path: Path, qtbot) -> None:
    unlock(desktop, qtbot)
    QTest.keySequence(desktop.window, QKeySequence(KEYS))
    _dialog(qtbot)
    lock(desktop, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [desktop.window]
    assert (tmp_path / "store" / "store.db").exists()


def test_afterwards_the_window_closes_and_the_program_ends(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    page = _order(desktop, qtbot)
    _read(page, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow, timeout=PATIENCE)
    with qtbot.waitSignal(desktop.finished, timeout=PATIENCE):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not desktop.window.isVisible()


@pytest.mark.parametrize(
    ("report", "said", "unsaid"),
    [
        (WipeReport(keys_destroyed=2, removed=3), "The store was wiped.", "left"),
        (WipeReport(keys_left=2), "2 key files could be neither overwritten nor removed", "was wiped"),
        (WipeReport(keys_left=1), "The store could not be wiped.", "was wiped"),
        (WipeReport(keys_unlinked=1), "1 key file could be removed but not overwritten", "was wiped"),
        (
            WipeReport(keys_destroyed=2, left=3),
            "3 other files of the store could not be removed",
            "was wiped",
        ),
        (
            WipeReport(keys_destroyed=2, foreign=1),
            "1 file in the folder that Dragoman did not make",
            "traces",
        ),
        (WipeReport(keys_destroyed=2, device=DeviceSecret.LEFT), "keyring did not confirm", "was wiped"),
    ],
)
def test_what_was_not_done_is_said(qtbot, appearance, report: WipeReport, said: str, unsaid: str) -> None:
    page = WipedPage()
    qtbot.addWidget(page)
    page.tell(report)
    page.show()
    assert said in words(page)
    assert unsaid not in words(page).replace("Not reached: old blocks", "")
    assert "solid-state disks" in words(page)
