"""Who may open a store now: one process, once. Answered before a second is spent on deriving a key.

The exclusive lock of SQLite is the truth; it sits on the store file itself and holds through links and
copied paths. The file `lock` gives the same answer at once, and it makes reading the first bytes of the
store safe: under POSIX, closing *any* descriptor of a file drops *all* locks that the process has on it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import ClassVar

from db.disk import create_private_file
from db.errors import StoreInUseError

LOCK_NAME = "lock"


class FolderLock:
    """The right to use the store in a folder; held from `take` to `release`."""

    # The stores that this process has open, by device and inode: the lock file may have been deleted.
    _held: ClassVar[set[tuple[int, int]]] = set()

    def __init__(self, folder: Path, identity: tuple[int, int], descriptor: int | None) -> None:
        self._folder = folder
        self._identity = identity
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path, store: Path) -> FolderLock:
        """Take the lock or raise `StoreInUseError` at once. Creates and changes nothing.

        Raises `OSError` when the store file cannot be found.
        """
        status = store.stat()
        identity = (status.st_dev, status.st_ino)
        if identity in cls._held:
            raise StoreInUseError()
        descriptor = _lock_file(folder / LOCK_NAME)
        cls._held.add(identity)
        return cls(folder, identity, descriptor)

    def keep_file(self) -> None:
        """Put the lock file back when somebody deleted it, for the next process to see."""
        if self._descriptor is None:
            path = self._folder / LOCK_NAME
            create_private_file(path)
            self._descriptor = _lock_file(path)

    def follow(self, store: Path) -> None:
        """Hold the file that has taken the place of the one that was locked. Raises `OSError`."""
        status = store.stat()
        FolderLock._held.discard(self._identity)
        self._identity = (status.st_dev, status.st_ino)
        FolderLock._held.add(self._identity)

    def release(self) -> None:
        """Let others in. May be called twice."""
        FolderLock._held.discard(self._identity)
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock_file(path: Path) -> int | None:
    """The locked file, or `None` where there is none or it cannot be opened: SQLite's lock decides then."""
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        raise StoreInUseError() from None
    return descriptor


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
