"""The bidirectional algorithm agrees with the Unicode conformance data, and with what officers write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.documents.text import bidi
from app.documents.text.bidi import REMOVED

DATA = Path(__file__).parents[2] / "data" / "unicode"


def data_lines(name: str) -> Iterator[str]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        content = line.split("#")[0].strip()
        if content:
            yield content


def level_of(word: str) -> int:
    return REMOVED if word == "x" else int(word)


def test_agrees_with_the_unicode_character_tests() -> None:
    count = 0
    for line in data_lines("BidiCharacterTest-sample.txt"):
        codes, direction, base, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        resolved = bidi.resolve(text, {"0": 0, "1": 1, "2": None}[direction])
        assert resolved.base == int(base), line
        assert resolved.levels == [level_of(word) for word in levels.split()], line
        assert bidi.reorder(resolved.levels) == [int(word) for word in order.split()], line
        count += 1
    assert count > 1500


def test_agrees_with_the_unicode_class_tests() -> None:
    count = 0
    levels: list[int] = []
    order: list[int] = []
    for line in data_lines("BidiTest-sample.txt"):
        if line.startswith("@Levels:"):
            levels = [level_of(word) for word in line.removeprefix("@Levels:").split()]
        elif line.startswith("@Reorder:"):
            order = [int(word) for word in line.removeprefix("@Reorder:").split()]
        else:
            classes, bits = line.split(";")
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    resolved = bidi.resolve_classes(classes.split(), base)
                    assert resolved.levels == levels, (line, base)
                    assert bidi.reorder(resolved.levels) == order, (line, base)
                    count += 1
    assert count > 2000


def visual(text: str, base: int | None = None) -> str:
    return "".join(text[index] for index in bidi.reorder(bidi.resolve(text, base).levels))


@pytest.mark.parametrize(
    ("logical", "base", "shown"),
    [
        ("plain", None, "plain"),
        ("\u05d0\u05d1\u05d2 12", None, "12 \u05d2\u05d1\u05d0"),
        # A telephone number right after an Arabic word is torn apart; isolated it keeps its order.
        ("\u0627\u0628 +1 555", 0, "555 1+ \u0628\u0627"),
        ("\u0627\u0628 \u2066+1 555\u2069", 0, "\u0628\u0627 \u2066+1 555\u2069"),
        # Without isolates the full stop and the number would be drawn into the name; with them they stay.
        ("ref. \u2068\u05d0\u05d1\u2069, 7", 0, "ref. \u2068\u05d1\u05d0\u2069, 7"),
    ],
)
def test_visual_order(logical: str, base: int | None, shown: str) -> None:
    assert visual(logical, base) == shown


def test_paragraph_direction_comes_from_the_first_strong_character() -> None:
    assert bidi.resolve("12 (\u0627) abc").base == 1
    assert bidi.resolve("12 (a) \u0627").base == 0
    assert bidi.resolve("\u2067\u0627\u2069 abc").base == 0
    assert bidi.resolve("").base == 0
