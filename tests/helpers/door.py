"""Runs the `dragoman` command as a person would, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers.keys import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Door:
    """The command on one store."""

    folder: Path
    passphrase: str = PASSPHRASE

    def __call__(self, *words: str, second: str = "", document: bytes = b"", opens: bool = True) -> Answer:
        """Run with `--json`; `second` is line 2 of standard input, `document` what follows."""
        lines = [self.passphrase, second] if second else [self.passphrase]
        typed = "".join(f"{line}\n" for line in lines).encode() + document
        store = ("--store", str(self.folder), "--passphrase-stdin") if opens else ()
        return run(*words, *store, "--json", typed=typed)


def run(*words: str, typed: bytes = b"") -> Answer:
    """Run the command with these words and this standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.main", *words], input=typed, capture_output=True, cwd=ROOT, check=False
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
