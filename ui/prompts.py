"""The seam for every question and every choice of a file: asked with `open()`, answered by a callback.

No nested event loop, so that locking can always end a dialog; no QMessageBox, which guesses at rich text.
Tests answer through another implementation of `Prompts`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_3, GAP_6
from ui.widgets.buttons import Button, Kind
from ui.widgets.forms import Field
from ui.widgets.labels import Role, label

_WIDTH = 30  # em


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what the caller gets, the verb on the button, how much it weighs."""

    key: str
    verb: str
    kind: Kind = Kind.SECONDARY


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its consequence in words.

    The choices stand in reading order. `cancel` is the key that Escape and closing give; it is never the
    default. A DANGER choice is never the default either.
    """

    title: str
    sentence: str
    choices: tuple[Choice, ...]
    cancel: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """A question that is answered with a line of text."""

    title: str
    sentence: str
    label: str
    verb: str
    cancel: str
    text: str = ""
    secret: bool = False
    longest: int = 200


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file to be chosen.

    `patterns` are pairs of a word and glob patterns ("Certificate", "*.p12 *.pfx"). Without
    `confirms_replacing` nobody is asked about a file that is there: for writers that never replace one.
    """

    title: str
    patterns: tuple[tuple[str, str], ...] = ()
    suggested_name: str = ""
    confirms_replacing: bool = True

    def filters(self) -> list[str]:
        """Return the filters as Qt writes them."""
        return [f"{word} ({globs})" for word, globs in self.patterns]


class Prompts(Protocol):
    """How the program asks. Each call returns at once; the callback runs on the GUI thread, at most once.

    None means that the person gave up. After a lock nothing is called any more.
    """

    def ask(self, parent: QWidget, question: Question, answered: Callable[[str], None]) -> None:
        """Ask; the answer is the key of a choice."""

    def ask_text(
        self, parent: QWidget, question: TextQuestion, answered: Callable[[str | None], None]
    ) -> None:
        """Ask for a line of text."""

    def open_file(self, parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        """Let a file that exists be chosen."""

    def save_file(self, parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        """Let the place of a file to be written be chosen; asks before a file is replaced, if told to."""

    def choose_folder(self, parent: QWidget, title: str, chosen: Callable[[Path | None], None]) -> None:
        """Let a folder be chosen."""

    def dismiss(self) -> None:
        """Close every dialog without an answer; for the lock."""


class _QuestionDialog(QDialog):
    """A question in plain text with its buttons."""

    def __init__(self, parent: QWidget, title: str, sentence: str, detail: str = "") -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        self.body.setSpacing(GAP_3)
        for words, role in ((title, Role.HEADING), (sentence, Role.BODY), (detail, Role.MUTED)):
            if words:
                self.body.addWidget(label(words, role, wrap=True))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP_2)
        self.buttons.addStretch(1)
        self.setMinimumWidth(look().metrics.ems(_WIDTH))

    def finish_layout(self) -> None:
        """Put the buttons below everything else."""
        self.body.addSpacing(GAP_2)
        self.body.addLayout(self.buttons)


class DialogPrompts:
    """Asks with dialogs of the window."""

    def __init__(self) -> None:
        self._open: list[QDialog] = []

    def ask(self, parent: QWidget, question: Question, answered: Callable[[str], None]) -> None:
        """Ask; the answer is the key of a choice."""
        dialog = _QuestionDialog(parent, question.title, question.sentence, question.detail)
        given = [question.cancel]
        for choice in question.choices:
            made = Button(choice.verb, choice.kind)
            made.setDefault(choice.kind is Kind.PRIMARY)
            made.clicked.connect(partial(_give, dialog, given, choice.key))
            dialog.buttons.addWidget(made)
            if choice.kind is Kind.PRIMARY or choice.key == question.cancel:
                made.setFocus()
        dialog.finish_layout()
        self._show(dialog, lambda: answered(given[0]))

    def ask_text(
        self, parent: QWidget, question: TextQuestion, answered: Callable[[str | None], None]
    ) -> None:
        """Ask for a line of text."""
        dialog = _QuestionDialog(parent, question.title, question.sentence)
        line = QLineEdit(question.text)
        line.setMaxLength(question.longest)
        if question.secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        dialog.body.addWidget(Field(question.label, line))
        given: list[str] = []
        done = Button(question.verb, Kind.PRIMARY)
        done.setDefault(True)
        done.clicked.connect(lambda: _give(dialog, given, line.text()))
        stop = Button(question.cancel)
        stop.clicked.connect(dialog.reject)
        dialog.buttons.addWidget(done)
        dialog.buttons.addWidget(stop)
        dialog.finish_layout()
        line.setFocus()
        self._show(dialog, lambda: answered(given[0] if given else None))

    def open_file(self, parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        """Let a file that exists be chosen."""
        dialog = _file_dialog(parent, choice)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._show_files(dialog, chosen)

    def save_file(self, parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        """Let the place of a file to be written be chosen; asks before a file is replaced, if told to."""
        dialog = _file_dialog(parent, choice)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(choice.suggested_name).suffix.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not choice.confirms_replacing)
        self._show_files(dialog, chosen)

    def choose_folder(self, parent: QWidget, title: str, chosen: Callable[[Path | None], None]) -> None:
        """Let a folder be chosen."""
        dialog = _file_dialog(parent, FileChoice(title))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._show_files(dialog, chosen)

    def dismiss(self) -> None:
        """Close every dialog without an answer; for the lock."""
        for dialog in self._open:
            if isValid(dialog):
                dialog.finished.disconnect()
                dialog.hide()
                dialog.deleteLater()
        self._open.clear()

    def _show_files(self, dialog: QFileDialog, chosen: Callable[[Path | None], None]) -> None:
        def answer() -> None:
            accepted = dialog.result() == QDialog.DialogCode.Accepted
            files = dialog.selectedFiles() if accepted else []
            dialog.setHistory([])
            chosen(Path(files[0]) if files else None)

        self._show(dialog, answer)

    def _show(self, dialog: QDialog, answer: Callable[[], None]) -> None:
        def finished(_result: int) -> None:
            if dialog in self._open:
                self._open.remove(dialog)
            dialog.deleteLater()
            answer()

        self._open.append(dialog)
        dialog.finished.connect(finished)
        dialog.open()


def _give(dialog: QDialog, given: list[str], answer: str, _checked: bool = False) -> None:
    given[:] = [answer]
    dialog.accept()


def _file_dialog(parent: QWidget, choice: FileChoice) -> QFileDialog:
    dialog = QFileDialog(parent, choice.title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setHistory([])
    if choice.patterns:
        dialog.setNameFilters(choice.filters())
    if choice.suggested_name:
        dialog.selectFile(choice.suggested_name)
    return dialog


def forget_places() -> None:
    """Keep Qt from writing down which folders were visited: its file dialog does so in a file of its own.

    Call once before the first dialog. Native dialogs of Windows and macOS keep the lists of their system.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
