"""put, get, show and list: records in and out."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.domain.codec import JsonValue, encode_whole
from app.domain.places import CountryCode
from app.errors import Exit, UsageError
from app.exchange.documents import MAX_BYTES, to_text, write_document
from app.exchange.kinds import KINDS
from app.legal.places import country_name
from ui.terminal.access import locate, opened_desk
from ui.terminal.files import read_file
from ui.terminal.output import Output, table
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr
from ui.wiring import Desk


class UnknownFilterError(UsageError):
    """A filter names a field that the list does not have. Parameter `known`: the fields it has."""

    code = "unknown-filter"


def put(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Take in one document, all or nothing."""
    kind = KINDS[arguments.kind]
    with opened_desk(arguments, secrets) as desk:
        source = (
            secrets.rest_of_stdin() if arguments.file == "-" else read_file(Path(arguments.file), MAX_BYTES)
        )
        changes = desk.records.put(kind, source)
    output.result(
        {"kind": kind.name, "id": changes.subject},
        [tr("{kind} {id} is in the store.", kind=kind.name, id=changes.subject)],
    )
    return Exit.DONE


def get(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Print a record as a document."""
    kind = KINDS[arguments.kind]
    with opened_desk(arguments, secrets) as desk:
        record_id = "" if kind.name == "profile" else locate(desk, arguments.id, kind.name)
        document = desk.records.get(kind, record_id)
    output.result(document, to_text(document).splitlines())
    return Exit.DONE


def show(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Show one record, found by id or reference."""
    with opened_desk(arguments, secrets) as desk:
        kind, record_id = desk.records.locate(arguments.id)
        document = desk.records.get(KINDS[kind], record_id)
        page = _PAGES[kind](desk, record_id) if kind in _PAGES else {}
    output.result({**document, **page}, _readable({**document, **page}))
    return Exit.DONE


def list_records(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Show many records, narrowed by equal fields."""
    with opened_desk(arguments, secrets) as desk:
        rows = [encode_whole(row) for row in _LISTS[arguments.kind](desk)]
    rows = _narrowed(rows, arguments.filter)[: arguments.limit]
    lines = list(table(_cells(row) for row in rows)) or [tr("Nothing found.")]
    output.result({"kind": arguments.kind, "rows": rows}, lines)
    return Exit.DONE


_LISTS: Mapping[str, Callable[[Desk], Iterable[Any]]] = {
    "contact": lambda desk: desk.directory.contacts(),
    "office": lambda desk: desk.directory.offices(),
    "matter": lambda desk: desk.requests.matters(),
    "request": lambda desk: desk.requests.rows(),
    "followup": lambda desk: desk.followups.rows(),
    "formal": lambda desk: desk.formal.rows(),
}


def _request_page(desk: Desk, record_id: str) -> dict[str, JsonValue]:
    page = desk.requests.page(record_id)  # type: ignore[arg-type]  # located as a request
    return {
        "timeline": [write_document(entry) for entry in page.entries],
        "followups": [write_document(followup) for followup in page.followups],
    }


def _formal_page(desk: Desk, record_id: str) -> dict[str, JsonValue]:
    page = desk.formal.page(record_id)  # type: ignore[arg-type]  # located as a formal request
    return {
        "letters": [encode_whole(letter) for letter in page.letters],
        "timeline": [write_document(entry) for entry in page.entries],
        "followups": [write_document(followup) for followup in page.followups],
    }


_PAGES: Mapping[str, Callable[[Desk, str], dict[str, JsonValue]]] = {
    "request": _request_page,
    "formal": _formal_page,
}


def _narrowed(rows: list[dict[str, JsonValue]], filters: list[str]) -> list[dict[str, JsonValue]]:
    for text in filters:
        name, _, value = text.partition("=")
        if rows and name not in rows[0]:
            raise UnknownFilterError(known=", ".join(sorted(rows[0])))
        rows = [row for row in rows if str(row[name]).casefold() == value.casefold()]
    return rows


_SHOWN = (
    "reference",
    "name",
    "subject",
    "title",
    "action",
    "due",
    "state",
    "kind",
    "post",
    "office",
    "authority",
)


def _cells(row: Mapping[str, JsonValue]) -> tuple[str, ...]:
    code = row.get("country") or row.get("requested_state") or ""
    said = [str(row[name]) for name in _SHOWN if row.get(name)]
    return (str(row["id"]), country_name(CountryCode(code)) if code else "", " · ".join(said))


def _readable(document: Mapping[str, JsonValue]) -> Iterator[str]:
    """Set a document as indented lines, without brackets and quotes."""
    yield from _value_lines(document, "")


def _value_lines(value: JsonValue, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, dict | list):
                yield f"{indent}{name}:"
                yield from _value_lines(item, indent + "  ")
            else:
                yield f"{indent}{name}: {item}".replace("\n", f"\n{indent}  ")
    else:
        for item in value:
            if isinstance(item, dict):
                lines = list(_value_lines(item, indent + "  "))
                yield f"{indent}- {lines[0].strip()}" if lines else f"{indent}-"
                yield from lines[1:]
            else:
                yield f"{indent}- {item}"
