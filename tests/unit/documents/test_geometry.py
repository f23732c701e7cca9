"""On the pages of a letter nothing lies over anything else, nothing is cut, and pages end well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import pytest

from app.documents.blocks import Document, Entry, Heading, KeyValues, Paragraph, PartHeading, Row, Table
from app.documents.layout import look
from app.documents.layout.compose import compose
from app.documents.layout.pages import PlacedStrip, fill_pages
from app.documents.layout.setting import Setting
from app.documents.layout.strips import FrameMark, Mark, RuleMark, TextMark
from app.documents.letter import compose as compose_letter
from app.documents.pdf import render_pdf
from app.documents.text.style import Align, text_of
from app.documents.wording import wording
from app.domain.formal import AssistanceItem, FormalRequest
from app.domain.parts import LegalBasis
from app.domain.places import LanguageTag
from app.exchange.documents import read_document
from app.exchange.kinds import KINDS
from app.legal.instruments import reference
from tests.helpers.formals import DAY, full_request

CASES = sorted((Path(__file__).parents[2] / "data" / "cases").glob("*.json"))
LANGUAGES = ("en", "fr")
HEIGHT = 660.0
"""About the body of a page with a marking, in points."""


@dataclass(frozen=True)
class Box:
    """Where something was drawn, in points from the upper left corner of the body."""

    left: float
    top: float
    right: float
    bottom: float
    what: str

    def overlaps(self, other: Box) -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.5 and down > 0.5


def pages_of(blocks: tuple, language: str = "en") -> list[list[PlacedStrip]]:
    return fill_pages(compose(blocks, Setting(language, False, look.CONTENT_WIDTH)), HEIGHT)


def letter_pages(formal: FormalRequest, language: str) -> list[list[PlacedStrip]]:
    letter: Document = compose_letter(
        formal, language=LanguageTag(language), day=DAY, is_draft=False
    ).document
    return pages_of(letter.blocks, language)


def boxes(page: list[PlacedStrip]) -> Iterator[Box]:
    """The boxes of lines of text (from the top of capitals to the end of descenders), rules and frames."""
    for placed in page:
        for mark in placed.strip.marks:
            box = _box(mark, placed.y)
            if box is not None:
                yield box


def _box(mark: Mark, y: float) -> Box | None:
    match mark:
        case TextMark():
            spare = mark.width - mark.line.width
            left = mark.x + (spare if mark.align is Align.END else 0.0)
            size = max((placed.size for placed in mark.line.runs), default=0.0)
            text = "".join(glyph.text for placed in mark.line.runs for glyph in placed.run.glyphs)
            base = y + mark.baseline
            return Box(left, base - 0.72 * size, left + mark.line.width, base + 0.2 * size, text)
        case RuleMark():
            middle = y + mark.y
            return Box(mark.x, middle - 0.3, mark.x + mark.width, middle + 0.3, "—")
        case FrameMark():
            return Box(mark.x, y + mark.y, mark.x + mark.width, y + mark.y + mark.height, "▭")
    return None


def assert_clean(pages: list[list[PlacedStrip]]) -> None:
    for page in pages:
        drawn = [box for box in boxes(page) if box.what.strip()]
        assert drawn
        for box in drawn:
            assert box.left > -0.5, box
            assert box.right < look.CONTENT_WIDTH + 0.5, box
            assert box.bottom < HEIGHT + 0.5, box
        near = sorted(drawn, key=lambda box: box.top)
        clashes = [(a, b) for a, b in combinations(near, 2) if b.top < a.bottom and a.overlaps(b)]
        clashes = [pair for pair in clashes if any(box.what != "—" for box in pair)]
        assert not clashes, clashes[0]


def cases() -> list[FormalRequest]:
    """The two cases written by hand and the request that uses every field."""
    read = [read_document(KINDS["formal"], path.read_bytes()) for path in CASES]
    assert len(read) == 2
    return [*read, full_request()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(reference().instruments))
def test_citations_of_every_instrument_have_their_room(key: str, language: str) -> None:
    """Every kind of assistance that the instrument knows, so that every citation is on paper once."""
    kinds = {item.key for item in reference().instruments[key].types} or {"records"}
    items = tuple(AssistanceItem(kind=kind, description="All of it.") for kind in sorted(kinds))
    formal = replace(full_request(), basis=LegalBasis(instrument=key), items=items)
    pages = letter_pages(formal, language)
    assert_clean(pages)
    drawn = {box.what for page in pages for box in boxes(page)}
    short = wording(language).instruments[key].short.replace("\u00a0", " ")
    cited = {text for text in drawn if text.startswith(f"{short}, ")}
    articles = {reference().instruments[key].article_of(kind) for kind in kinds}
    wanted = {wording(language).cite(key, article) for article in articles} - {None}
    assert {text.replace("\u00a0", " ") for text in wanted} <= cited


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_a_letter_lies_over_anything_else(language: str) -> None:
    for formal in cases():
        assert_clean(letter_pages(formal, language))


def test_a_citation_stands_beside_its_heading_or_below_when_it_is_long() -> None:
    for length, lines in ((3, 1), (8, 2)):
        cited = text_of("art. 100 " * length)
        for block in (PartHeading("1", text_of("Facts"), cited), Heading(text_of("Facts"), cited)):
            pages = pages_of((block, Paragraph(text_of("Text."))))
            assert_clean(pages)
            found = sorted(
                box.top for box in boxes(pages[0]) if "art. 100" in box.what or box.what == "Facts"
            )
            assert len(found) == 2
            assert (found[1] - found[0] > 8.0) is (lines == 2)


def test_values_stand_below_each_other_through_the_whole_letter() -> None:
    rows = KeyValues((Row(text_of("Label"), (text_of("value"),)),))
    for block in (rows, replace(rows, framed=True), Entry(text_of("1.1"), (rows,))):
        (page,) = pages_of((block,))
        assert {round(box.left, 3) for box in boxes(page) if box.what == "value"} == {look.VALUES_AT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_a_case_ends_with_a_great_gap(language: str) -> None:
    """Tables and long rows go on over the page; only the block of the signatures may leave a gap."""
    for formal in cases():
        pages = letter_pages(formal, language)
        for page in pages[:-2]:
            last = page[-1]
            assert last.y + last.strip.height > HEIGHT - 100.0


def test_a_long_row_is_split_with_two_lines_on_either_side() -> None:
    row = Row(text_of("Text of the law"), (text_of("\n".join(f"line {n}" for n in range(9))),))
    for filler in range(30, 50):
        before = Paragraph(text_of("\n".join("x" * filler)))
        pages = pages_of((before, KeyValues((row, row, row))))
        last = pages[0][-1]
        assert last.y + last.strip.height > HEIGHT - 60.0
        for page in pages:
            lines = [box.what for box in boxes(page) if box.what.startswith("line")]
            assert lines[:1] != ["line 8"]
            assert lines[-1:] != ["line 0"]


def test_a_header_is_never_left_alone() -> None:
    table = Table((text_of("Head"),), tuple((text_of(f"row {n}"),) for n in range(12)), (1,))
    for filler in range(20, 48):
        before = Paragraph(text_of("\n".join("x" * filler)))
        for page in pages_of((before, table)):
            shown = [box.what for box in boxes(page)]
            rows = [what for what in shown if what.startswith("row")]
            assert ("Head" in shown) == bool(rows)
            assert rows not in (["row 0"], ["row 11"])


def test_the_closing_words_belong_to_no_part() -> None:
    pages = letter_pages(full_request(), "en")
    words = wording("en").words["closing"].split()[0:4]
    (page,) = [page for page in pages if any(box.what.startswith(" ".join(words)) for box in boxes(page))]
    lines = sorted(boxes(page), key=lambda box: box.top)
    at = next(n for n, box in enumerate(lines) if box.what.startswith(" ".join(words)))
    assert lines[at].top - lines[at - 1].bottom > 20.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_with_very_much_in_it_is_laid_out_like_any_other(language: str) -> None:
    formal = full_request()
    words = [f"word{number}" for number in range(20_000)]
    facts = "\n\n".join(" ".join(words[at : at + 125]) for at in range(0, len(words), 125))
    items = tuple(replace(formal.items[n % 3], description=f"Measure {n}. " * 80) for n in range(20))
    persons = tuple(replace(formal.persons[n % 3], notes=f"Note on person {n}. " * 9) for n in range(30))
    pages = letter_pages(replace(formal, facts=facts, items=items, persons=persons), language)
    assert len(pages) > 40
    assert_clean(pages)
    printed = {word for page in pages for box in boxes(page) for word in box.what.split()}
    assert set(words) <= printed
    assert {f"4.{n}" for n in range(1, 21)} | {f"5.{n}" for n in range(1, 31)} <= printed
    for page in pages[:-2]:
        last = page[-1]
        assert last.y + last.strip.height > HEIGHT - 100.0


def test_the_fields_for_signatures_are_large_enough_for_a_pen_and_for_reading() -> None:
    letter = compose_letter(full_request(), language=LanguageTag("fr"), day=DAY, is_draft=False).document
    first, *others = render_pdf(letter).fields
    assert first.box[2] - first.box[0] > 270
    assert first.box[3] - first.box[1] > 110
    for spot in others:
        assert spot.box[2] - spot.box[0] > 160
        assert spot.box[3] - spot.box[1] >= 50
