"""Questions, files, crashes and the clipboard: no nested loop, nothing said that must not be."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.errors import WorldError
from ui.clipboard import Clipboard
from ui.crash import CrashHandler, CrashWindow, report_of
from ui.prompts import Choice, DialogPrompts, FileChoice, Question, TextQuestion, forget_places
from ui.widgets.buttons import Kind

_DELETE = Question(
    "Delete <b>the contact</b>?",
    "It goes to the bin for 30 days.",
    (Choice("delete", "Delete contact", Kind.DANGER), Choice("keep", "Keep contact", Kind.PRIMARY)),
    cancel="keep",
)


@pytest.fixture
def parent(qtbot) -> QWidget:
    """A window to ask over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _dialog(parent: QWidget) -> QDialog:
    (found,) = [one for one in parent.findChildren(QDialog) if one.isVisible()]
    return found


def _press(dialog: QDialog, verb: str) -> None:
    (made,) = [one for one in dialog.findChildren(QPushButton) if one.text() == verb]
    made.click()


def test_a_question_is_answered_by_its_buttons(parent: QWidget) -> None:
    prompts, answers = DialogPrompts(), []
    prompts.ask(parent, _DELETE, answers.append)
    assert answers == []  # asking returned before the answer: no nested loop
    _press(_dialog(parent), "Delete contact")
    assert answers == ["delete"]


def test_escape_gives_the_answer_that_changes_nothing(parent: QWidget, qtbot) -> None:
    prompts, answers = DialogPrompts(), []
    prompts.ask(parent, _DELETE, answers.append)
    qtbot.keyClick(_dialog(parent), Qt.Key.Key_Escape)
    assert answers == ["keep"]


def test_a_dangerous_answer_is_never_the_default(parent: QWidget, qtbot) -> None:
    prompts, answers = DialogPrompts(), []
    prompts.ask(parent, _DELETE, answers.append)
    defaults = [one.text() for one in _dialog(parent).findChildren(QPushButton) if one.isDefault()]
    assert defaults == ["Keep contact"]
    qtbot.keyClick(_dialog(parent), Qt.Key.Key_Return)
    assert answers == ["keep"]


def test_a_question_shows_markup_literally(parent: QWidget) -> None:
    prompts = DialogPrompts()
    prompts.ask(parent, _DELETE, lambda _answer: None)
    labels = [one for one in _dialog(parent).findChildren(QLabel) if one.text()]
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
    assert "Delete <b>the contact</b>?" in [one.text() for one in labels]
    prompts.dismiss()


def test_text_is_asked_for_and_giving_up_is_none(parent: QWidget, qtbot) -> None:
    prompts, answers = DialogPrompts(), []
    question = TextQuestion("PIN", "Of the card.", "&PIN", "Sign", "Do not sign", secret=True, longest=8)
    prompts.ask_text(parent, question, answers.append)
    line = _dialog(parent).findChild(QLineEdit)
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.setText("123456789")
    _press(_dialog(parent), "Sign")
    prompts.ask_text(parent, question, answers.append)
    qtbot.keyClick(_dialog(parent), Qt.Key.Key_Escape)
    assert answers == ["12345678", None]


def test_a_file_is_chosen_and_giving_up_is_none(parent: QWidget, tmp_path: Path) -> None:
    prompts, chosen = DialogPrompts(), []
    file = tmp_path / "officer.p12"
    file.write_bytes(b"x")
    for answer in (QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected):
        prompts.open_file(parent, FileChoice("Certificate", (("Certificate", "*.p12"),)), chosen.append)
        dialog = _dialog(parent)
        assert isinstance(dialog, QFileDialog)
        assert dialog.nameFilters() == ["Certificate (*.p12)"]
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(file))
        dialog.done(answer)
    assert chosen == [file, None]


def test_locking_ends_every_dialog_without_an_answer(parent: QWidget) -> None:
    prompts, answers = DialogPrompts(), []
    prompts.ask(parent, _DELETE, answers.append)
    prompts.save_file(parent, FileChoice("Save", suggested_name="letter.pdf"), answers.append)
    prompts.dismiss()
    assert not [one for one in parent.findChildren(QDialog) if one.isVisible()]
    assert answers == []


def test_a_dialog_that_answers_after_the_lock_is_not_heard(parent: QWidget) -> None:
    prompts, answers = DialogPrompts(), []
    prompts.ask(parent, _DELETE, answers.append)
    late = _dialog(parent)
    prompts.dismiss()
    late.finished.emit(QDialog.DialogCode.Accepted)
    assert answers == []


def test_the_file_dialog_writes_down_no_place(parent: QWidget, tmp_path: Path) -> None:
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    config = tmp_path / "config"
    QSettings.setPath(native, user, str(config))
    try:
        _visit(parent, tmp_path)
        (written,) = config.iterdir()
        assert tmp_path.name in written.read_text(), "Qt does write it down when it is let"
        written.unlink()
        forget_places()
        _visit(parent, tmp_path)
        assert list(config.iterdir()) == []
    finally:
        QSettings.setPath(native, user, os.environ["XDG_CONFIG_HOME"])


def _visit(parent: QWidget, folder: Path) -> None:
    DialogPrompts().choose_folder(parent, "Where", lambda _folder: None)
    dialog = _dialog(parent)
    dialog.setDirectory(str(folder))
    dialog.accept()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QSettings("QtProject").sync()


class SecretError(WorldError):
    """Carries what no report may show."""

    code = "test.secret"


def _fail_with_secrets() -> BaseException:
    passphrase = "a lantern over the harbour"
    try:
        try:
            raise ValueError(f"cannot read C:/amina/{passphrase}")
        except ValueError as first:
            raise SecretError(name="Amina", path="C:/amina") from first
    except SecretError as error:
        return error


def test_a_report_names_types_and_places_and_not_one_value() -> None:
    report = report_of(_fail_with_secrets())
    assert "SecretError [test.secret]" in report
    assert "builtins.ValueError" in report
    assert "in _fail_with_secrets" in report
    for secret in ("lantern", "amina", "Amina", "C:/", str(Path(__file__).parent), ".py"):
        assert secret not in report


def test_a_long_chain_and_a_deep_stack_stay_readable() -> None:
    def dive(depth: int) -> None:
        if depth == 0:
            raise RuntimeError("deep")
        dive(depth - 1)

    with pytest.raises(RuntimeError) as caught:
        dive(300)
    assert len(report_of(caught.value).splitlines()) < 60


def test_a_bug_opens_one_window_and_more_of_them_are_counted(qtbot) -> None:
    said: list[str] = []
    handler = CrashHandler(say=said.append)
    for _ in range(3):
        error = _fail_with_secrets()
        handler.handle(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: handler.window() is not None and "2 more" in handler.window().text())
    window = handler.window()
    assert len(said) == 3
    assert "Amina" not in window.text()
    window.close()
    qtbot.waitUntil(lambda: handler.window() is None)


def test_a_bug_on_another_thread_reaches_the_window_too(qtbot, monkeypatch) -> None:
    # The hooks are the interpreter's; they are put back after the test.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    said: list[str] = []
    handler = CrashHandler(say=said.append)
    handler.install()
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: handler.window() is not None)
    assert "ZeroDivisionError" in said[0]
    handler.window().close()


def test_the_person_can_lock_after_a_bug(qtbot) -> None:
    window = CrashWindow("report")
    window.show()
    wanted = QSignalSpy(window.lock_wanted)
    (leave,) = [one for one in window.findChildren(QPushButton) if "anew" in one.text()]
    leave.click()
    assert wanted.count() == 1


def test_what_was_copied_is_forgotten_and_what_others_copied_is_not(qapp, qtbot) -> None:
    system = QGuiApplication.clipboard()
    clipboard = Clipboard(system)
    clipboard.copy("+44 20 7946 0018")
    assert system.text() == "+44 20 7946 0018"
    assert system.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    clipboard.forget()
    assert system.text() == ""
    clipboard.copy("+44 20 7946 0018")
    system.setText("something of the person")
    clipboard.forget()
    assert system.text() == "something of the person"
    system.clear()
