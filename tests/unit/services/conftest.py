"""Every service is tested over a real encrypted store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.desk import new_desk
from tests.helpers.field import FixedClock
from ui.wiring import Desk


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    with new_desk(tmp_path / "store", clock) as opened:
        yield opened
