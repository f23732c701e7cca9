"""S11: the power goes while the keys are changed; whatever reached the disk, the old or the new opens."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from app.errors import AppError
from db import disk
from db.keys import slots
from db.keys.change import KeyChanges
from db.keys.kdf import FLOOR
from db.keys.unlock import create_keys, unlock_with_passphrase, unlock_with_recovery
from tests.helpers.keys import light_stretch
from tests.helpers.power import Files, PowerWatch
from tests.helpers.stores import NOW

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names are brought to the disk by folder")
_FIRST, _SECOND = "a lantern over the harbour", "another lantern, further out"


def _key(keys) -> bytes:
    with keys.raw_database_key() as raw:
        return bytes(raw.reveal())


def _opens(folder: Path, passphrase: str, key: bytes) -> bool:
    with suppress(AppError):
        return _key(unlock_with_passphrase(folder, passphrase)) == key
    return False


def _lay_out(folder: Path, files: Files) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def _states(folder: Path, changes: int) -> tuple[list[Files], bytes, str]:
    """The states that a power loss may leave during some changes of the passphrase, to and fro."""
    keys, code = create_keys(folder, _FIRST, now=NOW, cost=FLOOR)
    key, watch = _key(keys), PowerWatch(folder)
    current, other = _FIRST, _SECOND
    with watch.watching():
        for _ in range(changes):
            KeyChanges(unlock_with_passphrase(folder, current), lambda: NOW, FLOOR).change_passphrase(
                current, other, None
            )
            current, other = other, current
    return watch.states, key, code.text()


def _lost(states: list[Files], folder: Path, key: bytes, code: str) -> list[int]:
    lost = []
    for number, files in enumerate(states):
        place = _lay_out(folder, files)
        ways = [_opens(place, one, key) for one in (_FIRST, _SECOND)]
        with suppress(AppError):
            if any(ways) and _key(unlock_with_recovery(place, code)) == key:
                continue
        lost.append(number)
    return lost


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patched: what is tested is the writing, hundreds of times; the derivation is real, but light."""
    monkeypatch.setattr(slots, "stretch", light_stretch)


def test_a_power_loss_during_a_change_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    states, key, code = _states(tmp_path / "store", 6)
    assert len(states) >= 500
    assert len({tuple(sorted(files.items())) for files in states}) > 60
    assert _lost(states, tmp_path / "after", key, code) == []


def test_the_simulation_finds_losses_where_nothing_is_brought_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: both copies written without a sync must be able to be lost, or the test proves nothing."""
    (tmp_path / "store").mkdir()
    monkeypatch.setattr(disk, "_write_new", _write_without_sync)
    monkeypatch.setattr(disk, "sync_folder", lambda _folder: None)
    monkeypatch.setattr(disk, "_scrub", lambda _number: None)
    states, key, code = _states(tmp_path / "store", 2)
    assert _lost(states, tmp_path / "after", key, code) != []


def _write_without_sync(path: Path, content: bytes) -> None:
    number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    os.write(number, content)
    os.close(number)
