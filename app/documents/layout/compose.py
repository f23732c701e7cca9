"""Compose blocks into strips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.documents.blocks import (
    Block,
    Correspondence,
    Entry,
    Heading,
    KeyValues,
    Letterhead,
    PageBreak,
    Paragraph,
    PartHeading,
    SignatureBlock,
    Table,
    Title,
    Together,
)
from app.documents.layout import look
from app.documents.layout.grid import keyvalue_strips, table_strips
from app.documents.layout.setting import Setting, baseline
from app.documents.layout.signatures import signature_strips
from app.documents.layout.strips import (
    BookmarkMark,
    RuleMark,
    Strip,
    columns,
    kept_together,
    shifted,
    with_room_before,
)
from app.documents.text.style import ACCENT, Align, Text, TextStyle, text_of


def compose(blocks: Iterable[Block], setting: Setting) -> list[Strip]:
    """Return the strips of `blocks` in order, set to the width of `setting`.

    Raises what setting text raises: MissingGlyphError and ForbiddenCharacterError.
    """
    strips: list[Strip] = []
    breaks_before = False
    for block in blocks:
        if isinstance(block, PageBreak):
            breaks_before = True
            continue
        made = _compose(block, setting)
        if made and breaks_before:
            made[0] = replace(made[0], new_page=True)
            breaks_before = False
        strips += made
    return strips


def _compose(block: Block, setting: Setting) -> list[Strip]:
    match block:
        case Letterhead():
            return _letterhead(block, setting)
        case Correspondence():
            return _correspondence(block, setting)
        case Title():
            return _title(block, setting)
        case PartHeading():
            return _part_heading(block, setting)
        case Heading():
            return _heading(block, setting)
        case Paragraph():
            return _paragraph(block, setting)
        case KeyValues():
            return with_room_before(keyvalue_strips(block, setting), look.ROOM.table)
        case Table():
            return with_room_before(table_strips(block, setting), look.ROOM.table)
        case Entry():
            return _entry(block, setting)
        case SignatureBlock():
            return with_room_before(kept_together(signature_strips(block, setting)), look.ROOM.big)
        case Together():
            return kept_together(compose(block.blocks, setting))
        case PageBreak():
            return []


def _letterhead(block: Letterhead, setting: Setting) -> list[Strip]:
    strips = setting.block(block.name, look.LETTERHEAD)
    for line in block.lines:
        strips += setting.block(line, look.LETTERHEAD_LINES)
    rule = RuleMark(0.0, setting.width, 7.0, 1.2, ACCENT)
    return kept_together([*strips, Strip(8.0, (rule,))])


def _correspondence(block: Correspondence, setting: Setting) -> list[Strip]:
    half = (setting.width - 2 * look.GUTTER) / 2
    left = setting.narrowed(half)
    addressee = left.block(block.label, look.SMALL)
    for line in block.addressee:
        addressee += left.block(line, look.BODY)
    facts: list[Strip] = []
    for row in block.facts:
        facts += with_room_before(left.block(row.label, look.SMALL), look.ROOM.fact)
        for value in row.values:
            facts += left.block(value, look.BODY)
    strip = columns([addressee, shifted(facts, half + 2 * look.GUTTER)])
    return with_room_before([strip], look.ROOM.part)


def _title(block: Title, setting: Setting) -> list[Strip]:
    strips = setting.block(block.text, look.TITLE)
    if block.subtitle is not None:
        strips += with_room_before(setting.block(block.subtitle, look.SUBTITLE), 3.0)
    return with_room_before(_keeping_with_next(kept_together(strips)), look.ROOM.big)


def _part_heading(block: PartHeading, setting: Setting) -> list[Strip]:
    """Number and title on the leading side, a rule below."""
    number = setting.lines(text_of(block.number), look.PART)
    narrowed = setting.narrowed(setting.width - look.HANGING)
    title = shifted(_referring(block.title, look.PART, block.reference, narrowed), look.HANGING)
    marks = [setting.mark(line, 0.0, look.HANGING, look.PART) for line in number]
    bookmark = BookmarkMark(f"{block.number}  {block.title}")
    first = replace(title[0], marks=(*title[0].marks, *marks, bookmark))
    rule = Strip(4.0, (RuleMark(0.0, setting.width, 2.5, look.HAIRLINE, ACCENT),))
    strips = kept_together([first, *title[1:], rule])
    return with_room_before(_keeping_with_next(strips), look.ROOM.part)


def _heading(block: Heading, setting: Setting) -> list[Strip]:
    strips = kept_together(_referring(block.text, look.HEADING, block.reference, setting))
    return with_room_before(_keeping_with_next(strips), look.ROOM.heading)


def _referring(title: Text, style: TextStyle, reference: Text | None, setting: Setting) -> list[Strip]:
    """Set a title and the paragraph it refers to: at the far side of its first line, or below when long."""
    if reference is None:
        return setting.block(title, style)
    lines = setting.lines(reference, look.REFERENCE)
    if len(lines) > 1 or lines[0].width > setting.width * look.REFERENCE_SHARE:
        return [*setting.block(title, style), *setting.block(reference, look.REFERENCE)]
    first, *others = setting.block(title, style, width=setting.width - lines[0].width - look.GUTTER)
    drop = baseline(style) - baseline(look.REFERENCE)
    mark = setting.mark(lines[0], 0.0, setting.width, look.REFERENCE, align=Align.END, top=drop)
    return [replace(first, marks=(*first.marks, mark)), *others]


def _paragraph(block: Paragraph, setting: Setting) -> list[Strip]:
    strips = setting.running(block.text, look.TONES[block.tone])
    if block.keep_with_next:
        strips = _keeping_with_next(strips)
    return with_room_before(strips, look.ROOM.part if block.stands_apart else look.ROOM.paragraph)


def _entry(block: Entry, setting: Setting) -> list[Strip]:
    body = shifted(compose(block.blocks, setting.narrowed(setting.width - look.HANGING)), look.HANGING)
    label = setting.lines(block.label, look.HEADING)
    if body and label:
        first = body[0]
        mark = setting.mark(label[0], 0.0, look.HANGING - 4.0, look.HEADING)
        body[0] = replace(first, marks=(*first.marks, mark))
    return with_room_before(body, look.ROOM.entry)


def _keeping_with_next(strips: list[Strip]) -> list[Strip]:
    return [*strips[:-1], *(replace(strip, keep=True) for strip in strips[-1:])]
