"""`dev.py test`: style, import contracts, types and all tests, in a private world of their own.

The tests get virtual screens, one private D-Bus session and a home folder that is thrown away: no file of
the user is read or written, and no window shows up on the user's screen. They run side by side, one worker
and one screen for each processor.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from devkit.environment import BIN, PYTHON
from devkit.say import ROOT, complain, step
from devkit.world import private_home, virtual_screen, with_private_bus, without_network

_CLOSING = re.compile(r"^=*\s*((?:no tests ran|\d+ [a-z]+(?:, \d+ [a-z]+)*) in [\d.]+s.*?)\s*=*$")
_MOST_WORKERS = 6  # each holds a Qt, a screen and the memory of a key derivation
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def test(pytest_words: Sequence[str]) -> int:
    """Run everything and print pytest's closing line last; returns 0 only when every part is content."""
    with private_home() as env:
        results = {name: _part(name, words, env) for name, words in _static_checks().items()}
        step("Tests: pytest")
        workers = _workers(pytest_words)
        with virtual_screen(env, workers) as screen_env:
            code, closing = _pytest([*_side_by_side(workers), *pytest_words], screen_env)
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
        "Types of packaging: mypy": [PYTHON, "-m", "mypy", "--config-file", "packaging/mypy.ini"],
    }


def _workers(words: Sequence[str]) -> int:
    """How many tests run at a time: one per processor, and one where a person looks into the run."""
    looking = any(word.startswith(("-n", "-s", "--pdb", "--trace", "--capture")) for word in words)
    return 1 if looking else min(os.cpu_count() or 1, _MOST_WORKERS)


def _side_by_side(workers: int) -> list[str]:
    return ["-n", str(workers), "--dist", "worksteal"] if workers > 1 else []


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
