"""The idle deadline runs on the wall clock, sleeps with nobody, and cannot be set back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.field import FixedClock
from ui.autolock import AutoLock


class Steady:
    """A monotonic clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Bench:
    """An autolock of ten minutes with both clocks in the test's hands."""

    def __init__(self, qtbot) -> None:
        self.clock, self.steady = FixedClock(), Steady()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.lock = AutoLock(self.clock, timedelta(minutes=10), self.steady)
        self.out, self.left = QSignalSpy(self.lock.timed_out), []
        self.lock.left.connect(self.left.append)
        self.lock.start()

    def pass_time(self, seconds: float, *, asleep: bool = False) -> None:
        self.clock.now += timedelta(seconds=seconds)
        if not asleep:
            self.steady.now += seconds

    def tick(self) -> None:
        self.lock.findChild(QTimer).timeout.emit()


@pytest.fixture
def bench(qtbot) -> Bench:
    """An autolock at work."""
    made = Bench(qtbot)
    yield made
    made.lock.stop()


def test_it_counts_down_and_locks_once(bench: Bench) -> None:
    for _ in range(11):
        bench.pass_time(60)
        bench.tick()
    assert bench.left[-10:] == list(range(540, -1, -60))
    assert bench.out.count() == 1


def test_twelve_hours_asleep_count(bench: Bench) -> None:
    bench.pass_time(12 * 3600, asleep=True)
    bench.tick()
    assert bench.out.count() == 1


def test_it_looks_at_once_when_the_program_comes_back(bench: Bench, qapp: QApplication) -> None:
    bench.pass_time(12 * 3600, asleep=True)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert bench.out.count() == 1


def test_setting_the_clock_back_buys_no_time(bench: Bench) -> None:
    bench.pass_time(300)
    bench.clock.now -= timedelta(days=3)
    bench.pass_time(301)
    bench.tick()
    assert bench.out.count() == 1


@pytest.mark.parametrize("kind", ["key", "mouse"])
def test_input_of_a_person_begins_the_count_anew(bench: Bench, kind: str) -> None:
    bench.pass_time(599)
    bench.tick()
    window = bench.window.windowHandle()
    if kind == "key":
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    else:
        at = QPointF(5, 5)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(window, event)
    bench.pass_time(599)
    bench.tick()
    assert bench.out.count() == 0
    assert bench.left[-1] == 1


def test_input_in_a_dialog_that_opened_later_counts_too(bench: Bench, qtbot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    dialog.show()
    bench.tick()
    bench.pass_time(599)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QGuiApplication.sendEvent(dialog.windowHandle(), event)
    bench.pass_time(2)
    bench.tick()
    assert bench.out.count() == 0


def test_what_the_program_does_by_itself_is_no_sign_of_life(bench: Bench) -> None:
    bench.pass_time(599)
    bench.window.repaint()
    bench.window.resize(300, 200)
    QGuiApplication.sendEvent(bench.window.windowHandle(), QEvent(QEvent.Type.UpdateRequest))
    bench.pass_time(1)
    bench.tick()
    assert bench.out.count() == 1


def test_a_shorter_time_takes_effect_at_once(bench: Bench) -> None:
    bench.pass_time(120)
    bench.lock.set_idle(timedelta(minutes=1))
    assert bench.out.count() == 1


def test_it_is_silent_when_stopped(bench: Bench) -> None:
    bench.lock.stop()
    bench.pass_time(3600)
    bench.tick()
    bench.lock.look()
    assert bench.out.count() == 0
