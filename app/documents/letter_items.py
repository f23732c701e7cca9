"""The assistance sought, item by item: what, why, for which period, how."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.blocks import Block, Entry, KeyValues, Paragraph, Row
from app.documents.letter_text import PART_OF_ASSISTANCE, Pen, paragraphs, prose
from app.documents.text.style import Span, Text, text_of
from app.domain.formal import AssistanceItem, Coercion


def item_entries(pen: Pen) -> Iterator[Block]:
    """Yield one numbered entry per item."""
    for number, item in enumerate(pen.formal.items):
        place = f"/items/{number}"
        content: list[Block] = [Paragraph(_title(pen, item, place), keep_with_next=True)]
        content += prose(item.description, f"{place}/description")
        rows = tuple(_rows(pen, item, place))
        if rows:
            content.append(KeyValues(rows))
        yield Entry(text_of(f"{PART_OF_ASSISTANCE}.{number + 1}"), tuple(content))


def _title(pen: Pen, item: AssistanceItem, place: str) -> Text:
    spans = [Span(pen.words.term("assistance", item.kind), bold=True)]
    instrument = pen.instrument()
    cited = pen.cited(instrument.article_of(item.kind)) if instrument is not None else None
    if cited is not None:
        spans.append(Span(f"   {cited}", muted=True))
    return Text(tuple(spans), f"{place}/kind")


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
            rows.append(Row(text_of(pen.words.term("element", part.element)), tuple(values)))
    return (row for row in rows if row is not None)


def _period(pen: Pen, item: AssistanceItem, place: str) -> Row | None:
    if item.period is None:
        return None
    start, end = pen.day(item.period.start), pen.day(item.period.end)
    return pen.row_of("period", [pen.words.fill("period_value", f"{place}/period", start=start, end=end)])
