"""A session bus and a GNOME Keyring of a test's own, in a home that is thrown away.

Nothing is started by the bus itself: whether somebody can be asked is decided by the test.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_PATIENCE_S = 20
LOGIN = "/org/freedesktop/secrets/collection/login"
_DBUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_SERVICE = DBusAddress(
    "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
)


class PrivateBus:
    """A bus in a folder with a short name: the path of a Unix socket has about a hundred bytes."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.address = f"unix:path={home}/bus"
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))},
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"):
            self.env.pop(name, None)
        self._running: list[subprocess.Popen[bytes]] = []
        self._keyring: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the bus."""
        for name in ("run", "data"):
            (self.home / name).mkdir(mode=0o700)
        config = self.home / "bus.conf"
        config.write_text(_CONFIG.format(folder=self.home))
        self._run(["dbus-daemon", f"--config-file={config}", "--nofork"])
        self._wait(lambda: (self.home / "bus").exists())

    def start_keyring(self) -> None:
        """Start GNOME Keyring with its log-in collection unlocked."""
        words = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        self._keyring = self._run(words, b"the login password")
        self._wait(lambda: self.owner("org.freedesktop.secrets") is not None)
        self._wait(lambda: self.call("ReadAlias", "s", ("default",))[0] == LOGIN)

    def stop_keyring(self) -> None:
        """End it, as logging out does."""
        assert self._keyring is not None
        _end(self._keyring)
        self._running.remove(self._keyring)
        self._wait(lambda: self.owner("org.freedesktop.secrets") is None)

    def lock(self) -> None:
        """Lock the log-in collection."""
        assert self.call("Lock", "ao", ([LOGIN],))[0] == [LOGIN]

    def call(self, method: str, signature: str, body: tuple[object, ...]) -> tuple[object, ...]:
        """Call the service of the key ring; its answer, whatever it is."""
        with self.connect() as connection:
            message = new_method_call(_SERVICE, method, signature, body)
            return tuple(connection.send_and_get_reply(message, timeout=_PATIENCE_S).body)

    def properties(self, path: str, *names: str) -> list[object]:
        """What an item of the key ring shows to everybody, without the attribute that the daemon adds."""
        address = DBusAddress(path, "org.freedesktop.secrets", "org.freedesktop.DBus.Properties")
        found: list[object] = []
        with self.connect() as connection:
            for name in names:
                message = new_method_call(address, "Get", "ss", ("org.freedesktop.Secret.Item", name))
                ((_, value),) = connection.send_and_get_reply(message, timeout=_PATIENCE_S).body
                if isinstance(value, dict):
                    value = {key: text for key, text in value.items() if key != "xdg:schema"}
                found.append(value)
        return found

    def owner(self, name: str) -> str | None:
        """Who has a name on the bus."""
        with self.connect() as connection:
            message = new_method_call(_DBUS, "NameHasOwner", "s", (name,))
            return name if connection.send_and_get_reply(message, timeout=_PATIENCE_S).body[0] else None

    def connect(self) -> DBusConnection:
        """A connection of the test's own."""
        return open_dbus_connection(self.address)

    def stop(self) -> None:
        """End everything that was started."""
        for process in reversed(self._running):
            _end(process)

    def _run(self, words: list[str], typed: bytes | None = None) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            words,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(process)
        assert process.stdin is not None
        process.stdin.write(typed or b"")
        process.stdin.close()
        return process

    @staticmethod
    def _wait(is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not is_so():
            assert time.monotonic() < end, "the private bus or key ring did not come up"
            time.sleep(0.01)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def private_bus() -> Iterator[PrivateBus]:
    """A running bus; ended and removed afterwards."""
    home = Path(tempfile.mkdtemp(prefix="bus-"))
    bus = PrivateBus(home)
    try:
        bus.start()
        yield bus
    finally:
        bus.stop()
        shutil.rmtree(home, ignore_errors=True)
