"""How the window looks and reads. Every change is seen at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.settings import (
    TEXT_PERCENT_MAX,
    TEXT_PERCENT_MIN,
    TEXT_PERCENT_STEP,
    Density,
    Direction,
    Settings,
    Theme,
)
from ui.translating import LANGUAGES
from ui.widgets.forms import FormSection
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane
from ui.widgets.switches import CheckBox, ComboBox


class LookForm(ScrollPane):
    """Colours, text size, rows, language and direction."""

    def __init__(self, settings: Callable[[], Settings], change: Callable[[Settings], None]) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Appearance and language"))
        self._settings, self._change = settings, change
        self._showing = False
        self.add(label(self.tr("Appearance and language"), Role.TITLE, wrap=True))
        self.add(self._look_section())
        self.add(self._reading_section())
        self.show_settings()

    def _look_section(self) -> QWidget:
        form = FormSection(self.tr("Appearance"))
        self.theme = self._choice(
            (Theme.SYSTEM.value, self.tr("As the computer is set")),
            (Theme.LIGHT.value, self.tr("Light")),
            (Theme.DARK.value, self.tr("Dark")),
            (Theme.CONTRAST.value, self.tr("High contrast")),
        )
        sizes = range(TEXT_PERCENT_MIN, TEXT_PERCENT_MAX + 1, TEXT_PERCENT_STEP)
        self.text_size = self._choice(*((percent, f"{percent} %") for percent in sizes))
        self.density = self._choice(
            (Density.COMPACT.value, self.tr("Compact")),
            (Density.NORMAL.value, self.tr("Normal")),
            (Density.COMFORTABLE.value, self.tr("Comfortable")),
        )
        self.motion = CheckBox(self.tr("&Move nothing on the screen"))
        self.motion.toggled.connect(self._chosen)
        form.add(self.tr("&Colours"), self.theme)
        form.add(
            self.tr("&Text size"), self.text_size, self.tr("Also with Ctrl and +, − or 0, on every page.")
        )
        form.add(self.tr("Ro&ws"), self.density)
        form.add_widget(self.motion)
        return form

    def _reading_section(self) -> QWidget:
        form = FormSection(self.tr("Language and reading"))
        self.language = self._choice(*LANGUAGES.items())
        self.direction = self._choice(
            (Direction.AUTOMATIC.value, self.tr("As the language is written")),
            (Direction.LEFT_TO_RIGHT.value, self.tr("From left to right")),
            (Direction.RIGHT_TO_LEFT.value, self.tr("From right to left")),
        )
        self.rows = CheckBox(self.tr("&Screen readers say a row of a list as one sentence"))
        self.rows.toggled.connect(self._chosen)
        form.add(self.tr("&Language"), self.language, self.tr("Letters have a language of their own."))
        form.add(self.tr("&Direction"), self.direction)
        form.add_widget(self.rows)
        return form

    def _choice(self, *options: tuple[object, str]) -> ComboBox:
        made = ComboBox()
        for value, words in options:
            made.addItem(words, value)
        made.currentIndexChanged.connect(self._chosen)
        return made

    def show_settings(self) -> None:
        """Show what is in force, for example after Ctrl and +."""
        now = self._settings()
        self._showing = True
        for box, value in (
            (self.theme, now.theme.value),
            (self.text_size, now.text_percent),
            (self.density, now.density.value),
            (self.language, now.language),
            (self.direction, now.direction.value),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.motion.setChecked(now.reduced_motion)
        self.rows.setChecked(now.reads_whole_rows)
        self._showing = False

    def _chosen(self) -> None:
        if self._showing:
            return
        self._change(
            replace(
                self._settings(),
                theme=Theme(self.theme.currentData()),
                text_percent=int(self.text_size.currentData()),
                density=Density(self.density.currentData()),
                language=str(self.language.currentData()),
                direction=Direction(self.direction.currentData()),
                reduced_motion=self.motion.isChecked(),
                reads_whole_rows=self.rows.isChecked(),
            )
        )
