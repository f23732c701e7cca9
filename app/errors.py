"""The tree of expected failures: a stable code and parameters, never a sentence.

The world fails in known ways (a wrong passphrase, a full disk, an expired certificate). Each such
failure is an :class:`AppError` that carries a code and parameters; `ui/messages.py` alone turns it
into a title, a sentence and a remedy. Parameters are ids, counts, field names and code points:
never a name, a number, a path's content or a secret, because errors reach logs and crash reports.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class Exit(IntEnum):
    """Exit codes of the `dragoman` command, one per family of failure."""

    DONE = 0
    ANSWER_IS_NO = 1
    USAGE = 2
    CANNOT_OPEN = 3
    WORLD_FAILED = 4
    OUR_BUG = 70


class AppError(Exception):
    """An expected failure.

    `code` is stable: scripts and translations hang on it. `params` are plain values that the
    message may show; they never hold a secret.
    """

    code: ClassVar[str] = "error"
    exit: ClassVar[Exit] = Exit.WORLD_FAILED

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.code)
        self.params: dict[str, str | int] = dict(params)

    def __str__(self) -> str:
        shown = ", ".join(f"{key}={value}" for key, value in self.params.items())
        return f"{self.code}({shown})" if shown else self.code


class RefusedError(AppError):
    """The answer to what was asked is no."""

    exit: ClassVar[Exit] = Exit.ANSWER_IS_NO


class UsageError(AppError):
    """What was asked for is malformed or cannot be: the caller must ask differently."""

    exit: ClassVar[Exit] = Exit.USAGE


class CannotOpenError(AppError):
    """The store cannot be opened."""

    exit: ClassVar[Exit] = Exit.CANNOT_OPEN


class WorldError(AppError):
    """Disk, token, file or another part of the world outside failed."""

    exit: ClassVar[Exit] = Exit.WORLD_FAILED
