"""Translations: install the catalogue of a language, Qt's own texts with it, live.

A running window is rebuilt after a switch (see `application.py`); Qt's standard buttons come from the
`qtbase` catalogue that PySide brings along.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app import assets
from app.errors import AppError
from ui.messages import Message, message_of, message_of_code
from ui.widgets.text import isolate

LANGUAGES = {"en": "English"}
"""Languages of the interface, each by its own name. English is the source; its catalogue holds plurals."""


class Translations(QObject):
    """Owns the translators in force."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._data: list[bytes] = []

    def install(self, language: str) -> None:
        """Put a language in force; one without a catalogue shows the source texts."""
        for old in self._installed:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._installed.clear()
        QLocale.setDefault(QLocale(language))
        self._load_qt(language)
        self._load_ours(language)

    def _load_qt(self, language: str) -> None:
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(QLocale(language), "qtbase", "_", folder):
            self._install(translator)

    def _load_ours(self, language: str) -> None:
        name = f"i18n/dragoman_{language}.qm"
        if name not in assets.names("i18n", ".qm"):
            return
        data = assets.read_bytes(name)
        translator = QTranslator(self)
        if translator.load(data):
            self._data.append(data)  # Qt reads from these bytes for as long as the translator lives
            self._install(translator)

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


def message_in_words(error: AppError) -> Message:
    """Return the message of an expected failure in the language in force, its values isolated."""
    return message_of(error, QCoreApplication.translate, isolate)


def code_in_words(code: str) -> Message:
    """Return the message of a failure of which only the code is left."""
    return message_of_code(code, {}, QCoreApplication.translate, isolate)
