"""find: the lookup box on the terminal."""

from __future__ import annotations

import argparse
import json
import sys
import time

from app.domain.codec import JsonValue, encode_whole
from app.domain.places import CountryCode
from app.domain.views import Hit
from app.errors import Exit
from app.legal.places import country_name
from ui.messages import reason_words
from ui.terminal.access import opened_desk
from ui.terminal.output import Output, table
from ui.terminal.secrets import Secrets
from ui.terminal.words import shown, tr
from ui.wiring import Desk


def find(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Answer one query, or with --repl one per line of standard input; 1 when nothing was found."""
    with opened_desk(arguments, secrets) as desk:
        if arguments.repl:
            return _repl(desk, arguments, secrets)
        typed = " ".join(arguments.text)
        hits = desk.finder.find(typed, kinds=tuple(arguments.kind or ()), limit=arguments.limit)
    lines = list(table(_cells(hit) for hit in hits)) or [tr("Nothing found.")]
    output.result(_document(typed, hits), lines)
    return Exit.DONE if hits else Exit.ANSWER_IS_NO


def _repl(desk: Desk, arguments: argparse.Namespace, secrets: Secrets) -> int:
    """Answer line by line: one JSON document a line with the milliseconds each took, or a table."""
    for line in secrets.lines():
        typed = line.rstrip("\r\n")
        begun = time.perf_counter()
        hits = desk.finder.find(typed, kinds=tuple(arguments.kind or ()), limit=arguments.limit)
        taken = (time.perf_counter() - begun) * 1000
        if arguments.json:
            answer = {**_document(typed, hits), "milliseconds": round(taken, 3)}
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        else:
            for row in table(_cells(hit) for hit in hits):
                sys.stdout.write(shown(row) + "\n")
            sys.stdout.write(tr("({milliseconds} ms)", milliseconds=round(taken, 1)) + "\n")
        sys.stdout.flush()
    return Exit.DONE


def _document(typed: str, hits: tuple[Hit, ...]) -> JsonValue:
    return {"query": typed, "hits": [encode_whole(hit) for hit in hits]}


def _cells(hit: Hit) -> tuple[str, ...]:
    country = country_name(CountryCode(hit.country)) if hit.country else ""
    why = reason_words(hit.reason)
    because = f"{why}: {hit.because}" if hit.because else why
    return (hit.id, hit.kind, country, hit.title, f"{hit.subtitle}  [{because}]")
