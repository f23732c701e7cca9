"""The line at the foot: saved when, backed up when, locking when. Each part can be pressed."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QWidget

from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, GAP_3
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.text import fill
from ui.words import clock_time

_MINUTE = 60


class StatusLine(QFrame):
    """Signals: `saved_pressed()`, `backup_pressed()`, `lock_pressed()`."""

    saved_pressed = Signal()
    backup_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "foot")
        self.setAccessibleName(self.tr("Status"))
        self._saved = self._part(Icon.CHECK, self.saved_pressed)
        self._backup = self._part(Icon.BACKUP, self.backup_pressed)
        self._lock = self._part(Icon.LOCK, self.lock_pressed)
        self._doing = PlainLabel("", Role.SMALL)
        row = FlowLayout(self, GAP_1)  # long words in large letters take a second line
        row.setContentsMargins(GAP_2, GAP_1, GAP_3, GAP_1)
        for part in (self._saved, self._backup, self._lock, self._doing):
            row.addWidget(part)
        self._doing.hide()
        self.set_saved(None)
        self.set_backup(None, None)

    def set_saved(self, at: datetime | None) -> None:
        """Say when the last change was saved (local time)."""
        if at is None:
            self._saved.setText(self.tr("Everything saved"))
            return
        self._saved.setText(fill(self.tr("Saved {time}"), time=clock_time(at)))

    def set_backup(self, last: date | None, today: date | None) -> None:
        """Say when the last backup was made."""
        if last is None or today is None:
            self._backup.setText(self.tr("No backup yet"))
        elif last >= today:
            self._backup.setText(self.tr("Last backup today"))
        else:
            self._backup.setText(self.tr("Last backup %n day(s) ago", "", (today - last).days))

    def set_lock(self, seconds: int) -> None:
        """Say when the store locks by itself."""
        if seconds >= _MINUTE:
            words = self.tr("Locks in %n min", "", (seconds + _MINUTE - 1) // _MINUTE)
        else:
            words = self.tr("Locks in %n s", "", max(0, seconds))
        if words != self._lock.text():
            self._lock.setText(words)

    def set_doing(self, words: str) -> None:
        """Say what is going on in the background; empty for nothing."""
        self._doing.setText(words)
        self._doing.setVisible(bool(words))

    def _part(self, icon: Icon, pressed: SignalInstance) -> Button:
        made = Button("", Kind.STATUS, icon)
        made.clicked.connect(pressed)
        return made
