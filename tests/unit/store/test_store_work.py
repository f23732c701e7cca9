"""Reading and changing rows: transactions hold, and every failure says what it means."""

# ruff: noqa: PT012 - the several statements of a block are what is tested

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.errors import ConstraintError, DiskFullError, Rule, StoreInterruptedError
from db.sqlerrors import translate
from db.store import Store
from tests.helpers.stores import Pattern

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def _count(store: Store) -> int:
    row = store.one("SELECT count(*) FROM note")
    assert row is not None
    return int(row[0])


def test_rows_come_back_as_they_were_written(store: Store) -> None:
    assert store.run("INSERT INTO note (id, text) VALUES (?, ?)", (1000, "Đorđević ☎ \x00 ع")) == 1
    assert store.one("SELECT text, size FROM note WHERE id = ?", (1000,)) == ("Đorđević ☎ \x00 ع", 11)
    assert store.one("SELECT id FROM note WHERE id = 2000") is None
    assert store.rows("SELECT id FROM note WHERE id >= 1000 LIMIT 5") == [(1000,)]
    assert store.rows("SELECT id FROM note WHERE id >= 2000 LIMIT 5") == []


def test_a_change_says_how_many_rows_it_met(store: Store) -> None:
    assert store.run("UPDATE note SET parent = 1 WHERE id <= 7") == 7
    assert store.run("UPDATE note SET parent = 1 WHERE id > 1000") == 0


def test_a_single_change_is_kept_without_a_transaction_around_it(pattern: Pattern, folder: Path) -> None:
    first = pattern.open(folder)
    first.run("INSERT INTO note (id, text) VALUES (1000, 'kept')")
    first.close()
    second = pattern.open(folder)
    assert second.one("SELECT text FROM note WHERE id = 1000") == ("kept",)
    second.close()


def test_a_failed_block_undoes_all_of_it(store: Store) -> None:
    before = _count(store)
    with pytest.raises(KeyError), store.transaction():
        store.run("INSERT INTO note (text) VALUES ('one')")
        store.run("INSERT INTO note (text) VALUES ('two')")
        raise KeyError
    assert _count(store) == before
    store.run("INSERT INTO note (text) VALUES ('three')")
    assert _count(store) == before + 1


def test_an_inner_block_counts_only_with_the_outer_one(store: Store) -> None:
    before = _count(store)
    with pytest.raises(KeyError), store.transaction():
        with store.transaction():
            store.run("INSERT INTO note (text) VALUES ('inner')")
        raise KeyError
    assert _count(store) == before


def test_a_failed_inner_block_that_is_caught_undoes_only_itself(store: Store) -> None:
    with store.transaction():
        store.run("INSERT INTO note (id, text) VALUES (1000, 'outer')")
        with pytest.raises(ConstraintError), store.transaction():
            store.run("INSERT INTO note (id, text) VALUES (1001, 'inner')")
            store.run("INSERT INTO note (id, text) VALUES (1000, 'taken')")
        store.run("INSERT INTO note (id, text) VALUES (1002, 'after')")
    assert store.rows("SELECT id FROM note WHERE id >= 1000 LIMIT 9") == [(1000,), (1002,)]


def test_three_levels_of_blocks(store: Store) -> None:
    with store.transaction(), store.transaction():
        store.run("INSERT INTO note (id, text) VALUES (1000, 'second')")
        with pytest.raises(KeyError), store.transaction():
            store.run("INSERT INTO note (id, text) VALUES (1001, 'third')")
            raise KeyError
    assert store.rows("SELECT id FROM note WHERE id >= 1000 LIMIT 9") == [(1000,)]


def test_leaving_the_program_in_a_block_undoes_it(store: Store) -> None:
    before = _count(store)
    with pytest.raises(KeyboardInterrupt), store.transaction():
        store.run("INSERT INTO note (text) VALUES ('half')")
        raise KeyboardInterrupt
    assert _count(store) == before


@pytest.mark.parametrize(
    ("sql", "rule", "where"),
    [
        ("INSERT INTO note (id, text) VALUES (1, 'x')", Rule.UNIQUE, "note.id"),
        ("INSERT INTO note (text) SELECT text FROM note", Rule.UNIQUE, "note.text"),
        ("INSERT INTO note (text) VALUES (NULL)", Rule.NOT_NULL, "note.text"),
        ("INSERT INTO note (text) VALUES ('forbidden; word')", Rule.CHECK, "text <> 'forbidden; word'"),
        ("INSERT INTO note (text, parent) VALUES ('x', 999)", Rule.FOREIGN_KEY, ""),
        ("INSERT INTO note (id, text) VALUES ('one', 'x')", Rule.TYPE, ""),
        ("INSERT INTO note (text, parent) VALUES ('x', 'y')", Rule.TYPE, "note.parent"),
        ("DELETE FROM note WHERE id = 1000", Rule.TRIGGER, "a final note stays"),
    ],
)
def test_a_broken_rule_is_named(store: Store, sql: str, rule: Rule, where: str) -> None:
    store.run("INSERT INTO note (id, text) VALUES (1000, 'final word')")
    before = store.rows("SELECT id, text, parent FROM note ORDER BY id LIMIT 99")
    with pytest.raises(ConstraintError) as refused:
        store.run(sql)
    assert (refused.value.rule, refused.value.where) == (rule, where)
    assert store.rows("SELECT id, text, parent FROM note ORDER BY id LIMIT 99") == before


def test_the_values_of_a_refused_change_are_not_in_the_error(store: Store) -> None:
    store.run("INSERT INTO note (text) VALUES ('canary')")
    with pytest.raises(ConstraintError) as refused:
        store.run("INSERT INTO note (text) VALUES (?)", ("canary",))
    assert "canary" not in f"{refused.value} {refused.value!r}"


@pytest.mark.parametrize("sql", ["SELEC 1", "SELECT * FROM absent", "INSERT INTO note (absent) VALUES (1)"])
def test_wrong_sql_stays_a_bug(store: Store, sql: str) -> None:
    with pytest.raises(dbapi2.OperationalError):
        store.run(sql)
    with pytest.raises(dbapi2.OperationalError):
        store.rows(sql)


def test_a_wrong_number_of_values_stays_a_bug(store: Store) -> None:
    with pytest.raises(dbapi2.ProgrammingError):
        store.rows("SELECT ?", (1, 2))


def test_a_query_is_stopped_from_another_thread_and_the_store_goes_on(store: Store) -> None:
    running = threading.Event()
    store._connection.set_progress_handler(running.set, 10_000)

    def stop() -> None:
        running.wait(30)
        store.interrupt()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(StoreInterruptedError):
        store.rows(ENDLESS)
    thread.join()
    assert _count(store) == 50


def test_other_threads_may_not_use_the_connection(store: Store) -> None:
    """The connection belongs to one thread; a stray call is a bug that must show."""
    seen: list[BaseException] = []

    def stray() -> None:
        try:
            store.rows("SELECT 1")
        except dbapi2.ProgrammingError as error:
            seen.append(error)

    thread = threading.Thread(target=stray)
    thread.start()
    thread.join()
    assert len(seen) == 1


def _fill_up(store: Store) -> None:
    """No page more than the store has: what a full disk answers, from SQLite itself."""
    store._connection.set_authorizer(None)
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")


def test_a_full_disk_is_told_and_nothing_of_the_block_is_kept(store: Store) -> None:
    _fill_up(store)
    before = _count(store)
    with pytest.raises(DiskFullError), store.transaction():
        store.run("INSERT INTO note (text) VALUES ('fits')")
        store.run("INSERT INTO note (text) VALUES (?)", ("y" * 100_000,))
    assert _count(store) == before
    store.run("INSERT INTO note (text) VALUES ('small enough')")
    assert _count(store) == before + 1


def test_a_block_that_sqlite_ended_does_not_go_on_change_by_change(store: Store) -> None:
    """After a full disk SQLite rolls back by itself; what follows must not be committed on its own."""
    _fill_up(store)
    before = _count(store)
    with pytest.raises(DiskFullError), store.transaction():
        with pytest.raises(DiskFullError):
            store.run("INSERT INTO note (text) VALUES (?)", ("y" * 100_000,))
        store.run("INSERT INTO note (text) VALUES ('alone')")
    assert _count(store) == before


def test_a_block_that_sqlite_ended_cannot_end_well(store: Store) -> None:
    _fill_up(store)
    with pytest.raises(DiskFullError), store.transaction(), pytest.raises(DiskFullError):
        store.run("INSERT INTO note (text) VALUES (?)", ("y" * 100_000,))


def test_the_words_of_the_search_index_are_found(store: Store) -> None:
    store.run("INSERT INTO word (rowid, text) VALUES (1, 'Ångström au café')")
    assert store.rows("SELECT rowid FROM word WHERE word MATCH ? LIMIT 9", ('"cafe"',)) == [(1,)]
    store.run("INSERT INTO word (word) VALUES ('integrity-check')")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (dbapi2.SQLITE_BUSY, "store-in-use"),
        (dbapi2.SQLITE_READONLY, "store-read-only"),
        (dbapi2.SQLITE_IOERR, "store-io"),
        (dbapi2.SQLITE_CORRUPT, "store-damaged"),
        (dbapi2.SQLITE_FULL, "disk-full"),
        (dbapi2.SQLITE_CANTOPEN, "store-io"),
    ],
)
def test_failures_of_the_world_have_a_code(code: int, expected: str) -> None:
    error = dbapi2.OperationalError("some text")
    error.sqlite_errorcode = code  # type: ignore[attr-defined]
    assert getattr(translate(error), "code", None) == expected


def test_closing_forgets_the_keys(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder)
    keys = store._keys
    master = keys._master.reveal()
    store.close()
    assert master == bytes(32)
    with pytest.raises(ValueError, match="wiped"):
        keys.raw_database_key()


def test_closing_twice_and_closing_in_a_block_is_harmless(pattern: Pattern, folder: Path) -> None:
    store = pattern.open(folder)
    with pytest.raises(dbapi2.ProgrammingError), store.transaction():
        store.run("INSERT INTO note (text) VALUES ('half')")
        store.close()
        store.close()
    again = pattern.open(folder)
    assert _count(again) == 50
    again.close()
