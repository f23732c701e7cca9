"""Put theme, text size and reading direction in force for the whole application, live.

Setting the style sheet again makes Qt send a StyleChange to every widget: that is the one signal on
which painted widgets, icons and row heights renew themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.settings import Direction, Settings, Theme
from ui.style.fonts import Fonts
from ui.style.look import Look, metrics_for, set_look
from ui.style.palette import qt_palette
from ui.style.sheet import style_sheet
from ui.style.tokens import BASE_POINTS, CONTRAST, DARK, LIGHT, Colours


class Appearance(QObject):
    """Applies the settings to the application and follows the desktop's light/dark switch.

    Signals: `changed()` after everything was applied.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._fonts = Fonts()
        self._fonts.load_first()
        self._system_points = app.font().pointSizeF()
        self.settings = Settings()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, settings: Settings) -> None:
        """Put the settings in force; widgets see a StyleChange, and a LayoutDirectionChange if it turned."""
        self.settings = settings
        hints = self._app.styleHints()
        scheme = dict.fromkeys((Theme.DARK, Theme.CONTRAST), Qt.ColorScheme.Dark)
        scheme[Theme.LIGHT] = Qt.ColorScheme.Light
        hints.setColorScheme(scheme.get(settings.theme, Qt.ColorScheme.Unknown))
        colours = self._colours()
        font = self._fonts.base(max(BASE_POINTS, self._system_points) * settings.text_percent / 100)
        screen = self._app.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen is not None else 96.0
        metrics = metrics_for(font, dots, settings.density)
        new = Look(
            colours,
            metrics,
            settings.text_percent,
            settings.reduced_motion,
            settings.reads_whole_rows,
        )
        set_look(self._app, new)
        self._app.setFont(font)
        self._app.setPalette(qt_palette(colours))
        self._app.setLayoutDirection(self._direction())
        self._app.setStyleSheet(style_sheet(new))
        self.changed.emit()

    def load_all_fonts(self) -> None:
        """Load the faces of the other scripts; called once the first picture stands."""
        self._fonts.load_all()
        self.apply(self.settings)

    def _colours(self) -> Colours:
        theme = self.settings.theme
        if theme is Theme.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}[theme]

    def _direction(self) -> Qt.LayoutDirection:
        if self.settings.direction is Direction.LEFT_TO_RIGHT:
            return Qt.LayoutDirection.LeftToRight
        if self.settings.direction is Direction.RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
        return QLocale(self.settings.language).textDirection()

    def _follow_system(self) -> None:
        if self.settings.theme is Theme.SYSTEM:
            self.apply(self.settings)
