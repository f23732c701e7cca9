"""Key derivation stays within its bounds and is calibrated to this computer."""

from __future__ import annotations

import subprocess
import sys

import pytest

from db.keys.errors import KdfBoundsError
from db.keys.kdf import CEILING_KIB, DEFAULT, FLOOR, KdfCost, calibrate, stretch, subkey
from db.keys.secret import Secret

CHEAP = KdfCost(19 * 1024, 1, 1)


def test_stretching_is_argon2id() -> None:
    """The value was made with the reference implementation, libargon2: t 1, m 19456, p 1, 32 bytes."""
    key = stretch(Secret(b"correct horse battery"), bytes(range(16)), CHEAP)
    assert key.reveal().hex() == "0bf8421bd06f2f528d82997b7c1703c0a41a4c325f3f8fe13061c44b285a177e"


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (19 * 1024 - 1, 3, 4),
        (4 * 1024 * 1024 + 1, 3, 4),
        (2**31, 3, 4),
        (2**60, 3, 4),
        (-1, 3, 4),
        (65536, 0, 4),
        (65536, 21, 4),
        (65536, 3, 0),
        (65536, 3, 9),
    ],
)
def test_a_cost_outside_the_bounds_cannot_exist(memory_kib: int, passes: int, lanes: int) -> None:
    with pytest.raises(KdfBoundsError):
        KdfCost(memory_kib, passes, lanes)


def test_subkeys_are_independent() -> None:
    master = Secret(bytes(32))
    one, two = subkey(master, "db/v1/epoch 1", 32), subkey(master, "db/v1/epoch 2", 32)
    assert one != two
    assert one == subkey(master, "db/v1/epoch 1", 32)


@pytest.mark.parametrize("seconds_for_default", [0.7, 0.75, 1.0, 1.5])
def test_a_computer_of_the_expected_speed_keeps_the_default(seconds_for_default: float) -> None:
    speed = DEFAULT.memory_kib * DEFAULT.passes / seconds_for_default
    assert calibrate(lambda cost: cost.memory_kib * cost.passes / speed) == DEFAULT


@pytest.mark.parametrize("factor", [0.05, 0.2, 0.5, 0.9, 1.6, 3, 4.1])
def test_calibration_lands_between_0_7_and_1_5_seconds_or_at_a_limit(factor: float) -> None:
    """`factor`: how many seconds the default would take."""
    speed = DEFAULT.memory_kib * DEFAULT.passes / factor

    def seconds(cost: KdfCost) -> float:
        return cost.memory_kib * cost.passes / speed

    cost = calibrate(seconds)
    assert cost.at_least(FLOOR)
    assert cost.memory_kib <= CEILING_KIB
    assert 0.7 <= seconds(cost) <= 1.5 or cost == FLOOR


def test_a_very_slow_computer_gets_the_floor_and_not_less() -> None:
    assert calibrate(lambda _: 60.0) == FLOOR


def test_a_very_fast_computer_gets_more_passes_only_at_the_memory_limit() -> None:
    speed = DEFAULT.memory_kib * DEFAULT.passes / 0.05
    cost = calibrate(lambda cost: cost.memory_kib * cost.passes / speed)
    assert cost.passes > DEFAULT.passes
    assert cost.memory_kib > DEFAULT.memory_kib


STARVED = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from db.keys.kdf import KdfCost, stretch
from db.keys.secret import Secret
try:
    stretch(Secret(b"passphrase"), bytes(16), KdfCost(4 << 20, 1, 1))
except Exception as error:
    print(type(error).__name__, error.params)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of the address space")
def test_too_little_memory_has_its_own_answer() -> None:
    """In a process of its own, which may have 1 GiB and is asked for 4."""
    done = subprocess.run([sys.executable, "-c", STARVED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "KdfMemoryError {'mebibytes': 4096}"
