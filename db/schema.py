"""The schema as text: read from a store, compared with what the migrations make, printed for people.

`python -m db.schema` prints the schema after all migrations; `db/schema.sql` is that text.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from db.connection import Connection

_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\s+TABLE\b.*\bUSING\s+fts5\b", re.IGNORECASE | re.DOTALL)
_SHADOWS = ("data", "idx", "content", "docsize", "config")
_INTERNAL = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})
_ORDER = {"table": 0, "index": 1, "trigger": 2, "view": 3}
HEADING = "-- The schema after all migrations, to read and to compare: printed by `python -m db.schema`.\n"


@dataclass(frozen=True, slots=True)
class Schema:
    """The definitions in a store, in a fixed order, without what SQLite itself keeps.

    The tables in which the full-text indexes keep their data are left out: their definition belongs to
    the version of SQLite that made them.
    """

    version: int
    definitions: tuple[str, ...]

    def text(self) -> str:
        """The schema as SQL that a person reads."""
        return f"PRAGMA user_version = {self.version};\n\n" + ";\n\n".join((*self.definitions, ""))


def read_schema(connection: Connection) -> Schema:
    """The schema of an open file. Reads one table; runs nothing that the schema defines.

    A table is left out only beside the virtual table that it belongs to, which is listed: an untrusted
    store cannot hide one.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    shadows = {f"{name}_{part}" for _, name, sql in found if _is_virtual(sql) for part in _SHADOWS}
    kept = [
        (_ORDER.get(kind, len(_ORDER)), name, _definition(kind, name, sql))
        for kind, name, sql in found
        if not _is_internal(kind, name, sql) and not (kind == "table" and name in shadows)
    ]
    return Schema(version, tuple(definition for _, _, definition in sorted(kept)))


def _is_virtual(sql: str | None) -> bool:
    return sql is not None and _VIRTUAL.match(sql) is not None


def _is_internal(kind: str, name: str, sql: str | None) -> bool:
    if kind == "index":
        return sql is None and name.startswith("sqlite_autoindex_")
    return kind == "table" and name in _INTERNAL


def _definition(kind: str, name: str, sql: str | None) -> str:
    return f"-- {kind} {name} without a definition" if sql is None else sql.replace("\r\n", "\n")


def main() -> None:
    """Print the schema that the shipped migrations make."""
    from db.migrate import shipped

    steps = shipped()
    sys.stdout.write(f"{HEADING}\n{steps.expected(steps.latest).text()}")


if __name__ == "__main__":
    main()
