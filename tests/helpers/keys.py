"""Keys for tests: made at the floor cost, with derivations that are counted and remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

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

    def stretch(self, secret: Secret, salt: bytes, cost: KdfCost) -> Secret:
        self.asked += 1
        question = (bytes(secret.reveal()), salt, cost)
        if question not in self.known:
            self.known[question] = bytes(stretch(secret, salt, cost).reveal())
        return Secret(self.known[question])


@dataclass(frozen=True)
class Made:
    """Freshly created keys, and what opens them."""

    folder: Path
    keys: OpenKeys
    code: RecoveryCode
    passphrase: str = PASSPHRASE
