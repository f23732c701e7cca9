"""Where the officer is and was: back and forward over pages and records."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

_MOST = 100  # places remembered


@dataclass(frozen=True, slots=True)
class Place:
    """A page and the record shown on it, "" for none. Ids only: a name would outlive its record here."""

    page: str
    record: str = ""


class Navigator(QObject):
    """The trail of places, like a browser's.

    Signals: `moved(object)` the `Place` to show now; `trail_changed()` back or forward came or went.
    """

    moved = Signal(object)
    trail_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: list[Place] = []
        self._at = -1

    def here(self) -> Place | None:
        """Return the place in view."""
        return self._trail[self._at] if self._trail else None

    def go(self, page: str, record: str = "") -> None:
        """Go to a page, and to a record on it if one is named."""
        place = Place(page, record)
        if place != self.here():
            del self._trail[self._at + 1 :]
            self._trail = [*self._trail, place][-_MOST:]
            self._at = len(self._trail) - 1
        self._arrive()

    def stay_with(self, record: str) -> None:
        """Remember that another record of the same page is shown; no new step on the trail."""
        here = self.here()
        if here is not None:
            self._trail[self._at] = Place(here.page, record)

    def can_go_back(self) -> bool:
        """Return whether there is a place before this one."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """Return whether there is a place after this one."""
        return self._at < len(self._trail) - 1

    def back(self) -> None:
        """Go to the place before."""
        if self.can_go_back():
            self._at -= 1
            self._arrive()

    def forward(self) -> None:
        """Go to the place after."""
        if self.can_go_forward():
            self._at += 1
            self._arrive()

    def _arrive(self) -> None:
        self.moved.emit(self.here())
        self.trail_changed.emit()
