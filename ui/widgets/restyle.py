"""Small helpers around dynamic properties that choose a look in the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

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
