"""The quick unlock ends, and is deleted, in every case in which it must."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.pins import TRIES, PinEnd, PinState
from app.errors import AppError
from db.keys import device as device_module
from db.keys.oserrors import (
    PinClockError,
    PinExpiredError,
    PinOffError,
    PinRestartedError,
    PinSecretGoneError,
    PinSpentError,
    PinStaleError,
    WrongPinError,
)
from db.keys.place import BESIDE, pin_places
from db.keys.unlock import unlock_with_passphrase
from tests.helpers.keys import PASSPHRASE
from tests.helpers.pins import Quick


def test_five_wrong_pins_delete_it(quick: Quick) -> None:
    quick.on()
    for _ in range(TRIES - 1):
        with pytest.raises(WrongPinError):
            quick.unlock("000000")
    with pytest.raises(PinSpentError):
        quick.unlock("000000")
    assert quick.is_gone()
    with pytest.raises(PinOffError):
        quick.unlock()
    assert unlock_with_passphrase(quick.folder, PASSPHRASE).body == quick.made.keys.body


def test_restoring_the_files_brings_no_tries_back(quick: Quick, tmp_path_factory) -> None:
    quick.on()
    kept = {place: place.read_bytes() for place in pin_places(quick.folder) if place.exists()}
    for _ in range(TRIES - 1):
        with pytest.raises(WrongPinError):
            quick.unlock("000000")
        for place, content in kept.items():
            place.write_bytes(content)
    with pytest.raises(PinSpentError):
        quick.unlock("000000")
    for place, content in kept.items():
        place.write_bytes(content)
    with pytest.raises(PinSecretGoneError):
        quick.unlock()
    assert quick.is_gone()


def test_a_try_counts_before_it_is_made(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stops the program while it derives must not get the try back."""
    quick.on()

    def killed(*_: object) -> None:
        raise SystemExit

    monkeypatch.setattr(device_module, "stretch", killed)
    with pytest.raises(SystemExit):
        quick.unlock("000000")
    (value,) = quick.ring.kept.values()
    assert value.endswith(".1")


def _expired(quick: Quick) -> None:
    quick.pass_time(12)


def _expired_asleep(quick: Quick) -> None:
    """The clock is set back by as much as the computer ran: only the running time tells."""
    quick.computer.uptime += 12 * 3600


def _expired_by_clock(quick: Quick) -> None:
    """The running time stands still where a system does not count its sleep: only the clock tells."""
    quick.clock.now += timedelta(hours=12)


def _restarted(quick: Quick) -> None:
    quick.computer.boot = "5f3c1a2b-0000-4000-8000-00000000000b"


def _restarted_without_a_name(quick: Quick) -> None:
    quick.computer.boot = ""


def _restarted_with_the_same_name(quick: Quick) -> None:
    quick.computer.uptime = 30


def _set_back(quick: Quick) -> None:
    quick.clock.now -= timedelta(minutes=6)


def _set_back_behind_the_store(quick: Quick) -> None:
    """The store was closed at half past ten; now it is ten again."""
    quick.clock.now += timedelta(hours=1)
    quick.made.keys.note_time(quick.clock.now)
    quick.clock.now -= timedelta(minutes=30)


def _damaged(quick: Quick) -> None:
    slot_file = quick.file()
    slot_file.write_bytes(slot_file.read_bytes()[:-1])


ENDS: list[tuple[Callable[[Quick], None], PinEnd, type[AppError]]] = [
    (_expired, PinEnd.EXPIRED, PinExpiredError),
    (_expired_asleep, PinEnd.EXPIRED, PinExpiredError),
    (_expired_by_clock, PinEnd.EXPIRED, PinExpiredError),
    (_restarted, PinEnd.RESTARTED, PinRestartedError),
    (_restarted_without_a_name, PinEnd.RESTARTED, PinRestartedError),
    (_restarted_with_the_same_name, PinEnd.RESTARTED, PinRestartedError),
    (_set_back, PinEnd.CLOCK, PinClockError),
    (_set_back_behind_the_store, PinEnd.CLOCK, PinClockError),
    (_damaged, PinEnd.STALE, PinStaleError),
]


@pytest.mark.parametrize(("happens", "end", "error"), ENDS, ids=[one[0].__name__ for one in ENDS])
def test_when_it_is_over_it_is_deleted_and_the_right_pin_opens_nothing(
    quick: Quick, happens: Callable[[Quick], None], end: PinEnd, error: type[AppError]
) -> None:
    quick.on()
    happens(quick)
    with pytest.raises(error):
        quick.unlock()
    assert quick.is_gone()
    with pytest.raises(PinOffError):
        quick.unlock()


@pytest.mark.parametrize(("happens", "end", "error"), ENDS, ids=[one[0].__name__ for one in ENDS])
def test_looking_is_enough_to_delete_what_is_over(
    quick: Quick, happens: Callable[[Quick], None], end: PinEnd, error: type[AppError]
) -> None:
    quick.on()
    quick.ring.asked_people.clear()
    happens(quick)
    assert quick.guard().state() == PinState(ended=end)
    assert quick.is_gone()
    assert True not in quick.ring.asked_people, "nobody is asked on the way"


def test_shortly_before_the_end_it_still_opens(quick: Quick) -> None:
    quick.on()
    quick.pass_time(11.99)
    assert quick.unlock() == quick.master()


def test_a_clock_that_is_set_right_by_minutes_does_not_end_it(quick: Quick) -> None:
    quick.on()
    quick.clock.now -= timedelta(minutes=4)
    assert quick.unlock() == quick.master()


def test_use_does_not_make_it_last_longer(quick: Quick) -> None:
    quick.on()
    quick.pass_time(11)
    quick.unlock()
    quick.pass_time(1)
    with pytest.raises(PinExpiredError):
        quick.unlock()


def test_promises_in_the_file_cannot_be_stretched(quick: Quick) -> None:
    quick.on()
    slot_file = quick.file()
    content = slot_file.read_bytes()
    assert b'"expires":"2026-03-14T21:26:53Z"' in content
    slot_file.write_bytes(content.replace(b"2026-03-14T21:26:53Z", b"2027-03-14T21:26:53Z"))
    quick.pass_time(13)
    with pytest.raises(WrongPinError):
        quick.unlock()


def test_logging_out_takes_the_slot_along(quick: Quick, tmp_path_factory, monkeypatch) -> None:
    """The runtime folder goes with the session, before this program is started again."""
    runtime = tmp_path_factory.mktemp("session")
    runtime.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    quick.on()
    assert runtime in quick.file().parents
    assert not (quick.folder / BESIDE).exists()
    shutil.rmtree(runtime)
    with pytest.raises(PinOffError):
        quick.unlock()
