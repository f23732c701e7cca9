"""The raw design values: colours with measured contrast, spacing, type scale, row heights.

Pure data, no Qt. Contrast numbers (WCAG 2.2) were measured for every pair that carries text: text
needs 4.5, borders of inputs, focus rings and large text 3.0; a test measures them again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.settings import Density

# Gaps on a 4-pixel grid. They do not grow with the text: at 200 % the room belongs to the words.
GAP_1, GAP_2, GAP_3, GAP_4, GAP_6 = 4, 8, 12, 16, 24
RADIUS = 6
RADIUS_SMALL = 4
FOCUS_WIDTH = 2
MIN_TARGET = 24  # pixels, WCAG 2.5.8
MAIN_BUTTON = 32
LINE_CHARACTERS = 70  # longest comfortable line of a form or a note

BASE_POINTS, HEADING_POINTS, TITLE_POINTS, SMALL_POINTS = 10.0, 12.0, 16.0, 9.0

ROW_HEIGHTS = {Density.COMPACT: 1.6, Density.NORMAL: 2.0, Density.COMFORTABLE: 2.6}
"""Height of a row of a list, in em."""


class Tone(Enum):
    """The meaning that a status colour carries; never shown without its word and symbol."""

    OVERDUE = "overdue"
    DUE = "due"
    WAITING = "waiting"
    ANSWERED = "answered"
    DRAFT = "draft"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Ink and background tint of one tone."""

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, as `#RRGGBB`. `line` and `hover` are decoration and carry no meaning."""

    dark: bool
    window: str
    base: str
    alternate: str
    hover: str
    line: str
    text: str
    muted: str
    border: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    selected_text: str
    overdue: ToneColours
    due: ToneColours
    waiting: ToneColours
    answered: ToneColours
    draft: ToneColours
    formal: ToneColours

    def tone(self, tone: Tone) -> ToneColours:
        """Return the colours of one tone."""
        found: ToneColours = getattr(self, tone.value)
        return found


LIGHT = Colours(
    dark=False,
    window="#F3F5F7",
    base="#FFFFFF",
    alternate="#F8F9FB",
    hover="#EBF1F7",
    line="#DCE1E6",
    text="#1B1F24",
    muted="#57606A",
    border="#7C8692",
    accent="#0B57A4",
    accent_hover="#094884",
    on_accent="#FFFFFF",
    selected="#D6E6F7",
    selected_text="#0A2540",
    overdue=ToneColours("#B3261E", "#FBE9E7"),
    due=ToneColours("#8A5300", "#FFF3DC"),
    waiting=ToneColours("#0B57A4", "#E3EEF9"),
    answered=ToneColours("#1E6B34", "#E4F3E8"),
    draft=ToneColours("#57606A", "#ECEFF2"),
    formal=ToneColours("#6B3FA0", "#F0E8FA"),
)

DARK = Colours(
    dark=True,
    window="#1E2227",
    base="#16191D",
    alternate="#1A1E22",
    hover="#262C33",
    line="#30363D",
    text="#E6EAEE",
    muted="#A8B1BB",
    border="#737E89",
    accent="#7DB4F5",
    accent_hover="#9CC7F8",
    on_accent="#0B1A2B",
    selected="#23456B",
    selected_text="#FFFFFF",
    overdue=ToneColours("#FF9A92", "#3A1D1B"),
    due=ToneColours("#F2B84B", "#352A12"),
    waiting=ToneColours("#7DB4F5", "#172A40"),
    answered=ToneColours("#7BD88F", "#16301D"),
    draft=ToneColours("#A8B1BB", "#2A2F36"),
    formal=ToneColours("#C9A5F7", "#2B2140"),
)

CONTRAST = Colours(
    dark=True,
    window="#000000",
    base="#000000",
    alternate="#000000",
    hover="#2B2B00",
    line="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    border="#FFFFFF",
    accent="#FFE600",
    accent_hover="#FFF27A",
    on_accent="#000000",
    selected="#FFE600",
    selected_text="#000000",
    overdue=ToneColours("#FF9A92", "#000000"),
    due=ToneColours("#FFE600", "#000000"),
    waiting=ToneColours("#8FD0FF", "#000000"),
    answered=ToneColours("#7BF08F", "#000000"),
    draft=ToneColours("#FFFFFF", "#000000"),
    formal=ToneColours("#DDBBFF", "#000000"),
)
