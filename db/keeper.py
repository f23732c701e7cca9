"""The keeper of the keys of one open store: implements `app.ports_keys.KeyKeeper`."""

from __future__ import annotations

from app.clock import Clock
from app.ports_keys import KeyChange, NewRecoveryCode, SlotHold, SlotId, SlotKind, SlotNeed, SlotView
from db.keys.body import Slot
from db.keys.change import KeyChanges, is_last_passphrase, is_required
from db.keys.kdf import KdfCost
from db.keys.recovery import RecoveryCode
from db.store import Store

_NEEDS = {
    SlotKind.PASSPHRASE: SlotNeed.PASSPHRASE,
    SlotKind.RECOVERY: SlotNeed.SHEET,
    SlotKind.ESCROW: SlotNeed.AGENCY,
    SlotKind.DEVICE_PIN: SlotNeed.PIN,
    SlotKind.UNKNOWN: SlotNeed.LATER_VERSION,
}


class Keeper:
    """Shows and changes the keys of a store. `cost` is for tests: without it new passphrases are measured."""

    def __init__(self, store: Store, clock: Clock, cost: KdfCost | None = None) -> None:
        self._store = store
        self._clock = clock
        self._cost = cost

    def slots(self) -> tuple[SlotView, ...]:
        """Return the ways into the store, passphrases first."""
        return tuple(self._view(slot) for slot in self._store.keys.body.slots)

    def prove(self, current: str) -> None:
        """Check that `current` opens the store; raises WrongPassphraseError."""
        self._changes().prove(current)

    def add_passphrase(self, current: str, new: str, label: str) -> KeyChange:
        """Add a passphrase."""
        return self._changed(complete=self._changes().add_passphrase(current, new, label))

    def change_passphrase(self, current: str, new: str, slot: SlotId | None) -> KeyChange:
        """Put a passphrase in the place of another."""
        return self._changed(complete=self._changes().change_passphrase(current, new, slot))

    def new_recovery_code(self) -> NewRecoveryCode:
        """Make a recovery code to show."""
        return NewRecoveryCode.of(RecoveryCode.generate().groups)

    def renew_recovery(self, current: str, code: NewRecoveryCode) -> KeyChange:
        """Put a recovery code in the place of those before it."""
        complete = self._changes().renew_recovery(current, RecoveryCode(code.groups))
        return self._changed(complete=complete)

    def remove(self, current: str, slot: SlotId) -> KeyChange:
        """Remove a slot."""
        return self._changed(complete=self._changes().remove(current, slot))

    def _changes(self) -> KeyChanges:
        return KeyChanges(self._store.keys, self._clock.utc_now, self._cost)

    def _changed(self, *, complete: bool) -> KeyChange:
        return KeyChange(self.slots(), complete)

    def _view(self, slot: Slot) -> SlotView:
        keys = self._store.keys
        kind = _kind(slot)
        derived = kind in (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
        return SlotView(
            id=SlotId(slot.id),
            kind=kind,
            created=slot.created,
            label=keys.label_of(slot) if derived else "",
            needs=_NEEDS[kind],
            hold=self._hold(slot),
        )

    def _hold(self, slot: Slot) -> SlotHold:
        body = self._store.keys.body
        if is_last_passphrase(body, slot):
            return SlotHold.LAST_PASSPHRASE
        return SlotHold.POLICY if is_required(body, slot) else SlotHold.NONE


def _kind(slot: Slot) -> SlotKind:
    try:
        return SlotKind(slot.type)
    except ValueError:
        return SlotKind.UNKNOWN
