"""Work runs off the GUI thread, in order, and its result finds only those who still wait for it."""

from __future__ import annotations

import gc
import sys
import threading
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.errors import AppError
from ui.tasks import CancelToken, Tasks

_PATIENCE = 10_000  # ms: the longest a condition is waited for


class FullError(AppError):
    """A failure of the world."""

    code = "test.full"


class Receiver(QObject):
    """Collects what is delivered, and the thread on which it is."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.errors: list[AppError] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.got.append(result)
        self.threads.add(threading.get_ident())

    def fail(self, error: AppError) -> None:
        self.errors.append(error)


class Gate:
    """Holds a worker until the test lets it go."""

    def __init__(self) -> None:
        self.entered, self._open = threading.Event(), threading.Event()

    def wait(self) -> str:
        self.entered.set()
        assert self._open.wait(_PATIENCE / 1000)
        return "gate"

    def open(self) -> None:
        self._open.set()


def _settled(qtbot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.pending() == 0, timeout=_PATIENCE)


def test_two_thousand_round_trips_arrive_in_order_on_the_gui_thread(qtbot, tasks) -> None:
    receiver = Receiver()
    for number in range(2000):
        tasks.store(receiver, lambda number=number: number, receiver.take)
    _settled(qtbot, tasks)
    assert receiver.got == list(range(2000))
    assert receiver.threads == {threading.get_ident()}


def test_store_work_has_one_thread_of_its_own(qtbot, tasks) -> None:
    receiver = Receiver()
    for _ in range(50):
        tasks.store(receiver, threading.get_ident, receiver.take)
    _settled(qtbot, tasks)
    assert len(set(receiver.got)) == 1
    assert threading.get_ident() not in receiver.got


def test_the_pool_works_while_the_store_is_busy(qtbot, tasks) -> None:
    receiver, gate = Receiver(), Gate()
    tasks.store(receiver, gate.wait, receiver.take)
    tasks.work(receiver, lambda _token: "pool", receiver.take)
    qtbot.waitUntil(lambda: receiver.got == ["pool"], timeout=_PATIENCE)
    gate.open()
    _settled(qtbot, tasks)
    assert receiver.got == ["pool", "gate"]


def test_nothing_is_delivered_before_control_returns_to_the_loop(tasks) -> None:
    receiver = Receiver()
    tasks.store(receiver, lambda: 1, receiver.take)
    assert receiver.got == []


def test_a_result_for_a_deleted_owner_is_dropped(qtbot, tasks) -> None:
    receiver, gate = Receiver(), Gate()
    tasks.store(receiver, gate.wait, receiver.take)
    delete(receiver)
    gate.open()
    _settled(qtbot, tasks)
    assert receiver.got == []


def test_waiting_for_a_result_keeps_no_owner_alive(qtbot, tasks) -> None:
    receiver, gate = Receiver(), Gate()
    gone = ref(receiver)
    tasks.store(receiver, gate.wait, receiver.take, receiver.fail)
    del receiver
    gc.collect()
    assert gone() is None
    gate.open()
    _settled(qtbot, tasks)


def test_store_work_of_a_gone_owner_still_runs(qtbot, tasks) -> None:
    receiver, gate, saved = Receiver(), Gate(), []
    tasks.store(receiver, gate.wait, receiver.take)
    tasks.store(receiver, lambda: saved.append("draft"), receiver.take)
    delete(receiver)
    gate.open()
    _settled(qtbot, tasks)
    assert saved == ["draft"]


def test_an_expected_failure_reaches_the_one_who_asked(qtbot, tasks) -> None:
    receiver, error = Receiver(), FullError()
    tasks.store(receiver, lambda: _raise(error), receiver.take, receiver.fail)
    _settled(qtbot, tasks)
    assert (receiver.got, receiver.errors) == ([], [error])


def test_an_expected_failure_nobody_asked_for_is_announced(qtbot, tasks) -> None:
    receiver, error, heard = Receiver(), FullError(), []
    tasks.failed_unasked.connect(heard.append)
    tasks.store(receiver, lambda: _raise(error), receiver.take)
    _settled(qtbot, tasks)
    assert heard == [error]


def test_a_failed_save_of_a_gone_owner_is_announced(qtbot, tasks) -> None:
    receiver, gate, heard = Receiver(), Gate(), []
    tasks.failed_unasked.connect(heard.append)
    tasks.store(receiver, lambda: (gate.wait(), _raise(FullError())), receiver.take, receiver.fail)
    delete(receiver)
    gate.open()
    _settled(qtbot, tasks)
    assert [error.code for error in heard] == ["test.full"]


def test_a_bug_in_work_reaches_the_crash_window_and_tells_the_caller_no_values(
    qtbot, tasks, monkeypatch
) -> None:
    # sys.excepthook is the seam itself: it is how Python hands an exception that nobody caught on.
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: seen.append(kind))
    receiver = Receiver()
    tasks.store(receiver, lambda: _raise(ZeroDivisionError()), receiver.take, receiver.fail)
    _settled(qtbot, tasks)
    assert seen == [ZeroDivisionError]
    assert receiver.got == []
    assert [(error.code, error.params) for error in receiver.errors] == [("program-fault", {})]


def test_cancelled_work_that_waits_never_begins(qtbot, tasks) -> None:
    receiver, gate, begun = Receiver(), Gate(), []
    tasks.store(receiver, gate.wait, receiver.take)
    tasks.cancel(tasks.latest(receiver, "list", lambda: begun.append(1), receiver.take))
    gate.open()
    _settled(qtbot, tasks)
    assert begun == []
    assert receiver.got == ["gate"]


def test_long_work_sees_that_it_should_stop_and_delivers_nothing(qtbot, tasks) -> None:
    receiver, started = Receiver(), threading.Event()

    def work(token: CancelToken) -> str:
        started.set()
        while True:
            token.check()

    ticket = tasks.work(receiver, work, receiver.take, receiver.fail)
    assert started.wait(_PATIENCE / 1000)
    ticket.cancel()
    _settled(qtbot, tasks)
    assert (receiver.got, receiver.errors) == ([], [])


def test_progress_arrives_in_order_on_the_gui_thread(qtbot, tasks) -> None:
    receiver, steps = Receiver(), []

    def work(token: CancelToken) -> str:
        for number in range(5):
            token.report(number, 5)
        return "done"

    def progress(at: int, _total: int) -> None:
        steps.append((at, threading.get_ident()))

    tasks.work(receiver, work, receiver.take, progress=progress)
    _settled(qtbot, tasks)
    assert steps == [(number, threading.get_ident()) for number in range(5)]


def test_the_newest_query_wins_and_the_running_one_is_interrupted(qtbot, tasks) -> None:
    receiver, gate, interrupted = Receiver(), Gate(), []

    def interrupt() -> None:
        interrupted.append(True)
        gate.open()

    tasks.set_interrupt(interrupt)
    tasks.latest(receiver, "find", gate.wait, receiver.take)
    assert gate.entered.wait(_PATIENCE / 1000)
    for letter in "abc":
        tasks.latest(receiver, "find", lambda letter=letter: letter, receiver.take)
    _settled(qtbot, tasks)
    assert receiver.got == ["c"]
    assert interrupted == [True]


def test_queries_with_other_keys_or_owners_do_not_compete(qtbot, tasks) -> None:
    one, two, gate = Receiver(), Receiver(), Gate()
    tasks.store(one, gate.wait, one.take)
    tasks.latest(one, "find", lambda: 1, one.take)
    tasks.latest(one, "count", lambda: 2, one.take)
    tasks.latest(two, "find", lambda: 3, two.take)
    gate.open()
    _settled(qtbot, tasks)
    assert (one.got, two.got) == (["gate", 1, 2], [3])


def test_a_write_is_never_interrupted(qtbot, tasks) -> None:
    receiver, gate, interrupted = Receiver(), Gate(), []
    tasks.set_interrupt(lambda: interrupted.append(True))
    ticket = tasks.store(receiver, gate.wait, receiver.take)
    assert gate.entered.wait(_PATIENCE / 1000)
    tasks.cancel(ticket)
    gate.open()
    _settled(qtbot, tasks)
    assert interrupted == []


def test_closing_finishes_saves_drops_reads_and_ends_with_the_last_word(qtbot) -> None:
    tasks, receiver, gate, order = Tasks(), Receiver(), Gate(), []
    tasks.store(receiver, gate.wait, receiver.take)
    tasks.latest(receiver, "list", lambda: order.append("read"), receiver.take)
    tasks.store(receiver, lambda: order.append("draft"), receiver.take)
    with qtbot.waitSignal(tasks.closed, timeout=_PATIENCE) as signal:
        tasks.close(lambda: order.append("store closed"))
        gate.open()
    assert order == ["draft", "store closed"]
    assert receiver.got == []
    assert signal.args == [()]


def test_closing_tells_long_work_to_stop(qtbot) -> None:
    tasks, receiver, stopped = Tasks(), Receiver(), threading.Event()
    started = threading.Event()

    def work(token: CancelToken) -> None:
        started.set()
        while not token.cancelled():
            pass
        stopped.set()

    tasks.work(receiver, work, receiver.take)
    assert started.wait(_PATIENCE / 1000)
    with qtbot.waitSignal(tasks.closed, timeout=_PATIENCE):
        tasks.close(lambda: None)
    assert stopped.wait(_PATIENCE / 1000)


def test_a_save_that_fails_while_closing_is_reported_with_the_end(qtbot) -> None:
    tasks, receiver, error = Tasks(), Receiver(), FullError()
    tasks.store(receiver, lambda: _raise(error), receiver.take)
    with qtbot.waitSignal(tasks.closed, timeout=_PATIENCE) as signal:
        tasks.close(lambda: None)
    assert signal.args == [(error,)]


def test_work_asked_for_after_closing_is_ignored(qtbot) -> None:
    tasks, receiver, begun = Tasks(), Receiver(), []
    with qtbot.waitSignal(tasks.closed, timeout=_PATIENCE):
        tasks.close(lambda: None)
        tasks.close(lambda: begun.append("twice"))
    tasks.store(receiver, lambda: begun.append("late"), receiver.take)
    assert begun == []
    assert tasks.pending() == 0


@pytest.mark.parametrize("round_number", range(3))
def test_a_storm_of_owners_that_die_does_no_harm(qtbot, tasks, round_number: int) -> None:
    kept, done = Receiver(), []
    for number in range(300):
        owner = Receiver()
        tasks.store(owner, lambda number=number: number, owner.take)
        tasks.work(owner, lambda _token, number=number: number, owner.take)
        if number % 3 == round_number:
            delete(owner)
        del owner
    tasks.store(kept, lambda: done.append(True), kept.take)
    _settled(qtbot, tasks)
    assert done == [True]


def _raise(error: BaseException) -> None:
    raise error
