"""Which run of the computer this is, asked of the computer itself."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from db.keys import boot
from db.keys.boot import BootMark, this_boot


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_same_run_has_the_same_mark_and_its_time_goes_on() -> None:
    first, second = this_boot(), this_boot()
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", first.boot)
    assert first.boot == second.boot
    assert 0 <= first.uptime <= second.uptime


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_sleep_counts_as_running() -> None:
    """/proc/uptime counts it too, since the start of the computer."""
    seconds = float(Path("/proc/uptime").read_text().split()[0])
    assert abs(this_boot().uptime - seconds) < 60


@pytest.mark.parametrize("content", [None, "", "../../etc\n", "x" * 65, "\u0661\u0662"])
def test_what_is_no_mark_is_none(content: str | None, tmp_path: Path, monkeypatch) -> None:
    """Then no PIN is offered: nobody could tell that the computer was started anew."""
    file = tmp_path / "boot_id"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    monkeypatch.setattr(boot, "_BOOT_ID", file)
    monkeypatch.setattr(sys, "platform", "linux")
    assert this_boot() == BootMark("", this_boot().uptime)
