"""Put theme, text size and reading direction in force for the whole application, live.

Setting the style sheet again makes Qt send a StyleChange to every widget: that is the one signal on
which painted widgets, icons and row heights renew themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.style.fonts import Fonts
from ui.style.look import Look, metrics_for, set_look
from ui.style.palette import qt_palette
from ui.style.sheet import style_sheet
from ui.style.tokens import (
    BASE_POINTS,
    CONTRAST,
    DARK,
    LIGHT,
    TEXT_PERCENT_MAX,
    TEXT_PERCENT_MIN,
    Colours,
    Density,
    Theme,
)


class Direction(Enum):
    """Reading direction of the interface; AUTOMATIC follows the chosen language, not the system."""

    AUTOMATIC = "automatic"
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Taste:
    """What the officer chose. `text_percent` is 80 to 200."""

    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    density: Density = Density.NORMAL
    direction: Direction = Direction.AUTOMATIC
    language: str = "en"
    reduced_motion: bool = False


class Appearance(QObject):
    """Applies a taste to the application and follows the desktop's light/dark switch.

    Signals: `changed()` after everything was applied.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._fonts = Fonts()
        self._fonts.load_first()
        self._system_points = app.font().pointSizeF()
        self.taste = Taste()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, taste: Taste) -> None:
        """Put a taste in force; widgets see a StyleChange, and a LayoutDirectionChange if it turned."""
        self.taste = taste
        hints = self._app.styleHints()
        scheme = dict.fromkeys((Theme.DARK, Theme.CONTRAST), Qt.ColorScheme.Dark)
        scheme[Theme.LIGHT] = Qt.ColorScheme.Light
        hints.setColorScheme(scheme.get(taste.theme, Qt.ColorScheme.Unknown))
        colours = self._colours()
        percent = min(max(taste.text_percent, TEXT_PERCENT_MIN), TEXT_PERCENT_MAX)
        font = self._fonts.base(max(BASE_POINTS, self._system_points) * percent / 100)
        screen = self._app.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen is not None else 96.0
        new = Look(colours, metrics_for(font, dots, taste.density), percent, taste.reduced_motion)
        set_look(self._app, new)
        self._app.setFont(font)
        self._app.setPalette(qt_palette(colours))
        self._app.setLayoutDirection(self._direction())
        self._app.setStyleSheet(style_sheet(new))
        self.changed.emit()

    def load_all_fonts(self) -> None:
        """Load the faces of the other scripts; called once the first picture stands."""
        self._fonts.load_all()
        self.apply(self.taste)

    def _colours(self) -> Colours:
        theme = self.taste.theme
        if theme is Theme.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}[theme]

    def _direction(self) -> Qt.LayoutDirection:
        if self.taste.direction is Direction.LEFT_TO_RIGHT:
            return Qt.LayoutDirection.LeftToRight
        if self.taste.direction is Direction.RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
        return QLocale(self.taste.language).textDirection()

    def _follow_system(self) -> None:
        if self.taste.theme is Theme.SYSTEM:
            self.apply(self.taste)
