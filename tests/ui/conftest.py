"""What the tests of the desktop share: the look in force, tasks that are closed, prompts that answer."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.domain.contacts import Office
from app.domain.formal import FormalRequest
from app.settings import Settings, Theme
from tests.helpers.daily_window import Daily, DailyWindow, Kept
from tests.helpers.desktop import make_desktop, make_store
from tests.helpers.driving import leave
from tests.helpers.formal_window import FormalWindow, Opened
from ui.application import Desktop
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.translating import Translations


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> Translations:
    """English plurals, as a person sees them."""
    made = Translations(qapp)
    made.install("en")
    return made


@pytest.fixture
def appearance(qapp: QApplication, english: Translations) -> Generator[Appearance]:
    """The light look; a test may apply others, the next test starts from this one."""
    found = qapp.findChild(Appearance)
    made = found if isinstance(found, Appearance) else Appearance(qapp)
    made.apply(Settings(theme=Theme.LIGHT))
    yield made
    made.apply(Settings(theme=Theme.LIGHT))


@pytest.fixture(scope="session")
def store_pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that is made once; copy it."""
    folder = tmp_path_factory.mktemp("pattern") / "store"
    make_store(folder)
    return folder


@pytest.fixture
def desktop(
    store_pattern: Path, tmp_path: Path, qapp: QApplication, appearance: Appearance, qtbot
) -> Generator[Desktop]:
    """A desktop of sample pages at its lock page, over a store of the test's own."""
    shutil.copytree(store_pattern, tmp_path / "store")
    made = make_desktop(qapp, tmp_path / "store")
    made.change_settings(replace(made.settings, theme=Theme.LIGHT))
    made.start()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    leave(made, qtbot)


@pytest.fixture
def opened(
    store_pattern: Path, tmp_path: Path, qapp: QApplication, appearance: Appearance, qtbot
) -> Generator[Opened]:
    """Opens the real window at the formal requests, over a store of the test's own."""
    made: list[FormalWindow] = []

    def open_window(*formals: FormalRequest, **options: tuple[Office, ...]) -> FormalWindow:
        shutil.copytree(store_pattern, tmp_path / "store")
        made.append(FormalWindow(qapp, tmp_path / "store", qtbot, *formals, **options))
        return made[-1]

    yield open_window
    for window in made:
        leave(window.desktop, qtbot)


@pytest.fixture
def daily(
    store_pattern: Path, tmp_path: Path, qapp: QApplication, appearance: Appearance, qtbot
) -> Generator[Daily]:
    """Opens the real window with all pages, over a store of the test's own."""
    made: list[DailyWindow] = []

    def open_window(*records: Kept) -> DailyWindow:
        shutil.copytree(store_pattern, tmp_path / "store")
        made.append(DailyWindow(qapp, tmp_path / "store", qtbot, *records))
        return made[-1]

    yield open_window
    for window in made:
        leave(window.desktop, qtbot)


@pytest.fixture
def tasks(qtbot) -> Generator[Tasks]:
    """The threads of a session; closed at the end, so that no test leaves one behind."""
    made = Tasks()
    yield made
    with qtbot.waitSignal(made.closed, timeout=10_000):
        made.close(lambda: None)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a display the offscreen plugin remarks on every window; that says nothing about ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
