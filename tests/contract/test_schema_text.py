"""`schema.sql` is what the shipped migrations make, and a store made with them opens."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from db.keys.kdf import FLOOR
from db.migrate import shipped
from db.schema import HEADING
from db.store import Store
from db.vault import create, open_with_passphrase
from tests.helpers.stores import PASSPHRASE, StoppedClock

# The full-text indexes with which a word that was deleted is gone.
SECURE_DELETE = "SELECT count(*) FROM {index}_config WHERE k = 'secure-delete' AND v = 1"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped") / "store"
    create(folder, PASSPHRASE, clock=StoppedClock(), cost=FLOOR).store.close()
    return folder


@pytest.fixture
def shipped_store(folder: Path) -> Iterator[Store]:
    store = open_with_passphrase(folder, PASSPHRASE, clock=StoppedClock())
    yield store
    store.close()


def test_schema_sql_is_what_the_migrations_make() -> None:
    """After a change: `python -m db.schema > db/schema.sql`."""
    steps = shipped()
    text = (files("db") / "schema.sql").read_text("utf-8")
    assert text == f"{HEADING}\n{steps.expected(steps.latest).text()}"


def test_a_store_of_the_shipped_schema_opens_again(shipped_store: Store) -> None:
    assert shipped_store.notices == ()
    assert shipped_store.one("PRAGMA user_version") == (shipped().latest,)
    for check in ("quick_check", "integrity_check"):
        assert shipped_store.one(f"PRAGMA {check}") == ("ok",)
    assert shipped_store.rows("PRAGMA foreign_key_check") == []
    assert shipped_store.rows("PRAGMA cipher_integrity_check") == []


def test_every_full_text_index_forgets_deleted_words(shipped_store: Store) -> None:
    indexes = shipped_store.rows(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' LIMIT 99"
    )
    assert indexes
    for (index,) in indexes:
        assert shipped_store.one(SECURE_DELETE.format(index=index)) == (1,)
