"""The window while it is unlocked: pages, keys, sizes, looks, and what it says."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import WorldError
from app.services.changes import changed
from app.settings import Direction, Theme, load_settings
from db.errors import DiskFullError
from tests.helpers.desktop import make_desktop
from tests.helpers.driving import PATIENCE, leave, status_words, unlock, words
from tests.helpers.keys import PASSPHRASE
from ui.application import Desktop
from ui.commands import Command
from ui.lock.door import DEMO_NOTE
from ui.style.look import look
from ui.widgets.buttons import IconButton
from ui.window import LEAST_HEIGHT, LEAST_WIDTH, TITLE


def test_the_status_line_counts_down(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    desktop._clock.now += timedelta(minutes=8, seconds=30)
    desktop.autolock.look()
    assert "Locks in 2 min" in status_words(workspace)
    desktop._clock.now += timedelta(seconds=60)
    desktop.autolock.look()
    assert "Locks in 30 s" in status_words(workspace)


def test_the_title_never_tells_anything(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    workspace.go("requests", "r1")
    assert desktop.window.windowTitle() == TITLE == "Dragoman"


def test_the_window_has_its_least_size(desktop: Desktop) -> None:
    assert desktop.window.minimumWidth() == LEAST_WIDTH == 1024
    assert desktop.window.minimumHeight() == LEAST_HEIGHT == 640


def test_the_rail_and_the_keys_change_pages_and_the_trail_leads_back(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
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


def test_the_way_back_is_offered_only_when_there_is_one(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    back, forward = workspace.marking.findChildren(IconButton)
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)
    workspace.go("requests")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert workspace.page().key == "contacts"
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)


def test_commands_go_to_the_page_in_view(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    contacts, requests = workspace.pages()[:2]
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    workspace.go("requests")
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    workspace.go("settings")
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (contacts.given, requests.given) == ([Command.NEW], [Command.NEW])


def test_a_badge_is_shown_and_said(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    workspace.pages()[2].badge_changed.emit(4)
    (entry,) = [one for one in workspace.rail.findChildren(QWidget) if "4 need you" in one.accessibleName()]
    assert entry.badge() == 4
    workspace.pages()[2].badge_changed.emit(1)
    assert "1 needs you" in entry.accessibleName()


def test_f6_goes_from_rail_to_list_to_detail_and_round(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
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
    unlock(desktop, qtbot)
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
    workspace = unlock(desktop, qtbot)
    dark = replace(desktop.settings, theme=Theme.DARK, direction=Direction.RIGHT_TO_LEFT)
    desktop.change_settings(dark)
    assert look().colours.dark
    assert workspace.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rail = workspace.rail
    qtbot.waitUntil(lambda: rail.mapTo(desktop.window, rail.rect().center()).x() > 600)
    desktop.change_settings(replace(dark, theme=Theme.LIGHT, direction=Direction.AUTOMATIC))
    assert workspace.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_builds_the_workspace_anew_in_the_same_place(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    workspace.go("requests", "r7")
    session = desktop.session
    desktop.change_settings(replace(desktop.settings, language="fr"))
    fresh = desktop.workspace
    assert fresh is not workspace
    assert desktop.session is session
    assert fresh.page().key == "requests"
    assert fresh.page().entered[-1] == "r7"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desktop.session.tell(changed(("contact", "c1")))
    assert "Saved" in status_words(fresh)
    desktop.change_settings(replace(desktop.settings, language="en"))


def test_the_window_comes_back_where_it_was(
    store_pattern: Path, tmp_path: Path, qapp, appearance, qtbot
) -> None:
    first = make_desktop(qapp, tmp_path / "store")
    first.start()
    if first.window.screen().availableSize().width() < 1200:
        leave(first, qtbot)
        pytest.skip("the screen of the offscreen platform is smaller than the window")
    first.window.resize(1111, 777)
    leave(first, qtbot)
    second = make_desktop(qapp, tmp_path / "store")
    second.start()
    assert (second.window.width(), second.window.height()) == (1111, 777)
    leave(second, qtbot)


def test_a_damaged_geometry_is_ignored(tmp_path: Path, qapp, appearance, qtbot) -> None:
    (tmp_path / "settings.json").write_text('{"geometry": "abc"}')
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    assert made.window.width() >= LEAST_WIDTH
    leave(made, qtbot)


def test_a_failure_that_nobody_asked_for_is_shown_in_words(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    desktop.session.tasks.store(workspace, lambda: _raise(DiskFullError()), lambda _none: None)
    qtbot.waitUntil(lambda: "Disk full" in words(workspace), timeout=PATIENCE)


def test_a_change_reaches_every_page(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    told: list[object] = []
    desktop.session.changed.connect(told.append)
    changes = changed(("contact", "c1"))
    desktop.session.tell(changes)
    assert told == [changes]
    assert "Saved" in status_words(workspace)


def test_saving_on_demand_says_that_all_is_saved(desktop: Desktop, qtbot) -> None:
    workspace = unlock(desktop, qtbot)
    qtbot.keyClick(desktop.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Everything is saved" in words(workspace), timeout=PATIENCE)
    assert workspace.pages()[0].drafts_saved == 1


def test_a_demonstration_is_marked_on_every_page(
    store_pattern: Path, tmp_path: Path, qapp, appearance, qtbot
) -> None:
    shutil.copytree(store_pattern, tmp_path / "store")
    (tmp_path / "store" / DEMO_NOTE).write_text(PASSPHRASE)
    made = make_desktop(qapp, tmp_path / "store")
    made.start()
    workspace = unlock(made, qtbot)
    assert "every record here is invented" in words(workspace.marking)
    leave(made, qtbot)


def _raise(error: WorldError) -> None:
    raise error
