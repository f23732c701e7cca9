"""Read and change one field of a record by its JSON pointer, the way findings and faults name fields.

Records are frozen: a change is a new record that shares everything else. A segment that is no number, on a
list of statements, is an element of the vocabulary: "/parts/urgency" is what is said about urgency, in
however many statements.
"""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from app.domain.parts import Part, part_text

Record = TypeVar("Record")


def segments(pointer: str) -> list[str]:
    """Return the parts of a pointer: "/items/0/nexus" -> ["items", "0", "nexus"]."""
    return pointer.split("/")[1:]


def at(record: object, pointer: str) -> Any:
    """Return what stands at a pointer; None below something that is not there.

    Raises AttributeError for a field that the record does not have.
    """
    value: Any = record
    for segment in segments(pointer):
        value = _step(value, segment)
    return value


def _step(value: Any, segment: str) -> Any:
    if value is None:
        return None
    if not isinstance(value, tuple):
        return getattr(value, segment)
    if not segment.isdigit():
        return part_text(value, segment)
    number = int(segment)
    return value[number] if number < len(value) else None


def put(record: Record, pointer: str, new: object) -> Record:
    """Return the record with something else at a pointer; raises IndexError for an entry that is not."""
    changed: Record = _put(record, segments(pointer), new)
    return changed


def _put(value: Any, path: list[str], new: object) -> Any:
    if not path:
        return new
    head, rest = path[0], path[1:]
    if not isinstance(value, tuple):
        return dataclasses.replace(value, **{head: _put(getattr(value, head), rest, new)})
    if not head.isdigit():
        return with_statement(value, head, str(new))
    number = int(head)
    return (*value[:number], _put(value[number], rest, new), *value[number + 1 :])


def with_statement(parts: tuple[Part, ...], element: str, text: str) -> tuple[Part, ...]:
    """Return statements in which exactly `text` is said about `element`; nothing when it is blank."""
    first = next((number for number, part in enumerate(parts) if part.element == element), len(parts))
    others_before = [part for part in parts[:first] if part.element != element]
    others_after = [part for part in parts[first:] if part.element != element]
    said = [Part(element=element, text=text)] if text.strip() else []
    return (*others_before, *said, *others_after)


def insert(record: Record, pointer: str, number: int, entry: object) -> Record:
    """Return the record with an entry put into the list at a pointer, before the entry `number`."""
    entries: tuple[Any, ...] = at(record, pointer)
    return put(record, pointer, (*entries[:number], entry, *entries[number:]))


def remove(record: Record, pointer: str, number: int) -> Record:
    """Return the record without one entry of the list at a pointer."""
    entries: tuple[Any, ...] = at(record, pointer)
    return put(record, pointer, (*entries[:number], *entries[number + 1 :]))


def renumbered(pointer: str, listing: str, number: int, step: int) -> str:
    """Return where a pointer leads when the entries of `listing` from `number` on move by `step`.

    "" for a pointer into the entry that went (`number`, with a negative step).
    """
    head, _, tail = pointer.removeprefix(f"{listing}/").partition("/")
    if not pointer.startswith(f"{listing}/") or not head.isdigit() or int(head) < number:
        return pointer
    if step < 0 and int(head) == number:
        return ""
    return "/".join((listing, str(int(head) + step), *([tail] if tail else [])))
