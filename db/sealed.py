"""The sealed copy for a journey: the whole store under a new key that only the agency can unseal.

Not even the officer's passphrase opens it, nor an old key file from a seized disk: the copy has a master key
of its own, kept in no other slot than the agency's. Nothing here is removed before the copy was read back
from the medium, page by page and row by row, under the key that is then forgotten (security design 2.4).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from app.clock import Clock, SystemClock
from app.errors import AppError
from app.ports_travel import Departure, Opener, Receipt
from db.backup import Progress, check_copy
from db.disk import make_private_folder, sync_file
from db.errors import (
    FolderNotEmptyError,
    NoAgencyKeyError,
    SealedCopyError,
    SealedPlaceError,
    StoreDamagedError,
    StoreMissingError,
    from_os_error,
)
from db.keys.agency import open_agency_key
from db.keys.body import ESCROW, Database, decode
from db.keys.copies import NAMES
from db.keys.device import read_slot
from db.keys.envelope import FILE_LIMIT, unpack
from db.keys.errors import KeysDamagedError
from db.keys.escrow import AgencyKey, agency_of, reseal
from db.keys.kdf import KEY_BYTES, SALT_BYTES, KdfCost
from db.keys.opened import OpenKeys
from db.keys.passphrase import new_passphrase
from db.keys.secret import Secret
from db.keys.unlock import renew_keys, unlock_with_agency_key
from db.migrate import Migrations
from db.opening import BACKUPS_NAME, LOG_NAME, STORE_NAME
from db.pin import forgetter
from db.placing import building_beside, put_in_place
from db.store import Store
from db.vault import Created, FolderState, open_unlocked, probe
from db.wipe import DeviceSecret, WipeReport, wipe

_BLOCK = 1 << 20
_KEYRING_PATIENCE = 3.0  # seconds; the officer is not in a hurry here, as in a panic


@dataclass(frozen=True, slots=True)
class SealedCopy:
    """A sealed copy that was read back and found whole.

    Attributes:
        folder: Where it lies.
        agencies: Who can open it: each of them alone.
        digests: SHA-256 of each file, by name.
        content: Digest of all rows: what the store held at that moment.
    """

    folder: Path
    agencies: tuple[AgencyKey, ...]
    digests: tuple[tuple[str, bytes], ...]
    content: bytes

    def fingerprint(self) -> str:
        """32 hexadecimal digits over all files: for the receipt, to recognise this copy later."""
        total = sha256(b"".join(name.encode() + b"\x00" + digest for name, digest in self.digests))
        return total.hexdigest()[:32]


def seal(store: Store, target: Path, *, now: datetime, progress: Progress | None = None) -> SealedCopy:
    """Write the whole store into the folder `target`, for the agency alone, and read it back.

    `target` must not exist or be empty, and appears only when the copy is whole. The store stays as it
    is. `progress` may raise to give up. Raises `NoAgencyKeyError`, `SealedPlaceError`,
    `SealedCopyError`, `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`; `target` is then not there.
    """
    body = store.keys.body
    escrow = tuple(slot for slot in body.slots if slot.type == ESCROW)
    if not escrow:
        raise NoAgencyKeyError()
    target = target.resolve()
    _check_place(store.keys.folder.resolve(), target)
    with Secret.random(KEY_BYTES) as master, building_beside(target) as building:
        slots = tuple(reseal(slot, master, store_id=body.store_id, created=now) for slot in escrow)
        fresh = replace(body, gen=1, db=Database(os.urandom(SALT_BYTES)), slots=slots)
        keys = OpenKeys(building, fresh, NAMES[0], Secret(master.reveal()))
        try:
            keys.save_everywhere(fresh)
            with keys.raw_database_key() as raw_key:
                store.write_copy(building / STORE_NAME, raw_key, progress=progress)
            content = _read_back(store, keys)
            digests = _digests(building)
        finally:
            keys.wipe()
        put_in_place(building, target)
    copy = SealedCopy(target, tuple(agency_of(slot) for slot in escrow), digests, content)
    if _digests(target) != digests:
        raise SealedCopyError()
    return copy


def confirm(store: Store, copy: SealedCopy) -> None:
    """Read a sealed copy once more before it becomes the only one.

    Raises `SealedCopyError` when it is gone or changed, or the store was changed since.
    """
    if _digests(copy.folder) != copy.digests or store.content_digest() != copy.content:
        raise SealedCopyError()


def depart(store: Store, copy: SealedCopy, *, forget_device: Callable[[], bool] | None = None) -> WipeReport:
    """Remove the store from this computer, once the sealed copy was found whole again.

    The store is closed then. Raises `SealedCopyError`, with nothing removed, as :func:`confirm`. What
    could not be removed is in the report.
    """
    confirm(store, copy)
    folder = store.keys.folder
    store.abandon()
    return wipe(folder, forget_device=forget_device, patience=_KEYRING_PATIENCE)


class StoreSealer:
    """Implements `app.ports_travel.Sealer` for one open store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._copy: SealedCopy | None = None

    def openers(self) -> tuple[Opener, ...]:
        """Return the agencies that this store is sealed to; without one there is no sealed copy."""
        slots = self._store.keys.body.slots
        return tuple(_opener(agency_of(slot)) for slot in slots if slot.type == ESCROW)

    def seal(self, target: Path, progress: Progress | None = None) -> Receipt:
        """Write and read back a sealed copy; as :func:`seal`."""
        self._copy = None
        copy = seal(self._store, target, now=self._clock.utc_now(), progress=progress)
        self._copy = copy
        return Receipt(copy.folder, tuple(_opener(agency) for agency in copy.agencies), copy.fingerprint())

    def confirm(self) -> None:
        """Read the copy made last once more; as :func:`confirm`, and when no copy was made."""
        confirm(self._store, self._known())

    def depart(self) -> Departure:
        """Remove the store here, once the copy made last was found whole again; as :func:`depart`."""
        report = depart(self._store, self._known(), forget_device=_forgetting(self._store.keys.folder))
        return Departure(
            removed=report.keys_destroyed + report.keys_unlinked + report.removed,
            keys_left=report.keys_left,
            left=report.left,
            foreign=report.foreign,
            pin_left=report.device is DeviceSecret.LEFT,
        )

    def _known(self) -> SealedCopy:
        if self._copy is None:
            raise SealedCopyError()
        return self._copy


def _opener(agency: AgencyKey) -> Opener:
    return Opener(agency.label, agency.words())


def _forgetting(folder: Path) -> Callable[[], bool] | None:
    """How to forget a device PIN, if there is one: its half lies outside the folder of the store."""
    with suppress(AppError):
        if read_slot(folder) is None:
            return None
    return forgetter(folder)


def restore_sealed(
    sealed: Path,
    folder: Path,
    *,
    private_key: Path,
    agency_passphrase: str,
    passphrase: str,
    clock: Clock | None = None,
    cost: KdfCost | None = None,
    migrations: Migrations | None = None,
) -> Created:
    """At the destination: a store again from a sealed copy, with a new passphrase and recovery code.

    The copy is only read, and may lie on a medium that cannot be written. The agency stays able to open
    the new store. Raises `FolderNotEmptyError`, `PassphraseTooShortError`, `StoreMissingError`, and what
    :func:`db.vault.open_with_escrow` raises; `folder` is then as it was.
    """
    clock = clock or SystemClock()
    if probe(folder) not in (FolderState.ABSENT, FolderState.EMPTY):
        raise FolderNotEmptyError()
    new_passphrase(passphrase).wipe()
    key = open_agency_key(private_key, agency_passphrase)
    folder = folder.resolve()
    with building_beside(folder) as building, ExitStack() as undo:
        _copy_files(sealed, building)
        keys = unlock_with_agency_key(building, key)
        undo.callback(keys.wipe)
        code = renew_keys(keys, passphrase, now=clock.utc_now(), cost=cost)
        put_in_place(building, folder)
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        keys.moved_to(folder)
        store = open_unlocked(folder, lambda: keys, clock, migrations)
        undo.pop_all()
    return Created(store, code)


def _check_place(store: Path, target: Path) -> None:
    if target == store or store in target.parents or target in store.parents:
        raise SealedPlaceError()
    if probe(target) not in (FolderState.ABSENT, FolderState.EMPTY):
        raise SealedPlaceError()


def _read_back(store: Store, keys: OpenKeys) -> bytes:
    """Open the copy as it lies on the medium with the key that is still known; its content digest."""
    for name in (*NAMES, STORE_NAME):
        _leave_cache(keys.folder / name)
    try:
        for name in NAMES:
            frame = unpack(_content(keys.folder / name))
            if not keys.wrote(frame) or decode(frame.untrusted_body).slots != keys.body.slots:
                raise SealedCopyError()
        with keys.raw_database_key() as raw_key:
            content = check_copy(raw_key, keys.folder / STORE_NAME)
    except (KeysDamagedError, StoreDamagedError):
        raise SealedCopyError() from None
    if content != store.content_digest():
        raise SealedCopyError()
    return content


def _leave_cache(path: Path) -> None:
    """Make the next reading come from the medium: a stick may have lost what the system still remembers."""
    try:
        sync_file(path)
        if hasattr(os, "posix_fadvise"):
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(descriptor)
    except OSError as error:
        raise from_os_error(error) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise from_os_error(error) from error


def _digests(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """SHA-256 of the files of a sealed copy; a missing one has the digest of nothing."""
    return tuple((name, _digest(folder / name)) for name in (*NAMES, STORE_NAME))


def _digest(path: Path) -> bytes:
    total = sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                total.update(block)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise from_os_error(error) from error
    return total.digest()


def _copy_files(sealed: Path, building: Path) -> None:
    """Store, log and keys; the log only exists where the agency opened the copy and was interrupted."""
    if not (sealed / STORE_NAME).is_file():
        raise StoreMissingError(what="store")
    try:
        make_private_folder(building / BACKUPS_NAME)
        for name in (*NAMES, STORE_NAME, LOG_NAME):
            if (sealed / name).is_file():
                shutil.copyfile(sealed / name, building / name)
                (building / name).chmod(0o600)
                sync_file(building / name)
    except OSError as error:
        raise from_os_error(error) from error
