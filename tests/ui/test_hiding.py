"""The hide key: at once, neutral, and nothing comes into view while it lasts: no dialog, popup or key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip, QWidget
from shiboken6 import isValid

from tests.helpers.daily_window import MOHAMED, Daily, seen
from tests.helpers.driving import PATIENCE, lock, unlock, words
from ui.application import Desktop
from ui.commands import SPECS, Command, spec_of
from ui.frame.menus import WHILE_HIDDEN
from ui.prompts import Choice, Question
from ui.routes import CONTACTS
from ui.session import LockReason
from ui.window import TITLE


def _windows() -> list[QWidget]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_the_neutral_screen_is_there_before_anything_else_runs(desktop: Desktop, qtbot) -> None:
    """One call, no timer and no animation: what the screen shows next is the neutral screen."""
    workspace = unlock(desktop, qtbot)
    desktop.window.hide_content()
    assert not workspace.isVisible()
    assert desktop.window.is_content_hidden()


def test_nothing_of_the_content_is_named_while_hidden(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    assert "Al-Qahtani" in seen(window.desktop.window)
    QTest.keySequence(QApplication.focusWidget(), QKeySequence(spec_of(Command.HIDE).keys[0]))
    main = window.desktop.window
    assert seen(main) == "Paused Esc goes on, F12 locks."
    assert main.windowTitle() == TITLE
    assert _windows() == [main]


def test_menus_and_tooltips_that_were_open_are_gone_for_good(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    menu = QMenu(desktop.window)
    menu.addAction("Mohamed Al-Qahtani")
    menu.popup(desktop.window.mapToGlobal(QPoint(50, 50)))
    QToolTip.showText(desktop.window.mapToGlobal(QPoint(90, 90)), "Mohamed Al-Qahtani", desktop.window)
    desktop.window.hide_content()
    qtbot.waitUntil(lambda: _windows() == [desktop.window], timeout=PATIENCE)
    desktop.window.show_content()
    assert _windows() == [desktop.window]


def test_what_opens_while_hidden_stays_out_of_sight_until_the_content_is_back(
    desktop: Desktop, qtbot
) -> None:
    """A search that ends, a question, a crash: none of it may stand on the neutral screen."""
    unlock(desktop, qtbot)
    desktop.window.hide_content()
    question = Question("Delete?", "Mohamed Al-Qahtani", (Choice("keep", "Keep"),), cancel="keep")
    answers: list[str] = []
    exposed: list[bool] = []
    QTimer.singleShot(0, lambda: desktop.prompts.ask(desktop.window, question, answers.append))
    other = QDialog(None)
    other.show()
    handle = other.windowHandle()
    exposed.append(handle is not None and handle.isVisible())
    qtbot.waitUntil(lambda: not other.isVisible(), timeout=PATIENCE)
    qtbot.wait(20)
    assert _windows() == [desktop.window]
    assert exposed == [False], "it was on the screen for a moment"
    assert answers == []
    desktop.window.show_content()
    assert len(_windows()) == 3
    desktop.prompts.dismiss()
    other.close()


def test_no_key_brings_content_into_view(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    main = window.desktop.window
    main.hide_content()
    for keys in (
        *(keys for spec in SPECS if spec.command not in WHILE_HIDDEN for keys in spec.keys),
        "Ctrl+4",
    ):
        QTest.keySequence(QApplication.focusWidget(), QKeySequence(keys))
        window.settle()
        assert seen(main) == "Paused Esc goes on, F12 locks.", keys
        assert _windows() == [main], keys
    main.show_content()
    assert window.desktop.workspace is not None
    assert window.desktop.workspace.page().key == "contacts"


def test_the_idle_lock_comes_while_hidden_and_leaves_nothing_to_bring_back(desktop: Desktop, qtbot) -> None:
    unlock(desktop, qtbot)
    dialog = QDialog(desktop.window)
    dialog.open()
    desktop.window.hide_content()
    page = lock(desktop, qtbot, LockReason.IDLE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog), "what was put away outlived the lock"
    qtbot.waitUntil(lambda: "for 10 minutes" in words(page), timeout=2000)
    assert not desktop.window.is_content_hidden()
    late = QDialog(desktop.window)
    late.show()
    qtbot.wait(10)
    assert late.isVisible(), "the curtain was not taken away"
    late.close()
    unlock(desktop, qtbot)


def test_keys_work_again_when_the_content_is_back(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    main = window.desktop.window
    main.hide_content()
    main.hide_content()
    QTest.keySequence(QApplication.focusWidget(), QKeySequence("Ctrl+4"))
    window.settle()
    assert window.desktop.workspace is not None
    assert window.desktop.workspace.page().key == "follow-ups"
