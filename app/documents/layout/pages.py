"""Fill pages with strips: where each page ends, headings kept with what they head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.layout.strips import Strip


@dataclass(frozen=True, slots=True)
class PlacedStrip:
    """A strip and the distance of its top from the top of the page's body, in points."""

    strip: Strip
    y: float


def fill_pages(strips: Sequence[Strip], height: float) -> list[list[PlacedStrip]]:
    """Distribute strips over pages whose body is `height` points high; there is always one page.

    Strips that keep with the next move to the next page together, unless they fill more than one page.
    """
    pages: list[list[PlacedStrip]] = [[]]
    y = 0.0
    index = 0
    while index < len(strips):
        chain = _chain(strips, index)
        needed = _height(chain, at_top=not pages[-1])
        fits_a_page = _height(chain, at_top=True) <= height
        starts_anew = chain[0].new_page and bool(pages[-1])
        if pages[-1] and (starts_anew or (y + needed > height and fits_a_page)):
            pages.append([])
            y = _repeat(pages[-1], chain[0])
        for strip in chain:
            if pages[-1] and y + strip.before + strip.height > height:
                pages.append([])
                y = _repeat(pages[-1], strip)
            if pages[-1]:
                y += strip.before
            pages[-1].append(PlacedStrip(strip, y))
            y += strip.height
        index += len(chain)
    return pages


def _chain(strips: Sequence[Strip], start: int) -> Sequence[Strip]:
    end = start
    while strips[end].keep and end + 1 < len(strips):
        end += 1
    return strips[start : end + 1]


def _height(chain: Sequence[Strip], *, at_top: bool) -> float:
    total = sum(strip.before + strip.height for strip in chain)
    return total - chain[0].before if at_top else total


def _repeat(page: list[PlacedStrip], strip: Strip) -> float:
    y = 0.0
    for repeated in strip.repeat:
        page.append(PlacedStrip(repeated, y))
        y += repeated.height
    return y
