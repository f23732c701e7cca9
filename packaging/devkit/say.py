"""What dev.py prints, how it stops, and how it runs other programs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The repository: the folder that holds packaging/."""


class StopError(Exception):
    """The command cannot go on; the text says why and what to do, and is shown without a traceback."""

    def __init__(self, why: str, *, exit_code: int = 1) -> None:
        super().__init__(why)
        self.exit_code = exit_code


def step(text: str) -> None:
    """Say what happens now. Goes to stderr: stdout belongs to the program or the tests."""
    print(f"==> {text}", file=sys.stderr, flush=True)


def complain(text: str) -> None:
    """Say what went wrong, on stderr."""
    sys.stdout.flush()
    print(text, file=sys.stderr, flush=True)


def call(words: Sequence[str | Path], *, failing: str, env: Mapping[str, str] | None = None) -> None:
    """Run a program in the repository, its output shown; raises `StopError` if it does not end well."""
    done = subprocess.run([str(word) for word in words], cwd=ROOT, env=env, check=False)
    if done.returncode != 0:
        raise StopError(f"{failing} (exit code {done.returncode}; the lines above say why)")


def call_quietly(words: Sequence[str | Path], *, failing: str, env: Mapping[str, str] | None = None) -> None:
    """Run a program that talks a lot: its output is shown only if it does not end well, as `StopError`."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        last_lines = "\n".join(done.stdout.splitlines()[-40:])
        raise StopError(f"{last_lines}\n{failing} (exit code {done.returncode}; the lines above say why)")


def answer(words: Sequence[str | Path]) -> str | None:
    """What a program prints, or None when it is absent or fails."""
    try:
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
