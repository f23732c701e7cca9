"""Where a passphrase is typed: show and hide, Caps Lock and the script of the keyboard said in words."""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.lock.keyboard import keyboard_state
from ui.style.icons import Icon
from ui.style.tokens import GAP_1, Tone
from ui.widgets.buttons import IconButton
from ui.widgets.forms import ToneLine
from ui.widgets.text import fill

_LONGEST = 1000
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
# The platforms that tell Qt which keyboard layout is in use; X11 and Wayland answer with the region.
_TELLS_LAYOUT = ("win32", "darwin")
_LOOK_AT = frozenset(
    {QEvent.Type.FocusIn, QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.WindowActivate}
)


class PassphraseField(QWidget):
    """Signals: `edited(str)` at every change; `submitted()` on Enter.

    `show` and `cover` name the button for what is typed here when it is no passphrase.
    """

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, show: str = "", cover: str = "") -> None:
        super().__init__(parent)
        self._name = name
        self._show = show or self.tr("Show the passphrase")
        self._cover = cover or self.tr("Cover the passphrase")
        self._caps, self._layout = False, ""
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(_LONGEST)
        self.line.setInputMethodHints(_HINTS)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.textChanged.connect(self._changed)
        self.line.returnPressed.connect(self.submitted)
        self.line.installEventFilter(self)
        self._eye = IconButton(Icon.SHOW, "")
        self._eye.clicked.connect(lambda: self.set_shown(shown=not self.is_shown()))
        self._warning = ToneLine(Tone.DUE, Icon.KEYBOARD)
        self._warning.hide()
        self.setFocusProxy(self.line)
        row = QHBoxLayout()
        row.setSpacing(GAP_1)
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_1)
        column.addLayout(row)
        column.addWidget(self._warning)
        QGuiApplication.inputMethod().localeChanged.connect(self._warn)
        self.set_shown(shown=False)

    def text(self) -> str:
        """Return what was typed, blanks at the ends included: they belong to a passphrase."""
        return self.line.text()

    def take(self) -> str:
        """Return what was typed, and empty and cover the field."""
        typed = self.line.text()
        self.line.clear()
        self.set_shown(shown=False)
        return typed

    def is_shown(self) -> bool:
        """Return whether the letters can be read."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def set_shown(self, *, shown: bool) -> None:
        """Show or cover the letters."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.set_icon(Icon.HIDE if shown else Icon.SHOW)
        self._eye.set_name(self._cover if shown else self._show)

    def warning(self) -> str:
        """Return what is said about the keyboard, empty for nothing."""
        return self._warning.text() if not self._warning.isHidden() else ""

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the part that takes the keyboard too."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def _changed(self, text: str) -> None:
        self._warn()
        self.edited.emit(text)

    def _warn(self) -> None:
        parts = []
        if self._caps:
            parts.append(self.tr("Caps Lock is on."))
        script = foreign_script(self.line.text())
        if script:
            parts.append(fill(self.tr("The keyboard writes {script} letters."), script=script))
        elif language := self._language():
            parts.append(fill(self.tr("Keyboard: {language}."), language=language))
        self._warning.set_text(" ".join(parts))
        self._warning.setVisible(bool(parts))

    def _language(self) -> str:
        """Return what the keyboard is set to where that can be known and is worth saying."""
        if sys.platform in _TELLS_LAYOUT:
            return QGuiApplication.inputMethod().locale().nativeLanguageName()
        return self._layout

    def _ask_keyboard(self) -> bool:
        """Ask the system how the keyboard stands; False where it does not tell."""
        state = keyboard_state()
        if state is not None:
            self._caps, self._layout = state.caps, state.layout
            self._warn()
        return state is not None

    def _guess(self, event: QEvent) -> None:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps = not self._caps
            self._warn()
        elif len(event.text()) == 1 and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            cased = event.text().isupper() or event.text().islower()
            self._caps = cased and event.text().isupper() != shifted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keyboard whenever it is used here; letters tell of Caps Lock where nobody else does."""
        if event.type() in _LOOK_AT and not self._ask_keyboard():
            self._guess(event)
        return super().eventFilter(watched, event)


def foreign_script(text: str) -> str:
    """Return the script of the last letter if it is not Latin ("Cyrillic"), else an empty string."""
    letter = next((one for one in reversed(text) if one.isalpha()), "")
    script = unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""
    return "" if script in {"", "LATIN", "FULLWIDTH", "FEMININE", "MASCULINE"} else script.capitalize()
