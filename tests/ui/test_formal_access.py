"""Every screen of the formal side can be worked with the keyboard and is named for a screen reader."""

from __future__ import annotations

import gc
import itertools
from collections import Counter
from dataclasses import replace
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.domain.formal import AssistanceItem
from app.settings import Direction
from tests.helpers.driving import lock
from tests.helpers.field import complete_formal
from tests.helpers.formal_window import Opened, with_gaps
from tests.helpers.formals import full_request
from ui.commands import Menu
from ui.formal.sections import Section
from ui.routes import SETTINGS
from ui.widgets.labels import ElidedLabel


def _controls(parent: QWidget) -> list[QWidget]:
    """What Tab reaches."""
    found = []
    for one in parent.findChildren(QWidget):
        reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        if reached and one.focusProxy() is None:
            found.append(one)
    return found


def _unnamed(parent: QWidget) -> list[str]:
    faults = []
    for one in _controls(parent):
        interface = QAccessible.queryAccessibleInterface(one)
        if not interface.text(QAccessible.Text.Name).strip():
            faults.append(f"{type(one).__name__} {one.objectName()}")
    return faults


def _doubled_mnemonics(parent: QWidget) -> list[str]:
    words = [one.text() for one in parent.findChildren(QLabel) if one.isVisible() and one.buddy()]
    words += [one.text() for one in parent.findChildren(QAbstractButton) if one.isVisible()]
    words += [menu.words() for menu in Menu]  # Alt+F opens the first menu wherever the keyboard is
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in words)
    return [key for key, count in keys.items() if key and count > 1]


def test_every_control_of_every_section_is_named_and_no_mnemonic_given_twice(opened: Opened) -> None:
    formal = replace(full_request(), reference="MLA-2026-0042")
    window = opened(formal)
    editor = window.edit(formal.id)
    faults: list[str] = []
    for section in Section:
        editor.go(section)
        window.settle()
        assert _controls(editor.page())
        faults += [f"{section.name}: {one}" for one in (*_unnamed(editor), *_doubled_mnemonics(editor))]
    assert faults == []


def test_the_other_screens_are_named_as_well(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.settle()
    desk = window.page.desk
    assert _unnamed(desk) == []
    window.edit(formal.id)
    window.page.preview()
    window.wait(lambda: desk.preview.letter() is not None)
    assert _unnamed(desk.preview) == []
    window.page.sign()
    window.wait(desk.sign.is_ready)
    assert _unnamed(desk.sign) == []
    window.prompts.files.append(None)
    window.page.check_file()
    assert _unnamed(desk.verify) == []
    window.desktop.workspace.go(SETTINGS)
    window.settle()
    assert _unnamed(window.desktop.workspace) == []


def test_tab_leaves_every_field_of_a_section(opened: Opened) -> None:
    """A field that swallows Tab is a keyboard trap."""
    formal = full_request()
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    page = window.editor.page()
    page.focus_first()
    seen: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused in seen or not page.isAncestorOf(focused):
            break
        seen.append(focused)
        window.press(Qt.Key.Key_Tab)
    assert len(seen) > 10
    assert not page.isAncestorOf(QApplication.focusWidget()), "Tab goes on to the next pane"


def test_f6_goes_round_sections_fields_and_checklist(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    editor = window.edit(formal.id)
    editor.setFocus()
    visited = []
    for _ in range(3):
        window.press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        visited.append(next((n for n, pane in enumerate(editor.panes()) if _is_in(pane, focused)), -1))
    assert visited[:2] == [1, 2]


def _is_in(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def test_escape_leads_back_step_by_step(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id)
    window.page.preview()
    window.wait(lambda: window.page.desk.preview.letter() is not None)
    window.press(Qt.Key.Key_Escape)
    assert window.page.desk.is_editing()
    window.press(Qt.Key.Key_Escape)
    assert window.page.desk.is_browsing()
    assert window.page.desk.list.view.hasFocus()


@pytest.mark.slow
def test_no_button_or_label_is_cut_in_the_smallest_window(opened: Opened) -> None:
    formal = replace(with_gaps(), title="Short")
    window = opened(formal)
    desktop = window.desktop
    desktop.window.resize(1024, 640)
    faults: list[str] = []
    for percent, direction in itertools.product((100, 150, 200), tuple(Direction)[1:]):
        desktop.change_settings(replace(desktop.settings, text_percent=percent, direction=direction))
        window.page.browse()
        window.settle()
        faults += _cut(window.page.desk.list)
        window.edit(formal.id)
        for section in (Section.AUTHORITIES, Section.ASSISTANCE, Section.STATEMENTS, Section.CHECK):
            window.editor.go(section)
            window.settle()
            faults += [f"{percent} {section.name} {one}" for one in _cut(window.editor)]
        window.page.sign()
        window.wait(window.page.desk.sign.is_ready)
        faults += [f"{percent} sign {one}" for one in _cut(window.page.desk.sign)]
    assert faults == []


def _cut(parent: QWidget) -> list[str]:
    """Buttons and labels that get less than they need; labels that are made to give way do not count."""
    for _ in range(3):  # layouts inside layouts
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    faults = []
    for one in parent.findChildren(QWidget):
        if not one.isVisible() or isinstance(one, ElidedLabel):
            continue
        if isinstance(one, QAbstractButton) and one.text() and one.width() < one.sizeHint().width():
            faults.append(f"{one.text()}: {one.width()} < {one.sizeHint().width()}")
        if isinstance(one, QLabel) and one.text():
            need = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            if one.height() < need - 2:  # rounding of line heights
                faults.append(f"{one.text()[:40]}: {one.height()} < {need} high")
    return faults


def test_nothing_of_the_formal_side_is_held_after_the_lock(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    window.page.preview()
    window.wait(lambda: window.page.desk.preview.letter() is not None)
    held = [ref(window.desktop.session.desk.store), ref(window.page), ref(window.editor)]
    lock(window.desktop, window.qtbot)
    window.wait(lambda: gc.collect() >= 0 and not any(one() for one in held))


def test_sixty_items_are_typed_into_without_delay(opened: Opened) -> None:
    """Not timed: what is counted is that a keystroke builds no new form and runs one check, not sixty."""
    items = tuple(AssistanceItem(kind="records", description=f"Item {n}") for n in range(60))
    formal = complete_formal(items=items)
    window = opened(formal)
    window.edit(formal.id).go(Section.ASSISTANCE)
    before = len(window.editor.page().findChildren(QWidget))
    field = window.editor.page().groups[1].find("/items/0/description").control
    field.setFocus()
    window.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClicks(field, "abcdefghij")
    window.settle()
    assert len(window.editor.page().findChildren(QWidget)) == before
    assert window.stored(formal.id).items[0].description.endswith("abcdefghij")
