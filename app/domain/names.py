"""Names of people and offices: as written at home, transliterated, and otherwise known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class NameKind(Enum):
    """How a further name relates to the name on the first line."""

    ORIGINAL = "original"
    TRANSLITERATION = "transliteration"
    PASSPORT = "passport"
    ALIAS = "alias"
    TRANSLATION = "translation"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A further name of a person or an office.

    Attributes:
        text: The name.
        kind: How it relates to the main name.
    """

    text: str
    kind: NameKind = NameKind.ALIAS


def in_original_script(name: str, others: tuple[Name, ...]) -> str:
    """Return the original-script form that stands beside `name`, or an empty text."""
    for other in others:
        if other.kind is NameKind.ORIGINAL and other.text != name:
            return other.text
    return ""
