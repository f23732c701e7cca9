"""What happens behind the editor while somebody types: the checks run again, and every edit is kept.

Neither waits for the other, and neither runs on the GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.exchange.faults import Fault
from app.legal.completeness import Finding, check
from ui.formal.draft import FormalDraft
from ui.formal.keeping import FormalKeeper, Kept, Typed, faults_of, loose_faults
from ui.tasks import CancelToken, Tasks, Ticket

CHECK_AFTER_MS = 120  # a pause between two words
KEEP_AFTER_MS = 600  # after the first edit that is not kept, however long the typing goes on

Checked = tuple[tuple[Finding, ...], tuple[Fault, ...]]


class Checker(QObject):
    """Runs the checks over the working copy; the newest run wins."""

    def __init__(self, draft: FormalDraft, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._tasks = draft, tasks
        self._running: Ticket | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CHECK_AFTER_MS)
        self._pause.timeout.connect(self.run)
        draft.edited.connect(lambda _pointer: self._pause.start())

    def is_done(self) -> bool:
        """Return whether what the checks found is about the working copy as it stands."""
        return self._running is None and not self._pause.isActive()

    def run(self) -> None:
        """Check now."""
        self._pause.stop()
        if self._running is not None:
            self._tasks.cancel(self._running)
        typed = self._draft.typed()
        self._running = self._tasks.work(self, lambda token: _checked(typed, token), self._take)

    def _take(self, found: Checked) -> None:
        self._running = None
        self._draft.take_check(*found)


def _checked(typed: Typed, token: CancelToken) -> Checked:
    findings = check(typed.formal)
    token.check()
    return findings, (*faults_of(typed.formal), *loose_faults(typed.loose))


class Keeping(QObject):
    """Keeps every edit in the store within a second.

    Signals: `kept(object)` a `Kept` for each time it was written; `failed(object)` the AppError that kept
    it from being written: the edit stays in the editor and is tried again with the next one.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, draft: FormalDraft, keeper: FormalKeeper, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._keeper, self._tasks = draft, keeper, tasks
        self._dirty = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEEP_AFTER_MS)
        self._clock.timeout.connect(self.flush)
        draft.edited.connect(lambda _pointer: self._edited())

    def is_pending(self) -> bool:
        """Return whether there is an edit that was not handed to the store yet."""
        return self._dirty

    def flush(self) -> None:
        """Hand what is not kept yet to the store, now."""
        self._clock.stop()
        if not self._dirty:
            return
        self._dirty = False
        typed, keeper = self._draft.typed(), self._keeper
        self._tasks.store(self, lambda: keeper.keep(typed), self._kept, self._not_kept)

    def _edited(self) -> None:
        self._dirty = True
        if not self._clock.isActive():
            self._clock.start()

    def _kept(self, kept: Kept) -> None:
        self.kept.emit(kept)

    def _not_kept(self, error: AppError) -> None:
        self._dirty = True
        self.failed.emit(error)
