"""The demo posting in a real store, made once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.demo import Stage, new_stage
from ui.wiring import Desk


@pytest.fixture(scope="session")
def empty_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A store without any record; tests leave it so."""
    with new_stage(tmp_path_factory.mktemp("empty") / "store") as made:
        yield made


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A store with the demo of a Saturday; tests leave it as it is."""
    with new_stage(tmp_path_factory.mktemp("demo") / "store") as made:
        made.build()
        yield made


@pytest.fixture
def desk(stage: Stage) -> Desk:
    """The desk of the demo."""
    return stage.desk
