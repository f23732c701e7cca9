"""Letters with marks become composite glyphs that look as HarfBuzz set them."""

from __future__ import annotations

import pytest
import uharfbuzz as hb

from app.assets import read_bytes
from app.documents.embedding import to_unicode
from app.documents.outlines import Component, Composite, with_composites
from app.documents.text.lines import set_lines
from app.documents.text.shape import Glyph
from app.documents.text.style import TextStyle, text_of

FONT = read_bytes("fonts/NotoSans-Regular.ttf")


def opened(data: bytes) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob(data)))


class Points:
    """Collects what a glyph draws."""

    def __init__(self) -> None:
        self.found: list[tuple[float, float]] = []

    def moveTo(self, point: tuple[float, float]) -> None:
        self.found.append(point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self.found.append(point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        self.found += points

    curveTo = qCurveTo  # noqa: N815 - the names of a pen

    def closePath(self) -> None:
        pass


def box(font: hb.Font, glyph: int) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of what is drawn (the header of a glyph may claim anything)."""
    pen = Points()
    font.draw_glyph_with_pen(glyph, pen)
    if not pen.found:
        return (0, 0, 0, 0)
    across, up = zip(*pen.found, strict=True)
    return min(across), min(up), max(across), max(up)


def glyphs_of(text: str) -> list[Glyph]:
    (line,) = set_lines(text_of(text), TextStyle(10.0, 14.5), 500.0)
    return [glyph for placed in line.runs for glyph in placed.run.glyphs]


def test_a_moved_component_stands_where_it_was_moved_to() -> None:
    before = opened(FONT)
    letter = before.get_nominal_glyph(ord("A"))
    composite = Composite((Component(letter, 100, -50),), 777)
    after = opened(with_composites(FONT, [composite]))
    made = before.face.glyph_count
    left, bottom, right, top = box(before, letter)
    assert box(after, made) == (left + 100, bottom - 50, right + 100, top - 50)
    assert after.get_glyph_h_advance(made) == 777


def test_a_composite_covers_all_its_components_and_nothing_else_changes() -> None:
    before = opened(FONT)
    letter, dot = (before.get_nominal_glyph(ord(ch)) for ch in "A.")
    composite = Composite((Component(letter, 0, 0), Component(dot, 0, 900)), 600)
    data = with_composites(FONT, [composite])
    after = opened(data)
    _, bottom, _, top = box(after, before.face.glyph_count)
    assert top == box(before, dot)[3] + 900
    assert bottom == box(before, letter)[1]
    for glyph in (0, letter, dot, before.face.glyph_count - 1):
        assert box(after, glyph) == box(before, glyph)
        assert after.get_glyph_h_advance(glyph) == before.get_glyph_h_advance(glyph)


def test_the_file_stays_a_sound_font() -> None:
    """Checksums and tables are read by a program of somebody else's."""
    ttlib = pytest.importorskip("fontTools.ttLib")
    from io import BytesIO

    data = with_composites(FONT, [Composite((Component(36, 5, 5), Component(37, 0, 0)), 600)])
    font = ttlib.TTFont(BytesIO(data), checkChecksums=2, lazy=False)
    assert font["maxp"].numGlyphs == len(font.getGlyphOrder())
    assert font["glyf"][font.getGlyphOrder()[-1]].isComposite()


def test_a_blank_in_a_composite_draws_nothing() -> None:
    font = opened(FONT)
    blank = font.get_nominal_glyph(ord(" "))
    made = opened(with_composites(FONT, [Composite((Component(blank, 10, 10),), 300)]))
    assert box(made, font.face.glyph_count) == (0, 0, 0, 0)


def test_letter_and_mark_are_one_glyph_left_to_right() -> None:
    (glyph,) = glyphs_of("q\u0303")
    assert glyph.text == "q\u0303"
    assert len(glyph.parts) == 2
    assert glyph.parts[1].dx or glyph.parts[1].dy


def test_letter_and_mark_stay_apart_right_to_left_but_start_together() -> None:
    """Programs that read text back turn the characters of a common glyph around."""
    mark, letter = glyphs_of("\u0645\u064f")
    assert (letter.text, mark.text) == ("\u0645", "\u064f")
    assert mark.advance == 0
    assert mark.parts[0].dx or mark.parts[0].dy


def test_each_code_reads_back_as_its_text_also_beyond_the_basic_plane() -> None:
    table = to_unicode(["A", "q\u0303", "\U00020089"]).decode()
    assert "<0001> <0041>" in table
    assert "<0002> <00710303>" in table
    assert "<0003> <D840DC89>" in table
    assert "3 beginbfchar" in table


def test_long_tables_are_cut_into_blocks_of_a_hundred() -> None:
    table = to_unicode(["x"] * 250).decode()
    assert table.count("100 beginbfchar") == 2
    assert table.count("50 beginbfchar") == 1
