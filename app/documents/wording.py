"""The words of letters, language by language, from the template files.

A template file holds words, never structure: every language gives the same parts with the same numbers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter

from app import assets
from app.documents.chain import SignatureWords
from app.documents.dates import Dates
from app.documents.errors import LanguageMissingError
from app.documents.text.style import Span, Text

# "18(15)(a)", "26(c)(ii)", "67a", "14-17"; the reference data write "M" before articles of a framework text.
_PARAGRAPH = re.compile(r"(?:M )?(?P<first>\d+[a-z]?)(?:-(?P<last>\d+))?(?P<inner>(?:\((?:\d+|[a-z]+)\))*)")


@dataclass(frozen=True, slots=True)
class InstrumentWords:
    """How a language names an instrument.

    Attributes:
        short: Name beside the parts of the letter.
        title: Official title with place and date.
        article: Article on mutual legal assistance; empty when the instrument is about nothing else.
        unit: What it is divided into: "article", "section" or "paragraph".
    """

    short: str
    title: str
    article: str
    unit: str = "article"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language.

    Attributes:
        language: Its tag.
        dates: How it writes dates.
        words: Labels and sentences by key; sentences have named placeholders.
        terms: Vocabularies: name of the vocabulary, then key, then words.
        instruments: Instruments by their key in the reference data.
    """

    language: str
    dates: Dates
    words: Mapping[str, str]
    terms: Mapping[str, Mapping[str, str]]
    instruments: Mapping[str, InstrumentWords]

    def say(self, key: str) -> Text:
        """Return a label or sentence of our own."""
        return Text((Span(self.words[key]),))

    def fill(self, key: str, origin: str = "", /, **values: str) -> Text:
        """Return a sentence with values; each keeps its own direction and turns nothing around it.

        `origin` is the JSON pointer of the field that the values come from.
        """
        return Text(tuple(_spans(self.words[key], values)), origin)

    def plain(self, key: str, /, **values: str) -> str:
        """Return a sentence with values as a plain string."""
        return self.words[key].format(**values)

    def term(self, vocabulary: str, key: str) -> str:
        """Return the words for a key of a vocabulary; a key that the template lacks stands for itself."""
        return self.terms[vocabulary].get(key, key)

    def cite(self, instrument: str, reference: str) -> str | None:
        """Return a paragraph as the language cites it: "UNTOC, art. 18(15)(a)" or "…, art. 18, par. 15 a)".

        None when the reference data name no article there ("template …") but a remark, or the instrument is
        unknown: a letter cites nothing rather than something odd.
        """
        known = self.instruments.get(instrument)
        found = next(filter(None, map(_PARAGRAPH.fullmatch, reference.split(" / "))), None)
        if known is None or found is None:
            return None
        number, last, inner = found.group("first", "last", "inner")
        if last:
            number = f"{number}–{last}"
        for part in re.findall(r"\w+", inner):
            if known.unit == "paragraph":
                number += f"({part})"
            elif part.isdigit():
                number += self.plain("cited_paragraph", paragraph=part)
            else:
                number += self.plain("cited_letter", letter=part)
        pattern = f"cite_{known.unit}s" if last else f"cite_{known.unit}"
        return self.plain(pattern, instrument=known.short, number=number)

    def signature(self) -> SignatureWords:
        """Return what a visible signature says."""
        return SignatureWords(
            signed_by=self.words["signed_by"],
            time=self.words["signature_time"],
            certificate=self.words["signature_certificate"],
            dates=self.dates,
        )


def wording(language: str) -> Wording:
    """Return the words for a language tag ("fr" also serves "fr-CH"); raises LanguageMissingError."""
    base = language.split("-")[0].lower()
    if base not in languages():
        raise LanguageMissingError(language=language)
    return _load(base)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that letters can be written in."""
    return tuple(
        tag for tag in ("en", "fr", "es", "pt", "de", "ar", "ru", "zh") if assets.names(_folder(tag))
    )


@cache
def _load(language: str) -> Wording:
    data = json.loads(assets.read_text(f"{_folder(language)}/letter.json"))
    dates = data["dates"]
    return Wording(
        language=language,
        dates=Dates(tuple(dates["months"]), dates["day"], dates["first_day"], dates["moment"]),
        words=data["words"],
        terms=data["terms"],
        instruments={key: InstrumentWords(**entry) for key, entry in data["instruments"].items()},
    )


def _folder(language: str) -> str:
    return f"templates/{language}"


def _spans(pattern: str, values: Mapping[str, str]) -> Iterator[Span]:
    for literal, name, _, _ in Formatter().parse(pattern):
        if literal:
            yield Span(literal)
        if name is not None:
            yield Span(values[name], isolate=True)
