"""What the eye sees is what Python reads: no hidden, reordering or look-alike characters in the source.

Trojan Source (CVE-2021-42574, CVE-2021-42694). Scripts of the world stand in strings and data; a character
that orders text or cannot be seen is written as an escape, everywhere.
"""

from __future__ import annotations

import io
import re
import tokenize
import unicodedata
from pathlib import Path

from tests.helpers.source import EVERYTHING, PROGRAM, ROOT, Source, files, python_files

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CODE = {".py", ".toml", ".sql", ".spec", ".ini", ".in", ".lock"}
_DATA = {".md", ".json", ".csv", ".txt", ".svg"}
_LOOK_ALIKE_SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}


def test_no_text_file_holds_a_bidi_control() -> None:
    assert not [
        f"{path.relative_to(ROOT)}:{number} {unicodedata.name(character)}"
        for path in _text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for character in sorted(_BIDI.intersection(line))
    ]


def test_no_code_holds_an_invisible_character() -> None:
    """Format and control characters and odd spaces; in data they may belong to the writing (Persian ZWNJ)."""
    assert not [
        f"{path.relative_to(ROOT)}:{number} U+{ord(character):04X}"
        for path in _text_files()
        if path.suffix in _CODE
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        for character in line
        if _is_invisible(character)
    ]


def test_identifiers_are_ascii() -> None:
    assert not [
        f"{source.path}:{token.start[0]} {token.string}"
        for source in python_files(*EVERYTHING)
        for token in _tokens(source)
        if token.type == tokenize.NAME and not token.string.isascii()
    ]


def test_no_word_mixes_scripts_that_look_alike() -> None:
    """In comments everywhere, and in the strings of the program; tests hold such words on purpose."""
    assert not [
        f"{source.path}:{token.start[0]} {word}"
        for source in python_files(*EVERYTHING)
        for token in _tokens(source)
        if token.type == tokenize.COMMENT or (token.type == tokenize.STRING and source.is_in(*PROGRAM))
        for word in re.findall(r"[^\W\d_]+", token.string)
        if not word.isascii() and len(_scripts(word)) > 1
    ]


def _text_files() -> list[Path]:
    there = [*files(*EVERYTHING, "resources", ".ci"), *ROOT.iterdir()]
    return [path for path in there if path.suffix in _CODE | _DATA]


def _is_invisible(character: str) -> bool:
    if character in "\t ":
        return character == "\t"
    return unicodedata.category(character) in {"Cc", "Cf", "Zs", "Zl", "Zp", "Co", "Cs", "Cn"}


def _tokens(source: Source) -> list[tokenize.TokenInfo]:
    return list(tokenize.generate_tokens(io.StringIO(source.text).readline))


def _scripts(word: str) -> set[str]:
    return {unicodedata.name(letter, "?").split()[0] for letter in word} & _LOOK_ALIKE_SCRIPTS
