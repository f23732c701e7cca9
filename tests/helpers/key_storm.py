"""Changes of keys, killed at every step, in a process of its own: `python -m tests.helpers.key_storm`.

Prints one JSON object with what was found afterwards; the tests judge it. The children are forked and kill
themselves before their n-th request to the disk. Slots are stretched by a light Argon2id: what is
tested is the writing, hundreds of times.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.ports_keys import OldBackups, ReplaceStage
from db.backup import write_copy
from db.connection import connect
from db.keeper import Keeper
from db.keys import slots
from db.keys.change import KeyChanges
from db.keys.copies import NAMES, read_copy
from db.keys.kdf import FLOOR
from db.keys.opened import OpenKeys
from db.keys.secret import Secret
from db.keys.unlock import create_keys, unlock_with_passphrase, unlock_with_recovery
from db.opening import BACKUPS_NAME, STORE_NAME
from db.rekey import opens
from db.vault import create, open_with_passphrase
from tests.helpers.keys import light_stretch
from tests.helpers.stores import NOW, SMALL, StoppedClock

FIRST, SECOND = "a lantern over the harbour", "another lantern, further out"
_STEPS = ("open", "fdopen", "fsync", "replace", "rename", "mkdir", "unlink", "write", "link", "ftruncate")


def main() -> None:
    """Run `changes FOLDER KILLS` or `replacements FOLDER KILLS`."""
    slots.stretch = light_stretch
    task, folder, kills = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    found = changes(folder, kills) if task == "changes" else replacements(folder, kills)
    sys.stdout.write(json.dumps(found))


def changes(folder: Path, kills: int) -> dict[str, Any]:
    """Kill a change of the passphrase at each of its steps, over and over; see what opens afterwards."""
    keys, code = create_keys(folder, FIRST, now=NOW, cost=FLOOR)
    raw = bytes(keys.raw_database_key().reveal())
    found: dict[str, Any] = {"kills": 0, "steps": 0, "faults": [], "seen": Counter()}
    current, other, step = FIRST, SECOND, 0
    while found["kills"] < kills:
        step += 1
        killed = _killed_at(step, partial(_change, folder, current, other))
        found["kills"] += killed
        found["steps"] = max(found["steps"], step)
        opening = [each for each in (current, other) if _opens(folder, each, raw)]
        if len(opening) != 1 or _raw(unlock_with_recovery(folder, code.text())) != raw:
            found["faults"].append(f"step {step}: {len(opening)} passphrases open")
            break
        found["seen"]["old" if opening == [current] else "new"] += 1
        if opening != [current]:
            current, other = other, current
        if not killed:
            step = 0
    return found


def _change(folder: Path, current: str, new: str) -> None:
    KeyChanges(unlock_with_passphrase(folder, current), lambda: NOW, FLOOR).change_passphrase(
        current, new, None
    )


def _opens(folder: Path, passphrase: str, raw: bytes) -> bool:
    with suppress(AppError):
        return _raw(unlock_with_passphrase(folder, passphrase)) == raw
    return False


def _raw(keys: OpenKeys) -> bytes:
    with keys.raw_database_key() as raw:
        return bytes(raw.reveal())


def replacements(folder: Path, kills: int) -> dict[str, Any]:
    """Kill replacing the keys at each step, while it copies, and while the next opening finishes it."""
    _make(folder)
    chance = random.Random(12)
    found: dict[str, Any] = {"kills": 0, "again": 0, "steps": 0, "faults": [], "seen": Counter()}
    step, rows = 0, 20
    while found["kills"] < kills and not found["faults"]:
        step += 1
        before = _key(folder)
        killed = _killed_at(step, partial(_replace, folder, dies_copying=step == 1))
        found["kills"] += killed
        found["steps"] = max(found["steps"], step)
        # The opening that settles it is killed as well, now and then.
        if killed and chance.random() < 0.4:
            again = _killed_at(chance.randrange(1, 25), partial(_open_and_leave, folder))
            found["again"] += again
            found["kills"] += again
        fault, fresh = _look(folder, before, rows)
        found["faults"] += [f"step {step}: {each}" for each in fault]
        found["seen"]["new" if fresh else "old"] += 1
        if not killed:
            step = 0
    return found


def _make(folder: Path) -> None:
    store = create(folder, FIRST, clock=StoppedClock(), cost=FLOOR, migrations=SMALL).store
    with store.transaction():
        for number in range(20):
            store.run("INSERT INTO note (text) VALUES (?)", (f"note {number} " + "x" * 3000,))
            store.run("INSERT INTO word (rowid, text) VALUES (?, ?)", (number + 1, f"kept w{number}"))
    with store.keys.raw_database_key() as raw_key:
        write_copy(store.connection, raw_key, folder / BACKUPS_NAME / "before-0001-x.db")
    store.close()


def _replace(folder: Path, *, dies_copying: bool) -> None:
    store = open_with_passphrase(folder, FIRST, clock=StoppedClock(), migrations=SMALL)
    keeper = Keeper(store, StoppedClock(), FLOOR)

    def progress(stage: ReplaceStage, done: int, _total: int) -> None:
        if dies_copying and stage is ReplaceStage.COPYING and done:
            os.kill(os.getpid(), signal.SIGKILL)

    keeper.replace(FIRST, keeper.new_recovery_code(), OldBackups.RENEW, progress, lambda: False)
    store.run("INSERT INTO note (text) VALUES ('written with the new keys')")
    store.run("DELETE FROM note WHERE text = 'written with the new keys'")


def _open_and_leave(folder: Path) -> None:
    open_with_passphrase(folder, FIRST, clock=StoppedClock(), migrations=SMALL)


def _key(folder: Path) -> bytes:
    return _raw(unlock_with_passphrase(folder, FIRST))


def _look(folder: Path, before: bytes, rows: int) -> tuple[list[str], bool]:
    """What is wrong with a store after a kill, and whether it has the new keys. In this very process."""
    try:
        store = open_with_passphrase(folder, FIRST, clock=StoppedClock(), migrations=SMALL)
    except AppError as error:
        return [f"does not open: {error}"], False
    faults = []
    fresh = _raw(store.keys) != before
    counts = [
        store.one("SELECT count(*) FROM note"),
        store.one("SELECT count(*) FROM word WHERE word MATCH 'kept'"),
    ]
    if counts != [(rows,)] * 2 or store.one("PRAGMA integrity_check") != ("ok",):
        faults.append(f"records {counts}")
    left = [path.name for path in folder.rglob("*") if ".next" in path.name or ".old" in path.name]
    if left:
        faults.append(f"left over {left}")
    backup = folder / BACKUPS_NAME / "before-0001-x.db"
    with store.keys.raw_database_key() as raw_key:
        if not opens(backup, raw_key):
            faults.append("the backup does not belong to the keys")
    bodies = [read_copy(folder / name).body for name in NAMES]
    if [body and body.db.salt for body in bodies] != [store.keys.body.db.salt] * 2:
        faults.append("a key file of other keys is left")
    store.close()
    if fresh and _old_key_opens(folder, before):
        faults.append("the old key opens the new store")
    return faults, fresh


def _old_key_opens(folder: Path, raw: bytes) -> bool:
    connection = connect(folder / STORE_NAME, Secret(raw))
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except Exception:  # noqa: BLE001  # any refusal of the cipher library is the right answer here
        return False
    finally:
        connection.close()
    return True


def _killed_at(step: int, work: Callable[[], Any]) -> bool:
    """Run `work` in a child that kills itself before its `step`-th request to the disk."""
    child = os.fork()
    if child == 0:
        countdown = [step]
        for name in _STEPS:
            setattr(os, name, _counting(getattr(os, name), countdown))
        try:
            work()
        except BaseException:  # noqa: BLE001  # the parent looks at what is on the disk
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"step {step}: the child failed before it was killed")
    return os.WIFSIGNALED(status)


def _counting(real: Callable[..., Any], countdown: list[int]) -> Callable[..., Any]:
    def counted(*given: Any, **named: Any) -> Any:
        countdown[0] -= 1
        if countdown[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    return counted


if __name__ == "__main__":
    main()
