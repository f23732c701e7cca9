"""A hardened process keeps its files private and cannot be dumped."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import json, os, sys
from pathlib import Path
from app.harden import harden
harden()
harden()  # idempotent
Path(sys.argv[1], "made").write_text("x")
os.mkdir(Path(sys.argv[1], "folder"))
import resource
print(json.dumps({
    "file": Path(sys.argv[1], "made").stat().st_mode & 0o777,
    "folder": Path(sys.argv[1], "folder").stat().st_mode & 0o777,
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "memory_owner": Path("/proc/self/mem").stat().st_uid if sys.platform == "linux" else None,
    "dumpable": __import__("ctypes").CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0,
    "chosen": sorted(name for name in os.environ if "KEYRING" in name or "LOGGING" in name),
}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither umask bits nor core limits")
def test_a_hardened_process_is_private(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", f"import os; os.umask(0o022)\n{SCRIPT}", str(tmp_path)],
        env={
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "QT_LOGGING_RULES": "*=true",
            "QT_LOGGING_CONF": "/dev/null",
            "PYTHONPATH": str(root),
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert seen["file"] == 0o600
    assert seen["folder"] == 0o700
    assert seen["core"] == [0, 0]
    assert seen["dumpable"] == 0
    assert seen["chosen"] == []
    assert done.stderr == ""
