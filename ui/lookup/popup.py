"""The lookup over whatever is in view: Ctrl+K opens it, Escape gives everything back as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.lookup.box import LookupBox
from ui.style.look import look
from ui.style.tokens import GAP_3, GAP_4, GAP_6

_WIDTH, _HEIGHT = 44, 34  # em
_SHADE_LIGHT, _SHADE_DARK = QColor(0, 0, 0, 70), QColor(0, 0, 0, 140)


class LookupPopup(QWidget):
    """A shade over the workspace with the box near its top. Part of the window: the lock takes it along."""

    def __init__(self, box: LookupBox, workspace: QWidget) -> None:
        super().__init__(workspace)
        self.setAccessibleName(self.tr("Find anything"))
        self.box, self._workspace = box, workspace
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setProperty("part", "card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(GAP_4, GAP_4, GAP_4, GAP_3)
        column.addWidget(box)
        box.opened.connect(self._done)
        box.request_wanted.connect(self._done)
        box.contact_wanted.connect(self._done)
        workspace.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self.hide()

    def toggle(self) -> None:
        """Open, or close when it is open."""
        if self.isVisible():
            self.give_back()
            return
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.box.clear()
        self.box.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_back(self) -> None:
        """Close and put the keyboard back where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, *_what: str) -> None:
        """Something was chosen: the page that shows it takes the keyboard."""
        self._before = None
        self.hide()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._done()

    def _place(self) -> None:
        room = self._workspace.rect()
        self.setGeometry(room)
        metrics = look().metrics
        width = min(metrics.ems(_WIDTH), room.width() - 2 * GAP_6)
        height = min(metrics.ems(_HEIGHT), room.height() - 2 * GAP_6)
        self._card.setGeometry((room.width() - width) // 2, GAP_6 + GAP_4, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the workspace."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shade."""
        QPainter(self).fillRect(self.rect(), _SHADE_DARK if look().colours.dark else _SHADE_LIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_back()
        else:
            super().keyPressEvent(event)
