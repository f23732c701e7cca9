"""One run of the `dragoman` command with a sub-command: parse, do, answer, and leave with the right code."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence

from app.errors import AppError, Exit
from ui.terminal.output import Output
from ui.terminal.parser import make_parser
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr

Command = Callable[[argparse.Namespace, Secrets, Output], int]

# By name, so that `find` does not pay for the imports of `letter`.
_COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("store", "init"),
    "demo": ("store", "demo"),
    "find": ("find", "find"),
    "show": ("records", "show"),
    "list": ("records", "list_records"),
    "put": ("records", "put"),
    "get": ("records", "get"),
    "agenda": ("work", "agenda"),
    "log": ("work", "log"),
    "promote": ("work", "promote"),
    "check": ("work", "check"),
    "letter": ("letters", "letter"),
    "verify": ("letters", "verify_file"),
    "keys": ("keys", "keys"),
    "agency": ("agency", "agency"),
    "travel": ("travel", "travel"),
}


def run(argv: Sequence[str]) -> int:
    """Run one sub-command and return the exit code (`design/door.md`)."""
    output = Output(as_json="--json" in argv)
    try:
        arguments = make_parser().parse_args(argv)
        if arguments.command is None:
            make_parser().print_help()
            return Exit.USAGE
        secrets = Secrets(from_stdin=bool(getattr(arguments, "passphrase_stdin", False)))
        return _command(arguments.command)(arguments, secrets, output)
    except AppError as error:
        output.failure(error)
        return error.exit
    except KeyboardInterrupt:
        output.note(tr("Interrupted; nothing was left half done."))
        return Exit.WORLD_FAILED
    except BrokenPipeError:
        # The reader of our output went away (`dragoman list … | head`): nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.WORLD_FAILED
    except Exception as error:  # noqa: BLE001  # the border where our own bugs end: exit code 70
        _report_bug(error, output)
        return Exit.OUR_BUG


def _command(name: str) -> Command:
    module, function = _COMMANDS[name]
    command: Command = getattr(importlib.import_module(f"ui.terminal.commands.{module}"), function)
    return command


def _report_bug(error: Exception, output: Output) -> None:
    """Say where our code failed, without values: they may be names and secrets."""
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{frame.name}:{frame.lineno}" for frame in frames][-6:]
    if output.as_json:
        output.result(
            {"error": {"code": "bug", "message": type(error).__name__, "details": {"at": where}}}, ()
        )
    output.note(tr("This is a fault of the program, not yours: {name}.", name=type(error).__name__))
    output.note("  " + " > ".join(where))
