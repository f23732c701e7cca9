"""Handling caveats: each in its native scheme, never translated into another one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.domain.text import Prose


class Scheme(Enum):
    """Marking schemes that officers meet (`domain/mla.md`, section F)."""

    TLP = "tlp"
    EUROPOL = "europol"
    UK_3X5X2 = "uk_3x5x2"
    THIRD_PARTY = "third_party"
    FREE_TEXT = "free_text"


SCHEME_VALUES: dict[Scheme, tuple[str, ...]] = {
    Scheme.TLP: ("RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"),
    Scheme.EUROPOL: ("H0", "H1", "H2", "H3"),
    Scheme.UK_3X5X2: ("P", "C"),
    Scheme.THIRD_PARTY: ("ORIGINATOR CONTROLLED",),
    Scheme.FREE_TEXT: (),
}
"""Values that each scheme knows; an empty tuple means any text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """A handling marking: scheme, value in that scheme, and what it asks in plain words.

    Attributes:
        scheme: The scheme the value belongs to.
        value: Value in that scheme, for example "AMBER" (TLP 2.0) or "H1" (Europol).
        words: The condition in plain words, as the provider gave it.
    """

    scheme: Scheme
    value: str
    words: Prose = ""

    def printed(self) -> str:
        """Return the marking as it stands at the head of a page, for example "TLP:AMBER"."""
        if self.scheme is Scheme.TLP:
            return f"TLP:{self.value}"
        if self.scheme is Scheme.EUROPOL:
            return f"HANDLING {self.value}"
        if self.scheme is Scheme.UK_3X5X2:
            return f"3x5x2 {self.value}"
        return self.value

    def is_known(self) -> bool:
        """Say whether the scheme knows the value."""
        allowed = SCHEME_VALUES[self.scheme]
        return bool(self.value) and (not allowed or self.value in allowed)
