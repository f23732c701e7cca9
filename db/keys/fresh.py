"""New keys for an existing store: another master key, wrapped for those who can be served without asking."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import datetime

from db.keys.body import ESCROW, PASSPHRASE, RECOVERY, Database, KeyBody, Slot
from db.keys.copies import NAMES
from db.keys.escrow import reseal
from db.keys.kdf import FLOOR, KEY_BYTES, SALT_BYTES, KdfCost
from db.keys.opened import OpenKeys
from db.keys.passphrase import passphrase_secret
from db.keys.recovery import RecoveryCode
from db.keys.secret import Secret
from db.keys.slots import seal_slot


@dataclass(frozen=True, slots=True)
class Successors:
    """What becomes of the slots of a key file when its master key is replaced."""

    kept: tuple[Slot, ...]
    dropped: tuple[Slot, ...]


def successors(body: KeyBody, proved: Slot) -> Successors:
    """Which slots can be made again: the passphrase that was typed, and what a public key suffices for.

    The recovery slots are renewed in any case, and are in neither part.
    """
    others = [slot for slot in body.slots if slot.type != RECOVERY]
    kept = tuple(slot for slot in others if slot == proved or slot.type == ESCROW)
    return Successors(kept, tuple(slot for slot in others if slot not in kept))


def fresh_keys(
    old: OpenKeys, proved: Slot, passphrase: str, code: RecoveryCode, *, cost: KdfCost, now: datetime
) -> OpenKeys:
    """The keys that take the place of `old`; nothing is written. Two derivations.

    The store keeps its identity, its anchor and its policy; master key, salt and epoch are new, and the
    generation goes on, so that a copy of the old key file is never the newer one.
    """
    now = now.replace(microsecond=0)
    body, master = old.body, Secret.random(KEY_BYTES)
    database = Database(os.urandom(SALT_BYTES), body.db.epoch + 1)
    with passphrase_secret(passphrase) as typed, code.secret() as printed:
        label = old.label_of(proved)
        slots = (
            seal_slot(PASSPHRASE, master, typed, cost=cost, store_id=body.store_id, created=now, label=label),
            seal_slot(RECOVERY, master, printed, cost=FLOOR, store_id=body.store_id, created=now),
            *(
                reseal(slot, master, store_id=body.store_id, created=now)
                for slot in successors(body, proved).kept
                if slot.type == ESCROW
            ),
        )
    fresh = replace(body, gen=body.gen + 1, db=database, slots=slots)
    return OpenKeys(old.folder, fresh, NAMES[1], master)
