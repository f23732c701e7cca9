"""Pictures of every screen, from the demo posting: light and dark, both directions, 100 and 150 % text.

`dev.py shots` writes them into shots/, one folder for each look; further words name looks or screens, to take
only those: `dev.py shots dark-rtl-100 lock`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from app.services.demo_files import record_id
from app.settings import Direction, Settings, Theme
from stage import locked_desktop, settle, take_picture, unlock
from ui.application import Desktop

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "shots"
_WIDTH, _HEIGHT = 1440, 900

_RECORDS = {
    "contacts": ("contact", "lomsadze"),
    "requests": ("request", "harbour-lights-accounts"),
    "formal": ("formal", "harbour-lights-flat"),
}
"""The record to show on a page with many: one with a long history and names in another script."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks in one set of pictures."""

    theme: Theme
    direction: Direction
    percent: int

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.theme.value}-{self.direction.value}-{self.percent}"

    def over(self, settings: Settings) -> Settings:
        """The settings with this look."""
        return replace(settings, theme=self.theme, direction=self.direction, text_percent=self.percent)


LOOKS = tuple(
    Look(*parts)
    for parts in product(
        (Theme.LIGHT, Theme.DARK), (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT), (100, 150)
    )
)


def main(words: Sequence[str]) -> int:
    """Make a demo store, walk through the screens in each look, and say where the pictures are."""
    looks = [look for look in LOOKS if look.name in words] or list(LOOKS)
    screens = set(words) - {look.name for look in LOOKS}
    shutil.rmtree(RESULTS, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "demo"
        subprocess.run([sys.executable, "-m", "ui.main", "demo", "--store", str(store)], cwd=ROOT, check=True)
        passphrase = (store / "demo-passphrase.txt").read_text(encoding="utf-8").strip()
        for look in looks:
            _walk_entrances(Path(folder) / "none yet", store, look, screens)
            _walk_pages(store, passphrase, look, screens)
    count = len(list(RESULTS.rglob("*.png")))
    print(f"{count} pictures in {RESULTS}")
    return 0 if count else 1


def _walk_entrances(nothing: Path, store: Path, look: Look, screens: set[str]) -> None:
    for name, folder in (("first-run", nothing), ("lock", store)):
        if not screens or name in screens:
            with locked_desktop(folder) as desktop:
                _dress(desktop, look)
                take_picture(desktop, RESULTS / look.name / f"{name}.png")


def _walk_pages(store: Path, passphrase: str, look: Look, screens: set[str]) -> None:
    with locked_desktop(store) as desktop:
        unlock(desktop, passphrase)
        _dress(desktop, look)
        workspace = desktop.workspace
        assert workspace is not None, "unlocked above"
        for key in tuple(workspace.rail.keys()):
            if not screens or key in screens:
                workspace.go(key, record_id(*_RECORDS[key]) if key in _RECORDS else "")
                settle()
                take_picture(desktop, RESULTS / look.name / f"{key}.png")


def _dress(desktop: Desktop, look: Look) -> None:
    desktop.window.resize(_WIDTH, _HEIGHT)
    desktop.change_settings(look.over(desktop.settings))
    settle()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
