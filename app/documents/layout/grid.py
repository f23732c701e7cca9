"""Compose what stands side by side: key-value rows, tables, columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.documents.blocks import KeyValues, Row, Table
from app.documents.layout import look
from app.documents.layout.setting import Setting
from app.documents.layout.strips import FillMark, RuleMark, Strip, kept_together, shifted
from app.documents.text.style import ACCENT, RULE, TINT, Text, TextStyle

_WHOLE_LINES = 5
"""Rows of up to so many lines stay on one page; longer ones may be split, two lines from either end."""
_WHOLE_UP_TO = 56.0
"""Height in points up to which all rows of a table stay on one page."""


def keyvalue_strips(block: KeyValues, setting: Setting) -> list[Strip]:
    """Labels on the leading side, values beside them, a hairline between rows; framed ones are tinted."""
    inset = look.GUTTER if block.framed else 0.0
    width = setting.width - 2 * inset
    label_width = max(look.LEAST_LABEL, look.VALUES_AT - inset - (look.CONTENT_WIDTH - setting.width))
    rows: list[list[Strip]] = []
    for index, row in enumerate(block.rows):
        made = _row_strips(row, setting, label_width, width)
        if index:
            made[0] = _with_rule(made[0], width)
        rows.append(_whole_if_short(shifted(made, inset)))
    strips = _without_lonely_rows(rows)
    return _framed(strips, setting.width) if block.framed else strips


def table_strips(block: Table, setting: Setting) -> list[Strip]:
    """A header that is repeated on every page, and rows with hairlines between them."""
    total = sum(block.widths)
    widths = [setting.width * share / total for share in block.widths]
    header = kept_together(_tinted(_cells(block.header, widths, setting, look.CELL_HEAD), setting.width))
    rows: list[list[Strip]] = []
    for index, row in enumerate(block.rows):
        made = _cells(row, widths, setting, look.CELL)
        if index:
            made[0] = _with_rule(made[0], setting.width)
        rows.append([replace(strip, repeat=tuple(header)) for strip in _whole_if_short(made)])
    end = Strip(look.HAIRLINE + look.ROOM.below, (RuleMark(0.0, setting.width, 0.0, look.HAIRLINE, RULE),))
    return _kept([*_kept(header), *_without_lonely_rows(rows)], [end])


def side_by_side(columns: Sequence[Sequence[Strip]]) -> list[Strip]:
    """Merge columns of strips row by row; each row is as high as its highest strip."""
    rows: list[Strip] = []
    for index in range(max((len(column) for column in columns), default=0)):
        present = [column[index] for column in columns if index < len(column)]
        height = max(strip.height for strip in present)
        marks = tuple(mark for strip in present for mark in strip.marks)
        rows.append(Strip(height, marks, before=max(strip.before for strip in present)))
    return rows


def _row_strips(row: Row, setting: Setting, label_width: float, width: float) -> list[Strip]:
    label = setting.block(row.label, look.LABEL, width=label_width - look.GUTTER)
    values: list[Strip] = []
    for value in row.values:
        values += setting.block(value, look.BODY, x=label_width, width=width - label_width)
    return _padded(side_by_side([label, values]), 2.0)


def _cells(row: Sequence[Text], widths: Sequence[float], setting: Setting, style: TextStyle) -> list[Strip]:
    columns: list[list[Strip]] = []
    x = 0.0
    for text, width in zip(row, widths, strict=True):
        columns.append(setting.block(text, style, x=x + look.CELL_PAD, width=width - 2 * look.CELL_PAD))
        x += width
    strips = side_by_side(columns) or [Strip(style.leading)]
    return _padded(strips, look.CELL_PAD - 1.0)


def _padded(strips: list[Strip], pad: float) -> list[Strip]:
    """Add empty strips above and below; they keep to the row."""
    if not strips:
        strips = [Strip(look.BODY.leading)]
    return [Strip(pad), *strips, Strip(pad)]


def _whole_if_short(strips: list[Strip]) -> list[Strip]:
    """Keep a row whole, or, when it has many lines, its first two and its last two with its padding."""
    if len(strips) - 2 <= _WHOLE_LINES:
        return kept_together(strips)
    return [*_all_kept(strips[:2]), *strips[2:-3], *_all_kept(strips[-3:-1]), strips[-1]]


def _without_lonely_rows(rows: list[list[Strip]]) -> list[Strip]:
    """Join rows; all stay together where they are few, and a row of one line is alone on no page."""
    joined = [strip for row in rows for strip in row]
    if sum(strip.height for strip in joined) <= _WHOLE_UP_TO:
        return kept_together(joined)
    if len(rows) < 3:
        return joined
    kept = [list(row) for row in rows]
    if _is_one_line(rows[0]):
        kept[0] = _kept(kept[0])
    if _is_one_line(rows[-1]):
        kept[-2] = _kept(kept[-2])
    return [strip for row in kept for strip in row]


def _is_one_line(row: list[Strip]) -> bool:
    return len(row) == 3  # between its padding


def _kept(strips: list[Strip], followers: Sequence[Strip] = ()) -> list[Strip]:
    """Return strips of which the last keeps with what follows, and the followers."""
    return [*strips[:-1], *(replace(strip, keep=True) for strip in strips[-1:]), *followers]


def _all_kept(strips: list[Strip]) -> list[Strip]:
    return [replace(strip, keep=True) for strip in strips]


def _with_rule(strip: Strip, width: float) -> Strip:
    rule = RuleMark(0.0, width, 0.0, look.HAIRLINE, RULE)
    return replace(strip, marks=(rule, *strip.marks))


def _tinted(strips: list[Strip], width: float) -> list[Strip]:
    return [
        replace(strip, marks=(FillMark(0.0, width, 0.0, strip.height, TINT), *strip.marks))
        for strip in strips
    ]


def _framed(strips: list[Strip], width: float) -> list[Strip]:
    room = Strip(5.0, keep=True)
    tinted = _tinted([room, *_kept(strips), Strip(5.0, keep=True)], width)
    barred = [
        replace(strip, marks=(*strip.marks, FillMark(0.0, 2.2, 0.0, strip.height, ACCENT)))
        for strip in tinted
    ]
    return [*barred, Strip(look.ROOM.below)]
