"""What the tests of the desktop share: the look in force, tasks that are closed, prompts that answer."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.settings import Settings, Theme
from ui.style.appearance import Appearance
from ui.tasks import Tasks


@pytest.fixture
def appearance(qapp: QApplication) -> Generator[Appearance]:
    """The light look; a test may apply others, the next test starts from this one."""
    found = qapp.findChild(Appearance)
    made = found if isinstance(found, Appearance) else Appearance(qapp)
    made.apply(Settings(theme=Theme.LIGHT))
    yield made
    made.apply(Settings(theme=Theme.LIGHT))


@pytest.fixture
def tasks(qtbot) -> Generator[Tasks]:
    """The threads of a session; closed at the end, so that no test leaves one behind."""
    made = Tasks()
    yield made
    with qtbot.waitSignal(made.closed, timeout=10_000):
        made.close(lambda: None)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
