"""agency: the key pair of an agency; see `ui/terminal/travel_parser.py` for the grammar."""

from __future__ import annotations

import argparse

from app.clock import SystemClock
from app.domain.codec import encode_whole
from app.errors import Exit
from app.exchange.travel_answers import AgencyAnswer
from db.keys.agency import PRIVATE_SUFFIX, PUBLIC_SUFFIX, create_agency_key, read_agency_key
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr


def agency(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Do one action."""
    if arguments.action == "new-key":
        return _new_key(arguments, secrets, output)
    return _words(arguments, output)


def _new_key(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    folder = arguments.to.expanduser()
    passphrase = secrets.new_passphrase(tr("Passphrase for the agency key (at least 12 characters): "))
    now = SystemClock().utc_now()
    key = create_agency_key(folder, arguments.name, arguments.label, passphrase, now=now)
    answer = AgencyAnswer(
        label=key.label,
        words=key.words(),
        public_key=str(folder / f"{arguments.name}{PUBLIC_SUFFIX}"),
        private_key=str(folder / f"{arguments.name}{PRIVATE_SUFFIX}"),
    )
    words = " ".join(answer.words)
    lines = [
        tr("To hand out: {file}", file=answer.public_key),
        tr("To lock away, with its passphrase: {file}", file=answer.private_key),
        "",
        tr("The words of this key, to say by telephone: {words}", words=words),
    ]
    output.result(encode_whole(answer), lines)
    return Exit.DONE


def _words(arguments: argparse.Namespace, output: Output) -> int:
    key = read_agency_key(arguments.file.expanduser())
    answer = AgencyAnswer(label=key.label, words=key.words())
    output.result(encode_whole(answer), [key.label, " ".join(answer.words)])
    return Exit.DONE
