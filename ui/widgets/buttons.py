"""Buttons: a verb on each, one primary per page, icons that follow the theme."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ui.style.icons import Icon, icon
from ui.style.look import look
from ui.style.tokens import GAP_1, MIN_TARGET
from ui.widgets.restyle import RESTYLING, TURNING, Renewal
from ui.widgets.text import tooltip

_AIR = 5  # pixels between icon and words
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Kind(Enum):
    """How much a button weighs. DANGER is never the default; QUIET stands in rows and bars.

    SEGMENT is one pill of a choice (`ui/widgets/segments.py`).
    """

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    STATUS = "status"
    SEGMENT = "segment"


class Button(QPushButton):
    """A push button with words and, if wanted, an icon before them."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon_name: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._renewal = Renewal()
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._draw_icon()

    def set_icon(self, icon_name: Icon | None) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        colours = look().colours
        inks = {
            Kind.PRIMARY: colours.on_accent,
            Kind.DANGER: colours.overdue.ink,
            Kind.QUIET: colours.accent,
            Kind.STATUS: colours.muted,
            Kind.SEGMENT: colours.selected_text,
        }
        small = self._kind in (Kind.STATUS, Kind.SEGMENT)
        side = look().metrics.small_icon if small else look().metrics.icon
        self.setIcon(icon(self._icon_name, inks.get(self._kind), side, air=_AIR))
        self.setIconSize(QSize(side + _AIR, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does; a pill leaves it to its form."""
        if event.key() in _ENTER and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the new colours and direction."""
        if event.type() in RESTYLING | TURNING and self._renewal.due(self):
            self._draw_icon()
        super().changeEvent(event)


class IconButton(QToolButton):
    """A button that is only an icon: its name is compulsory, spoken and shown as the tooltip."""

    def __init__(
        self, icon_name: Icon, name: str, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        self._renewal = Renewal()
        super().__init__(parent)
        self._small = small
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_name(name)
        self._draw_icon()

    def set_name(self, name: str) -> None:
        """Say what it does."""
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    def set_icon(self, icon_name: Icon) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """At least the smallest target that a hand meets."""
        side = max(MIN_TARGET, self._side() + (GAP_1 if self._small else 2 * GAP_1) + 4)
        return QSize(side, side)

    def _side(self) -> int:
        metrics = look().metrics
        return metrics.small_icon if self._small else metrics.icon

    def _draw_icon(self) -> None:
        side = self._side()
        self.setIcon(icon(self._icon_name, look().colours.muted, side))
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the new colours and direction."""
        if event.type() in RESTYLING | TURNING and self._renewal.due(self):
            self._draw_icon()
        super().changeEvent(event)


def button(
    text: str, pressed: Callable[[], object], kind: Kind = Kind.SECONDARY, icon_name: Icon | None = None
) -> Button:
    """Make a button and connect it."""
    made = Button(text, kind, icon_name)
    made.clicked.connect(lambda: pressed())
    return made
