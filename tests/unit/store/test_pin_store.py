"""A store opened with its PIN, with the real derivation: from the switch to the records and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ports_keys import OldBackups, SlotKind
from db.errors import StoreInUseError
from db.keeper import Keeper
from db.keys.kdf import FLOOR
from db.keys.oserrors import PinOffError, WrongPinError
from db.pin import PinSwitch
from db.store import Store
from db.vault import open_with_passphrase, open_with_pin
from tests.helpers.pins import PIN, never
from tests.helpers.rings import Computer
from tests.helpers.stores import PASSPHRASE, SMALL, Pattern, StoppedClock


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A computer on which nobody else's runtime folder is used."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return Computer()


def _switch_on(store: Store, computer: Computer) -> None:
    switch = PinSwitch(store.keys, StoppedClock(), computer.device())
    assert switch.switch_on(switch.prepare(PIN, never)).is_on


def _open(folder: Path, pin: str, computer: Computer) -> Store:
    return open_with_pin(folder, pin, clock=StoppedClock(), migrations=SMALL, device=computer.device())


def test_the_records_are_there_after_opening_with_the_pin(
    pattern: Pattern, folder: Path, computer: Computer
) -> None:
    store = pattern.open(folder)
    _switch_on(store, computer)
    store.run("INSERT INTO note (text) VALUES ('kept under the PIN')")
    store.close()
    opened = _open(folder, PIN, computer)
    assert opened.one("SELECT count(*) FROM note WHERE text = 'kept under the PIN'") == (1,)
    opened.close()


def test_a_wrong_pin_lets_go_of_the_store_and_the_passphrase_still_opens(
    pattern: Pattern, folder: Path, computer: Computer
) -> None:
    store = pattern.open(folder)
    _switch_on(store, computer)
    store.close()
    with pytest.raises(WrongPinError):
        _open(folder, "749262", computer)
    computer.ring.kept.clear()
    opened = open_with_passphrase(folder, PASSPHRASE, clock=StoppedClock(), migrations=SMALL)
    assert opened.one("SELECT count(*) FROM note") == (50,)
    opened.close()


def test_a_pin_is_not_tried_on_a_store_that_is_open(
    pattern: Pattern, folder: Path, computer: Computer
) -> None:
    store = pattern.open(folder)
    _switch_on(store, computer)
    before = list(computer.ring.asked)
    with pytest.raises(StoreInUseError):
        _open(folder, PIN, computer)
    assert computer.ring.asked == before
    store.close()


def test_a_store_without_a_pin_says_so(folder: Path, computer: Computer) -> None:
    with pytest.raises(PinOffError):
        _open(folder, PIN, computer)


def test_a_pin_that_was_prepared_before_the_lock_is_not_switched_on_after_it(
    pattern: Pattern, folder: Path, computer: Computer
) -> None:
    store = pattern.open(folder)
    switch = PinSwitch(store.keys, StoppedClock(), computer.device())
    prepared = switch.prepare(PIN, never)
    store.close()
    with pytest.raises(ValueError, match="wiped"):
        switch.switch_on(prepared)
    with pytest.raises(PinOffError):
        _open(folder, PIN, computer)


def test_the_pin_is_listed_and_ends_with_the_keys_that_it_wraps(
    pattern: Pattern, folder: Path, computer: Computer
) -> None:
    store = pattern.open(folder)
    keeper = Keeper(store, StoppedClock(), FLOOR)
    _switch_on(store, computer)
    assert keeper.slots()[-1].kind is SlotKind.DEVICE_PIN
    assert keeper.plan_replacement(PASSPHRASE).dropped == keeper.slots()[-1:]
    keeper.remove(PASSPHRASE, keeper.slots()[-1].id)
    assert keeper.slots()[-1].kind is SlotKind.RECOVERY
    _switch_on(store, computer)
    switch = PinSwitch(store.keys, StoppedClock(), computer.device())
    code = keeper.new_recovery_code()
    done = keeper.replace(PASSPHRASE, code, OldBackups.RENEW, lambda *_: None, lambda: False)
    assert [slot.kind for slot in done.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert switch.switch_on(switch.prepare(PIN, never)).is_on  # made before, and it goes on with the new keys
    store.close()
    _open(folder, PIN, computer).close()
