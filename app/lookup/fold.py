"""Bring a name of any script to plain letters that can be compared.

`remove_diacritics` of the full-text index leaves ł, đ, ø, ß and ı alone and knows no scripts, so
the folding happens here and the folded text is indexed. A name has several foldings ("Müller":
muller and mueller); a query needs to meet one of them.
"""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe"})
# An apostrophe inside a word is a letter or the sign of a missing one: O'Neill is also oneill.
_APOSTROPHE = re.compile("(?<=\\w)['\u2019\u02bc\u02b9\u02bb`](?=\\w)")
_WORD = re.compile(r"[a-z0-9]+")
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{2,})")
# Harakat, tatweel and Hebrew points: written or not at will.
_POINTS = re.compile("[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf\u05c1\u05c2]")


def fold(text: str) -> str:
    """Return `text` as lower-case ASCII words with one blank between them."""
    return " ".join(_words(text))


def foldings(text: str) -> tuple[str, ...]:
    """Return the distinct foldings of `text`: the plain one first."""
    if text.isascii() and "'" not in text:
        return (fold(text),)
    lowered = unicodedata.normalize("NFC", text).casefold()
    apart = _APOSTROPHE.sub(" ", lowered)
    return tuple(dict.fromkeys((fold(lowered), fold(lowered.translate(_TWO_LETTERS)), fold(apart))))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text or a query, in order."""
    return tuple(_words(text))


def digits(text: str) -> str:
    """Return the decimal digits of any script in `text` as ASCII digits."""
    return "".join(str(unicodedata.digit(c)) for c in text if unicodedata.category(c) == "Nd")


def _words(text: str) -> list[str]:
    if text.isascii():  # most of what is typed and kept; the lookup folds hundreds of texts per key
        return _WORD.findall(text.lower().replace("'", ""))
    simple = unicodedata.normalize("NFKC", text)
    simple = _ARABIC_ARTICLE.sub("", _POINTS.sub("", _APOSTROPHE.sub("", simple)))
    # anyascii writes signs that have no letter (the soft sign, the ayn) as apostrophes.
    return _WORD.findall(anyascii(_spaced_han(simple)).lower().replace("'", ""))


def _spaced_han(text: str) -> str:
    """Put blanks around Han characters: anyascii writes 王小明 as one word, people type three."""
    return re.sub("([\u3400-\u9fff\U00020000-\U0003ffff])", r" \1 ", text)
