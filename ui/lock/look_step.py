"""First step: language, text size and colours, seen at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider

from app.settings import TEXT_PERCENT_MAX, TEXT_PERCENT_MIN, TEXT_PERCENT_STEP, Settings, Theme
from ui.lock.step import Step
from ui.translating import LANGUAGES
from ui.widgets.forms import FormSection
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill


class LookStep(Step):
    """Language, size and colours, applied at once. Signals: `chosen(object)` new `Settings`."""

    chosen = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("How it looks"))
        self._settings = settings
        form = FormSection(
            help_text=self.tr(
                "Dragoman keeps your contacts and requests in one encrypted store on this computer. "
                "Nothing leaves it unless you export it."
            )
        )
        self.language = ComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.theme = ComboBox()
        for theme, words in (
            (Theme.SYSTEM, self.tr("As the computer is set")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        ):
            self.theme.addItem(words, theme.value)
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme.value)))
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        steps = TEXT_PERCENT_MIN // TEXT_PERCENT_STEP, TEXT_PERCENT_MAX // TEXT_PERCENT_STEP
        self.text_size.setRange(*steps)
        self.text_size.setPageStep(2)
        self.text_size.setValue(settings.text_percent // TEXT_PERCENT_STEP)
        form.add(self.tr("&Language"), self.language)
        self._size_field = form.add("", self.text_size)
        form.add(self.tr("C&olours"), self.theme, self.tr("All of this can be changed later."))
        self.column.addWidget(form)
        self.language.currentIndexChanged.connect(self._choose)
        self.theme.currentIndexChanged.connect(self._choose)
        self.text_size.valueChanged.connect(self._choose)
        self._say_size()

    def focus_first(self) -> None:
        """Begin with the language."""
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_size(self) -> None:
        percent = self.text_size.value() * TEXT_PERCENT_STEP
        words = fill(self.tr("&Text size: {percent} %"), percent=percent)
        self._size_field.label.setText(words)
        self.text_size.setAccessibleName(words.replace("&", ""))

    def _choose(self) -> None:
        self._say_size()
        self._settings = replace(
            self._settings,
            language=str(self.language.currentData()),
            theme=Theme(self.theme.currentData()),
            text_percent=self.text_size.value() * TEXT_PERCENT_STEP,
        )
        self.chosen.emit(self._settings)
