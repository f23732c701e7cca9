"""Keys and menus come from one table that follows the rules of the house."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.commands import (
    FIXED_KEYS,
    PAGE_KEYS,
    SPECS,
    Command,
    Menu,
    fixed_words,
    spec_of,
    without_mnemonic,
)
from ui.frame.menus import Menus
from ui.frame.navigator import Navigator, Place
from ui.frame.shortcut_sheet import ShortcutSheet

_ALL_KEYS = [keys for spec in SPECS for keys in spec.keys] + list(PAGE_KEYS)


@pytest.fixture
def window(qtbot) -> QMainWindow:
    """An empty window."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_every_command_is_declared_once() -> None:
    assert [spec.command for spec in SPECS if Counter(s.command for s in SPECS)[spec.command] > 1] == []
    assert {spec.command for spec in SPECS} == set(Command)


def test_no_keys_are_given_twice() -> None:
    read = [QKeySequence(keys).toString() for keys in _ALL_KEYS]
    assert all(read)
    assert not [keys for keys, count in Counter(read).items() if count > 1]
    assert not set(read) & {QKeySequence(keys).toString() for keys, _text in FIXED_KEYS}


def test_no_keys_take_a_letter_from_anyone() -> None:
    for keys in _ALL_KEYS:
        assert not ("Ctrl" in keys and "Alt" in keys), keys
        assert len(keys) > 1, "a single letter"
        assert "Insert" not in keys


def test_qt_reads_every_key_as_written() -> None:
    for keys in _ALL_KEYS:
        portable = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        assert portable == keys or (keys == "Ctrl+=" and portable)


def test_mnemonics_differ_within_each_menu() -> None:
    for menu in Menu:
        letters = [
            found.group(1).lower()
            for spec in SPECS
            if spec.menu is menu and (found := re.search(r"&(\w)", spec.words()))
        ]
        assert len(letters) == len([spec for spec in SPECS if spec.menu is menu]), menu
        assert not [letter for letter, count in Counter(letters).items() if count > 1], menu
    tops = [re.search(r"&(\w)", menu.words()).group(1).lower() for menu in Menu]
    assert len(set(tops)) == len(tops)


def test_everything_with_keys_is_also_in_a_menu(window: QMainWindow) -> None:
    Menus(window)
    texts = {action.text() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {spec.words() for spec in SPECS} <= texts


def test_the_page_goes_before_the_window_and_nobody_means_grey(window: QMainWindow, qtbot) -> None:
    menus, done = Menus(window), []
    assert not menus.action(Command.NEW).isEnabled()
    menus.handle(Command.NEW, lambda: done.append("window"))
    menus.set_page({Command.NEW: lambda: done.append("page")})
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    menus.set_page({})
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    menus.handle(Command.NEW, None)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["page", "window"]
    assert not menus.can(Command.NEW)


def test_every_key_of_a_command_gives_it(window: QMainWindow, qtbot) -> None:
    menus, done = Menus(window), []
    menus.handle(Command.LOCK, lambda: done.append(1))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert len(done) == len(spec_of(Command.LOCK).keys)


def test_nothing_can_be_commanded_after_the_menus_went(window: QMainWindow, qtbot) -> None:
    menus, done = Menus(window), []
    pages: list[int] = []
    menus.page_wanted.connect(pages.append)
    menus.handle(Command.NEW, lambda: done.append(1))
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    held = menus.action(Command.NEW)
    menus.remove()
    held.trigger()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.menuBar().actions() == []
    assert done == []
    assert pages == [1]


def test_the_sheet_names_every_key(qtbot, window: QMainWindow) -> None:
    from PySide6.QtWidgets import QLabel

    sheet = ShortcutSheet(window)
    words = " ".join(one.text() for one in sheet.findChildren(QLabel))
    for spec in SPECS:
        for keys in spec.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) in words
            assert without_mnemonic(spec.words()) in words
    for keys, text in FIXED_KEYS:
        assert keys in words
        assert fixed_words(text) in words


def test_the_trail_goes_back_and_forward_like_a_browser() -> None:
    trail, shown = Navigator(), []
    trail.moved.connect(shown.append)
    trail.go("contacts")
    trail.stay_with("c1")
    trail.go("requests", "r1")
    trail.back()
    trail.forward()
    trail.back()
    trail.go("follow-ups")
    assert shown == [
        Place("contacts"),
        Place("requests", "r1"),
        Place("contacts", "c1"),
        Place("requests", "r1"),
        Place("contacts", "c1"),
        Place("follow-ups"),
    ]
    assert not trail.can_go_forward()
    assert trail.can_go_back()


def test_going_where_one_is_makes_no_step() -> None:
    trail = Navigator()
    trail.go("contacts")
    trail.go("contacts")
    assert not trail.can_go_back()
