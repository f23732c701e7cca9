"""The assistance sought, item by item: what, why, for which period, how."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.blocks import Block, Entry, Heading, KeyValues, Paragraph, Row
from app.documents.letter_text import PART_OF_ASSISTANCE, Pen, paragraphs, prose
from app.documents.text.style import text_of
from app.domain.formal import AssistanceItem, Coercion


def item_entries(pen: Pen) -> Iterator[Block]:
    """Yield one numbered entry per item."""
    for number, item in enumerate(pen.formal.items):
        place = f"/items/{number}"
        content: list[Block] = [_title(pen, item, place)]
        described = prose(item.description, f"{place}/description")
        content += described or [Paragraph(text) for text in pen.missing()]
        rows = tuple(_rows(pen, item, place))
        if rows:
            content.append(KeyValues(rows))
        yield Entry(text_of(f"{PART_OF_ASSISTANCE}.{number + 1}"), tuple(content))


def _title(pen: Pen, item: AssistanceItem, place: str) -> Heading:
    title = text_of(pen.words.term("assistance", item.kind), f"{place}/kind")
    instrument = pen.instrument()
    return Heading(title, pen.cited(instrument.article_of(item.kind)) if instrument is not None else None)


def _rows(pen: Pen, item: AssistanceItem, place: str) -> Iterator[Row]:
    rows = [
        pen.row("nexus", item.nexus, f"{place}/nexus"),
        _period(pen, item, place),
        pen.row("item_purpose", item.purpose, f"{place}/purpose"),
    ]
    if item.coercion is not Coercion.UNKNOWN:
        rows.append(pen.row("coercion", pen.words.term("coercion", item.coercion.value), f"{place}/coercion"))
    if item.route is not None:
        rows.append(pen.row("route", pen.words.term("route", item.route.value), f"{place}/route"))
    for number, part in enumerate(item.particulars):
        values = paragraphs(part.text, f"{place}/particulars/{number}/text")
        if values:
            rows.append(Row(text_of(pen.element(part.element, item.kind)), tuple(values)))
    return (row for row in rows if row is not None)


def _period(pen: Pen, item: AssistanceItem, place: str) -> Row | None:
    if item.period is None:
        return None
    start, end = pen.day(item.period.start), pen.day(item.period.end)
    return pen.row_of("period", [pen.words.fill("period_value", f"{place}/period", start=start, end=end)])
