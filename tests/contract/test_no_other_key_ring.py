"""Nothing but the one key ring that is named in the code is loaded or asked, whatever the files say.

Run in a process of its own over a home that tries every way to put another one in its place.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.privatebus import private_bus
from tests.helpers.source import ROOT

_BACKENDS = {
    "null": "keyring.backends.null.Keyring",
    "fail": "keyring.backends.fail.Keyring",
    "Plaintext": "keyrings.alt.file.PlaintextKeyring",
    "Chainer": "keyring.backends.chainer.ChainerBackend",
    "evil": "evil.Keyring",
}
# Every module says that it was imported, and its class keeps in clear what it is given.
_MODULE = """
import os, pathlib
pathlib.Path(os.environ["TRAP"], "imported-" + __name__).write_text("")
class Keyring:
    priority = 1000
    def set_password(self, service, name, value):
        pathlib.Path(os.environ["TRAP"], "kept").write_text(value)
    def get_password(self, service, name):
        return pathlib.Path(os.environ["TRAP"], "kept").read_text()
PlaintextKeyring = ChainerBackend = Keyring
def get_keyring():
    return Keyring()
"""
_CONTROL = "import keyring; keyring.get_keyring().set_password('a', 'b', 'in clear')"
_CHILD = """
import json, sys
from app.harden import harden
harden()
from db.keys.oserrors import KeyringError
from db.keys.osstore import Patience, system_store
ring, name = system_store(), "0123456789abcdef"
said = []
for call in (
    lambda: ring.put(name, "a-canary-for-the-key-ring", Patience(10, may_ask=False)),
    lambda: ring.get(name, Patience(10, may_ask=False)),
    lambda: ring.delete(name, Patience(10, may_ask=False)),
):
    try:
        said.append(call())
    except KeyringError as error:
        said.append(error.code)
watched = ("keyring", "keyrings", "evil", "secretstorage")
foreign = [one for one in sys.modules if one.split(".")[0] in watched]
print(json.dumps({"said": said, "foreign": foreign}))
"""


@pytest.fixture
def trap(tmp_path: Path) -> dict[str, str]:
    """A home and a path of modules that wait to be asked; the environment that leads to them."""
    modules, trap, home = tmp_path / "modules", tmp_path / "trap", tmp_path / "home"
    for folder in (modules, trap, home):
        folder.mkdir()
    packages = ("keyring", "keyring.backends", "keyrings", "keyrings.alt", "secretstorage")
    names = ("null", "fail", "chainer", "SecretService", "libsecret", "kwallet", "macOS", "Windows")
    for package in packages:
        folder = modules / package.replace(".", "/")
        folder.mkdir()
        (folder / "__init__.py").write_text(_MODULE)
    for name in names:
        (modules / "keyring" / "backends" / f"{name}.py").write_text(_MODULE)
    (modules / "keyrings" / "alt" / "file.py").write_text(_MODULE)
    (modules / "evil.py").write_text(_MODULE)
    info = modules / "evil-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nevil = evil\n")
    for place in (home / ".config", home / ".local" / "share"):
        (place / "python_keyring").mkdir(parents=True)
        settings = f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={modules}\n"
        (place / "python_keyring" / "keyringrc.cfg").write_text(settings)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(modules))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TRAP": str(trap),
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/evil",
        "KEYRING_PROPERTY_KEYCHAIN": "/evil",
    }


def _run(code: str, env: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout


def _caught(env: dict[str, str]) -> list[str]:
    return sorted(path.name for path in Path(env["TRAP"]).iterdir())


def _files(env: dict[str, str]) -> list[str]:
    return sorted(str(path) for path in Path(env["HOME"]).rglob("*"))


def test_the_trap_works(trap: dict[str, str]) -> None:
    """Otherwise the other tests prove nothing."""
    _run(_CONTROL, trap)
    assert _caught(trap) == ["imported-keyring", "kept"]


@pytest.mark.parametrize("backend", _BACKENDS)
def test_no_other_key_ring_is_loaded_where_there_is_none(trap: dict[str, str], backend: str) -> None:
    before = _files(trap)
    answer = json.loads(_run(_CHILD, {**trap, "PYTHON_KEYRING_BACKEND": _BACKENDS[backend]}))
    assert answer == {"said": ["keyring-missing"] * 3, "foreign": []}
    assert _caught(trap) == []
    assert _files(trap) == before


@pytest.mark.skipif(not shutil.which("gnome-keyring-daemon"), reason="needs GNOME Keyring")
def test_where_there_is_one_only_that_is_used(trap: dict[str, str]) -> None:
    with private_bus() as bus:
        bus.start_keyring()
        env = {**trap, "DBUS_SESSION_BUS_ADDRESS": bus.address, "PYTHON_KEYRING_BACKEND": "evil.Keyring"}
        answer = json.loads(_run(_CHILD, env))
        files = [path for path in bus.home.rglob("*") if path.is_file()]
        assert not [path for path in files if b"canary" in path.read_bytes()]
    assert answer == {"said": [None, "a-canary-for-the-key-ring", True], "foreign": []}
    assert _caught(trap) == []
