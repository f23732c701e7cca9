"""The form of a message, and how its named places are filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Translate = Callable[[str, str], str]
"""`translate(context, text)`: Qt's on the desktop, `untranslated` in the terminal."""

CONTEXT = "messages"
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """What happened (title and sentence) and what to do about it."""

    title: str
    sentence: str
    remedy: str = ""

    def places(self) -> frozenset[str]:
        """Return the names of the values that the texts ask for."""
        return frozenset(_PLACE.findall(f"{self.title} {self.sentence} {self.remedy}"))


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for `lupdate`, which knows this name; it stays as it is until it is shown."""
    return text


def untranslated(_context: str, text: str) -> str:
    """Translate nothing."""
    return text


def fill_in(template: str, values: Mapping[str, str | int], wrap: Callable[[str], str]) -> str:
    """Put values into the `{named}` places; a place without a value stays, texts go through `wrap`.

    Not `str.format`: a translation must not be able to reach into objects.
    """

    def value(found: re.Match[str]) -> str:
        one = values.get(found.group(1))
        if one is None:
            return found.group()
        return str(one) if isinstance(one, int) else wrap(one)

    return _PLACE.sub(value, template)
