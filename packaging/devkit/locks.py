"""`dev.py lock`: resolve the requirements again and write the locks, with hashes and without addresses."""

from __future__ import annotations

import os
from pathlib import Path

from devkit.environment import BIN, BUILD_LOCK, DEV_LOCK, RUNTIME_LOCK
from devkit.say import ROOT, call, step

_DEV_INPUT = "packaging/requirements/dev.in"


def lock(*, upgrade: bool) -> int:
    """Write the three locks of this platform; versions already locked stay unless `upgrade`.

    The development lock is resolved under the runtime lock, so that the tests run on what is shipped.
    """
    _compile(RUNTIME_LOCK, ["pyproject.toml"], upgrade=upgrade)
    _compile(BUILD_LOCK, ["--only-build-deps", "--all-build-deps", "pyproject.toml"], upgrade=upgrade)
    under = [f"--constraint={shipped.relative_to(ROOT)}" for shipped in (RUNTIME_LOCK, BUILD_LOCK)]
    _compile(DEV_LOCK, [*under, _DEV_INPUT], upgrade=upgrade)
    step("Done. The next command installs what changed.")
    return 0


def _compile(target: Path, words: list[str], *, upgrade: bool) -> None:
    step(f"Resolving {target.relative_to(ROOT)}")
    # No address of any index may get into the files: they are the same everywhere.
    silent = ["--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host", "--no-emit-options"]
    whole = ["--quiet", "--generate-hashes", "--strip-extras", "--allow-unsafe", *silent]
    newer = ["--upgrade"] if upgrade else []
    call(
        [BIN / "pip-compile", *whole, *newer, "--output-file", target.relative_to(ROOT), *words],
        failing=f"{target.name} could not be resolved",
        env={**os.environ, "CUSTOM_COMPILE_COMMAND": "python3 packaging/dev.py lock"},
    )
