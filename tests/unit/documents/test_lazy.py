"""The heavy libraries are loaded when a letter is made, not when the program starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
HEAVY = ("reportlab", "pyhanko", "uharfbuzz", "pypdfium2", "cryptography", "asn1crypto", "asyncio")
MODULES = ("blocks", "chain", "delivery", "identity", "letter", "preview", "signing", "verifying")


def test_importing_the_room_loads_no_heavy_library() -> None:
    imports = "\n".join(f"import app.documents.{name}" for name in MODULES)
    code = f"import sys\n{imports}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert result.stdout.split() == []
