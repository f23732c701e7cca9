"""Quick unlock: a PIN for some hours on this computer. Off until the officer switches it on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic

from app.domain.pins import KeyringStatus, PinState, check_new_pin
from app.ports_quick import P, PinKeys


def _never() -> bool:
    return False


class QuickUnlock(Generic[P]):
    """Switches the quick unlock of the open store on and off.

    `cancelled` is asked a few times a second by the thread that waits for the key ring of the system: a
    locked one asks the officer, and may wait for him for 20 seconds.
    """

    def __init__(self, keys: PinKeys[P]) -> None:
        self._keys = keys

    def state(self) -> PinState:
        """How it stands. One that is over is deleted. In a pool: it may have to ask the key ring."""
        return self._keys.state()

    def keyring(self, cancelled: Callable[[], bool] = _never) -> KeyringStatus:
        """Try the key ring with a value that means nothing. In a pool, up to 20 seconds."""
        return self._keys.probe(cancelled)

    def check(self, pin: str) -> None:
        """Look whether a PIN can be chosen. Raises `pin-too-short`, `pin-too-long`, `pin-too-simple`."""
        check_new_pin(pin)

    def prepare(self, pin: str, cancelled: Callable[[], bool] = _never) -> P:
        """The first half of switching on: key ring and derivation. In a pool, up to about 20 seconds.

        Nothing is on yet. Raises what `check` raises, `pin-forbidden` by the policy of the store,
        `pin-clock`, `keyring-locked`, `keyring-dismissed`, `keyring-missing`, `keyring-failed`.
        """
        return self._keys.prepare(pin, cancelled)

    def switch_on(self, prepared: P) -> PinState:
        """The second half: wrap the keys. Quick, on the thread of the store. Raises what writing raises."""
        return self._keys.switch_on(prepared)

    def switch_off(self, cancelled: Callable[[], bool] = _never) -> bool:
        """Delete it. In a pool, up to 20 seconds; raises nothing.

        The PIN opens nothing afterwards. `False` when the key ring did not confirm that its half, which
        alone is useless, is gone.
        """
        return self._keys.switch_off(cancelled)
