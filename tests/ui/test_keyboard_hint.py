"""Beside the passphrase: Caps Lock and the chosen layout, as the X server has them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.xkeys import Keyboard
from ui.lock.keyboard import keyboard_state
from ui.lock.passphrase_field import PassphraseField

pytestmark = pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="the keyboard of an X server")


@pytest.fixture
def keyboard(qapp: QApplication) -> Generator[Keyboard]:
    made = Keyboard()
    yield made
    made.lock_caps(on=False)
    made.choose_layout(0)
    made.close()


@pytest.fixture
def field(qtbot) -> PassphraseField:
    made = PassphraseField("Passphrase")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def two_layouts() -> Generator[None]:
    if shutil.which("setxkbmap") is None:
        pytest.skip("nothing here sets the layouts of a keyboard")
    subprocess.run(["setxkbmap", "us,ru"], check=True)
    yield
    subprocess.run(["setxkbmap", "us"], check=True)


def test_caps_lock_is_said_before_a_letter_is_typed(
    keyboard: Keyboard, field: PassphraseField, qtbot
) -> None:
    qtbot.waitUntil(field.isActiveWindow)
    field.line.clearFocus()
    keyboard.lock_caps(on=True)
    field.line.setFocus()
    assert keyboard_state().caps
    assert "Caps Lock is on" in field.warning()


def test_what_is_said_goes_with_caps_lock(keyboard: Keyboard, field: PassphraseField, qtbot) -> None:
    keyboard.lock_caps(on=True)
    qtbot.keyClick(field.line, Qt.Key.Key_CapsLock)
    assert "Caps Lock is on" in field.warning()
    keyboard.lock_caps(on=False)
    qtbot.keyClick(field.line, Qt.Key.Key_CapsLock)
    assert "Caps Lock" not in field.warning()


def test_one_of_several_layouts_is_named(
    keyboard: Keyboard, field: PassphraseField, two_layouts: None, qtbot
) -> None:
    keyboard.choose_layout(1)
    qtbot.keyClick(field.line, Qt.Key.Key_Shift)
    assert "Russian" in field.warning()
    keyboard.choose_layout(0)
    qtbot.keyClick(field.line, Qt.Key.Key_Shift)
    assert "English (US)" in field.warning()


def test_the_only_layout_is_not_worth_a_word(keyboard: Keyboard, field: PassphraseField, qtbot) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_Shift)
    assert keyboard_state().layout == ""
    assert field.warning() == ""
