"""The instruments that requests rest on, as the reference data describe them.

Paraphrase, not legal text: each entry says how it was verified, and the program shows that beside
every use of it. Nothing here decides a question of law.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from app.assets import read_text

REFERENCE_AS_OF = "2026-11-21"
"""Day on which the reference data were gathered."""


class Verified(Enum):
    """How an entry of the reference was verified."""

    TEXT_READ = "T"
    SECONDARY = "S"
    GENERAL_KNOWLEDGE = "G"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing an instrument, or the practice of a kind of assistance, asks a request to contain.

    `ref` is the paragraph or the source, `key` an element of the vocabulary, `condition` when it is
    asked (empty: always), `must` whether a checklist counts it as needed or only as advisable.
    """

    key: str
    ref: str
    description: str
    condition: str = ""
    verified: Verified = Verified.TEXT_READ
    must: bool = True


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty, scheme or statute with what it requires and the kinds of assistance it knows.

    `rules` are its other paragraphs that a letter may point to, such as confidentiality and time limits.
    """

    key: str
    title: str
    year: int | None
    kind: str
    contents_article: str
    verified: Verified
    required: tuple[Requirement, ...]
    types: tuple[Requirement, ...]
    rules: tuple[Requirement, ...] = ()

    def article_of(self, assistance: str) -> str:
        """Return the paragraph that names this kind of assistance, or an empty text."""
        return next((t.ref for t in self.types if t.key == assistance), "")


@dataclass(frozen=True, slots=True)
class Checklist:
    """What practice asks of one kind of assistance, whatever the instrument."""

    kind: str
    title: str
    informal_possible: str
    particulars: tuple[Requirement, ...]
    pitfalls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """All instruments, checklists and the vocabularies they use."""

    instruments: Mapping[str, Instrument]
    checklists: Mapping[str, Checklist]
    elements: Mapping[str, str]
    assistance: Mapping[str, str]


@cache
def reference() -> Reference:
    """Load the reference shipped with the program."""
    data = json.loads(read_text("reference/instruments.json"))
    return Reference(
        instruments={entry["key"]: _instrument(entry) for entry in data["instruments"]},
        checklists={entry["type"]: _checklist(entry) for entry in data["type_checklists"]},
        elements=data["element_vocabulary"],
        assistance=data["assistance_vocabulary"],
    )


def _instrument(entry: Mapping[str, Any]) -> Instrument:
    return Instrument(
        key=entry["key"],
        title=entry["title"],
        year=entry.get("year"),
        kind=entry["kind"],
        contents_article=entry.get("contents_article", ""),
        verified=Verified(entry["v"]),
        required=tuple(_requirement(item) for item in entry["required"]),
        types=tuple(_requirement(item) for item in entry["types"]),
        rules=tuple(_requirement(item) for item in entry["rules"]),
    )


def _requirement(item: Mapping[str, Any]) -> Requirement:
    return Requirement(
        key=item["key"],
        ref=item.get("ref", ""),
        description=item["description"],
        condition=item.get("condition", ""),
        verified=Verified(item["v"]),
    )


def _checklist(entry: Mapping[str, Any]) -> Checklist:
    return Checklist(
        kind=entry["type"],
        title=entry["title"],
        informal_possible=entry.get("informal_possible", ""),
        particulars=tuple(
            Requirement(
                key=item["key"],
                ref=item["source"],
                description=item["description"],
                condition=item.get("condition", ""),
                verified=Verified.SECONDARY,
                must=item["level"] == "must",
            )
            for item in entry["particulars"]
        ),
        pitfalls=tuple(entry.get("pitfalls", ())),
    )
