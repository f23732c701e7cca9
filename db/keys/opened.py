"""The keys of a store while it is unlocked: subkeys for the store, and writing the key file."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.errors import AppError
from db.errors import StoreIoError
from db.keys.body import LABEL, KeyBody, Slot
from db.keys.copies import NAMES, read_copy, write_copy
from db.keys.device import DeviceHalf, DeviceSlot
from db.keys.envelope import Frame
from db.keys.escrow import AgencyKey, seal_escrow
from db.keys.kdf import KEY_BYTES, KdfCost, subkey
from db.keys.labels import open_label
from db.keys.secret import Secret
from db.keys.slots import open_slot, seal_slot

_HEX = b"0123456789abcdef"


class KeyNotice(Enum):
    """What was survived while the key file was read; the next write repairs it."""

    COPY_MISSING = "key-copy-missing"
    COPY_DAMAGED = "key-copy-damaged"
    COPY_OUTDATED = "key-copy-outdated"
    """The second copy still has slots that were changed or removed: a change was cut off in between."""


class OpenKeys:
    """The master key and the body that is in force. Whoever holds this can read the store: `wipe()` it."""

    def __init__(
        self, folder: Path, body: KeyBody, current: str, master: Secret, notices: tuple[KeyNotice, ...] = ()
    ) -> None:
        self._folder = folder
        self._body = body
        self._current = current
        self._master = master
        self._notices = notices

    @property
    def folder(self) -> Path:
        """The folder of the store that these keys open."""
        return self._folder

    @property
    def body(self) -> KeyBody:
        """What the key file says."""
        return self._body

    @property
    def notices(self) -> tuple[KeyNotice, ...]:
        """What the officer should be told about the key file."""
        return self._notices

    def subkey(self, label: str, length: int = KEY_BYTES) -> Secret:
        """An independent key for one purpose, such as `chain/v1`."""
        return subkey(self._master, label, length)

    def raw_database_key(self) -> Secret:
        """The key of the store file as SQLCipher takes it: `x'`, 64 digits of key, 32 of salt, `'`."""
        salt = self._body.db.salt
        raw = Secret.empty(3 + 2 * (KEY_BYTES + len(salt)))
        buffer = raw.reveal()
        buffer[:2], buffer[-1:] = b"x'", b"'"
        with self.subkey(f"db/v1/epoch {self._body.db.epoch}") as key:
            # Digit by digit: `hex()` would leave a text with the key that nothing can wipe.
            for place, byte in enumerate((*key.reveal(), *salt)):
                buffer[2 + 2 * place] = _HEX[byte >> 4]
                buffer[3 + 2 * place] = _HEX[byte & 15]
        return raw

    def sealed_for(self, agency: AgencyKey, *, now: datetime) -> Slot:
        """A new slot that lets the agency open this store; not yet in the key file.

        Raises `AgencyKeyFileError` for a public key that nobody can have made.
        """
        return seal_escrow(self._master, agency, store_id=self._body.store_id, created=now)

    def sealed(self, kind: str, secret: Secret, *, cost: KdfCost, now: datetime, label: str = "") -> Slot:
        """A new slot of the kind `passphrase` or `recovery`; not yet in the key file. One derivation."""
        return seal_slot(
            kind,
            self._master,
            secret,
            cost=cost,
            store_id=self._body.store_id,
            created=now.replace(microsecond=0),
            label=label,
        )

    def opens(self, slot: Slot, secret: Secret) -> bool:
        """Whether a derived slot of this key file opens with `secret`. One derivation."""
        master = open_slot(slot, secret, self._body.store_id)
        if master is None:
            return False
        with master:
            return master == self._master

    def label_of(self, slot: Slot) -> str:
        """The label of a derived slot, "" without one."""
        sealed = slot.params.get(LABEL)
        return open_label(sealed, self._master) if isinstance(sealed, str) else ""

    def wrote(self, frame: Frame) -> bool:
        """Whether a key file was written with this master key."""
        return frame.is_authentic(self._master)

    def sealed_for_device(self, half: DeviceHalf) -> DeviceSlot:
        """The master key wrapped for this computer and the PIN of `half`; not yet written anywhere."""
        return half.seal(self._master, self._body.store_id)

    def save(self, body: KeyBody) -> None:
        """Write a changed body over the copy that is not in force, which also repairs a damaged one.

        Raises `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`; the body in force then stays.
        """
        target = NAMES[1 - NAMES.index(self._current)]
        fresh = replace(body, gen=self._body.gen + 1)
        write_copy(self._folder, target, fresh, self._master)
        self._body, self._current, self._notices = fresh, target, ()

    def save_everywhere(self, body: KeyBody) -> bool:
        """Write a changed body over both copies, one after the other: for changed slots.

        An old slot left in the other copy would still open with the old passphrase, if somebody took
        the newer copy away. Raises as :meth:`save` when nothing was changed. When only the second copy
        could not be written the change is in force, and the answer is `False`: to say "it failed" would
        make the officer keep the wrong passphrase. The next save writes that copy.
        """
        self.save(body)
        try:
            self.save(body)
        except AppError:
            self._notices = (KeyNotice.COPY_OUTDATED,)
            return False
        return True

    def write_to(self, name: str) -> None:
        """Write the key file under another name, keys that are not in force yet, and read it back.

        Raises as :meth:`save`, and `StoreIoError` when what is there cannot be read as it was written.
        """
        write_copy(self._folder, name, self._body, self._master)
        copy = read_copy(self._folder / name)
        if copy.frame is None or copy.body != self._body or not copy.frame.is_authentic(self._master):
            raise StoreIoError()

    def heal(self) -> None:
        """Write the copy that still has old slots. Raises as :meth:`save`."""
        if KeyNotice.COPY_OUTDATED in self._notices:
            self.save(self._body)

    def note_time(self, now: datetime) -> None:
        """Remember the latest time that this store has seen; it never goes back, whatever the clock does."""
        anchor = self._body.anchor
        seen = max(now.replace(microsecond=0), anchor.last_seen)
        self.save(replace(self._body, anchor=replace(anchor, last_seen=seen)))

    def moved_to(self, folder: Path) -> None:
        """The folder of a store that was being created has got its final name."""
        self._folder = folder

    def become(self, fresh: OpenKeys) -> None:
        """Be other keys of the same store from now on: whoever holds these goes on with the new ones.

        The old master key is wiped, and `fresh` is used up.
        """
        self._master.wipe()
        self._body, self._current, self._notices = fresh._body, fresh._current, fresh._notices
        self._master, fresh._master = fresh._master, Secret(b"")

    def wipe(self) -> None:
        """Forget the master key. May be called twice."""
        self._master.wipe()

    def __repr__(self) -> str:
        return "<OpenKeys>"
