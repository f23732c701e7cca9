"""The grammar of `dragoman agency` and `dragoman travel`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui.terminal.words import tr

Add = Callable[..., argparse.ArgumentParser]


def add_agency(commands: Any, command: Add) -> None:
    """Add `agency` with its actions; `command` adds one sub-command with its common options and example."""
    actions = _actions(
        commands,
        command,
        "agency",
        tr("make and look at the key of an agency"),
        "dragoman agency words hq.agency-key",
    )
    made = command(
        actions,
        "new-key",
        tr("make the key pair of an agency: one file to hand out, one to lock away"),
        'dragoman agency new-key hq --label "Central authority"',
        store=False,
    )
    made.add_argument("name", help=tr("name of both files, without an ending"))
    made.add_argument(
        "--label", required=True, metavar=tr("TEXT"), help=tr("the name of the agency; not secret")
    )
    made.add_argument("--to", type=Path, default=Path(), metavar=tr("DIR"), help=tr("where the files go"))
    made.add_argument(
        "--passphrase-stdin", action="store_true", help=tr("read the passphrase from standard input")
    )
    words = command(
        actions,
        "words",
        tr("print the six words of a public key, to compare by telephone"),
        "dragoman agency words hq.agency-key",
        store=False,
    )
    words.add_argument("file", type=Path, metavar=tr("FILE"))


def add_travel(commands: Any, command: Add) -> None:
    """Add `travel` with its actions."""
    actions = _actions(
        commands,
        command,
        "travel",
        tr("leave the store behind, or take a small part of it along"),
        "dragoman travel seal DIR --remove",
    )
    _seal(command(actions, "seal", *_SEAL))
    _restore(command(actions, "restore", *_RESTORE))
    _carry(command(actions, "carry", *_CARRY))
    _merge(command(actions, "merge", *_MERGE))


_SEAL = (
    tr("write the whole store into a new folder that only the agency can open"),
    "dragoman travel seal /media/stick/sealed --remove",
)
_RESTORE = (
    tr("at the agency: make a store again (line 1: passphrase of the key, line 2: the new one)"),
    "dragoman travel restore /media/stick/sealed hq.agency-private-key --store ~/desk",
)
_CARRY = (
    tr("copy chosen records into a new store (line 2 of standard input: its passphrase)"),
    "dragoman travel carry ~/journey REQ-2026-0012",
)
_MERGE = (
    tr("bring back what is new or changed in a carried store (line 2: its passphrase)"),
    "dragoman travel merge ~/journey",
)


def _actions(commands: Any, command: Add, name: str, text: str, example: str) -> Any:
    parser = command(commands, name, text, example, store=False)
    return parser.add_subparsers(
        dest="action", metavar=tr("ACTION"), required=True, parser_class=type(parser)
    )


def _seal(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", type=Path, metavar=tr("DIR"), help=tr("a new folder, best on another medium"))
    parser.add_argument(
        "--remove",
        action="store_true",
        help=tr("then remove the store here, once the copy was read back and found whole"),
    )


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sealed", type=Path, metavar=tr("DIR"), help=tr("the sealed copy"))
    parser.add_argument("key", type=Path, metavar=tr("FILE"), help=tr("the private key of the agency"))


def _carry(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", type=Path, metavar=tr("DIR"), help=tr("the folder of the new store"))
    parser.add_argument("id", nargs="+", help=tr("id or reference of a record"))
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would be carried"))


def _merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("carried", type=Path, metavar=tr("DIR"), help=tr("the folder of the carried store"))
    for side, text in (
        ("home", tr("keep the version at home of this record")),
        ("away", tr("take the version from the journey of this record")),
    ):
        parser.add_argument(f"--take-{side}", action="append", default=[], metavar="ID", help=text)
    parser.add_argument(
        "--remove",
        action="store_true",
        help=tr("remove the carried store if nothing is left in it"),
    )
