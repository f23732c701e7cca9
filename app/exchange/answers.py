"""What the terminal answers about the keys of a store, as records with a JSON Schema of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.pins import PinEnd
from app.ports_keys import SlotHold, SlotKind, SlotNeed, SlotView


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One way into the store. Nothing in it is secret.

    Attributes:
        id: What `dragoman keys remove` and `--slot` take.
        kind: Which kind of way.
        created: When it was made, in UTC.
        needs: What it takes to open the store this way.
        hold: Why it cannot be removed now.
        label: What the officer called it, or the name of the agency.
        words: Fingerprint of the agency's public key.
    """

    id: str
    kind: SlotKind
    created: datetime
    needs: SlotNeed
    hold: SlotHold
    label: str = ""
    words: tuple[str, ...] = ()

    @classmethod
    def of(cls, slot: SlotView) -> KeyEntry:
        """Return a slot as an answer says it."""
        return cls(slot.id, slot.kind, slot.created, slot.needs, slot.hold, slot.label, slot.words)


@dataclass(frozen=True, slots=True)
class KeysAnswer:
    """The answer of every `dragoman keys` command: the ways into the store as they are now.

    Attributes:
        keys: The ways into the store.
        complete: False when a copy of the old state could not be removed yet; the next opening does it.
        recovery_code: The new recovery code, in the one answer that says it.
        ended: Ways in that ended because the keys were replaced.
        backups_renewed: Backups that were encrypted anew.
        backups_destroyed: Backups that were destroyed.
    """

    keys: tuple[KeyEntry, ...]
    complete: bool = True
    recovery_code: str = ""
    ended: tuple[KeyEntry, ...] = ()
    backups_renewed: int = 0
    backups_destroyed: int = 0


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """The answer of every `dragoman keys pin` command: how the PIN of this computer stands now.

    Attributes:
        on: Whether the PIN opens the store.
        expires: Until when, in UTC.
        ended: Why a PIN that was on is over; it is deleted then.
        secret_deleted: False when the key ring did not confirm that its half is gone; alone it opens nothing.
    """

    on: bool
    expires: datetime | None = None
    ended: PinEnd | None = None
    secret_deleted: bool = True


ANSWERS: dict[str, type] = {"keys-answer": KeysAnswer, "pin-answer": PinAnswer}
"""Answers that have a schema of their own, by the name of its file."""
