"""The look in force: palette and measures that painting code asks for.

Like `QApplication.palette()`, the look belongs to the one application and is read where something is
painted. It changes only through `Appearance.apply`, which makes Qt send a StyleChange to every widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.settings import Density
from ui.style.tokens import (
    BASE_POINTS,
    HEADING_POINTS,
    LIGHT,
    MAIN_BUTTON,
    MIN_TARGET,
    ROW_HEIGHTS,
    SMALL_POINTS,
    TITLE_POINTS,
    Colours,
)

_PROPERTY = "dragoman.look"
_LINE_PER_EM = 1.064
_EM_PER_PIXEL_SIZE = 1.28  # line unit of Noto Sans: 17 px at 10 pt on a 96-dpi screen


@dataclass(frozen=True, slots=True)
class Metrics:
    """Measures that grow with the text size. Points are typographic, everything else pixels."""

    base_points: float
    em: int
    density: Density

    @property
    def heading_points(self) -> float:
        """Size of section headings."""
        return self.base_points * HEADING_POINTS / BASE_POINTS

    @property
    def title_points(self) -> float:
        """Size of a page title."""
        return self.base_points * TITLE_POINTS / BASE_POINTS

    @property
    def small_points(self) -> float:
        """Size of side notes, never below 9 pt."""
        return max(SMALL_POINTS, self.base_points * SMALL_POINTS / BASE_POINTS)

    @property
    def row(self) -> int:
        """Height of a list row."""
        return max(MIN_TARGET, round(self.em * ROW_HEIGHTS[self.density]))

    @property
    def line(self) -> int:
        """Height of a line of body text: what Noto Sans asks for."""
        return round(self.em * _LINE_PER_EM)

    @property
    def icon(self) -> int:
        """Side of an icon beside text: 18 px at 10 pt."""
        return round(self.em * 18 / 17)

    @property
    def small_icon(self) -> int:
        """Side of a symbol inside a chip or a problem line."""
        return round(self.em * 14 / 17)

    @property
    def button(self) -> int:
        """Height of a main button."""
        return max(MAIN_BUTTON, round(self.em * 1.9))

    def ems(self, count: float) -> int:
        """Return a width or height of `count` em in pixels."""
        return round(self.em * count)


@dataclass(frozen=True, slots=True)
class Look:
    """Palette, measures, motion and reading habits in force."""

    colours: Colours
    metrics: Metrics
    text_percent: int = 100
    reduced_motion: bool = False
    reads_whole_rows: bool = True


def metrics_for(font: QFont, dots_per_inch: float, density: Density = Density.NORMAL) -> Metrics:
    """Return the measures for a base font given in points."""
    points = font.pointSizeF()
    return Metrics(points, round(points * dots_per_inch / 72 * _EM_PER_PIXEL_SIZE), density)


def look() -> Look:
    """Return the look in force; the plain light one until `Appearance.apply` ran."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Look) else Look(LIGHT, Metrics(BASE_POINTS, 17, Density.NORMAL))


def set_look(app: QApplication, new: Look) -> None:
    """Put a look in force; for `Appearance` only, which also tells the widgets."""
    app.setProperty(_PROPERTY, new)
