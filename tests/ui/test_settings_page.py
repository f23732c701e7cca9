"""The settings in the real window: the officer's data saved while typing, the look, the lock, the limits."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import Theme, load_settings
from tests.helpers.driving import in_store, lock, words
from tests.helpers.formal_window import OFFICER, FormalWindow, Opened
from ui.routes import SETTINGS
from ui.settings.page import ABOUT, LOCKING, LOOK, SettingsPage
from ui.settings.page import OFFICER as MY_DATA


def _page(window: FormalWindow) -> SettingsPage:
    window.desktop.workspace.go(SETTINGS)
    found = next(page for page in window.desktop.workspace.pages() if page.key == SETTINGS)
    assert isinstance(found, SettingsPage)
    window.settle()
    return found


def _profile(window: FormalWindow) -> object:
    return in_store(window.desktop, window.qtbot, window.desktop.session.desk.profiles.load)


def _line(page: SettingsPage, name: str) -> QLineEdit:
    control = page.desk.officer.fields.input(name).widget
    assert isinstance(control, QLineEdit)
    return control


def test_the_officers_data_are_saved_while_typing(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    assert _line(page, "name").text() == OFFICER.name
    _line(page, "place").setFocus()
    window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClicks(_line(page, "place"), "Bergen")
    window.wait(lambda: page.desk.officer.state() == "Saved.")
    assert _profile(window).place == "Bergen"
    assert _profile(window).authority == OFFICER.authority, "nothing else changed"


def test_a_hidden_character_is_named_and_survives_the_lock(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    _line(page, "function").setFocus()
    QApplication.clipboard().setText("officer\u202e")
    window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    lock(window.desktop, window.qtbot)
    window.unlock()
    page = _page(window)
    window.wait(lambda: "not saved" in page.desk.officer.state())
    assert _line(page, "function").text() == "officer\u202e"
    assert any("U+202E" in one for one in page.desk.officer.fields.problems())
    assert _profile(window).function == OFFICER.function


def test_the_minutes_until_the_lock_hold_at_once_and_are_remembered(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    page.desk.show_section(LOCKING)
    page.desk.locking.minutes.setFocus()
    window.press(Qt.Key.Key_Home)
    window.press(Qt.Key.Key_Return)
    assert page.desk.locking.minutes.currentText() == "1 minute"
    assert window.desktop.autolock.seconds_left() <= timedelta(minutes=1).total_seconds()
    assert load_settings(window.desktop._settings_file).lock_minutes == 1


def test_the_theme_changes_at_once(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    page.desk.show_section(LOOK)
    page.desk.look.theme.setFocus()
    window.press(Qt.Key.Key_End)
    window.press(Qt.Key.Key_Up)
    assert window.desktop.settings.theme is Theme.DARK


def test_about_names_version_licences_and_limits(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    page.desk.show_section(ABOUT)
    said = words(page.desk.about)
    for part in ("0.1.0", "Apache-2.0", "SIL Open Font License", "Lucide, ISC", "A weak passphrase", "LGPL"):
        assert part in said


def test_the_sections_are_walked_with_the_keyboard(opened: Opened) -> None:
    window = opened()
    page = _page(window)
    page.focus_first()
    assert page.desk.list.current_id() == MY_DATA
    window.press(Qt.Key.Key_Down)
    assert page.desk.look.isVisible()
    window.press(Qt.Key.Key_Return)
    assert page.desk.look.theme.hasFocus()


def test_ctrl_comma_opens_the_settings_from_anywhere(opened: Opened) -> None:
    window = opened()
    window.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.desktop.workspace.page().key == SETTINGS
