"""A session exists only while unlocked; locking asks nothing, loses nothing and cannot be refused."""

from __future__ import annotations

import gc
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from tests.helpers.desktop import SamplePage, ScriptedPrompts, make_desktop
from tests.helpers.driving import PATIENCE, in_store, leave, lock, unlock, words
from tests.helpers.keys import PASSPHRASE
from ui.application import Desktop
from ui.lock.door import DEMO_NOTE
from ui.lock.first_run import FirstRunPage
from ui.lock.lock_page import LockPage
from ui.prompts import Choice, Question
from ui.session import LockReason
from ui.translating import LANGUAGES
from ui.widgets.buttons import Button


def test_it_starts_at_the_lock_page_with_nothing_of_the_store(desktop: Desktop) -> None:
    assert isinstance(desktop.window.page(), LockPage)
    assert desktop.session is None
    assert desktop.workspace is None
    assert not desktop.window.menuBar().isVisible()
    assert desktop.window.page().passphrase.line.hasFocus()


def test_an_empty_place_begins_with_the_first_run(tmp_path: Path, qapp, appearance, qtbot) -> None:
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    assert isinstance(made.window.page(), FirstRunPage)
    leave(made, qtbot)
    assert not (tmp_path / "store").exists()


def test_unlocking_builds_the_workspace_and_the_first_page_has_the_keyboard(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    assert desktop.window.page() is workspace
    assert workspace.page().key == "contacts"
    assert desktop.window.menuBar().isVisible()
    assert workspace.marking.text() == "Handling: \u2068TLP:AMBER\u2069"


def test_locking_destroys_everything_that_was_shown(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    pages = list(workspace.pages())
    session = desktop.session
    lock(desktop, qtbot)
    qtbot.waitUntil(lambda: not isValid(workspace) and not isValid(session), timeout=PATIENCE)
    assert not any(isValid(page) for page in pages)
    assert desktop.session is None
    assert "Mohamed Al-Qahtani" not in words(desktop.window)
    assert desktop.window.menuBar().actions() == []


def test_nothing_of_a_session_is_held_after_the_lock(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    held = ref(desktop.session.desk.store)
    lock(desktop, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert held() is None


def test_locking_asks_nothing_and_saves_the_drafts(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    page = workspace.pages()[0]
    assert isinstance(page, SamplePage)
    lock(desktop, qtbot)
    assert page.drafts_saved == 1
    unlock(desktop, qtbot)
    profile = in_store(desktop, qtbot, desktop.session.desk.profiles.load)
    assert profile.name.startswith("draft of ")


def test_locking_twice_is_locking_once(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    locked = QSignalSpy(desktop.locked)
    desktop.lock(LockReason.BY_HAND)
    desktop.lock(LockReason.IDLE)
    qtbot.waitUntil(lambda: locked.count() > 0, timeout=PATIENCE)
    desktop.lock(LockReason.IDLE)
    assert locked.count() == 1
    assert "You locked it." in words(desktop.window.page())


def test_the_screen_is_blank_before_the_store_is_closed(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    desktop.lock(LockReason.BY_HAND)
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    assert page.is_busy()
    assert not workspace.isVisible()


def test_an_open_question_does_not_stop_the_lock(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    answers: list[str] = []
    question = Question("Delete?", "It goes to the bin.", (Choice("keep", "Keep"),), cancel="keep")
    desktop.prompts.ask(desktop.window, question, answers.append)
    other = QDialog(desktop.window)
    other.open()
    lock(desktop, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert answers == []
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [desktop.window]


def test_idle_time_locks_and_says_so(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    desktop._clock.now += timedelta(minutes=11)
    with qtbot.waitSignal(desktop.locked, timeout=PATIENCE):
        desktop.autolock.findChild(QTimer).timeout.emit()
    assert "for 10 minutes" in words(desktop.window.page())


def test_keys_lock_and_the_rail_locks(desktop: Desktop, qtbot) -> None:
    for way in ("key", "f12", "rail"):
        workspace = unlock(desktop, qtbot)
        with qtbot.waitSignal(desktop.locked, timeout=PATIENCE):
            if way == "key":
                qtbot.keyClick(desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            elif way == "f12":
                qtbot.keyClick(desktop.window, Qt.Key.Key_F12)
            else:
                workspace.rail.lock_wanted.emit()


def test_the_same_store_opens_again_and_again(desktop: Desktop, qtbot) -> None:
    for _ in range(3):
        unlock(desktop, qtbot)
        lock(desktop, qtbot)
    assert isinstance(desktop.window.page(), LockPage)


def test_the_clipboard_is_cleared_by_the_lock(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    desktop.clipboard.copy("+1 555 0100")
    lock(desktop, qtbot)
    assert QGuiApplication.clipboard().text() == ""


def test_hiding_blanks_everything_at_once_and_gives_it_back(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    dialog = QDialog(desktop.window)
    dialog.open()
    desktop.window.hide_content()
    assert not workspace.isVisible()
    assert not dialog.isVisible()
    assert not desktop.window.menuBar().isVisible()
    assert "Mohamed Al-Qahtani" not in words(desktop.window)
    assert desktop.session is not None
    qtbot.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Escape)
    assert workspace.isVisible()
    assert dialog.isVisible()


def test_a_hidden_screen_can_be_locked(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    desktop.window.hide_content()
    lock(desktop, qtbot)
    assert not desktop.window.is_content_hidden()


def test_closing_the_window_closes_the_store_first(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    closed: list[bool] = []
    store = desktop.session.desk.store
    finished = QSignalSpy(desktop.finished)
    desktop.finished.connect(lambda: closed.append(store._open))
    desktop.window.close()
    assert desktop.window.isVisible()
    qtbot.waitUntil(lambda: finished.count() == 1, timeout=PATIENCE)
    assert closed == [False]
    assert not desktop.window.isVisible()


def test_locking_dismisses_what_is_being_asked(
    store_pattern: Path, tmp_path: Path, qapp, appearance, qtbot
) -> None:
    shutil.copytree(store_pattern, tmp_path / "store")
    prompts = ScriptedPrompts()
    made = make_desktop(qapp, tmp_path / "store", prompts=prompts)
    made.start()
    unlock(made, qtbot)
    assert prompts.dismissed == 0
    lock(made, qtbot)
    assert prompts.dismissed == 1
    leave(made, qtbot)


def test_what_was_survived_at_the_opening_is_told(desktop: Desktop, tmp_path: Path, qtbot) -> None:
    (tmp_path / "store" / "keys.b").unlink()
    workspace = unlock(desktop, qtbot)
    assert "One of the two copies of the key file was missing" in words(workspace)


def test_a_clock_that_went_back_is_told(desktop: Desktop, qtbot) -> None:
    desktop._clock.now -= timedelta(days=2)
    workspace = unlock(desktop, qtbot)
    assert "The clock of this computer stands earlier" in words(workspace)


def test_an_opening_in_order_says_nothing(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    assert "clock" not in words(workspace)
    assert "key file" not in words(workspace)


def test_the_language_can_be_chosen_on_the_lock_page(
    store_pattern: Path, tmp_path: Path, qapp, appearance, qtbot, monkeypatch
) -> None:
    # There is one language so far; the table is the seam by which others come.
    monkeypatch.setitem(LANGUAGES, "fr", "Français")
    shutil.copytree(store_pattern, tmp_path / "store")
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    page = made.window.page()
    page.language.setCurrentIndex(1)
    page.language.activated.emit(1)
    assert made.settings.language == "fr"
    assert made.window.page() is not page
    made.change_settings(replace(made.settings, language="en"))
    leave(made, qtbot)


def test_the_first_run_leads_to_the_demonstration_where_there_is_one(
    store_pattern: Path, tmp_path: Path, qapp, appearance, qtbot
) -> None:
    demo = tmp_path / "demo"
    shutil.copytree(store_pattern, demo)
    (demo / DEMO_NOTE).write_text(PASSPHRASE)
    made = make_desktop(qapp, tmp_path / "store", demo=demo)
    made.start()
    (look_first,) = [one for one in made.window.findChildren(Button) if "demonstration" in one.text()]
    look_first.click()
    assert "Everything in it is invented" in words(made.window)
    workspace = unlock(made, qtbot)
    assert "every record here is invented" in words(workspace)
    leave(made, qtbot)
    assert not (tmp_path / "store").exists()
