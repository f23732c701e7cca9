"""Which characters a record may hold, and how text is brought into one form.

Control characters have no meaning in a name or a letter, and the bidirectional controls can make
a sentence read as its opposite ("Trojan Source", CVE-2021-42574). They are refused by name at the
border; joiners and direction marks, which Persian, Indic and Arabic spelling need, are kept in
prose and refused in identifiers.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Annotated

# Embeddings, overrides and isolates (UAX #9), zero-width space, word joiner, byte-order mark, line and
# paragraph separators, deprecated format characters, annotation marks, the invisible tag letters.
_NEVER = frozenset(
    (
        *range(0x202A, 0x202F),
        *range(0x2066, 0x2070),
        *range(0xFFF9, 0xFFFD),
        *range(0xE0000, 0xE0080),
        *(0x180E, 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF),
    )
)
# Joiners, marks and fillers: part of spelling in some scripts, invisible in an e-mail address.
_NOT_IN_IDENTIFIERS = frozenset(
    (0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0x00AD, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0)
)

PROSE = "prose"
IDENTIFIER = "identifier"
Prose = Annotated[str, PROSE]
"""Text of several lines. A plain `str` in a record is one line."""
Identifier = Annotated[str, IDENTIFIER]
"""A number, address, key or reference: one line without invisible characters."""

MAX_TEXT = 64 * 1024
"""Longest text of one field, in characters (`security.md` section 7: strings <= 64 kB)."""


@dataclass(frozen=True, slots=True)
class BadCharacter:
    """A character that a field may not hold: where it stands (0-based) and what it is."""

    position: int
    code_point: str
    name: str


def normalise(text: str) -> str:
    """Return `text` in NFC with Unix line ends and no blanks at its ends."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def bad_character(text: str, *, one_line: bool = False, identifier: bool = False) -> BadCharacter | None:
    """Find the first character that may not be kept, or None when all may.

    `one_line` also refuses line feeds and tabs; `identifier` (e-mail, telephone, reference, file
    name) also refuses joiners and direction marks, which nobody could see there.
    """
    for position, character in enumerate(text):
        if _is_bad(character, one_line=one_line, identifier=identifier):
            code = ord(character)
            return BadCharacter(position, f"U+{code:04X}", _name_of(character))
    return None


def _is_bad(character: str, *, one_line: bool, identifier: bool) -> bool:
    code = ord(character)
    if character in "\n\t":
        return one_line or identifier
    if code in _NEVER or (identifier and code in _NOT_IN_IDENTIFIERS):
        return True
    # Cc: controls; Cs: lone surrogates. Private-use and unassigned characters are kept: a rare name
    # must not be lost; the letter refuses what no font can draw.
    return unicodedata.category(character) in ("Cc", "Cs") or _is_noncharacter(code)


def _is_noncharacter(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


_CONTROL_NAMES = {
    0x00: "NULL",
    0x07: "BELL",
    0x08: "BACKSPACE",
    0x09: "TAB",
    0x0A: "LINE FEED",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
}


def _name_of(character: str) -> str:
    fallback = _CONTROL_NAMES.get(ord(character), "CONTROL CHARACTER OR NON-CHARACTER")
    return unicodedata.name(character, fallback)
