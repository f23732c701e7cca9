"""From one schema to the next: numbered steps, each in one transaction, checked before it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from sqlcipher3 import dbapi2

from db.backup import write_copy
from db.connection import Connection
from db.disk import make_private_folder
from db.errors import MigrationError, from_os_error
from db.keys.secret import Secret
from db.schema import Schema, read_schema

_FILE = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


class Step(NamedTuple):
    """One migration: the number of the schema that it makes, and its SQL."""

    number: int
    sql: str


class Migrations:
    """The steps from an empty file to the newest schema, and the schema that each number has."""

    def __init__(self, steps: Sequence[Step]) -> None:
        if [step.number for step in steps] != list(range(1, len(steps) + 1)):
            raise ValueError("migrations are numbered from 1 without gaps")
        self._steps = tuple(steps)
        self._expected: dict[int, Schema] = {}

    @property
    def latest(self) -> int:
        """The number of the schema that this version of the program works with."""
        return len(self._steps)

    def after(self, number: int) -> tuple[Step, ...]:
        """The steps that a store with this schema still needs."""
        return self._steps[number:]

    def expected(self, number: int) -> Schema:
        """The schema that a store of this number has, made by running the steps in memory (2 ms).

        Made anew rather than read from `schema.sql`: one source for every number, and a forgotten copy
        cannot lock anybody out.
        """
        if number not in self._expected:
            memory = dbapi2.connect(":memory:", isolation_level=None)
            try:
                for step in self._steps[:number]:
                    _run(memory, step)
                self._expected[number] = read_schema(memory)
            finally:
                memory.close()
        return self._expected[number]


def shipped() -> Migrations:
    """The migrations that belong to this program, from the source tree or the frozen build."""
    folder = files("db") / "migrations"
    found = sorted((item.name, item) for item in folder.iterdir() if _FILE.fullmatch(item.name))
    return Migrations([Step(int(name[:4]), item.read_text("utf-8")) for name, item in found])


def build(connection: Connection, migrations: Migrations) -> None:
    """Make the newest schema in an empty store."""
    for step in migrations.after(0):
        _apply(connection, step, migrations.expected(step.number))


def migrate(
    connection: Connection, migrations: Migrations, *, backups: Path, raw_key: Secret, now: datetime
) -> None:
    """Bring an existing store to the newest schema; before each step an encrypted copy goes to `backups`.

    Raises `MigrationError` when a step does not hold its checks: the store is then as it was before the
    step. Raises what copying and writing raise.
    """
    number = int(connection.execute("PRAGMA user_version").fetchone()[0])
    for step in migrations.after(number):
        _make_folder(backups)
        write_copy(connection, raw_key, backups / f"before-{step.number:04}-{now:%Y%m%dT%H%M%SZ}.db")
        _apply(connection, step, migrations.expected(step.number))


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script; one transaction cannot span the library's own script runner."""
    pending = ""
    for part in re.split(r"(?<=;)", sql):
        pending += part
        if dbapi2.complete_statement(pending):
            yield pending.strip()
            pending = ""
    if _without_comments(pending):
        raise ValueError("a migration ends in the middle of a statement")


def _apply(connection: Connection, step: Step, expected: Schema) -> None:
    """One step with its number and its checks in one transaction.

    Foreign keys are off meanwhile, because rebuilding a table needs that, and are checked at the end.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            _run(connection, step)
            _check(connection, step, expected)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection, step: Step) -> None:
    for statement in statements(step.sql):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {step.number:d}")


def _check(connection: Connection, step: Step, expected: Schema) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise MigrationError(step=step.number, check="foreign keys")
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise MigrationError(step=step.number, check="integrity")
    if read_schema(connection) != expected:
        raise MigrationError(step=step.number, check="schema")


def _make_folder(folder: Path) -> None:
    try:
        make_private_folder(folder)
    except FileExistsError:
        return
    except OSError as error:
        raise from_os_error(error) from error


def _without_comments(sql: str) -> str:
    return re.sub(r"--[^\n]*|/\*.*?\*/", "", sql, flags=re.DOTALL).strip()
