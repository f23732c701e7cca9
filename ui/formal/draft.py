"""The formal request that is being written: the one working copy that every part of the editor shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.formal import FieldSource, FormalRequest
from app.domain.text import normalise
from app.exchange.faults import Fault
from app.legal.completeness import Finding
from ui.formal.keeping import Typed, field_pointer
from ui.formal.lens import at, insert, put, remove, renumbered


class FormalDraft(QObject):
    """Holds the record, the texts it cannot hold yet, and what the checks found.

    Signals: `edited(str)` the pointer of a field that was changed; `listed(str)` the pointer of a list whose
    entries came, went or moved; `checked()` findings or faults are other ones now.
    """

    edited = Signal(str)
    listed = Signal(str)
    checked = Signal()

    def __init__(self, typed: Typed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formal = typed.formal
        self._loose = dict(typed.loose)
        self._sources = {field_pointer(typed.formal, one.field): one for one in typed.formal.sources}
        self.findings: tuple[Finding, ...] = ()
        self.faults: tuple[Fault, ...] = ()

    @property
    def formal(self) -> FormalRequest:
        """The record as it stands."""
        return self._formal

    def typed(self) -> Typed:
        """Return all that would have to be kept."""
        return Typed(self._formal, dict(self._loose))

    def value(self, pointer: str) -> Any:
        """Return what stands in a field."""
        return at(self._formal, pointer)

    def set(self, pointer: str, value: object) -> None:
        """Change a field; text is brought into one form (NFC, no blanks at its ends)."""
        if isinstance(value, str):
            value = normalise(value)
        waiting = self._loose.pop(pointer, None)
        if waiting is None and self.value(pointer) == value:
            return
        self._formal = put(self._formal, pointer, value)
        if pointer.startswith("/parts/"):
            self._renumber_sources()
        self.edited.emit(pointer)

    def loose(self, pointer: str) -> str:
        """Return a text that the record cannot hold yet, "" for none."""
        return self._loose.get(pointer, "")

    def all_loose(self) -> Mapping[str, str]:
        """Return every text that the record cannot hold yet, by pointer."""
        return dict(self._loose)

    def set_loose(self, pointer: str, text: str) -> None:
        """Remember a text that the record cannot hold yet; "" forgets it."""
        if self._loose.get(pointer, "") == text:
            return
        if text:
            self._loose[pointer] = text
        else:
            del self._loose[pointer]
        self.edited.emit(pointer)

    def add(self, listing: str, entry: object, number: int | None = None) -> int:
        """Put an entry into a list, at its end unless told otherwise; returns its number."""
        count = len(self.value(listing))
        number = count if number is None else min(number, count)
        self._formal = insert(self._formal, listing, number, entry)
        self._renumber(listing, number, 1)
        self._tell_listed(listing)
        return number

    def remove(self, listing: str, number: int) -> object:
        """Take an entry out of a list and return it."""
        entry: object = self.value(listing)[number]
        self._formal = remove(self._formal, listing, number)
        self._renumber(listing, number, -1)
        self._tell_listed(listing)
        return entry

    def move(self, listing: str, number: int, step: int) -> int:
        """Move an entry up (-1) or down (1); returns its new number, the old one at the end of the list."""
        target = number + step
        if not 0 <= target < len(self.value(listing)):
            return number
        here, there = f"{listing}/{number}/", f"{listing}/{target}/"
        waiting = {place: text for place, text in self._loose.items() if place.startswith(here)}
        self.add(listing, self.remove(listing, number), target)
        self._loose.update({place.replace(here, there, 1): text for place, text in waiting.items()})
        return target

    def source(self, pointer: str) -> FieldSource | None:
        """Return where the content of a field came from, None when it was typed here."""
        return self._sources.get(pointer)

    def take_check(self, findings: tuple[Finding, ...], faults: tuple[Fault, ...]) -> None:
        """Take over what the checks found."""
        if (findings, faults) != (self.findings, self.faults):
            self.findings, self.faults = findings, faults
            self.checked.emit()

    def finding(self, pointer: str) -> Finding | None:
        """Return what is missing at a field."""
        return next((one for one in self.findings if one.pointer == pointer), None)

    def fault(self, pointer: str) -> Fault | None:
        """Return what is wrong with the content of a field."""
        return next((one for one in self.faults if one.pointer == pointer), None)

    def _renumber(self, listing: str, number: int, step: int) -> None:
        moved = ((renumbered(place, listing, number, step), text) for place, text in self._loose.items())
        self._loose = {place: text for place, text in moved if place}

    def _renumber_sources(self) -> None:
        """Statements are kept by their place in the record: one that went moves the others."""
        places = {f"/parts/{part.element}": f"/parts/{n}" for n, part in enumerate(self._formal.parts)}
        kept = [
            replace(source, field=places.get(pointer, source.field))
            for pointer, source in self._sources.items()
            if pointer in places or not pointer.startswith("/parts/")
        ]
        self._formal = replace(self._formal, sources=tuple(kept))

    def _tell_listed(self, listing: str) -> None:
        self.edited.emit(listing)
        self.listed.emit(listing)
