"""Make a letter for the screen: compose, set on pages, draw a page. No Qt: it runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from app.documents.preview import PagePicture, Preview
from app.services.letters import Draft, LetterService

# pdfium is not made for several threads, not even on several documents: one call at a time.
_PDFIUM = Lock()


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """A letter that can be looked at.

    Attributes:
        draft: What it was made from, with its gaps.
        data: The PDF.
        sizes: Width and height of each page, in points.
        texts: Text of each page, as a screen reader should say it.
    """

    draft: Draft
    data: bytes
    sizes: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]


def shown_letter(letters: LetterService, draft: Draft, go_on: Callable[[], None]) -> ShownLetter:
    """Set a letter on pages; `go_on` raises when nobody wants it any more.

    Raises what the paper refuses: MissingGlyphError, ForbiddenCharacterError, TooLongError.
    """
    rendered = letters.render(draft)
    go_on()
    with _PDFIUM, Preview(rendered.data) as opened:
        pages = range(opened.page_count)
        sizes = tuple(opened.size(page) for page in pages)
        texts = tuple(opened.text(page) for page in pages)
    return ShownLetter(draft, rendered.data, sizes, texts)


def page_picture(data: bytes, page: int, scale: float, go_on: Callable[[], None]) -> PagePicture:
    """Draw a page (from 0) at `scale` pixels per point; `go_on` raises when nobody wants it any more."""
    with _PDFIUM:
        go_on()
        with Preview(data) as opened:
            return opened.picture(page, scale)
