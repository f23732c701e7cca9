"""Private folders and files: created 0700 and 0600 whatever the umask, replaced whole, never half written."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_READ_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_WRITE_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_SCRUB_LIMIT = 1 << 20  # bytes; key files have at most 64 kB, what is longer is not one of ours


def make_private_folder(folder: Path) -> None:
    """Create the folder and its missing parents, each open to this user only.

    Raises `OSError`; `FileExistsError` when the folder exists.
    """
    missing = [parent for parent in folder.parents if not parent.exists()]
    for parent in reversed(missing):
        parent.mkdir(mode=0o700)
    folder.mkdir(mode=0o700)


def create_private_file(path: Path) -> None:
    """Create an empty file open to this user only; raises `FileExistsError` when there is one."""
    os.close(os.open(path, _WRITE_FLAGS | os.O_CREAT | os.O_EXCL, 0o600))


def read_bounded(path: Path, limit: int) -> bytes | None:
    """The content of a regular file of at most `limit` bytes; one byte more is read to show an excess.

    `None` for anything that is not a regular file: a pipe put in its place must not stop the program.
    Raises `OSError`.
    """
    descriptor = os.open(path, _READ_FLAGS)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return None
        parts = bytearray()
        while len(parts) <= limit and (part := file.read(limit + 1 - len(parts))):
            parts += part
        return bytes(parts)


def replace_private_file(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file: after a power loss there is the old or the new, whole.

    What was there is overwritten on the disk, as far as the file system lets us (security design 2.4).
    Raises `OSError`; the old file is then still in place.
    """
    fresh = path.with_name(path.name + ".new")
    _scrub_path(fresh)  # left behind by a process that was killed in this function
    fresh.unlink(missing_ok=True)
    _write_new(fresh, content)
    if sys.platform == "win32":
        # An open file cannot be replaced there: the old content goes first. The caller keeps another copy.
        _scrub_path(path)
        fresh.replace(path)
        return
    old = _open_old(path)
    try:
        fresh.replace(path)
        sync_folder(path.parent)
        if old is not None:
            _scrub(old)
    finally:
        if old is not None:
            os.close(old)


def sync_folder(folder: Path) -> None:
    """Make created, renamed and removed names in the folder survive a power loss."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make the content of a file survive a power loss."""
    descriptor = os.open(path, _WRITE_FLAGS)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def overwrite_in_place(path: Path) -> bool:
    """Overwrite what a file holds, up to a megabyte, bring that to the disk, and leave the file empty.

    False for anything that is not a regular file; links are not followed. Best effort: copy-on-write file
    systems and solid-state disks keep the old blocks. Raises `OSError`.
    """
    old = os.open(path, _WRITE_FLAGS | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        status = os.fstat(old)
        if not stat.S_ISREG(status.st_mode):
            return False
        noise = memoryview(os.urandom(min(status.st_size, _SCRUB_LIMIT)))
        while noise:
            noise = noise[os.write(old, noise) :]
        os.fsync(old)
        os.ftruncate(old, 0)
        return True
    finally:
        os.close(old)


def destroy_file(path: Path) -> None:
    """Overwrite a file as a whole, as far as the file system lets us, and remove it; absent is done.

    A file that has a second name is only removed: under that name it may be in use. Raises `OSError`
    when the name cannot be removed; that overwriting failed is no reason to keep it.
    """
    with suppress(OSError):
        descriptor = os.open(path, _WRITE_FLAGS | _NO_LINK)
        try:
            status = os.fstat(descriptor)
            if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
                _overwrite(descriptor, status.st_size)
        finally:
            os.close(descriptor)
    path.unlink(missing_ok=True)


def _overwrite(descriptor: int, size: int) -> None:
    noise = os.urandom(min(size, _SCRUB_LIMIT))
    done = 0
    while done < size:
        done += os.write(descriptor, noise[: size - done])
    os.fsync(descriptor)


def _write_new(path: Path, content: bytes) -> None:
    descriptor = os.open(path, _WRITE_FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


def _open_old(path: Path) -> int | None:
    """The file that is about to lose its name; opened before, because afterwards nothing leads to it."""
    try:
        return os.open(path, _WRITE_FLAGS | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:  # absent, a link, a folder, or not ours to write: nothing that we could overwrite
        return None


def _scrub_path(path: Path) -> None:
    old = _open_old(path)
    if old is None:
        return
    try:
        _scrub(old)
    finally:
        os.close(old)


def _scrub(descriptor: int) -> None:
    """Overwrite in place. Best effort: on copy-on-write file systems and SSDs the old blocks stay.

    A failure is not one of the caller's change: what he asked to be written is already in place.
    """
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return
    with suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, os.urandom(min(status.st_size, _SCRUB_LIMIT)))
        os.fsync(descriptor)
