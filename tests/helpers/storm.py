"""Processes that are killed while they write, in a process of its own: `python -m tests.helpers.storm`.

Prints one JSON object with what was found afterwards; the tests judge it. The children are forked from a
process without threads that has the keys already, so that a kill costs milliseconds, not a derivation.
"""

from __future__ import annotations

import json
import os
import random
import signal
import struct
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from db.keys.kdf import FLOOR
from db.keys.opened import OpenKeys
from db.keys.unlock import create_keys, unlock_with_passphrase
from db.lock import FolderLock
from db.opening import LOG_NAME, STORE_NAME
from db.store import Store
from db.vault import create, probe
from tests.helpers.stores import NOW, PASSPHRASE, SMALL, StoppedClock

FIRST_ID = 1_000_000


def main() -> None:
    """Run `writers FOLDER KILLS`, `creations FOLDER` or `keys FOLDER`."""
    task, folder = sys.argv[1], Path(sys.argv[2])
    if task == "writers":
        found = writers(folder, int(sys.argv[3]))
    elif task == "creations":
        found = creations(folder)
    else:
        found = key_writes(folder)
    sys.stdout.write(json.dumps(found))


def writers(folder: Path, kills: int) -> dict[str, Any]:
    """Kill a writer again and again; after each kill look at the store in a process that is killed too."""
    keys = unlock_with_passphrase(folder, PASSPHRASE)
    chance = random.Random(11)
    acknowledged = 0
    found: dict[str, Any] = {"faults": [], "hot": 0, "kills": 0}
    for _ in range(kills):
        last = _kill_a_writer(folder, keys, acknowledged, chance)
        found["kills"] += 1
        found["hot"] += (folder / LOG_NAME).exists() and (folder / LOG_NAME).stat().st_size > 0
        fault, reached = _look(folder, keys, last)
        found["faults"] += fault
        acknowledged = reached
    found["acknowledged"] = acknowledged
    return found


def _kill_a_writer(folder: Path, keys: OpenKeys, start: int, chance: random.Random) -> int:
    """The last number whose transaction the writer reported as kept before it was killed."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _write_for_ever(_open(folder, keys), start, theirs)
    os.close(theirs)
    last = start
    for _ in range(chance.randrange(1, 40)):
        last = struct.unpack("q", os.read(ours, 8))[0]
    for _ in range(chance.randrange(20_000)):
        pass  # a moment of chance within the next transaction
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while said := os.read(ours, 8):
        last = struct.unpack("q", said)[0]
    os.close(ours)
    return int(last)


def _write_for_ever(store: Store, start: int, pipe: int) -> None:
    number = start
    while True:
        number += 1
        with store.transaction():
            values = (FIRST_ID + number, f"kept {number} " + "y" * (number % 3000))
            store.run("INSERT INTO note (id, text) VALUES (?, ?)", values)
            store.run("INSERT INTO word (rowid, text) VALUES (?, ?)", (FIRST_ID + number, f"kept w{number}"))
            store.run("UPDATE note SET parent = ? WHERE id = 1", (FIRST_ID + number,))
        os.write(pipe, struct.pack("q", number))


def _look(folder: Path, keys: OpenKeys, last: int) -> tuple[list[str], int]:
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        store = _open(folder, keys)
        reached = store.one("SELECT max(id), count(*) FROM note WHERE id > ?", (FIRST_ID,))
        words = store.one("SELECT count(*) FROM word WHERE word MATCH 'kept'")
        parent = store.one("SELECT parent FROM note WHERE id = 1")
        checks = [store.one(f"PRAGMA {check}") for check in ("integrity_check", "foreign_key_check")]
        os.write(theirs, json.dumps([reached, words, parent, checks]).encode())
        os._exit(0)  # without closing: the log stays for the next one
    os.close(theirs)
    said = json.loads(os.read(ours, 65536) or b"null")
    os.close(ours)
    os.waitpid(child, 0)
    if said is None:
        return ["the store did not open"], last
    (highest, count), words, parent, checks = said
    reached = (highest or FIRST_ID) - FIRST_ID
    sound = count == reached == words[0] and parent == [highest] and checks == [["ok"], None]
    # One transaction may have been kept without its report having been sent.
    kept = last <= reached <= last + 1
    return ([] if sound and kept else [f"reported {last}, found {said}"]), reached


def creations(folder: Path) -> dict[str, Any]:
    """Kill the making of a store at every step that it asks the disk for, then make it."""
    states = []
    for step in range(1, 200):
        if _killed_at(step, lambda: create(folder, PASSPHRASE, cost=FLOOR, migrations=SMALL)):
            states.append(probe(folder).value)
            if states[-1] == "store":
                break
        else:
            break
    if states[-1] == "store":
        unlock_with_passphrase(folder, PASSPHRASE)
        os.rename(folder, folder.with_name("made"))  # noqa: PTH104
    create(folder, PASSPHRASE, cost=FLOOR, migrations=SMALL).store.close()
    return {"states": states, "left": sorted(path.name for path in folder.parent.iterdir())}


def key_writes(folder: Path) -> dict[str, Any]:
    """Kill the writing of the key file at every step; afterwards one of both copies must be good."""
    keys, _ = create_keys(folder, PASSPHRASE, now=NOW, cost=FLOOR)
    found: dict[str, Any] = {"generations": [], "steps": 0}
    for step in range(1, 50):
        killed = _killed_at(step, partial(keys.save_everywhere, keys.body))
        keys = unlock_with_passphrase(folder, PASSPHRASE)
        found["generations"].append(keys.body.gen)
        found["steps"] = step
        if not killed:
            break
    return found


def _killed_at(step: int, work: Callable[[], Any]) -> bool:
    """Run `work` in a child that kills itself before its `step`-th request to the disk."""
    child = os.fork()
    if child == 0:
        countdown = [step]
        for name in ("fsync", "replace", "rename", "mkdir", "unlink", "write"):
            setattr(os, name, _counting(getattr(os, name), countdown))
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _counting(real: Callable[..., Any], countdown: list[int]) -> Callable[..., Any]:
    def counted(*given: Any, **named: Any) -> Any:
        countdown[0] -= 1
        if countdown[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    return counted


def _open(folder: Path, keys: OpenKeys) -> Store:
    lock = FolderLock.take(folder, folder / STORE_NAME)
    return Store.open(keys, lock, SMALL, StoppedClock())


if __name__ == "__main__":
    main()
