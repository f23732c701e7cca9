"""Keeps every window beside the main one out of sight while content is hidden, also those that open then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

ABOVE = "aboveTheCurtain"
"""Property of a window that may be seen while content is hidden: it shows none of it."""
_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Curtain(QObject):
    """Drawn before everything at once; opened again, dialogs stand as they were.

    Menus and calendars that were open are closed: they are of a moment that is over.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._put_away: list[QWidget] = []

    def draw(self) -> None:
        """Put everything away, and whatever opens from now on."""
        QToolTip.hideText()
        for one in other_windows(self._window):
            self._put(one)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def open(self) -> None:
        """Show again what was put away."""
        self._stop()
        put_away, self._put_away = self._put_away, []
        for one in put_away:
            if isValid(one):
                one.show()

    def drop(self) -> None:
        """Delete what was put away: for the lock, after which there must be nothing to bring back."""
        self._stop()
        put_away, self._put_away = self._put_away, []
        for one in put_away:
            if isValid(one):
                one.deleteLater()

    def _stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _put(self, one: QWidget) -> None:
        if isValid(one):
            one.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            if not one.isWindow():  # it has got its place in another widget since
                return
            one.hide()
            if one.windowType() not in _PASSING and one not in self._put_away:
                self._put_away.append(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no other window come up: told before it is on the screen, it is put away unseen."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._window
            and not watched.property(ABOVE)
        ):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            # Not inside its own show(), which would end with a window that thinks it is visible.
            QTimer.singleShot(0, self, lambda: self._put(watched) if isValid(watched) else None)
        return False


def other_windows(window: QWidget) -> list[QWidget]:
    """Return the visible windows beside the main one: dialogs, menus, calendars."""
    return [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]
