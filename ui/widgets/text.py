"""Text from users and files, made safe to show: marked, isolated, never interpreted as markup."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterable

from PySide6.QtGui import QGuiApplication

FSI, PDI = "\u2068", "\u2069"
_LRM = "\u200e"

# Controls, bidi overrides and zero-width signs can make a name look like another. Joiners and direction
# marks stay: Persian, Arabic and the Indic scripts are spelled with them (app/domain/text.py keeps them).
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_PLACE = re.compile(r"\{(\w+)\}")
_BREAKS = re.compile(r"[\t\n]+")


def shown(untrusted_text: str) -> str:
    """Return the text with every invisible or direction-changing character named as `‹U+202E›`."""
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found.group()):04X}›", untrusted_text)


def one_line(untrusted_text: str) -> str:
    """Return `shown` text with line breaks and tabs turned into single spaces, for cells and titles."""
    return _BREAKS.sub(" ", shown(untrusted_text))


def isolate(untrusted_value: object) -> str:
    """Wrap a value for a sentence, so that its reading direction cannot disturb the words around it."""
    return f"{FSI}{one_line(str(untrusted_value))}{PDI}"


def fill(template: str, *, wrap: Callable[[object], str] = isolate, **values: str | int) -> str:
    """Put values into the `{named}` places of a translated sentence; texts are isolated, numbers are not.

    Not `str.format`: a translation must not be able to reach into objects, and a brace in a value stays.
    """

    def value(found: re.Match[str]) -> str:
        one = values.get(found.group(1))
        if one is None:
            return found.group()
        return str(one) if isinstance(one, int) else wrap(one)

    return _PLACE.sub(value, template)


def no_mnemonic(untrusted_text: str) -> str:
    """Return text for a button or a menu, where a single "&" would underline the next letter."""
    return untrusted_text.replace("&", "&&")


def joined(values: Iterable[str], separator: str = " · ") -> str:
    """Join the values that are not empty, each isolated, as in "head of unit · Ministry · SA"."""
    return separator.join(isolate(value) for value in values if value)


def in_reading_order(text: str) -> str:
    """Return a line of several values that keep their order in an interface that is read from the left.

    For lists, whose cells decide their direction by the first letter: an invisible mark goes before it. From
    right to left nothing is forced: a line of Latin words alone would only lose its end to the wrong side.
    """
    return f"{_LRM}{text}" if text and QGuiApplication.isLeftToRight() else text


_LONGEST_RUN = 22
_EVERY = 11
_BREAK_HERE = "\u200b"
_LAST_SEPARATE_LETTER = 0x58F  # up to Armenian; letters further on join, or break by themselves


def breakable(text: str) -> str:
    """Return a title with places where a very long word may go on in the next line; for labels only.

    Qt breaks lines between words and nowhere else: a word longer than the card would be cut off.
    """
    return " ".join(_with_breaks(word) for word in text.split(" "))


def _with_breaks(word: str) -> str:
    if len(word) < _LONGEST_RUN:
        return word
    made, since = [], 0
    for character in word:
        separate = ord(character) <= _LAST_SEPARATE_LETTER and not unicodedata.combining(character)
        if since >= _EVERY and separate:
            made.append(_BREAK_HERE)
            since = 0
        made.append(character)
        since += 1
    return "".join(made)


def without_isolates(text: str) -> str:
    """Return text for the clipboard: the isolates were only for the screen."""
    return text.replace(FSI, "").replace(PDI, "")


def tooltip(untrusted_text: str) -> str:
    """Return text for `setToolTip`, which would otherwise guess at rich text and load what it names."""
    return f"<span>{html.escape(shown(without_isolates(untrusted_text)))}</span>"
