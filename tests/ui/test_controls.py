"""Shared controls: named, reachable with the keyboard, saying what they mean in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings, Theme
from tests.helpers.field import FixedClock
from tests.ui import gallery
from ui.style.appearance import Appearance
from ui.style.icons import Icon
from ui.style.tokens import MIN_TARGET, Tone
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip, ChipLabel
from ui.widgets.dates import DateField, read_date, show_date
from ui.widgets.forms import Field, FormSection
from ui.widgets.notes import MAX_CHARACTERS, NotesEdit
from ui.widgets.notice import NoticeBar
from ui.widgets.progress import ProgressPanel
from ui.widgets.search import MAX_QUERY, SearchField
from ui.widgets.switches import CheckBox, ComboBox
from ui.widgets.timeline import Timeline, TimelineEntry

_INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_ENGLISH = QLocale("en")
_TODAY = date(2026, 11, 21)


@pytest.fixture(params=["panes", "controls"])
def page(request: pytest.FixtureRequest, appearance: Appearance, qtbot) -> QWidget:
    """Each page of the gallery, shown."""
    made = getattr(gallery, request.param)()
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    return made


def test_every_control_that_can_be_used_has_a_name(page: QWidget) -> None:
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, _INTERACTIVE) and one.isVisible() and one.objectName() != "qt_spinbox_lineedit"
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_every_target_is_large_enough_to_be_hit(page: QWidget) -> None:
    small = [
        (type(one).__name__, one.size())
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < MIN_TARGET
    ]
    assert not small


def test_every_control_can_be_reached_with_tab(page: QWidget) -> None:
    """Except those whose key does the same: the cross of the search field (Escape)."""
    unreachable = [
        one.accessibleName() or one.text()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable in ([], ["Clear the search"])


def test_a_field_ties_label_help_and_problem_to_its_input(qtbot) -> None:
    form = FormSection("Who")
    qtbot.addWidget(form)
    line = QLineEdit()
    field = form.add("&Name", line, "As in your letters.")
    assert field.label.buddy() is line
    assert line.accessibleName() == "Name"
    assert line.accessibleDescription() == "As in your letters."
    field.set_problem("Type the part after the @ sign.")
    assert line.accessibleDescription() == "Type the part after the @ sign. As in your letters."
    assert line.property("problem") == "true"
    assert form.first_problem() is field
    field.set_problem("")
    assert line.accessibleDescription() == "As in your letters."
    assert form.first_problem() is None


def test_a_problem_is_seen_in_words_and_not_only_in_red(qtbot) -> None:
    field = Field("&Mail", QLineEdit())
    qtbot.addWidget(field)
    field.show()
    field.set_problem("The address ends after the @ sign.")
    shown = [one.text() for one in field.findChildren(QLabel) if one.isVisible() and one.text()]
    assert "The address ends after the @ sign." in shown
    pictures = [one for one in field.findChildren(QLabel) if one.isVisible() and not one.pixmap().isNull()]
    assert len(pictures) == 1


def test_an_optional_field_says_so_in_words(qtbot) -> None:
    field = Field("&Fax", QLineEdit(), optional=True)
    qtbot.addWidget(field)
    assert field.control.accessibleName() == "Fax (optional)"


def test_notes_let_tab_out_and_take_no_pictures_and_no_books(qtbot) -> None:
    notes = NotesEdit("Notes")
    qtbot.addWidget(notes)
    assert notes.tabChangesFocus()
    edits: list[str] = []
    notes.edited.connect(edits.append)
    notes.set_text("set")
    assert edits == []
    data = QMimeData()
    data.setHtml("<b>x</b>")
    data.setText("y" * (MAX_CHARACTERS + 10))
    notes.insertFromMimeData(data)
    assert len(notes.toPlainText()) == MAX_CHARACTERS
    assert edits


def test_notes_grow_with_their_text_up_to_a_limit(qtbot) -> None:
    notes = NotesEdit("Notes", lines=2, most_lines=6)
    qtbot.addWidget(notes)
    notes.show()
    heights = []
    for lines in (1, 4, 50):
        notes.set_text("line\n" * lines)
        heights.append(notes.sizeHint().height())
    assert heights[0] < heights[1] < heights[2]
    notes.set_text("line\n" * 100)
    assert notes.sizeHint().height() == heights[2]


def test_the_search_field_flushes_on_enter_and_empties_on_escape(qtbot) -> None:
    field = SearchField("Filter", "Name, office…")
    qtbot.addWidget(field)
    field.show()
    queries, entered, down = [], QSignalSpy(field.entered), QSignalSpy(field.left_downwards)
    field.query_changed.connect(queries.append)
    qtbot.keyClicks(field, " ab")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert queries == ["", "a", "ab", ""]
    assert (entered.count(), down.count()) == (1, 1)
    field.setText("x" * 1000)
    assert len(field.text()) == MAX_QUERY


def test_a_chip_says_its_word_and_never_only_its_colour(qtbot) -> None:
    chip = ChipLabel(Chip(Tone.OVERDUE, "Overdue 3 d"))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Overdue 3 d"
    symbols = {Chip(tone, "x").icon for tone in Tone}
    assert len(symbols) == len(Tone)
    assert Chip(Tone.WAITING, "x", Icon.PHONE).icon is Icon.PHONE


def test_no_button_answers_enter_unless_it_was_told_to(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    for kind in Kind:
        made = Button("Delete contact", kind, parent=dialog)
        assert not made.autoDefault()
        assert not made.isDefault()


def test_an_icon_button_cannot_be_without_a_name(qtbot) -> None:
    made = IconButton(Icon.COPY, "Copy <b>")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Copy <b>"
    assert "&lt;b&gt;" in made.toolTip()


def test_a_drop_down_keeps_its_value_under_the_wheel(qtbot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    box = ComboBox("Language")
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.currentIndex() == 0
    assert not event.isAccepted()


def test_the_words_of_a_check_box_wrap_in_a_narrow_pane(appearance: Appearance, qtbot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    box = CheckBox("Screen readers say a row of a list as one sentence")
    column.addWidget(box)
    column.addStretch(1)
    pane.resize(180, 300)
    pane.show()
    assert box.height() > 2 * box.fontMetrics().height()
    assert box.width() <= 180


def test_a_check_box_is_seen_checked_in_every_theme(appearance: Appearance, qtbot) -> None:
    box = CheckBox("Remind me")
    qtbot.addWidget(box)
    box.show()
    for theme in (Theme.LIGHT, Theme.DARK, Theme.CONTRAST):
        appearance.apply(Settings(theme=theme))
        box.setChecked(False)
        empty = box.grab().toImage()
        box.setChecked(True)
        assert box.grab().toImage() != empty
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        assert not box.isChecked()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("2026-11-28", date(2026, 11, 28)),
        ("28.11.2026", date(2026, 11, 28)),
        ("28 Nov 2026", date(2026, 11, 28)),
        ("28 November 2026", date(2026, 11, 28)),
        ("28/11/2026", date(2026, 11, 28)),
        ("11/28/2026", date(2026, 11, 28)),
        ("11/11/2026", date(2026, 11, 11)),
        ("03/04/2026", None),
        ("+7", date(2026, 11, 28)),
        ("+2w", date(2026, 12, 5)),
        ("2026-02-30", None),
        ("soon", None),
        ("99999-01-01", None),
    ],
)
def test_a_date_is_read_only_when_it_can_mean_one_day(typed: str, wanted: date | None) -> None:
    assert read_date(typed, _TODAY, _ENGLISH) == wanted


def test_a_date_is_shown_with_its_month_as_a_word() -> None:
    assert show_date(date(2026, 4, 3), _ENGLISH) == "3 Apr 2026"
    assert read_date(show_date(date(2026, 4, 3), QLocale("fr")), _TODAY, QLocale("fr")) == date(2026, 4, 3)


def test_a_date_field_tells_changes_once_and_refuses_what_is_unclear(qtbot) -> None:
    field = DateField("Due", _TODAY, FixedClock())
    qtbot.addWidget(field)
    changes, problems = [], []
    field.date_changed.connect(changes.append)
    field.unreadable.connect(problems.append)
    line = field.findChild(QLineEdit)
    for typed in ("2026-12-24", "03/04/2026", ""):
        line.setText(typed)
        line.editingFinished.emit()
        line.editingFinished.emit()
    assert changes == [date(2026, 12, 24), None]
    assert [bool(words) for words in problems] == [False, False, True, True, False, False]


def test_a_date_can_be_picked_from_the_calendar_with_the_keyboard(appearance: Appearance, qtbot) -> None:
    from PySide6.QtWidgets import QCalendarWidget

    field = DateField("Due", _TODAY, FixedClock())
    qtbot.addWidget(field)
    field.show()
    changes: list[date] = []
    field.date_changed.connect(changes.append)
    qtbot.keyClick(field.findChild(QLineEdit), Qt.Key.Key_F4)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.accessibleName() == "Due"
    inner = calendar.findChild(QWidget, "qt_calendar_calendarview")
    qtbot.keyClick(inner, Qt.Key.Key_Right)
    qtbot.keyClick(inner, Qt.Key.Key_Return)
    assert changes == [date(2026, 11, 22)]


def test_the_newest_notice_wins_and_its_way_back_works_once(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = NoticeBar(parent)
    undone: list[int] = []
    bar.show_notice("Saved.")
    bar.show_undo("Contact moved to the bin.", "Undo", lambda: undone.append(1))
    assert bar.text() == "Contact moved to the bin."
    (undo,) = [one for one in bar.findChildren(Button) if one.text() == "Undo"]
    undo.click()
    undo.click()
    assert undone == [1]
    assert bar.text() == ""


def test_a_problem_stays_until_it_is_closed(qtbot) -> None:
    from PySide6.QtCore import QTimer

    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_problem("The disk is full.")
    assert not any(timer.isActive() for timer in bar.findChildren(QTimer))
    bar.show_notice("Saved.")
    (clock,) = [timer for timer in bar.findChildren(QTimer) if timer.isActive()]
    clock.timeout.emit()
    assert bar.text() == ""


def test_progress_can_be_stopped_once(qtbot) -> None:
    panel = ProgressPanel("Stop the import")
    qtbot.addWidget(panel)
    panel.start("Importing")
    stopped = QSignalSpy(panel.cancelled)
    stop = panel.findChild(Button)
    stop.click()
    stop.click()
    assert stopped.count() == 1
    panel.set_progress(3, 10)
    panel.finish()
    assert panel.isHidden()


def test_the_timeline_has_one_tab_stop_and_arrows_walk_it(appearance: Appearance, qtbot) -> None:
    line = Timeline("Timeline", "Nothing happened yet.")
    qtbot.addWidget(line)
    line.set_entries([TimelineEntry(f"{day} Nov 2026", f"Event {day}", id=str(day)) for day in (3, 2, 1)])
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    rows = [one for one in line.findChildren(QWidget) if one.accessibleName().endswith(("3", "2", "1"))]
    stops = [one for one in rows if one.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [one.accessibleName() for one in stops] == ["3 Nov 2026. Event 3"]
    opened: list[str] = []
    line.opened.connect(opened.append)
    stops[0].setFocus()
    qtbot.keyClick(stops[0], Qt.Key.Key_Down)
    qtbot.keyClick(line.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["2"]


def test_a_long_timeline_is_built_in_parts(qtbot) -> None:
    line = Timeline("Timeline", "Nothing happened yet.")
    qtbot.addWidget(line)
    line.set_entries([TimelineEntry(str(number), f"Event {number}") for number in range(100)])
    names = [one.accessibleName() for one in line.findChildren(QWidget) if ". Event" in one.accessibleName()]
    assert len(names) == 30
    line.findChild(Button).click()
    shown = {
        one.accessibleName()
        for one in line.findChildren(QWidget)
        if ". Event" in one.accessibleName() and not one.isHidden()
    }
    assert len(shown) == 60


def test_an_empty_timeline_says_so(qtbot) -> None:
    line = Timeline("Timeline", "Nothing happened yet.")
    qtbot.addWidget(line)
    assert [one.text() for one in line.findChildren(QLabel)] == ["Nothing happened yet."]
