"""Whoever has taken the place of the key ring, or of the bus: refused in time, and never believed."""

from __future__ import annotations

import random
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message, new_method_return
from jeepney.io.blocking import DBusConnection

from app.errors import AppError
from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
)
from db.keys.osstore import OsStore, Patience, limited, system_store
from db.keys.secretservice import _at
from db.keys.transfer import Transfer
from tests.helpers.privatebus import PrivateBus, private_bus
from tests.helpers.prompter import Answer, fails, hostile_service, says, says_nothing

NAME = "0123456789abcdef" * 2


@pytest.fixture(scope="module")
def running() -> Iterator[PrivateBus]:
    """A bus without a key ring."""
    with private_bus() as bus:
        yield bus


@pytest.fixture
def bus(running: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> PrivateBus:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
    return running


def _every_call(ring: OsStore, seconds: float) -> list[KeyringError]:
    """What each call refuses with."""
    refused = []
    for call in (
        lambda patience: ring.get(NAME, patience),
        lambda patience: ring.put(NAME, "1.aa.0", patience),
        lambda patience: ring.delete(NAME, patience),
    ):
        with pytest.raises(KeyringError) as raised:
            call(Patience(seconds, may_ask=True))
        refused.append(raised.value)
    return refused


ANSWERS: list[tuple[str, Answer]] = [
    ("another form", says("s", ("rubbish",))),
    ("no content", says("", ())),
    ("many contents", says("oooooo", ("/a",) * 6)),
    ("an array", says("ao", (["/a"] * 1000,))),
    ("a path for everything", says("o", ("/org/freedesktop/secrets/collection/x",))),
    ("a huge text", says("s", ("x" * 1_000_000,))),
    ("an error", fails("com.example.Error")),
    ("an error with the name of another", fails("org.freedesktop.DBus.Error.NoReply")),
]


@pytest.mark.parametrize("answer", [one[1] for one in ANSWERS], ids=[one[0] for one in ANSWERS])
def test_a_service_that_answers_rubbish_has_failed(bus: PrivateBus, answer: Answer) -> None:
    with hostile_service(bus, answer):
        assert {type(one) for one in _every_call(system_store("linux"), 10)} == {KeyringFailedError}


def test_a_service_that_never_answers_is_not_waited_for(bus: PrivateBus) -> None:
    with hostile_service(bus, says_nothing):
        assert {str(one) for one in _every_call(system_store("linux"), 0.3)} == {
            "keyring-failed(why=timeout)"
        }


def test_waiting_for_a_service_that_never_answers_can_be_stopped(bus: PrivateBus) -> None:
    with hostile_service(bus, says_nothing) as service:
        patience = Patience(60, cancelled=lambda: bool(service.called))
        with pytest.raises(KeyringDismissedError):
            system_store("linux").get(NAME, patience)
    assert patience.left() > 30


def test_a_service_that_says_locked_is_believed_that(bus: PrivateBus) -> None:
    with hostile_service(bus, fails("org.freedesktop.Secret.Error.IsLocked")):
        assert {type(one) for one in _every_call(system_store("linux"), 10)} == {KeyringLockedError}


def test_a_service_that_knows_no_object_at_all_is_no_key_ring(bus: PrivateBus) -> None:
    ring, patience = system_store("linux"), Patience(10)
    with hostile_service(bus, fails("org.freedesktop.Secret.Error.NoSuchObject")):
        assert ring.get(NAME, patience) is None
        assert ring.delete(NAME, patience) is False
        with pytest.raises(KeyringMissingError):
            ring.put(NAME, "1.aa.0", patience)


@pytest.mark.parametrize("member", ["ReadAlias", "SearchItems", "Unlock", "OpenSession", "GetSecret"])
@pytest.mark.parametrize("error", ["org.freedesktop.Secret.Error.NoSuchObject", "com.example.Error"])
def test_a_service_that_fails_in_the_middle_is_an_expected_failure(
    bus: PrivateBus, member: str, error: str
) -> None:
    liar, broken = _Liar(b"1.bb.0"), fails(error)

    def answer(connection: DBusConnection, message: Message) -> None:
        is_it = message.header.fields[HeaderFields.member] == member
        (broken if is_it else liar)(connection, message)

    ring = system_store("linux")
    with hostile_service(bus, answer):
        for call in (
            lambda: ring.get(NAME, Patience(10)),
            lambda: ring.put(NAME, "1.aa.0", Patience(10)),
            lambda: ring.delete(NAME, Patience(10)),
        ):
            with suppress(KeyringError):
                call()


class _Liar:
    """Follows the protocol, and gives another secret than it was given."""

    def __init__(self, secret: bytes) -> None:
        self.secret = secret
        self._transfer = Transfer()

    def __call__(self, connection: DBusConnection, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        signature, body = {
            "ReadAlias": ("o", ("/c",)),
            "SearchItems": ("ao", (["/c/1"],)),
            "Unlock": ("aoo", (message.body[0] if message.body else [], "/")),
            "CreateItem": ("oo", ("/c/1", "/")),
            "Delete": ("o", ("/",)),
        }.get(member, ("", ()))
        if member == "OpenSession":
            self._transfer.agree(bytes(message.body[1][1]))
            signature, body = "vo", (("ay", self._transfer.public()), "/s")
        if member == "GetSecret":
            iv, sealed = self._transfer.seal(self.secret)
            signature, body = "(oayays)", (("/s", iv, sealed, "text/plain"),)
        connection.send(new_method_return(message, signature or None, body))


@pytest.mark.parametrize(
    "secret", [b"", b"\x00", b"\xff" * 40, b"x" * 1001, b"two words", b"x" * 100_000, "\u0661".encode()]
)
def test_a_value_that_nobody_kept_is_refused(bus: PrivateBus, secret: bytes) -> None:
    with hostile_service(bus, _Liar(secret)), pytest.raises(KeyringFailedError):
        system_store("linux").get(NAME, Patience(10))


def test_a_value_that_was_not_kept_is_found_at_once(bus: PrivateBus) -> None:
    with hostile_service(bus, _Liar(b"1.bb.0")), pytest.raises(KeyringFailedError) as refused:
        system_store("linux").put(NAME, "1.aa.0", Patience(10))
    assert refused.value.params == {"why": "not kept"}


@pytest.mark.parametrize("public", [b"", b"\x00", b"\x01", b"\xff" * 128, b"\x02" * 129])
def test_a_key_agreement_with_a_known_end_is_refused(public: bytes) -> None:
    with pytest.raises(ValueError, match="group"):
        Transfer().agree(public)


@pytest.mark.parametrize(("iv", "sealed"), [(b"", b"x" * 16), (b"x" * 16, b""), (b"x" * 16, b"x" * 15)])
def test_what_was_not_sealed_as_agreed_is_refused(iv: bytes, sealed: bytes) -> None:
    ours, theirs = Transfer(), Transfer()
    ours.agree(theirs.public())
    theirs.agree(ours.public())
    assert ours.open(*theirs.seal(b"kept")) == b"kept"
    with pytest.raises(ValueError):
        ours.open(iv, sealed)


@pytest.mark.parametrize("path", ["", "rubbish", "/a b", "//", "/\u00e9"])
def test_a_path_that_is_none_is_refused(path: str) -> None:
    """A bus checks what goes over it; whoever has taken its place does not."""
    with pytest.raises(KeyringFailedError):
        _at(path, "Item")


class _FalseBus:
    """A socket that is taken for the bus and says what the test wants."""

    def __init__(self, answers: list[bytes]) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="bus-")
        self.path = Path(self.folder.name) / "bus"
        self._answers = answers
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(self.path))
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        for answer in self._answers:
            connection, _ = self._socket.accept()
            with connection:
                connection.settimeout(5)
                self._talk(connection, answer)

    @staticmethod
    def _talk(connection: socket.socket, answer: bytes) -> None:
        try:
            if answer.startswith(b"OK"):
                _read_until(connection, b"\r\n")
                connection.sendall(answer[: answer.index(b"\n") + 1])
                _read_until(connection, b"BEGIN\r\n")
                answer = answer[answer.index(b"\n") + 1 :]
            connection.sendall(answer)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(4096):
                pass
        except OSError:
            return

    def close(self) -> None:
        self._thread.join()
        self._socket.close()
        self.folder.cleanup()


def _read_until(connection: socket.socket, end: bytes) -> None:
    got = b""
    while end not in got:
        got += connection.recv(1024) or end


def test_rubbish_in_the_place_of_the_bus_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random bytes at once, after the greeting, and behind the form of a message; 300 times."""
    chance = random.Random(20261121)
    greeting = b"OK 0123456789abcdef0123456789abcdef\r\n"
    answers = [b"", greeting, b"REJECTED\r\n", greeting + b"l\x02\x01\x01" + b"\xff" * 200]
    for count in range(300):
        noise = chance.randbytes(chance.randrange(1, 300))
        start = (b"", greeting, greeting + b"l\x02\x00\x01" + bytes(4) + b"\x01\x00\x00\x00")[count % 3]
        answers.append(start + noise)
    answers += [greeting + _hello() + chance.randbytes(chance.randrange(1, 300)) for _ in range(100)]
    false = _FalseBus(answers)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={false.path}")
    ring = system_store("linux")
    for _ in answers:
        with pytest.raises(AppError) as refused:
            ring.get(NAME, Patience(2))
        assert isinstance(refused.value, KeyringFailedError)
    false.close()


def test_a_message_without_end_is_not_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    """The form allows 128 MiB; what this program may be answered has some hundred bytes."""
    greeting = b"OK 0123456789abcdef0123456789abcdef\r\n"
    huge = b"l\x02\x01\x01" + (100_000_000).to_bytes(4, "little") + bytes(8) + bytes(1_000_000)
    false = _FalseBus([greeting + huge])
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={false.path}")
    with pytest.raises(KeyringFailedError) as refused:
        system_store("linux").get(NAME, Patience(10))
    assert refused.value.params == {"why": "answer"}
    false.close()


def _hello() -> bytes:
    """The answer to the greeting, as a bus gives it."""
    from jeepney import DBusAddress, new_method_call

    call = new_method_call(DBusAddress("/", "a.b", "a.b"), "Hello")
    call.header.serial = 1
    return bytes(new_method_return(call, "s", (":1.1",)).serialise(serial=1))


def test_a_bus_that_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="bus-") as folder, socket.socket(socket.AF_UNIX) as silent:
        silent.bind(f"{folder}/bus")
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/bus")
        with pytest.raises(KeyringFailedError):
            system_store("linux").get(NAME, Patience(0.3))


def test_a_call_that_cannot_be_stopped_is_left_behind() -> None:
    """Windows and macOS: their calls end when they like; nobody waits for them longer than told."""
    release = threading.Event()
    with pytest.raises(KeyringLockedError):
        limited(lambda: release.wait(30), Patience(0.2))
    with pytest.raises(KeyringDismissedError):
        limited(lambda: release.wait(30), Patience(30, cancelled=lambda: True))
    release.set()
    assert limited(lambda: "kept", Patience(5)) == "kept"

    def refuse() -> None:
        raise KeyringFailedError(why="refused")

    with pytest.raises(KeyringFailedError):
        limited(refuse, Patience(5))
