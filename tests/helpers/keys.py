"""Keys for tests: made at the floor cost, with derivations that are counted and remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from db.keys.kdf import KdfCost, stretch
from db.keys.opened import OpenKeys
from db.keys.recovery import RecoveryCode
from db.keys.secret import Secret

PASSPHRASE = "a lantern over the harbour"
NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


@dataclass
class Derivations:
    """The derivations that were asked for, each really computed once."""

    asked: int = 0
    known: dict[tuple[bytes, bytes, KdfCost], bytes] = field(default_factory=dict)
    quick_except: frozenset[bytes] | None = None
    """When set: salts other than these, of slots made in a test, are stretched by a light Argon2id."""

    def stretch(self, secret: Secret, salt: bytes, cost: KdfCost) -> Secret:
        self.asked += 1
        question = (bytes(secret.reveal()), salt, cost)
        if self.quick_except is not None and salt not in self.quick_except:
            return light_stretch(secret, salt, cost)
        if question not in self.known:
            self.known[question] = bytes(stretch(secret, salt, cost).reveal())
        return Secret(self.known[question])


def light_stretch(secret: Secret, salt: bytes, cost: KdfCost) -> Secret:
    """Argon2id as in the program, in 64 KiB instead of 64 MiB: for storms of hundreds of derivations."""
    derivation = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=64)
    return Secret(derivation.derive(bytes(secret.reveal())))


@dataclass(frozen=True)
class Made:
    """Freshly created keys, and what opens them."""

    folder: Path
    keys: OpenKeys
    code: RecoveryCode
    passphrase: str = PASSPHRASE
