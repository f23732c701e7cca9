"""Nothing grows past the size that one reading holds: file 400, function 60, class 250 lines."""

from __future__ import annotations

import ast

from tests.helpers.source import EVERYTHING, Source, python_files

FILE, FUNCTION, CLASS = 400, 60, 250

EXCEPTIONS: dict[str, str] = {}
"""`path` or `path::name` -> the reason why this one may be longer. The limits make you look; they are not
there to be dodged by cutting one thought in two."""


def test_no_file_is_longer_than_one_thought() -> None:
    long = [
        f"{source.path}: {lines} lines"
        for source in python_files(*EVERYTHING)
        if (lines := source.text.count("\n")) > FILE and source.path not in EXCEPTIONS
    ]
    assert not long


def test_no_function_or_class_is_too_long() -> None:
    assert not [fault for source in python_files(*EVERYTHING) for fault in _long_definitions(source)]


def test_every_exception_is_still_needed() -> None:
    """A stale exception would let the next long one in unseen."""
    known = {source.path for source in python_files(*EVERYTHING)}
    for name, reason in EXCEPTIONS.items():
        assert name.split("::")[0] in known, f"{name} is gone"
        assert len(reason) > 20, f"{name} needs its reason"


def _long_definitions(source: Source) -> list[str]:
    faults = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            limit = CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = FUNCTION
        else:
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > limit and f"{source.path}::{node.name}" not in EXCEPTIONS:
            faults.append(f"{source.at(node)} {node.name}: {lines} lines")
    return faults
