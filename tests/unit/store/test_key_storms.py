"""Keys changed while the power goes, the disk fills or the process dies: the old or the new opens."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError
from app.ports_keys import OldBackups
from db import disk
from db.disk import destroy_file, replace_private_file
from db.keeper import Keeper
from db.keys import slots
from db.keys.change import KeyChanges
from db.keys.envelope import MAGIC
from db.keys.kdf import FLOOR
from db.keys.unlock import create_keys
from db.opening import STORE_NAME
from db.settle import NEXT_KEYS, settle
from db.vault import create, open_with_passphrase
from tests.helpers.keys import light_stretch
from tests.helpers.source import ROOT
from tests.helpers.stores import NOW, PASSPHRASE, SMALL, StoppedClock, fingerprints

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, forks and mounts")


@pytest.fixture
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patched: what is tested is the writing, many times; the derivation is the real one, but light."""
    monkeypatch.setattr(slots, "stretch", light_stretch)


def _storm(*arguments: str) -> dict[str, Any]:
    words = [sys.executable, "-m", "tests.helpers.key_storm", *arguments]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_passphrase_change_killed_200_times_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    """S11: killed before each request to the disk, some seven times over; never none, never both."""
    found = _storm("changes", str(tmp_path), "200")
    assert found["faults"] == []
    assert found["kills"] == 200
    assert found["steps"] > 20
    assert min(found["seen"].values()) > 50


def test_replacing_the_keys_killed_at_every_step_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    """S12: also while the opening afterwards finishes or undoes it. Nothing old is left over."""
    found = _storm("replacements", str(tmp_path / "store"), "130")
    assert found["faults"] == []
    assert found["kills"] >= 130
    assert found["again"] > 10
    assert min(found["seen"].values()) > 20


@contextmanager
def _mounted(tmp_path: Path, *how: str) -> Iterator[Path]:
    """A file system of its own; skips with the reason where this machine cannot mount one."""
    place = tmp_path / "mounted"
    place.mkdir()
    done = subprocess.run(["mount", *how, str(place)], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"cannot mount here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _made(folder: Path, *, rows: int) -> None:
    store = create(folder, PASSPHRASE, clock=StoppedClock(), cost=FLOOR, migrations=SMALL).store
    with store.transaction():
        for number in range(rows):
            store.run("INSERT INTO note (text) VALUES (?)", (f"note {number} " + "x" * 2000,))
    store.close()


def _replace(folder: Path) -> None:
    """Replace the keys of a store; afterwards it must still be readable, whatever happened."""
    store = open_with_passphrase(folder, PASSPHRASE, clock=StoppedClock(), migrations=SMALL)
    keeper = Keeper(store, StoppedClock(), FLOOR)
    try:
        code = keeper.new_recovery_code()
        keeper.replace(PASSPHRASE, code, OldBackups.RENEW, lambda *_: None, lambda: False)
    finally:
        with suppress(AppError):
            assert store.one("SELECT count(*) FROM note") == (60,)
        store.close()


@pytest.mark.usefixtures("_light")
def test_a_full_disk_loses_nothing_wherever_it_runs_full(tmp_path: Path) -> None:
    """S12 on a real full disk: room for ever more of what is written, until it is enough."""
    if shutil.which("mount") is None:
        pytest.skip("no mount command")
    with _mounted(tmp_path, "-t", "tmpfs", "-o", "size=2m", "tmpfs") as place:
        _made(place / "store", rows=60)
        codes = []
        for room in range(8, 800, 44):
            filler = place / "filler"
            _fill(filler, keep_kib=room)
            try:
                _replace(place / "store")
                codes.append("done")
            except AppError as error:
                codes.append(error.code)
            filler.unlink()
            store = open_with_passphrase(place / "store", PASSPHRASE, migrations=SMALL)
            assert store.one("SELECT count(*) FROM note") == (60,)
            assert store.one("PRAGMA integrity_check") == ("ok",)
            store.close()
            assert not [path for path in (place / "store").rglob("*") if ".next" in path.name]
    assert set(codes[:3]) == {"disk-full"}
    assert codes[-1] == "done"
    assert set(codes) <= {"disk-full", "done"}


def _fill(filler: Path, *, keep_kib: int) -> None:
    with filler.open("wb", buffering=0) as file:
        with suppress(OSError):
            while True:
                file.write(bytes(4096))
        file.truncate(max(0, file.tell() - keep_kib * 1024))


@pytest.mark.usefixtures("_light")
def test_files_that_may_not_grow_stop_the_replacement_and_no_more(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    _made(folder, rows=60)
    before = {name: each for name, each in fingerprints(folder).items() if name != "keys.a"}
    for limit in (500, 4096, 40_000, 100_000):
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))
        try:
            with pytest.raises(AppError) as refused:
                _replace(folder)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        assert refused.value.code in ("disk-full", "store-io")
    store = open_with_passphrase(folder, PASSPHRASE, migrations=SMALL)
    assert store.one("SELECT count(*) FROM note") == (60,)
    store.close()
    assert set(fingerprints(folder)) == {*before, "keys.a"}


def _ten_changes(folder: Path) -> list[bytes]:
    """Change the passphrase ten times; returns what the old key files said that the last does not."""
    keys, _ = create_keys(folder, PASSPHRASE, now=NOW, cost=FLOOR)
    old = []
    passphrase = PASSPHRASE
    for number in range(10):
        old.append(keys.body.slots[0].ct.hex().encode())
        new = f"passphrase number {number}"
        KeyChanges(keys, lambda: NOW, FLOOR).change_passphrase(passphrase, new, None)
        passphrase = new
    return old


@pytest.mark.usefixtures("_light")
@pytest.mark.parametrize("scrubbed", [True, False], ids=["scrubbed", "control"])
def test_old_key_files_are_not_on_the_raw_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scrubbed: bool
) -> None:
    """S13 on an ext4 image. The control, without the overwriting, proves that the search would find them."""
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("no mkfs.ext4")
    if not scrubbed:
        monkeypatch.setattr(disk, "_scrub", lambda _descriptor: None)
    image = tmp_path / "image"
    with image.open("wb") as file:
        file.truncate(8 * 1024 * 1024)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True, capture_output=True)
    with _mounted(tmp_path, "-o", "loop", str(image)) as place:
        folder = place / "store"
        folder.mkdir()
        old = _ten_changes(folder)
    raw = image.read_bytes()
    found = sum(slot in raw for slot in old)
    assert raw.count(MAGIC) == 2 if scrubbed else raw.count(MAGIC) > 2
    assert found == 0 if scrubbed else found > 5


def test_the_old_content_is_overwritten_only_when_the_new_name_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut before that may bring the old name back. Patched to see the order of the requests."""
    steps = []

    def noted(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(*given: Any, **named: Any) -> Any:
            is_folder = name == "fsync" and os.path.isdir(f"/proc/self/fd/{given[0]}")  # noqa: PTH112
            steps.append("fsync folder" if is_folder else name)
            return real(*given, **named)

        return call

    path = tmp_path / "keys.a"
    path.write_bytes(b"old" * 100)
    for name in ("fsync", "replace", "write"):
        monkeypatch.setattr(os, name, noted(name))
    replace_private_file(path, b"new")
    assert steps == ["fsync", "replace", "fsync folder", "write", "fsync"]


def test_a_file_in_use_under_another_name_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"precious" * 1000)
    os.link(tmp_path / "store.db", tmp_path / "store.db.old")
    destroy_file(tmp_path / "store.db.old")
    assert (tmp_path / "store.db").read_bytes() == b"precious" * 1000
    kept = os.open(tmp_path / "store.db", os.O_RDONLY)
    destroy_file(tmp_path / "store.db")
    assert b"precious" not in os.pread(kept, 8000, 0)
    os.close(kept)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_light")
def test_leftovers_of_another_store_destroy_nothing(tmp_path: Path) -> None:
    """A key file `keys.next` that does not fit is removed; beside a store that fits nothing, all stays."""
    for name in ("mine", "other"):
        _made(tmp_path / name, rows=1)
    folder = tmp_path / "mine"
    shutil.copyfile(tmp_path / "other" / "keys.a", folder / NEXT_KEYS)
    before = {name: each for name, each in fingerprints(folder).items() if name != NEXT_KEYS}
    settle(folder)
    assert fingerprints(folder) == before
    shutil.copyfile(tmp_path / "other" / "keys.a", folder / NEXT_KEYS)
    with (folder / STORE_NAME).open("r+b") as store:
        store.write(os.urandom(16))
    before = fingerprints(folder)
    settle(folder)
    assert fingerprints(folder) == before
    # The salt in the file is not what decrypts it, so that a store with a damaged one still opens.
    open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close()
