"""The panic wipe: what opens the store is destroyed first, then everything else of it is removed.

Best effort, and said so (security design 2.4): in-place overwriting reaches what ext4 keeps, not what
copy-on-write file systems, solid-state disks, snapshots and copies elsewhere keep. What counts is that the
key files go within milliseconds: without them the passphrase opens nothing any more. A big store is only
unlinked, because overwriting it would take the time that the officer does not have.
"""

from __future__ import annotations

import os
import shutil
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from db.disk import overwrite_in_place, sync_folder
from db.keys.copies import NAMES
from db.keys.envelope import MAGIC
from db.keys.place import pin_places
from db.lock import LOCK_NAME
from db.opening import BACKUPS_NAME, STORE_NAME

_KEY_STEMS = tuple({name.split(".")[0] + "." for name in NAMES})
_OURS = (*_KEY_STEMS, STORE_NAME, LOCK_NAME, "demo-passphrase.txt")
_DEVICE_PATIENCE = 1.0  # seconds: the secret alone opens nothing once the key files are gone


class DeviceSecret(Enum):
    """What became of the half of a device PIN that the operating system keeps."""

    NONE = "none"
    REMOVED = "removed"
    LEFT = "left"
    """The system refused or did not answer in time. Without the key files it opens nothing."""


@dataclass(frozen=True, slots=True)
class WipeReport:
    """What the wipe did, in numbers of files: for honest words, never with a name or a path.

    Attributes:
        keys_destroyed: Files with keys that were overwritten in place and removed.
        keys_unlinked: Files with keys that were removed but could not be overwritten.
        keys_left: Files with keys that are still there, unharmed: the passphrase still opens the store.
        removed: Other files of the store that were removed.
        left: Other files of the store that could not be removed; unreadable without the keys.
        foreign: Files in the folder that this program did not make: left alone.
        device: What became of a device PIN.
    """

    keys_destroyed: int = 0
    keys_unlinked: int = 0
    keys_left: int = 0
    removed: int = 0
    left: int = 0
    foreign: int = 0
    device: DeviceSecret = DeviceSecret.NONE

    @property
    def can_still_be_opened(self) -> bool:
        """Whether a key file is left."""
        return self.keys_left > 0

    @property
    def is_complete(self) -> bool:
        """Whether all that a wipe can do was done."""
        undone = self.keys_unlinked + self.keys_left + self.left
        return not undone and self.device is not DeviceSecret.LEFT


def destroy_keys(folder: Path) -> WipeReport:
    """Overwrite and remove every key file of the store; a PIN's, those of backups and unfinished ones too.

    The first step, in milliseconds, whether the store is open, locked or damaged. Raises nothing: what
    could not be done is in the report. An open store must be abandoned afterwards (`Store.abandon`).
    """
    destroyed = unlinked = left = 0
    _make_writable(folder)
    found = {path for path in _files(folder) if _holds_keys(path)}
    found.update(place for place in pin_places(folder) if place.is_file())  # one lies outside the folder
    for path in sorted(found, key=lambda path: path.name):
        overwritten = _overwrite(path)
        removed = _unlink(path)
        destroyed += overwritten
        unlinked += removed and not overwritten
        left += not (removed or overwritten)
    for place in {folder, *(path.parent for path in _files(folder))}:
        with suppress(OSError):
            sync_folder(place)
    return WipeReport(keys_destroyed=destroyed, keys_unlinked=unlinked, keys_left=left)


def wipe(
    folder: Path,
    *,
    keys: WipeReport | None = None,
    forget_device: Callable[[], bool] | None = None,
    patience: float = _DEVICE_PATIENCE,
) -> WipeReport:
    """Destroy the keys, then remove log, store, backups and lock, and the folder if nothing else is in it.

    `keys` is what an earlier `destroy_keys` reported: its numbers are carried on, and keys that came into
    being since then are destroyed too. `forget_device` removes the secret of a device PIN and says whether
    it is gone; it gets `patience` seconds, since a keyring may ask or hang. Raises nothing.
    """
    before = keys or WipeReport()
    now = destroy_keys(folder)
    removed = left = foreign = 0
    for path in sorted(_files(folder), key=_last_the_store):
        if not _is_ours(path, folder):
            foreign += 1
        elif _unlink(path):
            removed += 1
        elif not _holds_keys(path):  # those are counted among the keys
            left += 1
    _remove_empty(folder)
    return WipeReport(
        keys_destroyed=before.keys_destroyed + now.keys_destroyed,
        keys_unlinked=before.keys_unlinked + now.keys_unlinked,
        keys_left=now.keys_left,
        removed=removed,
        left=left,
        foreign=foreign,
        device=_forget(forget_device, patience),
    )


def _files(folder: Path) -> Iterator[Path]:
    """The files of the store, links included and never followed, and those of creations that were killed."""
    for top in (folder, *_unfinished(folder)):
        for place, folders, names in os.walk(top):
            here = Path(place)
            yield from (here / name for name in names)
            yield from (here / name for name in folders if (here / name).is_symlink())


def _unfinished(folder: Path) -> list[Path]:
    try:
        beside = list(folder.parent.iterdir())
    except OSError:
        return []
    return [path for path in beside if path.name.startswith(f".{folder.name}.creating-")]


def _is_ours(path: Path, folder: Path) -> bool:
    """Files beside the store that somebody put there are not ours to destroy, not even in panic."""
    if path.parent != folder:
        return folder / BACKUPS_NAME in path.parents or folder not in path.parents
    return path.name.startswith(_OURS) or _holds_keys(path)


def _holds_keys(path: Path) -> bool:
    """Told by the name or by the first bytes: a backup carries a header of its own under another name.

    An empty file holds none: that is what overwriting leaves where the name cannot be removed.
    """
    try:
        status = path.lstat()
        if path.name.startswith(_KEY_STEMS):
            return stat.S_ISLNK(status.st_mode) or status.st_size > 0
        return stat.S_ISREG(status.st_mode) and _starts_with_magic(path)
    except OSError:
        return False


def _overwrite(path: Path) -> bool:
    """Overwrite a key file. Where the name is a link, what it leads to, if those are keys of ours."""
    try:
        target = path.resolve(strict=True) if path.is_symlink() else path
        if target != path and not _starts_with_magic(target):
            return False
        with suppress(OSError):
            target.chmod(0o600)
        return overwrite_in_place(target)
    except OSError:
        return False


def _starts_with_magic(path: Path) -> bool:
    with path.open("rb") as file:
        return stat.S_ISREG(os.fstat(file.fileno()).st_mode) and file.read(len(MAGIC)) == MAGIC


def _unlink(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _make_writable(folder: Path) -> None:
    """A folder without the right to write, by mistake or on purpose, gets it back for this."""
    for place in (folder, folder / BACKUPS_NAME):
        with suppress(OSError):
            if not place.is_symlink() and not os.access(place, os.W_OK | os.X_OK):
                place.chmod(0o700)


def _last_the_store(path: Path) -> tuple[bool, str]:
    """The log goes before the store: what was written last is in it."""
    return path.name == STORE_NAME, path.name


def _remove_empty(folder: Path) -> None:
    for half in _unfinished(folder):
        shutil.rmtree(half, ignore_errors=True)
    for place in (folder / BACKUPS_NAME, folder):
        with suppress(OSError):
            place.rmdir()
    with suppress(OSError):
        sync_folder(folder.parent)


def _forget(forget_device: Callable[[], bool] | None, patience: float) -> DeviceSecret:
    """Ask the system in a thread of its own: nothing of the wipe waits for a keyring that asks or hangs."""
    if forget_device is None:
        return DeviceSecret.NONE
    gone: list[bool] = []

    def ask() -> None:
        with suppress(Exception):
            gone.append(forget_device())

    asking = threading.Thread(target=ask, name="forget-device", daemon=True)
    asking.start()
    asking.join(patience)
    return DeviceSecret.REMOVED if gone == [True] else DeviceSecret.LEFT
