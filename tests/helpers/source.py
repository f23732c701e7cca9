"""The source of the house, read once for the tests of its rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("app", "db", "ui")
"""The rooms that are shipped."""
EVERYTHING = (*PROGRAM, "packaging", "tests")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the repository, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        """`file:line` of a node, for the list of faults of a failing test."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def is_in(self, *rooms: str) -> bool:
        """Tell whether the file is one of `rooms`, or lies in one."""
        return any(self.path == room or self.path.startswith(f"{room}/") for room in rooms)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call with the last word of what is called: `exec` for `dialog.exec()`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield last_word(node.func), node

    def imports(self) -> Iterator[tuple[str, ast.AST]]:
        """Every imported module, also those imported inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, node
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                yield node.module, node
                for alias in node.names:
                    yield f"{node.module}.{alias.name}", node


def last_word(node: ast.AST) -> str:
    """The name at the end of a dotted expression, or an empty string."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@cache
def python_files(*rooms: str) -> tuple[Source, ...]:
    """The Python files of `rooms`, parsed."""
    return tuple(
        Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text, filename=str(path)))
        for path in files(*rooms)
        if path.suffix == ".py"
        for text in [path.read_text(encoding="utf-8")]
    )


@cache
def files(*rooms: str) -> tuple[Path, ...]:
    """All files of `rooms` but for Python's caches."""
    found = (path for room in rooms for path in sorted((ROOT / room).rglob("*")))
    return tuple(path for path in found if path.is_file() and "__pycache__" not in path.parts)
