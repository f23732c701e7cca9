"""Where the stores of this user live on each platform, without Qt: the terminal asks too."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def default_store_folder(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """The folder of the officer's own store, used when `--store` is not given."""
    return _data_folder(platform, environ, home) / "store"


def demo_store_folder(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """The folder of the invented posting: never the officer's own store."""
    return _data_folder(platform, environ, home) / "demo"


def _data_folder(platform: str, environ: Mapping[str, str], home: Path | None) -> Path:
    """Data that belongs to this machine: `Local`, not `Roaming`, so that no domain server copies the keys."""
    home = home or Path.home()
    if platform == "win32":
        return _absolute(environ.get("LOCALAPPDATA"), home / "AppData" / "Local") / "Dragoman"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Dragoman"
    return _absolute(environ.get("XDG_DATA_HOME"), home / ".local" / "share") / "dragoman"


def _absolute(value: str | None, fallback: Path) -> Path:
    """The XDG base directory specification: a relative path in the environment is ignored."""
    return Path(value) if value and Path(value).is_absolute() else fallback
