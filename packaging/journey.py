"""The journey in the terminal: from an informal request to a signed letter that verifies, and a picture.

`dev.py run` plays it where there is no display. Every command is shown as an officer would type it, with what
it answers; the exit codes are compared with those that the door documents. The records are invented.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "journey"
"""Where the letter and the picture are left; ignored by git."""

SIGNING_PASSWORD = "demo"  # noqa: S105  # `dragoman demo --signing-file` says so itself

DONE, ANSWER_IS_NO = 0, 1


class JourneyError(Exception):
    """A command did not end as it should have; the text says which and how."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Where the journey ended: the id of the formal request, and the file with its signed letter."""

    formal: str
    letter: Path


@dataclass(frozen=True, slots=True)
class Journey:
    """Plays the commands of `program` on a demo store.

    Attributes:
        program: How the program is started: Python with ui.main, or the frozen program.
        place: Empty folder for the demo store, the letter, and what it is signed and checked with.
        tell: Is given every command and its answer, line by line.
    """

    program: tuple[str, ...]
    place: Path
    tell: Callable[[str], None]

    @property
    def store(self) -> Path:
        """The demo store that the journey makes."""
        return self.place / "store"

    @property
    def passphrase(self) -> str:
        """The passphrase of the demo store: it lies beside it, for its records are invented."""
        return (self.store / "demo-passphrase.txt").read_text(encoding="utf-8").strip()

    def play(self) -> Arrived:
        """Go the whole way; raises JourneyError at the first wrong step."""
        letter, signing_file, roots = (self.place / name for name in ("letter.pdf", "officer.p12", "roots"))
        self.tell("# A separate store of invented records, and a certificate to sign with, made for this run")
        self.run("demo", "--signing-file", str(signing_file), unlock=False)
        self._trust(signing_file, roots)
        self.tell("# Somebody is on the phone; her name stands in Cyrillic letters in an older letter")
        self.run("find", "Ломсадзе", "--kind", "contact")
        self.tell("# What did we ask her?")
        request = self._request("Harbour Lights account records")
        self.tell("# A request whose facts are still thin is made formal: what is missing is listed")
        thin = self._promote(self._request("Blue Heron company and account information"))
        self.run("check", thin, expected=ANSWER_IS_NO)
        self.tell("# The other one is ready")
        formal = self._promote(request)
        self.run("check", formal)
        self.tell("# The letter, signed, and checked before it is handed over")
        self.run("letter", formal, "--out", str(letter), "--sign-p12", str(signing_file))
        self.run("verify", str(letter), "--roots", str(roots), at_store=False)
        self.tell("# One changed byte, and it is not valid any more")
        tampered = self.place / "tampered.pdf"
        tampered.write_bytes(_changed(letter.read_bytes()))
        self.run("verify", str(tampered), "--roots", str(roots), at_store=False, expected=ANSWER_IS_NO)
        tampered.unlink()
        return Arrived(formal, letter)

    def run(self, *words: str, at_store: bool = True, unlock: bool = True, expected: int = DONE) -> str:
        """Run one command, show it with its answer and exit code, and return what it printed.

        `unlock` types the secrets that a person would be asked for: passphrase, password of the signing file.
        """
        shown = [*words, "--store", str(self.store)] if at_store else list(words)
        command = f"dragoman {shlex.join(shown)}"
        self.tell(f"$ {command}")
        secrets = ["--passphrase-stdin"] if at_store and unlock else []
        done = subprocess.run(
            [*self.program, *shown, *secrets],
            input=f"{self.passphrase}\n{SIGNING_PASSWORD}\n" if secrets else "",
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for line in (done.stdout + done.stderr).splitlines():
            self.tell(f"  {line}")
        self.tell(f"  (exit code {done.returncode})")
        if done.returncode != expected:
            raise JourneyError(f"`{command}` ended with {done.returncode} instead of {expected}")
        return done.stdout

    def _request(self, text: str) -> str:
        """Find an informal request by words of its subject; the id stands first in the best line."""
        return self.run("find", *text.split(), "--kind", "request", "--limit", "3").split()[0]

    def _promote(self, request: str) -> str:
        """Make a request formal; the id is the first line that `promote` prints."""
        return self.run("promote", request).splitlines()[0]

    def _trust(self, signing_file: Path, roots: Path) -> None:
        """Make the signing file's certificate, which has no authority above it, the only trusted one."""
        packed, password = signing_file.read_bytes(), SIGNING_PASSWORD.encode()
        _, certificate, _ = pkcs12.load_key_and_certificates(packed, password)
        assert certificate is not None, "made with one"
        roots.mkdir()
        (roots / "officer.pem").write_bytes(certificate.public_bytes(Encoding.PEM))


def _take_picture(journey: Journey, formal: str, target: Path) -> None:
    """Take a picture of the desktop that shows the request whose letter was signed."""
    # Imported here: whoever only plays the commands, as the test of the frozen program does, needs no Qt.
    from stage import locked_desktop, settle, take_picture, unlock
    from ui.routes import FORMAL

    with locked_desktop(journey.store) as desktop:
        unlock(desktop, journey.passphrase)
        assert desktop.workspace is not None, "unlocked above"
        desktop.workspace.go(FORMAL, formal)
        settle(desktop)
        take_picture(desktop, target)


def _changed(letter: bytes) -> bytes:
    """Turn over one bit in the middle of the signed bytes."""
    middle = len(letter) // 3
    return letter[:middle] + bytes([letter[middle] ^ 1]) + letter[middle + 1 :]


def main() -> int:
    """Play the journey, take the picture, and say where both are."""
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir()
    # Relative to the repository, where dev.py starts this: the commands shown can be typed again there.
    journey = Journey((sys.executable, "-m", "ui.main"), RESULTS.relative_to(Path.cwd()), print)
    try:
        arrived = journey.play()
    except JourneyError as error:
        print(f"The journey stopped: {error}", file=sys.stderr)
        return 1
    picture = RESULTS / "desktop.png"
    _take_picture(journey, arrived.formal, picture)
    print(f"\nThe signed letter:  {arrived.letter.resolve()}")
    print(f"A screenshot:       {picture}")
    print("(the command is .venv/bin/dragoman; the demo store stays in journey/store)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
