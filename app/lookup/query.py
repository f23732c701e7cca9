"""From what is typed into the lookup box to what is asked of the index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.legal.places import countries
from app.lookup.entries import country_mark
from app.lookup.fold import digits, words

MAX_QUERY = 200
MAX_WORDS = 8
SHORT = 2
"""A single word of at most this many letters is looked up at the start of titles only."""

_PHONE = re.compile(r"[\s\d+()./\-\u2010-\u2015]+")


@dataclass(frozen=True, slots=True)
class QueryWord:
    """A folded word and the States whose name, in any language of the reference, begins with it."""

    text: str
    countries: tuple[str, ...]

    def marks(self) -> tuple[str, ...]:
        """Return the index words of these States."""
        return tuple(country_mark(code) for code in self.countries)


@dataclass(frozen=True, slots=True)
class Query:
    """A query: its words, in order, and the digits when it may be a telephone number."""

    words: tuple[QueryWord, ...]
    number: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words and not self.number

    @property
    def is_short(self) -> bool:
        """Whether only the beginnings of titles are worth looking at."""
        return len(self.words) == 1 and len(self.words[0].text) <= SHORT


def parse(typed: str) -> Query:
    """Read what was typed; never fails, and never lets a sign reach the index as an operator."""
    text = typed[:MAX_QUERY]
    found = tuple(QueryWord(word, _countries_named(word)) for word in words(text)[:MAX_WORDS])
    return Query(words=found, number=_number(text))


def _number(text: str) -> str:
    """Return the digits of a telephone number without international or trunk prefix.

    The display of a telephone shows +49 30 …, 0049 30 … or 030 …; the end of the number is what
    they have in common.
    """
    if not _PHONE.fullmatch(_ascii_digits(text)):
        return ""
    number = digits(text).lstrip("0")
    return number if len(number) >= 3 else ""


def _ascii_digits(text: str) -> str:
    return "".join(digits(c) or c for c in text)


@cache
def _country_words() -> tuple[tuple[str, str], ...]:
    return tuple(
        (word, code)
        for code, country in countries().items()
        for name in country.names.values()
        for word in words(name)
        if len(word) > SHORT
    )


@cache
def _countries_named(word: str) -> tuple[str, ...]:
    if len(word) <= SHORT:
        return ()
    found = (code for name, code in _country_words() if name.startswith(word))
    return tuple(dict.fromkeys(found))[:25]
