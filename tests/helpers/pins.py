"""A store folder, a computer and a clock for tests of the quick unlock."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.domain.pins import PinState
from db.keys.kdf import KdfCost
from db.keys.osstore import Patience
from db.keys.place import pin_places
from db.keys.secret import Secret
from db.pin import PinGuard, PinSwitch
from tests.helpers.keys import Made
from tests.helpers.rings import Computer, MemoryRing
from tests.helpers.stores import StoppedClock

PIN = "749261"


def never() -> bool:
    return False


@dataclass
class Quick:
    """A store folder, a computer and a clock in the hands of a test."""

    made: Made
    computer: Computer
    clock: StoppedClock

    @property
    def folder(self) -> Path:
        return self.made.folder

    @property
    def ring(self) -> MemoryRing:
        return self.computer.ring

    def switch(self) -> PinSwitch:
        return PinSwitch(self.made.keys, self.clock, self.computer.device())

    def guard(self) -> PinGuard:
        return PinGuard(self.folder, self.clock, self.computer.device())

    def on(self, pin: str = PIN) -> PinState:
        switch = self.switch()
        return switch.switch_on(switch.prepare(pin, never))

    def unlock(self, pin: str = PIN) -> bytes:
        """The master key, by the PIN."""
        keys = self.guard().unlock(pin, Patience())
        return bytes(keys._master.reveal())

    def master(self) -> bytes:
        return bytes(self.made.keys._master.reveal())

    def pass_time(self, hours: float) -> None:
        """Time passes while the computer runs."""
        self.clock.now += timedelta(hours=hours)
        self.computer.uptime += round(hours * 3600)

    def file(self) -> Path:
        """Where the slot lies now."""
        return next(place for place in pin_places(self.folder) if place.exists())

    def is_gone(self) -> bool:
        """Whether slot and secret are deleted, everywhere."""
        return not any(place.exists() for place in pin_places(self.folder)) and not self.ring.kept


@dataclass
class CheapStretch:
    """Stands for the key derivation where hundreds are asked for; counts them."""

    asked: int = 0

    def stretch(self, secret: Secret, salt: bytes, cost: KdfCost) -> Secret:
        self.asked += 1
        return Secret(hashlib.sha256(bytes(secret.reveal()) + salt + repr(cost).encode()).digest())
