"""A list keeps its place, speaks in sentences, and behaves alike in both directions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolTip

from app.settings import Direction, Settings, Theme
from tests.ui.gallery import COLUMNS, PEOPLE, Person, PersonColumn, people_list
from ui.style.appearance import Appearance
from ui.widgets.chips import Chip
from ui.widgets.record_list import RecordView, fit_columns
from ui.widgets.records import CHIP_ROLE, ID_ROLE, RecordModel


@pytest.fixture
def view(appearance: Appearance, qtbot) -> RecordView[Person]:
    """The sample list in a window."""
    made = people_list()
    qtbot.addWidget(made)
    made.resize(900, 240)
    made.show()
    return made


def _told(view: RecordView[Person]) -> list[str]:
    told: list[str] = []
    view.current_changed.connect(told.append)
    return told


def test_the_model_keeps_the_promises_of_a_model(qtbot) -> None:
    model = RecordModel[Person](COLUMNS, lambda person: person.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_records(PEOPLE)
    model.set_records(PEOPLE[:2])
    model.set_records(())
    assert tester.model() is model


def test_a_cell_gives_text_id_and_chip(view: RecordView[Person]) -> None:
    model = view.model()
    cell = model.index(1, 1)
    assert cell.data() == "محمد القحطاني"
    assert cell.data(ID_ROLE) == "2"
    assert isinstance(model.index(0, 0).data(CHIP_ROLE), Chip)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"


def test_selection_and_place_survive_a_refresh(view: RecordView[Person]) -> None:
    view.select_id("7")
    view.verticalScrollBar().setValue(60)
    told = _told(view)
    fresh = [replace(person, country="—") for person in PEOPLE if person.id != "3"]
    view.set_records(fresh)
    assert view.current_id() == "7"
    assert view.selectionModel().selectedRows()[0].row() == 5
    assert view.verticalScrollBar().value() == 60
    assert told == []


def test_a_refresh_does_not_jump_to_a_selected_row_that_was_scrolled_away(view: RecordView[Person]) -> None:
    view.select_id("1")
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    at = bar.value()
    view.set_records([replace(person, country="—") for person in PEOPLE])
    assert bar.value() == at
    assert view.current_id() == "1"


def test_a_record_that_went_takes_the_selection_with_it_and_says_so_once(view: RecordView[Person]) -> None:
    view.select_id("7")
    told = _told(view)
    view.set_records(PEOPLE[:3])
    assert view.current_id() == ""
    assert told == [""]
    assert not view.selectionModel().hasSelection()


@pytest.mark.parametrize("direction", [Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT])
def test_a_row_can_be_selected_in_both_directions(
    view: RecordView[Person], appearance: Appearance, direction: Direction
) -> None:
    appearance.apply(Settings(theme=Theme.LIGHT, direction=direction))
    assert view.select_id("4")
    assert [index.row() for index in view.selectionModel().selectedRows()] == [3]


def test_the_keyboard_walks_opens_and_goes_to_the_ends(view: RecordView[Person], qtbot) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    view.setFocus()
    view.select_first()
    told = _told(view)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert told == ["2", "3", "10", "1"]
    assert opened == ["3"]


def test_tab_leaves_the_list(view: RecordView[Person]) -> None:
    assert not view.tabKeyNavigation()


def test_a_click_picks_and_a_double_click_opens(view: RecordView[Person], qtbot) -> None:
    picked, opened = [], []
    view.picked.connect(picked.append)
    view.opened.connect(opened.append)
    at = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (picked, opened, view.current_id()) == (["2"], [], "2")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["2"]


def test_a_screen_reader_hears_the_row_as_a_sentence_and_the_status_in_words(
    view: RecordView[Person], appearance: Appearance
) -> None:
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() == QAccessible.Role.Table
    first = view.model().index(1, 0)
    sentence = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence == "Due today. محمد القحطاني, Mohamed Al-Qahtani. وزارة الداخلية (2026). Saudi Arabia"
    appearance.apply(Settings(theme=Theme.LIGHT, reads_whole_rows=False))
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Due today"


def test_sorting_is_asked_for_and_never_done_here(view: RecordView[Person], qtbot) -> None:
    asked: list[tuple[object, bool]] = []
    view.sort_wanted.connect(lambda key, descending: asked.append((key, descending)))
    header = view.horizontalHeader()
    order = [view.model().index(row, 1).data() for row in range(3)]
    for section in (1, 1, 2):
        at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [(PersonColumn.NAME, False), (PersonColumn.NAME, True)]
    assert [view.model().index(row, 1).data() for row in range(3)] == order


def test_the_end_of_a_shortened_list_asks_for_more_once(view: RecordView[Person]) -> None:
    asked: list[bool] = []
    view.more_wanted.connect(lambda: asked.append(True))
    view.set_records(PEOPLE, has_more=True)
    bar = view.verticalScrollBar()
    for value in (0, bar.maximum(), bar.maximum() - 1, bar.maximum()):
        bar.setValue(value)
    assert asked == [True]


def test_columns_share_the_room_and_give_way_from_the_end() -> None:
    wide = fit_columns(COLUMNS, 60.0)
    assert sum(wide.values()) == pytest.approx(60.0)
    assert PersonColumn.COUNTRY not in fit_columns(COLUMNS, 28.0)
    narrow = fit_columns(COLUMNS, 14.0)
    assert set(narrow) == {PersonColumn.STATUS, PersonColumn.NAME}


def test_a_narrow_list_hides_a_column_and_a_wide_one_brings_it_back(view: RecordView[Person], qtbot) -> None:
    view.resize(380, 240)
    assert view.isColumnHidden(3)
    view.resize(1000, 240)
    assert not view.isColumnHidden(3)


def test_the_tooltip_of_a_cut_cell_is_escaped(view: RecordView[Person], qtbot) -> None:
    view.set_records([replace(PEOPLE[0], office="<b>" + "office " * 40)])
    index = view.model().index(0, 2)
    at = view.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    view.viewportEvent(event)
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_the_selected_row_has_a_second_mark_beside_its_colour(
    view: RecordView[Person], appearance: Appearance
) -> None:
    from PySide6.QtGui import QColor

    from ui.style.look import look

    for direction in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT):
        appearance.apply(Settings(theme=Theme.LIGHT, direction=direction))
        view.select_id("2")
        row = view.visualRect(view.model().index(1, 0))
        image = view.viewport().grab().toImage()
        edge = row.right() if direction is Direction.RIGHT_TO_LEFT else row.left()
        assert image.pixelColor(edge, row.center().y()) == QColor(look().colours.accent)


def test_ten_thousand_records_are_shown_at_once(view: RecordView[Person], qtbot) -> None:
    """No timing here: the promise is that nothing is read before it is seen."""
    read: list[int] = []
    columns = (replace(COLUMNS[1], text=lambda person: (read.append(1), person.name)[1]),)
    model = RecordModel[Person](columns, lambda person: person.id)
    many = RecordView[Person]("Many", model)
    qtbot.addWidget(many)
    many.resize(400, 300)
    many.show()
    many.set_records([replace(PEOPLE[0], id=str(number)) for number in range(10_000)])
    many.viewport().grab()
    assert 0 < len(read) < 500
