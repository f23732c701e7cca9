"""The store folder as a whole: is there one, make one, open one. What the composition root calls."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.clock import Clock, SystemClock
from app.errors import AppError
from db.errors import FolderNotEmptyError, StoreMissingError, from_os_error
from db.keys.agency import open_agency_key
from db.keys.copies import NAMES
from db.keys.kdf import KdfCost
from db.keys.opened import OpenKeys
from db.keys.osstore import Patience
from db.keys.passphrase import new_passphrase
from db.keys.recovery import RecoveryCode
from db.keys.unlock import (
    create_keys,
    unlock_with_agency_key,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from db.lock import FolderLock
from db.migrate import Migrations, shipped
from db.opening import LOG_NAME, STORE_NAME, check_form, create_store_file
from db.pin import Device, open_keys_with_pin, sweep_pin
from db.placing import building_beside, put_in_place
from db.settle import settle
from db.store import Store


class FolderState(Enum):
    """What a folder holds, as far as its names tell."""

    ABSENT = "absent"
    EMPTY = "empty"
    STORE = "store"
    BROKEN = "broken"
    """Keys without a store, or a store without keys: never to be written over."""
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Created:
    """A new store, open, and its recovery code: shown once, kept nowhere."""

    store: Store
    recovery_code: RecoveryCode


def probe(folder: Path) -> FolderState:
    """Say what is in the folder without opening anything: `ABSENT` and `EMPTY` lead to the first run.

    Raises `StoreReadOnlyError`, `StoreIoError` when the folder cannot be looked into.
    """
    try:
        names = {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return FolderState.ABSENT
    except NotADirectoryError:
        return FolderState.FOREIGN
    except OSError as error:
        raise from_os_error(error) from error
    has_keys = not names.isdisjoint(NAMES)
    has_store = not names.isdisjoint((STORE_NAME, LOG_NAME))
    if has_keys or has_store:
        return FolderState.STORE if has_keys and STORE_NAME in names else FolderState.BROKEN
    return FolderState.FOREIGN if names else FolderState.EMPTY


def create(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock | None = None,
    cost: KdfCost | None = None,
    migrations: Migrations | None = None,
) -> Created:
    """Make a store in a folder that does not exist or is empty, and open it.

    Everything is made beside the folder and put in its place by one renaming: a creation that is
    interrupted leaves nothing there. Without `cost` the key derivation is calibrated on this computer.
    Raises `FolderNotEmptyError`, `PassphraseTooShortError`, and what writing raises.
    """
    clock, migrations = clock or SystemClock(), migrations or shipped()
    if probe(folder) not in (FolderState.ABSENT, FolderState.EMPTY):
        raise FolderNotEmptyError()
    new_passphrase(passphrase).wipe()
    folder = folder.resolve()
    with building_beside(folder) as building, ExitStack() as undo:
        keys, code = create_keys(building, passphrase, now=clock.utc_now(), cost=cost)
        undo.callback(keys.wipe)
        create_store_file(building, keys, migrations)
        put_in_place(building, folder)
        # Until the caller has the recovery code, this is a store that nobody was told about.
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        keys.moved_to(folder)
        store = open_unlocked(folder, lambda: keys, clock, migrations)
        undo.pop_all()
    return Created(store, code)


def open_with_passphrase(
    folder: Path, passphrase: str, *, clock: Clock | None = None, migrations: Migrations | None = None
) -> Store:
    """Open the store in a folder; takes about a second for the key derivation.

    Raises the `CannotOpenError` of the cause (`db.errors`, `db.keys.errors`); nothing is changed then.
    """
    return open_unlocked(folder, lambda: unlock_with_passphrase(folder, passphrase), clock, migrations)


def open_with_recovery(
    folder: Path, typed: str, *, clock: Clock | None = None, migrations: Migrations | None = None
) -> Store:
    """Open the store with the recovery code as typed; otherwise as :func:`open_with_passphrase`.

    Raises `RecoveryGroupError`, `RecoveryLengthError` for a slip, before anything is looked at.
    """
    RecoveryCode.parse(typed)
    return open_unlocked(folder, lambda: unlock_with_recovery(folder, typed), clock, migrations)


def open_with_escrow(
    folder: Path,
    private_key: Path,
    passphrase: str,
    *,
    clock: Clock | None = None,
    migrations: Migrations | None = None,
) -> Store:
    """Open the store at the agency, with its private key file; otherwise as :func:`open_with_passphrase`.

    Raises `AgencyKeyFileError`, `WrongAgencyPassphraseError` before anything is looked at, and
    `WrongAgencyKeyError` for a store that was sealed to another key.
    """
    key = open_agency_key(private_key, passphrase)
    return open_unlocked(folder, lambda: unlock_with_agency_key(folder, key), clock, migrations)


def open_with_pin(
    folder: Path,
    pin: str,
    *,
    clock: Clock | None = None,
    migrations: Migrations | None = None,
    device: Device | None = None,
    patience: Patience | None = None,
) -> Store:
    """Open the store with its device PIN; otherwise as :func:`open_with_passphrase`.

    Waits for the key ring of the system, 20 seconds unless `patience` says otherwise. Raises what
    :meth:`db.pin.PinGuard.unlock` raises.
    """
    clock = clock or SystemClock()

    def unlock() -> OpenKeys:
        return open_keys_with_pin(folder, pin, clock=clock, device=device, patience=patience)

    return open_unlocked(folder, unlock, clock, migrations)


def open_unlocked(
    folder: Path, unlock: Callable[[], OpenKeys], clock: Clock | None, migrations: Migrations | None
) -> Store:
    """Open with the keys that `unlock` brings, for the ways in that `db` offers.

    Cheap refusals first: the folder, the lock, the form of the file; then the key, then the file.
    """
    path = folder / STORE_NAME
    if not folder.is_dir():
        raise StoreMissingError(what="folder")
    with ExitStack() as undo:
        try:
            lock = FolderLock.take(folder, path)
        except FileNotFoundError:
            raise StoreMissingError(what="store") from None
        except OSError as error:
            raise from_os_error(error) from error
        undo.callback(lock.release)
        settle(folder)
        check_form(path)
        keys = unlock()
        undo.callback(keys.wipe)
        store = Store.open(keys, lock, migrations or shipped(), clock or SystemClock())
        undo.pop_all()
    sweep_pin(folder, clock or SystemClock())
    # A medium that cannot be written says so at the first change, not here.
    with suppress(AppError):
        keys.heal()
    with suppress(OSError):
        lock.keep_file()
    with suppress(OSError):
        _tighten(folder)
    return store


def _tighten(folder: Path) -> None:
    """Take the rights of others away that copying the folder may have given them."""
    for path in (folder, *folder.iterdir()):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode & 0o077 and not path.is_symlink():
            path.chmod(mode & 0o700)
