"""A key ring in memory for tests of what is built on one, and a computer that can be restarted.

`tests/contract/test_key_rings.py` holds the fake and the real GNOME Keyring to the same behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from db.keys.boot import BootMark
from db.keys.oserrors import KeyringError
from db.keys.osstore import CheckedStore, Patience
from db.pin import Device


@dataclass
class MemoryRing:
    """Keeps values in a dictionary; refuses with `fault` while there is one."""

    kept: dict[str, str] = field(default_factory=dict)
    fault: KeyringError | None = None
    asked: list[str] = field(default_factory=list)
    asked_people: list[bool] = field(default_factory=list)

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        self._note("put", patience)
        self.kept[name] = value

    def get(self, name: str, patience: Patience, /) -> str | None:
        self._note("get", patience)
        return self.kept.get(name)

    def delete(self, name: str, patience: Patience, /) -> bool:
        self._note("delete", patience)
        return self.kept.pop(name, None) is not None

    def _note(self, what: str, patience: Patience) -> None:
        self.asked.append(what)
        self.asked_people.append(patience.may_ask)
        if self.fault is not None:
            raise self.fault


@dataclass
class Computer:
    """A computer with a key ring, whose start and running time the test chooses."""

    ring: MemoryRing = field(default_factory=MemoryRing)
    boot: str = "5f3c1a2b-0000-4000-8000-00000000000a"
    uptime: int = 10_000

    def device(self) -> Device:
        return Device(CheckedStore(lambda: self.ring), lambda: BootMark(self.boot, self.uptime))
