"""Scripts of characters, as far as choosing a font and shaping need them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import Final

COMMON: Final = "Zyyy"
"""Punctuation, digits, symbols and blanks: they take the script of their neighbours (UAX #24)."""

# First and last code point of the blocks of the bundled scripts, ascending (ISO 15924 codes).
_BLOCKS: Final = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0531, 0x058F, "Armn"),
    (0x0591, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0x0870, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1CD0, 0x1CFF, "Deva"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D00, 0x2D2F, "Geor"),
    (0x2D80, 0x2DDF, "Ethi"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3005, 0x3007, "Hani"),
    (0x3021, 0x3029, "Hani"),
    (0x3041, 0x309F, "Hira"),
    (0x30A0, 0x30FF, "Kana"),
    (0x3131, 0x318E, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xA8E0, 0xA8FF, "Deva"),
    (0xA960, 0xA97F, "Hang"),
    (0xAB00, 0xAB2F, "Ethi"),
    (0xAB30, 0xAB6F, "Latn"),
    (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB00, 0xFB06, "Latn"),
    (0xFB13, 0xFB17, "Armn"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x20000, 0x3FFFF, "Hani"),
)
_STARTS: Final = tuple(block[0] for block in _BLOCKS)
_OWN_CATEGORIES: Final = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nl"})
IDEOGRAPHIC: Final = frozenset({"Hani", "Hira", "Kana"})


@lru_cache(maxsize=8192)
def script_of(character: str) -> str:
    """Return the ISO 15924 code of the script that a character belongs to, or COMMON."""
    code = ord(character)
    position = bisect_right(_STARTS, code) - 1
    if position < 0 or code > _BLOCKS[position][1]:
        return COMMON
    if unicodedata.category(character) not in _OWN_CATEGORIES:
        return COMMON
    return _BLOCKS[position][2]


@lru_cache(maxsize=8192)
def extends_cluster(character: str) -> bool:
    """Say whether a character belongs to the one before it (mark, joiner, variation selector)."""
    code = ord(character)
    return unicodedata.category(character) in ("Mn", "Me", "Mc") or code in (0x200C, 0x200D, 0x0E33)


@lru_cache(maxsize=1024)
def is_punctuation(character: str) -> bool:
    """Say whether a single character is punctuation."""
    return len(character) == 1 and unicodedata.category(character).startswith("P")
