"""The editor over a real store in a real window: gaps are filled, walked and named; nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.domain.formal import FieldSource
from app.exchange.faults import FaultKind
from app.legal.completeness import Level
from tests.helpers.driving import in_store, lock
from tests.helpers.field import complete_formal, office
from tests.helpers.formal_window import FormalWindow, Opened, with_gaps
from ui.formal.keeping import FORM
from ui.formal.sections import Section, section_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _level(window: FormalWindow, level: Level) -> list[str]:
    return [one.pointer for one in window.editor.draft.findings if one.level is level]


def test_filling_the_gaps_empties_the_checklist(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    editor = window.edit(formal.id)
    assert _level(window, Level.MUST)
    assert not editor.checklist.verdict().startswith("Nothing")
    for _round in range(20):
        if not editor.checklist.pointers():
            break
        window.press(Qt.Key.Key_F8)
        window.qtbot.keyClicks(QApplication.focusWidget(), "As stated in the annexed order.")
        window.settle()
    assert editor.checklist.pointers() == ()
    assert editor.checklist.verdict() == "Nothing is missing."
    stored = window.stored(formal.id)
    assert stored.purpose == "As stated in the annexed order."
    assert stored.offences[0].max_penalty == "As stated in the annexed order."


def test_f8_walks_every_problem_and_comes_round(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    editor = window.edit(formal.id)
    wanted = editor.checklist.pointers()
    visited = []
    for _ in wanted:
        window.press(Qt.Key.Key_F8)
        visited.append(_focused_pointer(window))
    assert visited == list(wanted)
    window.press(Qt.Key.Key_F8)
    assert _focused_pointer(window) == wanted[0]
    window.press(Qt.Key.Key_F8, SHIFT)
    assert _focused_pointer(window) == wanted[-1]


def _focused_pointer(window: FormalWindow) -> str:
    """The pointer of the field in which the keyboard is."""
    focused = QApplication.focusWidget()
    for group in window.editor.page().groups:
        for pointer in window.editor.checklist.pointers():
            field = group.find(pointer)
            exact = field is not None and field.control is focused
            if exact and section_of(pointer) is window.editor.page().section and field.finding():
                return pointer
    return ""


def test_every_finding_leads_to_a_field_of_its_own(opened: Opened) -> None:
    """An empty request under the treaty with the longest list: no gap may lead nowhere."""
    formal = complete_formal(
        facts="",
        subject="",
        stage=None,
        offences=(),
        persons=(),
        items=(),
        purpose="",
        time_limit=None,
        parts=(),
    )
    window = opened(formal)
    editor = window.edit(formal.id)
    assert len(editor.checklist.pointers()) >= 5
    for pointer in editor.checklist.pointers():
        editor.reveal(pointer)
        focused = QApplication.focusWidget()
        assert editor.page().section is section_of(pointer)
        assert focused is not None, pointer
        assert editor.page().isAncestorOf(focused), pointer


def test_each_finding_names_rule_reason_and_how_it_was_verified(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    lines = window.edit(formal.id).checklist.lines()
    purpose = next(line for line in lines if "Purpose" in line.title)
    assert purpose.title == "Required: Purpose"
    assert "Purpose for which the evidence" in purpose.text
    assert purpose.small == "UNTOC 18(15)(f) · text of the rule read"
    assert "Required: Purpose" in purpose.spoken()


def test_a_section_says_in_words_what_it_lacks(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    editor = window.edit(formal.id)
    words = {line.id: line.small for line in editor.section_lines()}
    assert words["OFFENCES"] == "1 expected missing"
    assert words["FACTS"] == "Nothing missing"
    editor.go(Section.FACTS)
    window.type_into(editor.page().groups[0].first().control, "x")
    window.press(Qt.Key.Key_A, CTRL)
    window.press(Qt.Key.Key_Delete)
    window.settle()
    words = {line.id: line.small for line in editor.section_lines()}
    assert words["FACTS"] == "1 required missing"


def test_typed_text_survives_a_lock_and_reopening(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    editor = window.edit(formal.id)
    editor.go(Section.FACTS)
    control = editor.page().groups[0].first().control
    assert isinstance(control, QPlainTextEdit)
    control.setFocus()
    window.press(Qt.Key.Key_End, CTRL)
    window.qtbot.keyClicks(control, " Typed a moment before the lock.")
    lock(window.desktop, window.qtbot)
    window.unlock()
    window.edit(formal.id)
    assert window.stored(formal.id).facts.endswith("Typed a moment before the lock.")
    window.editor.go(Section.FACTS)
    shown = window.editor.page().groups[0].first().control
    assert shown.toPlainText().endswith("Typed a moment before the lock.")


def test_half_a_date_survives_a_lock_and_is_named(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.PERSONS)
    group = window.editor.page().groups[0]
    field = group.find("/persons/0/birth_date")
    field.control.setFocus()
    window.press(Qt.Key.Key_A, CTRL)
    window.qtbot.keyClicks(QApplication.focusWidget(), "31 Febr")
    lock(window.desktop, window.qtbot)
    window.unlock()
    window.edit(formal.id)
    assert [one.kind for one in window.editor.draft.faults] == [FaultKind.NOT_A_DATE]
    window.press(Qt.Key.Key_F8)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "31 Febr"


def test_a_change_of_page_keeps_what_was_typed(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    purpose = window.editor.page().groups[0].first().control
    purpose.setFocus()
    window.qtbot.keyClicks(purpose, "To prove the transfer.")
    window.desktop.workspace.go("contacts")
    window.go(formal.id)
    assert window.editor.draft.formal.purpose == "To prove the transfer."
    window.settle()
    assert window.stored(formal.id).purpose == "To prove the transfer."


def test_a_forbidden_character_is_named_and_nothing_is_lost(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    field = window.editor.page().groups[0].first()
    field.control.setFocus()
    QApplication.clipboard().setText("Paid to \u202efdp.exe yesterday.")
    window.press(Qt.Key.Key_V, CTRL)
    window.settle()
    assert "U+202E" in field.problem()
    assert "RIGHT-TO-LEFT OVERRIDE" in field.problem()
    assert window.stored(formal.id).purpose == "", "the record holds nothing that could deceive"
    lock(window.desktop, window.qtbot)
    window.unlock()
    window.edit(formal.id)
    assert window.editor.draft.formal.purpose == "Paid to \u202efdp.exe yesterday."
    window.press(Qt.Key.Key_F8)
    control = QApplication.focusWidget()
    assert isinstance(control, QPlainTextEdit)
    window.press(Qt.Key.Key_A, CTRL)
    window.qtbot.keyClicks(control, "Paid yesterday.")
    window.settle()
    assert not window.editor.draft.faults
    assert window.stored(formal.id).purpose == "Paid yesterday."
    drafts = window.desktop.session.desk.drafts
    found = in_store(window.desktop, window.qtbot, lambda: (drafts.find(FORM, formal.id),))
    assert found == (None,)


def test_an_office_of_the_directory_becomes_the_addressee(opened: Opened) -> None:
    formal = with_gaps()
    oslo, madrid = office(), office("Ministerio de Justicia", place="Madrid")
    window = opened(formal, offices=(oslo, madrid))
    window.edit(formal.id).go(Section.AUTHORITIES)
    page = window.editor.page()
    window.qtbot.keyClick(_button(page, "Choose from the directory…"), Qt.Key.Key_Space)
    window.wait(lambda: QApplication.activeWindow() is not window.desktop.window)
    dialog = QApplication.activeWindow()
    window.wait(lambda: dialog.shown_count() == 2)
    window.qtbot.keyClicks(QApplication.focusWidget(), "minist")
    assert dialog.shown_count() == 1
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: window.editor.draft.formal.requested_authority.name == "Ministerio de Justicia")
    assert window.editor.draft.formal.requested_authority.office_id == madrid.id


def _button(parent, words: str):
    from ui.widgets.buttons import Button

    return next(one for one in parent.findChildren(Button) if one.text().replace("&", "") == words)


def test_what_is_taken_out_comes_back(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.PERSONS)
    window.qtbot.keyClick(_button(window.editor.page(), "Remove this person"), Qt.Key.Key_Space)
    window.settle()
    assert window.stored(formal.id).persons == ()
    window.qtbot.keyClick(_button(window.desktop.workspace, "Undo"), Qt.Key.Key_Space)
    window.settle()
    assert window.stored(formal.id).persons == formal.persons


def test_undo_inside_a_field(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    control = window.editor.page().groups[0].first().control
    control.setFocus()
    window.qtbot.keyClicks(control, "wrong")
    window.press(Qt.Key.Key_Z, CTRL)
    assert control.toPlainText() == ""
    window.settle()
    assert window.stored(formal.id).purpose == ""


def test_the_source_of_a_field_is_shown(opened: Opened) -> None:
    formal = with_gaps(sources=(FieldSource(field="/facts", kind="request", reference="REQ-2026-0012"),))
    window = opened(formal)
    window.edit(formal.id).go(Section.FACTS)
    assert "REQ-2026-0012" in window.editor.page().groups[0].first().source()
