"""Cut a paragraph into items that one font can shape: same face, script, level and style."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.documents.errors import MissingGlyphError
from app.documents.text import fonts
from app.documents.text.bidi import REMOVED
from app.documents.text.fonts import HAN_FAMILY, Face
from app.documents.text.scripts import COMMON, IDEOGRAPHIC, extends_cluster, is_punctuation, script_of

_ISOLATES: Final = frozenset("\u2066\u2067\u2068\u2069")
# Punctuation that Latin and Chinese share; beside Chinese it is drawn full width.
_SHARED_PUNCTUATION: Final = frozenset("\u2018\u2019\u201c\u201d\u2014\u2026\u00b7")


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of a paragraph with one face, script, embedding level and style.

    Attributes:
        start: Index of the first character.
        end: Index after the last character.
        face: Font that draws all of it.
        stroked: Whether bold is drawn by stroking, because the family has no bold face.
        script: ISO 15924 code for shaping.
        level: Embedding level; odd runs right to left.
        style: Index of the style (span) it belongs to.
    """

    start: int
    end: int
    face: Face
    stroked: bool
    script: str
    level: int
    style: int


class _Kind(NamedTuple):
    """What all characters of an item share."""

    family: int
    bold: bool
    script: str
    level: int
    style: int


def itemise(
    text: str, levels: Sequence[int], styles: Sequence[int], is_bold: Callable[[int], bool], place: str
) -> list[Item]:
    """Cut `text` into items; isolate controls belong to none.

    `levels` and `styles` have one entry per character. Raises MissingGlyphError with `place` when no
    bundled font draws a character.
    """
    items: list[Item] = []
    kind: _Kind | None = None
    first = last = 0
    for start, end, found in _kinds(text, levels, styles, is_bold, place):
        if kind is None:
            kind, first = found, start
        elif found != kind or start != last:
            items.append(_item(first, last, kind))
            kind, first = found, start
        last = end
    if kind is not None:
        items.append(_item(first, last, kind))
    return items


def _kinds(
    text: str, levels: Sequence[int], styles: Sequence[int], is_bold: Callable[[int], bool], place: str
) -> Iterator[tuple[int, int, _Kind]]:
    """Yield each letter with its marks: start, end and kind."""
    scripts = _scripts(text)
    family: int | None = None
    level = max(0, next((known for known in levels if known != REMOVED), 0))
    for start, end in _clusters(text):
        style, script = styles[start], scripts[start]
        bold = is_bold(style)
        if levels[start] != REMOVED:
            level = levels[start]
        whole = _family_for(text, start, end, script, family, bold=bold)
        if whole is not None:
            family = whole
            yield start, end, _Kind(whole, bold, script, level, style)
            continue
        for at in range(start, end):
            family = _family_or_refuse(text[at], bold, place)
            yield at, at + 1, _Kind(family, bold, script, level, style)


def _item(start: int, end: int, kind: _Kind) -> Item:
    face = fonts.load(kind.family, bold=kind.bold)
    stroked = kind.bold and not face.family.bold
    return Item(start, end, face, stroked, kind.script, kind.level, kind.style)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of letters with their marks; isolate controls are skipped."""
    index = 0
    while index < len(text):
        if text[index] in _ISOLATES:
            index += 1
            continue
        end = index + 1
        while end < len(text) and (extends_cluster(text[end]) or _is_selector(text[end])):
            end += 1
        yield index, end
        index = end


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


def _scripts(text: str) -> list[str]:
    """Give each character a script; common ones take it from the letter before, or else after (UAX #24)."""
    found = [script_of(character) for character in text]
    current = next((script for script in found if script != COMMON), "Latn")
    for index, script in enumerate(found):
        if script == COMMON:
            found[index] = current
        else:
            current = script
    return found


def _family_for(
    text: str, start: int, end: int, script: str, previous: int | None, *, bold: bool
) -> int | None:
    cluster = text[start:end]
    if previous is not None and _stays(cluster, previous) and fonts.load(previous, bold=bold).draws(cluster):
        return previous
    if cluster in _SHARED_PUNCTUATION and (script in IDEOGRAPHIC or _next_is_ideographic(text, end)):
        return HAN_FAMILY
    return fonts.position_for(cluster, bold=bold)


def _stays(cluster: str, family: int) -> bool:
    """Say whether a character keeps the font of the letter before it.

    Blanks do; punctuation does beside Arabic, Hebrew and the like, where it is drawn to fit the letters.
    """
    if cluster in (" ", "\u00a0"):
        return True
    return fonts.OWN_PUNCTUATION[0] <= family <= fonts.OWN_PUNCTUATION[1] and is_punctuation(cluster)


def _next_is_ideographic(text: str, index: int) -> bool:
    return index < len(text) and script_of(text[index]) in IDEOGRAPHIC


def _family_or_refuse(character: str, bold: bool, place: str) -> int:
    position = fonts.position_for(character, bold=bold)
    if position is None:
        raise MissingGlyphError(
            code_point=f"U+{ord(character):04X}",
            name=unicodedata.name(character, "UNNAMED CHARACTER"),
            place=place,
        )
    return position
