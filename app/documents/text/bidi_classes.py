"""Character properties that the bidirectional algorithm needs: classes and paired brackets."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

ISOLATE_INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
EXPLICIT: Final = ISOLATE_INITIATORS | {"LRE", "RLE", "LRO", "RLO", "PDF", "PDI"}

# Bidi_Class of code points that are not assigned yet (DerivedBidiClass.txt, @missing lines).
_UNASSIGNED: Final = (
    (0x0590, 0x05FF, "R"),
    (0x0600, 0x07BF, "AL"),
    (0x07C0, 0x085F, "R"),
    (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"),
    (0xFB1D, 0xFB4F, "R"),
    (0xFB50, 0xFDCF, "AL"),
    (0xFDF0, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"),
    (0x10800, 0x10CFF, "R"),
    (0x10D00, 0x10D3F, "AL"),
    (0x10D40, 0x10EBF, "R"),
    (0x10EC0, 0x10EFF, "AL"),
    (0x10F00, 0x10F2F, "R"),
    (0x10F30, 0x10F6F, "AL"),
    (0x10F70, 0x10FFF, "R"),
    (0x1E800, 0x1EC6F, "R"),
    (0x1EC70, 0x1ECBF, "AL"),
    (0x1ECC0, 0x1ECFF, "R"),
    (0x1ED00, 0x1ED4F, "AL"),
    (0x1ED50, 0x1EDFF, "R"),
    (0x1EE00, 0x1EEFF, "AL"),
    (0x1EF00, 0x1EFFF, "R"),
)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A paired bracket: whether it opens, and the closing bracket that names its pair."""

    opens: bool
    pair: str


@lru_cache(maxsize=4096)
def bidi_class(character: str) -> str:
    """Return the Bidi_Class of a character, also of one that this Python's tables don't know."""
    known = unicodedata.bidirectional(character)
    if known:
        return known
    code = ord(character)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or 0xE0000 <= code <= 0xE0FFF:
        return "BN"
    return next((name for low, high, name in _UNASSIGNED if low <= code <= high), "L")


# Bidi_Paired_Bracket (BidiBrackets.txt, Unicode 15.0): opening brackets, closing ones in the same order.
_OPENING: Final = (
    "0028 005B 007B 0F3A 0F3C 169B 2045 207D 208D 2308 230A 2329 2768 276A 276C 276E 2770 2772 2774 "
    "27C5 27E6 27E8 27EA 27EC 27EE 2983 2985 2987 2989 298B 298D 298F 2991 2993 2995 2997 29D8 29DA "
    "29FC 2E22 2E24 2E26 2E28 2E55 2E57 2E59 2E5B 3008 300A 300C 300E 3010 3014 3016 3018 301A FE59 "
    "FE5B FE5D FF08 FF3B FF5B FF5F FF62"
)
_CLOSING: Final = (
    "0029 005D 007D 0F3B 0F3D 169C 2046 207E 208E 2309 230B 232A 2769 276B 276D 276F 2771 2773 2775 "
    "27C6 27E7 27E9 27EB 27ED 27EF 2984 2986 2988 298A 298C 2990 298E 2992 2994 2996 2998 29D9 29DB "
    "29FD 2E23 2E25 2E27 2E29 2E56 2E58 2E5A 2E5C 3009 300B 300D 300F 3011 3015 3017 3019 301B FE5A "
    "FE5C FE5E FF09 FF3D FF5D FF60 FF63"
)


def _paired_brackets() -> dict[str, Bracket]:
    table: dict[str, Bracket] = {}
    for opening, closing in zip(_OPENING.split(), _CLOSING.split(), strict=True):
        # U+232A and U+3009 are canonically equivalent: either closes what the other's partner opened.
        pair = chr(0x3009) if closing == "232A" else chr(int(closing, 16))
        table[chr(int(opening, 16))] = Bracket(opens=True, pair=pair)
        table[chr(int(closing, 16))] = Bracket(opens=False, pair=pair)
    return table


PAIRED_BRACKETS: Final = _paired_brackets()
