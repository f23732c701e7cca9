"""Characters that may not be kept are named; those that spelling needs are kept."""

from __future__ import annotations

import pytest

from app.domain.text import bad_character, normalise


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "LEFT-TO-RIGHT ISOLATE"),
        ("\u2069", "POP DIRECTIONAL ISOLATE"),
        ("\x00", "NULL"),
        ("\x1b", "ESCAPE"),
        ("\x9b", "CONTROL CHARACTER OR NON-CHARACTER"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE"),
        ("\u200b", "ZERO WIDTH SPACE"),
        ("\U000e0041", "TAG LATIN CAPITAL LETTER A"),
        ("\ud800", "CONTROL CHARACTER OR NON-CHARACTER"),
        ("\uffff", "CONTROL CHARACTER OR NON-CHARACTER"),
    ],
)
def test_a_forbidden_character_is_found_and_named(character: str, name: str) -> None:
    found = bad_character(f"ab{character}c")
    assert found is not None
    assert (found.position, found.code_point, found.name) == (2, f"U+{ord(character):04X}", name)


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "क्\u200dष",
        "محمد القحطاني",
        "王小明",
        "𠮷野家",
        "O’Neill <b>&amp;</b>",
        "line\nline\ttab",
    ],
)
def test_what_spelling_needs_is_kept_in_prose(text: str) -> None:
    assert bad_character(text) is None


def test_a_line_holds_no_line_feed_and_an_identifier_no_invisible_character() -> None:
    assert bad_character("a\nb", one_line=True) is not None
    assert bad_character("a\u200cb@example.org", identifier=True) is not None
    assert bad_character("a\u200eb", identifier=True) is not None
    assert bad_character("a\u200eb") is None


def test_text_is_brought_into_one_form() -> None:
    assert normalise("  Andre\u0301\r\nx \r") == "André\nx"
