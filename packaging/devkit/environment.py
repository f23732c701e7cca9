"""The virtual environment: made once, filled from the locks, and touched again only when they change."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from devkit.say import ROOT, StopError, answer, call, call_quietly, step

VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

_PLATFORM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
_LOCKS = ROOT / "packaging" / "requirements"
RUNTIME_LOCK = _LOCKS / f"{_PLATFORM}.lock"
BUILD_LOCK = _LOCKS / f"{_PLATFORM}-build.lock"
DEV_LOCK = _LOCKS / f"{_PLATFORM}-dev.lock"

_STAMP = VENV / "dragoman-stamp.json"
"""What was installed last, as hashes; written only when an installation ended well."""
_UNDER_WAY = VENV / "dragoman-installing"
"""Present while packages are being installed: found at the start, it tells of an interrupted installation,
and pip would take a half-copied package for an installed one."""


def prepare(*, developer: bool) -> None:
    """Make `.venv` what the locks and pyproject.toml say; `developer` adds the tools for tests and builds.

    Takes well under a second when nothing changed. Raises `StopError` when the folder cannot be written,
    a package cannot be fetched, or its hash is not the locked one.
    """
    wanted = _wanted(developer=developer)
    have = _stamp()
    if _UNDER_WAY.exists() or (have and have.get("place") != wanted["place"]) or not _works():
        have = {}
        _build_anew()
    stale = [part for part, digest in wanted.items() if have.get(part) != digest]
    if not stale:
        return
    _mark_under_way()
    if "runtime" in stale:
        _install("the locked packages", RUNTIME_LOCK)
    if "build" in stale:
        _install("the locked build tool", BUILD_LOCK)
    if "dev" in stale:
        _install("the locked development tools", DEV_LOCK)
    _remove_unlocked()
    # From here on nothing can be left half copied: a fault in pyproject.toml must not cost the environment.
    _UNDER_WAY.unlink()
    step("Installing Dragoman itself (editable)")
    # --no-deps and --no-build-isolation: nothing may come in that no lock names.
    call_quietly(
        [*_PIP, "install", "--no-deps", "--no-build-isolation", "--editable", ROOT],
        failing="Dragoman itself could not be installed",
        env=_pip_env(),
    )
    _STAMP.write_text(json.dumps({**have, **wanted}, indent=1) + "\n", encoding="utf-8")


_PIP: tuple[str | Path, ...] = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input")


def _pip_env() -> dict[str, str]:
    return {**os.environ, "PIP_ROOT_USER_ACTION": "ignore", "PYTHONUTF8": "1"}


def _wanted(*, developer: bool) -> dict[str, str]:
    for lock in (RUNTIME_LOCK, BUILD_LOCK, DEV_LOCK):
        if not lock.exists():
            raise StopError(f"There is no {lock.relative_to(ROOT)}: nothing is locked for this system yet.")
    parts = {
        # A virtual environment knows its own path: in a moved or copied folder it is made anew.
        "place": hashlib.sha256(str(ROOT).encode()).hexdigest(),
        "runtime": _digest(RUNTIME_LOCK),
        "build": _digest(BUILD_LOCK),
        "project": _digest(ROOT / "pyproject.toml"),
    }
    return {**parts, "dev": _digest(DEV_LOCK)} if developer else parts


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _stamp() -> dict[str, str]:
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _works() -> bool:
    test = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)"
    return answer([PYTHON, "-c", test]) is not None


def _mark_under_way() -> None:
    try:
        VENV.mkdir(exist_ok=True)
        _UNDER_WAY.touch()
    except OSError as error:
        raise StopError(
            f"The folder .venv cannot be written ({error.strerror}). "
            "Was it made by another user? Remove it, or work in a copy of your own."
        ) from error


def _build_anew() -> None:
    if VENV.exists():
        step("Removing an unfinished or moved .venv")
        shutil.rmtree(VENV, ignore_errors=True)
    step("Making a virtual environment in .venv")
    _mark_under_way()
    # Not sys.executable: started from a .venv that is about to go, the new one must stand on the real Python.
    base = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run([base, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if done.returncode != 0 or not _works():
        said = (done.stderr or done.stdout).strip()
        raise StopError(
            f"Python could not make a virtual environment.\n{said}\n"
            "On Debian, install python3-venv; elsewhere use a Python with the modules venv and ensurepip."
        )


def _install(what: str, lock: Path) -> None:
    count = len(_names(lock))
    step(f"Installing {what}: {count}, each checked against its hash (the first time they are fetched)")
    # A person at a terminal sees the downloads go on; a log needs them only if they fail.
    show = call if sys.stderr.isatty() else call_quietly
    # --only-binary: a wheel runs no code of its own on its way in. --no-deps: the lock is complete.
    strict = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
    show(
        [*_PIP, "install", *strict, "--requirement", lock],
        failing=f"The packages of {lock.relative_to(ROOT)} could not be installed",
        env=_pip_env(),
    )


def _remove_unlocked() -> None:
    """Take out what no lock names (any more), so that nothing works here by accident."""
    locked = {name for lock in (RUNTIME_LOCK, BUILD_LOCK, DEV_LOCK) for name in _names(lock)}
    listing = answer([*_PIP, "list", "--format", "json"])
    installed = {_normal(row["name"]) for row in json.loads(listing or "[]")}
    strangers = sorted(installed - locked - {"pip", "dragoman"})
    if strangers:
        step(f"Removing packages that are not locked: {' '.join(strangers)}")
        words = [*_PIP, "uninstall", "--yes", *strangers]
        call_quietly(words, failing="They could not be removed", env=_pip_env())


def _names(lock: Path) -> set[str]:
    text = lock.read_text(encoding="utf-8")
    return {_normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.M)}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
