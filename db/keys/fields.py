"""Strict reading of one untrusted JSON object: the exact set of names, every value bounded."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime

from db.keys.canonical import Scalar
from db.keys.errors import KeysDamagedError

_LARGEST = 2**53 - 1
_SCALARS = 32
_NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")
_TEXT_LIMIT = 4096
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_HEX = re.compile(r"(?:[0-9a-f]{2})*")


class Fields:
    """The fields of one object; every method raises `KeysDamagedError` naming the field."""

    def __init__(self, untrusted: object, names: AbstractSet[str], part: str) -> None:
        if not isinstance(untrusted, dict) or set(untrusted) != names:
            raise KeysDamagedError(part=part)
        self._values: dict[str, object] = untrusted

    def constant(self, name: str, expected: Scalar) -> None:
        """A field that has one possible value in this format."""
        value = self._values[name]
        if type(value) is not type(expected) or value != expected:
            raise KeysDamagedError(part=name)

    def integer(self, name: str, low: int, high: int) -> int:
        """A whole number within the bounds, both included."""
        value = self._values[name]
        if type(value) is not int or not low <= value <= high:
            raise KeysDamagedError(part=name)
        return value

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        """Text that matches the pattern as a whole."""
        value = self._values[name]
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise KeysDamagedError(part=name)
        return value

    def octets(self, name: str, length: int) -> bytes:
        """Exactly `length` bytes, written as lower-case hexadecimal digits."""
        value = self.octets_up_to(name, length)
        if len(value) != length:
            raise KeysDamagedError(part=name)
        return value

    def octets_up_to(self, name: str, limit: int) -> bytes:
        """At most `limit` bytes, written as lower-case hexadecimal digits."""
        value = self._values[name]
        if not isinstance(value, str) or len(value) > 2 * limit or not _HEX.fullmatch(value):
            raise KeysDamagedError(part=name)
        return bytes.fromhex(value)

    def moment(self, name: str) -> datetime:
        """A moment in UTC to the second, RFC 3339 with `Z`."""
        try:
            return datetime.strptime(self.text(name, _MOMENT), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            raise KeysDamagedError(part=name) from None

    def scalars(self, name: str) -> dict[str, Scalar]:
        """An object of whole numbers and short texts whose names this version need not know."""
        value = self._values[name]
        if not isinstance(value, dict) or len(value) > _SCALARS:
            raise KeysDamagedError(part=name)
        if not all(_NAME.fullmatch(key) and _is_scalar(each) for key, each in value.items()):
            raise KeysDamagedError(part=name)
        return dict(value)

    def inner(self, name: str, names: AbstractSet[str]) -> Fields:
        """The fields of an object inside this one."""
        return Fields(self._values[name], names, name)

    def items(self, name: str, limit: int, names: AbstractSet[str]) -> list[Fields]:
        """The objects of a list of at most `limit` entries."""
        value = self._values[name]
        if not isinstance(value, list) or len(value) > limit:
            raise KeysDamagedError(part=name)
        return [Fields(each, names, name) for each in value]


def _is_scalar(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _TEXT_LIMIT
    return type(value) is int and -_LARGEST <= value <= _LARGEST
