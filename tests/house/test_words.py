"""Texts for people can be translated: nothing is filled in before the look-up of the translation."""

from __future__ import annotations

import ast

from tests.helpers.source import last_word, python_files

_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP", "_translate"}


def test_no_text_is_filled_in_before_it_is_translated() -> None:
    """`tr(f"…{x}")` is extracted as written but looked up filled in: it would never be translated."""
    assert not [
        source.at(call)
        for source in python_files("ui")
        for name, call in source.calls()
        if name in _TRANSLATING and not _is_str_translate(call) and any(map(_is_filled_in, _all(call)))
    ]


def _all(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _is_filled_in(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp):
        # "…" % x and "a" + x; numbers are added elsewhere in the arguments (the %n of a plural).
        sides = (argument.left, argument.right)
        return any(isinstance(side, ast.JoinedStr) or _is_text(side) for side in sides)
    return isinstance(argument, ast.Call) and last_word(argument.func) in {"format", "format_map", "join"}


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_str_translate(call: ast.Call) -> bool:
    """`text.translate(table)` of str has one argument; Qt's `translate` has a context and a text."""
    return last_word(call.func) == "translate" and len(call.args) == 1
