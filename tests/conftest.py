"""What holds for every test: a home that is thrown away, no network, and nothing unexpected in the logs.

Warnings of Python and of Qt fail a test through pyproject.toml (`filterwarnings`, `qt_log_level_fail`).
`dev.py test` gives the whole run a private world already; here the same is seen to for a bare `pytest`.
"""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path

import hypothesis
import pytest

from tests.helpers.watch import Watch, Watcher

_HOME = Path(tempfile.mkdtemp(prefix="dragoman-tests-"))
_WATCHER = Watcher()
_watch_key = pytest.StashKey[Watch]()

# No examples kept between runs, none drawn by chance, none judged by the clock: a red run stays red.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)


def pytest_configure() -> None:
    """Take the user's home out of reach before a module of ours is imported, and begin to watch."""
    _point_home_to(_HOME)
    _take_own_screen()
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("PYTHON_KEYRING_BACKEND", None)
    hypothesis.settings.load_profile("house")
    _WATCHER.install()


def _take_own_screen() -> None:
    """Side by side, every worker ("gw1") has its screen: one screen has only one active window."""
    screens = os.environ.get("DRAGOMAN_TEST_SCREENS", "").split()
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    if screens:
        os.environ["DISPLAY"] = screens[int(worker) % len(screens)]


def pytest_unconfigure() -> None:
    """Remove the homes of all tests."""
    shutil.rmtree(_HOME, ignore_errors=True)


def _point_home_to(home: Path) -> None:
    for name, folder in (
        ("HOME", home),
        ("XDG_CONFIG_HOME", home / ".config"),
        ("XDG_DATA_HOME", home / ".local" / "share"),
        ("XDG_STATE_HOME", home / ".local" / "state"),
    ):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    # One cache for the whole run: fontconfig's takes seconds to fill, and holds nothing of ours.
    os.environ["XDG_CACHE_HOME"] = str(_HOME / ".cache")


def pytest_collection_finish() -> None:
    """Leave what the imports made out of every later collection: a lock collects, and tests lock often."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def private_home() -> Generator[Path]:
    """A home folder of the test's own, so that no setting of one test is found by the next."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=_HOME))
    _point_home_to(home)
    yield home
    _point_home_to(_HOME)
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def expect_log(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Announce a log record: `expect_log("db.store", logging.WARNING, "unclean")`; it must then come."""
    return request.node.stash[_watch_key].expect


def _watched(item: pytest.Item, *, last: bool = False) -> Generator[None, object, object]:
    watch = item.stash.setdefault(_watch_key, Watch())
    _WATCHER.current = watch
    try:
        result = yield
    finally:
        _WATCHER.current = None
    faults = watch.take_faults() + (watch.unmet() if last else [])
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the fixtures of a test."""
    return (yield from _watched(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the test; what it announced must have come when it ends."""
    return (yield from _watched(item, last=True))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Watch what the fixtures do at their end."""
    return (yield from _watched(item))
