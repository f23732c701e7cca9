"""Every sentence about a failure and every word for a state, in one place and without Qt.

An expected failure carries a code and parameters (`app/errors.py`); `message_of` turns it into a title,
a sentence and a remedy. The desktop passes Qt's translation and a wrapper that isolates values; the
terminal passes nothing. Texts are marked with `QT_TRANSLATE_NOOP`, so that `lupdate` finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import AppError
from ui.messages import agency, keyring, keys, letters, records, signing, store, terminal
from ui.messages.faults import FAULTS
from ui.messages.wording import CONTEXT, QT_TRANSLATE_NOOP, Translate, Wording, fill_in, untranslated
from ui.messages.words import PARAMETERS, kind_words, words_of

if TYPE_CHECKING:  # the lock page must not wait for the imports of the field and the law
    from app.domain.views import HitReason
    from app.legal.completeness import Level

__all__ = [
    "WORDINGS",
    "Message",
    "fault_sentence",
    "kind_words",
    "level_words",
    "message_of",
    "message_of_code",
    "reason_words",
    "words_of",
]

WORDINGS: Mapping[str, Wording] = {
    **agency.WORDINGS,
    **keys.WORDINGS,
    **keyring.WORDINGS,
    **store.WORDINGS,
    **records.WORDINGS,
    **letters.WORDINGS,
    **signing.WORDINGS,
    **terminal.WORDINGS,
}

_UNKNOWN = Wording(
    QT_TRANSLATE_NOOP("messages", "It did not work"),
    QT_TRANSLATE_NOOP("messages", "The program stopped at “{code}”. Nothing that was saved before is lost."),
    QT_TRANSLATE_NOOP("messages", "Try again; if it happens again, report this code."),
)


@dataclass(frozen=True, slots=True)
class Message:
    """A failure in words: what happened, where, what to do."""

    title: str
    sentence: str
    remedy: str

    def text(self) -> str:
        """Return sentence and remedy together."""
        return f"{self.sentence} {self.remedy}".strip()


def message_of(
    error: AppError, translate: Translate = untranslated, wrap: Callable[[str], str] = str
) -> Message:
    """Return the message of an expected failure.

    `wrap` is applied to every text value (the desktop isolates them); a code without a message gets a
    general one that names the code.
    """
    return message_of_code(error.code, error.params, translate, wrap)


def message_of_code(
    code: str,
    params: Mapping[str, str | int],
    translate: Translate = untranslated,
    wrap: Callable[[str], str] = str,
) -> Message:
    """Return the message of an expected failure of which code and parameters are left."""
    wording = WORDINGS.get(code, _UNKNOWN)
    values: dict[str, str | int] = {"code": code}
    for name, value in params.items():
        word = PARAMETERS.get(name, {}).get(str(value))
        values[name] = translate(CONTEXT, word) if word else value

    def say(text: str) -> str:
        return fill_in(translate(CONTEXT, text), values, wrap) if text else ""

    return Message(say(wording.title), say(wording.sentence), say(wording.remedy))


def fault_sentence(
    kind: str,
    params: Mapping[str, str | int],
    translate: Translate = untranslated,
    wrap: Callable[[str], str] = str,
) -> str:
    """Return what is wrong at one place of a document; `kind` is the value of a `FaultKind`."""
    return fill_in(translate(CONTEXT, FAULTS[kind]), params, wrap)


def level_words(level: Level, translate: Translate = untranslated) -> str:
    """Return how much a finding weighs, in a word."""
    return words_of(level, translate)


def reason_words(reason: HitReason, translate: Translate = untranslated) -> str:
    """Return why a record answers a query, in a word."""
    return words_of(reason, translate)
