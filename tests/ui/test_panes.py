"""List and detail: two panes where there is room, a drawer where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.settings import Direction, Settings, Theme
from ui.style.appearance import Appearance
from ui.widgets.pane_cycle import PaneCycle
from ui.widgets.panes import Panes


class Half(QWidget):
    """A pane with two lines to put the keyboard into."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.first, self.second = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)


@pytest.fixture
def panes(appearance: Appearance, qtbot) -> Panes:
    """A wide page, shown and active."""
    made = Panes(Half("List"), Half("Detail"))
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _detail(panes: Panes) -> Half:
    return next(half for half in panes.findChildren(Half) if half.accessibleName() == "Detail")


def _list(panes: Panes) -> Half:
    return next(half for half in panes.findChildren(Half) if half.accessibleName() == "List")


def test_a_wide_page_shows_both(panes: Panes) -> None:
    assert not panes.is_narrow()
    assert _detail(panes).isVisible()
    assert _list(panes).width() > _detail(panes).width()


def test_a_narrow_page_shows_the_list_and_opens_the_detail_over_it(panes: Panes, qtbot) -> None:
    panes.resize(700, 500)
    assert panes.is_narrow()
    assert not _detail(panes).isVisible()
    changed = QSignalSpy(panes.drawer_changed)
    panes.open_detail(focus=True)
    assert _detail(panes).isVisible()
    assert _detail(panes).isAncestorOf(panes.focusWidget())
    assert _list(panes).width() > 600
    qtbot.keyClick(panes.focusWidget(), Qt.Key.Key_Escape)
    assert not _detail(panes).isVisible()
    assert changed.count() == 2


def test_the_shade_beside_the_drawer_closes_it(panes: Panes, qtbot) -> None:
    panes.resize(700, 500)
    panes.open_detail()
    qtbot.mouseClick(panes.childAt(20, 250), Qt.MouseButton.LeftButton)
    assert not panes.is_open()


def test_large_text_makes_a_drawer_of_the_same_window(panes: Panes, appearance: Appearance, qtbot) -> None:
    appearance.apply(Settings(theme=Theme.LIGHT, text_percent=150))
    qtbot.waitUntil(panes.is_narrow)
    appearance.apply(Settings(theme=Theme.LIGHT))
    qtbot.waitUntil(lambda: not panes.is_narrow())
    assert _detail(panes).isVisible()


def test_the_drawer_stands_at_the_trailing_edge(panes: Panes, appearance: Appearance) -> None:
    panes.resize(700, 500)
    panes.open_detail()
    at = {}
    for direction in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT):
        appearance.apply(Settings(theme=Theme.LIGHT, direction=direction))
        panes.resize(701 if direction is Direction.RIGHT_TO_LEFT else 700, 500)
        at[direction] = _detail(panes).mapTo(panes, _detail(panes).rect().center()).x()
    assert at[Direction.LEFT_TO_RIGHT] > 350 > at[Direction.RIGHT_TO_LEFT]


def test_what_was_typed_survives_the_change_between_panes_and_drawer(panes: Panes) -> None:
    _detail(panes).first.setText("half a sentence")
    panes.resize(700, 500)
    panes.resize(1100, 500)
    assert _detail(panes).first.text() == "half a sentence"
    assert _detail(panes).isVisible()


def test_a_page_without_detail_never_has_a_drawer(appearance: Appearance, qtbot) -> None:
    made = Panes(Half("List"), None)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.open_detail(focus=True)
    assert not made.is_open()
    assert not made.is_narrow()


def test_f6_goes_round_the_panes_and_comes_back_to_the_same_control(panes: Panes) -> None:
    one, two = _list(panes), _detail(panes)
    cycle = PaneCycle(lambda: [one, two], panes)
    two.second.setFocus()
    cycle.next()
    assert one.first.hasFocus()
    one.second.setFocus()
    cycle.next()
    assert two.second.hasFocus()
    cycle.previous()
    assert one.second.hasFocus()


def test_f6_skips_what_cannot_take_the_keyboard(panes: Panes) -> None:
    one, two = _list(panes), _detail(panes)
    one.first.setEnabled(False)
    one.second.setEnabled(False)
    cycle = PaneCycle(lambda: [one, two], panes)
    two.first.setFocus()
    cycle.next()
    assert two.first.hasFocus()


def test_zooming_through_all_sizes_with_the_drawer_open_does_no_harm(
    panes: Panes, appearance: Appearance, qtbot
) -> None:
    """A splitter that is changed inside a StyleChange takes the program down: it did."""
    panes.open_detail()
    for percent in (80, 130, 200, 100, 150, 90, 200, 80):
        appearance.apply(Settings(theme=Theme.DARK, text_percent=percent))
        qtbot.waitUntil(lambda: panes.isVisible())
        panes.open_detail()
        panes.grab()
