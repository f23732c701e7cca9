"""How a store can fail to open or to keep: stable codes for the world, one class for broken rules.

`ui/messages.py` turns the codes into sentences. Errors of SQL text and of our own rules are not here:
they are bugs and stay the exceptions that they are, except :class:`ConstraintError`, which a repository
may expect (a reference that is taken, a fact that must not change).
"""

from __future__ import annotations

import errno
from enum import Enum
from typing import ClassVar

from app.errors import AppError, CannotOpenError, RefusedError, UsageError, WorldError


class StoreMissingError(CannotOpenError):
    """The folder, or the store file in it, does not exist. Parameter `what`: `folder` or `store`."""

    code: ClassVar[str] = "store-missing"


class StoreShortError(CannotOpenError):
    """The store file is empty or shorter than its first page: never taken for a new store."""

    code: ClassVar[str] = "store-short"


class StoreUnencryptedError(CannotOpenError):
    """The store file is a plain SQLite database: somebody put it there, we never write one."""

    code: ClassVar[str] = "store-unencrypted"


class StoreMismatchError(CannotOpenError):
    """The store file was not made with the key file beside it."""

    code: ClassVar[str] = "store-mismatch"


class StoreDamagedError(CannotOpenError):
    """The store file has the right keys but does not read correctly."""

    code: ClassVar[str] = "store-damaged"


class StoreForeignError(CannotOpenError):
    """The tables, triggers or views in the store are not the ones of this program."""

    code: ClassVar[str] = "store-foreign"


class StoreNewerError(CannotOpenError):
    """The store was made by a newer version. Parameters `found`, `known`: numbers of the schema."""

    code: ClassVar[str] = "store-newer"


class StoreInUseError(CannotOpenError):
    """Another process, or this one, has the store open."""

    code: ClassVar[str] = "store-in-use"


class StoreUnsafeError(CannotOpenError):
    """A safety setting is not in force: a different cipher library. Parameter `setting`."""

    code: ClassVar[str] = "store-unsafe"


class StoreReadOnlyError(WorldError):
    """The store cannot be written: read-only medium, missing permission, or the file was moved away."""

    code: ClassVar[str] = "store-read-only"


class DiskFullError(WorldError):
    """No room left for the change. Nothing that was saved before is lost."""

    code: ClassVar[str] = "disk-full"


class StoreIoError(WorldError):
    """The disk answered with an error."""

    code: ClassVar[str] = "store-io"


class StoreInterruptedError(AppError):
    """The query was stopped by `Store.interrupt()`."""

    code: ClassVar[str] = "store-interrupted"


class FolderNotEmptyError(UsageError):
    """A store can be created only in a folder that does not exist or is empty."""

    code: ClassVar[str] = "folder-not-empty"


class MigrationError(CannotOpenError):
    """A step to a newer schema did not hold its own checks; the store is as it was. Parameter `step`."""

    code: ClassVar[str] = "migration-failed"


class NoAgencyKeyError(RefusedError):
    """The store is not sealed to an agency: a sealed copy could be opened by nobody."""

    code: ClassVar[str] = "no-agency-key"


class SealedCopyError(WorldError):
    """What was read back from the sealed copy is not what was written; the store here is untouched."""

    code: ClassVar[str] = "sealed-copy-unsound"


class SealedPlaceError(UsageError):
    """A sealed copy goes to a new or empty folder outside the store: it would be removed with it."""

    code: ClassVar[str] = "sealed-copy-place"


class Rule(Enum):
    """Which kind of rule of the schema a change would have broken."""

    UNIQUE = "unique"
    FOREIGN_KEY = "foreign key"
    NOT_NULL = "not null"
    CHECK = "check"
    TYPE = "type"
    TRIGGER = "trigger"


class ConstraintError(Exception):
    """A change would have broken a rule of the schema; it was not made.

    `where` names the rule as the schema does (`table.column`, the name of a check, the text that a
    trigger raises): never a value.
    """

    def __init__(self, rule: Rule, where: str) -> None:
        super().__init__(f"{rule.value}: {where}")
        self.rule = rule
        self.where = where


_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def from_os_error(error: OSError) -> WorldError:
    """The expected failure behind an error of the operating system, without its path."""
    if error.errno in _FULL:
        return DiskFullError()
    if error.errno in _CLOSED:
        return StoreReadOnlyError()
    return StoreIoError()
