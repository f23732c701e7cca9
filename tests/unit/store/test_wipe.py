"""The panic wipe: the keys first, then the rest; open, locked, damaged or half gone; and honest about it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest

from app.errors import AppError
from db.keys.copies import NAMES
from db.keys.place import pin_places
from db.vault import FolderState, open_with_passphrase, open_with_recovery, probe
from db.wipe import DeviceSecret, WipeReport, destroy_keys, wipe
from tests.helpers.source import ROOT
from tests.helpers.stores import GROWN, PASSPHRASE, SMALL, Pattern, fingerprints

NOBODY = 65534
FILES = (*NAMES, "store.db", "lock")


@pytest.fixture
def kept(folder: Path, tmp_path: Path) -> dict[str, bytes]:
    """What the key files hold; a second name for each shows what becomes of the content."""
    other = tmp_path / "second names"
    other.mkdir()
    for name in NAMES:
        os.link(folder / name, other / name)
    return {str(other / name): (folder / name).read_bytes() for name in NAMES}


def _overwritten(kept: dict[str, bytes]) -> bool:
    """Nothing of what was in the key files is where it was: not the header, not a slot, not the MAC."""
    for path, before in kept.items():
        content = Path(path).read_bytes()
        if any(before[at : at + 16] in content for at in range(0, len(before) - 16, 16)):
            return False
    return True


def _opens(pattern: Pattern, folder: Path) -> bool:
    try:
        open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close()
    except AppError:
        try:
            open_with_recovery(folder, pattern.code, migrations=SMALL).close()
        except AppError:
            return False
    return True


def test_a_locked_store_is_gone_and_its_keys_are_overwritten(folder: Path, kept: dict[str, bytes]) -> None:
    report = wipe(folder)
    assert not folder.exists()
    assert _overwritten(kept)
    assert (report.keys_destroyed, report.keys_unlinked, report.keys_left) == (2, 0, 0)
    assert report.removed == 2  # store and lock; the keys are counted as keys
    assert report.is_complete
    assert not report.can_still_be_opened
    assert probe(folder) is FolderState.ABSENT


def test_keys_are_overwritten_on_the_disk_before_their_names_go(folder: Path, tmp_path: Path) -> None:
    """Seen by strace: writing, fsync, and only then unlink; the store's file is not written to."""
    log = tmp_path / "calls"
    script = "import sys; from pathlib import Path; from db.wipe import wipe; wipe(Path(sys.argv[1]))"
    watched = "trace=write,pwrite64,fsync,unlink,unlinkat,ftruncate"
    command = ["strace", "-f", "-y", "-e", watched, "-o", str(log), sys.executable, "-c", script, str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    calls = [line.split(None, 1)[1] for line in log.read_text(errors="replace").splitlines()]
    kinds = [
        (call.split("(")[0].removesuffix("at"), name)
        for call in calls
        for name in ("keys.a", "keys.b", "store.db", "lock")
        if f"/{name}" in call.split(", ")[0] or (call.startswith("unlink") and f'/{name}"' in call)
    ]
    for name in NAMES:
        assert [kind for kind, of in kinds if of == name] == ["write", "fsync", "ftruncate", "unlink"]
    order = [name for kind, name in kinds if kind == "unlink"]
    assert order.index("keys.b") < order.index("store.db")
    assert ("write", "store.db") not in kinds
    assert ("pwrite64", "store.db") not in kinds


@pytest.mark.parametrize("in_transaction", [False, True])
def test_an_open_store_is_wiped_and_writes_no_key_afterwards(
    pattern: Pattern, folder: Path, kept: dict[str, bytes], in_transaction: bool
) -> None:
    store = pattern.open(folder)
    store.run("INSERT INTO note (text) VALUES ('unsaved')")
    if in_transaction:
        store._execute("BEGIN IMMEDIATE")
        store._execute("UPDATE note SET text = text || 'x'")
    keys = destroy_keys(folder)
    assert _overwritten(kept)
    assert not any((folder / name).exists() for name in NAMES)
    store.abandon()
    store.abandon()
    store.close()  # what the lock would do next: nothing
    assert not any((folder / name).exists() for name in NAMES)
    report = wipe(folder, keys=keys)
    assert not folder.exists()
    assert report.keys_destroyed == 2
    assert report.is_complete


def test_a_store_that_stays_open_is_unlinked_all_the_same(pattern: Pattern, folder: Path) -> None:
    """A thread that hangs in a query must not keep the files alive where the system lets them go."""
    store = pattern.open(folder)
    report = wipe(folder)
    assert not folder.exists()
    assert report.is_complete
    store.abandon()


def test_the_master_key_is_forgotten_with_the_store(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder)
    buffer = store._keys._master.reveal()
    store.abandon()
    assert not any(buffer)


@pytest.mark.parametrize("missing", [names for count in range(5) for names in combinations(FILES, count)])
def test_whatever_is_missing_the_rest_goes(folder: Path, missing: tuple[str, ...]) -> None:
    for name in missing:
        (folder / name).unlink()
    report = wipe(folder)
    assert not folder.exists()
    assert report.keys_destroyed == 2 - len(set(missing) & set(NAMES))
    assert report.is_complete


def test_no_folder_at_all_is_no_failure(tmp_path: Path) -> None:
    assert wipe(tmp_path / "nothing") == WipeReport()


def test_damaged_and_unfinished_key_files_go_too(folder: Path, kept: dict[str, bytes]) -> None:
    (folder / "keys.a").write_bytes(b"\x00" * 100)
    for place in (folder / "keys.b.new", folder.with_name(".store.creating-0123") / "keys.a"):
        place.parent.mkdir(exist_ok=True)
        shutil.copy(folder / "keys.b", place)
    # What replacing the keys leaves when it is cut off.
    shutil.copy(folder / "keys.b", folder / "keys.next")
    for name in ("store.db.next", "store.db.old", "store.db-wal.kept", "backups/1.db.next"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"pages")
    report = wipe(folder)
    assert (report.keys_destroyed, report.foreign) == (5, 0)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["second names"]


def test_a_backup_with_a_header_of_its_own_loses_it(pattern: Pattern, folder: Path, tmp_path: Path) -> None:
    """Destroying the live header does not touch a backup's: it is found by what it holds, not by its name."""
    pattern.open(folder, GROWN).close()
    backup = folder / "backups" / "2026-03-14.dragoman"
    header = (folder / "keys.a").read_bytes()
    backup.write_bytes(header + b"pages" * 1000)
    os.link(backup, tmp_path / "second")
    report = wipe(folder)
    assert header[:64] not in (tmp_path / "second").read_bytes()
    assert report.keys_destroyed == 3
    assert not folder.exists()


def test_what_others_put_into_the_folder_is_left_and_told(folder: Path) -> None:
    (folder / "holiday.jpg").write_bytes(b"a picture")
    (folder / "photos").mkdir()
    (folder / "photos" / "two.jpg").write_bytes(b"another")
    report = wipe(folder)
    assert report.foreign == 2
    assert sorted(fingerprints(folder)) == ["holiday.jpg", "photos/two.jpg"]


def test_a_link_to_the_keys_is_followed_and_a_link_to_anything_else_is_not(
    folder: Path, tmp_path: Path
) -> None:
    stick, letter = tmp_path / "stick", tmp_path / "letter.pdf"
    stick.mkdir()
    shutil.move(folder / "keys.a", stick / "keys.a")
    letter.write_bytes(b"%PDF: not ours to destroy")
    (folder / "keys.b").unlink()
    (folder / "keys.a").symlink_to(stick / "keys.a")
    (folder / "keys.b").symlink_to(letter)
    report = wipe(folder)
    assert (stick / "keys.a").read_bytes() == b""
    assert letter.read_bytes() == b"%PDF: not ours to destroy"
    assert (report.keys_destroyed, report.keys_unlinked) == (1, 1)
    assert not folder.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel counts what was written only there")
def test_a_big_store_costs_no_more_than_a_small_one(folder: Path) -> None:
    """Four gigabytes, of which nothing may be overwritten: under two seconds on any disk."""
    os.truncate(folder / "store.db", 4 << 30)

    def written() -> int:
        lines = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
        return int(lines["wchar"])

    before = written()
    wipe(folder)
    assert written() - before < 100_000
    assert not folder.exists()


def test_killed_at_any_moment_the_keys_go_before_the_rest_and_a_second_wipe_ends_it(
    pattern: Pattern, tmp_path: Path
) -> None:
    steps = 0
    for step in range(1, 60):
        folder = pattern.copy(tmp_path / f"store {step}")
        killed = _killed_at(step, lambda folder=folder: wipe(folder))
        if not (folder / "store.db").exists():
            assert not any((folder / name).exists() and (folder / name).read_bytes() for name in NAMES)
        wipe(folder)
        assert not folder.exists()
        if not killed:
            break
        steps = step
    assert 8 <= steps < 59


def _killed_at(step: int, work: Callable[[], object]) -> bool:
    child = os.fork()
    if child == 0:
        countdown = [step]

        def counting(real: Callable[..., object]) -> Callable[..., object]:
            def counted(*given: object, **named: object) -> object:
                countdown[0] -= 1
                if countdown[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*given, **named)

            return counted

        for name in ("fsync", "unlink", "write", "ftruncate", "rmdir"):
            setattr(os, name, counting(getattr(os, name)))
        work()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


# Root may do everything, so a run as root goes on as nobody; what is needed is imported before.
ATTEMPT = """
import dataclasses, json, os, sys
from pathlib import Path
from db.wipe import wipe
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
report = dataclasses.asdict(wipe(Path(sys.argv[1])))
print(json.dumps({**report, "device": report["device"].value}))
"""


@pytest.fixture
def reachable(pattern: Pattern) -> Iterator[Path]:
    """A store where another user can reach it."""
    parent = Path(tempfile.mkdtemp())
    parent.chmod(0o777)
    folder = pattern.copy(parent / "store")
    yield folder
    for path in (parent, folder, *folder.rglob("*")):
        if path.exists():
            path.chmod(0o700)
    shutil.rmtree(parent)


def _as_nobody(folder: Path) -> WipeReport:
    done = subprocess.run(
        [sys.executable, "-c", ATTEMPT, str(folder)], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    return WipeReport(**{**found, "device": DeviceSecret(found["device"])})


def _give(folder: Path, *, to: int, folders: int, files: int) -> None:
    for path in (*folder.rglob("*"), folder):
        if os.geteuid() == 0:
            os.chown(path, to, to)
        path.chmod(folders if path.is_dir() else files)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
@pytest.mark.parametrize(("folders", "files"), [(0o500, 0o400), (0o700, 0), (0o700, 0o400)])
def test_rights_that_were_taken_away_do_not_save_the_keys(reachable: Path, folders: int, files: int) -> None:
    _give(reachable, to=NOBODY, folders=folders, files=files)
    report = _as_nobody(reachable)
    assert not reachable.exists()
    assert (report.keys_destroyed, report.is_complete) == (2, True)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs files of another user")
def test_what_could_not_be_done_is_told(reachable: Path, pattern: Pattern) -> None:
    """Files of another user in a folder of another user: the report says that the store still opens."""
    _give(reachable, to=0, folders=0o755, files=0o644)
    before = fingerprints(reachable)
    report = _as_nobody(reachable)
    assert fingerprints(reachable) == before
    assert (report.keys_destroyed, report.keys_unlinked, report.keys_left) == (0, 0, 2)
    assert report.can_still_be_opened
    assert not report.is_complete
    assert _opens(pattern, reachable)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs files of another user")
def test_keys_that_could_only_be_overwritten_open_nothing(reachable: Path, pattern: Pattern) -> None:
    _give(reachable, to=0, folders=0o755, files=0o666)
    report = _as_nobody(reachable)
    assert (report.keys_destroyed, report.keys_left, report.left) == (2, 0, 4)
    assert not report.can_still_be_opened
    assert not _opens(pattern, reachable)


def test_a_keyring_that_hangs_holds_up_nothing(folder: Path) -> None:
    never = threading.Event()

    def hangs() -> bool:
        never.wait()
        return True

    report = wipe(folder, forget_device=hangs, patience=0.01)
    assert report.device is DeviceSecret.LEFT
    assert not report.is_complete
    assert not folder.exists()
    never.set()


def test_the_secret_of_a_device_pin_is_removed_or_said_to_be_left(pattern: Pattern, tmp_path: Path) -> None:
    def fails() -> bool:
        raise OSError

    answers: list[tuple[Callable[[], bool], DeviceSecret]] = [
        (lambda: True, DeviceSecret.REMOVED),
        (lambda: False, DeviceSecret.LEFT),
        (fails, DeviceSecret.LEFT),
    ]
    for number, (forget, wanted) in enumerate(answers):
        folder = pattern.copy(tmp_path / f"store {number}")
        assert wipe(folder, forget_device=forget, patience=30).device is wanted


def test_the_slot_of_a_pin_outside_the_folder_goes_with_the_keys(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies in the runtime folder of the session, and it wraps the same master key."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    place = pin_places(folder)[0]
    assert place.is_relative_to(runtime)
    place.parent.mkdir(mode=0o700)
    place.write_bytes(b"DRAGOMAN-PIN\x00 wrapped")
    os.link(place, tmp_path / "second name")
    report = destroy_keys(folder)
    assert not place.exists()
    assert (tmp_path / "second name").read_bytes() == b""
    assert report.keys_destroyed == 3
