"""The keeper of the keys of one open store: implements `app.ports_keys.KeyKeeper`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.ports_keys import (
    AgencyView,
    KeyChange,
    NewRecoveryCode,
    OldBackups,
    Replaced,
    ReplacePlan,
    ReplaceProgress,
    SlotHold,
    SlotId,
    SlotKind,
    SlotNeed,
    SlotView,
)
from db.keys.agency import read_agency_key
from db.keys.body import Slot
from db.keys.change import KeyChanges, is_last_passphrase, is_required
from db.keys.device import read_slot
from db.keys.escrow import AgencyKey, agency_of
from db.keys.fresh import fresh_keys, successors
from db.keys.kdf import KdfCost
from db.keys.opened import OpenKeys
from db.keys.place import has_pin
from db.keys.recovery import RecoveryCode
from db.pin import forgetter
from db.rekey import Rekeying, room, view_backups
from db.store import Store

_NEEDS = {
    SlotKind.PASSPHRASE: SlotNeed.PASSPHRASE,
    SlotKind.RECOVERY: SlotNeed.SHEET,
    SlotKind.ESCROW: SlotNeed.AGENCY,
    SlotKind.DEVICE_PIN: SlotNeed.PIN,
    SlotKind.UNKNOWN: SlotNeed.LATER_VERSION,
}
_PIN_ID = SlotId("device-pin")


class Keeper:
    """Shows and changes the keys of a store. `cost` is for tests: without it new passphrases are measured."""

    def __init__(self, store: Store, clock: Clock, cost: KdfCost | None = None) -> None:
        self._store = store
        self._clock = clock
        self._cost = cost

    def slots(self) -> tuple[SlotView, ...]:
        """Return the ways into the store, passphrases first."""
        return (*(self._view(slot) for slot in self._store.keys.body.slots), *self._pin())

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
        """Remove a slot, or the device PIN."""
        if slot == _PIN_ID:
            self._changes().prove(current)
            # The secret in the key ring goes too where that asks nobody; alone it opens nothing.
            forgetter(self._store.keys.folder)()
            return self._changed(complete=not has_pin(self._store.keys.folder))
        return self._changed(complete=self._changes().remove(current, slot))

    def read_agency_key(self, path: Path) -> AgencyView:
        """Read the public key file of an agency."""
        agency = read_agency_key(path)
        return AgencyView(agency.label, agency.words(), agency.raw)

    def set_escrow(self, current: str, agency: AgencyView, *, required: bool) -> KeyChange:
        """Let an agency open the store."""
        key = AgencyKey(agency.label, agency.raw)
        return self._changed(complete=self._changes().set_escrow(current, key, required=required))

    def plan_replacement(self, current: str) -> ReplacePlan:
        """Say what replacing the keys would keep, end, need and find."""
        keys = self._store.keys
        ends = successors(keys.body, self._changes().prove_passphrase(current))
        needed, free = room(keys.folder)
        return ReplacePlan(
            kept=tuple(self._view(slot) for slot in ends.kept),
            dropped=(*(self._view(slot) for slot in ends.dropped), *self._pin()),
            backups=view_backups(keys),
            bytes_needed=needed,
            bytes_free=free,
        )

    def replace(
        self,
        current: str,
        code: NewRecoveryCode,
        backups: OldBackups,
        progress: ReplaceProgress,
        cancelled: Callable[[], bool],
    ) -> Replaced:
        """Replace the keys and encrypt the store anew."""
        changes = self._changes()
        proved = changes.prove_passphrase(current)

        def make() -> OpenKeys:
            printed, now = RecoveryCode(code.groups), self._clock.utc_now()
            return fresh_keys(self._store.keys, proved, current, printed, cost=changes.cost(), now=now)

        done = Rekeying(self._store, progress, cancelled).run(make, backups)
        return Replaced(self.slots(), done.renewed, done.destroyed, done.complete)

    def _changes(self) -> KeyChanges:
        return KeyChanges(self._store.keys, self._clock.utc_now, self._cost)

    def _changed(self, *, complete: bool) -> KeyChange:
        return KeyChange(self.slots(), complete)

    def _view(self, slot: Slot) -> SlotView:
        keys = self._store.keys
        kind = _kind(slot)
        derived = kind in (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
        agency = agency_of(slot) if kind is SlotKind.ESCROW else None
        return SlotView(
            id=SlotId(slot.id),
            kind=kind,
            created=slot.created,
            label=agency.label if agency else keys.label_of(slot) if derived else "",
            needs=_NEEDS[kind],
            hold=self._hold(slot),
            words=agency.words() if agency else (),
        )

    def _pin(self) -> tuple[SlotView, ...]:
        """The device PIN, which lies beside the key file; one that cannot be read opens nothing."""
        try:
            slot = read_slot(self._store.keys.folder)
        except AppError:
            slot = None
        if slot is None:
            return ()
        kind = SlotKind.DEVICE_PIN
        return (SlotView(_PIN_ID, kind, slot.terms.created, "", _NEEDS[kind], SlotHold.NONE),)

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
