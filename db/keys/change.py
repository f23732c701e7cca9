"""Changing the ways to the master key while the store is open: add, change, renew, remove.

The master key stays ("rewrap"), so that a change takes a second and cannot harm a record. What that does
not do is revoke an old copy of the key file: see `db/rekey.py` for new keys.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from db.keys.body import (
    DERIVED_LIMIT,
    ESCROW,
    ESCROW_LIMIT,
    PASSPHRASE,
    RECOVERY,
    SLOT_LIMIT,
    KeyBody,
    Slot,
)
from db.keys.errors import RecoveryGroupError, RecoveryLengthError, WrongPassphraseError
from db.keys.escrow import AgencyKey, agency_of
from db.keys.kdf import FLOOR, KdfCost, calibrate
from db.keys.opened import OpenKeys
from db.keys.passphrase import new_passphrase, passphrase_secret
from db.keys.recovery import RecoveryCode
from db.keys.refusals import (
    KeyNotNamedError,
    KeyRequiredError,
    LastPassphraseError,
    NoSuchKeyError,
    TooManyKeysError,
)
from db.keys.secret import Secret

REQUIRES = {RECOVERY: "require_recovery", ESCROW: "require_escrow"}
"""The names in the policy that make the last slot of a kind stay."""


class KeyChanges:
    """Changes of the slots of open keys. Every change asks for `current`, a passphrase or recovery code.

    Each method that changes answers whether both copies of the key file were written
    (:meth:`OpenKeys.save_everywhere`), and raises `WrongPassphraseError` before anything is written.
    `cost` is for tests; without it a new passphrase gets what this computer makes a second of.
    """

    def __init__(self, keys: OpenKeys, now: Callable[[], datetime], cost: KdfCost | None = None) -> None:
        self._keys = keys
        self._now = now
        self._cost = cost

    def prove(self, current: str) -> Slot:
        """The slot that `current` opens. One derivation for each slot that is tried.

        Raises `WrongPassphraseError`, `KdfMemoryError`.
        """
        with passphrase_secret(current) as secret:
            found = self._opened_by(secret, PASSPHRASE)
        if found is None:
            found = self._proved_by_code(current)
        if found is None:
            raise WrongPassphraseError()
        return found

    def prove_passphrase(self, current: str) -> Slot:
        """The slot that `current` opens as a passphrase. Raises as :meth:`prove`."""
        with passphrase_secret(current) as secret:
            found = self._opened_by(secret, PASSPHRASE)
        if found is None:
            raise WrongPassphraseError()
        return found

    def add_passphrase(self, current: str, new: str, label: str) -> bool:
        """A further passphrase. Raises `PassphraseTooShortError`, `TooManyKeysError`."""
        body = self._keys.body
        if len(_of(body, PASSPHRASE)) >= DERIVED_LIMIT or len(body.slots) >= SLOT_LIMIT:
            raise TooManyKeysError(maximum=DERIVED_LIMIT)
        with new_passphrase(new) as secret:
            self.prove(current)
            slot = self._sealed(PASSPHRASE, secret, self.cost(), label)
        # Passphrases first: they are tried first.
        place = len(_of(body, PASSPHRASE))
        return self._save(body, (*body.slots[:place], slot, *body.slots[place:]))

    def change_passphrase(self, current: str, new: str, slot_id: str | None) -> bool:
        """A new passphrase in the place of one: of the one that `current` opens, or of the one named.

        Raises `PassphraseTooShortError`, `NoSuchKeyError`, and `KeyNotNamedError` when `current` is a
        recovery code, there are several passphrases and none is named.
        """
        body = self._keys.body
        with new_passphrase(new) as secret:
            old = self._to_change(self.prove(current), slot_id)
            fresh = self._sealed(PASSPHRASE, secret, self.cost(), self._keys.label_of(old))
        return self._save(body, tuple(fresh if slot == old else slot for slot in body.slots))

    def renew_recovery(self, current: str, code: RecoveryCode) -> bool:
        """The new code in the place of all before it."""
        body = self._keys.body
        with code.secret() as printed:
            self.prove(current)
            slot = self._sealed(RECOVERY, printed, FLOOR)
        kept = [each for each in body.slots if each.type != RECOVERY]
        place = len(_of(body, PASSPHRASE))
        return self._save(body, (*kept[:place], slot, *kept[place:]))

    def set_escrow(self, current: str, agency: AgencyKey, *, required: bool) -> bool:
        """A slot for the agency, in the place of an earlier one of the same key; others stay.

        Raises `TooManyKeysError`, and `AgencyKeyFileError` for a key that nobody can have made.
        """
        body = self._keys.body
        kept = tuple(s for s in body.slots if s.type != ESCROW or agency_of(s).raw != agency.raw)
        if len(_of(replace(body, slots=kept), ESCROW)) >= ESCROW_LIMIT or len(kept) >= SLOT_LIMIT:
            raise TooManyKeysError(maximum=ESCROW_LIMIT)
        slot = self._keys.sealed_for(agency, now=self._now())
        self.prove(current)
        policy = {**body.policy, REQUIRES[ESCROW]: 1}
        if not required:
            del policy[REQUIRES[ESCROW]]
        return self._keys.save_everywhere(replace(body, slots=(*kept, slot), policy=policy))

    def remove(self, current: str, slot_id: str) -> bool:
        """One slot less. Raises `NoSuchKeyError`, `LastPassphraseError`, `KeyRequiredError`."""
        body = self._keys.body
        gone = self._find(slot_id)
        if is_last_passphrase(body, gone):
            raise LastPassphraseError()
        if is_required(body, gone):
            raise KeyRequiredError()
        self.prove(current)
        return self._save(body, tuple(slot for slot in body.slots if slot.id != slot_id))

    def cost(self) -> KdfCost:
        """What a new passphrase costs to try: measured on this computer, a few seconds, unless given."""
        return self._cost or calibrate()

    def _opened_by(self, secret: Secret, kind: str) -> Slot | None:
        return next((slot for slot in _of(self._keys.body, kind) if self._keys.opens(slot, secret)), None)

    def _proved_by_code(self, typed: str) -> Slot | None:
        try:
            code = RecoveryCode.parse(typed)
        except (RecoveryGroupError, RecoveryLengthError):
            return None  # most often a passphrase with a slip in it, and that is what to say
        with code.secret() as printed:
            return self._opened_by(printed, RECOVERY)

    def _to_change(self, proved: Slot, slot_id: str | None) -> Slot:
        passphrases = _of(self._keys.body, PASSPHRASE)
        if slot_id is not None:
            found = self._find(slot_id)
            if found.type != PASSPHRASE:
                raise NoSuchKeyError()
            return found
        if proved.type == PASSPHRASE:
            return proved
        if len(passphrases) != 1:
            raise KeyNotNamedError()
        return passphrases[0]

    def _find(self, slot_id: str) -> Slot:
        found = next((slot for slot in self._keys.body.slots if slot.id == slot_id), None)
        if found is None:
            raise NoSuchKeyError()
        return found

    def _sealed(self, kind: str, secret: Secret, cost: KdfCost, label: str = "") -> Slot:
        if not cost.at_least(FLOOR):
            raise ValueError("the cost is below the floor of the policy")
        return self._keys.sealed(kind, secret, cost=cost, now=self._now(), label=label)

    def _save(self, body: KeyBody, slots: tuple[Slot, ...]) -> bool:
        return self._keys.save_everywhere(replace(body, slots=slots))


def is_last_passphrase(body: KeyBody, slot: Slot) -> bool:
    """Whether removing the slot would leave a store that no passphrase opens."""
    return slot.type == PASSPHRASE and len(_of(body, PASSPHRASE)) == 1


def is_required(body: KeyBody, slot: Slot) -> bool:
    """Whether the policy of the key file wants one slot of this kind, and this is the last."""
    kinds = Counter(each.type for each in body.slots)
    return bool(body.policy.get(REQUIRES.get(slot.type, ""))) and kinds[slot.type] == 1


def _of(body: KeyBody, kind: str) -> list[Slot]:
    return [slot for slot in body.slots if slot.type == kind]
