"""The grammar of the `dragoman` command: sub-commands, options, help with an example each."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeAlias

from app.domain.requests import LogKind, RequestState
from app.errors import UsageError
from app.exchange.kinds import KINDS
from ui.terminal.keys_parser import add_keys
from ui.terminal.travel_parser import add_agency, add_travel
from ui.terminal.words import tr

KIND_NAMES = tuple(KINDS)
FOUND_KINDS = ("contact", "office", "request", "matter", "formal")


class CommandLineError(UsageError):
    """The command line is wrong; `words` says how (from the parser)."""

    code = "command-line"

    def __init__(self, words: str) -> None:
        super().__init__(words=words)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Raise instead of leaving the process, so that `--json` can answer in JSON."""
        raise CommandLineError(message)


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line; parsing raises CommandLineError."""
    parser = _Parser(
        prog="dragoman",
        description=tr("The liaison officer's desk. Without a sub-command it opens the desktop."),
        epilog=tr(
            "Exit codes: 0 done, 1 the answer is no, 2 usage, 3 cannot open, 4 the world failed, 70 our bug."
        ),
        allow_abbrev=False,
    )
    _common(parser, store=True, default=None)
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND"), parser_class=_Parser)
    for add in (
        _init,
        _demo,
        _find,
        _show,
        _list,
        _put,
        _get,
        _agenda,
        _log,
        _promote,
        _check,
        _letter,
        _verify,
    ):
        add(commands)
    add_keys(commands, _command)
    add_agency(commands, _command)
    add_travel(commands, _command)
    return parser


def _common(parser: _Parser, *, store: bool, default: object) -> None:
    """Options that may stand before or after the sub-command; the later one wins."""
    parser.add_argument(
        "--json", action="store_true", default=default, help=tr("print one JSON document and nothing else")
    )
    if store:
        parser.add_argument(
            "--store",
            type=Path,
            default=default,
            metavar=tr("DIR"),
            help=tr("the folder of the store (default: your own)"),
        )
        parser.add_argument(
            "--passphrase-stdin",
            action="store_true",
            default=default,
            help=tr("read the passphrase from the first line of standard input"),
        )
        parser.add_argument(
            "--agency-key",
            type=Path,
            default=default,
            metavar=tr("FILE"),
            help=tr("at the agency: open with its private key (line 1 is the passphrase of that key)"),
        )


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _command(commands: _Commands, name: str, help_text: str, example: str, *, store: bool = True) -> _Parser:
    parser = commands.add_parser(
        name,
        help=help_text,
        description=help_text,
        epilog=f"{tr('Example:')} {example}",
        allow_abbrev=False,
    )
    _common(parser, store=store, default=argparse.SUPPRESS)
    return parser


def _init(commands: _Commands) -> None:
    _command(
        commands,
        "init",
        tr("create a store; prints the recovery code once"),
        "dragoman init --store ~/desk",
    )


def _demo(commands: _Commands) -> None:
    parser = _command(
        commands,
        "demo",
        tr("create a separate store of invented data"),
        "dragoman demo --store ~/dragoman-demo",
    )
    parser.add_argument(
        "--contacts", type=_count, metavar="N", help=tr("this many invented people, for measuring")
    )
    parser.add_argument(
        "--signing-file",
        type=Path,
        metavar=tr("FILE"),
        help=tr("write a PKCS#12 file to sign with (password: demo)"),
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help=tr("another seed, other people"))


def _find(commands: _Commands) -> None:
    parser = _command(
        commands, "find", tr("find people, offices, requests"), "dragoman find central authority peru"
    )
    parser.add_argument("text", nargs="*", help=tr("what to look for, in any order and script"))
    parser.add_argument(
        "--kind", action="append", choices=FOUND_KINDS, help=tr("only this kind; may be repeated")
    )
    parser.add_argument("--limit", type=_count, default=12, metavar="N", help=tr("at most this many answers"))
    parser.add_argument("--repl", action="store_true", help=tr("read queries line by line in one process"))


def _show(commands: _Commands) -> None:
    parser = _command(commands, "show", tr("show one record"), "dragoman show REQ-2026-0012")
    parser.add_argument("id", help=tr("id or reference"))


def _list(commands: _Commands) -> None:
    parser = _command(commands, "list", tr("show many records"), "dragoman list request --filter state=sent")
    parser.add_argument("kind", choices=("contact", "office", "matter", "request", "followup", "formal"))
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help=tr("only records with this value"),
    )
    parser.add_argument("--limit", type=_count, default=500, metavar="N")


def _put(commands: _Commands) -> None:
    parser = _command(
        commands, "put", tr("take a record in from a JSON document"), "dragoman put formal request.json"
    )
    parser.add_argument("kind", choices=KIND_NAMES)
    parser.add_argument("file", nargs="?", default="-", help=tr("the document; standard input when left out"))


def _get(commands: _Commands) -> None:
    parser = _command(
        commands, "get", tr("print a record as a JSON document"), "dragoman get formal MLA-2026-0003"
    )
    parser.add_argument("kind", choices=KIND_NAMES)
    parser.add_argument("id", nargs="?", default="", help=tr("id or reference"))


def _agenda(commands: _Commands) -> None:
    parser = _command(
        commands, "agenda", tr("overdue, due, silent, expiring, nothing planned"), "dragoman agenda"
    )
    parser.add_argument("--on", type=_day, metavar=tr("DATE"), help=tr("as it stands on this day"))


def _log(commands: _Commands) -> None:
    parser = _command(
        commands,
        "log",
        tr("log a call, mail or meeting against a request"),
        'dragoman log REQ-2026-0012 --call "asked to send it by e-mail" --next 2026-12-01',
    )
    parser.add_argument("request", help=tr("id or reference"))
    group = parser.add_mutually_exclusive_group(required=True)
    for kind in (LogKind.CALL, LogKind.MAIL, LogKind.MEETING, LogKind.MESSAGE, LogKind.NOTE):
        group.add_argument(f"--{kind.value}", metavar=tr("TEXT"), help=tr("what was said"))
    parser.add_argument("--by-them", action="store_true", help=tr("the other side took the step"))
    parser.add_argument(
        "--state", choices=[state.value for state in RequestState], help=tr("the request moves to")
    )
    parser.add_argument("--next", type=_day, metavar=tr("DATE"), help=tr("day of the next step"))
    parser.add_argument("--action", default="", metavar=tr("TEXT"), help=tr("what the next step is"))


def _promote(commands: _Commands) -> None:
    parser = _command(
        commands, "promote", tr("make an informal request formal"), "dragoman promote REQ-2026-0012"
    )
    parser.add_argument("request", help=tr("id or reference"))


def _check(commands: _Commands) -> None:
    parser = _command(
        commands, "check", tr("say what a formal request lacks"), "dragoman check MLA-2026-0003"
    )
    parser.add_argument("formal", help=tr("id or reference"))


def _letter(commands: _Commands) -> None:
    parser = _command(
        commands,
        "letter",
        tr("make the letter; sign, verify and record it"),
        "dragoman letter MLA-2026-0003 --out letter.pdf --sign-p12 officer.p12",
    )
    parser.add_argument("formal", help=tr("id or reference"))
    parser.add_argument("--out", type=Path, required=True, metavar="F.pdf", help=tr("where the letter goes"))
    parser.add_argument(
        "--language", metavar="L", help=tr("en or fr; the language of the request when left out")
    )
    parser.add_argument("--sign-p12", type=Path, metavar=tr("FILE"), help=tr("sign with this PKCS#12 file"))
    parser.add_argument(
        "--despite-gaps",
        action="store_true",
        help=tr("sign although something that must be stated is missing"),
    )


def _verify(commands: _Commands) -> None:
    parser = _command(
        commands,
        "verify",
        tr("say whether a signed letter is valid"),
        "dragoman verify letter.pdf",
        store=False,
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--roots", type=Path, metavar=tr("DIR"), help=tr("certificates you trust"))
    parser.add_argument("--crls", type=Path, metavar=tr("DIR"), help=tr("revocation lists you carry"))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("a date like 2026-11-21 is needed")) from error


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(tr("a number from 1 to 1000000 is needed"))
    return int(text)
