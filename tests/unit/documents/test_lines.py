"""Paragraphs become lines: ends, directions, fonts, and refusal of what can't be printed."""

from __future__ import annotations

import pytest

from app.documents.errors import ForbiddenCharacterError, MissingGlyphError
from app.documents.text import breaks
from app.documents.text.lines import Line, set_lines
from app.documents.text.style import Direction, Span, Text, TextStyle, text_of
from tests.helpers.paper import rendered

STYLE = TextStyle(10.0, 14.5)


def words_of(line: Line) -> str:
    return "".join(glyph.text for placed in line.runs for glyph in placed.run.glyphs)


def lines_of(text: str, width: float = 120.0) -> list[str]:
    return [words_of(line) for line in set_lines(text_of(text), STYLE, width)]


def breaks_of(text: str) -> list[str]:
    """The pieces between which a line may end."""
    ends = breaks.opportunities(text)
    return [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def test_no_line_is_wider_than_asked_and_no_character_is_lost() -> None:
    text = "The central authority requests the competent authority to take evidence in case 2026/184."
    lines = set_lines(text_of(text), STYLE, 120.0)
    assert len(lines) > 3
    assert all(line.width <= 120.0 for line in lines)
    assert "".join(words_of(line) for line in lines) == text


def test_a_word_wider_than_the_line_is_cut_after_punctuation_first() -> None:
    assert lines_of("central.authority@example-ministry.example", 100.0)[0].endswith((".", "@", "-"))
    pieces = lines_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2, 100.0)
    assert len(pieces) > 2
    assert "".join(pieces) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2


def test_a_word_of_many_pages_is_cut_looking_only_at_its_next_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """It took a minute and a half when every line looked at the whole rest (a clock makes no good test)."""
    looked_at: list[int] = []
    real = breaks.letter_cuts

    def counted(text: str, start: int, end: int) -> list[int]:
        looked_at.append(end - start)
        return real(text, start, end)

    monkeypatch.setattr(breaks, "letter_cuts", counted)
    assert len(lines_of("x" * 20_000)) > 500
    assert max(looked_at) < 100


def test_one_letter_wider_than_the_line_still_ends() -> None:
    assert lines_of("WWW", 1.0) == ["W", "W", "W"]


def test_line_feeds_end_lines_and_empty_lines_stay() -> None:
    assert lines_of("one\n\ntwo") == ["one", "", "two"]
    assert lines_of("") == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("post-mortem report", ["post-", "mortem ", "report"]),
        ("minus -5 and 3-5", ["minus ", "-5 ", "and ", "3-5"]),
        ("and/or 2026/184", ["and/", "or ", "2026/184"]),
        ("nº 184 : oui ; « non » !", ["nº 184 : ", "oui ; ", "« non » !"]),
        ("71 % of KES 1,000 (EUR 5)", ["71 % ", "of ", "KES 1,000 ", "(EUR 5)"]),
        ("1 020 kg in 2026 100", ["1 020 ", "kg ", "in ", "2026 ", "100"]),
        ("le 5 mai, le 1er avril; 2025 was", ["le ", "5 mai, ", "le ", "1er avril; ", "2025 ", "was"]),
        ("CY00 0000 0000", ["CY00 ", "0000 ", "0000"]),
        ("M. Exemple, Mr Kamau (art. 7)", ["M. Exemple, ", "Mr Kamau ", "(art. 7)"]),
        ("programme »Licht« : x", ["programme ", "»Licht« : ", "x"]),
        ("nº\u00a0184\u202f: oui", ["nº\u00a0184\u202f: ", "oui"]),
        ("(a) [b]", ["(a) ", "[b]"]),
        ("中央机关，（紧急）调取。", ["中", "央", "机", "关，", "（紧", "急）", "调", "取。"]),
        ("「会社」ー", ["「会", "社」ー"]),
        ("법무부 검사", ["법", "무", "부 ", "검", "사"]),
        ("2026년 ABC는 「김」", ["2026년 ", "ABC는 ", "「김」"]),
        ("김金敏洙", ["김", "金", "敏", "洙"]),
        ("ሰላም፡ለሁሉም፡፡ አዲስ", ["ሰላም፡", "ለሁሉም፡፡ ", "አዲስ"]),
    ],
)
def test_lines_end_where_the_script_allows(text: str, pieces: list[str]) -> None:
    assert breaks_of(text) == pieces


def test_thai_lines_end_between_syllables_never_after_a_leading_vowel() -> None:
    pieces = breaks_of("ทำงานที่กรุงเทพมหานครเมื่อวันเสาร์")
    assert len(pieces) > 3
    assert not [piece for piece in pieces if piece[-1] in "เแโใไ"]


def test_arabic_lines_begin_right_and_stand_in_visual_order() -> None:
    (line,) = set_lines(text_of("رقم 12"), STYLE, 300.0)
    assert line.right_to_left
    assert words_of(line) == "12 مقر"


def test_an_isolated_name_leaves_the_sentence_around_it_alone() -> None:
    phone = "+44 20 7946 0101"
    spans = (Span("Call "), Span("محمد", isolate=True), Span(" "), Span(phone, isolate=True), Span("."))
    (line,) = set_lines(Text(spans), STYLE, 400.0)
    assert words_of(line) == f"Call دمحم {phone}."
    unisolated = Text(tuple(Span(span.text) for span in spans))
    (torn,) = set_lines(unisolated, STYLE, 400.0)
    assert phone not in words_of(torn)


def test_direction_can_be_given() -> None:
    (line,) = set_lines(text_of("12"), STYLE, 300.0, direction=Direction.RIGHT_TO_LEFT)
    assert line.right_to_left


def test_arabic_letters_join_across_a_change_of_weight() -> None:
    whole = set_lines(text_of("محمد"), STYLE, 300.0)[0].runs[0].run
    split = set_lines(Text((Span("مح"), Span("مد", bold=True))), STYLE, 300.0)[0]
    shapes = [glyph.parts[0].glyph for placed in split.runs for glyph in placed.run.glyphs]
    assert len(split.runs) == 2
    assert shapes == [glyph.parts[0].glyph for glyph in whole.glyphs]  # same forms in both weights


def test_character_without_a_glyph_is_named_with_its_place() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        set_lines(text_of("Sok សុខ", "/persons/0/name"), STYLE, 300.0)
    assert caught.value.params == {
        "code_point": "U+179F",
        "name": "KHMER LETTER SA",
        "place": "/persons/0/name",
    }


@pytest.mark.parametrize(
    "code", [0x00, 0x07, 0x1B, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0xFEFF]
)
def test_controls_are_refused_by_name(code: int) -> None:
    with pytest.raises(ForbiddenCharacterError) as caught:
        set_lines(text_of(f"pay{chr(code)}ee", "/facts"), STYLE, 300.0)
    assert caught.value.params["code_point"] == f"U+{code:04X}"
    assert caught.value.params["place"] == "/facts"
    assert caught.value.params["position"] == 3


def test_a_heap_of_marks_on_one_letter_is_refused_by_name() -> None:
    assert lines_of("a" + "\u0301" * 30)
    with pytest.raises(ForbiddenCharacterError) as caught:
        set_lines(text_of("pay a" + "\u0301" * 31, "/facts"), STYLE, 300.0)
    assert caught.value.params["code_point"] == "U+0301"
    assert caught.value.params["position"] == 35


@pytest.mark.parametrize("text", ["\u200d", "a\u200e", "\u061cM", "ا\u200f", "\u00ad", "a\u200eا"])
def test_invisible_characters_alone_are_no_trouble(text: str) -> None:
    printed = "".join(lines_of(text))
    assert [ch for ch in text if ch.isalpha()] == [ch for ch in printed if ch.isalpha()]
    assert rendered(text).pages == 1


def test_letter_and_mark_that_have_no_common_glyph_still_print() -> None:
    assert lines_of("q\u0303") == ["q\u0303"]
    assert lines_of("\u01f0\u0323") == ["\u01f0\u0323"]


def test_shared_quotes_take_the_font_of_chinese_beside_them() -> None:
    (line,) = set_lines(text_of("他说“好”。"), STYLE, 300.0)
    assert {placed.run.face.file for placed in line.runs} == {"NotoSansSC-Regular.ttf"}
    (line,) = set_lines(text_of("He said “good”."), STYLE, 300.0)
    assert {placed.run.face.file for placed in line.runs} == {"NotoSans-Regular.ttf"}


def test_hangul_and_han_come_from_their_own_fonts_beside_each_other() -> None:
    (line,) = set_lines(text_of("김민수(金敏洙) 검사"), STYLE, 300.0)
    drawn = {
        ch: placed.run.face.file for placed in line.runs for glyph in placed.run.glyphs for ch in glyph.text
    }
    assert {drawn[ch] for ch in "김민수검사"} == {"NotoSansKR-Regular.ttf"}
    assert {drawn[ch] for ch in "金敏洙"} == {"NotoSansSC-Regular.ttf"}


def test_ethiopic_punctuation_is_drawn_in_the_weight_of_its_words() -> None:
    (line,) = set_lines(text_of("ሰላም-ለሁሉም፡፡", bold=True), STYLE, 300.0)
    assert [placed.run.face.file for placed in line.runs] == ["NotoSansEthiopic-Bold.ttf"]


def test_bold_without_a_bold_face_is_stroked() -> None:
    (line,) = set_lines(text_of("王小明", bold=True), STYLE, 300.0)
    assert line.runs[0].run.stroked
    (line,) = set_lines(text_of("Wang", bold=True), STYLE, 300.0)
    assert not line.runs[0].run.stroked
    assert line.runs[0].run.face.file == "NotoSans-Bold.ttf"
