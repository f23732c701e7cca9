"""Sizes, distances and looks of the letter, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.documents.blocks import Tone
from app.documents.text.style import ACCENT, ALARM, INK, MUTED, TextStyle

PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.89
"""A4 (ISO 216)."""

MARGIN: Final = 68.0
"""Left and right margin; leaves 459 points, about 80 letters to a line."""
HEADER_TOP: Final = 30.0
FOOTER_BOTTOM: Final = 30.0
BODY_GAP: Final = 22.0
"""Least distance between body and running head or foot."""

CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * MARGIN

BODY: Final = TextStyle(10.25, 14.9)
SMALL: Final = TextStyle(8.75, 12.4, colour=MUTED)
LABEL: Final = TextStyle(8.75, 14.9, colour=MUTED)
TONES: Final = {
    Tone.BODY: BODY,
    Tone.STRONG: TextStyle(10.25, 14.9, bold=True),
    Tone.SMALL: TextStyle(8.75, 12.4),
    Tone.MUTED: SMALL,
}
LETTERHEAD: Final = TextStyle(13.0, 18.0, bold=True, colour=ACCENT)
LETTERHEAD_LINES: Final = TextStyle(8.75, 12.2, colour=MUTED)
TITLE: Final = TextStyle(16.5, 22.5, bold=True)
SUBTITLE: Final = TextStyle(10.25, 14.9, colour=MUTED)
PART: Final = TextStyle(11.75, 16.5, bold=True, colour=ACCENT)
REFERENCE: Final = TextStyle(8.75, 12.4, colour=MUTED)
HEADING: Final = TextStyle(10.25, 14.9, bold=True)
CELL: Final = TextStyle(9.5, 13.4)
CELL_HEAD: Final = TextStyle(8.75, 13.4, bold=True, colour=MUTED)
MARKING: Final = TextStyle(9.5, 12.5, bold=True, colour=ALARM)
DRAFT: Final = TextStyle(9.0, 12.0, bold=True, colour=INK)
RUNNING: Final = TextStyle(8.25, 11.0, colour=MUTED)


@dataclass(frozen=True, slots=True)
class Room:
    """Distances above blocks."""

    paragraph: float = 6.0
    part: float = 20.0
    heading: float = 11.0
    table: float = 8.0
    entry: float = 9.0
    fact: float = 5.0
    below: float = 6.0
    big: float = 26.0


ROOM: Final = Room()
VALUES_AT: Final = 144.0
"""Distance of all values of key-value rows from the leading edge of the page's body, entries included."""
LEAST_LABEL: Final = 60.0
REFERENCE_SHARE: Final = 0.5
"""Share of the width up to which a treaty's paragraph stands beside a heading; a longer one goes below."""
GUTTER: Final = 12.0
HANGING: Final = 28.0
"""Indent of an entry behind its label."""
CELL_PAD: Final = 4.5
SIGNATURE_HEIGHT: Final = 112.0
"""Least height of the field of the first signature, whose text is read at the size of print."""
OTHER_SIGNATURE_HEIGHT: Final = 50.0
FIRST_SIGNATURE_SHARE: Final = 0.62
HAIRLINE: Final = 0.5
