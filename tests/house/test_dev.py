"""dev.py sees what is missing, leaves the user's files alone and ends with the line that CI reads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devkit.checks import closing_line
from devkit.system import PACKAGES, Need, installed_names
from devkit.world import private_home, virtual_screen
from tests.helpers.source import ROOT


def test_a_renamed_package_counts_by_what_it_provides() -> None:
    """Debian 13 renamed libglib2.0-0 to libglib2.0-0t64, which provides the old name with a version."""
    listing = (
        "ii |libglib2.0-0t64|libglib2.0-0 (= 2.84.1-1), libglib2.0-0:any\n"
        "rc |xvfb|xserver\n"
        "un |qpdf|\n"
        "ii |dbus|default-dbus-system-bus, dbus-system-bus\n"
    )
    names = installed_names(listing)
    assert {"libglib2.0-0", "libglib2.0-0t64", "dbus", "dbus-system-bus"} <= names
    assert not {"xvfb", "qpdf", "xserver"} & names


def test_a_person_who_only_runs_the_program_is_not_asked_for_the_tools_of_tests() -> None:
    shown = {package.name for package in PACKAGES if package.need in (Need.SET_UP, Need.WINDOW)}
    assert {"python3-venv", "ca-certificates", "libxcb-cursor0"} <= shown
    assert not {"xvfb", "qpdf", "keepassxc"} & shown


@pytest.mark.parametrize(
    ("line", "closing"),
    [
        ("======= 3 passed in 0.12s =======\n", "3 passed in 0.12s"),
        ("1 failed, 2 passed in 61.20s (0:01:01)\n", "1 failed, 2 passed in 61.20s (0:01:01)"),
        ("\x1b[32m\x1b[32m\x1b[1m41 passed\x1b[0m\x1b[32m in 2.64s\x1b[0m\x1b[0m\n", "41 passed in 2.64s"),
        ("======= no tests ran in 0.01s =======\n", "no tests ran in 0.01s"),
        ("tests/unit/test_x.py ......   [100%]\n", None),
        ("the request of 3 passed in silence\n", None),
    ],
)
def test_the_closing_line_of_pytest_is_known(line: str, closing: str | None) -> None:
    assert closing_line(line) == closing


def test_a_private_home_hides_the_user_and_is_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with private_home() as env:
        folders = [Path(env[name]) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")]
        assert all(folder.is_dir() and folder.stat().st_mode & 0o077 == 0 for folder in folders)
        folders.append(Path(env["TMPDIR"]))
        assert folders[-1].stat().st_mode & 0o077 == 0o011
        assert not {"DISPLAY", "PYTHON_KEYRING_BACKEND"} & set(env)
        (folders[0] / "left behind").write_text("x", encoding="utf-8")
    assert not any(folder.exists() for folder in folders)


def test_the_virtual_screen_lets_only_this_run_in() -> None:
    """Somebody without the cookie is turned away; after the run the screen is gone."""
    with private_home() as env, virtual_screen(env) as screen:
        assert _can_open(screen)
        assert not _can_open({**screen, "XAUTHORITY": os.devnull})
    assert not _can_open(screen)


def test_two_screens_do_not_take_each_other_for_absent() -> None:
    """Also where they cannot see each other: a socket file that one removes is the other's only door."""
    with private_home() as env, virtual_screen(env) as first:
        alone = ["unshare", "--net", "--"] if os.geteuid() == 0 else []
        program = (
            "from devkit.world import private_home, virtual_screen\n"
            "with private_home() as env, virtual_screen(env) as screen: print(screen['DISPLAY'])"
        )
        done = subprocess.run(
            [*alone, sys.executable, "-c", program],
            env={**env, "PYTHONPATH": str(ROOT / "packaging")},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() != first["DISPLAY"]
        assert (Path("/tmp/.X11-unix") / f"X{first['DISPLAY'][1:]}").exists()
        assert _can_open(first)


def _can_open(env: dict[str, str]) -> bool:
    words = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    return subprocess.run(words, env=env, capture_output=True, check=False).returncode == 0
