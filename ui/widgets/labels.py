"""Labels that never interpret text and never jump sides.

QLabel guesses at rich text and aligns by the direction of the *text*: an Arabic name would jump to the
right of a left-to-right card. These labels are plain, and aligned absolutely by the layout direction.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.restyle import set_property
from ui.widgets.text import one_line, shown, tooltip

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Role(Enum):
    """How a label looks; the style sheet knows these."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    PROBLEM = "problem"
    CODE = "code"


class PlainLabel(QLabel):
    """A label of our own words (values inside them wrapped by `isolate`)."""

    def __init__(
        self, text: str = "", role: Role = Role.BODY, *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        self._vertical = Qt.AlignmentFlag.AlignVCenter
        self._align()
        self.setText(text)

    def set_role(self, role: Role) -> None:
        """Change the look."""
        set_property(self, "role", role.value)

    def set_top(self) -> None:
        """Align with the top of a neighbour of several lines."""
        self._vertical = Qt.AlignmentFlag.AlignTop
        self._align()

    def make_selectable(self) -> None:
        """Let the text be selected, by mouse and by keyboard, and be reached with Tab."""
        self.setTextInteractionFlags(_SELECTABLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _align(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(Qt.AlignmentFlag.AlignAbsolute | side | self._vertical)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)


class ValueLabel(PlainLabel):
    """A label of somebody else's words: names, notes, references. Invisible characters are named."""

    def set_value(self, untrusted_value: str) -> None:
        """Show a value."""
        self.setText(shown(untrusted_value))


class ElidedLabel(PlainLabel):
    """A label of one line that gives way: it ends in "…" and tells the whole text in its tooltip."""

    def __init__(self, text: str = "", role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_value(self, untrusted_value: str) -> None:
        """Show a value on one line."""
        self.setText(one_line(untrusted_value))

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        room = self.contentsRect()
        fits = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        wanted = tooltip(self.text()) if fits != self.text() else ""
        if self.toolTip() != wanted:
            self.setToolTip(wanted)
        painter, ink = QPainter(self), QPalette.ColorRole.WindowText
        self.style().drawItemText(
            painter, room, self.alignment(), self.palette(), self.isEnabled(), fits, ink
        )


def label(text: str, role: Role = Role.BODY, *, wrap: bool = False) -> PlainLabel:
    """Make a label of our own words."""
    return PlainLabel(text, role, wrap=wrap)


def value_label(untrusted_value: str, role: Role = Role.BODY, *, wrap: bool = True) -> ValueLabel:
    """Make a selectable label of somebody else's words."""
    made = ValueLabel("", role, wrap=wrap)
    made.set_value(untrusted_value)
    made.make_selectable()
    return made
