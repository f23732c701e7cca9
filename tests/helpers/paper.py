"""Letters for tests: short documents, and the text that other programs read back from a PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from datetime import UTC, datetime

import pytest

from app.documents.blocks import Block, Document, Paragraph
from app.documents.pdf import RenderedPdf, render_pdf
from app.documents.text.style import text_of

CREATED = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_FORMAT_CONTROLS = re.compile("[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufe00-\ufe0f]")


def document(*blocks: Block, language: str = "en", marking: str = "", draft: str = "") -> Document:
    """A document of `blocks` with a neutral reference."""
    return Document(
        reference=text_of("MLA-2026-0042"),
        language=language,
        created=CREATED,
        page_label="Page {page} of {pages}",
        blocks=blocks,
        marking=text_of(marking) if marking else None,
        draft=text_of(draft) if draft else None,
    )


def rendered(*texts: str, place: str = "/facts") -> RenderedPdf:
    """A document of running paragraphs."""
    return render_pdf(document(*(Paragraph(text_of(text, place)) for text in texts)))


def run_tool(name: str, *arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a program that we did not write; the test is skipped where it is not installed."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return subprocess.run([path, *arguments], input=data, capture_output=True, check=False, timeout=60)


def poppler_text(data: bytes) -> str:
    """Text that poppler reads, one form, one line."""
    return one_line(run_tool("pdftotext", "-enc", "UTF-8", "-", "-", data=data).stdout.decode("utf-8"))


def pdfium_text(data: bytes) -> str:
    """Text that pdfium (Chrome) reads, one form, one line."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as opened:
        texts = [page.get_textpage().get_text_range() for page in opened]
    # U+FFFE is how pdfium marks a hyphen at the end of a line.
    return one_line(" ".join(texts).replace("\ufffe", "-"))


def one_line(text: str) -> str:
    """Text in NFC, without invisible format controls and with single blanks."""
    return " ".join(_FORMAT_CONTROLS.sub("", unicodedata.normalize("NFC", text)).split())
