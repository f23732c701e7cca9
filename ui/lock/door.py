"""The door of a store as lock page and first run see it. No Qt: the calls run on the store's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the lock page must not wait for the imports of store and services
    from app.clock import Clock
    from app.domain.pins import PinState
    from app.domain.profile import Profile
    from db.keys.kdf import KdfCost
    from db.pin import Device
    from db.wipe import WipeReport
    from ui.wiring import Desk


DEMO_NOTE = "demo-passphrase.txt"
"""A demonstration store says that it is one by this file beside its keys: its passphrase is no secret."""
_LONGEST_NOTE = 100


class DoorState(Enum):
    """What stands behind the door."""

    NOTHING = "nothing"
    """No store yet: the first run."""
    STORE = "store"
    """A store, or what is left of one: the lock page, which says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class FirstOpening:
    """A store that was just created, open, and its recovery code in groups: shown once, kept nowhere."""

    desk: Desk
    recovery_groups: tuple[str, ...]


class Door(Protocol):
    """Creates and opens one store. Everything but `state` is slow and raises AppError."""

    demo_passphrase: str
    """Passphrase of a demonstration store, shown on the lock page; "" for a real store."""

    def state(self) -> DoorState:
        """Look, without opening anything."""

    def warm_up(self) -> None:
        """Prepare to open, off the GUI thread; may do nothing."""

    def create(self, passphrase: str, officer: Profile) -> FirstOpening:
        """Create the store, keep who works with it, and leave it open."""

    def unlock(self, passphrase: str) -> Desk:
        """Open the store with the passphrase."""

    def unlock_with_recovery(self, code: str) -> Desk:
        """Open the store with the recovery code as typed."""

    def destroy_keys(self) -> WipeReport:
        """Destroy what opens the store, at once, whether it is open or not. Raises nothing."""

    def wipe(self, keys: WipeReport | None) -> WipeReport:
        """Remove everything else of the store; `keys` is what `destroy_keys` reported. Raises nothing."""

    def has_pin(self) -> bool:
        """Look, at once, whether a PIN may be offered."""

    def pin_state(self) -> PinState:
        """How the PIN stands; one that is over is deleted. May wait two seconds for the key ring."""

    def unlock_with_pin(self, pin: str, cancelled: Callable[[], bool]) -> Desk:
        """Open the store with the PIN; waits up to 20 seconds for the key ring, unless `cancelled`."""


class FolderDoor:
    """The door of a store folder.

    `cost` and `device` are for tests: without them the key derivation is calibrated, and the key ring is
    the one of this computer.
    """

    def __init__(
        self, folder: Path, clock: Clock, *, cost: KdfCost | None = None, device: Device | None = None
    ) -> None:
        self._folder, self._clock, self._cost, self._device = folder, clock, cost, device
        self._forget_device: Callable[[], bool] | None = None
        self.demo_passphrase = _demo_note(folder)

    def state(self) -> DoorState:
        """Look whether anything is there; what it is worth is said when it is opened.

        By hand and not with `db.vault.probe`: the first picture must not wait for its imports.
        """
        try:
            nothing = next(self._folder.iterdir(), None) is None
        except FileNotFoundError:
            nothing = True
        except OSError:
            nothing = False
        return DoorState.NOTHING if nothing else DoorState.STORE

    def warm_up(self) -> None:
        """Import what opening needs, while the passphrase is being typed."""
        for module in ("db.vault", "ui.wiring"):
            import_module(module)

    def create(self, passphrase: str, officer: Profile) -> FirstOpening:
        """Create the store and keep who works with it."""
        from db.vault import create
        from ui.wiring import open_desk

        created = create(self._folder, passphrase, clock=self._clock, cost=self._cost)
        with ExitStack() as undo:
            undo.callback(created.store.close)
            desk = open_desk(created.store, self._clock, cost=self._cost)
            desk.profiles.save(officer)
            undo.pop_all()
        return FirstOpening(desk, created.recovery_code.groups)

    def unlock(self, passphrase: str) -> Desk:
        """Open the store with the passphrase."""
        from db.vault import open_with_passphrase
        from ui.wiring import open_desk

        store = open_with_passphrase(self._folder, passphrase, clock=self._clock)
        return open_desk(store, self._clock, cost=self._cost)

    def unlock_with_recovery(self, code: str) -> Desk:
        """Open the store with the recovery code as typed."""
        from db.vault import open_with_recovery
        from ui.wiring import open_desk

        store = open_with_recovery(self._folder, code, clock=self._clock)
        return open_desk(store, self._clock, cost=self._cost)

    def destroy_keys(self) -> WipeReport:
        """Destroy what opens the store, at once, whether it is open or not."""
        from db.keys.place import has_pin
        from db.pin import forgetter
        from db.wipe import destroy_keys

        # Which secret of the key ring belongs to this store is written in what is destroyed now.
        self._forget_device = forgetter(self._folder, self._device) if has_pin(self._folder) else None
        return destroy_keys(self._folder)

    def wipe(self, keys: WipeReport | None) -> WipeReport:
        """Remove everything else of the store."""
        from db.wipe import wipe

        return wipe(self._folder, keys=keys, forget_device=self._forget_device)

    def has_pin(self) -> bool:
        """Look, at once, whether a PIN may be offered."""
        from db.keys.place import has_pin

        return has_pin(self._folder)

    def pin_state(self) -> PinState:
        """How the PIN stands; one that is over is deleted."""
        from db.pin import PinGuard

        return PinGuard(self._folder, self._clock, self._device).state()

    def unlock_with_pin(self, pin: str, cancelled: Callable[[], bool]) -> Desk:
        """Open the store with the PIN."""
        from db.keys.osstore import Patience
        from db.vault import open_with_pin
        from ui.wiring import open_desk

        patience = Patience(cancelled=cancelled)
        store = open_with_pin(self._folder, pin, clock=self._clock, device=self._device, patience=patience)
        return open_desk(store, self._clock, cost=self._cost)


def _demo_note(folder: Path) -> str:
    note = folder / DEMO_NOTE
    try:
        if not note.is_file() or note.stat().st_size > _LONGEST_NOTE:
            return ""
        return note.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
