"""Set a paragraph into lines: direction, fonts, shaping and line ends for a given width."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter

from app.documents.errors import ForbiddenCharacterError
from app.documents.text import bidi, breaks
from app.documents.text.itemise import Item, itemise
from app.documents.text.scripts import extends_cluster
from app.documents.text.shape import GlyphRun, cut, shape
from app.documents.text.style import MUTED, Colour, Direction, Span, Text, TextStyle
from app.domain.text import bad_character

_MOST_MARKS = 30
_FIRST_STRONG, _POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class PlacedRun:
    """A glyph run on its line.

    Attributes:
        x: Distance in points from the left end of the line.
        size: Font size in points, the family's scale included.
        colour: Colour of the letters.
        run: The glyphs.
    """

    x: float
    size: float
    colour: Colour
    run: GlyphRun


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to draw.

    Attributes:
        width: Width in points without the blanks at its end.
        overhang: Width in points of those blanks.
        right_to_left: Direction of its paragraph.
        runs: Runs in visual order, left to right.
    """

    width: float
    overhang: float
    right_to_left: bool
    runs: tuple[PlacedRun, ...]


@dataclass(frozen=True, slots=True)
class _Styled:
    """A hard line: its characters and for each the index of its span."""

    text: str
    spans: list[int]


def set_lines(
    text: Text,
    style: TextStyle,
    width: float,
    *,
    language: str = "en",
    direction: Direction = Direction.AUTO,
) -> list[Line]:
    """Set `text` into lines of at most `width` points; a line feed ends a line, an empty text gives none.

    Raises ForbiddenCharacterError for control characters and bidirectional controls, and
    MissingGlyphError for a character that no bundled font draws; both name character and place.
    """
    refuse_controls(text)
    base = {Direction.AUTO: None, Direction.LEFT_TO_RIGHT: 0, Direction.RIGHT_TO_LEFT: 1}[direction]
    setter = _Setter(text, style, width, language, base)
    return [line for hard_line in _hard_lines(text.spans) for line in setter.set(hard_line)]


def refuse_controls(text: Text) -> None:
    """Raise ForbiddenCharacterError if a text holds a character that no letter may carry.

    A letter under a heap of marks counts as one: no writing needs more than 30 (UAX #15, stream-safe text).
    """
    for span in text.spans:
        found = bad_character(span.text)
        if found is not None:
            raise ForbiddenCharacterError(
                code_point=found.code_point, name=found.name, place=text.place, position=found.position
            )
        heap = _heap_of_marks(span.text)
        if heap is not None:
            mark = span.text[heap]
            raise ForbiddenCharacterError(
                code_point=f"U+{ord(mark):04X}",
                name=unicodedata.name(mark, "UNNAMED CHARACTER"),
                place=text.place,
                position=heap,
            )


def _heap_of_marks(text: str) -> int | None:
    """Return the index of the first mark that is one too many on its letter."""
    if text.isascii():
        return None
    count = 0
    for index, character in enumerate(text):
        count = count + 1 if extends_cluster(character) else 0
        if count > _MOST_MARKS:
            return index
    return None


def _hard_lines(spans: Sequence[Span]) -> Iterator[_Styled]:
    characters: list[str] = []
    owners: list[int] = []
    for index, span in enumerate(spans):
        words = unicodedata.normalize("NFC", span.text).replace("\t", " ")
        if span.isolate:
            words = f"{_FIRST_STRONG}{words.replace(chr(10), ' ')}{_POP}"
        for position, part in enumerate(words.split("\n")):
            if position:
                yield _Styled("".join(characters), owners)
                characters, owners = [], []
            characters.append(part)
            owners += [index] * len(part)
    if owners:
        yield _Styled("".join(characters), owners)


@dataclass(frozen=True, slots=True)
class _Setter:
    """What stays the same for all hard lines of one paragraph."""

    text: Text
    style: TextStyle
    width: float
    language: str
    base: int | None

    def set(self, styled: _Styled) -> Iterator[Line]:
        """Set one hard line."""
        text = styled.text
        resolved = bidi.resolve(text, self.base)
        items = itemise(text, resolved.levels, styled.spans, self._is_bold, self.text.place)
        runs = [shape(text, item, self.language) for item in items]
        positions = self._positions(text, runs)
        start = 0
        for end in self._line_ends(text, positions):
            yield self._line(text, start, end, resolved.base, items, runs)
            start = end
        if not text:
            yield Line(0.0, 0.0, resolved.base == 1, ())

    def _is_bold(self, index: int) -> bool:
        return self.style.bold or self.text.spans[index].bold

    def _positions(self, text: str, runs: Sequence[GlyphRun]) -> list[float]:
        """Return the distance of each character from the start, in logical order; one more for the end."""
        advances = [0.0] * (len(text) + 1)
        for run in runs:
            factor = run.face.scale * self.style.size / 1000
            for glyph in run.glyphs:
                advances[glyph.cluster + 1] += glyph.advance * factor
        return list(accumulate(advances))

    def _line_ends(self, text: str, positions: Sequence[float]) -> Iterator[int]:
        start = 0
        fitting = 0
        for opportunity in breaks.opportunities(text):
            while self._width(text, positions, start, opportunity) > self.width:
                if fitting <= start:
                    fitting = self._emergency_end(text, positions, start, opportunity)
                    if fitting >= opportunity:
                        break
                yield fitting
                start = fitting
            fitting = max(fitting, opportunity)
        if start < len(text):
            yield len(text)

    def _emergency_end(self, text: str, positions: Sequence[float], start: int, end: int) -> int:
        """Return where to cut a word that is longer than a line: as late as fits, one letter at least."""
        beyond = bisect_right(positions, positions[start] + self.width, start, end)  # never the whole of it
        for cuts in (breaks.tidy_cuts(text, start, beyond), breaks.letter_cuts(text, start, beyond)):
            if cuts:
                return cuts[-1]
        return next(iter(breaks.letter_cuts(text, start, end)), end)

    def _width(self, text: str, positions: Sequence[float], start: int, end: int) -> float:
        return positions[_without_blanks(text, start, end)] - positions[start]

    def _line(
        self, text: str, start: int, end: int, base: int, items: Sequence[Item], runs: Sequence[GlyphRun]
    ) -> Line:
        blank_from = _without_blanks(text, start, end)
        pieces: list[GlyphRun] = []
        begin = bisect_right(items, start, key=attrgetter("end"))
        for item, run in zip(items[begin:], runs[begin:], strict=True):
            if item.start >= end:
                break
            first, last = max(start, item.start), min(end, item.end)
            for low, high, level in (
                (first, min(last, blank_from), item.level),
                (max(first, blank_from), last, base),  # blanks at the end follow the paragraph (rule L1)
            ):
                if low < high:
                    pieces.append(self._piece(text, item, run, low, high, level))
        x, placed = 0.0, []
        for index in bidi.reorder([piece.level for piece in pieces]):
            placed.append(self._placed(pieces[index], x))
            x += pieces[index].advance * self.style.size
        hanging = [piece for piece in pieces if piece.glyphs and piece.glyphs[0].cluster >= blank_from]
        overhang = sum(piece.advance for piece in hanging) * self.style.size
        return Line(x - overhang, overhang, base == 1, tuple(placed))

    def _piece(self, text: str, item: Item, run: GlyphRun, low: int, high: int, level: int) -> GlyphRun:
        """Return the part of a run that lies on this line; shaped anew when the cut goes through a word."""
        if (low, high, level) == (item.start, item.end, run.level):
            return run
        if _cuts_cleanly(text, item, low) and _cuts_cleanly(text, item, high):
            part = cut(run, low, high)
            return GlyphRun(part.face, part.stroked, level, part.style, part.glyphs)
        narrowed = Item(low, high, item.face, item.stroked, item.script, level, item.style)
        return shape(text, narrowed, self.language)

    def _placed(self, run: GlyphRun, x: float) -> PlacedRun:
        tone = MUTED if self.text.spans[run.style].muted else self.style.colour
        return PlacedRun(x, self.style.size * run.face.scale, tone, run)


def _cuts_cleanly(text: str, item: Item, index: int) -> bool:
    if index in (item.start, item.end):
        return True
    return breaks.is_blank(text[index - 1]) or breaks.is_blank(text[index])


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and breaks.is_blank(text[end - 1]):
        end -= 1
    return end
