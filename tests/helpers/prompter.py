"""Who asks the person for the password of a key ring, and a key ring that is none: both played by a test.

The prompter speaks `org.gnome.keyring.internal.Prompter` as gcr does: it is told to begin, says that it is
ready, is given a question, and answers it; here with "no", or never.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection

from tests.helpers.privatebus import PrivateBus

_DBUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"
Answer = Callable[[DBusConnection, Message], None]


class Impostor:
    """Has a name on a private bus and answers every call as `answer` does, in a thread of its own."""

    def __init__(self, bus: PrivateBus, name: str, answer: Answer) -> None:
        self._connection = bus.connect()
        self._name, self._answer = name, answer
        self._stopping = threading.Event()
        self.called: list[str] = []
        self._thread = threading.Thread(target=self._serve, name="impostor", daemon=True)

    def __enter__(self) -> Self:
        message = new_method_call(_DBUS, "RequestName", "su", (self._name, 4))
        assert self._connection.send_and_get_reply(message, timeout=10).body == (1,)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self.called.append(str(message.header.fields[HeaderFields.member]))
                self._answer(self._connection, message)


def prompter(bus: PrivateBus, *, answers: bool) -> Impostor:
    """Somebody who closes every question, or (`answers=False`) leaves it open for ever."""

    def answer(connection: DBusConnection, message: Message) -> None:
        fields = message.header.fields
        member, who = fields[HeaderFields.member], fields[HeaderFields.sender]
        connection.send(new_method_return(message))
        if member == "BeginPrompting":
            _tell(connection, who, message.body[0], "PromptReady", "sa{sv}s", ("", {}, ""))
        elif member == "PerformPrompt" and answers:
            _tell(connection, who, message.body[0], "PromptReady", "sa{sv}s", ("no", {}, ""))
        elif member == "StopPrompting":
            _tell(connection, who, message.body[0], "PromptDone", "", ())

    return Impostor(bus, "org.gnome.keyring.SystemPrompter", answer)


def hostile_service(bus: PrivateBus, answer: Answer) -> Impostor:
    """Somebody who has taken the name of the key ring."""
    return Impostor(bus, "org.freedesktop.secrets", answer)


def says(signature: str, body: tuple[Any, ...]) -> Answer:
    """The same answer to every call."""
    return lambda connection, message: connection.send(new_method_return(message, signature or None, body))


def fails(name: str) -> Answer:
    """The same error to every call."""
    return lambda connection, message: connection.send(new_error(message, name, "s", ("no",)))


def says_nothing(_connection: DBusConnection, _message: Message) -> None:
    """No answer at all."""


def _tell(
    connection: DBusConnection, who: str, path: str, method: str, signature: str, body: tuple[Any, ...]
) -> None:
    address = DBusAddress(path, who, _CALLBACK)
    connection.send(new_method_call(address, method, signature or None, body))
