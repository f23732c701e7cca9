"""The shared controls that the daily screens brought along: rows that wrap, pills, groups, rows that open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.settings import Direction, Settings, Theme
from ui.style.appearance import Appearance
from ui.widgets.flow import Flow
from ui.widgets.groups import Group, GroupedModel, GroupedView, Heading
from ui.widgets.link_row import LinkRow
from ui.widgets.notes import NotesEdit
from ui.widgets.records import Column
from ui.widgets.segments import Segments
from ui.widgets.sheet_pane import SheetPane
from ui.widgets.text import in_reading_order, no_mnemonic


def _three(qtbot) -> tuple[Flow, list[QPushButton]]:
    buttons = [QPushButton(f"Button {number}") for number in range(3)]
    flow = Flow(*buttons)
    qtbot.addWidget(flow)
    flow.resize(buttons[0].sizeHint().width() * 2 + 20, 200)
    flow.show()
    return flow, buttons


@pytest.mark.parametrize("direction", [Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT])
def test_a_row_wraps_in_the_reading_direction(appearance: Appearance, qtbot, direction: Direction) -> None:
    appearance.apply(Settings(theme=Theme.LIGHT, direction=direction))
    _flow, (first, second, third) = _three(qtbot)
    assert first.y() == second.y() < third.y()
    assert third.x() == first.x()
    assert (first.x() > second.x()) is (direction is Direction.RIGHT_TO_LEFT)


def test_a_row_is_as_high_as_its_lines(appearance: Appearance, qtbot) -> None:
    flow, (first, _second, third) = _three(qtbot)
    two_lines = flow.heightForWidth(flow.width())
    assert two_lines >= third.y() + third.height()
    third.hide()
    assert flow.heightForWidth(flow.width()) == first.height()


def test_the_pills_are_one_tab_stop_and_the_arrows_choose(appearance: Appearance, qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    pills = Segments("What is listed", (("people", "People"), ("offices", "Offices")))
    after = QLineEdit()
    column.addWidget(pills)
    column.addWidget(after)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    chosen: list[str] = []
    pills.chosen.connect(chosen.append)
    pills._pills["people"].setFocus()
    qtbot.keyClick(pills._pills["people"], Qt.Key.Key_Right)
    assert pills.key() == "offices"
    assert chosen == ["offices"]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()
    pills.set_key("people")
    assert chosen == ["offices"], "setting is not choosing"


@dataclass(frozen=True, slots=True)
class Thing:
    id: str
    words: str


class ThingColumn(Enum):
    ONE = "one"
    TWO = "two"


def _grouped(qtbot) -> tuple[GroupedView[Thing], GroupedModel[Thing]]:
    columns = (
        Column[Thing](ThingColumn.ONE, "One", lambda thing: thing.words, stretch=True),
        Column[Thing](ThingColumn.TWO, "Two", lambda thing: thing.id),
    )
    model = GroupedModel[Thing](columns, lambda thing: thing.id)
    view = GroupedView[Thing]("Things", model)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view, model


def _groups(*things: tuple[str, ...]) -> list[Group[Thing]]:
    return [
        Group[Thing](Heading(f"Group {number}", len(ids)), tuple(Thing(one, f"thing {one}") for one in ids))
        for number, ids in enumerate(things)
    ]


def test_groups_are_a_model_that_qt_accepts(appearance: Appearance, qtbot) -> None:
    view, model = _grouped(qtbot)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.set_groups(_groups(("a", "b"), (), ("c",)))
    assert model.rowCount() == 5, "the empty group has no heading"
    assert [model.id_at(row) for row in range(5)] == [None, "a", "b", None, "c"]
    assert QAccessible.queryAccessibleInterface(view).childCount() > 0


def test_the_neighbour_is_chosen_when_a_row_goes(appearance: Appearance, qtbot) -> None:
    view, _model = _grouped(qtbot)
    view.set_groups(_groups(("a", "b"), ("c",)))
    view.select_id("b")
    view.set_groups(_groups(("a",), ("c",)))
    assert view.current_id() == "c"
    view.set_groups(_groups(("a",)))
    assert view.current_id() == "a"
    view.set_groups(_groups())
    assert view.current_id() == ""


def test_the_chosen_row_stays_chosen_when_it_moves_to_another_group(appearance: Appearance, qtbot) -> None:
    view, _model = _grouped(qtbot)
    view.set_groups(_groups(("a", "b"), ("c",)))
    view.select_id("a")
    changed: list[str] = []
    view.current_changed.connect(changed.append)
    view.set_groups(_groups(("b",), ("c", "a")))
    assert view.current_id() == "a"
    assert changed == []


def test_a_row_that_opens_is_a_button_with_everything_it_shows(appearance: Appearance, qtbot) -> None:
    row = LinkRow("Keeper\u202e of a lorry", "REQ-2026-0007")
    qtbot.addWidget(row)
    row.show()
    pressed: list[None] = []
    row.clicked.connect(lambda: pressed.append(None))
    assert row.accessibleName() == "Keeper‹U+202E› of a lorry. REQ-2026-0007"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(row, key)
    assert len(pressed) == 2


def test_an_ampersand_in_a_name_is_no_mnemonic(appearance: Appearance, qtbot) -> None:
    made = QPushButton(no_mnemonic("New contact named Smith & Sons"))
    qtbot.addWidget(made)
    assert made.shortcut().isEmpty()


def test_notes_grow_with_their_text_when_they_get_narrower(appearance: Appearance, qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    notes = NotesEdit("Notes", 2)
    notes.set_text("word " * 60)
    column.addWidget(notes)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    wide = notes.height()
    page.resize(300, 600)
    qtbot.waitUntil(lambda: notes.height() > wide and notes.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize(
    ("direction", "mark"), [(Direction.LEFT_TO_RIGHT, "\u200e"), (Direction.RIGHT_TO_LEFT, "")]
)
def test_values_in_one_cell_keep_their_order(appearance: Appearance, direction: Direction, mark: str) -> None:
    """ "محمد · head of unit" would otherwise be read from the right in an interface read from the left."""
    appearance.apply(Settings(theme=Theme.LIGHT, direction=direction))
    assert in_reading_order("محمد · head of unit") == f"{mark}محمد · head of unit"
    assert in_reading_order("") == ""


def test_a_refreshed_card_keeps_the_keyboard_and_the_place(appearance: Appearance, qtbot) -> None:
    pane = SheetPane("Card")
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)

    def parts() -> list[QWidget]:
        return [QPushButton(f"Verb {number}") for number in range(20)]

    first = parts()
    pane.show_parts("a", first)
    first[10].setFocus()
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > 0)
    pane.verticalScrollBar().setValue(100)
    pane.show_parts("a", parts())
    focused = pane.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Verb 10"
    assert focused is not first[10]
    assert pane.verticalScrollBar().value() == 100
    pane.show_parts("b", parts())
    assert pane.verticalScrollBar().value() == 0
