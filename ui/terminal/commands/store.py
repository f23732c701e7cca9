"""init and demo: make a store."""

from __future__ import annotations

import argparse

from app.clock import SystemClock
from app.errors import Exit
from db.vault import create
from ui.terminal.access import store_folder
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr


def init(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Create a store; the recovery code is printed once and kept nowhere."""
    folder = store_folder(arguments)
    created = create(folder, secrets.new_passphrase(), clock=SystemClock())
    try:
        code = created.recovery_code.text()
    finally:
        created.store.close()
    output.result(
        {"store": str(folder), "recovery_code": code},
        [
            tr("The store is ready."),
            tr("Recovery code (shown this once; write it down and keep it away from the laptop):"),
            "",
            f"    {code}",
            "",
            tr("Without passphrase and recovery code nobody can open the store, we cannot either."),
        ],
    )
    return Exit.DONE
