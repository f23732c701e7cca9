"""A private world for tests, measurements and pictures: home, screen, session bus, and no network."""

from __future__ import annotations

import os
import secrets
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from devkit.say import StopError, answer, complain

_FIRST_DISPLAY, _DISPLAYS = 90, 100
_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 -- where X servers listen, by convention
_LOCKS = "/tmp/.X{number}-lock"  # noqa: S108


def with_private_bus(words: Sequence[str]) -> list[str]:
    """The command that runs `words` in a D-Bus session of its own, where there is such a thing."""
    runner = shutil.which("dbus-run-session")
    return [runner, "--", *words] if runner else list(words)


def without_network(words: Sequence[str]) -> list[str]:
    """The command that runs `words` in a world with no network at all, where this user may make one.

    Root may; others are left to the watch that conftest.py keeps (which cannot see child processes).
    """
    alone = ["unshare", "--net", "--"]
    return [*alone, *words] if answer([*alone, "true"]) is not None else list(words)


@contextmanager
def private_home() -> Iterator[dict[str, str]]:
    """An environment whose home, XDG folders and temporary folder are new, private and removed at the end."""
    with tempfile.TemporaryDirectory(prefix="dragoman-", ignore_cleanup_errors=True) as place:
        home = Path(place)
        folders = {
            "HOME": home / "home",
            "XDG_CONFIG_HOME": home / "home" / ".config",
            "XDG_DATA_HOME": home / "home" / ".local" / "share",
            "XDG_STATE_HOME": home / "home" / ".local" / "state",
            "XDG_CACHE_HOME": home / "home" / ".cache",
            "XDG_RUNTIME_DIR": home / "run",
            "TMPDIR": home / "tmp",
        }
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Tests as root go on as another user to meet closed doors: through here, but nothing can be listed.
        for passage in (home, folders["TMPDIR"]):
            passage.chmod(0o711)
        kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
        places = {name: str(folder) for name, folder in folders.items()}
        yield {**kept, **places, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


_LEFT_OUT = frozenset(
    # What would let the user's own desktop, language, plug-ins or options leak into a test.
    {
        "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LANGUAGE",
        "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
        "GNOME_KEYRING_CONTROL", "PYTHON_KEYRING_BACKEND", "PYTHONPATH", "PYTHONSTARTUP",
        "PYTHONWARNINGS", "PYTEST_ADDOPTS", "QT_STYLE_OVERRIDE", "QT_PLUGIN_PATH",
        "QT_SCALE_FACTOR", "QT_LOGGING_RULES",
    }
)


SCREENS = "DRAGOMAN_TEST_SCREENS"
"""The variable that names the display of every test worker, in their order: ":90 :91"."""


@contextmanager
def virtual_screen(env: Mapping[str, str], screens: int = 1) -> Iterator[dict[str, str]]:
    """`env` with a screen of its own (Xvfb); where there is no Xvfb, with Qt's offscreen platform.

    More than one is for tests side by side: two windows cannot both be the active one of one screen.
    """
    server = shutil.which("Xvfb")
    if server is None:
        complain("    Xvfb is not installed: the windows stay offscreen")
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    authority = Path(env["XDG_RUNTIME_DIR"]) / "Xauthority"
    _write_authority(authority)
    with ExitStack() as running:
        displays = []
        for _ in range(screens):
            number, process = _start_server(server, authority, env)
            running.callback(process.wait)
            running.callback(process.terminate)
            displays.append(f":{number}")
        x11 = {"DISPLAY": displays[0], "XAUTHORITY": str(authority), "QT_QPA_PLATFORM": "xcb"}
        yield {**env, **x11, SCREENS: " ".join(displays)}


def _start_server(
    server: str, authority: Path, env: Mapping[str, str]
) -> tuple[int, subprocess.Popen[bytes]]:
    """Start Xvfb on a display that nobody has; returns its number, once it listens, and its process.

    The number is not left to Xvfb: inside a network namespace it takes a display for free whose user it
    cannot see there, and removes the socket file of that screen. Told a number, it keeps to the lock files.
    """
    log = Path(env["TMPDIR"]) / "xvfb.log"
    for number in range(_FIRST_DISPLAY, _FIRST_DISPLAY + _DISPLAYS):
        if (_SOCKETS / f"X{number}").exists() or Path(_LOCKS.format(number=number)).exists():
            continue
        read_end, write_end = os.pipe()
        words = [server, f":{number}", "-displayfd", str(write_end), "-screen", "0", "1920x1200x24"]
        words += ["-dpi", "96", "-nolisten", "tcp", "-auth", str(authority), "-noreset"]
        with log.open("wb") as output:
            process = subprocess.Popen(
                words,
                pass_fds=[write_end],
                stdout=output,
                stderr=output,
                env=dict(env),
                start_new_session=True,
            )
        os.close(write_end)
        with os.fdopen(read_end, encoding="ascii") as pipe:
            if pipe.readline():  # it listens; somebody who was faster leaves the line empty
                return number, process
        process.wait()
    raise StopError(f"Xvfb did not start:\n{log.read_text(encoding='utf-8', errors='replace')}")


def _write_authority(path: Path) -> None:
    """One cookie for any address and display, in Xauthority's format: a family and four counted fields."""
    any_address = 0xFFFF
    cookie = struct.pack(">H", any_address)
    for field in (b"", b"", b"MIT-MAGIC-COOKIE-1", secrets.token_bytes(16)):
        cookie += struct.pack(">H", len(field)) + field
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(cookie)
