"""How text looks and who wrote it: spans, sizes, colours, directions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


class Direction(Enum):
    """Base direction of a paragraph; AUTO takes it from the first strong letter (UAX #9, rule P2)."""

    AUTO = "auto"
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Align(Enum):
    """Where the lines of a paragraph stand; start and end follow a direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Colour:
    """An RGB colour, each part from 0 to 1."""

    red: float
    green: float
    blue: float


def colour(code: str) -> Colour:
    """Return the colour of a code such as "#1B1F24"."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return Colour(red, green, blue)


INK: Final = colour("#1B1F24")
MUTED: Final = colour("#57606A")
ACCENT: Final = colour("#0B4A8A")
ALARM: Final = colour("#8E1B16")
RULE: Final = colour("#AEB7C0")
TINT: Final = colour("#EEF2F6")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Look of a paragraph.

    Attributes:
        size: Font size in points.
        leading: Distance of the baselines in points.
        bold: Whether all of it is bold.
        colour: Colour of the letters.
    """

    size: float
    leading: float
    bold: bool = False
    colour: Colour = INK

    def larger(self, factor: float) -> TextStyle:
        """Return the same look at another size."""
        return replace(self, size=self.size * factor, leading=self.leading * factor)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text; never markup: every character is printed as it is.

    Attributes:
        text: The characters.
        bold: Whether it is bold.
        muted: Whether it steps back behind the text around it.
        isolate: Whether its direction must not disturb the text around it (a name in a sentence).
    """

    text: str
    bold: bool = False
    muted: bool = False
    isolate: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph's text and where it comes from.

    Attributes:
        spans: The stretches, in reading order.
        place: JSON pointer of the field, named when a character can't be printed; empty for our own words.
    """

    spans: tuple[Span, ...]
    place: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be printed."""
        return not any(span.text.strip() for span in self.spans)

    def __str__(self) -> str:
        return "".join(span.text for span in self.spans)


def text_of(text: str, place: str = "", *, bold: bool = False, muted: bool = False) -> Text:
    """Return a text of one span."""
    return Text((Span(text, bold=bold, muted=muted),), place)
