"""Run work off the GUI thread and bring its result back, if anybody is still there to receive it.

One thread owns the store's one connection and does its jobs in order; a pool of two does what is slow and
needs no store (key derivation, rendering, signing). Results arrive on the GUI thread through a queued
signal and are dropped when their owner is gone. Cancelling is co-operative, as `interrupt` for SQL and as
a token for the rest: a thread is never killed.
"""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar
from weakref import ReferenceType, WeakMethod, ref

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.errors import AppError, Exit

Result = TypeVar("Result")
Done = Callable[[Any], None]
Failed = Callable[[AppError], None]
Progress = Callable[[int, int], None]


class ProgramFaultError(AppError):
    """Work failed for a fault of the program, which the crash window tells; nothing of it was done."""

    code = "program-fault"
    exit = Exit.OUR_BUG


class WorkCancelledError(Exception):
    """Raised by `CancelToken.check` inside work that somebody stopped; it reaches nobody."""


class CancelToken:
    """Tells long work that it should stop, and tells the world how far the work is."""

    def __init__(self, report: Progress) -> None:
        self._event = threading.Event()
        self.report = report
        """`report(done, total)` may be called from the working thread as often as it likes."""

    def cancelled(self) -> bool:
        """Return whether the work should stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise WorkCancelledError if the work should stop."""
        if self._event.is_set():
            raise WorkCancelledError

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()


class Ticket:
    """One piece of work that was asked for. Keep it only to cancel."""

    def __init__(
        self, owner: QObject, done: Done, failed: Failed | None, progress: Progress | None, emit: _Emit
    ) -> None:
        self._owner: ReferenceType[QObject] = ref(owner)
        self._done, self._failed, self._progress = _weakly(done), _weakly(failed), _weakly(progress)
        self.token = CancelToken(lambda at, total: emit(_Step(self, at, total)))
        self.may_interrupt = False
        self.must_run = False

    def cancel(self) -> None:
        """Ask the work to stop and forget its result. Work that has not begun will not begin."""
        self.token.cancel()

    def is_wanted(self) -> bool:
        """Return whether somebody still waits for the result; on the GUI thread only."""
        owner = self._owner()
        return not self.token.cancelled() and owner is not None and isValid(owner)

    def deliver(self, result: object) -> None:
        """Hand the result over."""
        if (done := self._done()) is not None:
            done(result)

    def fail(self, error: AppError) -> bool:
        """Hand a failure over; False when nobody asked for failures."""
        failed = self._failed()
        if failed is None:
            return False
        failed(error)
        return True

    def step(self, at: int, total: int) -> None:
        """Hand progress over."""
        if (progress := self._progress()) is not None:
            progress(at, total)


def _weakly(callback: Callable[..., None] | None) -> Callable[[], Callable[..., None] | None]:
    """Hold a method without keeping its object alive; a plain function is simply held."""
    if callback is not None and inspect.ismethod(callback):
        return WeakMethod(callback)
    return lambda: callback


@dataclass(frozen=True, slots=True)
class _Step:
    ticket: Ticket
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Outcome:
    ticket: Ticket
    future: Future[Any]


@dataclass(frozen=True, slots=True)
class _Closed:
    error: BaseException | None


_Emit = Callable[[object], None]


class Tasks(QObject):
    """The threads of one session.

    Callbacks run on the GUI thread. A bound method is held weakly, so waiting for a result keeps nothing
    alive. Without `failed`, an AppError goes to `failed_unasked`; any other exception is a bug and goes to
    `sys.excepthook`, which opens the crash window, and to `failed` as ProgramFaultError: a form that waits
    must not stay closed.

    Signals: `failed_unasked(object)` an AppError that nobody asked for; `closed(object)` after `close`, with
    a tuple of the AppErrors of store work that failed while closing (a draft that could not be saved).
    """

    failed_unasked = Signal(object)
    closed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, "store")
        self._pool = ThreadPoolExecutor(2, "work")
        self._interrupt: Callable[[], None] = lambda: None
        self._guard = threading.Lock()
        self._running: Ticket | None = None
        self._open: set[Ticket] = set()
        self._newest: dict[tuple[int, str], Ticket] = {}
        self._closing = False
        self._late: list[AppError] = []
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def set_interrupt(self, interrupt: Callable[[], None]) -> None:
        """Name the call that stops the SQL running now; it must be safe from any thread."""
        self._interrupt = interrupt

    def pending(self) -> int:
        """Return how many pieces of work have not been delivered or dropped."""
        return len(self._open)

    def store(
        self,
        owner: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Run work on the store's thread, after everything asked for before.

        It is never interrupted, and it runs even if its owner is gone or the session closes: it may be
        the saving of a draft.
        """
        ticket = Ticket(owner, done, failed, None, self._arrived.emit)
        ticket.must_run = True
        self._submit(self._store, ticket, work)
        return ticket

    def work(
        self,
        owner: QObject,
        work: Callable[[CancelToken], Result],
        done: Callable[[Result], None],
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Ticket:
        """Run work that needs no store in the pool; it gets the token to report to and to look at."""
        ticket = Ticket(owner, done, failed, progress, self._arrived.emit)
        self._submit(self._pool, ticket, lambda: work(ticket.token))
        return ticket

    def latest(
        self,
        owner: QObject,
        key: str,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Run a *read* on the store's thread; the newest of one owner and key wins.

        An older one that waits is skipped, one that runs is interrupted, its result is dropped.
        """
        ticket = Ticket(owner, done, failed, None, self._arrived.emit)
        ticket.may_interrupt = True
        place = (id(owner), key)
        older = self._newest.get(place)
        self._newest[place] = ticket
        if older is not None:
            self.cancel(older)
        self._submit(self._store, ticket, work)
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Cancel a ticket; a running read is interrupted."""
        ticket.cancel()
        with self._guard:  # the next job cannot begin in between and be hit instead
            if ticket.may_interrupt and self._running is ticket:
                self._interrupt()

    def close(self, last: Callable[[], None]) -> None:
        """Finish store work, drop all else, run `last` on the store's thread, then emit `closed`.

        Returns at once; idempotent. From now on nothing is delivered and new work is ignored.
        """
        if self._closing:
            return
        self._closing = True
        for ticket in list(self._open):
            if not ticket.must_run:
                self.cancel(ticket)
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._store.submit(last).add_done_callback(self._last_ended)
        self._store.shutdown(wait=False)

    def _submit(self, executor: ThreadPoolExecutor, ticket: Ticket, work: Callable[[], Any]) -> None:
        if self._closing:
            ticket.cancel()
            return
        self._open.add(ticket)
        run = self._guarded(ticket, work) if executor is self._store else _unless_cancelled(ticket, work)
        executor.submit(run).add_done_callback(lambda future: self._ended(ticket, future))

    def _guarded(self, ticket: Ticket, work: Callable[[], Any]) -> Callable[[], Any]:
        def run() -> object:
            with self._guard:
                self._running = ticket
            try:
                return _unless_cancelled(ticket, work)()
            finally:
                with self._guard:
                    self._running = None

        return run

    def _ended(self, ticket: Ticket, future: Future[Any]) -> None:
        """On the working thread: carry the outcome over."""
        if isValid(self):
            self._arrived.emit(_Outcome(ticket, future))

    def _last_ended(self, future: Future[None]) -> None:
        """On the store's thread: say that the session is closed."""
        if isValid(self):
            self._arrived.emit(_Closed(future.exception()))

    def _receive(self, message: object) -> None:
        """On the GUI thread: deliver what arrived."""
        if isinstance(message, _Outcome):
            self._open.discard(message.ticket)
            self._settle(message.ticket, message.future)
        elif isinstance(message, _Step):
            if message.ticket.is_wanted() and not self._closing:
                message.ticket.step(message.done, message.total)
        elif isinstance(message, _Closed):
            if message.error is not None:
                _to_the_crash_window(message.error)
            self.closed.emit(tuple(self._late))

    def _settle(self, ticket: Ticket, future: Future[Any]) -> None:
        for place, newest in list(self._newest.items()):
            if newest is ticket:
                del self._newest[place]
        if future.cancelled() or ticket.token.cancelled():
            return
        error = future.exception()
        if error is None:
            if ticket.is_wanted() and not self._closing:
                ticket.deliver(future.result())
        elif not isinstance(error, AppError):
            _to_the_crash_window(error)
            if ticket.is_wanted() and not self._closing:
                ticket.fail(ProgramFaultError())
        elif self._closing:
            self._late.append(error)
        elif not (ticket.is_wanted() and ticket.fail(error)):
            self.failed_unasked.emit(error)


def _unless_cancelled(ticket: Ticket, work: Callable[[], Any]) -> Callable[[], Any]:
    def run() -> object:
        ticket.token.check()
        return work()

    return run


def _to_the_crash_window(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
