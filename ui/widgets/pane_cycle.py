"""F6 and Shift+F6: go round the panes of the window, coming back to where one was in each."""

from __future__ import annotations

from collections.abc import Callable
from weakref import ReferenceType, ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.widgets.announce import announce


class PaneCycle(QObject):
    """Knows the panes in reading order and the control that had the focus in each."""

    def __init__(self, panes: Callable[[], list[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._last: dict[int, ReferenceType[QWidget]] = {}
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def next(self) -> None:
        """Go to the next pane."""
        self._step(1)

    def previous(self) -> None:
        """Go to the previous pane."""
        self._step(-1)

    def _visible(self) -> list[QWidget]:
        return [pane for pane in self._panes() if pane.isVisible()]

    def _step(self, step: int) -> None:
        panes = self._visible()
        focused = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focused and _inside(pane, focused)), None)
        start = (0 if step > 0 else -1) if here is None else here + step
        for offset in range(len(panes)):
            pane = panes[(start + offset * step) % len(panes)]
            if self._enter(pane):
                announce(pane, pane.accessibleName())
                return

    def _enter(self, pane: QWidget) -> bool:
        seen = self._last.get(id(pane))
        known = seen() if seen is not None else None
        usable = known is not None and isValid(known) and _takes_focus(known) and _inside(pane, known)
        target = known if usable else None
        if target is None:
            children = [pane, *pane.findChildren(QWidget)]
            target = next((child for child in children if _takes_focus(child)), None)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        for pane in self._visible():
            if _inside(pane, new):
                self._last[id(pane)] = ref(new)


def _inside(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _takes_focus(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isEnabled() and widget.isVisible()
