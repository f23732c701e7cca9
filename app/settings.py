"""What is remembered in clear outside the store: how the window looks and stands, and nothing else.

No name, no path, no record: the file can be read by whoever has the laptop. It is private (0600), bounded
when read, and tolerant: a damaged file or a value out of range falls back to the default, because nobody
must be kept from their store by a broken look.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from app.paths import default_store_folder

TEXT_PERCENT_MIN, TEXT_PERCENT_MAX, TEXT_PERCENT_STEP = 80, 200, 10
LOCK_MINUTES_MIN, LOCK_MINUTES_MAX = 1, 60
_MAX_BYTES = 16_384
_GEOMETRY = re.compile(r"[0-9a-f]{0,400}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")

Choice = TypeVar("Choice", bound=Enum)


class Theme(Enum):
    """Colours of the window; SYSTEM follows the desktop's light or dark setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Density(Enum):
    """Height of the rows of lists."""

    COMPACT = "compact"
    NORMAL = "normal"
    COMFORTABLE = "comfortable"


class Direction(Enum):
    """Reading direction; AUTOMATIC follows the chosen language, not the region of the system."""

    AUTOMATIC = "automatic"
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the window looks and stands.

    Attributes:
        theme: Colours.
        text_percent: Size of all text, 80 to 200 per cent.
        density: Height of rows.
        direction: Reading direction.
        language: Language of the interface (ISO 639, with a region where it matters: "pt_BR").
        reduced_motion: Whether nothing moves.
        reads_whole_rows: Whether a screen reader hears a row as one sentence instead of cell by cell.
        lock_minutes: After how many minutes without input the store locks, 1 to 60: whoever may write this
            file must not be able to switch the lock off.
        geometry: Place and size of the window as the toolkit writes it, in hexadecimal digits.
    """

    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    density: Density = Density.NORMAL
    direction: Direction = Direction.AUTOMATIC
    language: str = "en"
    reduced_motion: bool = False
    reads_whole_rows: bool = True
    lock_minutes: int = 10
    geometry: str = ""


def default_settings_file() -> Path:
    """The file of this user, beside the folders of the stores."""
    return default_store_folder().parent / "settings.json"


def load_settings(file: Path) -> Settings:
    """Read the settings; whatever is missing, damaged or out of range has its default."""
    if not file.is_file():  # a pipe put in its place would never end
        return Settings()
    try:
        with file.open("rb") as stream:
            raw = stream.read(_MAX_BYTES + 1)
        found = json.loads(raw) if len(raw) <= _MAX_BYTES else {}
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _checked(found) if isinstance(found, dict) else Settings()


def save_settings(file: Path, settings: Settings) -> bool:
    """Write the settings privately and all or nothing.

    False when the disk refused: the settings then hold for this run only, which is no reason to stop work.
    """
    plain = {one.name: _plain(getattr(settings, one.name)) for one in fields(settings)}
    text = json.dumps(plain, indent=2, sort_keys=True).encode()
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        return False
    return True


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _checked(found: Mapping[str, Any]) -> Settings:
    usual = Settings()
    return Settings(
        theme=_one_of(Theme, found.get("theme"), usual.theme),
        text_percent=_number(
            found.get("text_percent"), TEXT_PERCENT_MIN, TEXT_PERCENT_MAX, usual.text_percent
        ),
        density=_one_of(Density, found.get("density"), usual.density),
        direction=_one_of(Direction, found.get("direction"), usual.direction),
        language=_text(_LANGUAGE, found.get("language"), usual.language),
        reduced_motion=_flag(found.get("reduced_motion"), default=usual.reduced_motion),
        reads_whole_rows=_flag(found.get("reads_whole_rows"), default=usual.reads_whole_rows),
        lock_minutes=_number(
            found.get("lock_minutes"), LOCK_MINUTES_MIN, LOCK_MINUTES_MAX, usual.lock_minutes
        ),
        geometry=_text(_GEOMETRY, found.get("geometry"), usual.geometry),
    )


def _one_of(kind: type[Choice], value: object, default: Choice) -> Choice:
    return next((one for one in kind if one.value == value), default)


def _number(value: object, least: int, most: int, default: int) -> int:
    fits = type(value) is int and least <= value <= most
    return value if fits and isinstance(value, int) else default


def _text(form: re.Pattern[str], value: object, default: str) -> str:
    return value if isinstance(value, str) and form.fullmatch(value) else default


def _flag(value: object, *, default: bool) -> bool:
    return value if isinstance(value, bool) else default
