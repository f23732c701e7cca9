"""What a letter consists of, as plain data: blocks that the layout sets on pages.

Composing a letter and drawing it never meet: templates make blocks, the layout turns blocks into pages.
Nothing here imports a PDF library.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from app.documents.text.style import Text


class Tone(Enum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Head of the first page: the authority that writes, and below it its function and address."""

    name: Text
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what stands beside it; each text is a paragraph."""

    label: Text
    values: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Addressee on the leading side, date and references on the trailing side."""

    label: Text
    addressee: tuple[Text, ...]
    facts: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """Title of the document, with what it rests on below it."""

    text: Text
    subtitle: Text | None = None


@dataclass(frozen=True, slots=True)
class PartHeading:
    """Heading of a numbered part: "3  Facts …", with the paragraph of the treaty at the far side or below.

    Attributes:
        number: Number of the part, the same in every language.
        title: What the part states.
        reference: Paragraph of the instrument that asks for it; None when none does.
    """

    number: str
    title: Text
    reference: Text | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a part; `reference` is the paragraph of the instrument that it rests on."""

    text: Text
    reference: Text | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; its line feeds are kept and it may go on over several pages.

    Attributes:
        text: What it says.
        tone: How loudly.
        keep_with_next: Whether its last line stays with the next block.
        stands_apart: Whether it no longer belongs to the part before it.
    """

    text: Text
    tone: Tone = Tone.BODY
    keep_with_next: bool = False
    stands_apart: bool = False


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels and values below each other; `framed` sets them off as a summary."""

    rows: tuple[Row, ...]
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header that is repeated on every page.

    Attributes:
        header: One text per column.
        rows: One tuple of texts per row.
        widths: Relative widths of the columns.
    """

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """Blocks beside a hanging label such as "4.1" or a bullet."""

    label: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class SignatureSlot:
    """Room for one signature.

    Attributes:
        field: Name of the signature field that will be put here.
        heading: Who signs here.
        lines: Name and function as they stand under the signature.
    """

    field: str
    heading: Text
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Place and date, and the room for the signatures side by side; never split over pages."""

    opening: Text
    slots: tuple[SignatureSlot, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page when they fit on one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Letterhead
    | Correspondence
    | Title
    | PartHeading
    | Heading
    | Paragraph
    | KeyValues
    | Table
    | Entry
    | SignatureBlock
    | Together
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A letter ready to be set.

    Attributes:
        reference: Reference on every page, and the only thing the file's title says.
        language: Language tag of the document; it also decides the side on which lines begin.
        created: Moment that the file names as its creation; must have a time zone.
        page_label: Words for the page number with `{page}` and `{pages}`.
        blocks: The content.
        marking: Handling marking at head and foot of every page; empty for none.
        draft: Notice that this is a draft, at head and foot of every page; empty for none.
    """

    reference: Text
    language: str
    created: datetime
    page_label: str
    blocks: tuple[Block, ...] = field(default=())
    marking: Text | None = None
    draft: Text | None = None
