"""The text of a document in reading order, for screen readers and for the text tab beside the pages.

Text that is read back from a PDF is cut into lines, and words of right-to-left names inside other text
come out in the wrong order; here every sentence is whole and in the order in which it was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.documents.blocks import (
    Block,
    Correspondence,
    Document,
    Entry,
    Heading,
    KeyValues,
    Letterhead,
    PageBreak,
    Paragraph,
    PartHeading,
    Row,
    SignatureBlock,
    Table,
    Title,
    Together,
)
from app.documents.text.style import Text


def plain_text(document: Document) -> str:
    """Return the text of `document`: one line per sentence or row, an empty line between blocks.

    Marking and draft notice come first; reference and page numbers, which stand on every page, do not
    come again.
    """
    notices = [str(text) for text in (document.marking, document.draft) if text is not None]
    blocks = ["\n".join(_lines(block)) for block in document.blocks]
    return "\n\n".join(part for part in ("\n".join(notices), *blocks) if part)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Letterhead():
            yield from _each((block.name, *block.lines))
        case Correspondence():
            yield from _each((block.label, *block.addressee))
            yield from _rows(block.facts)
        case Title():
            yield from _each(text for text in (block.text, block.subtitle) if text is not None)
        case PartHeading():
            yield f"{block.number}. {block.title}{_cited(block.reference)}"
        case Heading():
            yield f"{block.text}{_cited(block.reference)}"
        case Paragraph():
            yield str(block.text)
        case KeyValues():
            yield from _rows(block.rows)
        case Table():
            for row in block.rows:
                cells = zip(block.header, row, strict=True)
                yield "; ".join(f"{head}: {_flat(cell)}" for head, cell in cells if not cell.is_empty)
        case Entry():
            first, *others = [line for inner in block.blocks for line in _lines(inner)] or [""]
            yield f"{block.label} {first}"
            yield from others
        case SignatureBlock():
            yield str(block.opening)
            for slot in block.slots:
                yield f"{slot.heading}: {', '.join(_each(slot.lines))}" if slot.lines else str(slot.heading)
        case Together():
            for inner in block.blocks:
                yield from _lines(inner)
        case PageBreak():
            return


def _cited(reference: Text | None) -> str:
    return f" ({reference})" if reference is not None else ""


def _rows(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{row.label}: {'; '.join(_flat(value) for value in row.values)}"


def _each(texts: Iterable[Text]) -> Iterator[str]:
    return (str(text) for text in texts)


def _flat(text: Text) -> str:
    return " ".join(str(text).split("\n"))
