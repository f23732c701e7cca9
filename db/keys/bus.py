"""A connection to the session bus for a few calls, with one time limit for all of them and a way to stop.

Only the wire format comes from jeepney. Its own connection waits without a limit for the greeting and
reads messages of any length; whoever answers on the bus is not trusted here. Source: D-Bus specification.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Parser, new_method_call
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_bus

from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
)
from db.keys.osstore import Patience

_STEP_S = 0.1
_READ = 4096
_LARGEST = 256 * 1024  # bytes of one message; our answers have a few hundred
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_MALFORMED = (ValueError, LookupError, TypeError, AttributeError, AssertionError, struct.error, EOFError)
"""What parsing of bytes that are no D-Bus message has been seen to raise."""
_DBUS = "org.freedesktop.DBus.Error."
_ABSENT = ("ServiceUnknown", "NameHasNoOwner", "NoServer", "Disconnected")
_LOCKED = "org.freedesktop.Secret.Error.IsLocked"


class NoSuchObjectError(Exception):
    """The service does not know the object; its caller knows what that means."""


class SessionBus:
    """One connection. Every method raises the `KeyringError` of the outcome."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._parser = Parser()
        self._unparsed = 0
        self._serial = 0
        self._socket = _connect(patience)
        try:
            self.call(_BUS, "Hello", answer="s")
        except BaseException:
            self.close()
            raise

    def call(
        self,
        address: DBusAddress,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        *,
        answer: str,
    ) -> tuple[Any, ...]:
        """Call a method and return what it answers, which has the form that `answer` says.

        Raises `NoSuchObjectError`, `KeyringLockedError`, `KeyringMissingError`, `KeyringFailedError`.
        """
        serial = self._send(new_method_call(address, method, signature or None, body))
        while True:
            message = self._next(self._overdue)
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                return _unwrap(message, answer)

    def listen(self, rule: str) -> None:
        """Ask the bus for signals."""
        self.call(_BUS, "AddMatch", "s", (rule,), answer="")

    def wait_for_signal(self, path: str, interface: str, member: str, answer: str) -> tuple[Any, ...]:
        """The content of the next signal of this name.

        Raises `KeyringLockedError` when nobody answered in time, `KeyringDismissedError` when stopped.
        """
        while True:
            message = self._next(lambda: KeyringLockedError())
            fields = message.header.fields
            found = (fields.get(HeaderFields.path), fields.get(HeaderFields.interface))
            is_signal = message.header.message_type is MessageType.signal
            if is_signal and found == (path, interface) and fields.get(HeaderFields.member) == member:
                return _body(message, answer)

    def close(self) -> None:
        """Close the connection; the session with the service ends with it."""
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @staticmethod
    def _overdue() -> KeyringError:
        return KeyringFailedError(why="timeout")

    def _send(self, message: Message) -> int:
        self._serial += 1
        try:
            self._socket.settimeout(max(self._patience.left(), _STEP_S))
            self._socket.sendall(message.serialise(serial=self._serial))
        except OSError:
            raise KeyringFailedError(why="broken off") from None
        except (ValueError, TypeError):  # a path that the service gave, and that is none
            raise KeyringFailedError(why="answer") from None
        return self._serial

    def _next(self, overdue: Callable[[], KeyringError]) -> Message:
        """The next message; looks a few times a second whether it should go on waiting."""
        while True:
            try:
                message = self._parser.get_next_message()
            except _MALFORMED:
                raise KeyringFailedError(why="answer") from None
            if message is not None:
                self._unparsed = 0
                return message
            self._read(overdue)

    def _read(self, overdue: Callable[[], KeyringError]) -> None:
        while True:
            if self._patience.is_cancelled():
                raise KeyringDismissedError()
            if self._patience.left() <= 0:
                raise overdue()
            try:
                self._socket.settimeout(min(_STEP_S, max(self._patience.left(), 0.001)))
                data = self._socket.recv(_READ)
            except TimeoutError:
                continue
            except OSError:
                data = b""
            self._unparsed += len(data)
            if not data or self._unparsed > _LARGEST:
                raise KeyringFailedError(why="broken off" if not data else "answer")
            self._parser.add_data(data)
            return


def _connect(patience: Patience) -> socket.socket:
    """Connect and authenticate. Only Unix sockets: a bus on the network is no bus of this session."""
    limit = max(min(patience.left(), 2.0), _STEP_S)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(limit)
    try:
        connection.connect(_address())
        connection.sendall(b"\0")
        authenticator = Authenticator(inc_null_byte=False)
        for request in authenticator:
            connection.sendall(request)
            authenticator.feed(connection.recv(1024) or b"ERROR\r\n")
        connection.sendall(BEGIN)
    except (FileNotFoundError, ConnectionRefusedError, PermissionError):
        connection.close()
        raise KeyringMissingError() from None
    except (OSError, AuthenticationError, ValueError):
        connection.close()
        raise KeyringFailedError(why="broken off") from None
    except BaseException:
        connection.close()
        raise
    return connection


def _address() -> str:
    """Where the bus of this session is: the variable of the session, or the place that systemd gives it."""
    given = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if not given:
        folder = os.environ.get("XDG_RUNTIME_DIR")
        if not folder:
            raise KeyringMissingError()
        return f"{folder}/bus"
    try:
        return str(get_bus(given))
    except (RuntimeError, ValueError, LookupError, StopIteration):
        raise KeyringMissingError() from None


def _unwrap(message: Message, answer: str) -> tuple[Any, ...]:
    if message.header.message_type is MessageType.method_return:
        return _body(message, answer)
    name = str(message.header.fields.get(HeaderFields.error_name, ""))
    if name == _LOCKED:
        raise KeyringLockedError()
    if name == "org.freedesktop.Secret.Error.NoSuchObject" or name in (_DBUS + "UnknownObject",):
        raise NoSuchObjectError()
    if name.startswith(_DBUS) and (name[len(_DBUS) :] in _ABSENT or name.startswith(_DBUS + "Spawn.")):
        raise KeyringMissingError()
    # The name of the error only: its words may hold anything.
    raise KeyringFailedError(why="refused")


def _body(message: Message, answer: str) -> tuple[Any, ...]:
    if message.header.fields.get(HeaderFields.signature, "") != answer:
        raise KeyringFailedError(why="answer")
    body: tuple[Any, ...] = message.body
    return body
