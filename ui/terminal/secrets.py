"""Secrets on the terminal: asked without echo, or read from standard input line by line.

Never from an argument or the environment: both are visible to other programs.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from typing import BinaryIO

from app.errors import UsageError
from ui.terminal.words import tr

MAX_LINE = 4096


class NoSecretError(UsageError):
    """A passphrase is needed and there is neither a terminal nor a line on standard input."""

    code = "no-passphrase"


class Secrets:
    """Where a command gets its secrets from."""

    def __init__(self, *, from_stdin: bool, stdin: BinaryIO | None = None) -> None:
        self._from_stdin = from_stdin
        self._stdin = stdin or sys.stdin.buffer

    @property
    def reads_stdin(self) -> bool:
        """Whether the first lines of standard input are secrets."""
        return self._from_stdin

    def passphrase(self) -> str:
        """Return the passphrase of the store (line 1)."""
        return self._ask(tr("Passphrase of the store: "))

    def recovery_code(self) -> str:
        """Return the recovery code of the store (line 1, in the place of its passphrase)."""
        return self._ask(tr("Recovery code of the store: "))

    def agency_passphrase(self) -> str:
        """Return the passphrase of an agency's private key (line 1, in the place of the store's)."""
        return self._ask(tr("Passphrase of the agency key: "))

    def carried_passphrase(self) -> str:
        """Return the passphrase of a store that comes back from a journey (line 2)."""
        return self._ask(tr("Passphrase of the carried store: "))

    def new_passphrase(self, prompt: str = "") -> str:
        """Return a passphrase that is being chosen (line 1, or 2 after one); a person types it twice."""
        if self._from_stdin:
            return self._line()
        first = self._ask(prompt or tr("Passphrase for the new store (at least 12 characters): "))
        if first != self._ask(tr("The same passphrase again: ")):
            raise PassphrasesDifferError()
        return first

    def typed(self, prompt: str) -> str:
        """Return an answer of a person that is no secret; raises NoSecretError where there is nobody."""
        if not sys.stdin.isatty():
            raise NoSecretError()
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return self._line()

    def file_password(self) -> str:
        """Return the password of a signing file (line 2)."""
        return self._ask(tr("Password of the signing file: "))

    def _ask(self, prompt: str) -> str:
        if self._from_stdin:
            return self._line()
        if not sys.stdin.isatty():
            raise NoSecretError()
        return getpass.getpass(prompt)

    def _line(self) -> str:
        line = self._stdin.readline(MAX_LINE)
        if not line:
            raise NoSecretError()
        try:
            return line.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise NoSecretError() from error

    def lines(self) -> Iterator[str]:
        """Yield what follows the secrets on standard input, line by line."""
        for line in iter(lambda: self._stdin.readline(MAX_LINE), b""):
            yield line.decode("utf-8", errors="replace")

    def rest_of_stdin(self) -> bytes:
        """Return what follows the secrets on standard input: a document."""
        return self._stdin.read()


class PassphrasesDifferError(UsageError):
    """The passphrase was not typed the same way twice."""

    code = "passphrases-differ"
