"""The help page about what is protected: reachable, readable by keyboard, honest in both directions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.settings import Direction
from tests.helpers.driving import PATIENCE, unlock
from ui.application import Desktop
from ui.commands import Command
from ui.frame.protection_sheet import NOT_PROTECTED, PROTECTED, ProtectionSheet


def _open(desktop: Desktop, qtbot) -> ProtectionSheet:
    unlock(desktop, qtbot)
    assert desktop._menus is not None
    action = desktop._menus.action(Command.PROTECTION)
    assert action.isEnabled()
    action.trigger()

    def shown() -> list[ProtectionSheet]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, ProtectionSheet)]

    qtbot.waitUntil(lambda: bool(shown()) and shown()[0].isVisible(), timeout=PATIENCE)
    return shown()[0]


def test_the_help_menu_opens_it_and_it_says_every_point_in_full(desktop: Desktop, qtbot) -> None:
    sheet = _open(desktop, qtbot)
    labels = sheet.findChildren(QLabel)
    said = [one.text() for one in labels]
    for point in (*PROTECTED, *NOT_PROTECTED):
        assert point.title in said
        assert point.words in said
    assert said.index("Protected") < said.index("Not protected")
    qtbot.waitUntil(
        lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels if one.wordWrap())
    )
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_it_scrolls_by_keyboard_and_never_sideways(desktop: Desktop, qtbot) -> None:
    for direction in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT):
        desktop.change_settings(replace(desktop.settings, direction=direction, text_percent=200))
        if desktop.session is None:
            sheet = _open(desktop, qtbot)
        pane = sheet._pane
        pane.setFocus()
        qtbot.keyClick(pane, Qt.Key.Key_PageDown)
        assert pane.verticalScrollBar().value() > 0
        assert pane.horizontalScrollBar().maximum() == 0
        pane.verticalScrollBar().setValue(0)


def test_what_readme_admits_is_admitted_here_too() -> None:
    titles = " ".join(point.title + point.words for point in NOT_PROTECTED).lower()
    admitted = (
        "weak passphrase|a pin|forc|software|swap|hibernation|export|clock|old copies|screenshot|camera"
    )
    for word in (*admitted.split("|"), "clipboard", "sizes and dates"):
        assert word in titles, word
