"""The real GNOME Keyring on a bus of its own: kept, locked, dismissed, unanswered, absent. And the fake.

What the tests of the device PIN build on in memory is held here to the behaviour of the real one.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
    PinSecretGoneError,
)
from db.keys.osstore import VALUE_LIMIT, CheckedStore, OsStore, Patience, system_store
from db.keys.secretservice import SecretService
from db.pin import Device, PinSwitch
from db.vault import open_with_passphrase, open_with_pin
from tests.helpers.pins import PIN, never
from tests.helpers.privatebus import LOGIN, PrivateBus, private_bus
from tests.helpers.prompter import prompter
from tests.helpers.rings import MemoryRing
from tests.helpers.stores import PASSPHRASE, SMALL, Pattern, StoppedClock

pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon")),
    reason="needs GNOME Keyring and D-Bus (dev.py installs them on Linux)",
)
NAME, OTHER = "0123456789abcdef" * 2, "fedcba9876543210" * 2
SECRET = "1." + "5a" * 32 + ".0"


def _soon(*, may_ask: bool = False) -> Patience:
    """Enough for a service that works."""
    return Patience(10, may_ask=may_ask)


@pytest.fixture(scope="module")
def running() -> Iterator[PrivateBus]:
    """One bus with one key ring for the tests of this file that leave it as it was."""
    with private_bus() as bus:
        bus.start_keyring()
        yield bus


@pytest.fixture
def bus(running: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> PrivateBus:
    """The running one, as the bus of this session."""
    return _enter(running, monkeypatch)


@pytest.fixture
def own_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A bus that a test may break, without a key ring yet."""
    with private_bus() as made:
        yield _enter(made, monkeypatch)


def _enter(bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> PrivateBus:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return bus


@pytest.fixture(params=["memory", "session", "default", "as shipped"])
def ring(request: pytest.FixtureRequest, bus: PrivateBus) -> Iterator[OsStore]:
    """The fake, each collection of the real one, and what the program uses."""
    made: OsStore = {
        "memory": CheckedStore(MemoryRing),
        "session": CheckedStore(lambda: SecretService(("session",))),
        "default": CheckedStore(lambda: SecretService(("default",))),
        "as shipped": system_store("linux"),
    }[request.param]
    yield made
    for name in (NAME, OTHER):
        made.delete(name, _soon())


def test_what_is_kept_is_found_replaced_and_deleted(ring: OsStore) -> None:
    assert ring.get(NAME, _soon()) is None
    ring.put(NAME, SECRET, _soon())
    assert ring.get(NAME, _soon()) == SECRET
    ring.put(NAME, SECRET[:-1] + "1", _soon())
    assert ring.get(NAME, _soon()) == SECRET[:-1] + "1"
    assert ring.get(OTHER, _soon()) is None
    assert ring.delete(NAME, _soon())
    assert not ring.delete(NAME, _soon())
    assert ring.get(NAME, _soon()) is None


def test_the_longest_value_fits_and_a_longer_one_is_refused(ring: OsStore) -> None:
    ring.put(NAME, "x" * VALUE_LIMIT, _soon())
    assert ring.get(NAME, _soon()) == "x" * VALUE_LIMIT
    with pytest.raises(ValueError, match="not fit"):
        ring.put(NAME, "x" * (VALUE_LIMIT + 1), _soon())


@pytest.mark.parametrize("name", ["", "short", "the officer", "A" * 16, "../../secret", "a" * 65])
def test_only_a_neutral_name_is_taken(ring: OsStore, name: str) -> None:
    with pytest.raises(ValueError, match="not fit"):
        ring.put(name, SECRET, _soon())


def test_every_replacement_is_one_entry(bus: PrivateBus) -> None:
    ring = SecretService(("default",))
    for count in range(6):
        ring.put(NAME, f"{SECRET[:-1]}{count}", _soon())
    unlocked, locked = bus.call("SearchItems", "a{ss}", ({"key": NAME},))
    assert (len(unlocked), len(locked)) == (1, 0)
    ring.delete(NAME, _soon())


def test_the_session_is_preferred_and_never_reaches_the_disk(own_bus: PrivateBus) -> None:
    own_bus.start_keyring()
    ring = system_store("linux")
    ring.put(NAME, SECRET, _soon())
    files = [path for path in own_bus.home.rglob("*") if path.is_file()]
    assert files, "the key ring keeps its log-in collection here"
    assert not [path for path in files if NAME.encode() in path.read_bytes()]
    SecretService(("default",)).put(OTHER, SECRET, _soon())
    own_bus.stop_keyring()
    own_bus.start_keyring()
    assert ring.get(NAME, _soon()) is None, "gone with the session"
    assert ring.get(OTHER, _soon()) == SECRET


def test_what_everybody_can_read_in_the_key_ring_tells_nothing(own_bus: PrivateBus) -> None:
    """The label and the attributes are shown to every program; what is in the file, to every reader."""
    own_bus.start_keyring()
    SecretService(("default",)).put(NAME, SECRET, _soon())
    assert own_bus.properties(f"{LOGIN}/1", "Label", "Attributes") == ["Desk key", {"key": NAME}]
    own_bus.stop_keyring()
    (file,) = own_bus.home.rglob("login.keyring")
    content = file.read_bytes()
    for telling in (b"ragoman", b"store", SECRET.encode(), b"5a5a5a5a"):
        assert telling not in content


def test_a_locked_key_ring_that_may_ask_nobody_says_so(own_bus: PrivateBus) -> None:
    own_bus.start_keyring()
    ring = CheckedStore(lambda: SecretService(("default",)))
    ring.put(NAME, SECRET, _soon())
    own_bus.lock()
    for refused in (
        lambda: ring.get(NAME, _soon()),
        lambda: ring.put(NAME, SECRET, _soon()),
        lambda: ring.delete(NAME, _soon()),
    ):
        with pytest.raises(KeyringLockedError):
            refused()
    assert Patience().may_ask is False, "without a screen nobody is asked"


def test_nobody_is_waited_for_longer_than_twenty_seconds() -> None:
    assert 19 < Patience().left() <= 20


def test_a_question_that_somebody_closes_is_told_from_a_lock(own_bus: PrivateBus) -> None:
    own_bus.start_keyring()
    ring = CheckedStore(lambda: SecretService(("default",)))
    ring.put(NAME, SECRET, _soon())
    own_bus.lock()
    with prompter(own_bus, answers=True) as asked, pytest.raises(KeyringDismissedError):
        ring.get(NAME, _soon(may_ask=True))
    assert "PerformPrompt" in asked.called


def test_a_question_that_nobody_answers_ends_in_time_and_the_key_ring_survives(own_bus: PrivateBus) -> None:
    """It aborts when a question is taken back, and would take what all programs keep there with it."""
    own_bus.start_keyring()
    ring = CheckedStore(lambda: SecretService(("default",)))
    ring.put(NAME, SECRET, _soon())
    own_bus.lock()
    with prompter(own_bus, answers=False) as asked:
        for _ in range(2):
            with pytest.raises(KeyringLockedError):
                ring.get(NAME, Patience(0.7, may_ask=True))
    assert "PerformPrompt" in asked.called
    with pytest.raises(KeyringLockedError):
        ring.get(NAME, _soon())


def test_waiting_for_an_answer_can_be_stopped(own_bus: PrivateBus) -> None:
    own_bus.start_keyring()
    ring = CheckedStore(lambda: SecretService(("default",)))
    ring.put(NAME, SECRET, _soon())
    own_bus.lock()
    with prompter(own_bus, answers=False) as asked:
        waiting = Patience(60, may_ask=True, cancelled=lambda: "PerformPrompt" in asked.called)
        with pytest.raises(KeyringDismissedError):
            ring.get(NAME, waiting)
        assert waiting.left() > 30, "not waited until the end"


def test_a_bus_without_a_key_ring_has_none(own_bus: PrivateBus) -> None:
    ring = system_store("linux")
    for refused in (
        lambda: ring.get(NAME, _soon()),
        lambda: ring.put(NAME, SECRET, _soon()),
        lambda: ring.delete(NAME, _soon()),
    ):
        with pytest.raises(KeyringMissingError):
            refused()


@pytest.mark.parametrize("address", [None, "", "tcp:host=localhost,port=1", "unix:path=/nowhere", "rubbish"])
def test_a_session_without_a_bus_has_no_key_ring(address: str | None, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(KeyringMissingError):
        system_store("linux").get(NAME, _soon())


def test_the_bus_of_the_runtime_folder_is_found(running: PrivateBus, monkeypatch) -> None:
    """A terminal without the variable of the session."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(running.home))
    assert system_store("linux").get(OTHER, _soon()) is None


def test_an_unknown_platform_has_no_key_ring() -> None:
    for platform in ("emscripten", "plan9"):
        with pytest.raises(KeyringMissingError):
            system_store(platform).get(NAME, _soon())


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    """A closed store of the small schema."""
    from db.keys.kdf import FLOOR
    from db.vault import create

    folder = tmp_path_factory.mktemp("pattern") / "store"
    made = create(folder, PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=SMALL)
    made.store.close()
    return Pattern(folder, made.recovery_code.text(), b"")


def test_a_pin_opens_through_the_real_one_and_a_wiped_one_never_locks_anybody_out(
    own_bus: PrivateBus, pattern: Pattern, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_bus.start_keyring()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own_bus.home / "run"))
    folder, clock = pattern.copy(tmp_path / "store"), StoppedClock()
    store = open_with_passphrase(folder, PASSPHRASE, clock=clock, migrations=SMALL)
    switch = PinSwitch(store.keys, clock)
    assert switch.switch_on(switch.prepare(PIN, never)).is_on
    store.close()
    assert not list(folder.glob("*device*")), "the slot lies in the memory of the session"
    opened = open_with_pin(folder, PIN, clock=clock, migrations=SMALL, device=Device.here())
    opened.close()
    own_bus.stop_keyring()
    shutil.rmtree(own_bus.home / "data")
    (own_bus.home / "data").mkdir(mode=0o700)
    with pytest.raises(KeyringMissingError):
        open_with_pin(folder, PIN, clock=clock, migrations=SMALL)
    own_bus.start_keyring()
    with pytest.raises(PinSecretGoneError):
        open_with_pin(folder, PIN, clock=clock, migrations=SMALL)
    open_with_passphrase(folder, PASSPHRASE, clock=clock, migrations=SMALL).close()


def test_a_secret_of_somebody_else_under_our_name_is_refused(bus: PrivateBus) -> None:
    SecretService(("default",)).put(NAME, "umlauts and blanks", _soon())
    try:
        with pytest.raises(KeyringFailedError):
            system_store("linux").get(NAME, _soon())
    finally:
        SecretService().delete(NAME, _soon())
