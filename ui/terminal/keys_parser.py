"""The grammar of `dragoman keys`: one action for each thing that can be done to the keys of a store."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui.terminal.words import tr

Add = Callable[..., argparse.ArgumentParser]


def add_keys(commands: Any, command: Add) -> None:
    """Add `keys` with its actions; `command` adds one sub-command with its common options and example."""
    parser = command(
        commands, "keys", tr("show and change what opens the store"), "dragoman keys list", store=False
    )
    actions = parser.add_subparsers(
        dest="action", metavar=tr("ACTION"), required=True, parser_class=type(parser)
    )
    command(actions, "list", tr("list the keys of the store"), "dragoman keys list --json")
    _passphrase(command(actions, "passphrase", *_PASSPHRASE))
    command(
        actions,
        "recovery",
        tr("make a new recovery code and print it once; the old one ends"),
        "dragoman keys recovery",
    )
    remove = command(actions, "remove", tr("remove one key"), "dragoman keys remove 3f0c5a9b12d4e678")
    remove.add_argument("id", help=tr("its id in the list of keys"))
    _escrow(command(actions, "escrow", *_ESCROW))
    _replace(command(actions, "replace", *_REPLACE))
    _pin(command(actions, "pin", *_PIN))


_PASSPHRASE = (
    tr("change the passphrase (line 1 of standard input: the current one, line 2: the new one)"),
    "dragoman keys passphrase --add --label safe",
)
_ESCROW = (
    tr("let your agency open the store with its private key"),
    'dragoman keys escrow agency.agency-key --words "kotave rimuda zefolu nagiba sotuke belomi"',
)
_REPLACE = (
    tr("replace the keys after a leak: encrypt store and backups anew; prints a new recovery code"),
    "dragoman keys replace --backups destroy",
)

_PIN = (
    tr("a PIN for some hours on this computer (on: line 1 of standard input the passphrase, line 2 the PIN)"),
    "dragoman keys pin on",
)


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--add", action="store_true", help=tr("add a further one; the others stay"))
    parser.add_argument(
        "--label", default="", metavar=tr("TEXT"), help=tr("what to call the one that is added")
    )
    parser.add_argument("--slot", metavar="ID", help=tr("change this one, not the one that opened the store"))
    parser.add_argument(
        "--forgotten", action="store_true", help=tr("open with the recovery code instead (line 1)")
    )


def _escrow(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("the public key of the agency"))
    parser.add_argument(
        "--words", metavar=tr("WORDS"), help=tr("the words that the agency told you for its key")
    )
    parser.add_argument(
        "--required", action="store_true", help=tr("keep the last agency key from being removed")
    )


def _replace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--backups",
        choices=("renew", "destroy"),
        default="renew",
        help=tr("what becomes of the backups in the folder of the store"),
    )


def _pin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("on", "off", "state"),
        help=tr("switch it on, switch it off, or say how it stands; only “on” asks for the passphrase"),
    )
