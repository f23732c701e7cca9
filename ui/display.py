"""Whether there is a screen to open a window on: without one, Qt ends the process with no word of ours."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from app.errors import WorldError


class NoDisplayError(WorldError):
    """The desktop was asked for where no screen is."""

    code = "no-display"


def require_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Raise NoDisplayError where Linux names no X11 or Wayland display and Qt is told no other platform."""
    if platform != "linux":
        return
    if not any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise NoDisplayError
