"""Small tools for composing letters: texts, rows, names and citations of one request in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.blocks import Paragraph, Row
from app.documents.text.style import Span, Text, text_of
from app.documents.wording import Wording
from app.domain.formal import FormalRequest
from app.domain.matters import Offence
from app.domain.names import in_original_script
from app.domain.places import CountryCode
from app.legal.instruments import Instrument, reference
from app.legal.places import country_name

PART_OF_OFFENCES = 3
PART_OF_ASSISTANCE = 4
PART_OF_PERSONS = 5
"""Numbers of parts that other parts point to; the same in every letter and language."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Words of a language and the request that is being written.

    Attributes:
        words: The words.
        formal: The request.
        is_draft: Whether what is missing is marked as such.
    """

    words: Wording
    formal: FormalRequest
    is_draft: bool = False

    def own(self, key: str) -> Text:
        """Return a label or sentence of the template."""
        return self.words.say(key)

    def missing(self, key: str = "missing") -> list[Text]:
        """Return the mark of what is not yet stated: one text in a draft, none in a final letter."""
        return [text_of(self.words.words[key], muted=True)] if self.is_draft else []

    def wanted(self, label: str, values: Sequence[Text]) -> Row | None:
        """Return a labelled row of several texts; in a draft it says so when there are none."""
        return self.row_of(label, values) or self.row_of(label, self.missing())

    def element(self, key: str, kind: str = "") -> str:
        """Return the name of a statement, inside an item of assistance of `kind` or on its own."""
        if kind and kind != "service" and key in self.words.terms["element_without_service"]:
            return self.words.term("element_without_service", key)
        return self.words.term("element", key)

    def country(self, code: CountryCode) -> str:
        """Return the name of a State."""
        return country_name(code, self.words.language)

    def row(self, label: str, value: str, place: str) -> Row | None:
        """Return a labelled row of one text, or None when there is nothing to say."""
        return self.row_of(label, paragraphs(value, place))

    def row_of(self, label: str, values: Sequence[Text]) -> Row | None:
        """Return a labelled row of several texts, or None when there are none."""
        present = tuple(value for value in values if not value.is_empty)
        return Row(self.own(label), present) if present else None

    def day(self, day: date | None) -> str:
        """Return a date, or an empty text."""
        return self.words.dates.day(day) if day else ""

    def joined(self, values: Sequence[str], between: str, place: str) -> Text:
        """Return values in one line; each keeps its own direction."""
        spans: list[Span] = []
        for value in values:
            if spans:
                spans.append(Span(between))
            spans.append(Span(value, isolate=True))
        return Text(tuple(spans), place)

    def marking(self) -> Text | None:
        """Return the handling marking as it stands on every page."""
        marking = self.formal.marking
        if marking is None or not marking.value.strip():
            return None
        value = self.words.term("marking_value", marking.value)
        pattern = self.words.terms["marking"][marking.scheme.value]
        return text_of(pattern.format(value=value), "/marking/value")

    def offences(self) -> Iterator[tuple[int, Offence]]:
        """Yield the offences with their index in the request."""
        return enumerate(self.formal.offences)

    def person_name(self, index: int) -> Text:
        """Return a person's name, with the original script beside it."""
        person = self.formal.persons[index]
        original = self.original_name(index)
        values = [person.name, original] if original else [person.name]
        return self.joined(values, " · ", f"/persons/{index}/name")

    def original_name(self, index: int) -> str | None:
        """Return the name in its original script, if it is not the main one."""
        person = self.formal.persons[index]
        return in_original_script(person.name, person.other_names)

    def item_title(self, index: int) -> Text:
        """Return number and kind of an item of assistance, such as "4.1 Hearing by video link"."""
        kind = self.words.term("assistance", self.formal.items[index].kind)
        return text_of(f"{PART_OF_ASSISTANCE}.{index + 1}  {kind}", f"/items/{index}/kind")

    def instrument(self) -> Instrument | None:
        """Return the instrument of the reference data that the request rests on."""
        return reference().instruments.get(self.formal.basis.instrument)

    def citation(self, *keys: str) -> Text | None:
        """Return the paragraph of the instrument that asks for the first of `keys`, or None."""
        instrument = self.instrument()
        if instrument is None:
            return None
        for key in keys:
            for requirement in (*instrument.required, *instrument.rules):
                if requirement.key == key and not requirement.condition.startswith("type="):
                    return self.cited(requirement.ref)
        return None

    def cited(self, paragraph: str) -> Text | None:
        """Return a paragraph with the short name of the instrument."""
        cited = self.words.cite(self.formal.basis.instrument, paragraph)
        return text_of(cited) if cited else None


def paragraphs(text: str, place: str) -> list[Text]:
    """Split an officer's text at empty lines; single line feeds stay."""
    parts = (part.strip("\n") for part in re.split(r"\n[ \t]*\n", text))
    return [text_of(part, place) for part in parts if part.strip()]


def prose(text: str, place: str) -> list[Paragraph]:
    """Return an officer's text as running paragraphs."""
    return [Paragraph(part) for part in paragraphs(text, place)]
