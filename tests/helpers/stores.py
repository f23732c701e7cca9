"""Stores for tests: a small schema, one pattern made at the floor cost, copies opened without deriving."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from db.keys.body import decode
from db.keys.copies import NAMES
from db.keys.envelope import unpack
from db.keys.opened import OpenKeys
from db.keys.secret import Secret
from db.lock import FolderLock
from db.migrate import Migrations, Step
from db.opening import STORE_NAME
from db.store import Store

FIRST = Step(
    1,
    """
    -- A note; with a semicolon; in a comment.
    CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL UNIQUE CHECK (text <> 'forbidden; word'),
        size INTEGER NOT NULL GENERATED ALWAYS AS (length(text)) STORED,
        parent INTEGER REFERENCES note (id)
    ) STRICT;
    CREATE INDEX note_by_size ON note (size);
    CREATE TRIGGER note_stays BEFORE DELETE ON note WHEN old.text LIKE 'final%' BEGIN
        SELECT RAISE(ABORT, 'a final note stays');
    END;
    CREATE VIEW long_note AS SELECT id FROM note WHERE size > 100;
    CREATE VIRTUAL TABLE word USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
    INSERT INTO word (word, rank) VALUES ('secure-delete', 1);
    """,
)
SECOND = Step(2, "ALTER TABLE note ADD COLUMN colour TEXT;\nUPDATE note SET colour = 'grey';")
SMALL = Migrations([FIRST])
GROWN = Migrations([FIRST, SECOND])
NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
PASSPHRASE = "a lantern over the harbour"


@dataclass
class StoppedClock:
    """A clock that shows what the test says."""

    now: datetime = NOW

    def utc_now(self) -> datetime:
        return self.now

    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True)
class Pattern:
    """A closed store of the small schema, its secrets, and copies of it."""

    folder: Path
    code: str
    master: bytes

    def copy(self, target: Path) -> Path:
        """A store folder of its own for one test."""
        shutil.copytree(self.folder, target)
        return target

    def keys(self, folder: Path) -> OpenKeys:
        """The unlocked keys of a copy, without the second that deriving takes."""
        bodies = {name: decode(unpack((folder / name).read_bytes()).untrusted_body) for name in NAMES}
        current = max(bodies, key=lambda name: bodies[name].gen)
        return OpenKeys(folder, bodies[current], current, Secret(self.master))

    def open(self, folder: Path, migrations: Migrations = SMALL) -> Store:
        """Open a copy as the vault does, with the keys at hand."""
        lock = FolderLock.take(folder, folder / STORE_NAME)
        try:
            return Store.open(self.keys(folder), lock, migrations, StoppedClock())
        except BaseException:
            lock.release()
            raise


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file below a folder with the digest of its content."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
