"""The key ring of the operating system: one class per platform, chosen here by name and by nothing else.

No search for backends, no entry points, no environment variable, no `keyringrc.cfg`: each of them can put
a store in clear, or somebody's code, in the place of the key ring (security design 3, traps 13 and 14).
The key ring is no trust anchor: every program of this user can read it, so what it keeps opens nothing
alone. Calls wait for other programs and for people: never on the thread of the window.
"""

from __future__ import annotations

import os
import re
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property
from typing import Protocol, TypeVar

from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
)

T = TypeVar("T")

VALUE_LIMIT = 1000
"""Characters: Windows takes 1,280 and no more, and says so with an error that nobody understands."""
LIMIT_S = 20.0
_STEP_S = 0.1
_NAME = re.compile(r"[0-9a-f]{8,64}")
_VALUE = re.compile(r"[\x21-\x7e]+")


class Patience:
    """How long to wait for the key ring, and whether it may ask somebody.

    One for all calls of one attempt: the limit holds for all of them together. `cancelled` is asked a few
    times a second, from the waiting thread.
    """

    def __init__(
        self,
        seconds: float = LIMIT_S,
        *,
        may_ask: bool | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled
        self.may_ask = has_screen() if may_ask is None else may_ask
        """Whether the key ring may show a window. Without a screen it would wait for nobody."""

    def left(self) -> float:
        """Seconds left, at least 0."""
        return max(0.0, self._end - time.monotonic())

    def is_cancelled(self) -> bool:
        """Whether somebody has stopped the waiting."""
        return self._cancelled is not None and self._cancelled()


class OsStore(Protocol):
    """Keeps small secrets under neutral names.

    `name` is 8 to 64 hexadecimal digits and tells nothing about store or person: names stand in clear in
    the files of the system. `value` is printable ASCII of at most 1,000 characters. Every method raises
    the `KeyringError` of the outcome: `KeyringLockedError`, `KeyringDismissedError`,
    `KeyringMissingError`, `KeyringFailedError`.
    """

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        """Keep a value, in the place of the one before."""

    def get(self, name: str, patience: Patience, /) -> str | None:
        """The value, or `None` when there is none of this name."""

    def delete(self, name: str, patience: Patience, /) -> bool:
        """Delete the value; whether there was one."""


class CheckedStore:
    """A key ring whose names, sizes and answers are checked, whatever it is.

    A hostile one may answer anything: what could not have been kept is `KeyringFailedError`. It is made
    at the first use: opening a store with its passphrase must not wait for the imports.
    """

    def __init__(self, make: Callable[[], OsStore]) -> None:
        self._make = make

    @cached_property
    def _inner(self) -> OsStore:
        return self._make()

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        """Keep a value and read it back: a key ring that forgets at once is found here."""
        if not _NAME.fullmatch(name) or not _fits(value):
            raise ValueError("the name or the value is not fit for the key ring")
        self._inner.put(name, value, patience)
        if self.get(name, patience) != value:
            raise KeyringFailedError(why="not kept")

    def get(self, name: str, patience: Patience, /) -> str | None:
        """The value, or `None`; raises `KeyringFailedError` for one that could not have been kept."""
        untrusted = self._inner.get(name, patience)
        if untrusted is not None and not _fits(untrusted):
            raise KeyringFailedError(why="value")
        return untrusted

    def delete(self, name: str, patience: Patience, /) -> bool:
        """Delete the value; whether there was one."""
        return self._inner.delete(name, patience)


class NoKeyring:
    """On a platform that has no key ring this program knows."""

    def put(self, *_: object) -> None:
        """Refuse."""
        raise KeyringMissingError()

    def get(self, *_: object) -> str | None:
        """Refuse."""
        raise KeyringMissingError()

    def delete(self, *_: object) -> bool:
        """Refuse."""
        raise KeyringMissingError()


def system_store(platform: str = sys.platform) -> OsStore:
    """The key ring of this computer. Talks to nobody yet."""
    return CheckedStore(lambda: _native(platform))


def limited(work: Callable[[], T], patience: Patience) -> T:
    """Do `work`, which cannot be stopped, and wait for it only as long as the patience lasts.

    It goes on in a thread of its own when it is waited for no longer, and its answer is dropped. Raises
    `KeyringLockedError` when nobody answered in time, `KeyringDismissedError` when stopped.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
            outcome.set_exception(error)

    threading.Thread(target=run, name="key-ring", daemon=True).start()
    while not patience.is_cancelled():
        try:
            return outcome.result(min(_STEP_S, patience.left()))
        except TimeoutError:
            if outcome.done():
                raise
            if patience.left() <= 0:
                raise KeyringLockedError() from None
    raise KeyringDismissedError()


def has_screen() -> bool:
    """Whether a window could be shown to somebody."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _native(platform: str) -> OsStore:
    """The allow-list."""
    if platform == "win32":
        from db.keys.credentialmanager import CredentialManager

        return CredentialManager()
    if platform == "darwin":
        from db.keys.keychain import Keychain

        return Keychain()
    if platform.startswith("linux"):
        from db.keys.secretservice import SecretService

        return SecretService()
    return NoKeyring()


def _fits(value: str) -> bool:
    return len(value) <= VALUE_LIMIT and bool(_VALUE.fullmatch(value))
