"""What the quick unlock needs from outside: the keys of the open store and this computer; see `db/pin.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.domain.pins import KeyringStatus, PinState


class PreparedPin(Protocol):
    """A PIN that the key ring has its half of; `switch_on` takes it over. A secret."""

    def discard(self) -> None:
        """Forget it: it was not switched on."""


P = TypeVar("P", bound=PreparedPin)


class PinKeys(Protocol[P]):
    """The device PIN of one open store, as `app.services.quick.QuickUnlock` describes it."""

    def state(self) -> PinState: ...
    def probe(self, cancelled: Callable[[], bool]) -> KeyringStatus: ...
    def prepare(self, pin: str, cancelled: Callable[[], bool]) -> P: ...
    def switch_on(self, prepared: P) -> PinState: ...
    def switch_off(self, cancelled: Callable[[], bool]) -> bool: ...
