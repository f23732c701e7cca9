"""The bundled fonts, so that a bare laptop without Arabic or Chinese fonts still shows every name.

The Latin face is needed for the first picture; the other faces load after it (about 25 ms).
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from app import assets

_INTERFACE = "Noto Sans"
_FIRST = ("fonts/NotoSans-Regular.ttf", "fonts/NotoSans-Bold.ttf")
_SUFFIXES = (".ttf", ".otf")


class Fonts:
    """Loads each bundled face once and knows the order in which they stand in for each other."""

    def __init__(self) -> None:
        self._loaded: set[str] = set()
        self._families: list[str] = []

    def load_first(self) -> None:
        """Load the face of the interface itself (Latin, Cyrillic, Greek)."""
        self._load(name for name in _FIRST if name in self._names())

    def load_all(self) -> None:
        """Load every other face."""
        self._load(self._names())

    def base(self, points: float) -> QFont:
        """Return the interface font with the fallbacks for other scripts behind it."""
        font = QFont()
        others = [family for family in self._families if family != _INTERFACE]
        font.setFamilies([_INTERFACE, *others, *font.families()])
        font.setPointSizeF(points)
        return font

    @staticmethod
    def _names() -> tuple[str, ...]:
        return tuple(name for suffix in _SUFFIXES for name in assets.names("fonts", suffix))

    def _load(self, wanted: Iterable[str]) -> None:
        for name in wanted:
            if name in self._loaded:
                continue
            number = QFontDatabase.addApplicationFontFromData(QByteArray(assets.read_bytes(name)))
            self._loaded.add(name)
            fresh = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            self._families += [family for family in fresh if family not in self._families]
