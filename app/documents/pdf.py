"""Render a document: blocks in, PDF bytes out, in memory and the same for equal input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.documents.blocks import Document
from app.documents.errors import TooLongError
from app.documents.layout import look
from app.documents.layout.compose import compose
from app.documents.layout.pages import PlacedStrip, fill_pages
from app.documents.layout.setting import Setting, baseline
from app.documents.layout.strips import (
    BookmarkMark,
    FillMark,
    FrameMark,
    Mark,
    RuleMark,
    TextMark,
)
from app.documents.painter import Painter
from app.documents.text.lines import Line
from app.documents.text.style import RULE, Align, Text, TextStyle, text_of

PAGE_LIMIT: Final = 500
_RIGHT_TO_LEFT_LANGUAGES: Final = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """Where a signature field belongs.

    Attributes:
        name: Name of the field.
        page: Page, 0-based.
        box: Left, bottom, right, top in points from the lower left corner of the page.
    """

    name: str
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """A rendered document: the file, the number of its pages and the room for signatures."""

    data: bytes
    pages: int
    fields: tuple[FieldSpot, ...]


def render_pdf(document: Document) -> RenderedPdf:
    """Render `document` on A4.

    Raises MissingGlyphError or ForbiddenCharacterError, which name character and place, and
    TooLongError beyond PAGE_LIMIT pages.
    """
    return _Renderer(document).render()


@dataclass(frozen=True, slots=True)
class _Furniture:
    """What stands on every page: head lines, foot lines, and how much room they take."""

    lines: tuple[tuple[Line, TextStyle], ...]
    height: float


class _Renderer:
    """One document being rendered."""

    def __init__(self, document: Document) -> None:
        self.document = document
        right_to_left = document.language.split("-")[0] in _RIGHT_TO_LEFT_LANGUAGES
        self.setting = Setting(document.language, right_to_left, look.CONTENT_WIDTH)
        self.notices = self._furniture()
        self.top = look.HEADER_TOP + max(self.notices.height, look.RUNNING.leading) + look.BODY_GAP
        running_foot = look.RUNNING.leading + 6.0
        self.bottom = look.PAGE_HEIGHT - look.FOOTER_BOTTOM - running_foot - self.notices.height
        self.fields: list[FieldSpot] = []
        self.painter = Painter(
            look.PAGE_WIDTH,
            look.PAGE_HEIGHT,
            title=str(document.reference),
            language=document.language,
            created=document.created,
        )

    def render(self) -> RenderedPdf:
        strips = compose(self.document.blocks, self.setting)
        pages = fill_pages(strips, self.bottom - look.BODY_GAP * 0.7 - self.top)
        if len(pages) > PAGE_LIMIT:
            raise TooLongError(pages=len(pages), limit=PAGE_LIMIT)
        for number, page in enumerate(pages):
            self._draw_furniture(number, len(pages))
            for placed in page:
                self._draw_strip(placed, number)
            self.painter.end_page()
        return RenderedPdf(self.painter.finish(), len(pages), tuple(self.fields))

    def _furniture(self) -> _Furniture:
        lines: list[tuple[Line, TextStyle]] = []
        notices = ((self.document.marking, look.MARKING), (self.document.draft, look.DRAFT))
        for text, style in notices:
            if text is not None:
                lines += [(line, style) for line in self.setting.lines(text, style)]
        return _Furniture(tuple(lines), sum(style.leading for _, style in lines))

    def _draw_furniture(self, number: int, pages: int) -> None:
        foot = self.bottom
        self._rule(RuleMark(0.0, look.CONTENT_WIDTH, 0.0, look.HAIRLINE, RULE), foot)
        for y in (look.HEADER_TOP, foot + 4.0):
            for line, style in self.notices.lines:
                mark = TextMark(line, 0.0, look.CONTENT_WIDTH, baseline(style), Align.CENTRE)
                self._text(mark, y)
                y += style.leading
        label = self.document.page_label.format(page=number + 1, pages=pages)
        last = foot + 4.0 + self.notices.height
        width = look.CONTENT_WIDTH * 0.7
        self._run(self.document.reference, 0.0, width, last, Align.START)
        rest = look.CONTENT_WIDTH - width
        self._run(text_of(label), width, rest, last, Align.END)

    def _run(self, text: Text, x: float, width: float, y: float, align: Align) -> None:
        for line in self.setting.lines(text, look.RUNNING, width)[:1]:
            self._text(TextMark(line, x, width, baseline(look.RUNNING), align), y)

    def _draw_strip(self, placed: PlacedStrip, page: int) -> None:
        y = self.top + placed.y
        for mark in sorted(placed.strip.marks, key=lambda mark: not isinstance(mark, FillMark)):
            self._draw(mark, y, page)

    def _draw(self, mark: Mark, y: float, page: int) -> None:
        match mark:
            case TextMark():
                self._text(mark, y)
            case RuleMark():
                self._rule(mark, y)
            case FillMark():
                left = self._left(mark.x, mark.width)
                self.painter.fill(left, y + mark.y, mark.width, mark.height, mark.colour)
            case FrameMark():
                self._frame(mark, y, page)
            case BookmarkMark():
                self.painter.bookmark(mark.title, y - 4.0)

    def _text(self, mark: TextMark, y: float) -> None:
        left = self._left(mark.x, mark.width)
        spare = mark.width - mark.line.width
        on_right = (mark.align is Align.END) != self.setting.right_to_left
        shift = spare / 2 if mark.align is Align.CENTRE else (spare if on_right else 0.0)
        self.painter.text(mark.line, left + shift, y + mark.baseline)

    def _rule(self, mark: RuleMark, y: float) -> None:
        left = self._left(mark.x, mark.width)
        self.painter.rule(left, y + mark.y, left + mark.width, y + mark.y, mark.thickness, mark.colour)

    def _frame(self, mark: FrameMark, y: float, page: int) -> None:
        left, top = self._left(mark.x, mark.width), y + mark.y
        right, bottom = left + mark.width, top + mark.height
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            self.painter.rule(*start, *end, look.HAIRLINE, mark.colour)
        if mark.field:
            box = (left, look.PAGE_HEIGHT - bottom, right, look.PAGE_HEIGHT - top)
            self.fields.append(FieldSpot(mark.field, page, box))

    def _left(self, x: float, width: float) -> float:
        """Return the left end of a box `x` points from the leading edge of the body."""
        if self.setting.right_to_left:
            return look.PAGE_WIDTH - look.MARGIN - x - width
        return look.MARGIN + x
