"""References that the desk gives: one series per kind and year."""

from __future__ import annotations

from app.clock import Clock
from app.ports import References

REQUEST = "REQ"
MATTER = "MAT"
FORMAL = "MLA"


def new_reference(numbers: References, clock: Clock, prefix: str) -> str:
    """Return the next reference of a series, for example "REQ-2026-0012"."""
    year = clock.today().year
    return f"{prefix}-{year}-{numbers.next(prefix, year):04d}"
