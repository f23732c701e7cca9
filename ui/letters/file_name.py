"""The name that is proposed for the file of a letter: the reference, and nothing about persons or places."""

from __future__ import annotations

import re

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
)


def letter_file_name(reference: str) -> str:
    """Return a file name that every file system takes, for example "MLA-2026-0031.pdf"."""
    stem = _UNSAFE.sub("-", reference)[:_LONGEST].strip(".-_")
    if not stem or stem.split(".")[0].lower() in _RESERVED:
        stem = f"letter-{stem}".rstrip("-")
    return f"{stem}.pdf"
