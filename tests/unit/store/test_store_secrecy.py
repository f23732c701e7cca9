"""Nothing of the records, the names of tables or the secrets can be read in any file of the store (S1)."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from db.store import Store
from tests.helpers.source import ROOT
from tests.helpers.stores import GROWN, PASSPHRASE, Pattern
from tests.helpers.strace import traced

CANARIES = [f"canary {number:03} Đorđević Λουκᾶς" for number in range(300)]
# What every one of them has in common, also as the search index folds it.
TRACES = ["canary ", "canary", "Đorđević", "Λουκᾶς", "đorđević", "λουκᾶς", "dordevic", "λουκας"]
PLAIN = ["SQLite format 3", "CREATE TABLE", "note_by_size", "note_stays", "long_note", PASSPHRASE]

ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode(),
    "lower case": lambda text: text.lower().encode(),
    "UTF-16, little endian": lambda text: text.encode("utf-16-le"),
    "UTF-16, big endian": lambda text: text.encode("utf-16-be"),
    "base64": lambda text: base64.b64encode(text.encode()[: len(text.encode()) // 3 * 3]),
    "hexadecimal": lambda text: text.encode().hex().encode(),
    "in a web address": lambda text: quote(text).encode(),
    "backwards": lambda text: text[::-1].encode(),
}

# In a process of its own: reading the store here would drop the locks that the open store has on it.
SCAN = """
import json, sys
from pathlib import Path
needles = [bytes.fromhex(needle) for needle in json.load(sys.stdin)]
files = {path: path.read_bytes() for path in Path(sys.argv[1]).rglob("*") if path.is_file()}
hits = [f"{path.name}: {needle!r}" for path, text in files.items() for needle in needles if needle in text]
print(json.dumps({"files": {path.name: len(content) for path, content in files.items()}, "hits": hits}))
"""


def _scan(folder: Path, texts: list[str], raw: tuple[bytes, ...] = ()) -> tuple[dict[str, int], list[str]]:
    needles = [encode(text) for text in texts for encode in ENCODINGS.values()] + list(raw)
    done = subprocess.run(
        [sys.executable, "-c", SCAN, str(folder)],
        input=json.dumps([needle.hex() for needle in needles]),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout)
    return found["files"], found["hits"]


def _fill(store: Store) -> None:
    for number, canary in enumerate(CANARIES):
        store.run("INSERT INTO note (id, text) VALUES (?, ?)", (10_000 + number, canary * 1000))
        store.run("INSERT INTO word (rowid, text) VALUES (?, ?)", (10_000 + number, canary))


@pytest.fixture
def secrets(pattern: Pattern, folder: Path) -> tuple[bytes, ...]:
    """What must not stand in any file: the keys, raw and as digits, and the recovery code."""
    with pattern.keys(folder).raw_database_key() as raw:
        digits = bytes(raw.reveal()[2:66])
    return (digits, bytes.fromhex(digits.decode()), pattern.master, pattern.master.hex().encode(),
            pattern.code.encode(), pattern.code.replace("-", "").encode())  # fmt: skip


def test_no_word_is_readable_in_any_state_of_the_store(
    pattern: Pattern, folder: Path, secrets: tuple[bytes, ...]
) -> None:
    store = pattern.open(folder)
    with store.transaction():
        _fill(store)
        in_a_block = _scan(folder, TRACES + PLAIN, secrets)
    committed = _scan(folder, TRACES + PLAIN, secrets)
    store.run("DELETE FROM note WHERE id > 10100")
    store.rows("SELECT text, count(*) FROM note GROUP BY text ORDER BY length(text), text LIMIT 500")
    store.close()
    closed = _scan(folder, TRACES + PLAIN, secrets)
    pattern.open(folder, GROWN).close()
    copied = _scan(folder, TRACES + PLAIN, secrets)

    assert in_a_block[0]["store.db-wal"] > 1_000_000, "the open block was not yet on the disk"
    assert committed[0]["store.db-wal"] > 1_000_000
    assert closed[0]["store.db"] > 1_000_000
    assert any(name.startswith("before-0002") for name in copied[0])
    assert [hits for _, hits in (in_a_block, committed, closed, copied)] == [[], [], [], []]


# Everything for which a database may want a temporary file: sorting, grouping, a statement that can fail
# half way, merging the search index, a migration with the copy that it makes first, a view of everything.
WORK = """
import sys
from pathlib import Path
from tests.helpers.stores import GROWN, PASSPHRASE, SMALL, StoppedClock
from db.vault import open_with_passphrase
canary, folder = "canary Đorđević", Path(sys.argv[1])
store = open_with_passphrase(folder, PASSPHRASE, clock=StoppedClock(), migrations=SMALL)
with store.transaction():
    for number in range(3000):
        text = f"{canary} {number * 7919 % 3000:05} " * 20
        store.run("INSERT INTO note (id, text) VALUES (?, ?)", (10_000 + number, text))
        store.run("INSERT INTO word (rowid, text) VALUES (?, ?)", (10_000 + number, text))
store.rows("SELECT text, count(*) FROM note GROUP BY text ORDER BY length(text), text DESC")
store.rows("SELECT DISTINCT a.text FROM note a JOIN note b ON a.size = b.size ORDER BY b.text LIMIT 5000")
store.run("UPDATE note SET text = text || ' again'")
store.run("INSERT INTO word (word) VALUES ('optimize')")
store.run("DELETE FROM note WHERE id % 3 = 0")
store.checkpoint()
store.close()
open_with_passphrase(folder, PASSPHRASE, clock=StoppedClock(), migrations=GROWN).close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
def test_no_work_of_the_store_makes_a_temporary_file(folder: Path, tmp_path: Path) -> None:
    """S2: only the store's folder is written, and no word is readable in any byte on its way there."""
    env = {
        **os.environ,
        "TMPDIR": str(tmp_path),
        "SQLITE_TMPDIR": str(tmp_path),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done, trace = traced([sys.executable, "-c", WORK, str(folder)], tmp_path / "calls", env, ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    written = list(trace.written())
    assert sum(len(one.content) for one in written if "store.db" in one.place) > 2_000_000
    assert any("before-0002" in one.place for one in written), "the copy was made"
    places = {one.place for one in written} | trace.opened_to_write()
    assert [place for place in places if not place.startswith((f"{folder}/", "/dev/"))] == []
    assert not [path for path in trace.paths() if "etilqs" in path]
    needles = [encode(text) for text in TRACES for encode in ENCODINGS.values()]
    assert [one.place for one in written if any(needle in one.content for needle in needles)] == []


def test_the_scan_finds_what_is_readable(folder: Path) -> None:
    """The scan itself: every encoding of a canary in a file is a hit."""
    for encode in ENCODINGS.values():
        (folder / "leak").write_bytes(b"\x00" + encode(CANARIES[7]) + b"\x00")
        assert _scan(folder, TRACES)[1]


def test_a_deleted_word_is_gone_from_the_search_index(store: Store) -> None:
    """Whoever has the key later must not find it either (trap 7): the blocks hold the folded word."""
    store.run("INSERT INTO word (rowid, text) VALUES (1, 'zebracanary'), (2, 'stays')")
    found = "SELECT count(*) FROM word_data WHERE instr(block, CAST('zebracanary' AS BLOB))"
    assert store.one(found) == (1,)
    store.run("DELETE FROM word WHERE rowid = 1")
    assert store.one(found) == (0,)
