"""Killed processes lose nothing that was acknowledged, and two processes never share a store."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from db.errors import StoreInUseError
from db.keys import slots
from db.keys.copies import NAMES
from db.opening import STORE_NAME
from db.store import Store
from db.vault import open_with_passphrase
from tests.helpers.source import ROOT
from tests.helpers.stores import PASSPHRASE, SMALL, Pattern, fingerprints

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks")


def _storm(*arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.storm", *arguments], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_fifty_kills_of_a_writer_lose_no_acknowledged_change(folder: Path) -> None:
    """S20, the short form: the log of a killed process is left for the next one to read."""
    found = _storm("writers", str(folder), "50")
    assert found["faults"] == []
    assert found["kills"] == 50
    assert found["hot"] > 40
    assert found["acknowledged"] > 500
    with _opened(folder) as store:
        row = store.one("SELECT count(*) FROM note WHERE id > 1000000")
        assert row == (found["acknowledged"],)
        store.checkpoint()
        assert store.rows("PRAGMA cipher_integrity_check") == []


def test_a_creation_killed_at_any_step_leaves_nothing_that_looks_like_a_store(tmp_path: Path) -> None:
    found = _storm("creations", str(tmp_path / "store"))
    states = found["states"]
    assert len(states) > 10
    assert set(states[:-1]) == {"absent"}
    assert set(found["left"]) == {"made", "store"}


def test_writing_the_key_file_killed_at_any_step_leaves_one_that_opens(tmp_path: Path) -> None:
    """S11, for the writing itself: the old or the new opens, never none."""
    found = _storm("keys", str(tmp_path))
    assert found["steps"] > 10
    assert found["generations"] == sorted(found["generations"])


@contextmanager
def _opened(folder: Path) -> Iterator[Store]:
    store = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    try:
        yield store
    finally:
        store.close()


HOLDER = """
import sys
from pathlib import Path
from db.vault import open_with_passphrase
from tests.helpers.stores import PASSPHRASE, SMALL
store = open_with_passphrase(Path(sys.argv[1]), PASSPHRASE, migrations=SMALL)
print("open", flush=True)
for line in sys.stdin:
    store.run("INSERT INTO note (text) VALUES (?)", (line,))
    print("kept", flush=True)
store.close()
"""


class _Holder:
    """Another process that has the store open."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._answer() == "open\n"

    def write(self, text: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()
        return self._answer()

    def end(self) -> None:
        self._process.communicate()
        assert self._process.returncode == 0

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@pytest.fixture
def holder(folder: Path) -> Iterator[_Holder]:
    process = _Holder(folder)
    yield process
    process.kill()


def test_a_second_process_is_refused_before_it_derives_a_key(
    folder: Path, holder: _Holder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched to prove that the answer does not wait for a derivation: the answer is immediate."""
    monkeypatch.setattr(slots, "stretch", lambda *_: pytest.fail("a key was derived"))
    (tmp_path / "link").symlink_to(folder)
    before = _but_the_log(folder)
    for way in (folder, tmp_path / "link"):
        with pytest.raises(StoreInUseError):
            open_with_passphrase(way, PASSPHRASE, migrations=SMALL)
    assert _but_the_log(folder) == before
    assert holder.write("still mine") == "kept\n"


@pytest.mark.parametrize("way", ["lock file deleted", "hard link"])
def test_the_lock_of_sqlite_refuses_where_the_lock_file_cannot(
    pattern: Pattern, folder: Path, holder: _Holder, tmp_path: Path, way: str
) -> None:
    other = folder
    if way == "hard link":
        other = tmp_path / "other"
        other.mkdir()
        for name in NAMES:
            shutil.copyfile(folder / name, other / name)
        os.link(folder / STORE_NAME, other / STORE_NAME)
    else:
        (folder / "lock").unlink()
    for _ in range(2):
        with pytest.raises(StoreInUseError):
            pattern.open(other)
    assert holder.write("still mine") == "kept\n"
    holder.end()
    with _opened(folder) as store:
        assert store.one("SELECT count(*) FROM note WHERE text LIKE 'still%'") == (1,)


CROWDED = """
import json, resource, sys
from pathlib import Path
from app.errors import AppError
from db.vault import open_with_passphrase
from tests.helpers.stores import PASSPHRASE, SMALL
store = open_with_passphrase(Path(sys.argv[1]), PASSPHRASE, migrations=SMALL)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
codes, kept = [], 0
for number in range(300):
    if len(codes) == 3:  # room is made
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    try:
        with store.transaction():
            store.run("INSERT INTO note (text) VALUES (?)", (f"crowded {number}",))
            store.run("INSERT INTO word (text) VALUES (?)", (f"crowded {number} " * 300,))
        kept += 1
    except AppError as error:
        codes.append(error.code)
print(json.dumps([kept, codes, store.one("SELECT count(*) FROM note WHERE text LIKE 'crowded%'")]))
store.close()
"""


def test_a_file_that_may_not_grow_is_told_and_work_goes_on_when_it_may(folder: Path) -> None:
    """S23, one point of the sweep: the changes that failed are not there, all others are."""
    done = subprocess.run(
        [sys.executable, "-c", CROWDED, str(folder)], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    kept, codes, counted = json.loads(done.stdout)
    assert len(codes) == 3
    assert set(codes) <= {"disk-full", "store-io"}
    assert counted == [kept] == [297]
    with _opened(folder) as store:
        assert store.one("SELECT count(*) FROM word WHERE word MATCH 'crowded'") == (297,)
        assert store.one("PRAGMA integrity_check") == ("ok",)


SECOND = """
import sys
from pathlib import Path
from app.errors import AppError
from db.vault import open_with_passphrase
from tests.helpers.stores import PASSPHRASE, SMALL
try:
    open_with_passphrase(Path(sys.argv[1]), PASSPHRASE, migrations=SMALL)
except AppError as error:
    print(error.code)
"""


def test_looking_at_the_store_again_does_not_drop_its_lock(pattern: Pattern, folder: Path) -> None:
    """Under POSIX, closing any descriptor of a file drops all locks of the process on it."""
    store = pattern.open(folder)
    (folder / "lock").unlink()
    with pytest.raises(StoreInUseError):
        pattern.open(folder)
    other = subprocess.run(
        [sys.executable, "-c", SECOND, str(folder)], cwd=ROOT, capture_output=True, text=True
    )
    assert other.stdout == "store-in-use\n"
    store.close()


def test_a_killed_holder_leaves_no_lock_behind(folder: Path, holder: _Holder) -> None:
    assert holder.write("kept before the kill") == "kept\n"
    holder.kill()
    with _opened(folder) as store:
        assert [notice.value for notice in store.notices] == ["unclean-end"]
        assert store.one("SELECT count(*) FROM note WHERE text LIKE 'kept before%'") == (1,)


def _but_the_log(folder: Path) -> dict[str, str]:
    """Not the store file itself: reading it from this process is no harm, but shows nothing either."""
    return {name: digest for name, digest in fingerprints(folder).items() if name != STORE_NAME}
