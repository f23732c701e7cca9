"""One connection to an encrypted file: the key, the safety settings that are read back, the permissions.

Design: security (a) "Store" and section 1. A setting that is not in force is a refusal: the cipher
library keeps defaults silently, and some of the defaults lose commits or write plain text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from db.errors import StoreUnsafeError
from db.keys.secret import Secret
from db.sqlerrors import translate

Connection: TypeAlias = Any  # the library carries no types

OLDEST_CIPHER = (4, 19)
_WAIT_S = 0.5
_STATEMENTS = 256
_RAW_KEY = re.compile(rb"x'[0-9a-f]{96}'")

# Before the key: errors of the cipher go nowhere (stderr by default), its memory is locked and wiped.
_BEFORE_KEY = ("cipher_log_level = NONE", "cipher_memory_security = ON")
# Nothing here touches the file: a store that is refused afterwards must stay as it is.
_AT_ONCE = (
    "temp_store = MEMORY",  # FILE writes sorted rows in clear to the temporary folder
    "locking_mode = EXCLUSIVE",  # before WAL: then the index of the log stays in memory
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_FOR_WORK = (
    "journal_mode = WAL",
    "synchronous = EXTRA",  # FULL loses acknowledged commits at power loss where the journal is deleted
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "wal_autocheckpoint = 200",  # a short log: one flipped bit in it cuts off all later commits
)
IN_FORCE: Mapping[str, str] = {
    "cipher_log_level": "NONE",
    "cipher_memory_security": "1",
    "cipher_status": "1",
    "cipher_page_size": "4096",
    "cipher_use_hmac": "1",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_plaintext_header_size": "0",
    "temp_store": "2",
    "locking_mode": "exclusive",
    "foreign_keys": "1",
    "trusted_schema": "0",
    "cell_size_check": "1",
    "journal_mode": "wal",
    "synchronous": "3",
    "fullfsync": "1",
    "checkpoint_fullfsync": "1",
    "wal_autocheckpoint": "200",
    "secure_delete": "1",
    "auto_vacuum": "0",  # with it an all-zero page skips its MAC
    "encoding": "UTF-8",
}
_MAY_READ = frozenset({*IN_FORCE, "cipher_version", "user_version", "data_version", "page_count"})
_MAY_RUN = frozenset(
    {"wal_checkpoint", "quick_check", "integrity_check", "cipher_integrity_check", "foreign_key_check"}
)
_ALLOWED = frozenset(
    {
        dbapi2.SQLITE_READ,
        dbapi2.SQLITE_SELECT,
        dbapi2.SQLITE_INSERT,
        dbapi2.SQLITE_UPDATE,
        dbapi2.SQLITE_DELETE,
        dbapi2.SQLITE_RECURSIVE,
        dbapi2.SQLITE_TRANSACTION,
        dbapi2.SQLITE_SAVEPOINT,
    }
)
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})


def connect(path: Path, raw_key: Secret) -> Connection:
    """Open an existing file with its key, without reading or changing it yet.

    An empty file that the caller has just created becomes a new store at the first write; the caller
    makes sure that no other empty file gets here. The connection belongs to the calling thread.
    A key that has not the raw form is a bug, `ValueError`: the cipher would silently take it for a
    passphrase, and the store could never be opened again (security design 1.1).
    """
    if not _RAW_KEY.fullmatch(raw_key.reveal()):
        raise ValueError("the key of a store is 96 hexadecimal digits")
    uri = path.absolute().as_uri() + "?mode=rw"
    try:
        connection = dbapi2.connect(
            uri, uri=True, isolation_level=None, timeout=_WAIT_S, cached_statements=_STATEMENTS
        )
        for setting in _BEFORE_KEY:
            connection.execute(f"PRAGMA {setting}")
        # Not as the text of a statement: statements reach traces and error messages.
        connection.set_key(raw_key.reveal())
        for setting in _AT_ONCE:
            connection.execute(f"PRAGMA {setting}")
    except dbapi2.Error as error:
        raise translate(error) from error
    return connection


def prepare_for_work(connection: Connection) -> None:
    """Switch to the durable way of writing and read every setting back.

    Raises `StoreUnsafeError` naming the first setting that is not in force.
    """
    for setting in _FOR_WORK:
        connection.execute(f"PRAGMA {setting}")
    check_settings(connection)


def check_settings(connection: Connection) -> None:
    """Compare every safety setting with what it must be; raises `StoreUnsafeError` naming it."""
    for name, expected in IN_FORCE.items():
        if _value(connection, name) != expected:
            raise StoreUnsafeError(setting=name)
    version = re.match(r"(\d+)\.(\d+)\.", _value(connection, "cipher_version"))
    if version is None or (int(version[1]), int(version[2])) < OLDEST_CIPHER:
        raise StoreUnsafeError(setting="cipher_version")


def restrict(connection: Connection) -> None:
    """From here on the connection reads and changes rows, and nothing else.

    No other file (ATTACH, and VACUUM, which needs it), no new key, no change of a safety setting or of
    the schema, no native code.
    """
    connection.set_authorizer(_authorize)


def _authorize(
    action: int, first: str | None, second: str | None, _database: str | None, _source: str | None
) -> int:
    allowed = action in _ALLOWED
    if action == dbapi2.SQLITE_FUNCTION:
        allowed = second not in _FORBIDDEN_FUNCTIONS
    elif action == dbapi2.SQLITE_PRAGMA:
        name = (first or "").lower()
        allowed = name in _MAY_RUN or (name in _MAY_READ and second is None)
    return int(dbapi2.SQLITE_OK if allowed else dbapi2.SQLITE_DENY)


def _value(connection: Connection, name: str) -> str:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return "" if row is None else str(row[0])
