"""Stores live where each platform keeps private, local data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.clock import Clock, SystemClock
from app.paths import default_store_folder, demo_store_folder

HOME = Path("/home/officer").absolute()


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, HOME / ".local/share/dragoman"),
        ("linux", {"XDG_DATA_HOME": str(HOME / "data")}, HOME / "data/dragoman"),
        ("linux", {"XDG_DATA_HOME": "relative/data"}, HOME / ".local/share/dragoman"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local/share/dragoman"),
        ("darwin", {"XDG_DATA_HOME": str(HOME / "data")}, HOME / "Library/Application Support/Dragoman"),
        ("win32", {"LOCALAPPDATA": str(HOME / "Local")}, HOME / "Local/Dragoman"),
        ("win32", {}, HOME / "AppData/Local/Dragoman"),
    ],
)
def test_store_folders_follow_the_platform(platform: str, environ: dict[str, str], expected: Path) -> None:
    assert default_store_folder(platform, environ, HOME) == expected / "store"
    assert demo_store_folder(platform, environ, HOME) == expected / "demo"


def test_the_demo_never_shares_a_folder_with_the_real_store() -> None:
    assert default_store_folder() != demo_store_folder()


def test_the_system_clock_gives_aware_utc_and_a_plain_day() -> None:
    clock: Clock = SystemClock()
    now = clock.utc_now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(hours=1)
    assert abs(clock.today() - now.date()) <= timedelta(days=1)
