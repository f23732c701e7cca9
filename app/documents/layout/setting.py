"""Set single texts into strips: the tools with which every kind of block is composed."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.layout.strips import Strip, TextMark
from app.documents.text.lines import Line, set_lines
from app.documents.text.style import Align, Direction, Text, TextStyle

_ASCENT = 0.36
"""Share of the leading that lies above the middle of a lower-case letter: centres a line in its strip."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Language of the document and width available.

    Attributes:
        language: Language tag.
        right_to_left: Whether lines of the document begin on the right.
        width: Width in points.
    """

    language: str
    right_to_left: bool
    width: float

    def narrowed(self, width: float) -> Setting:
        """Return the same setting for another width."""
        return Setting(self.language, self.right_to_left, width)

    def lines(self, text: Text, style: TextStyle, width: float | None = None) -> list[Line]:
        """Set a text into lines."""
        return set_lines(text, style, width or self.width, language=self.language, direction=Direction.AUTO)

    def running(self, text: Text, style: TextStyle) -> list[Strip]:
        """Set running text: it begins on the side of its own script; no single lines at page ends."""
        strips: list[Strip] = []
        lines = self.lines(text, style)
        for index, line in enumerate(lines):
            turned = line.right_to_left != self.right_to_left
            mark = self.mark(line, 0.0, self.width, style, align=Align.END if turned else Align.START)
            is_orphan = index == 0 and len(lines) > 1
            is_before_widow = index == len(lines) - 2
            strips.append(Strip(style.leading, (mark,), keep=is_orphan or is_before_widow))
        return strips

    def block(
        self,
        text: Text,
        style: TextStyle,
        *,
        align: Align = Align.START,
        x: float = 0.0,
        width: float | None = None,
    ) -> list[Strip]:
        """Set a short text whose lines all stand on the side where the document begins its lines."""
        available = self.width - x if width is None else width
        return [
            Strip(style.leading, (self.mark(line, x, available, style, align=align),))
            for line in self.lines(text, style, available)
        ]

    def mark(
        self,
        line: Line,
        x: float,
        width: float,
        style: TextStyle,
        *,
        align: Align = Align.START,
        top: float = 0.0,
    ) -> TextMark:
        """Place a line in a box whose top is `top` points below the top of the strip."""
        return TextMark(line, x, width, top + baseline(style), align)


def baseline(style: TextStyle) -> float:
    """Return how far below the top of its strip a line stands."""
    return style.leading / 2 + style.size * _ASCENT
