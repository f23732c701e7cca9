"""The bundled fonts: which draws which character, in which order they are asked, and their metrics."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from app import assets


@dataclass(frozen=True, slots=True)
class Family:
    """A bundled font family.

    Attributes:
        name: Start of the file name.
        scale: Size relative to Noto Sans at which its letters look equally large.
        regular: File of the regular weight.
        bold: File of the bold weight; empty when there is none and bold is drawn with a stroke.
    """

    name: str
    scale: float
    regular: str
    bold: str


def _family(name: str, scale: float = 1.0) -> Family:
    return Family(name, scale, f"{name}-Regular.ttf", f"{name}-Bold.ttf")


FAMILIES: Final = (
    _family("NotoSans"),
    # Noto Naskh is drawn small in its em; letters in Arabic are set one step larger.
    _family("NotoNaskhArabic", 1.16),
    _family("NotoSansHebrew"),
    _family("NotoSansGeorgian"),
    _family("NotoSansArmenian"),
    _family("NotoSansThai"),
    _family("NotoSansDevanagari"),
    _family("NotoSansEthiopic"),
    Family("NotoSansSC", 1.0, "NotoSansSC-Regular.ttf", ""),
    Family("NotoSansMath", 1.0, "NotoSansMath-Subset.ttf", ""),
    Family("NotoSansSymbols2", 1.0, "NotoSansSymbols2-Subset.ttf", ""),
    # Last, so that it gives Hangul and only those signs that no other family has.
    Family("NotoSansKR", 1.0, "NotoSansKR-Regular.ttf", ""),
)
"""In the order of preference: the first that draws a character is taken."""

HAN_FAMILY: Final = 8
"""Position of the Chinese family in FAMILIES."""
OWN_PUNCTUATION: Final = (1, 7)
"""First and last position of the families of one script whose punctuation goes before that of Noto Sans."""


class Face:
    """One font file, read once: its HarfBuzz objects and its coverage. Metrics are in 1/1000 em."""

    def __init__(self, family: Family, file: str) -> None:
        import uharfbuzz as hb

        self.family = family
        self.file = file
        self.face: Any = hb.Face(hb.Blob(assets.read_bytes(f"fonts/{file}")))
        self.font: Any = hb.Font(self.face)
        self._drawable: dict[str, bool] = {}
        self._advances: dict[int, int] = {}

    @property
    def scale(self) -> float:
        """Size relative to Noto Sans."""
        return self.family.scale

    def draws(self, character: str) -> bool:
        """Say whether the font has a glyph for a character."""
        known = self._drawable.get(character)
        if known is None:
            known = self._drawable[character] = bool(self.font.get_nominal_glyph(ord(character)))
        return known

    def advance(self, glyph: int) -> int:
        """Return the unshaped advance width of a glyph, as the PDF font dictionary must state it."""
        known = self._advances.get(glyph)
        if known is None:
            known = self._advances[glyph] = int(self.font.get_glyph_h_advance(glyph))
        return known


def load(position: int, *, bold: bool) -> Face:
    """Return a face of the family at `position` in FAMILIES; a family without bold gives its regular face."""
    family = FAMILIES[position]
    return _load_file(position, family.bold if bold and family.bold else family.regular)


@lru_cache(maxsize=2 * len(FAMILIES))
def _load_file(position: int, file: str) -> Face:
    return Face(FAMILIES[position], file)


def position_for(cluster: str, *, bold: bool = False) -> int | None:
    """Return the position of the first family that draws a whole cluster (letter and marks), or None."""
    return _position_for(cluster, bold)


@lru_cache(maxsize=16384)
def _position_for(cluster: str, bold: bool) -> int | None:
    # HarfBuzz decomposes what a font lacks in composed form, so that counts as drawable too.
    spellings = {cluster, unicodedata.normalize("NFD", cluster)}
    for position in range(len(FAMILIES)):
        face = load(position, bold=bold)
        if any(all(face.draws(ch) or is_invisible(ch) for ch in spelling) for spelling in spellings):
            return position
    return None


def is_invisible(character: str) -> bool:
    """Say whether a character needs no glyph: joiners, direction marks, isolates, variation selectors."""
    code = ord(character)
    return (
        code in (0x00AD, 0x034F, 0x061C)
        or 0x200C <= code <= 0x200F
        or 0x2066 <= code <= 0x2069
        or 0xFE00 <= code <= 0xFE0F
    )
