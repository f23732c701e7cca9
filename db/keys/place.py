"""Where the slot of a device PIN lies. Standard library only: the lock page asks before it loads the rest."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

BESIDE = "keys.device"
"""Its name in the folder of the store; the panic wipe takes everything that begins with `keys.`."""
_FOLDER = "dragoman"


def pin_places(folder: Path) -> tuple[Path, ...]:
    """Where the slot may lie, the place for a new one first.

    On Linux that is the runtime folder of the session: in memory, gone when the user logs out or the
    computer stops, so the slot is deleted then even if this program never runs again. Elsewhere it lies
    beside the key files.
    """
    beside = folder / BESIDE
    # A digest, because the path may hold a name; the folder is open to this user alone.
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:32]
    given, usual = (_runtime_folder(text) for text in _runtime_folders())
    in_memory = [runtime / _FOLDER / f"{name}.pin" for runtime in dict.fromkeys((given, usual)) if runtime]
    # A terminal without the variable of the session finds, and deletes, what the desktop has put there.
    return (*in_memory, beside) if given is not None else (beside, *in_memory)


def has_pin(folder: Path) -> bool:
    """Whether there is a slot; whether it still opens is another question."""
    return any(place.is_file() for place in pin_places(folder))


def _runtime_folders() -> tuple[str, str]:
    """What the session says, and where systemd makes it in any case."""
    if not sys.platform.startswith("linux"):
        return "", ""
    return os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.getuid()}"


def _runtime_folder(given: str) -> Path | None:
    """A runtime folder when it is what its specification promises: ours, and open to nobody else."""
    if not Path(given).is_absolute():
        return None
    try:
        status = Path(given).stat()
    except OSError:
        return None
    private = status.st_uid == os.getuid() and not stat.S_IMODE(status.st_mode) & 0o077
    return Path(given) if private and stat.S_ISDIR(status.st_mode) else None
