"""A stand-in for logind on a private bus, in a process of its own: run as a script with the bus as argument.

Says what it was asked on standard output, and tells on standard input what to announce: "sleep", "wake",
"lock", "leave" (the session is no longer the active one) or "other" (another session was locked).
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

NAME, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1"
OWN, OTHER = f"{MANAGER}/session/_32", f"{MANAGER}/session/_37"
_SESSION, _PROPERTIES = f"{NAME}.Session", "org.freedesktop.DBus.Properties"


class Login(QDBusVirtualObject):
    """Answers the three questions that the program asks."""

    def __init__(self) -> None:
        super().__init__()
        self._brakes: list[QSocketNotifier] = []
        self.active = True

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        words = [str(one) for one in message.arguments()]
        _say(message.member(), *words)
        answers = {
            ("Get", f"{MANAGER}/session/auto"): lambda: QDBusVariant("2"),
            ("Get", OWN): lambda: QDBusVariant(self.active),
            ("GetSession", MANAGER): lambda: QDBusObjectPath(OWN if words == ["2"] else OTHER),
            ("Inhibit", MANAGER): self._brake,
        }
        answer = answers.get((message.member(), message.path()))
        return answer is not None and connection.send(message.createReply(answer()))

    def _brake(self) -> QDBusUnixFileDescriptor:
        """The writing end of a pipe: when the last holder lets go, the reading end tells."""
        reading, writing = os.pipe()
        given = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)

        def released() -> None:
            notifier.setEnabled(False)
            os.close(reading)
            _say("released")

        notifier.activated.connect(released)
        self._brakes.append(notifier)
        return given


def _say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def _announce(bus: QDBusConnection, login: Login, what: str) -> None:
    login.active = what != "leave"
    path, interface, name, arguments = {
        "sleep": (MANAGER, f"{NAME}.Manager", "PrepareForSleep", [True]),
        "wake": (MANAGER, f"{NAME}.Manager", "PrepareForSleep", [False]),
        "lock": (OWN, _SESSION, "Lock", []),
        "other": (OTHER, _SESSION, "Lock", []),
        "leave": (OWN, _PROPERTIES, "PropertiesChanged", [_SESSION, {"Active": False}, []]),
        "come": (OWN, _PROPERTIES, "PropertiesChanged", [_SESSION, {"Active": True}, []]),
    }[what]
    signal = QDBusMessage.createSignal(path, interface, name)
    signal.setArguments(arguments)
    bus.send(signal)


def main() -> None:
    """Serve until standard input is closed."""
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(sys.argv[1], "login")
    login = Login()
    bus.registerVirtualObject(MANAGER, login, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    bus.registerService(NAME)
    told = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def read() -> None:
        words = os.read(0, 1000).decode().split()
        for word in words:
            _announce(bus, login, word)
        if not words:
            app.quit()

    told.activated.connect(read)
    _say("ready")
    app.exec()


if __name__ == "__main__":
    main()
