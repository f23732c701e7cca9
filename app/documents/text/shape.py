"""Shape items with HarfBuzz into glyphs that know which text they stand for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

from app.documents.outlines import Component
from app.documents.text.fonts import Face
from app.documents.text.itemise import Item

# The ligature of the name Allah stands for three letters. Programs that read text back turn the letters
# of a right-to-left ligature around, so that "Abdullah" could not be found; the letters join without it.
_FEATURES: Final = {"Arab": {"liga": False, "dlig": False}}


# Blanks that only keep a line together read back as ordinary ones: nobody can type them into a search.
_PLAIN_BLANKS: Final = {0x00A0: " ", 0x202F: " ", 0x2011: "-"}


class Glyph(NamedTuple):
    """What one character code draws; lengths in 1/1000 of the font size.

    Attributes:
        parts: Glyphs of the font, moved to where shaping put them; usually one, not moved.
        text: The characters it stands for when text is copied or searched.
        advance: How far it moves the pen.
        cluster: Index in the paragraph of the first character it stands for.
    """

    parts: tuple[Component, ...]
    text: str
    advance: int
    cluster: int


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one item in drawing order, left to right.

    Attributes:
        face: The font.
        stroked: Whether bold is drawn with a stroke.
        level: Embedding level; odd means the text runs right to left.
        style: Index of the style.
        glyphs: The glyphs.
    """

    face: Face
    stroked: bool
    level: int
    style: int
    glyphs: tuple[Glyph, ...]

    @property
    def advance(self) -> float:
        """Width relative to the font size of Noto Sans (the family's own scale included)."""
        return sum(glyph.advance for glyph in self.glyphs) / 1000 * self.face.scale


def shape(text: str, item: Item, language: str) -> GlyphRun:
    """Shape one item of `text`; the text around it is context, so Arabic joins across item borders."""
    import uharfbuzz as hb

    backwards = item.level % 2 == 1
    buffer = hb.Buffer()
    # Left to right, a letter and its marks are one cluster and become one composite glyph. Right to left
    # each mark keeps its own character: readers would turn the characters of a common glyph around.
    levels = hb.BufferClusterLevel
    buffer.cluster_level = levels.MONOTONE_CHARACTERS if backwards else levels.MONOTONE_GRAPHEMES
    buffer.add_str(text, item.start, item.end - item.start)
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.script = item.script
    buffer.language = language
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(item.face.font, buffer, _FEATURES.get(item.script, {}))
    glyphs = tuple(_glyphs(buffer.glyph_infos, buffer.glyph_positions, text, item.end))
    return GlyphRun(item.face, item.stroked, item.level, item.style, glyphs)


def cut(run: GlyphRun, start: int, end: int) -> GlyphRun:
    """Return the glyphs of a run whose characters lie in [start, end)."""
    glyphs = run.glyphs
    if run.level % 2:  # drawing order is from the last character to the first
        low = bisect_right(glyphs, -end, key=lambda glyph: -glyph.cluster)
        high = bisect_right(glyphs, -start, key=lambda glyph: -glyph.cluster)
    else:
        low = bisect_left(glyphs, start, key=attrgetter("cluster"))
        high = bisect_left(glyphs, end, key=attrgetter("cluster"))
    return GlyphRun(run.face, run.stroked, run.level, run.style, glyphs[low:high])


def _glyphs(infos: Sequence[Any], positions: Sequence[Any], text: str, end: int) -> Iterator[Glyph]:
    """Join the glyphs of each cluster and give them its characters."""
    clusters = [info.cluster for info in infos]
    # A stretch of joiners and direction marks alone has no glyphs at all.
    bounds = dict(pairwise([*sorted(set(clusters)), end]))
    for cluster, group in groupby(zip(clusters, infos, positions, strict=True), key=itemgetter(0)):
        pen_x = pen_y = 0
        parts: tuple[Component, ...] = ()
        for _, info, place in group:
            x, y = pen_x + place.x_offset, pen_y + place.y_offset
            parts += (Component(info.codepoint, x, y),) if x or y else _unmoved(info.codepoint)
            pen_x += place.x_advance
            pen_y += place.y_advance
        yield Glyph(parts, text[cluster : bounds[cluster]].translate(_PLAIN_BLANKS), pen_x, cluster)


@cache
def _unmoved(glyph: int) -> tuple[Component, ...]:
    return (Component(glyph, 0, 0),)
