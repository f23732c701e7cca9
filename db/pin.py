"""The quick unlock by device PIN: switching it on and off, opening with it, and ending it in every case.

The key ring keeps, in one value, the secret half of the key and the number of wrong PINs. The number is
raised before a PIN is tried and goes with the secret: restoring the files of the store brings no tries
back, and stopping the program in between gains none (security design, trap 20).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.clock import Clock
from app.domain.pins import LONGEST_HOURS, TRIES, KeyringStatus, PinEnd, PinState, check_new_pin, normal_pin
from app.errors import AppError
from db.keys.body import PASSPHRASE
from db.keys.boot import BootMark, this_boot
from db.keys.copies import read_copies
from db.keys.device import (
    DeviceHalf,
    DeviceSlot,
    new_terms,
    read_slot,
    remove_slot,
    ring_name,
    write_slot,
)
from db.keys.errors import KeysDamagedError
from db.keys.kdf import FLOOR, KEY_BYTES, KdfCost
from db.keys.opened import OpenKeys
from db.keys.oserrors import (
    KeyringError,
    KeyringFailedError,
    PinClockError,
    PinForbiddenError,
    PinOffError,
    WrongPinError,
    error_of_end,
)
from db.keys.osstore import OsStore, Patience, system_store
from db.keys.place import has_pin
from db.keys.secret import Secret
from db.keys.unlock import unlock_with_master

_POLICY = "quick_unlock_max_h"
_TIDY_S = 2.0
_PROBE = "00" * 16
_VALUE = re.compile(r"1\.([0-9a-f]{64})\.([0-9])")
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Device:
    """This computer as the quick unlock sees it; tests put another key ring or another start in it."""

    ring: OsStore
    boot: Callable[[], BootMark] = this_boot

    @classmethod
    def here(cls) -> Device:
        """The computer that this runs on."""
        return cls(system_store())


class PinGuard:
    """The device PIN of one store folder; needs no key. Off the thread of the window."""

    def __init__(self, folder: Path, clock: Clock, device: Device | None = None) -> None:
        self._folder = folder
        self._clock = clock
        self._device = device or Device.here()

    def state(self) -> PinState:
        """How it stands. One that is over is deleted here, in the key ring too where that asks nobody."""
        try:
            slot = read_slot(self._folder)
        except KeysDamagedError:
            return self._ended(PinEnd.STALE)
        if slot is None:
            return PinState()
        end = self._end(slot)
        return self._ended(end) if end is not None else PinState(expires=slot.terms.expires)

    def unlock(self, pin: str, patience: Patience) -> OpenKeys:
        """Open the keys. Waits for the key ring; takes one derivation.

        Raises `PinOffError`, an end (`PinExpiredError`, `PinRestartedError`, `PinClockError`,
        `PinSpentError`, `PinSecretGoneError`, `PinStaleError`), `WrongPinError`, `PinTooLongError`, the
        `KeyringError` of the outcome, `KdfMemoryError`.
        """
        typed = normal_pin(pin)
        slot = self._usable()
        name = ring_name(slot.terms.store_id)
        untrusted = self._device.ring.get(name, patience)
        if untrusted is None:
            raise self._over(PinEnd.SECRET_GONE)
        secret, wrong = _parse(untrusted)
        with secret:
            if wrong >= TRIES:
                raise self._over(PinEnd.SPENT)
            self._device.ring.put(name, _value(secret, wrong + 1), patience)
            master = slot.open(typed, secret)
            if master is None:
                raise self._wrong(TRIES - wrong - 1)
            with ExitStack() as undo:
                undo.callback(master.wipe)
                keys = unlock_with_master(self._folder, master)
                if keys is None:
                    raise self._over(PinEnd.STALE)
                undo.pop_all()
            with suppress(KeyringError):  # it opened; the count that stays is on the safe side
                self._device.ring.put(name, _value(secret, 0), patience)
        return keys

    def forget(self, patience: Patience | None = None) -> bool:
        """Delete slot and secret, the slot first; whether both are gone for certain. Raises nothing."""
        return forgetter(self._folder, self._device, patience)()

    def _usable(self) -> DeviceSlot:
        try:
            slot = read_slot(self._folder)
        except KeysDamagedError:
            raise self._over(PinEnd.STALE) from None
        if slot is None:
            raise PinOffError()
        if (end := self._end(slot)) is not None:
            raise self._over(end)
        return slot

    def _end(self, slot: DeviceSlot) -> PinEnd | None:
        seen = [copy.body.anchor.last_seen for copy in read_copies(self._folder) if copy.body is not None]
        return slot.terms.end(self._clock.utc_now(), self._device.boot(), max(seen, default=_EARLIEST))

    def _wrong(self, left: int) -> AppError:
        return self._over(PinEnd.SPENT) if left <= 0 else WrongPinError(left=left)

    def _over(self, end: PinEnd) -> AppError:
        self._ended(end)
        return error_of_end(end)

    def _ended(self, end: PinEnd) -> PinState:
        self.forget(Patience(_TIDY_S, may_ask=False))
        return PinState(ended=end)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A PIN that the key ring has its half of, before the keys of the store are wrapped for it."""

    half: DeviceHalf

    def discard(self) -> None:
        """Forget the key; the secret in the key ring is useless then, and replaced the next time."""
        self.half.wipe()


class PinSwitch:
    """Switches the quick unlock of an open store on and off: implements `app.services.quick.PinKeys`.

    `state`, `probe`, `prepare` and `switch_off` run in a pool and need no key; `switch_on` wraps the keys,
    is quick, and runs on the thread of the store.
    """

    def __init__(self, keys: OpenKeys, clock: Clock, device: Device | None = None) -> None:
        self._keys = keys
        self._clock = clock
        self._device = device or Device.here()
        self._guard = PinGuard(keys.folder, clock, self._device)

    def state(self) -> PinState:
        """How it stands; one that is over is deleted."""
        found = self._guard.state()
        return PinState(found.expires, found.ended, self._hours())

    def probe(self, cancelled: Callable[[], bool]) -> KeyringStatus:
        """What the key ring answers when something is kept, read and deleted."""
        patience = Patience(cancelled=cancelled)
        try:
            self._device.ring.put(_PROBE, "probe", patience)
            self._device.ring.delete(_PROBE, patience)
        except KeyringError as error:
            return error.status
        return KeyringStatus.AVAILABLE

    def prepare(self, pin: str, cancelled: Callable[[], bool]) -> Prepared:
        """Check the PIN, give the key ring its half, derive. Up to 20 seconds and one derivation.

        Raises `PinForbiddenError`, `PinTooShortError`, `PinTooLongError`, `PinTooSimpleError`,
        `PinClockError` for a clock that stands before the time the store has seen, `KdfMemoryError`, and
        the `KeyringError` of the outcome.
        """
        hours = self._hours()
        if not hours:
            raise PinForbiddenError()
        typed = check_new_pin(pin)
        body, now, mark = self._keys.body, self._clock.utc_now(), self._device.boot()
        with Secret.random(KEY_BYTES) as secret:
            terms = new_terms(body.store_id, secret, now=now, hours=hours, mark=mark, cost=_cost(self._keys))
            if terms.end(now, mark, body.anchor.last_seen) is PinEnd.CLOCK:
                raise PinClockError()
            if not mark.boot:
                raise KeyringFailedError(why="boot")
            half = DeviceHalf.derive(typed, secret, terms)
            try:
                patience = Patience(cancelled=cancelled)
                self._device.ring.put(ring_name(body.store_id), _value(secret, 0), patience)
            except AppError:
                half.wipe()
                raise
        return Prepared(half)

    def switch_on(self, prepared: Prepared) -> PinState:
        """Wrap the keys. Raises `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`."""
        try:
            write_slot(self._keys.folder, self._keys.sealed_for_device(prepared.half))
        finally:
            prepared.discard()
        return self.state()

    def switch_off(self, cancelled: Callable[[], bool]) -> bool:
        """Delete slot and secret; `False` when the key ring did not say that its half is gone.

        The PIN opens nothing in any case: the slot goes first.
        """
        return self._guard.forget(Patience(cancelled=cancelled))

    def _hours(self) -> int:
        allowed = self._keys.body.policy.get(_POLICY, LONGEST_HOURS)
        return min(max(allowed, 0), LONGEST_HOURS) if isinstance(allowed, int) else 0


def open_keys_with_pin(
    folder: Path, pin: str, *, clock: Clock, device: Device | None = None, patience: Patience | None = None
) -> OpenKeys:
    """Open the keys of a folder with its PIN; as :meth:`PinGuard.unlock`."""
    return PinGuard(folder, clock, device).unlock(pin, patience or Patience())


def sweep_pin(folder: Path, clock: Clock) -> None:
    """Delete a PIN that is over, whoever opened the store and however. Raises nothing."""
    if has_pin(folder):
        with suppress(AppError):
            PinGuard(folder, clock).state()


def forgetter(
    folder: Path, device: Device | None = None, patience: Patience | None = None
) -> Callable[[], bool]:
    """A call that deletes slot and secret of a device PIN, for whoever wipes the folder first.

    The key files name the store, so they are read now; the call works after they are gone. It says whether
    slot and secret are gone for certain, waits two seconds without asking anybody unless told otherwise,
    and raises nothing.
    """
    names = {ring_name(copy.body.store_id) for copy in read_copies(folder) if copy.body is not None}
    with suppress(AppError):
        if (slot := read_slot(folder)) is not None:
            names.add(ring_name(slot.terms.store_id))

    def forget() -> bool:
        gone = remove_slot(folder)
        ring = (device or Device.here()).ring
        waiting = patience or Patience(_TIDY_S, may_ask=False)
        for name in names:
            try:
                ring.delete(name, waiting)
            except KeyringError:
                gone = False
        return gone

    return forget


def _cost(keys: OpenKeys) -> KdfCost:
    """What the passphrase costs on this computer; the bounds of the key file hold for it."""
    costs = [slot.cost() for slot in keys.body.slots if slot.type == PASSPHRASE]
    return max(costs, key=lambda cost: cost.memory_kib * cost.passes, default=FLOOR)


def _value(secret: Secret, wrong: int) -> str:
    return f"1.{secret.reveal().hex()}.{wrong}"


def _parse(untrusted: str) -> tuple[Secret, int]:
    """The secret and the number of wrong PINs. Raises `KeyringFailedError` for anything else."""
    found = _VALUE.fullmatch(untrusted)
    if found is None:
        raise KeyringFailedError(why="value")
    return Secret(bytes.fromhex(found[1])), int(found[2])


__all__ = [
    "Device",
    "PinGuard",
    "PinSwitch",
    "Prepared",
    "forgetter",
    "open_keys_with_pin",
    "sweep_pin",
]
