"""From a secret to a key: Argon2id within bounds, calibrated once, and HKDF for the subkeys.

Source: RFC 9106 (Argon2), RFC 5869 (HKDF), OWASP password storage; measurements in security design 2.1.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.keys.errors import KdfBoundsError, KdfMemoryError
from db.keys.secret import Secret

SALT_BYTES = 16
KEY_BYTES = 32
_MEMORY_KIB = range(19 * 1024, 4 * 1024 * 1024 + 1)  # 19 MiB .. 4 GiB
_PASSES = range(1, 21)
_LANES = range(1, 9)


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, lanes in parallel.

    Raises `KdfBoundsError` for values outside the bounds: they may come from a forged file, and a derivation
    with 2 TiB would stop the computer before anything is authenticated.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if self.memory_kib not in _MEMORY_KIB or self.passes not in _PASSES or self.lanes not in _LANES:
            raise KdfBoundsError()

    def at_least(self, other: KdfCost) -> bool:
        """Whether no part of this cost is below the other."""
        return (
            self.memory_kib >= other.memory_kib and self.passes >= other.passes and self.lanes >= other.lanes
        )


FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)
DEFAULT = KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
CEILING_KIB = 1024 * 1024
_SHORTEST_S = 0.7
_LONGEST_S = 1.5
_WANTED_S = 1.0


def stretch(secret: Secret, salt: bytes, cost: KdfCost) -> Secret:
    """The key-encryption key of 32 bytes for a passphrase, a code or a PIN. Takes about a second.

    Raises `KdfMemoryError` when the computer cannot spare the memory.
    """
    key = Secret.empty(KEY_BYTES)
    derivation = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        derivation.derive_into(secret.reveal(), key.reveal())  # type: ignore[arg-type]  # the stub lags
    except MemoryError:
        raise KdfMemoryError(mebibytes=cost.memory_kib // 1024) from None
    return key


def subkey(master: Secret, label: str, length: int) -> Secret:
    """An independent key of `length` bytes for one purpose (HKDF-SHA512; the label is the purpose)."""
    key = Secret.empty(length)
    HKDF(algorithm=SHA512(), length=length, salt=None, info=label.encode("ascii")).derive_into(
        master.reveal(), key.reveal()
    )
    return key


def calibrate(measure: Callable[[KdfCost], float] | None = None) -> KdfCost:
    """The cost that makes one unlock take 0.7 to 1.5 seconds on this computer.

    Starts from 256 MiB, 3 passes, 4 lanes and moves the memory, between 64 MiB and 1 GiB; passes are
    added only when the memory is at its limit. `measure` gives the seconds that a cost takes.
    """
    measure = measure or _seconds
    largest = min(CEILING_KIB, max(FLOOR.memory_kib, _memory_kib() // 2))
    cost = replace(DEFAULT, memory_kib=min(DEFAULT.memory_kib, largest))
    seconds = measure(cost)
    if seconds > _LONGEST_S or (seconds < _SHORTEST_S and cost.memory_kib < largest):
        wanted = int(cost.memory_kib * _WANTED_S / seconds) // 1024 * 1024
        cost = replace(cost, memory_kib=min(largest, max(FLOOR.memory_kib, wanted)))
        seconds = measure(cost)
    if seconds < _SHORTEST_S and cost.memory_kib == largest:
        passes = int(cost.passes * _WANTED_S / seconds)
        cost = replace(cost, passes=min(_PASSES[-1], max(cost.passes, passes)))
    return cost


def _seconds(cost: KdfCost) -> float:
    with Secret(b"calibration") as secret:
        start = time.perf_counter()
        stretch(secret, bytes(SALT_BYTES), cost).wipe()
        return time.perf_counter() - start


def _memory_kib() -> int:
    """The memory of this computer; 2 GiB where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return 2 * 1024 * 1024
