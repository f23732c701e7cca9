"""Stores that are sealed to an invented agency, and a departure killed at every step.

`python -m tests.helpers.sealing FOLDER` prints one JSON object with what was found after each kill; the
children are forked from a process without threads that has the keys already.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import AppError
from db.backup import check_copy
from db.keys.escrow import SEED_BYTES, AgencyPrivateKey
from db.keys.kdf import FLOOR
from db.keys.opened import OpenKeys
from db.keys.secret import Secret
from db.keys.unlock import unlock_with_agency_key
from db.opening import STORE_NAME
from db.sealed import depart, seal
from db.store import Store
from db.vault import create
from tests.helpers.stores import NOW, PASSPHRASE, SMALL, Pattern, StoppedClock

_COUNTED = ("fsync", "replace", "rename", "mkdir", "rmdir", "unlink", "write", "posix_fadvise")


def private_key(label: str = "Central authority") -> AgencyPrivateKey:
    """A private key of an agency, without the file that a passphrase guards."""
    return AgencyPrivateKey.from_seed(label, Secret.random(SEED_BYTES))


def seal_to(store: Store, *agencies: AgencyPrivateKey) -> None:
    """Let these agencies open the store."""
    body = store.keys.body
    fresh = tuple(store.keys.sealed_for(key.agency, now=NOW) for key in agencies)
    store.keys.save_everywhere(replace(body, slots=(*body.slots, *fresh)))


def content_at_agency(sealed: Path, key: AgencyPrivateKey) -> bytes:
    """Content of a sealed copy, read with the private key; raises `AppError` when it is not whole."""
    return _content(unlock_with_agency_key(sealed, key), sealed)


def departures(place: Path) -> dict[str, Any]:
    """Kill sealing and removing before every request to the disk, from the first to the last."""
    made = create(place / "pattern", PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=SMALL)
    for number in range(40):
        made.store.run("INSERT INTO note (text) VALUES (?)", (f"note {number} " + "x" * 400,))
    key = private_key()
    seal_to(made.store, key)
    content = made.store.content_digest()
    pattern = Pattern(place / "pattern", "", bytes(made.store.keys._master.reveal()))
    made.store.close()
    states: list[str] = []
    for step in range(1, 400):
        trial = place / str(step)
        trial.mkdir()
        folder, sealed = pattern.copy(trial / "store"), trial / "stick" / "sealed"
        killed = _killed_at(step, lambda folder=folder, sealed=sealed: _leave(pattern, folder, sealed))
        states.append(_found(pattern, folder, sealed, key, content))
        left = sorted(path.name for path in folder.parent.iterdir())
        shutil.rmtree(trial)
        if not killed:
            return {"states": states, "left": left}
    return {"states": states, "left": ["the last step was not reached"]}


def _leave(pattern: Pattern, folder: Path, sealed: Path) -> None:
    store = pattern.open(folder)
    copy = seal(store, sealed, now=NOW, progress=lambda _done, _total: os.posix_fadvise(0, 0, 0, 0))
    depart(store, copy)


def _found(pattern: Pattern, folder: Path, sealed: Path, key: AgencyPrivateKey, content: bytes) -> str:
    """Where the whole store can be opened now."""
    places = []
    with suppress(AppError, OSError, ValueError):
        places += ["here"] if _content(pattern.keys(folder), folder) == content else []
    with suppress(AppError):
        places += ["there"] if content_at_agency(sealed, key) == content else []
    return " and ".join(places) or "nowhere"


def _content(keys: OpenKeys, folder: Path) -> bytes:
    with keys.raw_database_key() as raw_key:
        if not (folder / STORE_NAME).exists():
            raise ValueError("no store")
        return check_copy(raw_key, folder / STORE_NAME)


def _killed_at(step: int, work: Callable[[], Any]) -> bool:
    child = os.fork()
    if child == 0:
        countdown = [step]
        for name in _COUNTED:
            setattr(os, name, _counting(name, getattr(os, name), countdown))
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, "the departure failed by itself"
    return os.WIFSIGNALED(status)


def _counting(name: str, real: Callable[..., Any], countdown: list[int]) -> Callable[..., Any]:
    def counted(*given: Any, **named: Any) -> Any:
        countdown[0] -= 1
        if countdown[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return None if name == "posix_fadvise" else real(*given, **named)

    return counted


if __name__ == "__main__":
    sys.stdout.write(json.dumps(departures(Path(sys.argv[1]))))
