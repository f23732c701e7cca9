"""Inputs that choose from many: a country, languages, a record of the store."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLineEdit

from app.domain.codec import JsonValue
from app.domain.ids import is_id
from app.domain.places import is_language_tag
from app.domain.views import Hit
from app.exchange.faults import Fault
from app.legal.places import NAME_LANGUAGES, countries
from app.lookup.fold import fold
from app.ports import Finder, NoSuchRecordError
from ui.editing.chooser import MOST_OPTIONS, Answer, Chooser, Option
from ui.editing.inputs import LONGEST_LINE, Input
from ui.style.icons import Icon
from ui.tasks import Tasks
from ui.widgets.text import in_reading_order, one_line
from ui.words import language_name, state_name

_COMMAS = re.compile("[،、，;؛]")  # what other scripts write for a comma
_RECORD_ICONS = {
    "contact": Icon.PERSON,
    "office": Icon.OFFICE,
    "request": Icon.REQUESTS,
    "formal": Icon.FORMAL,
    "matter": Icon.MATTER,
}


class CountryInput(Input):
    """A State, found by its name in any language of the reference or by its code."""

    def __init__(self) -> None:
        self.chooser = Chooser(self.tr("Name of the State"), _search_countries)
        super().__init__(self.chooser)
        self.chooser.edited.connect(self.edited)

    def value(self) -> JsonValue:
        """The code, or what was typed instead."""
        return self.chooser.value()

    def set_value(self, value: JsonValue) -> None:
        """Show a State by its code, or what was typed."""
        text = str(value or "")
        known = text in countries()
        self.chooser.show_choice(text if known else "", state_name(text) if known else text)

    def take_fault(self, path: Sequence[str], fault: Fault) -> str:
        """Say that a State is chosen, whatever the document's rule is called."""
        return super().take_fault(path, fault) if not self.chooser.value() else self._choose()

    def _choose(self) -> str:
        return self.tr("No State is called that. Type some letters of its name and choose it.")


def _search_countries(typed: str, answer: Answer) -> None:
    wanted = fold(typed)
    found = [(place, code) for code in countries() if (place := _fits(code, typed, wanted)) is not None]
    found.sort(key=lambda one: (one[0], state_name(one[1])))
    answer([Option(code, state_name(code), code) for _, code in found[:MOST_OPTIONS]])


def _fits(code: str, typed: str, wanted: str) -> int | None:
    """Return how well a State fits: by code, by a name's beginning, by a word's in it; None: not at all."""
    if code == typed.upper():
        return 0
    names = _folded_names()[code]
    if any(name.startswith(wanted) for name in names):
        return 1
    return 2 if any(f" {wanted}" in name for name in names) else None


@cache
def _folded_names() -> Mapping[str, tuple[str, ...]]:
    return {
        code: tuple(fold(country.names[language]) for language in NAME_LANGUAGES)
        for code, country in countries().items()
    }


class WordsInput(Input):
    """Several values on one line, typed as names or codes with commas between them.

    `value_of` turns a word into a value or gives it back as it was typed, `words_of` a value into a word.
    """

    def __init__(self, value_of: Callable[[str], str], words_of: Callable[[str], str], problem: str) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_LINE)
        super().__init__(self._line)
        self._value_of, self._words_of, self._problem = value_of, words_of, problem
        self._line.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> JsonValue:
        """The values; a word that is none stands as it was typed."""
        words = (word.strip() for word in _COMMAS.sub(",", self._line.text()).split(","))
        return [self._value_of(word) for word in words if word]

    def set_value(self, value: JsonValue) -> None:
        """Show values by name."""
        self._line.setText(", ".join(self._words_of(one) for one in value or []))

    def take_fault(self, _path: Sequence[str], _fault: Fault) -> str:
        """Say how values are typed."""
        return self._problem


def languages_input() -> WordsInput:
    """Make the input of languages."""
    problem = QCoreApplication.translate(
        "Choices", "One of these words is no known language. Type names or codes: English, fr, русский."
    )
    return WordsInput(_tag_of, language_name, problem)


def countries_input() -> WordsInput:
    """Make the input of several States."""
    problem = QCoreApplication.translate(
        "Choices", "One of these words is no State. Type names or codes: Norway, FR, Россия."
    )
    return WordsInput(_code_of, state_name, problem)


def _code_of(word: str) -> str:
    if word.upper() in countries():
        return word.upper()
    wanted = fold(word)
    return next((code for code, names in _folded_names().items() if wanted in names), word)


def _tag_of(word: str) -> str:
    known = _tags_by_name().get(fold(word))
    if known:
        return known
    tag = word.lower()
    return tag if is_language_tag(tag) and language_name(tag) != tag else word


@cache
def _tags_by_name() -> Mapping[str, str]:
    return dict(_named_tags())


def _named_tags() -> Iterator[tuple[str, str]]:
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and is_language_tag(code):
            yield fold(QLocale.languageToString(language)), code
            yield fold(QLocale(language).nativeLanguageName()), code


class PickInput(Input):
    """One of many values that are known beforehand, found by any part of their words."""

    def __init__(self, options: Callable[[], Sequence[tuple[str, str]]], hint: str) -> None:
        self.chooser = Chooser(hint, self._search)
        super().__init__(self.chooser)
        self._options = options
        self.chooser.edited.connect(self.edited)

    def value(self) -> JsonValue:
        """The value, or what was typed instead."""
        return self.chooser.value()

    def set_value(self, value: JsonValue) -> None:
        """Show a value by its words, or what was typed."""
        text = str(value or "")
        words = dict(self._options()).get(text, "") if text else ""
        self.chooser.show_choice(text if words else "", words or text)

    def take_fault(self, _path: Sequence[str], _fault: Fault) -> str:
        """Say that a value is chosen, not typed."""
        return self.tr("Choose one from the list, or empty the field.")

    def _search(self, typed: str, answer: Answer) -> None:
        wanted = fold(typed).split()
        found = [
            Option(value, words)
            for value, words in self._options()
            if all(any(part.startswith(word) for part in fold(words).split()) for word in wanted)
        ]
        answer(found[:MOST_OPTIONS])


class RecordInput(Input):
    """A record of the store, found as in the lookup.

    `describe` returns the name of a record from its id; it runs on the store's thread and may raise
    NoSuchRecordError.
    """

    def __init__(
        self, tasks: Tasks, finder: Finder, kind: str, describe: Callable[[str], str], hint: str
    ) -> None:
        self.chooser = Chooser(hint, self._search)
        super().__init__(self.chooser)
        self._tasks, self._finder, self._kind, self._describe = tasks, finder, kind, describe
        self.chooser.edited.connect(self.edited)

    def value(self) -> JsonValue:
        """The id, or what was typed instead."""
        return self.chooser.value()

    def set_value(self, value: JsonValue) -> None:
        """Show a record by its id once its name is known, or what was typed."""
        text = str(value or "")
        if is_id(text):
            self.chooser.show_choice(text, self.tr("…"))
            self._tasks.latest(self, "name", partial(self._named, text), self._show_name)
        else:
            self.chooser.show_choice("", text)

    def take_fault(self, _path: Sequence[str], _fault: Fault) -> str:
        """Say that a record is chosen, not typed."""
        return self.tr("Choose one from the list, or empty the field.")

    def _search(self, typed: str, answer: Answer) -> None:
        finder, kinds = self._finder, (self._kind,)
        icon = _RECORD_ICONS.get(self._kind)

        def find() -> list[Option]:
            hits = finder.find(typed, kinds=kinds, limit=MOST_OPTIONS)
            return [Option(hit.id, hit.title, _note(hit), icon) for hit in hits]

        self._tasks.latest(self, "search", find, answer)

    def _named(self, record_id: str) -> tuple[str, str]:
        try:
            return record_id, self._describe(record_id)
        except NoSuchRecordError:
            return record_id, ""

    def _show_name(self, found: tuple[str, str]) -> None:
        record_id, words = found
        if self.chooser.value() == record_id:
            self.chooser.show_choice(record_id if words else "", words)


def _note(hit: Hit) -> str:
    """Return what tells a hit from others of its name."""
    return in_reading_order(
        " · ".join(one for one in (one_line(hit.subtitle), state_name(hit.country)) if one)
    )
