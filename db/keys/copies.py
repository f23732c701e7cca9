"""The two copies of the key file, `keys.a` and `keys.b`: read with all their faults, written in turn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from db.disk import read_bounded, replace_private_file
from db.errors import from_os_error
from db.keys.body import KeyBody, decode, encode
from db.keys.envelope import FILE_LIMIT, Frame, pack, unpack
from db.keys.errors import KdfBoundsError, KeysDamagedError, KeysMissingError, KeysNewerError
from db.keys.secret import Secret

NAMES = ("keys.a", "keys.b")


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy as found: a body when the form is right, otherwise the fault. Not authenticated."""

    name: str
    frame: Frame | None = None
    body: KeyBody | None = None
    fault: AppError | None = None


def read_copies(folder: Path) -> tuple[Copy, ...]:
    """Both copies, each with what could be read of it. Derives nothing."""
    return tuple(read_copy(folder / name) for name in NAMES)


def read_copy(path: Path) -> Copy:
    """A key file with what could be read of it. Derives nothing."""
    frame = None
    try:
        frame = unpack(_content(path))
        return Copy(path.name, frame, decode(frame.untrusted_body))
    except AppError as fault:
        return Copy(path.name, frame, fault=fault)


def gravest_fault(copies: tuple[Copy, ...]) -> AppError:
    """What to tell when no copy can be used: the fault that explains most."""
    faults = [copy.fault for copy in copies if copy.fault is not None]
    for kind in (KeysNewerError, KdfBoundsError, KeysDamagedError):
        for fault in faults:
            if isinstance(fault, kind):
                return fault
    return next((fault for fault in faults if not isinstance(fault, KeysMissingError)), KeysMissingError())


def write_copy(folder: Path, name: str, body: KeyBody, master: Secret) -> None:
    """Replace one copy; after a power loss the old or the new one is there, whole.

    Raises `DiskFullError`, `StoreReadOnlyError`, `StoreIoError`.
    """
    try:
        replace_private_file(folder / name, pack(encode(body), master))
    except OSError as error:
        raise from_os_error(error) from error


def _content(path: Path) -> bytes:
    try:
        untrusted = read_bounded(path, FILE_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        raise KeysMissingError() from None
    except IsADirectoryError:
        raise KeysDamagedError(part="file") from None
    except OSError as error:
        raise from_os_error(error) from error
    if untrusted is None:
        raise KeysDamagedError(part="file")
    return untrusted
