"""Small helpers around the look: properties that choose a rule, and drawing anew only when it changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.style.look import Look, look

RESTYLING = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange})
TURNING = frozenset({QEvent.Type.LayoutDirectionChange})


def set_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet selects on, and repaint with the rules that now match."""
    if isinstance(value, bool):
        value = "true" if value else "false"
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Renewal:
    """Tells a widget whether what it drew is out of date.

    One change of the look reaches each widget as a handful of events, of which only the first matters to
    what depends on the look and the direction alone; drawing every time made a zoom step four times as long.
    """

    __slots__ = ("_direction", "_look")

    def __init__(self) -> None:
        self._look: Look | None = None
        self._direction: object = None

    def due(self, widget: QWidget) -> bool:
        """Return whether look or direction are others than last time, and remember them."""
        now, direction = look(), widget.layoutDirection()
        if now is self._look and direction == self._direction:
            return False
        self._look, self._direction = now, direction
        return True
