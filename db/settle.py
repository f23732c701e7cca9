"""Replacing the keys of a store, from its last step on: put in place, or undone, whenever it was cut off.

Beside what is in force a replacement builds `store.db.next`, renewed backups `*.next` and last `keys.next`,
a whole key file, each of them on the disk before the next one begins. One renaming then decides:
`store.db.next` takes the name `store.db`. Which keys are in force is read from the store itself, whose
first 16 bytes are the salt that its key file names. So a replacement that was cut off is finished when
the store is already the new one, and undone when it is still the old one; no secret is needed for either.

What is not certain is not touched: with a store that neither key file names, everything stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.errors import AppError
from db.disk import destroy_file, replace_private_file, sync_folder
from db.errors import from_os_error
from db.keys.body import KeyBody
from db.keys.copies import NAMES, read_copy
from db.keys.device import remove_slot
from db.keys.kdf import SALT_BYTES
from db.opening import BACKUPS_NAME, STORE_NAME

NEXT = ".next"
NEXT_KEYS = "keys" + NEXT
NEXT_STORE = STORE_NAME + NEXT
OLD_STORE = STORE_NAME + ".old"
_BACKUP = ".db"


def settle(folder: Path) -> None:
    """Finish or undo a replacement of the keys that was cut off. The caller holds the lock of the folder,
    and the store is not open. Does nothing, at the cost of two listings, when there is none.

    Raises `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`; it can be called again.
    """
    try:
        if not is_unsettled(folder):
            return
        salt = salt_of(folder / STORE_NAME)
        fresh = _body(folder / NEXT_KEYS)
        if salt is not None and fresh is not None and fresh.db.salt == salt:
            finish(folder, salt)
        elif any(body is not None and body.db.salt == salt for body in _in_force(folder)):
            undo(folder)
    except OSError as error:
        raise from_os_error(error) from error


def is_unsettled(folder: Path) -> bool:
    """Whether a replacement has left anything to finish or to undo."""
    return next(_traces(folder), None) is not None


def finish(folder: Path, salt: bytes) -> None:
    """Put the new keys in place and destroy what belongs to the old ones; the store may be open by now.

    From the store in force, which has this salt, everything follows. What takes room goes first: the disk
    may be full. Raises `OSError`.
    """
    destroy_file(folder / OLD_STORE)
    remove_slot(folder)  # a device PIN wraps the old master key
    _settle_backups(folder, salt)
    content = (folder / NEXT_KEYS).read_bytes()
    for name, body in zip(NAMES, _in_force(folder), strict=True):
        if body is None or body.db.salt != salt:
            replace_private_file(folder / name, content)
    # Last, because it is the sign that there is something to finish.
    _remove(sorted(_traces(folder), key=lambda path: path.name == NEXT_KEYS))
    sync_folder(folder)


def undo(folder: Path) -> None:
    """Remove what a replacement has built so far; what is in force is not touched. Raises `OSError`.

    The keys first, with their content: without them the copies beside them open no more.
    """
    _remove(sorted(_traces(folder), key=lambda path: not path.name.startswith(NEXT_KEYS)))
    sync_folder(folder)


def backups_of(folder: Path) -> list[Path]:
    """The backups in the folder of a store, oldest name first."""
    found = _listed(folder / BACKUPS_NAME)
    return [path for path in found if path.suffix == _BACKUP and path.is_file() and not path.is_symlink()]


def salt_of(path: Path) -> bytes | None:
    """The salt in the first bytes of a store or a backup: it tells which keys the file belongs to."""
    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except (FileNotFoundError, IsADirectoryError):
        return None
    return salt if len(salt) == SALT_BYTES else None


def _remove(paths: list[Path]) -> None:
    for path in paths:
        if path.name.startswith(NEXT_KEYS):
            destroy_file(path)
        else:
            # Not overwritten: copies under keys that are gone; the old store may be in use by its first name.
            path.unlink(missing_ok=True)


def _settle_backups(folder: Path, salt: bytes) -> None:
    for path in backups_of(folder):
        if salt_of(path) != salt:
            destroy_file(path)
    for path in _listed(folder / BACKUPS_NAME):
        if path.name.endswith(_BACKUP + NEXT) and salt_of(path) == salt:
            path.replace(path.with_name(path.name.removesuffix(NEXT)))
    with suppress(FileNotFoundError):
        sync_folder(folder / BACKUPS_NAME)


def _traces(folder: Path) -> Iterator[Path]:
    """What a replacement leaves while it runs, with unfinished files and the cipher library's journals."""
    for path in _listed(folder):
        if path.name == OLD_STORE or path.name.startswith((NEXT_KEYS, NEXT_STORE)):
            yield path
    for path in _listed(folder / BACKUPS_NAME):
        if _BACKUP + NEXT in path.name:
            yield path


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []


def _in_force(folder: Path) -> list[KeyBody | None]:
    return [_body(folder / name) for name in NAMES]


def _body(path: Path) -> KeyBody | None:
    """What a key file says, unauthenticated; `None` where nothing can be read."""
    with suppress(AppError):
        return read_copy(path).body
    return None
