"""The screen locks, the computer sleeps, the user goes: said on the message buses, heard by the program."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from ctypes import addressof, wintypes
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from tests.helpers.buses import FakeLogin, PrivateBus
from tests.helpers.driving import PATIENCE
from ui.session import LockReason
from ui.triggers import greeting
from ui.triggers.address import session_address, socket_name, system_address
from ui.triggers.bus import BusTriggers
from ui.triggers.greeting import Greeting
from ui.triggers.windows import reason_in


@pytest.fixture
def bus(tmp_path: Path) -> Generator[PrivateBus]:
    made = PrivateBus(tmp_path)
    yield made
    made.close()


@pytest.fixture
def login(bus: PrivateBus) -> Generator[FakeLogin]:
    made = FakeLogin(bus)
    yield made
    made.close()


Listen = Callable[..., BusTriggers]


@pytest.fixture
def listen(qtbot) -> Generator[Listen]:
    """Listens on the buses of an environment once `places` are all in place."""
    made: list[BusTriggers] = []

    def begin(environ: dict[str, str], *places: str) -> BusTriggers:
        triggers = BusTriggers(environ=environ)
        made.append(triggers)
        there: list[str] = []
        triggers.listening.connect(there.append)
        triggers.start()
        qtbot.waitUntil(lambda: set(places) <= set(there), timeout=PATIENCE)
        return triggers

    yield begin
    for one in made:
        one.let_sleep()
        one.deleteLater()


@pytest.mark.parametrize(
    ("path", "saver"),
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
        ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
        ("/", "org.xfce.ScreenSaver"),
    ],
)
def test_a_locked_screen_locks(bus: PrivateBus, listen: Listen, qtbot, path: str, saver: str) -> None:
    triggers = listen(bus.environ(), "session")
    told = QSignalSpy(triggers.lock_wanted)
    bus.announce(path, f"{saver}.ActiveChanged", "boolean:false")
    bus.announce(path, f"{saver}.ActiveChanged", "boolean:true")
    qtbot.waitUntil(lambda: told.count() > 0, timeout=PATIENCE)
    assert [told.at(row)[0] for row in range(told.count())] == [LockReason.SCREEN_LOCKED]


def test_sleep_lock_and_switch_of_our_own_session_lock(
    bus: PrivateBus, login: FakeLogin, listen: Listen, qtbot
) -> None:
    triggers = listen(bus.environ(), "system", "login")
    told = QSignalSpy(triggers.lock_wanted)
    expected = (LockReason.SLEEP, LockReason.USER_SWITCH, LockReason.SCREEN_LOCKED)
    for what, reason in zip(("sleep", "leave", "lock"), expected, strict=True):
        for harmless in ("wake", "come", "other"):
            login.announce(harmless)
        login.announce(what)
        qtbot.waitUntil(lambda last=reason: told.count() and told.at(told.count() - 1)[0] is last)
    assert tuple(dict.fromkeys(told.at(row)[0] for row in range(told.count()))) == expected


def test_nobody_but_logind_is_believed_on_the_bus_of_the_computer(
    bus: PrivateBus, login: FakeLogin, listen: Listen, qtbot
) -> None:
    triggers = listen(bus.environ(), "session", "system", "login")
    told = QSignalSpy(triggers.lock_wanted)
    bus.announce("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true")
    bus.announce("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session.Lock")
    # What was sent later is heard later: when this arrives, the others have been passed over.
    bus.announce("/", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true")
    login.announce("leave")
    qtbot.waitUntil(lambda: told.count() >= 2, timeout=PATIENCE)
    assert {told.at(row)[0] for row in range(told.count())} == {
        LockReason.SCREEN_LOCKED,
        LockReason.USER_SWITCH,
    }
    assert told.count() == 2


def test_sleep_waits_while_a_store_is_open(bus: PrivateBus, login: FakeLogin, listen: Listen, qtbot) -> None:
    triggers = listen(bus.environ(), "system")
    with qtbot.waitSignal(triggers.listening, timeout=PATIENCE, check_params_cb=lambda what: what == "brake"):
        triggers.hold_sleep()
    assert "Inhibit sleep Dragoman The store is locked first delay" in login.said
    assert "released" not in login.said
    triggers.let_sleep()
    qtbot.waitUntil(lambda: "released" in login.said, timeout=PATIENCE)


def test_a_brake_asked_for_before_the_bus_answers_is_taken_later(
    bus: PrivateBus, login: FakeLogin, qtbot
) -> None:
    triggers = BusTriggers(environ=bus.environ())
    triggers.hold_sleep()
    with qtbot.waitSignal(triggers.listening, timeout=PATIENCE, check_params_cb=lambda what: what == "brake"):
        triggers.start()
    triggers.let_sleep()
    triggers.deleteLater()


def test_without_a_bus_there_is_silence(tmp_path: Path, qtbot) -> None:
    nobody = f"unix:path={tmp_path / 'nobody'}"
    for environ in (
        {"DBUS_SYSTEM_BUS_ADDRESS": ""},
        {"DBUS_SESSION_BUS_ADDRESS": nobody, "DBUS_SYSTEM_BUS_ADDRESS": nobody},
    ):
        triggers = BusTriggers(environ=environ)
        told = QSignalSpy(triggers.listening)
        triggers.start()
        triggers.hold_sleep()
        qtbot.waitUntil(lambda here=triggers: not here.findChildren(Greeting), timeout=PATIENCE)
        assert told.count() == 0
        triggers.deleteLater()


def test_a_bus_that_hangs_is_left_alone(bus: PrivateBus, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(greeting, "_PATIENCE_MS", 200)
    bus.daemon.send_signal(signal.SIGSTOP)
    triggers = BusTriggers(environ=bus.environ())
    told = QSignalSpy(triggers.listening)
    triggers.start()
    assert triggers.findChildren(Greeting)
    qtbot.waitUntil(lambda: not triggers.findChildren(Greeting), timeout=PATIENCE)
    assert told.count() == 0
    bus.daemon.send_signal(signal.SIGCONT)
    triggers.deleteLater()


@pytest.mark.parametrize(
    "address",
    ["tcp:host=198.51.100.7,port=1", "unixexec:path=/bin/sh", "autolaunch:", "unix:runtime=yes", ""],
)
def test_nothing_but_a_local_socket_is_spoken_to(address: str) -> None:
    assert session_address({"DBUS_SESSION_BUS_ADDRESS": address}) == ""
    assert system_address({"DBUS_SYSTEM_BUS_ADDRESS": address}) == ""


def test_addresses_are_read_as_they_are_written() -> None:
    assert socket_name("unix:path=/run/user/1000/bus,guid=00") == "/run/user/1000/bus"
    assert socket_name("unix:abstract=/tmp/dbus%2dx") == "\0/tmp/dbus-x"
    assert session_address({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=h;unix:path=/b"}) == "unix:path=/b"
    assert session_address({}) == ""


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (0x02B1, 0x7, LockReason.SCREEN_LOCKED),
        (0x02B1, 0x2, LockReason.USER_SWITCH),
        (0x02B1, 0x4, LockReason.USER_SWITCH),
        (0x0218, 0x4, LockReason.SLEEP),
        (0x02B1, 0x8, None),
        (0x0218, 0x12, None),
        (0x0100, 0x7, None),
    ],
)
def test_the_messages_of_windows_are_understood(message: int, word: int, reason: LockReason | None) -> None:
    native = wintypes.MSG(message=message, wParam=word)
    assert reason_in(addressof(native)) is reason
