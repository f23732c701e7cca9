"""What the terminal prints: one JSON document and nothing else, or lines for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any

from app.domain.codec import JsonValue
from app.errors import AppError
from app.exchange.faults import DocumentError
from ui.messages import fault_sentence, message_of
from ui.terminal.words import shown


class Output:
    """Standard output and standard error of one command.

    With `as_json` the result is one JSON document on standard output; messages and progress go to
    standard error in any case.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, document: JsonValue, lines: Iterable[str]) -> None:
        """Print the result of a command, once."""
        if self.as_json:
            self._json(document)
        else:
            for line in lines:
                sys.stdout.write(shown(line) + "\n")
        sys.stdout.flush()

    def note(self, line: str) -> None:
        """Say something that is not the result."""
        sys.stderr.write(shown(line) + "\n")
        sys.stderr.flush()

    def progress(self, label: str, done: int, total: int) -> None:
        """Show how far long work is, on a terminal only."""
        if sys.stderr.isatty():
            end = "\n" if done >= total else ""
            sys.stderr.write(f"\r{label} {done}/{total}{end}")
            sys.stderr.flush()

    def failure(self, error: AppError) -> None:
        """Print an expected failure: what, where and what to do."""
        message = message_of(error)
        if self.as_json:
            self._json({"error": _error_document(error, message.sentence)})
            return
        self.note(f"{message.title}: {message.sentence}")
        for pointer, sentence in _faults(error):
            self.note(f"  {pointer or '/'}: {sentence}")
        if message.remedy:
            self.note(message.remedy)

    def _json(self, document: JsonValue) -> None:
        json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")


def _error_document(error: AppError, sentence: str) -> dict[str, Any]:
    details: dict[str, Any] = dict(error.params)
    if isinstance(error, DocumentError):
        details["faults"] = [
            {
                "pointer": fault.pointer,
                "fault": fault.kind.value,
                "message": fault_sentence(fault.kind.value, fault.params),
                **fault.params,
            }
            for fault in error.faults
        ]
    return {"code": error.code, "message": sentence, "details": details}


def _faults(error: AppError) -> list[tuple[str, str]]:
    if not isinstance(error, DocumentError):
        return []
    return [(fault.pointer, fault_sentence(fault.kind.value, fault.params)) for fault in error.faults]


def table(rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    """Set rows in columns; the last column is left as long as it is."""
    rows = list(rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)] if rows else []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join((*cells, row[-1])).rstrip()
