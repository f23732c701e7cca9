"""Pictures of every screen, from the demo posting: light and dark, both directions, 100 and 150 % text.

`dev.py shots` writes them into shots/, one folder for each look; further words name looks or screens, to take
only those: `dev.py shots dark-rtl-100 lock`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from unittest.mock import patch

from app.services.demo_files import record_id
from app.settings import Direction, Settings, Theme
from stage import locked_desktop, press, settle, take_picture, type_text, unlock
from ui.application import Desktop
from ui.commands import Command, spec_of
from ui.handover import Handover
from ui.lock import passphrase_field
from ui.lock.keyboard import KeyboardState
from ui.routes import CONTACTS, FIND, FOLLOW_UPS, FORMAL, MATTERS, REQUESTS, SETTINGS, place_of
from ui.session import LockReason
from ui.widgets.buttons import Button
from ui.window import close_other_windows

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "shots"
_WIDTH, _HEIGHT = 1440, 900
_DEEPEST = 2
"""From a preview to the editor, and from there to the list."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: a page, the record shown on it, and the commands given there.

    `record` is kind and name in the demo posting, `section` a part of the settings; `button` is pressed, and
    `typed` goes to whatever has the keyboard in the end.
    """

    name: str
    page: str
    record: tuple[str, str] | None = None
    commands: tuple[Command, ...] = ()
    typed: str = ""
    section: str = ""
    button: str = ""


_CALLED, _PERSON = ("request", "harbour-lights-accounts"), ("contact", "lomsadze")
_DRAFT, _SENT = ("formal", "harbour-lights-flat"), ("formal", "quai-4-dakar")
_CASE = ("matter", "harbour-lights")
SCENES = (
    Scene("find", FIND),
    Scene("find-typed", FIND, typed="pettipas"),
    Scene("find-anything", REQUESTS, _CALLED, (Command.FIND,), "lomsadze"),
    Scene("contacts", CONTACTS, _PERSON),
    Scene("contacts-office", CONTACTS, ("office", "ge-pros")),
    Scene("contacts-edit", CONTACTS, _PERSON, (Command.EDIT,)),
    Scene("contacts-new", CONTACTS, None, (Command.NEW_CONTACT,)),
    Scene("requests", REQUESTS, _CALLED),
    Scene("requests-log", REQUESTS, _CALLED, (Command.LOG_CONTACT,)),
    Scene("requests-new", REQUESTS, None, (Command.NEW_REQUEST,)),
    Scene("follow-ups", FOLLOW_UPS),
    Scene("formal", FORMAL),
    Scene("formal-editor", FORMAL, _DRAFT),
    Scene("formal-problem", FORMAL, _DRAFT, (Command.NEXT_PROBLEM,)),
    Scene("formal-sent", FORMAL, _SENT),
    Scene("letter-preview", FORMAL, _DRAFT, (Command.PREVIEW,)),
    Scene("letter-sign", FORMAL, _DRAFT, (Command.SIGN,)),
    Scene("matters", MATTERS, _CASE),
    Scene("settings", SETTINGS),
    Scene("settings-look", SETTINGS, section="look"),
    Scene("settings-locking", SETTINGS, section="locking"),
    Scene("keys", SETTINGS, section="keys"),
    Scene("keys-passphrase", SETTINGS, section="keys", button="Change the &passphrase…", typed="wrong"),
    Scene("keys-recovery", SETTINGS, section="keys", button="New &recovery code…"),
    Scene("keys-replace", SETTINGS, section="keys", button="&Replace the keys…"),
    Scene("keys-agency", SETTINGS, section="keys", button="&Key of the agency…"),
    Scene("keys-pin", SETTINGS, section="keys", button="Switch a P&IN on…"),
    Scene("travel", SETTINGS, section="travel"),
    Scene("about", SETTINGS, section="about"),
    Scene("shortcuts", FIND, None, (Command.SHORTCUTS,)),
    Scene("hidden", FIND, None, (Command.HIDE,)),
    Scene("protection", FIND, None, (Command.PROTECTION,)),
    Scene("wipe", FIND, None, (Command.WIPE,)),
)


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
    for name, folder, handover in (
        ("first-run", nothing, None),
        ("lock", store, None),
        ("lock-reason", store, Handover(reason=LockReason.IDLE, idle_minutes=10)),
        ("lock-lost", store, Handover(reason=LockReason.SLEEP, lost=("disk-full",))),
        ("lock-caps", store, Handover(reason=LockReason.SCREEN_LOCKED)),
    ):
        if not screens or name in screens:
            with _keyboard_as_in(name), locked_desktop(folder, handover) as desktop:
                _dress(desktop, look)
                take_picture(desktop, RESULTS / look.name / f"{name}.png")


@contextmanager
def _keyboard_as_in(name: str) -> Iterator[None]:
    """Let the system say of one picture that Caps Lock is on and another layout is chosen."""
    said = KeyboardState(caps=True, layout="Russian")
    caps = patch.object(passphrase_field, "keyboard_state", lambda: said)
    with caps if name == "lock-caps" else nullcontext():
        yield


def _walk_pages(store: Path, passphrase: str, look: Look, screens: set[str]) -> None:
    with locked_desktop(store) as desktop:
        unlock(desktop, passphrase)
        _dress(desktop, look)
        assert desktop.workspace is not None, "unlocked above"
        unseen = set(desktop.workspace.rail.keys()) - {scene.page for scene in SCENES}
        if unseen:
            raise LookupError(f"pages without a scene: {', '.join(sorted(unseen))}")
        for scene in SCENES:
            if not screens or scene.name in screens:
                _play(desktop, scene)
                take_picture(desktop, RESULTS / look.name / f"{scene.name}.png")
                _leave(desktop)


def _leave(desktop: Desktop) -> None:
    """Go back from dialogs, forms, previews and popups to the list, as a person does."""
    close_other_windows(desktop.window)
    desktop.window.activateWindow()
    for _ in range(_DEEPEST):
        press("Esc")
        settle(desktop)


def _play(desktop: Desktop, scene: Scene) -> None:
    workspace = desktop.workspace
    assert workspace is not None, "unlocked before"
    kind, name = scene.record or ("", "")
    place = place_of(kind, record_id(kind, name))[1] if kind else scene.section
    workspace.go(scene.page, place)
    settle(desktop)
    for command in scene.commands:
        keys = spec_of(command).keys
        if keys:
            press(keys[0])
        else:
            words = spec_of(command).words()
            next(one for one in desktop.window.actions() if one.text() == words).trigger()
        settle(desktop)
    if scene.button:
        buttons = workspace.findChildren(Button)
        next(one for one in buttons if one.text() == scene.button and one.isVisible()).click()
        settle(desktop)
    if scene.typed:
        type_text(scene.typed)
        settle(desktop)


def _dress(desktop: Desktop, look: Look) -> None:
    desktop.window.resize(_WIDTH, _HEIGHT)
    desktop.change_settings(look.over(desktop.settings))
    settle(desktop)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
