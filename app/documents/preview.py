"""Pictures and text of the pages of a PDF in memory, for the preview; Qt-free.

Only for letters that this program made: files from elsewhere are not rendered inside the process.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Final, Self

from app.documents.errors import UnreadablePdfError

MAX_SIDE: Final = 20_000
"""Longest side of a picture in pixels."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture.

    Attributes:
        width: Width in pixels.
        height: Height in pixels.
        data: Rows from the top, four bytes per pixel: red, green, blue, alpha.
    """

    width: int
    height: int
    data: bytes


class Preview:
    """An open PDF. Not shared between threads; close it, or use it in a `with` statement.

    Raises UnreadablePdfError when the bytes are not a PDF.
    """

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        try:
            self._document = pypdfium2.PdfDocument(data)
            self._document.init_forms()  # without it pdfium leaves out the appearance of signatures
        except pypdfium2.PdfiumError as error:
            raise UnreadablePdfError from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the memory back."""
        self._document.close()

    @cached_property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page (from 0) in points."""
        width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def picture(self, page: int, scale: float) -> PagePicture:
        """Return a page (from 0) at `scale` pixels per point: 1 is 72 dpi, 2 is 144 dpi.

        Signatures are drawn as they look in a viewer. Raises ValueError for a picture beyond MAX_SIDE.
        """
        if max(self.size(page)) * scale > MAX_SIDE:
            raise ValueError("the picture would be too large")
        opened = self._document[page]
        try:
            bitmap = opened.render(scale=scale, may_draw_forms=True, prefer_bgrx=True, rev_byteorder=True)
            data = bytearray(bitmap.buffer)
            # pdfium leaves the fourth byte open where a page has no transparency.
            data[3::4] = b"\xff" * (len(data) // 4)
            picture = PagePicture(bitmap.width, bitmap.height, bytes(data))
            bitmap.close()
            return picture
        finally:
            opened.close()

    def text(self, page: int) -> str:
        """Return the text of a page (from 0), as a screen reader should say it."""
        opened = self._document[page]
        try:
            found = opened.get_textpage()
            # U+FFFE marks a hyphen at the end of a line, which stands in the text.
            text = found.get_text_range().replace("\ufffe", "-").replace("\r\n", "\n")
            found.close()
            return str(text)
        finally:
            opened.close()
