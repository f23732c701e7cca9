"""Keys in a folder of their own: made once at the floor cost, copied for every test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.keys import slots
from db.keys.kdf import FLOOR
from db.keys.recovery import RecoveryCode
from db.keys.unlock import create_keys, unlock_with_passphrase
from tests.helpers.keys import NOW, PASSPHRASE, Derivations, Made


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RecoveryCode, Derivations]:
    """The key file that every test of the session starts from, and the derivations known so far."""
    folder = tmp_path_factory.mktemp("pattern")
    _, code = create_keys(folder, PASSPHRASE, now=NOW, cost=FLOOR)
    return folder, code, Derivations()


@pytest.fixture
def derivations(
    pattern: tuple[Path, RecoveryCode, Derivations], monkeypatch: pytest.MonkeyPatch
) -> Derivations:
    """Patched because thousands of altered files are tried: the answers are the real ones, and counted."""
    counted = Derivations(known=pattern[2].known)
    monkeypatch.setattr(slots, "stretch", counted.stretch)
    return counted


@pytest.fixture
def made(tmp_path: Path, pattern: tuple[Path, RecoveryCode, Derivations], derivations: Derivations) -> Made:
    """Fresh keys with a passphrase slot and a recovery slot, unlocked."""
    shutil.copytree(pattern[0], tmp_path, dirs_exist_ok=True)
    return Made(tmp_path, unlock_with_passphrase(tmp_path, PASSPHRASE), pattern[1])
