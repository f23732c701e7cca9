"""Statements that matters, informal requests and letters have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.text import Identifier, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the letter in the officer's words.

    Attributes:
        element: What it states: a key of the element vocabulary, for example "procedure".
        text: The statement.
    """

    element: Identifier
    text: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Span of time of the data or transactions asked for, both days included.

    Attributes:
        start: First day.
        end: Last day.
    """

    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """What the request rests on.

    Attributes:
        instrument: Key of an instrument of the reference data, for example "untoc".
        text: Another treaty, scheme or undertaking of reciprocity, in words.
    """

    instrument: Identifier = ""
    text: Prose = ""


def part_text(parts: tuple[Part, ...], element: str) -> str:
    """Return what `parts` say about `element`, or an empty text."""
    return "\n\n".join(part.text for part in parts if part.element == element and part.text.strip())
