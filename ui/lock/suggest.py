"""Suggest a passphrase that can be spoken, written and typed on any Latin keyboard.

Four words of three syllables, each syllable one of 14 consonants and five vowels that most alphabets
share: 12 × log2(70) = 73 bits, above the 60 bits that the design asks for (security 2.1).
"""

from __future__ import annotations

import secrets

from app.domain.spoken import WORD_CHOICES, spoken

_WORDS = 4


def suggest_passphrase() -> str:
    """Return a new passphrase such as "kotave-rimuda-zefolu-nagiba"."""
    return "-".join(spoken(secrets.randbelow(WORD_CHOICES**_WORDS), _WORDS))


def rates(passphrase: str) -> int:
    """Return how a chosen passphrase looks: 0 too short, 1 accepted, 2 long enough to be strong.

    Length and variety only: arithmetic on human choices promises more than it knows. The floor itself is
    kept by the store (12 characters); this is for the words beside the field.
    """
    length, variety = len(passphrase), len(set(passphrase))
    if length < FLOOR:
        return 0
    return 2 if length >= _STRONG and variety >= _VARIED else 1


FLOOR = 12
_STRONG, _VARIED = 22, 8
