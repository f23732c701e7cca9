#!/usr/bin/env python3
"""The commands of this repository: run, test, bench, shots, freeze, lock.

Runs on a bare Python 3.11 with the standard library only: it makes `.venv` beside this folder, fills it from
the hash-locked requirements, and starts what was asked for. Nothing outside the repository is changed except
system packages, and those only for root (an ordinary user is told the one command to give).
"""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036 -- here to say so, on any Python
    print(
        "Dragoman needs Python 3.11 or newer; this is "
        + ".".join(str(part) for part in sys.version_info[:3])
        + ". Start this script with a newer one, for instance: python3.12 packaging/dev.py test",
        file=sys.stderr,
    )
    raise SystemExit(2)

from devkit import checks, environment, launch, locks, system
from devkit.say import StopError, complain

EXAMPLES = """examples:
  python3 packaging/dev.py run             start Dragoman on your own store
  python3 packaging/dev.py run demo        start it on a separate store of invented records
  python3 packaging/dev.py test            every check and every test
  python3 packaging/dev.py test -k lock    the checks, and the tests whose name has "lock"
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Set up, run and check Dragoman.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="start the desktop (run demo: on invented records)")
    run.add_argument("what", nargs="?", choices=["demo"], help="demo: a separate store of invented records")
    commands.add_parser("test", help="style, contracts, types and all tests; further words go to pytest")
    commands.add_parser("bench", help="measure against yardsticks; further words go to the bench")
    commands.add_parser("shots", help="pictures of every screen in every look, into shots/")
    commands.add_parser("freeze", help="build the one-folder program into dist/")
    commands.add_parser("lock", help="resolve the requirements again; --upgrade takes newer versions")
    return parser


def main(words: list[str]) -> int:
    """Carry out one command line and return the exit code (2: usage; 1: something failed)."""
    chosen, further = _parser().parse_known_args(words)
    if chosen.command == "run" and further:
        _parser().error(f"run takes no further words: {' '.join(further)}")
    # Before anything is installed: on the machine of somebody who only wants to look, less is asked for.
    system.require(system.PURPOSES[chosen.command])
    environment.prepare(developer=chosen.command != "run")
    match chosen.command:
        case "run":
            return launch.run(demo=chosen.what == "demo")
        case "test":
            return checks.test(further)
        case "bench":
            return launch.bench(further)
        case "shots":
            return launch.shots(further)
        case "freeze":
            return launch.freeze()
        case _:
            return locks.lock(upgrade="--upgrade" in further)


def _start() -> NoReturn:
    try:
        code = main(sys.argv[1:])
    except StopError as stop:
        complain(str(stop))
        code = stop.exit_code
    except KeyboardInterrupt:
        complain("Interrupted. Nothing is half done: the next start continues or begins again.")
        code = 130
    raise SystemExit(code)


if __name__ == "__main__":
    _start()
