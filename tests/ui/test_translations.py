"""Every text can be translated: the catalogue is up to date, plurals are right, a switch is live."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from tests.helpers.source import ROOT, last_word, python_files
from ui.frame.status_line import StatusLine
from ui.translating import LANGUAGES, Translations

_CATALOGUE = ROOT / "resources" / "i18n" / "dragoman_en.ts"


@pytest.fixture
def translations(qapp: QApplication):
    made = Translations(qapp)
    yield made
    made.install("en")


def _tree() -> ElementTree.ElementTree:
    return ElementTree.parse(_CATALOGUE)  # noqa: S314  # our own file


def _messages() -> list[ElementTree.Element]:
    return list(_tree().iter("message"))


def test_the_catalogue_holds_every_text_of_the_source() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_english_plural_has_both_forms() -> None:
    plural = [message for message in _messages() if message.get("numerus") == "yes"]
    assert plural
    for message in plural:
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == 2
        assert all(form and "(s)" not in form for form in forms)


def test_texts_are_translated_by_the_class_that_shows_them() -> None:
    """`other.tr("…")` is collected under the wrong name and would never be found."""
    assert not [
        source.at(call)
        for source in python_files("ui")
        if not source.is_in("ui/terminal")
        for name, call in source.calls()
        if name == "tr" and isinstance(call.func, ast.Attribute) and last_word(call.func.value) != "self"
    ]


def test_no_context_of_the_catalogue_is_an_expression() -> None:
    names = [name.text or "" for name in _tree().iter("name")]
    assert not [name for name in names if name and not name.isidentifier()]
    assert not [name for name, count in Counter(names).items() if count > 1]


def test_a_plural_reads_as_english_does(translations: Translations, qtbot) -> None:
    translations.install("en")
    line = StatusLine()
    qtbot.addWidget(line)
    assert line.tr("Last backup %n day(s) ago", "", 1) == "Last backup 1 day ago"
    assert line.tr("Last backup %n day(s) ago", "", 3) == "Last backup 3 days ago"


class Pretender(QTranslator):
    """Translates one text of one class, as a catalogue would."""

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str | None:
        return "Pas de copie" if (context, source) == ("StatusLine", "No backup yet") else None

    def isEmpty(self) -> bool:
        return False


def test_a_text_of_a_base_class_is_translated_in_its_subclasses(qapp: QApplication, qtbot) -> None:
    class Special(StatusLine):
        """A subclass that shows the texts of its base."""

    pretender = Pretender()
    qapp.installTranslator(pretender)
    try:
        line = Special()
        qtbot.addWidget(line)
        assert line.tr("No backup yet") == "Pas de copie"
    finally:
        qapp.removeTranslator(pretender)


def test_no_class_with_plurals_is_a_base_class() -> None:
    """PySide takes a filled-in `%n` for a translation and never asks under the name of the base class."""
    classes = [
        node
        for source in python_files("ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    ]
    bases = {last_word(base) for node in classes for base in node.bases}
    with_plurals = {
        node.name
        for node in classes
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and last_word(call.func) == "tr" and len(call.args) == 3
    }
    assert "StatusLine" in with_plurals
    assert not with_plurals & bases


def test_the_buttons_of_qt_speak_the_language_too(translations: Translations, qtbot) -> None:
    translations.install("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Annuler"
    assert QLocale().language() == QLocale.Language.French


def test_switching_back_takes_the_other_language_away(translations: Translations) -> None:
    translations.install("fr")
    translations.install("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_key_names_are_never_in_the_catalogue() -> None:
    """ "Ctrl+F" translated as "Strg+F" cannot be read by Qt, and every shortcut would be dead."""
    keys = ("Ctrl+", "Shift+", "Alt+")
    sources = [message.findtext("source") or "" for message in _messages()]
    assert not [text for text in sources if text.startswith(keys)]


def test_every_language_offered_has_a_catalogue() -> None:
    for language in LANGUAGES:
        assert (ROOT / "resources" / "i18n" / f"dragoman_{language}.qm").is_file()
