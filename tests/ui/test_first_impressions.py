"""What a new officer meets first: a place that is empty, a name that is long, Enter, and where one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from tests.helpers.daily_window import MINISTRY, Daily
from tests.helpers.driving import PATIENCE
from tests.helpers.first_run import Run
from tests.helpers.keys import PASSPHRASE
from ui.commands import SPECS, Command
from ui.lock.step import Step
from ui.routes import FORMAL, REQUESTS
from ui.style.appearance import Appearance
from ui.style.icons import Icon
from ui.tasks import Tasks
from ui.widgets.empty import EmptyState
from ui.widgets.header import PageHeader

_LONG = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
    "Wolfeschlegelsteinhausenbergerdorff"
)
_SENTENCE = (
    "Write a case down once: requests and letters take from it what they need, and what is added later."
)


def _cut(label: QLabel) -> bool:
    needed = label.heightForWidth(label.width())
    return label.height() < needed or label.minimumSizeHint().width() > label.width()


@pytest.mark.parametrize("wide", [360, 500, 900])
def test_an_empty_place_says_its_whole_sentence(appearance: Appearance, qtbot, wide: int) -> None:
    place = EmptyState(Icon.MATTER, "No matters yet", _SENTENCE)
    qtbot.addWidget(place)
    place.resize(QSize(wide, 500))
    place.show()
    qtbot.wait(20)
    assert [one.text() for one in place.findChildren(QLabel) if one.text() and _cut(one)] == []


@pytest.mark.parametrize("wide", [320, 420, 700])
def test_a_very_long_name_is_whole_in_its_title(appearance: Appearance, qtbot, wide: int) -> None:
    header = PageHeader()
    header.set_title(_LONG, "head of unit")
    qtbot.addWidget(header)
    header.resize(QSize(wide, header.heightForWidth(wide)))
    header.show()
    qtbot.wait(20)
    title = next(one for one in header.findChildren(QLabel) if one.text().startswith("Donau"))
    assert not _cut(title)
    assert header.title() == _LONG
    assert title.accessibleName() == _LONG


def test_enter_goes_through_the_whole_first_run(
    tmp_path, tasks: Tasks, appearance: Appearance, qtbot
) -> None:
    run = Run(tmp_path / "store", tasks, qtbot)
    page = run.page

    def enter(widget) -> None:
        qtbot.keyClick(widget, Qt.Key.Key_Return)

    def at() -> Step:
        return page.step()

    page.go_on()
    page._officer.name.setText("Amina Diallo")
    enter(page._officer.name)
    assert at() is page._passphrase
    page._passphrase.first.line.setText(PASSPHRASE)
    page._passphrase.second.line.setText(PASSPHRASE)
    enter(page._passphrase.second.line)
    qtbot.waitUntil(lambda: at() is page._code, timeout=PATIENCE)
    groups = page._code.groups()
    page.go_on()
    for line, number in zip(page._code.answer_lines(), page._code.asked(), strict=True):
        line.setText(groups[number])
    with qtbot.waitSignal(page.unlocked, timeout=PATIENCE):
        enter(page._code.answer_lines()[-1])
    run.close()


def test_a_name_of_blanks_is_told_and_the_form_goes_on(daily: Daily) -> None:
    window = daily(MINISTRY)
    window.press(
        Qt.Key.Key_N, with_keys=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    window.type("   ")
    window.press(Qt.Key.Key_S, with_keys=Qt.KeyboardModifier.ControlModifier)
    form = window.contacts.cards.form()
    assert form is not None
    assert form.fields.field("name").problem() == "This has to be filled in."
    form.fields.input("country").set_value("SA")
    form.fields.input("name").widget.setFocus()
    window.press(Qt.Key.Key_Home)
    window.type("Layla Haddad")
    window.press(Qt.Key.Key_S, with_keys=Qt.KeyboardModifier.ControlModifier)
    assert window.contacts.cards.form() is None


def test_after_unlocking_the_keyboard_is_on_the_first_page(daily: Daily) -> None:
    window = daily(MINISTRY)
    workspace = window.desktop.workspace
    assert workspace is not None
    workspace.go(REQUESTS)
    workspace.rail.setFocus()
    workspace.begin()
    assert not workspace.rail.isAncestorOf(window.focus())


def test_a_new_request_begins_with_its_subject(daily: Daily) -> None:
    window = daily(MINISTRY)
    window.press(
        Qt.Key.Key_R, with_keys=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    window.type("Keeper of a lorry")
    form = window.requests.cards.form()
    assert form is not None
    assert form.fields.input("subject").value() == "Keeper of a lorry"


def test_a_signed_pdf_can_be_checked_from_any_page(daily: Daily) -> None:
    window = daily(MINISTRY)
    window.go(REQUESTS)
    window.prompts.files.append(None)
    workspace = window.desktop.workspace
    assert workspace is not None
    words = next(spec.words() for spec in SPECS if spec.command is Command.CHECK_FILE)
    action = next(one for one in window.desktop.window.findChildren(QAction) if one.text() == words)
    assert action.isEnabled()
    action.trigger()
    window.settle()
    assert workspace.page().key == FORMAL
    assert window.prompts.asked
