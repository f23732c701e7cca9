"""The recovery code: 160 bits on paper, in eight groups that each notice a slip of the pen.

A group is four data characters and one check character over GF(32). The weights of the five places are
different powers of a generator, so any single wrong character and any two neighbours exchanged are
noticed; the position of the group is added in, so any two groups exchanged are noticed too. All of it
before the key derivation, and by the number of the group: the person holds a sheet of paper, not a log.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence

from db.keys.errors import RecoveryGroupError, RecoveryLengthError
from db.keys.secret import Secret

# Crockford's base32: no I, L, O (read as 1, 1, 0) and no U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
_DATA = 4
_GROUP = _DATA + 1
_BYTES = GROUPS * _DATA * 5 // 8
_MISREAD = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\s\u00ad\u2010-\u2015\u2212_./:,;-]+")


class RecoveryCode:
    """A recovery code. It is a secret: shown once, printed, never in a `repr`."""

    __slots__ = ("_groups",)

    def __init__(self, groups: Sequence[str]) -> None:
        self._groups = tuple(groups)

    @classmethod
    def generate(cls) -> RecoveryCode:
        """A new code of 160 random bits."""
        number = int.from_bytes(os.urandom(_BYTES))
        values = [(number >> (5 * place)) & 31 for place in reversed(range(GROUPS * _DATA))]
        chunks = (values[start : start + _DATA] for start in range(0, len(values), _DATA))
        return cls(["".join(ALPHABET[v] for v in (*c, _check(c, i))) for i, c in enumerate(chunks)])

    @classmethod
    def parse(cls, typed: str) -> RecoveryCode:
        """Read what a person typed: any case, spaces and hyphens anywhere, O for 0, I and L for 1.

        Raises `RecoveryGroupError` with the number of the first wrong group, or `RecoveryLengthError`
        when characters are missing and no group can be named.
        """
        chunks = [chunk for chunk in _SEPARATORS.split(unicodedata.normalize("NFKC", typed).upper()) if chunk]
        text = "".join(chunks)
        if len(text) != GROUPS * _GROUP:
            if len(chunks) == GROUPS:
                raise RecoveryGroupError(group=next(i for i, c in enumerate(chunks, 1) if len(c) != _GROUP))
            raise RecoveryLengthError(found=len(text), expected=GROUPS * _GROUP)
        return cls([_read(text[i * _GROUP : (i + 1) * _GROUP], i) for i in range(GROUPS)])

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups, for the sheet."""
        return self._groups

    def text(self) -> str:
        """The whole code on one line."""
        return "-".join(self._groups)

    def secret(self) -> Secret:
        """The 160 bits without the check characters."""
        number = 0
        for group in self._groups:
            for character in group[:_DATA]:
                number = number << 5 | ALPHABET.index(character)
        return Secret(number.to_bytes(_BYTES))

    def __repr__(self) -> str:
        return "<RecoveryCode>"

    def __reduce__(self) -> str:
        raise TypeError("a recovery code is not copied, pickled or sent to another process")


def _read(untrusted_group: str, position: int) -> str:
    group = untrusted_group.translate(_MISREAD)
    values = [ALPHABET.find(character) for character in group]
    if -1 in values or values[_DATA] != _check(values[:_DATA], position):
        raise RecoveryGroupError(group=position + 1)
    return group


def _check(values: Sequence[int], position: int) -> int:
    """The check value: the position from 1, plus the data weighted by the generator's powers 1 to 4."""
    total = 0
    for value in reversed(values):
        total = _double(total ^ value)
    return total ^ (position + 1)


def _double(value: int) -> int:
    """Times the generator in GF(32), polynomial x^5 + x^2 + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
