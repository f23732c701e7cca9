"""The PIN of this computer on the terminal, with the real GNOME Keyring on a bus of the test's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from app.assets import read_text
from app.clock import SystemClock
from db.keys.kdf import FLOOR
from db.pin import PinGuard
from db.vault import create, open_with_pin
from tests.helpers.door import Answer, Door, run
from tests.helpers.keys import PASSPHRASE
from tests.helpers.pins import PIN
from tests.helpers.privatebus import PrivateBus, private_bus

pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon")),
    reason="needs GNOME Keyring and D-Bus (dev.py installs them on Linux)",
)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A session of the test's own, without a key ring yet."""
    with private_bus() as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(made.home / "run"))
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        yield made


@pytest.fixture
def door(tmp_path: Path) -> Door:
    create(tmp_path / "store", PASSPHRASE, cost=FLOOR).store.close()
    return Door(tmp_path / "store")


def _pin(answer: Answer) -> dict[str, object]:
    assert answer.code == 0, answer.out
    jsonschema.validate(answer.json, json.loads(read_text("schemas/pin-answer.schema.json")))
    return dict(answer.json)


def _without_passphrase(door: Door, what: str) -> Answer:
    return run("keys", "pin", what, "--store", str(door.folder), "--json")


def test_a_pin_is_switched_on_opens_and_is_switched_off(bus: PrivateBus, door: Door) -> None:
    bus.start_keyring()
    assert _pin(_without_passphrase(door, "state"))["on"] is False
    on = _pin(door("keys", "pin", "on", second=PIN))
    assert on["on"] is True
    assert _pin(_without_passphrase(door, "state"))["expires"] == on["expires"]
    open_with_pin(door.folder, PIN).close()
    off = _pin(_without_passphrase(door, "off"))
    assert (off["on"], off["secret_deleted"]) == (False, True)
    assert not PinGuard(door.folder, SystemClock()).state().is_on


def test_without_a_key_ring_there_is_no_pin_and_off_says_what_is_certain(bus: PrivateBus, door: Door) -> None:
    refused = door("keys", "pin", "on", second=PIN)
    assert (refused.code, refused.json["error"]["code"]) == (4, "keyring-missing")
    assert _pin(_without_passphrase(door, "off"))["secret_deleted"] is False


def test_a_simple_pin_is_refused(bus: PrivateBus, door: Door) -> None:
    refused = door("keys", "pin", "on", second="123456")
    assert (refused.code, refused.json["error"]["code"]) == (2, "pin-too-simple")


def test_a_person_reads_how_it_stands(bus: PrivateBus, door: Door) -> None:
    said = run("keys", "pin", "state", "--store", str(door.folder))
    assert (said.code, said.out.strip()) == (0, "The PIN is off.")
