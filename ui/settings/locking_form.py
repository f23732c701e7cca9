"""When the store locks by itself, and what else locks it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.settings import LOCK_MINUTES_MAX, LOCK_MINUTES_MIN, Settings
from ui.widgets.forms import FormSection
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane
from ui.widgets.switches import ComboBox

_STEPS = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


class LockingForm(ScrollPane):
    """Minutes without input until the lock."""

    def __init__(self, settings: Callable[[], Settings], change: Callable[[Settings], None]) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Locking"))
        self._settings, self._change = settings, change
        self.add(label(self.tr("Locking"), Role.TITLE))
        form = FormSection()
        self.minutes = ComboBox()
        for minutes in _STEPS:
            self.minutes.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        self.minutes.activated.connect(lambda _row: self._chosen())
        form.add(
            self.tr("&Lock after"),
            self.minutes,
            self.tr("Without a key or a movement of the mouse in this window. Ctrl+L locks at once."),
        )
        self.add(form)
        self.add(
            label(
                self.tr(
                    "Locking asks nothing and loses nothing: what you type is kept as you type it. It closes "
                    "the store, takes away every window and clears what was copied."
                ),
                Role.MUTED,
                wrap=True,
            )
        )
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is in force; a number between the steps has its own entry."""
        now = min(max(self._settings().lock_minutes, LOCK_MINUTES_MIN), LOCK_MINUTES_MAX)
        if self.minutes.findData(now) < 0:
            self.minutes.addItem(self.tr("%n minute(s)", "", now), now)
        self.minutes.setCurrentIndex(self.minutes.findData(now))

    def _chosen(self) -> None:
        self._change(replace(self._settings(), lock_minutes=int(self.minutes.currentData())))
