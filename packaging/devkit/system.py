"""The system packages that a command needs: which are missing, and how they come.

Debian and its children are asked through dpkg; root gets the missing ones installed, an ordinary user gets
the one command to give. Elsewhere the files themselves are looked for, and what is missing is named.
"""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from devkit.say import StopError, answer, call_quietly, complain, step


class Need(Enum):
    """What a package is for, so that nobody is asked for more than the command at hand uses."""

    SET_UP = "make .venv and fetch the locked packages"
    WINDOW = "show a window (Qt's libraries)"
    TESTS = "run the tests"
    FREEZE = "build the one-folder program"
    COMPARE = "compare with other programs (bench)"


@dataclass(frozen=True, slots=True)
class Package:
    """A Debian package and one thing that shows, on any system, that it is there."""

    name: str
    need: Need
    program: str = ""
    library: str = ""
    module: str = ""
    optional: bool = False

    def is_found_without_dpkg(self) -> bool:
        """Look for the program, library or module itself; a package with no such mark counts as present."""
        if self.program:
            return shutil.which(self.program) is not None
        if self.library:
            return ctypes.util.find_library(self.library) is not None
        if self.module:
            return importlib.util.find_spec(self.module) is not None
        return True


_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
# Debian's python3 carries its library inside; the frozen program needs it as a file. Other Pythons bring it.
_PYTHON_LIBRARY = (
    (Package(f"libpython{_VERSION}", Need.FREEZE, library=f"python{_VERSION}"),)
    if sys.base_prefix == "/usr"
    else ()
)

PACKAGES = (
    Package("python3-venv", Need.SET_UP, module="ensurepip"),
    Package("ca-certificates", Need.SET_UP),
    # What the xcb platform plugin, the EGL integration and QtGui link to and the wheel does not carry.
    Package("libegl1", Need.WINDOW, library="EGL"),
    Package("libgl1", Need.WINDOW, library="GL"),
    Package("libopengl0", Need.WINDOW, library="OpenGL"),
    Package("libfontconfig1", Need.WINDOW, library="fontconfig"),
    Package("libfreetype6", Need.WINDOW, library="freetype"),
    Package("libglib2.0-0", Need.WINDOW, library="glib-2.0"),
    Package("libdbus-1-3", Need.WINDOW, library="dbus-1"),
    Package("libgssapi-krb5-2", Need.WINDOW, library="gssapi_krb5"),
    Package("libx11-xcb1", Need.WINDOW, library="X11-xcb"),
    Package("libxkbcommon-x11-0", Need.WINDOW, library="xkbcommon-x11"),
    Package("libxcb-cursor0", Need.WINDOW, library="xcb-cursor"),
    Package("libxcb-icccm4", Need.WINDOW, library="xcb-icccm"),
    Package("libxcb-image0", Need.WINDOW, library="xcb-image"),
    Package("libxcb-keysyms1", Need.WINDOW, library="xcb-keysyms"),
    Package("libxcb-randr0", Need.WINDOW, library="xcb-randr"),
    Package("libxcb-render-util0", Need.WINDOW, library="xcb-render-util"),
    Package("libxcb-shape0", Need.WINDOW, library="xcb-shape"),
    Package("libxcb-sync1", Need.WINDOW, library="xcb-sync"),
    Package("libxcb-xfixes0", Need.WINDOW, library="xcb-xfixes"),
    Package("libxcb-xinerama0", Need.WINDOW, library="xcb-xinerama"),
    Package("libxcb-xkb1", Need.WINDOW, library="xcb-xkb"),
    Package("xvfb", Need.TESTS, program="Xvfb"),
    Package("xauth", Need.TESTS, program="xauth"),
    Package("x11-utils", Need.TESTS, program="xwininfo"),
    Package("dbus", Need.TESTS, program="dbus-run-session"),
    Package("gnome-keyring", Need.TESTS, program="gnome-keyring-daemon"),
    Package("libsecret-tools", Need.TESTS, program="secret-tool"),
    Package("softhsm2", Need.TESTS, program="softhsm2-util"),
    Package("opensc", Need.TESTS, program="pkcs11-tool"),
    Package("openssl", Need.TESTS, program="openssl"),
    Package("poppler-utils", Need.TESTS, program="pdfsig"),
    Package("qpdf", Need.TESTS, program="qpdf"),
    Package("mupdf-tools", Need.TESTS, program="mutool"),
    Package("at-spi2-core", Need.TESTS),
    Package("python3-pyatspi", Need.TESTS),
    Package("strace", Need.TESTS, program="strace"),
    Package("binutils", Need.FREEZE, program="objdump"),
    *_PYTHON_LIBRARY,
    Package("keepassxc", Need.COMPARE, program="keepassxc", optional=True),
    Package("libreoffice-writer", Need.COMPARE, program="soffice", optional=True),
)

PURPOSES: dict[str, tuple[Need, ...]] = {
    "run": (Need.SET_UP, Need.WINDOW),
    "test": (Need.SET_UP, Need.WINDOW, Need.TESTS, Need.FREEZE),
    "bench": (Need.SET_UP, Need.WINDOW, Need.TESTS, Need.COMPARE),
    "shots": (Need.SET_UP, Need.WINDOW, Need.TESTS),
    "freeze": (Need.SET_UP, Need.WINDOW, Need.FREEZE),
    "lock": (Need.SET_UP,),
}


def require(needs: Iterable[Need]) -> None:
    """See that the packages for `needs` are there: install them for root, tell others by `StopError`."""
    if sys.platform != "linux":
        return
    wanted = [package for package in PACKAGES if package.need in tuple(needs)]
    on_debian = shutil.which("dpkg-query") is not None
    missing = _missing_debian(wanted) if on_debian else [p for p in wanted if not p.is_found_without_dpkg()]
    for package in (p for p in missing if p.optional):
        complain(f"    not installed, so left out: {package.name} (to {package.need.value})")
    missing = [p for p in missing if not p.optional]
    if not missing:
        return
    if on_debian and os.geteuid() == 0:
        _install(missing)
        return
    what_to_do = f"Give this one command, then start again:\n\n    {_command(missing)}\n"
    if not on_debian:
        what_to_do = "These are Debian's names; install what they hold with this system's package manager."
    raise StopError(f"{_what_is_missing(missing)}\n{what_to_do}")


def _missing_debian(wanted: list[Package]) -> list[Package]:
    listing = answer(["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}|${Provides}\n"]) or ""
    there = installed_names(listing)
    return [package for package in wanted if package.name not in there]


def installed_names(listing: str) -> set[str]:
    """Names that are installed, or provided by one that is (a later Debian renames libraries: …t64).

    `listing` is dpkg-query's, one package in a line: status, name and provided names, divided by "|".
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, package, provides = line.split("|", 2)
        if status.startswith("ii"):
            names.add(package)
            names.update(re.sub(r"\(.*?\)|:\w+", "", word).strip() for word in provides.split(","))
    return names


def _what_is_missing(missing: list[Package]) -> str:
    by_need: dict[Need, list[str]] = {}
    for package in missing:
        by_need.setdefault(package.need, []).append(package.name)
    lines = [f"  to {need.value}: {' '.join(names)}" for need, names in by_need.items()]
    return "System packages are missing\n" + "\n".join(lines)


def _command(missing: list[Package]) -> str:
    names = " ".join(package.name for package in missing)
    install = f"apt-get update && apt-get install -y --no-install-recommends {names}"
    if shutil.which("sudo"):
        return f"sudo sh -c '{install}'"
    return f"su -c '{install}'"


def _install(missing: list[Package]) -> None:
    names = [package.name for package in missing]
    step(f"Installing {len(names)} system packages with apt-get (a minute or two): {' '.join(names)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    try:
        call_quietly(["apt-get", "-q", "update"], failing="apt-get update did not succeed", env=env)
    except StopError as stop:
        # Told but not fatal: the package lists at hand may do, and if not, the installation says so.
        complain(f"{stop}\n    Trying with the package lists at hand.")
    call_quietly(
        ["apt-get", "-q", "install", "-y", "--no-install-recommends", *names],
        failing="apt-get could not install the packages",
        env=env,
    )
