"""Linux: screen savers on the bus of the log-in, logind on the bus of the computer.

The bus of the log-in belongs to this user, so any sender is believed: whoever else can send there could
lock the screen as well. On the bus of the computer only logind is believed, and only about our session:
another user must not be able to lock this one out of their work.

Sources: org.freedesktop.login1(5) (Lock, PrepareForSleep, Active, Inhibit, session/auto), the Idle
Inhibition draft of freedesktop.org for org.freedesktop.ScreenSaver, and its copies by the desktops.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from ui.session import LockReason
from ui.triggers.address import session_address, system_address
from ui.triggers.port import Triggers

if TYPE_CHECKING:  # costs time that the lock page must not wait for
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
_MANAGER_PATH, _MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
_OWN_SESSION, _SESSION = "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE_MS = 5000


def _slot(signature: str) -> bytes:
    """The types of the binding say bytes; it takes only text (PySide6 6.11)."""
    return cast(bytes, SLOT(signature))


class BusTriggers(Triggers):
    """Listens on both buses, as far as they are there."""

    listening = Signal(str)
    """`listening(str)` for tests: "session", "system", "login" (our own session) and "brake" are in place."""

    def __init__(self, parent: QObject | None = None, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__(parent)
        self._environ = environ
        self._system: QDBusConnection | None = None
        self._session_path = ""
        self._brake: int | None = None
        self._holds = False

    def start(self) -> None:
        """Greet the buses and listen on those that answer."""
        from ui.triggers.greeting import Greeting

        places = {"session": session_address(self._environ), "system": system_address(self._environ)}
        for kind, address in places.items():
            if address:
                greeting = Greeting(address, self)
                greeting.answered.connect(partial(self._connect, kind, address))

    def _connect(self, kind: str, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.connectToBus(address, f"{kind} {address}")
        if not bus.isConnected():
            return
        if kind == "session":
            for saver in _SAVERS:  # from anybody and any path: desktops differ in both
                bus.connect("", "", saver, "ActiveChanged", self, _slot("_saver_changed(QDBusMessage)"))
        else:
            self._system = bus
            slot = _slot("_about_to_sleep(QDBusMessage)")
            bus.connect(_LOGIN, _MANAGER_PATH, _MANAGER, "PrepareForSleep", self, slot)
            self._ask(_OWN_SESSION, _PROPERTIES, "Get", [_SESSION, "Id"], self._own_session_is)
            if self._holds:
                self.hold_sleep()
        self.listening.emit(kind)

    def _ask(
        self, path: str, interface: str, method: str, arguments: list[Any], answered: Callable[[Any], None]
    ) -> None:
        """Ask logind without waiting; an error is no answer."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        bus = self._system
        if bus is None:
            return
        message = QDBusMessage.createMethodCall(_LOGIN, path, interface, method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE_MS), self)

        def finished(found: QDBusPendingCallWatcher) -> None:
            reply: QDBusMessage = found.reply()
            found.deleteLater()
            if not found.isError() and reply.arguments():
                answered(reply.arguments()[0])

        watcher.finished.connect(finished)

    # --- our own session ---

    def _own_session_is(self, number: object) -> None:
        self._ask(_MANAGER_PATH, _MANAGER, "GetSession", [str(_plain(number))], self._own_path_is)

    def _own_path_is(self, path: object) -> None:
        from PySide6.QtDBus import QDBusObjectPath

        bus = self._system
        if bus is None or not isinstance(path, QDBusObjectPath):
            return
        self._session_path = path.path()
        bus.connect(_LOGIN, path.path(), _SESSION, "Lock", self, _slot("_session_locked(QDBusMessage)"))
        slot = _slot("_session_changed(QDBusMessage)")
        bus.connect(_LOGIN, path.path(), _PROPERTIES, "PropertiesChanged", self, slot)
        self.listening.emit("login")

    # --- the brake on sleep ---

    def hold_sleep(self) -> None:
        """Take a delay inhibitor: logind waits with the sleep, by default up to five seconds."""
        self._holds = True
        if self._brake is None:
            arguments = ["sleep", "Dragoman", "The store is locked first", "delay"]
            self._ask(_MANAGER_PATH, _MANAGER, "Inhibit", arguments, self._brake_is)

    def _brake_is(self, descriptor: object) -> None:
        from PySide6.QtDBus import QDBusUnixFileDescriptor

        if self._holds and self._brake is None and isinstance(descriptor, QDBusUnixFileDescriptor):
            self._brake = os.dup(descriptor.fileDescriptor())  # Qt's own is closed with its object
            self.listening.emit("brake")

    def let_sleep(self) -> None:
        """Give the inhibitor back."""
        self._holds = False
        brake, self._brake = self._brake, None
        if brake is not None:
            os.close(brake)

    # --- what is heard: whole messages, because a slot with types aborts on a message of other types ---

    @Slot("QDBusMessage")
    def _saver_changed(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.lock_wanted.emit(LockReason.SCREEN_LOCKED)

    @Slot("QDBusMessage")
    def _about_to_sleep(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self.lock_wanted.emit(LockReason.SLEEP)

    @Slot("QDBusMessage")
    def _session_locked(self, _message: QDBusMessage) -> None:
        self.lock_wanted.emit(LockReason.SCREEN_LOCKED)

    @Slot("QDBusMessage")
    def _session_changed(self, _message: QDBusMessage) -> None:
        # What changed stands in a map, which the binding cannot read: asking again is simpler, and right.
        self._ask(self._session_path, _PROPERTIES, "Get", [_SESSION, "Active"], self._active_is)

    def _active_is(self, active: object) -> None:
        if _plain(active) is False:
            self.lock_wanted.emit(LockReason.USER_SWITCH)


def _plain(value: object) -> object:
    """Take a value out of its variant."""
    from PySide6.QtDBus import QDBusVariant

    return value.variant() if isinstance(value, QDBusVariant) else value
