"""Canonical JSON: sorted names, no spaces, ASCII; one text for one value, so that it can be authenticated."""

from __future__ import annotations

import json
from typing import NoReturn, TypeAlias

from db.keys.errors import KeysDamagedError

Scalar: TypeAlias = int | str


def canonical(value: object) -> bytes:
    """The one text of a value made of objects, lists, text and whole numbers."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    ).encode("ascii")


def read_object(untrusted: bytes, limit: int) -> dict[str, object]:
    """The JSON object in at most `limit` bytes. Raises `KeysDamagedError` for anything else."""
    if len(untrusted) > limit:
        raise KeysDamagedError(part="length")
    try:
        value = json.loads(untrusted.decode("ascii"), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError):
        # Not ASCII, not JSON, a number of thousands of digits, brackets nested without end.
        raise KeysDamagedError(part="json") from None
    if not isinstance(value, dict):
        raise KeysDamagedError(part="json")
    return value


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
