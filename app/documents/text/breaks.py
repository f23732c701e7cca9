"""Where a line may end: a small part of UAX #14 for the bundled scripts."""

from __future__ import annotations

import re
import unicodedata
from string import ascii_letters, digits
from typing import Final

from app.documents.text.scripts import IDEOGRAPHIC, extends_cluster, is_punctuation, script_of

_BLANKS: Final = frozenset(
    " \t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u1680"
)
_HYPHENS: Final = frozenset("-\u2010\u2013\u058a")
# Kinsoku: what must not begin a line (closing punctuation, small kana, iteration marks) ...
_NOT_FIRST: Final = frozenset(
    "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\u30fb\u30fc\u2025\u2026\u3005\u303b\u309d\u309e\u30fd\u30fe"
    "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096"
    "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6"
    "!%),.:;?]}\u00b0\u00bb\u2019\u201d\u2030\u203a\u2103\uff05\uff5e"
)
# ... and what must not end one (opening punctuation, currency signs before a number).
_NOT_LAST: Final = frozenset("$([{\u00a3\u00a5\u00ab\u2018\u201c\u2039\uff04\uff03\u20ac")
_THAI_LEADING_VOWELS: Final = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")
_THAI_FOLLOWERS: Final = frozenset("\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46")
_WORD: Final = frozenset(ascii_letters + digits)
_ETHIOPIC_WORD_SPACE: Final = "\u1361"
# French sets a blank before these; typed as an ordinary one it must not send them to the next line ...
_SPACED_MARKS: Final = frozenset(";:!?%\u00bb\u203a\u2030\u20ac\u00b0")
# ... nor must a quotation mark be left behind.
_SPACED_OPENERS: Final = frozenset("\u00ab\u2039")
# Words that belong to the next one: titles of persons, numbers, articles.
_LEADING_WORDS: Final = frozenset((
    "M.", "MM.", "Mme", "Mlle", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.",
    "art.", "Art.", "arts.", "Arts.", "par.", "para.", "paras.", "al.", "c.", "s.", "ss.", "p.", "pp.",
    "no.", "No.", "nos.", "Nos.", "n\u00b0", "N\u00b0", "n\u00ba", "N\u00ba", "\u00a7", "\u00a7\u00a7",
))  # fmt: skip
_LONGEST_LEAD: Final = max(map(len, _LEADING_WORDS))
# A day and its month, a small number and what it counts.
_SHORT_NUMBER: Final = re.compile(r"\d{1,2}(?:er)?")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_GROUPED: Final = re.compile(r"\d{1,3}")
_GROUP: Final = re.compile(r"\d{3}(?!\d)")
_GLUE: Final = frozenset("\u00a0\u202f\u2011\u2007\u2060\u0f0c")


def opportunities(text: str) -> list[int]:
    """Return the indices before which a line may be broken, ascending; the end of the text is the last."""
    found = [index for index in range(1, len(text)) if _may_break(text, index)]
    found.append(len(text))
    return found


def tidy_cuts(text: str, start: int, end: int) -> list[int]:
    """Return the indices in (start, end) after `/ . _ @ = & ? -`, where a long word is best cut."""
    return [index for index in letter_cuts(text, start, end) if text[index - 1] in "/._@=&?-"]


def letter_cuts(text: str, start: int, end: int) -> list[int]:
    """Return the indices in (start, end) between letters; letters keep their marks."""
    return [index for index in range(start + 1, end) if not extends_cluster(text[index])]


def is_blank(character: str) -> bool:
    """Say whether a character may hang invisibly over the end of a line."""
    return character in _BLANKS


def _may_break(text: str, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if before in _WORD and after in _WORD:  # nearly all of a letter: decided without looking further
        return False
    if after in _BLANKS or extends_cluster(after) or before in _GLUE or after in _GLUE:
        return False
    if before in _BLANKS:
        return not _blank_binds(text, index)
    if _closes(after) or _opens(before):
        return False
    if before in _HYPHENS:
        return _breaks_after_hyphen(text, index)
    if before == "/":
        return after.isalpha()
    if before == _ETHIOPIC_WORD_SPACE:
        return not is_punctuation(after)  # two of them end a sentence and stay together
    if before == "\u2014" or after == "\u2014":
        return before != after
    return _breaks_between_letters(text, index)


def _blank_binds(text: str, index: int) -> bool:
    """Say whether the blank before `index` keeps its neighbours on one line, as a careful typist would."""
    after = text[index]
    if after in _SPACED_MARKS and _ends_word(text, index + 1):
        return True
    word = text[max(0, index - 2 - _LONGEST_LEAD) : index - 1].rsplit(maxsplit=1)[-1:]
    if not word or text[index - 2] in _BLANKS:
        return False
    last = word[0].lstrip("(")
    if last in _SPACED_OPENERS or last in _LEADING_WORDS:
        return True
    if not after.isdigit():
        return after.isalpha() and _SHORT_NUMBER.fullmatch(last) is not None
    is_amount = _CURRENCY.fullmatch(last) is not None
    return is_amount or (_GROUPED.fullmatch(last) is not None and _GROUP.match(text, index) is not None)


def _ends_word(text: str, index: int) -> bool:
    return index >= len(text) or text[index] in _BLANKS or _closes(text[index])


def _breaks_after_hyphen(text: str, index: int) -> bool:
    """A hyphen ends a line between letters ("post-mortem"), never before a number or as a minus sign."""
    before_hyphen = text[index - 2] if index >= 2 else " "
    return before_hyphen not in _BLANKS and not text[index].isdigit() and text[index] not in _HYPHENS


def _breaks_between_letters(text: str, index: int) -> bool:
    before, after = script_of(text[index - 1]), script_of(text[index])
    if before in IDEOGRAPHIC or after in IDEOGRAPHIC:
        return True
    if _is_wide_punctuation(text[index - 1]):
        return True
    if before == after == "Hang":
        return True  # between syllables; a number or Latin word keeps the particle written to it
    if before == after == "Thai":
        return _thai_may_break(text, index)
    return False


def _thai_may_break(text: str, index: int) -> bool:
    """Thai is written without blanks; without a dictionary a line may end before any syllable start.

    A leading vowel always starts a syllable; a consonant does only when the character before it can end
    one (a following vowel), never right after a leading vowel.
    """
    before, after = text[index - 1], text[index]
    if after in _THAI_FOLLOWERS or before in _THAI_LEADING_VOWELS:
        return False
    return after in _THAI_LEADING_VOWELS or before in _THAI_FOLLOWERS


def _closes(character: str) -> bool:
    return character in _NOT_FIRST or unicodedata.category(character) == "Pe"


def _opens(character: str) -> bool:
    return character in _NOT_LAST or unicodedata.category(character) == "Ps"


def _is_wide_punctuation(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F") and not character.isalnum()
