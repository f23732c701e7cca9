"""Opening the store for one command, and closing it whatever happens."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.clock import SystemClock
from app.errors import UsageError
from app.paths import default_store_folder
from db.store import Store
from db.vault import open_with_escrow, open_with_passphrase
from ui.terminal.secrets import Secrets
from ui.wiring import Desk, open_desk


def store_folder(arguments: argparse.Namespace) -> Path:
    """Return the folder that `--store` names, or the officer's own."""
    chosen: Path | None = arguments.store
    return chosen.expanduser() if chosen is not None else default_store_folder()


@contextmanager
def opened_desk(arguments: argparse.Namespace, secrets: Secrets) -> Iterator[Desk]:
    """Unlock the store for a command.

    Raises CannotOpenError when it does not open; the store is closed in any case.
    """
    store = _open(arguments, secrets)
    try:
        yield open_desk(store, SystemClock())
    finally:
        store.close()


def _open(arguments: argparse.Namespace, secrets: Secrets) -> Store:
    folder = store_folder(arguments)
    if arguments.agency_key is not None:
        return open_with_escrow(folder, arguments.agency_key.expanduser(), secrets.agency_passphrase())
    return open_with_passphrase(folder, secrets.passphrase())


class WrongKindError(UsageError):
    """A record of another kind was named. Parameters `found`, `expected`."""

    code = "wrong-kind"


def locate(desk: Desk, named: str, expected: str) -> str:
    """Return the id of a record named by id or reference; raises WrongKindError, NoSuchRecordError."""
    kind, record_id = desk.records.locate(named)
    if kind != expected:
        raise WrongKindError(found=kind, expected=expected)
    return record_id
