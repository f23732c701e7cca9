"""Put a verified letter where the officer wants it: whole or not at all, never over another file."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
from pathlib import Path
from typing import Final

from app.documents.chain import Issued, Rendered, Verified
from app.documents.errors import (
    AlreadyThereError,
    DeliveryError,
    FolderMissingError,
    NoSpaceError,
    NotWritableError,
)

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLDER: Final = frozenset({errno.ENOENT, errno.ENOTDIR})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def deliver(verified: Verified, path: Path) -> Issued:
    """Write a verified letter to `path`, readable by its owner only.

    The file appears at once and complete: written beside its place, flushed to the disk, then moved there.
    Raises AlreadyThereError, FolderMissingError, NotWritableError, NoSpaceError or DeliveryError; nothing is
    left behind then.
    """
    _put(verified.data, path)
    digest = hashlib.sha256(verified.data).hexdigest()
    return Issued(digest, len(verified.data), verified.pages, verified.signature)


def write_unsigned(rendered: Rendered, path: Path) -> None:
    """Write a letter that is not signed, to be read or signed by hand; raises as `deliver`."""
    _put(rendered.data, path)


def write_copy(letter: bytes, path: Path) -> None:
    """Write a letter that was delivered before once more, as it was; raises as `deliver`."""
    _put(letter, path)


def _put(data: bytes, path: Path) -> None:
    if not path.name:
        raise FolderMissingError  # "." or "/" names no file
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        try:
            _write(draft, data)
            _reserve(path)
        except BaseException:
            _discard(draft)
            raise
        try:
            draft.replace(path)
        except BaseException:
            _discard(draft)
            _discard(path)
            raise
        _flush_folder(path.parent)
    except OSError as error:
        raise _failure(error) from error


def _write(path: Path, data: bytes) -> None:
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _reserve(path: Path) -> None:
    """Take the name, so that a file which somebody puts there meanwhile is never replaced."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _discard(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the new name durable where folders can be flushed (not on Windows)."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        # Some network and FAT file systems can't flush folders; the file itself is on the disk.
        with contextlib.suppress(OSError):
            os.fsync(number)
    finally:
        os.close(number)


def _failure(error: OSError) -> DeliveryError:
    if isinstance(error, FileExistsError):
        return AlreadyThereError()
    if error.errno in _FULL:
        return NoSpaceError()
    if error.errno in _NO_FOLDER:
        return FolderMissingError()
    if error.errno in _FORBIDDEN:
        return NotWritableError()
    return DeliveryError()
