"""Draw the visible part of a signature with our own text layer, so that it is right in every script."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.documents.chain import SignatureWords
from app.documents.layout.setting import baseline
from app.documents.painter import Painter
from app.documents.text.lines import Line, set_lines
from app.documents.text.style import INK, MUTED, Text, TextStyle, text_of

_PAD: Final = 5.0
_LABEL: Final = TextStyle(6.75, 9.2, colour=MUTED)
_NAME: Final = TextStyle(10.0, 14.0, bold=True, colour=INK)
_LEAST_NAME: Final = 5.5
"""Smallest size in points to which a long name shrinks."""
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

    Raises MissingGlyphError or ForbiddenCharacterError when the name in the certificate can't be drawn.
    """
    width, height = box
    painter = Painter(width, height, title="", language=language, created=moment)
    available = width - 2 * _PAD
    shown = " ".join(fingerprint[:32].upper()[at : at + 4] for at in range(0, 32, 4))
    parts = [
        (text_of(words.signed_by), _LABEL),
        (text_of(" ".join(signer.split()), _PLACE), _name_style(signer, available)),
        (text_of(words.time.format(moment=words.dates.moment(moment))), _LABEL),
        (text_of(words.certificate.format(fingerprint=shown)), _LABEL),
    ]
    lines = [(line, style) for text, style in parts for line in _lines(text, style, available, language)]
    y = max(_PAD, (height - sum(style.leading for _, style in lines)) / 2)
    for line, style in lines:
        x = width - _PAD - line.width if line.right_to_left else _PAD
        painter.text(line, x, y + baseline(style))
        y += style.leading
    painter.end_page()
    return painter.finish()


def _name_style(signer: str, width: float) -> TextStyle:
    """Shrink a long name until two lines hold it."""
    style = _NAME
    while style.size > _LEAST_NAME and len(set_lines(text_of(signer, _PLACE), style, width)) > 2:
        style = style.larger(0.92)
    return style


def _lines(text: Text, style: TextStyle, width: float, language: str) -> list[Line]:
    return set_lines(text, style, width, language=language)
