"""Where pages end: strips are never split, headings never stand alone, table headers come again."""

from __future__ import annotations

from app.documents.layout.pages import fill_pages
from app.documents.layout.strips import Strip, kept_together


def heights(pages: list[list[object]]) -> list[int]:
    return [len(page) for page in pages]


def test_a_page_is_never_overfull() -> None:
    pages = fill_pages([Strip(30.0, before=5.0)] * 10, 100.0)
    assert heights(pages) == [3, 3, 3, 1]
    assert all(placed.y + placed.strip.height <= 100.0 for page in pages for placed in page)


def test_room_before_is_dropped_at_the_top_of_a_page() -> None:
    pages = fill_pages([Strip(90.0, before=50.0), Strip(90.0, before=50.0)], 100.0)
    assert [page[0].y for page in pages] == [0.0, 0.0]


def test_what_keeps_together_moves_to_the_next_page_together() -> None:
    heading, first, second = Strip(20.0, keep=True), Strip(20.0, keep=True), Strip(20.0)
    pages = fill_pages([Strip(50.0), heading, first, second], 100.0)
    assert heights(pages) == [1, 3]


def test_what_fills_more_than_a_page_is_split_all_the_same() -> None:
    pages = fill_pages(kept_together([Strip(30.0)] * 10), 100.0)
    assert heights(pages) == [3, 3, 3, 1]


def test_a_strip_higher_than_a_page_does_not_loop() -> None:
    assert heights(fill_pages([Strip(500.0), Strip(10.0)], 100.0)) == [1, 1]


def test_table_header_is_repeated_where_a_page_begins_with_a_row() -> None:
    header = Strip(10.0)
    rows = [Strip(30.0, repeat=(header,))] * 4
    pages = fill_pages([Strip(50.0), *rows], 100.0)
    assert [placed.strip is header for placed in pages[1]] == [True, False, False, False]
    assert pages[1][1].y == 10.0


def test_page_break_and_empty_document() -> None:
    assert heights(fill_pages([Strip(10.0), Strip(10.0, new_page=True)], 100.0)) == [1, 1]
    assert heights(fill_pages([Strip(10.0, new_page=True)], 100.0)) == [1]
    assert fill_pages([], 100.0) == [[]]
