"""init and demo: make a store, empty or with an invented posting."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from app.clock import SystemClock
from app.domain.codec import encode_whole
from app.errors import Exit
from app.paths import demo_store_folder
from app.services.demo import DemoBuilder, DemoClock, DemoCounts
from app.services.demo_signing import demo_pkcs12
from db.disk import create_private_file
from db.errors import from_os_error
from db.keys.kdf import FLOOR
from db.vault import Created, create
from ui.lock.door import DEMO_NOTE
from ui.terminal.access import store_folder
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr
from ui.wiring import open_desk

DEMO_PASSPHRASE = "nothing here is real"  # noqa: S105  # printed and shown: it guards invented records
DEMO_SIGNING_PASSWORD = "demo"  # noqa: S105  # of a certificate that is made for the demo


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


def demo(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Create a separate store of invented data.

    Its passphrase is printed, and shown on the lock page, unless one was given on standard input.
    """
    folder = store_folder(arguments) if arguments.store else demo_store_folder()
    passphrase = secrets.passphrase() if secrets.reads_stdin else DEMO_PASSPHRASE
    # The floor of the key derivation: what it guards is invented, and measurements open it often.
    created = create(folder, passphrase, clock=SystemClock(), cost=FLOOR)
    try:
        counts = _fill(created, arguments, output)
        if not secrets.reads_stdin:
            _write_private(folder / DEMO_NOTE, passphrase.encode())
    except BaseException:
        created.store.close()
        shutil.rmtree(folder, ignore_errors=True)  # a demo is whole or not there
        raise
    created.store.close()
    if arguments.signing_file is not None:
        path = arguments.signing_file.expanduser()
        _write_private(path, demo_pkcs12(SystemClock().utc_now(), DEMO_SIGNING_PASSWORD))
    output.result(
        {"store": str(folder), "counts": encode_whole(counts)},
        _demo_lines(folder, counts, "" if secrets.reads_stdin else passphrase),
    )
    return Exit.DONE


def _fill(created: Created, arguments: argparse.Namespace, output: Output) -> DemoCounts:
    clock = DemoClock(SystemClock())
    desk = open_desk(created.store, clock)
    builder = DemoBuilder(
        records=desk.records,
        directory=desk.directory,
        formals=desk.formal,
        letters=desk.letters,
        transactions=desk.store,
        clock=clock,
    )
    return builder.build(
        contacts=arguments.contacts or 0,
        seed=arguments.seed,
        progress=lambda done, total: output.progress(tr("Writing records"), done, total),
    )


def _write_private(path: Path, content: bytes) -> None:
    try:
        create_private_file(path)
        path.write_bytes(content)
    except OSError as error:
        raise from_os_error(error) from error


def _demo_lines(folder: Path, counts: DemoCounts, passphrase: str) -> list[str]:
    lines = [
        tr("A store of invented records is ready: {folder}", folder=folder),
        tr(
            "{contacts} people in {offices} offices, {requests} informal and {formals} formal requests.",
            contacts=counts.contacts,
            offices=counts.offices,
            requests=counts.requests,
            formals=counts.formals,
        ),
    ]
    if passphrase:
        lines.append(tr("Passphrase: {passphrase}", passphrase=passphrase))
    return lines
