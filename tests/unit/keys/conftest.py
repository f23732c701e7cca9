"""Keys in a folder of their own: made once at the floor cost, copied for every test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.keys import device, slots
from db.keys.kdf import FLOOR
from db.keys.recovery import RecoveryCode
from db.keys.unlock import create_keys, unlock_with_passphrase
from tests.helpers.keys import NOW, PASSPHRASE, Derivations, Made
from tests.helpers.pins import CheapStretch, Quick
from tests.helpers.rings import Computer
from tests.helpers.stores import StoppedClock


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


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> CheapStretch:
    """Patched because every PIN has a salt of its own; the real derivation is in `test_pin_store.py`."""
    made = CheapStretch()
    monkeypatch.setattr(device, "stretch", made.stretch)
    return made


@pytest.fixture(params=["runtime folder", "beside the keys"])
def quick(
    request: pytest.FixtureRequest,
    made: Made,
    cheap: CheapStretch,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Quick:
    """A store without a PIN, on a system with a folder of the session and on one without."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    if request.param == "runtime folder":
        runtime = tmp_path_factory.mktemp("runtime")
        runtime.chmod(0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return Quick(made, Computer(), StoppedClock(NOW))
