"""A store is brought to the newest schema in whole steps, after a copy, or stays as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import AppError
from db.connection import connect
from db.errors import ConstraintError, MigrationError, StoreIoError
from db.migrate import Migrations, Step, shipped, statements
from db.opening import BACKUPS_NAME, STORE_NAME
from db.schema import read_schema
from tests.helpers.stores import FIRST, GROWN, SECOND, SMALL, Pattern, fingerprints

THIRD = Step(
    3,
    """
    -- Rebuilding a table that others refer to needs foreign keys off.
    CREATE TABLE note_new (
        id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES note (id)
    ) STRICT;
    INSERT INTO note_new SELECT id, text, parent FROM note;
    DROP VIEW long_note;
    DROP TABLE note;
    ALTER TABLE note_new RENAME TO note;
    """,
)


Rows = list[tuple[object, ...]]


def _content(pattern: Pattern, folder: Path) -> tuple[int, Rows, Rows]:
    with pattern.keys(folder).raw_database_key() as key:
        connection = connect(folder / STORE_NAME, key)
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    schema = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
    notes = connection.execute("SELECT id, text, parent FROM note ORDER BY id").fetchall()
    connection.close()
    return number, schema, notes


def test_a_step_brings_the_store_up_and_keeps_its_records(pattern: Pattern, folder: Path) -> None:
    before = _content(pattern, folder)[2]
    store = pattern.open(folder, GROWN)
    assert store.one("PRAGMA user_version") == (2,)
    assert store.one("SELECT count(*) FROM note WHERE colour = 'grey'") == (50,)
    store.close()
    assert _content(pattern, folder)[2] == before


def test_several_steps_are_taken_one_after_the_other(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder)
    store.run("UPDATE note SET parent = 1 WHERE id = 2")
    store.close()
    store = pattern.open(folder, Migrations([FIRST, SECOND, THIRD]))
    assert store.one("PRAGMA user_version") == (3,)
    assert store.one("SELECT parent FROM note WHERE id = 2") == (1,)
    assert store.one("PRAGMA foreign_keys") == (1,)
    store.close()
    names = sorted(path.name for path in (folder / BACKUPS_NAME).iterdir())
    assert names == ["before-0002-20260314T092653Z.db", "before-0003-20260314T092653Z.db"]


def test_the_copy_before_a_step_holds_the_store_as_it_was(pattern: Pattern, folder: Path) -> None:
    before = _content(pattern, folder)
    pattern.open(folder, GROWN).close()
    copies = list((folder / BACKUPS_NAME).iterdir())
    assert len(copies) == 1
    assert copies[0].stat().st_mode & 0o777 == 0o600
    content = copies[0].read_bytes()
    assert b"SQLite format 3" not in content
    assert content[18:20] != b"\x02\x02"
    restored = folder.with_name("restored")
    shutil.copytree(folder, restored)
    copies[0].replace(restored / STORE_NAME)
    assert _content(pattern, restored) == before
    store = pattern.open(restored)
    assert store.one("SELECT count(*) FROM note") == (50,)
    store.close()


def test_a_copy_is_one_file_that_opens_without_a_log(pattern: Pattern, folder: Path) -> None:
    pattern.open(folder, GROWN).close()
    copy = next((folder / BACKUPS_NAME).iterdir())
    with pattern.keys(folder).raw_database_key() as key:
        connection = connect(copy, key)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT count(*) FROM note").fetchone() == (50,)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    connection.close()


def test_a_store_of_the_newest_schema_is_not_copied(pattern: Pattern, folder: Path) -> None:
    pattern.open(folder).close()
    assert list((folder / BACKUPS_NAME).iterdir()) == []


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE note SET text = 'x' WHERE id = 1; SELEC", dbapi2.OperationalError),
        ("UPDATE note SET text = 'same'", ConstraintError),
    ],
)
def test_a_step_that_fails_leaves_the_store_as_it_was(
    pattern: Pattern, folder: Path, sql: str, expected: type[Exception]
) -> None:
    before = _content(pattern, folder)
    steps = Migrations([FIRST, Step(2, f"ALTER TABLE note ADD COLUMN colour TEXT;\n{sql};")])
    steps._expected[2] = GROWN.expected(2)  # making it in memory would stop at the same statement
    with pytest.raises(expected):
        pattern.open(folder, steps)
    assert _content(pattern, folder) == before
    pattern.open(folder).close()


def test_a_step_that_leaves_a_foreign_key_open_is_undone(pattern: Pattern, folder: Path) -> None:
    before = _content(pattern, folder)
    steps = Migrations([FIRST, Step(2, "UPDATE note SET parent = 4711 WHERE id = 1;")])
    with pytest.raises(MigrationError) as refused:
        pattern.open(folder, steps)
    assert refused.value.params == {"step": 2, "check": "foreign keys"}
    assert _content(pattern, folder) == before


def test_a_step_whose_schema_differs_from_the_expected_one_is_undone(pattern: Pattern, folder: Path) -> None:
    before = _content(pattern, folder)
    steps = Migrations([FIRST, SECOND])
    steps._expected[2] = Migrations([FIRST, Step(2, "ALTER TABLE note ADD COLUMN hue TEXT;")]).expected(2)
    with pytest.raises(MigrationError) as refused:
        pattern.open(folder, steps)
    assert refused.value.params == {"step": 2, "check": "schema"}
    assert _content(pattern, folder) == before


def test_without_a_copy_there_is_no_step(pattern: Pattern, folder: Path) -> None:
    before = _content(pattern, folder)
    (folder / BACKUPS_NAME).rmdir()
    (folder / BACKUPS_NAME).touch()
    with pytest.raises(AppError) as refused:
        pattern.open(folder, GROWN)
    assert isinstance(refused.value, StoreIoError)
    assert _content(pattern, folder) == before


def test_a_failed_copy_leaves_no_half_file(pattern: Pattern, folder: Path) -> None:
    (folder / BACKUPS_NAME / "before-0002-20260314T092653Z.db").mkdir()
    with pytest.raises(StoreIoError):
        pattern.open(folder, GROWN)
    assert [path.name for path in (folder / BACKUPS_NAME).iterdir()] == ["before-0002-20260314T092653Z.db"]
    pattern.open(folder).close()


def test_opening_an_up_to_date_store_changes_no_byte_of_it(pattern: Pattern, folder: Path) -> None:
    pattern.open(folder).close()
    before = fingerprints(folder)[STORE_NAME]
    pattern.open(folder).close()
    assert fingerprints(folder)[STORE_NAME] == before


def test_a_script_is_cut_into_its_statements() -> None:
    assert len(list(statements(FIRST.sql))) == 6
    assert list(statements("SELECT ';'; -- a; b\nSELECT 2; /* c; */ SELECT 3;\n-- the end")) == [
        "SELECT ';';",
        "-- a; b\nSELECT 2;",
        "/* c; */ SELECT 3;",
    ]


@pytest.mark.parametrize("cut", ["SELECT 1; SELECT 2", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;"])
def test_a_script_cut_off_in_a_statement_is_a_bug(cut: str) -> None:
    with pytest.raises(ValueError, match="middle"):
        list(statements(cut))


def test_the_tables_inside_a_full_text_index_are_not_part_of_the_schema() -> None:
    schema = SMALL.expected(1)
    assert not any("word_data" in definition for definition in schema.definitions)
    assert "CREATE VIRTUAL TABLE word" in schema.text()
    assert schema.text().startswith("PRAGMA user_version = 1;\n")


def test_a_table_that_only_looks_like_an_index_table_is_not_left_out() -> None:
    memory = dbapi2.connect(":memory:", isolation_level=None)
    memory.execute("CREATE TABLE word_data (a)")
    assert read_schema(memory).definitions == ("CREATE TABLE word_data (a)",)
    memory.close()


def test_the_program_ships_its_migrations() -> None:
    assert shipped().latest >= 1
