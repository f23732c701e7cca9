"""Numbers as words that can be spoken, written and typed in most languages: syllables, no dictionary.

Consonants and vowels are those that most alphabets share. A word of three syllables holds 3 × log2(70) = 18.4
bits. Pairs that sound alike on a bad line (b and p, d and t, ...) cost less than one bit a syllable, so
six words still tell more than 90 bits apart.
"""

from __future__ import annotations

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
SYLLABLES = 3
WORD_CHOICES = (len(CONSONANTS) * len(VOWELS)) ** SYLLABLES


def spoken(number: int, words: int) -> tuple[str, ...]:
    """Return `number` as that many words such as "kotave"; what does not fit into them is cut off."""
    found = []
    for _ in range(words):
        number, rest = divmod(number, WORD_CHOICES)
        found.append(_word(rest))
    return tuple(found)


def _word(number: int) -> str:
    syllables = []
    for _ in range(SYLLABLES):
        number, rest = divmod(number, len(CONSONANTS) * len(VOWELS))
        consonant, vowel = divmod(rest, len(VOWELS))
        syllables.append(CONSONANTS[consonant] + VOWELS[vowel])
    return "".join(syllables)
