"""The notice bar: what just happened, with the way back, for as long as a person needs to read it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.forms import ToneLine
from ui.widgets.restyle import set_property

SECONDS_TO_READ = 8
SECONDS_TO_UNDO = 30
_GRACE_MS = 2000  # looked at again so soon while the pointer or the keyboard is on the bar

_ICONS = {
    Tone.OVERDUE: Icon.PROBLEM,
    Tone.DUE: Icon.WARNING,
    Tone.WAITING: Icon.INFO,
    Tone.ANSWERED: Icon.GOOD,
    Tone.DRAFT: Icon.INFO,
    Tone.FORMAL: Icon.SCALES,
}


class NoticeBar(QFrame):
    """Shows one notice at a time; the newest wins. A problem stays until it is closed.

    The bar stays while the pointer or the keyboard is on the bar. Signals: `opened()`, `closed()`.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Callable[[], None] | None = None
        self._is_undo = False
        self.setProperty("part", "notice")
        self.setAccessibleName(self.tr("Notice"))
        self._line = ToneLine(Tone.DRAFT, Icon.INFO)
        self._action = Button("", Kind.SECONDARY)
        self._action.clicked.connect(self._act)
        self._close = IconButton(Icon.CLOSE, self.tr("Close the notice"))
        self._close.clicked.connect(self.dismiss)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._time_is_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_3, GAP_2, GAP_2, GAP_2)
        row.setSpacing(GAP_2)
        row.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def show_notice(
        self, text: str, tone: Tone = Tone.ANSWERED, seconds: int | None = SECONDS_TO_READ
    ) -> None:
        """Say that something happened. `seconds` None means: until it is closed."""
        self._present(text, tone, seconds)

    def show_undo(self, text: str, action: str, pressed: Callable[[], None]) -> None:
        """Say what was done and offer the way back for half a minute."""
        self.show_offer(text, action, pressed)
        self._is_undo = True

    def show_offer(self, text: str, action: str, pressed: Callable[[], None]) -> None:
        """Say what was done and offer what is usually done next for half a minute."""
        self._present(text, Tone.DRAFT, SECONDS_TO_UNDO, action, pressed)

    def undo(self) -> bool:
        """Go the way back that is offered; False when none is."""
        if self.isHidden() or not self._is_undo:
            return False
        self._act()
        return True

    def show_problem(self, text: str, action: str = "", pressed: Callable[[], None] | None = None) -> None:
        """Say what failed; stays until it is closed."""
        self._present(text, Tone.OVERDUE, None, action, pressed)

    def text(self) -> str:
        """Return what is shown, empty when the bar is closed."""
        return "" if self.isHidden() else self._line.text()

    def dismiss(self) -> None:
        """Close the bar."""
        if self.isHidden():
            return
        self._clock.stop()
        self._pressed = None
        self.hide()
        self.closed.emit()

    def _present(
        self,
        text: str,
        tone: Tone,
        seconds: int | None,
        action: str = "",
        pressed: Callable[[], None] | None = None,
    ) -> None:
        self._line.set_line(tone, _ICONS[tone], text)
        set_property(self, "tone", tone.value)
        self._pressed, self._is_undo = pressed, False
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        self.opened.emit()
        announce(self, f"{text} {action}".strip(), urgent=tone is Tone.OVERDUE)
        self._clock.stop()
        if seconds is not None:
            self._clock.start(seconds * 1000)

    def _act(self) -> None:
        pressed = self._pressed
        self.dismiss()
        if pressed is not None:
            pressed()

    def _time_is_up(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._clock.start(_GRACE_MS)
        else:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.dismiss()
        else:
            super().keyPressEvent(event)
