"""Put the keyboard into the first place of a widget where it can work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(widget: QWidget) -> bool:
    """Give the focus to the first control inside that Tab would reach; False when there is none."""
    for child in widget.findChildren(QWidget):
        tab = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and child.isEnabled() and child.isVisibleTo(widget) and child.focusProxy() is None:
            child.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
