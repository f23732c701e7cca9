"""Keeps what is being typed as a draft in the store, a moment after each pause and at once when asked to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.ports import Drafts
from ui.tasks import Tasks

PAUSE = 400
"""Milliseconds from a keystroke to the store: the most that a power cut can take. A lock takes nothing."""

NEW = "new"
"""Key of the draft of a record that does not exist yet; with what it began from behind a colon."""


def new_key(origin: str = "") -> str:
    """Return the key of the draft of a new record, one per thing that it can begin from."""
    return f"{NEW}:{origin}" if origin else NEW


class DraftKeeper(QObject):
    """Watches one form at a time. Signals: `kept()` what was typed is in the store."""

    kept = Signal()

    def __init__(self, drafts: Drafts, tasks: Tasks, form: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._tasks, self._form = drafts, tasks, form
        self._key = ""
        self._dirty = False
        self._read: Callable[[], str] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PAUSE)
        self._clock.timeout.connect(self.flush)

    def watch(self, key: str, read: Callable[[], str]) -> None:
        """Begin to keep a form under `key`; `read` returns what stands in it as JSON text."""
        self.flush()
        self._key, self._read = key, read

    def touch(self) -> None:
        """Something was typed: keep it soon. Not put off by more typing, or a fast typist is never kept."""
        if self._read is None:
            return
        self._dirty = True
        if not self._clock.isActive():
            self._clock.start()

    def flush(self) -> None:
        """Keep now what was typed since the last time; asks nothing, waits for nothing."""
        self._clock.stop()  # not asked whether it runs: it does not any more when it fires
        if not self._dirty or self._read is None:
            return
        self._dirty = False
        keep = partial(self._drafts.keep, self._form, self._key, self._read())
        self._tasks.store(self, keep, lambda _none: self.kept.emit())

    def release(self) -> None:
        """Stop watching without keeping: what was typed became a record or was given up."""
        self._clock.stop()
        self._dirty = False
        self._read = None

    def drop(self) -> None:
        """Forget the draft and stop watching."""
        self.release()
        self._tasks.store(self, partial(self._drafts.drop, self._form, self._key), lambda _none: None)
