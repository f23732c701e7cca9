"""The desktop as a whole: a session exists only while unlocked, and locking cannot be refused."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from shiboken6 import isValid

from app.errors import WorldError
from app.settings import Direction, Theme, load_settings
from tests.helpers.desktop import SamplePage, make_desktop, make_store
from tests.helpers.keys import PASSPHRASE
from ui.application import Desktop
from ui.commands import Command
from ui.frame.workspace import Workspace
from ui.lock.first_run import FirstRunPage
from ui.lock.lock_page import LockPage
from ui.prompts import Choice, Question
from ui.session import LockReason
from ui.style.look import look
from ui.window import LEAST_HEIGHT, LEAST_WIDTH, TITLE

_PATIENCE = 30_000


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that is made once and copied."""
    folder = tmp_path_factory.mktemp("pattern") / "store"
    make_store(folder)
    return folder


@pytest.fixture
def desktop(pattern: Path, tmp_path: Path, qapp: QApplication, appearance, qtbot) -> Iterator[Desktop]:
    """A desktop at its lock page, over a store of the test's own."""
    import shutil

    shutil.copytree(pattern, tmp_path / "store")
    made = make_desktop(qapp, tmp_path / "store")
    made.change_settings(replace(made.settings, theme=Theme.LIGHT))
    made.start()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    _end(made, qtbot)


def _end(desktop: Desktop, qtbot) -> None:
    if desktop.window.isVisible():
        with qtbot.waitSignal(desktop.finished, timeout=_PATIENCE):
            desktop.quit()
    window = desktop.window
    window.deleteLater()
    desktop.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _unlock(desktop: Desktop, qtbot) -> Workspace:
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=_PATIENCE)
    with qtbot.waitSignal(desktop.unlocked, timeout=_PATIENCE):
        qtbot.keyClicks(page.passphrase.line, PASSPHRASE)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert desktop.workspace is not None
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop.workspace


def _lock(desktop: Desktop, qtbot, reason: LockReason = LockReason.BY_HAND) -> LockPage:
    with qtbot.waitSignal(desktop.locked, timeout=_PATIENCE):
        desktop.lock(reason)
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    return page


def _in_store(desktop: Desktop, qtbot, read: Callable[[], object]) -> object:
    found: list[object] = []
    desktop.session.tasks.store(desktop.window, read, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=_PATIENCE)
    return found[0]


def _words(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text())


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
    _end(made, qtbot)
    assert not (tmp_path / "store").exists()


def test_unlocking_builds_the_workspace_and_the_first_page_has_the_keyboard(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    assert desktop.window.page() is workspace
    assert workspace.page().key == "contacts"
    assert desktop.window.menuBar().isVisible()
    assert workspace.marking.text() == "Handling: \u2068TLP:AMBER\u2069"


def test_locking_destroys_everything_that_was_shown(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    pages = list(workspace.pages())
    session = desktop.session
    _lock(desktop, qtbot)
    qtbot.waitUntil(lambda: not isValid(workspace) and not isValid(session), timeout=_PATIENCE)
    assert not any(isValid(page) for page in pages)
    assert desktop.session is None
    assert "Mohamed Al-Qahtani" not in _words(desktop.window)
    assert desktop.window.menuBar().actions() == []


def test_nothing_of_a_session_is_held_after_the_lock(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    held = ref(desktop.session.desk.store)
    _lock(desktop, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert held() is None


def test_locking_asks_nothing_and_saves_the_drafts(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    page = workspace.pages()[0]
    assert isinstance(page, SamplePage)
    _lock(desktop, qtbot)
    assert page.drafts_saved == 1
    _unlock(desktop, qtbot)
    profile = _in_store(desktop, qtbot, desktop.session.desk.profiles.load)
    assert profile.name.startswith("draft of ")


def test_locking_twice_is_locking_once(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    locked = QSignalSpy(desktop.locked)
    desktop.lock(LockReason.BY_HAND)
    desktop.lock(LockReason.IDLE)
    qtbot.waitUntil(lambda: locked.count() > 0, timeout=_PATIENCE)
    desktop.lock(LockReason.IDLE)
    assert locked.count() == 1
    assert "You locked it." in _words(desktop.window.page())


def test_the_screen_is_blank_before_the_store_is_closed(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    desktop.lock(LockReason.BY_HAND)
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    assert page.is_busy()
    assert not workspace.isVisible()


def test_an_open_question_does_not_stop_the_lock(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    answers: list[str] = []
    question = Question("Delete?", "It goes to the bin.", (Choice("keep", "Keep"),), cancel="keep")
    desktop.prompts.ask(desktop.window, question, answers.append)
    other = QDialog(desktop.window)
    other.open()
    _lock(desktop, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert answers == []
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [desktop.window]


def test_idle_time_locks_and_says_so(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    desktop._clock.now += timedelta(minutes=11)
    with qtbot.waitSignal(desktop.locked, timeout=_PATIENCE):
        desktop.autolock.findChild(QTimer).timeout.emit()
    assert "for 10 minutes" in _words(desktop.window.page())


def test_the_status_line_counts_down(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    desktop._clock.now += timedelta(minutes=8, seconds=30)
    desktop.autolock.look()
    assert "Locks in 2 min" in _status(workspace)
    desktop._clock.now += timedelta(seconds=60)
    desktop.autolock.look()
    assert "Locks in 30 s" in _status(workspace)


def _status(workspace: Workspace) -> str:
    from ui.widgets.buttons import Button

    return " ".join(one.text() for one in workspace.status.findChildren(Button))


def test_keys_lock_and_the_rail_locks(desktop: Desktop, qtbot) -> None:
    for way in ("key", "f12", "rail"):
        workspace = _unlock(desktop, qtbot)
        with qtbot.waitSignal(desktop.locked, timeout=_PATIENCE):
            if way == "key":
                qtbot.keyClick(desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            elif way == "f12":
                qtbot.keyClick(desktop.window, Qt.Key.Key_F12)
            else:
                workspace.rail.lock_wanted.emit()


def test_the_same_store_opens_again_and_again(desktop: Desktop, qtbot) -> None:
    for _ in range(3):
        _unlock(desktop, qtbot)
        _lock(desktop, qtbot)
    assert isinstance(desktop.window.page(), LockPage)


def test_the_clipboard_is_cleared_by_the_lock(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    desktop.clipboard.copy("+1 555 0100")
    _lock(desktop, qtbot)
    assert QGuiApplication.clipboard().text() == ""


def test_the_title_never_tells_anything(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    workspace.go("requests", "r1")
    assert desktop.window.windowTitle() == TITLE == "Dragoman"


def test_the_window_has_its_least_size(desktop: Desktop) -> None:
    assert desktop.window.minimumWidth() == LEAST_WIDTH == 1024
    assert desktop.window.minimumHeight() == LEAST_HEIGHT == 640


def test_hiding_blanks_everything_at_once_and_gives_it_back(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    dialog = QDialog(desktop.window)
    dialog.open()
    desktop.window.hide_content()
    assert not workspace.isVisible()
    assert not dialog.isVisible()
    assert not desktop.window.menuBar().isVisible()
    assert "Mohamed Al-Qahtani" not in _words(desktop.window)
    assert desktop.session is not None
    qtbot.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Escape)
    assert workspace.isVisible()
    assert dialog.isVisible()


def test_a_hidden_screen_can_be_locked(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    desktop.window.hide_content()
    _lock(desktop, qtbot)
    assert not desktop.window.is_content_hidden()


def test_the_rail_and_the_keys_change_pages_and_the_trail_leads_back(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    shown: list[str] = []
    workspace.page_shown.connect(shown.append)
    qtbot.keyClick(desktop.window, Qt.Key.Key_2, control)
    workspace.go("follow-ups", "f1")
    qtbot.keyClick(desktop.window, Qt.Key.Key_Left, alt)
    qtbot.keyClick(desktop.window, Qt.Key.Key_Left, alt)
    qtbot.keyClick(desktop.window, Qt.Key.Key_Right, alt)
    qtbot.keyClick(desktop.window, Qt.Key.Key_9, control)
    assert shown == ["requests", "follow-ups", "requests", "contacts", "requests"]
    assert workspace.pages()[2].entered == ["f1"]


def test_commands_go_to_the_page_in_view(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    contacts, requests = workspace.pages()[:2]
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    workspace.go("requests")
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    workspace.go("settings")
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (contacts.given, requests.given) == ([Command.NEW], [Command.NEW])


def test_a_badge_is_shown_and_said(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    workspace.pages()[2].badge_changed.emit(4)
    (entry,) = [one for one in workspace.rail.findChildren(QWidget) if "4 need you" in one.accessibleName()]
    assert entry.badge() == 4
    workspace.pages()[2].badge_changed.emit(1)
    assert "1 needs you" in entry.accessibleName()


def test_f6_goes_from_rail_to_list_to_detail_and_round(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    desktop.window.resize(1300, 760)
    page = workspace.page()
    seen = []
    workspace.rail.findChildren(QWidget)
    page.listing.setFocus()
    for _ in range(4):
        qtbot.keyClick(desktop.window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts = {
            "rail": workspace.rail,
            "list": page.listing,
            "detail": page.detail,
            "status": workspace.status,
        }
        seen += [name for name, part in parts.items() if part.isAncestorOf(focused) or part is focused]
    assert set(seen) == {"rail", "list", "detail", "status"}


def test_zooming_scales_live_within_its_limits_and_is_remembered(desktop: Desktop, qtbot, tmp_path) -> None:
    _unlock(desktop, qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    before = look().metrics.em
    desktop.change_settings(replace(desktop.settings, text_percent=190))
    for _ in range(3):
        qtbot.keyClick(desktop.window, Qt.Key.Key_Plus, control)
    assert desktop.settings.text_percent == 200
    assert look().metrics.em >= 2 * before - 1
    desktop.change_settings(replace(desktop.settings, text_percent=90))
    for _ in range(3):
        qtbot.keyClick(desktop.window, Qt.Key.Key_Minus, control)
    assert desktop.settings.text_percent == 80
    assert load_settings(tmp_path / "settings.json").text_percent == 80
    qtbot.keyClick(desktop.window, Qt.Key.Key_0, control)
    assert desktop.settings.text_percent == 100


def test_theme_and_direction_are_switched_live(desktop: Desktop, qtbot, qapp) -> None:
    workspace = _unlock(desktop, qtbot)
    dark = replace(desktop.settings, theme=Theme.DARK, direction=Direction.RIGHT_TO_LEFT)
    desktop.change_settings(dark)
    assert look().colours.dark
    assert workspace.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rail = workspace.rail
    qtbot.waitUntil(lambda: rail.mapTo(desktop.window, rail.rect().center()).x() > 600)
    desktop.change_settings(replace(dark, theme=Theme.LIGHT, direction=Direction.AUTOMATIC))
    assert workspace.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_builds_the_workspace_anew_in_the_same_place(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    workspace.go("requests", "r7")
    session = desktop.session
    desktop.change_settings(replace(desktop.settings, language="fr"))
    fresh = desktop.workspace
    assert fresh is not workspace
    assert desktop.session is session
    assert fresh.page().key == "requests"
    assert fresh.page().entered[-1] == "r7"
    desktop.change_settings(replace(desktop.settings, language="en"))


def test_the_window_comes_back_where_it_was(pattern: Path, tmp_path: Path, qapp, appearance, qtbot) -> None:
    first = make_desktop(qapp, tmp_path / "store")
    first.start()
    if first.window.screen().availableSize().width() < 1200:
        _end(first, qtbot)
        pytest.skip("the screen of the offscreen platform is smaller than the window")
    first.window.resize(1111, 777)
    _end(first, qtbot)
    second = make_desktop(qapp, tmp_path / "store")
    second.start()
    assert (second.window.width(), second.window.height()) == (1111, 777)
    _end(second, qtbot)


def test_a_damaged_geometry_is_ignored(tmp_path: Path, qapp, appearance, qtbot) -> None:
    (tmp_path / "settings.json").write_text('{"geometry": "abc"}')
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    assert made.window.width() >= LEAST_WIDTH
    _end(made, qtbot)


def test_closing_the_window_closes_the_store_first(desktop: Desktop, qtbot) -> None:
    _unlock(desktop, qtbot)
    closed: list[bool] = []
    store = desktop.session.desk.store
    finished = QSignalSpy(desktop.finished)
    desktop.finished.connect(lambda: closed.append(store._open))
    desktop.window.close()
    assert desktop.window.isVisible()
    qtbot.waitUntil(lambda: finished.count() == 1, timeout=_PATIENCE)
    assert closed == [False]
    assert not desktop.window.isVisible()


def test_a_failure_that_nobody_asked_for_is_shown_in_words(desktop: Desktop, qtbot) -> None:
    from db.errors import DiskFullError

    workspace = _unlock(desktop, qtbot)
    desktop.session.tasks.store(workspace, lambda: _raise(DiskFullError()), lambda _none: None)
    qtbot.waitUntil(lambda: "Disk full" in _words(workspace), timeout=_PATIENCE)


def test_a_change_reaches_every_page(desktop: Desktop, qtbot) -> None:
    from app.services.changes import changed

    workspace = _unlock(desktop, qtbot)
    told: list[object] = []
    desktop.session.changed.connect(told.append)
    changes = changed(("contact", "c1"))
    desktop.session.tell(changes)
    assert told == [changes]
    assert "Saved" in _status(workspace)


def test_saving_on_demand_says_that_all_is_saved(desktop: Desktop, qtbot) -> None:
    workspace = _unlock(desktop, qtbot)
    qtbot.keyClick(desktop.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Everything is saved" in _words(workspace), timeout=_PATIENCE)
    assert workspace.pages()[0].drafts_saved == 1


def test_a_demonstration_is_marked_on_every_page(
    pattern: Path, tmp_path: Path, qapp, appearance, qtbot
) -> None:
    import shutil

    from ui.lock.door import DEMO_NOTE

    shutil.copytree(pattern, tmp_path / "store")
    (tmp_path / "store" / DEMO_NOTE).write_text(PASSPHRASE)
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    workspace = _unlock(made, qtbot)
    assert "every record here is invented" in _words(workspace.marking)
    _end(made, qtbot)


def _raise(error: WorldError) -> None:
    raise error
