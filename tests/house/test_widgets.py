"""The traps of Qt that this house has decided never to step into, each with its reason."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from tests.helpers.source import PROGRAM, Source, last_word, python_files


@dataclass(frozen=True, slots=True)
class Ban:
    """A call that is not made, why, and the rooms where it may be."""

    why: str
    but_in: tuple[str, ...] = ()


_FACTORIES = ("ui/widgets", "ui/style")
_LOOP = ("ui/main.py", "ui/application.py")

CALLS = {
    "QLabel": Ban("guesses at rich text and loads what it names: use ui/widgets/labels.py", _FACTORIES),
    "getOpenFileName": Ban("nests an event loop: use ui/prompts.py"),
    "getSaveFileName": Ban("nests an event loop: use ui/prompts.py"),
    "getExistingDirectory": Ban("nests an event loop: use ui/prompts.py"),
    "setHtml": Ban("interprets the text of others"),
    "insertHtml": Ban("interprets the text of others"),
    "setMarkdown": Ban("interprets the text of others"),
    "selectRow": Ban("selects nothing in a right-to-left layout: use the selection model"),
    "selectColumn": Ban("selects nothing in a right-to-left layout: use the selection model"),
    "exec": Ban("nests an event loop that locking cannot end: use open()", _LOOP),
    "exec_": Ban("nests an event loop that locking cannot end: use open()"),
    "processEvents": Ban("runs anything in the middle of something: use tasks"),
    "terminate": Ban("kills a thread with its locks held: cancel co-operatively"),
    "sleep": Ban("waits for time instead of for what is waited for"),
    "setWindowTitle": Ban(
        "is seen in task switchers and by whoever records the screen: one fixed title",
        ("ui/window.py", "ui/crash.py"),
    ),
    "setWindowFilePath": Ban("puts the name of a file into the title"),
    "msleep": Ban("waits for time instead of for what is waited for"),
}

CLASSES = {
    "QMessageBox": Ban("guesses at rich text, and its functions nest an event loop", ("ui/prompts.py",)),
    "QInputDialog": Ban("its functions nest an event loop: use ui/prompts.py"),
    "QSortFilterProxyModel": Ban("takes seconds over large tables: sort and filter in SQL"),
    "QSystemTrayIcon": Ban("what it says stays in the history of notifications"),
    "QCompleter": Ban("takes seconds over large lists: use the lookup popup"),
}
"""Not even imported: some are used without being called, through functions of the class."""


def test_no_banned_call_is_made() -> None:
    assert not [
        f"{source.at(call)} {name}: {ban.why}"
        for source in python_files(*PROGRAM)
        for name, call in source.calls()
        if (ban := CALLS.get(name)) and not source.is_in(*ban.but_in)
    ]


def test_no_banned_class_is_imported() -> None:
    assert not [
        f"{source.at(node)} {name}: {ban.why}"
        for source in python_files("ui")
        for module, node in source.imports()
        for name in [module.rsplit(".", 1)[-1]]
        if (ban := CLASSES.get(name)) and not source.is_in(*ban.but_in)
    ]


def test_no_widget_is_built_on_a_bare_label_and_no_thread_holds_work() -> None:
    assert not [
        source.at(node)
        for source in python_files("ui")
        for node in ast.walk(source.tree)
        for base in (node.bases if isinstance(node, ast.ClassDef) else ())
        # A subclass of QThread holds work that belongs into a service: ui/tasks.py runs it.
        if last_word(base) == "QThread" or (last_word(base) == "QLabel" and not source.is_in(*_FACTORIES))
    ]


def test_a_bare_label_of_the_factories_shows_pictures_only() -> None:
    """A QLabel that is given no plain format may hold a pixmap, never a text."""
    faults = []
    for source in python_files(*_FACTORIES):
        bare = {
            last_word(target)
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
            if last_word(node.value.func) == "QLabel"
            for target in node.targets
        }
        for name, call in source.calls():
            on = last_word(call.func.value) if isinstance(call.func, ast.Attribute) else ""
            if name == "setText" and on in bare:
                faults.append(source.at(call))
            if name == "QLabel" and any(last_word(argument) != "self" for argument in call.args):
                faults.append(source.at(call))
    assert not faults


def test_the_label_factory_sets_the_plain_format() -> None:
    (factory,) = (source for source in python_files("ui/widgets") if source.path == "ui/widgets/labels.py")
    assert "self.setTextFormat(Qt.TextFormat.PlainText)" in factory.text


def test_only_the_loop_of_the_application_is_run() -> None:
    """`exec` stays allowed in two files, for QApplication alone."""
    assert not [
        source.at(call)
        for source in python_files("ui")
        for name, call in source.calls()
        if name == "exec" and source.is_in(*_LOOP) and not _is_application(call)
    ]


def _is_application(call: ast.Call) -> bool:
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    return re.search(r"app", last_word(receiver), re.IGNORECASE) is not None


def test_tooltips_are_never_taken_for_markup() -> None:
    """A tooltip guesses at rich text as well: its text comes from `tooltip()`, or is a fixed text of ours."""
    assert not [
        source.at(call)
        for source in python_files("ui")
        for name, call in source.calls()
        if name == "setToolTip" and not source.is_in("ui/widgets/labels.py") and not _is_safe_tooltip(call)
    ]


def _is_safe_tooltip(call: ast.Call) -> bool:
    text = call.args[0]
    fixed = isinstance(text, ast.Constant)
    return fixed or (isinstance(text, ast.Call) and last_word(text.func) in {"tooltip", "tr"})


def test_no_shortcut_uses_ctrl_and_alt() -> None:
    """Ctrl+Alt is AltGr on Windows: such a shortcut takes letters away from Polish or German officers."""
    pattern = re.compile(r"ctrl\s*\+\s*(shift\s*\+\s*)?alt|alt\s*\+\s*ctrl", re.IGNORECASE)
    faults = [
        source.at(node)
        for source in python_files("ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and pattern.search(node.value)
        and not _is_docstring(source, node)
    ]
    faults += [
        source.at(node)
        for source in python_files("ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.BinOp) and {"ControlModifier", "AltModifier"} <= _modifiers(node)
    ]
    assert not faults


def _modifiers(node: ast.AST) -> set[str]:
    return {last_word(part) for part in ast.walk(node) if isinstance(part, ast.Attribute)}


def _is_docstring(source: Source, node: ast.Constant) -> bool:
    return any(
        isinstance(holder, ast.Module | ast.ClassDef | ast.FunctionDef)
        and holder.body
        and isinstance(holder.body[0], ast.Expr)
        and holder.body[0].value is node
        for holder in ast.walk(source.tree)
    )
