"""What an error of the cipher library means: the world failed, a rule was broken, or we have a bug."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlcipher3 import dbapi2

from app.errors import AppError
from db.errors import (
    ConstraintError,
    DiskFullError,
    Rule,
    StoreDamagedError,
    StoreInterruptedError,
    StoreInUseError,
    StoreIoError,
    StoreReadOnlyError,
)

_WORLD: Mapping[int, type[AppError]] = {
    dbapi2.SQLITE_BUSY: StoreInUseError,
    dbapi2.SQLITE_PROTOCOL: StoreInUseError,
    dbapi2.SQLITE_PERM: StoreReadOnlyError,
    dbapi2.SQLITE_READONLY: StoreReadOnlyError,
    dbapi2.SQLITE_INTERRUPT: StoreInterruptedError,
    dbapi2.SQLITE_IOERR: StoreIoError,
    dbapi2.SQLITE_CANTOPEN: StoreIoError,
    dbapi2.SQLITE_FULL: DiskFullError,
    dbapi2.SQLITE_CORRUPT: StoreDamagedError,
    dbapi2.SQLITE_NOTADB: StoreDamagedError,
}
# `Connection.backup` raises without a code; these are the texts of `sqlite3_errstr`.
_BARE: Mapping[str, int] = {
    "database is locked": dbapi2.SQLITE_BUSY,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
    "interrupted": dbapi2.SQLITE_INTERRUPT,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "database or disk is full": dbapi2.SQLITE_FULL,
    "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
    "file is not a database": dbapi2.SQLITE_NOTADB,
}
_RULES = (
    (re.compile(r"UNIQUE constraint failed: (.*)"), Rule.UNIQUE),
    (re.compile(r"FOREIGN KEY constraint failed()"), Rule.FOREIGN_KEY),
    (re.compile(r"NOT NULL constraint failed: (.*)"), Rule.NOT_NULL),
    (re.compile(r"CHECK constraint failed: (.*)", re.DOTALL), Rule.CHECK),
    (re.compile(r"cannot store \w+ value in \w+ column (.*)"), Rule.TYPE),
    (re.compile(r"datatype mismatch()"), Rule.TYPE),
)


def translate(error: Exception) -> Exception:
    """The exception to raise instead: an `AppError`, a `ConstraintError`, or the same error for our bugs.

    Wrong SQL, a missing table, a wrong number of parameters and a refusal by the authorizer are bugs.
    """
    code: int = getattr(error, "sqlite_errorcode", None) or _BARE.get(str(error), dbapi2.SQLITE_OK)
    if code in _WORLD:
        return _WORLD[code]()
    if code in (dbapi2.SQLITE_CONSTRAINT, dbapi2.SQLITE_MISMATCH):
        return _broken_rule(str(error))
    return error


def _broken_rule(text: str) -> ConstraintError:
    for pattern, rule in _RULES:
        if match := pattern.fullmatch(text):
            return ConstraintError(rule, match.group(1))
    # Every other text is one that a trigger of the schema raises.
    return ConstraintError(Rule.TRIGGER, text)
