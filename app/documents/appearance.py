"""Draw the visible part of a signature with our own text layer, so that it is right in every script."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from app.documents.chain import SignatureWords
from app.documents.layout.setting import baseline
from app.documents.painter import Painter
from app.documents.text.lines import Line, set_lines
from app.documents.text.style import ACCENT, INK, MUTED, TINT, Text, TextStyle, text_of

_PAD: Final = 11.0
_BAR: Final = 3.0
_LABEL: Final = TextStyle(8.5, 11.5, colour=MUTED)
_NAME: Final = TextStyle(14.0, 19.0, bold=True, colour=INK)
_MOMENT: Final = TextStyle(9.5, 13.5, colour=INK)
_LEAST_NAME: Final = 8.0
"""Smallest size in points to which a long name shrinks; what is longer still is cut off."""
_GAP: Final = 5.0
_GROUPS_PER_LINE: Final = 8
_PLACE: Final = "/signature/certificate"


def draw_appearance(
    box: tuple[float, float],
    *,
    signer: str,
    fingerprint: str,
    moment: datetime,
    words: SignatureWords,
    language: str,
) -> bytes:
    """Return a one-page PDF of the size of `box` (width, height in points) that shows who signed.

    It says no more than can be read on paper: signer, moment, and the whole fingerprint for comparing.
    Raises MissingGlyphError or ForbiddenCharacterError when the name in the certificate can't be drawn.
    """
    width, height = box
    available = width - 2 * _PAD
    name = text_of(" ".join(signer.split()), _PLACE)
    rest = [
        (text_of(words.time.format(moment=words.dates.moment(moment))), _MOMENT),
        (text_of(words.certificate.format(fingerprint=_grouped(fingerprint))), _LABEL),
    ]
    below = [_set(text, style, available, language) for text, style in rest]
    above = _set(text_of(words.signed_by), _LABEL, available, language)
    room = height - 2 * _GAP - _height([*above, *(line for lines in below for line in lines)]) - 2 * _GAP
    blocks = [[*above, *_name_lines(name, available, room, language)], *below]

    painter = Painter(width, height, title="", language=language, created=moment)
    painter.fill(0.0, 0.0, width, height, TINT)
    painter.fill(0.0, 0.0, _BAR, height, ACCENT)
    y = (height - sum(map(_height, blocks)) - _GAP * (len(blocks) - 1)) / 2
    for block in blocks:
        for line, style in block:
            x = width - _PAD - line.width if line.right_to_left else _PAD
            painter.text(line, x, y + baseline(style))
            y += style.leading
        y += _GAP
    painter.end_page()
    return painter.finish()


_Set = list[tuple[Line, TextStyle]]


def _set(text: Text, style: TextStyle, width: float, language: str) -> _Set:
    return [(line, style) for line in set_lines(text, style, width, language=language)]


def _height(lines: _Set) -> float:
    return sum(style.leading for _, style in lines)


def _name_lines(name: Text, width: float, room: float, language: str) -> _Set:
    """Set a name as large as its room allows, in one line if it can be, else in more."""
    style = _NAME
    lines = _set(name, style, width, language)
    while style.size > _LEAST_NAME and (_height(lines) > room or (len(lines) > 1 and style.size > 11.0)):
        style = replace(style, size=max(_LEAST_NAME, style.size * 0.94), leading=style.leading * 0.94)
        lines = _set(name, style, width, language)
    whole = str(name)
    while _height(lines) > room and len(whole) > 1:
        whole = whole[: len(whole) * 9 // 10]
        lines = _set(text_of(f"{whole.rstrip()} …", name.place), style, width, language)
    return lines


def _grouped(fingerprint: str) -> str:
    """Write a fingerprint in groups of four, so that it can be compared by eye."""
    digits = fingerprint.upper()
    groups = [digits[at : at + 4] for at in range(0, len(digits), 4)]
    lines = [groups[at : at + _GROUPS_PER_LINE] for at in range(0, len(groups), _GROUPS_PER_LINE)]
    return "\n".join(" ".join(line) for line in lines)
