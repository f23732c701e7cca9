"""The source names no machine, no user and no package host: it is the same for everyone."""

from __future__ import annotations

import re
import subprocess

from tests.helpers.source import ROOT

# Written in pieces, so that this file does not find itself.
_TRACES = (
    # A path that begins so; the middle of a web address may hold the same words.
    r"(?<![\w.])/" + r"(work|root)/",
    "py" + r"pi\.org",
    "python" + r"hosted\.",
    "registry" + r"\.npm",
    "deb" + r"\.debian\.org",
    "index" + "-url *=",
    "extra" + "-index-url +[a-z=]",
    "trusted" + "-host +[a-z=]",
)

# Where people keep their files; tests invent such paths, to see that they are not told on.
_HOMES = (r"(?<![\w.])/" + r"home/[a-z]+/", "C:" + r"\\Users\\")

_BINARY = {".ttf", ".otf", ".png", ".ico", ".qm", ".p12", ".pdf"}


def test_no_machine_or_host_is_named() -> None:
    anywhere = re.compile("|".join(_TRACES))
    outside_tests = re.compile("|".join(_TRACES + _HOMES))
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    faults = []
    for name in filter(None, tracked.stdout.split("\0")):
        path = ROOT / name
        if path.suffix in _BINARY or not path.is_file():
            continue
        pattern = anywhere if name.startswith("tests/") else outside_tests
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if pattern.search(line):
                faults.append(f"{name}:{number} {line.strip()[:100]}")
    assert not faults
