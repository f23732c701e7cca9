"""A store that this user may not write is told so, before a key is derived and without a change."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.source import ROOT
from tests.helpers.stores import Pattern, fingerprints

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
NOBODY = 65534

# Root may write everything, so a run as root goes on as nobody; what is needed is imported before.
ATTEMPT = """
import _strptime, fcntl, json, os, sys
from pathlib import Path
from app.errors import AppError
from db.keys import slots
from db.vault import create, open_with_passphrase, probe
from tests.helpers.stores import PASSPHRASE, SMALL
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
found = []
def attempt(work):
    try:
        work()
        found.append("done")
    except AppError as error:
        found.append(error.code)
attempt(lambda: open_with_passphrase(folder, PASSPHRASE, migrations=SMALL).close())
attempt(lambda: probe(folder))
attempt(lambda: create(folder.parent / "new", PASSPHRASE, migrations=SMALL).store.close())
print(json.dumps(found))
"""


@pytest.fixture
def reachable(pattern: Pattern) -> Iterator[Path]:
    """A store where another user can reach it: the folders of pytest are closed to others."""
    parent = Path(tempfile.mkdtemp())
    parent.chmod(0o755)
    folder = pattern.copy(parent / "store")
    yield folder
    folder.chmod(0o700)  # first: a closed folder does not say what is in it
    for path in folder.rglob("*"):
        path.chmod(0o700)
    shutil.rmtree(parent)


def _attempt(folder: Path, *, folders: int, files: int) -> list[str]:
    for path in (*folder.rglob("*"), folder):
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(folders if path.is_dir() else files)
    folder.parent.chmod(0o555)
    before = fingerprints(folder) if os.geteuid() == 0 else {}
    done = subprocess.run(
        [sys.executable, "-c", ATTEMPT, str(folder)], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    folder.parent.chmod(0o755)
    found: list[str] = json.loads(done.stdout)
    if os.geteuid() == 0 and found[0] != "done":
        assert fingerprints(folder) == before
    return found


@pytest.mark.parametrize(("folders", "files"), [(0o500, 0o600), (0o700, 0o400), (0o500, 0o400), (0o700, 0)])
def test_a_store_that_may_not_be_written_is_told(reachable: Path, folders: int, files: int) -> None:
    opened, probed, created = _attempt(reachable, folders=folders, files=files)
    assert (opened, probed, created) == ("store-read-only", "done", "store-read-only")


def test_a_folder_that_may_not_be_looked_into_is_told(reachable: Path) -> None:
    assert _attempt(reachable, folders=0, files=0o600) == ["store-read-only"] * 3


def test_the_rights_that_a_store_has_are_enough(reachable: Path) -> None:
    assert _attempt(reachable, folders=0o700, files=0o600)[:2] == ["done", "done"]
