"""`dev.py test`: style, import contracts, types and all tests, in a private world of their own.

The tests get one virtual screen, one private D-Bus session and a home folder that is thrown away: no file of
the user is read or written, and no window shows up on the user's screen.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from devkit.environment import BIN, PYTHON
from devkit.say import ROOT, StopError, answer, complain, step

_CLOSING = re.compile(r"^=*\s*((?:no tests ran|\d+ [a-z]+(?:, \d+ [a-z]+)*) in [\d.]+s.*?)\s*=*$")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def test(pytest_words: Sequence[str]) -> int:
    """Run everything and print pytest's closing line last; returns 0 only when every part is content."""
    with private_home() as env:
        results = {name: _part(name, words, env) for name, words in _static_checks().items()}
        step("Tests: pytest")
        with virtual_screen(env) as screen_env:
            code, closing = _pytest(pytest_words, screen_env)
    failed = [name for name, code_of_part in results.items() if code_of_part != 0]
    if failed:
        complain(f"\nNot content, see above: {'; '.join(failed)}")
    print(closing, flush=True)
    return code or (1 if failed else 0)


def _static_checks() -> dict[str, list[str | Path]]:
    return {
        "Style: ruff": [BIN / "ruff", "check", "--no-cache", "."],
        "Import contracts: lint-imports": [BIN / "lint-imports", "--no-cache", "--no-logo"],
        "Types: mypy": [PYTHON, "-m", "mypy"],
        "Types of the tools: mypy": [PYTHON, "-m", "mypy", "--config-file", "packaging/mypy.ini"],
    }


def _part(name: str, words: Sequence[str | Path], env: Mapping[str, str]) -> int:
    step(name)
    done = subprocess.run([str(word) for word in words], cwd=ROOT, env=env, stdout=sys.stderr, check=False)
    return done.returncode


def _pytest(words: Sequence[str], env: Mapping[str, str]) -> tuple[int, str]:
    """Run pytest and pass its output on; its closing line is handed back instead, to be printed last."""
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    command = without_network(with_private_bus([str(PYTHON), "-m", "pytest", *colour, *words]))
    closing = ""
    # "replace": a test may print anything, and its output must not be what ends the run.
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, encoding="utf-8", errors="replace", bufsize=1
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found = closing_line(line)
            if found:
                closing = found
            else:
                sys.stdout.write(line)
                sys.stdout.flush()
    code = process.returncode
    return code, closing or f"pytest ended without a closing line (exit code {code})"


def closing_line(line: str) -> str | None:
    """What pytest says at the very end ("3 passed in 0.12s") without its decoration; None for other lines."""
    found = _CLOSING.match(_COLOUR.sub("", line.rstrip("\n")))
    return found[1] if found else None


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


@contextmanager
def virtual_screen(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """`env` with a screen of its own (Xvfb); where there is no Xvfb, with Qt's offscreen platform."""
    server = shutil.which("Xvfb")
    if server is None:
        complain("    Xvfb is not installed: the windows of the tests stay offscreen")
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    authority = Path(env["XDG_RUNTIME_DIR"]) / "Xauthority"
    _write_authority(authority)
    # Asking the server for a free display number (-displayfd) has none of the races of trying numbers.
    read_end, write_end = os.pipe()
    words = [server, "-displayfd", str(write_end), "-screen", "0", "1920x1200x24", "-dpi", "96"]
    words += ["-nolisten", "tcp", "-auth", str(authority), "-noreset"]
    log = Path(env["TMPDIR"]) / "xvfb.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            words, pass_fds=[write_end], stdout=output, stderr=output, env=dict(env), start_new_session=True
        )
    os.close(write_end)
    try:
        with os.fdopen(read_end, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise StopError(f"Xvfb did not start:\n{log.read_text(encoding='utf-8', errors='replace')}")
        yield {**env, "DISPLAY": f":{number}", "XAUTHORITY": str(authority), "QT_QPA_PLATFORM": "xcb"}
    finally:
        process.terminate()
        process.wait()


def _write_authority(path: Path) -> None:
    """One cookie for any address and display, in Xauthority's format: a family and four counted fields."""
    any_address = 0xFFFF
    cookie = struct.pack(">H", any_address)
    for field in (b"", b"", b"MIT-MAGIC-COOKIE-1", secrets.token_bytes(16)):
        cookie += struct.pack(">H", len(field)) + field
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(cookie)
