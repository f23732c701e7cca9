"""A secret in memory that can be wiped, is never shown and is compared in constant time."""

from __future__ import annotations

import hmac
import os
from types import TracebackType
from typing import Self


class Secret:
    """Bytes that must not leak by accident.

    Wiping clears this buffer; it cannot clear copies that Python, the cipher library or the swap file
    made (security design 1.6). What it prevents is the accident: a secret in a log, a traceback, a pickle.
    """

    __slots__ = ("_buffer", "_wiped")

    def __init__(self, content: bytes | bytearray) -> None:
        self._buffer = bytearray(content)
        self._wiped = False

    @classmethod
    def random(cls, length: int) -> Self:
        """Fresh bytes from the operating system."""
        return cls(os.urandom(length))

    @classmethod
    def empty(cls, length: int) -> Self:
        """A buffer of zeros, for functions that write their result into it."""
        return cls(bytearray(length))

    def reveal(self) -> bytearray:
        """The buffer itself, not a copy: use it at once and keep no reference.

        Raises `ValueError` after `wipe()`: keys of zeros must never come into use.
        """
        if self._wiped:
            raise ValueError("the secret was wiped")
        return self._buffer

    def wipe(self) -> None:
        """Overwrite the bytes; every later use fails. May be called twice."""
        self._buffer[:] = bytes(len(self._buffer))
        self._wiped = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def __len__(self) -> int:
        return len(self._buffer)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.reveal(), other.reveal())

    __hash__ = None  # type: ignore[assignment]  # a secret is no dictionary key

    def __repr__(self) -> str:
        return "<Secret>"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not copied, pickled or sent to another process")
