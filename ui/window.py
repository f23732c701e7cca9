"""The one window of the program: it shows the lock page, the first run or the workspace, under a fixed title.

The title never changes: it is seen in task switchers, by screen recorders and over the shoulder.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ui.frame.curtain import Curtain, other_windows
from ui.frame.hidden import HiddenPage
from ui.handover import Standing
from ui.style.icons import Icon, pixmap
from ui.style.look import look

TITLE = "Dragoman"
LEAST_WIDTH, LEAST_HEIGHT = 1024, 640
_FIRST_WIDTH, _FIRST_HEIGHT = 1280, 800
_EMBLEM = 64


class MainWindow(QMainWindow):
    """Shows one page at a time.

    Signals: `close_wanted()` when the person closes the window; `first_seen()` once, when the first picture
    is on the screen; `content_hidden(bool)` the neutral screen came or went.
    """

    close_wanted = Signal()
    first_seen = Signal()
    content_hidden = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        self._stack = QStackedWidget()
        self._may_close = False
        self._hidden: HiddenPage | None = None
        self._curtain = Curtain(self)
        self._seen = False
        self.setCentralWidget(self._stack)
        self._draw_icon()

    def show_page(self, page: QWidget) -> None:
        """Show a page and delete the one before: nothing that was shown stays behind a lock page."""
        self._hidden = None
        self._curtain.drop()
        self._stack.insertWidget(0, page)
        self._stack.setCurrentWidget(page)
        while (old := self._stack.widget(1)) is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def paint_now(self) -> None:
        """Bring the page to the screen before anything else is done: at the lock, work may follow."""
        self._stack.ensurePolished()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()

    def page(self) -> QWidget | None:
        """Return the page that is shown, also while content is hidden."""
        return self._stack.widget(0)

    def is_content_hidden(self) -> bool:
        """Return whether the neutral screen is shown."""
        return self._hidden is not None

    def hide_content(self) -> None:
        """Show the neutral screen instead of everything, menus and dialogs included; again brings it back.

        What opens meanwhile, a finished search or a question, stays out of sight as well.
        """
        if self._hidden is not None:
            self.show_content()
            return
        self._hidden = HiddenPage()
        self._hidden.show_wanted.connect(self.show_content)
        self._stack.addWidget(self._hidden)
        self._stack.setCurrentWidget(self._hidden)
        self.menuBar().hide()
        self._curtain.draw()
        self._hidden.setFocus()
        self.content_hidden.emit(True)

    def show_content(self) -> None:
        """Bring the content back as it was."""
        if self._hidden is None:
            return
        hidden, self._hidden = self._hidden, None
        self._stack.removeWidget(hidden)
        hidden.deleteLater()
        self.menuBar().show()
        self._curtain.open()
        self.content_hidden.emit(False)

    def keep_menu(self, *, shown: bool) -> None:
        """Show the menu bar only where there is something to command."""
        self.menuBar().setVisible(shown)

    def place(self) -> str:
        """Return size and place, for the settings."""
        return bytes(self.saveGeometry().data()).hex()

    def restore_place(self, place: str) -> None:
        """Take up size and place again; a damaged one is ignored."""
        if place:
            self.restoreGeometry(QByteArray(bytes.fromhex(place)) if len(place) % 2 == 0 else QByteArray())

    def standing(self) -> Standing:
        """Return how the window stands among those of other programs."""
        if self.isMinimized():
            return Standing.MINIMISED
        return Standing.FRONT if QApplication.activeWindow() is not None else Standing.BEHIND

    def show_as(self, standing: Standing) -> None:
        """Show the window as the one before stood: never before the work in another program."""
        if standing is Standing.MINIMISED:
            self.showMinimized()
            return
        behind = standing is Standing.BEHIND
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
        self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        if not behind:
            self.activateWindow()

    def allow_close(self) -> None:
        """Let the next close close: the store is shut."""
        self._may_close = True
        self.close()

    def _draw_icon(self) -> None:
        self.setWindowIcon(pixmap(Icon.LANGUAGE, look().colours.accent, _EMBLEM))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window locks and quits; the application closes it when the store is shut."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that there is something to see, once everything inside is painted as well."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.first_seen.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icon()


def close_other_windows(window: QWidget) -> None:
    """Take away every window beside the main one, without asking: for the lock."""
    for one in other_windows(window):
        one.hide()
        one.deleteLater()
