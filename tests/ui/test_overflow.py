"""Texts that are 40 % longer, at 200 %, in the smallest window: nothing is cut, nothing runs off the side."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from app.settings import Direction, Settings, Theme
from tests.helpers.desktop import cheap_door
from tests.helpers.driving import unlock
from ui.application import Desktop
from ui.lock.first_run import FirstRunPage
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.widgets.labels import ElidedLabel, PlainLabel

_SLACK = 2  # pixels: fonts round


class Longer(QTranslator):
    """Makes every text of ours 40 % longer, as German or Finnish would."""

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str | None:
        if context.startswith("Q"):
            return None
        more = max(2, len(source) * 2 // 5)
        return source + (" ~~~~" * (more // 5 + 1) if " " in source else "~" * more)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qapp: QApplication) -> Generator[None]:
    """Long texts for one test."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _cut(page: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit, and panes that would have to scroll sideways."""
    faults = []
    for one in page.findChildren(PlainLabel):
        words = one.text().replace("&", "")
        if not one.isVisible() or isinstance(one, ElidedLabel) or not words:
            continue
        pieces = words.split() if one.wordWrap() else [words]
        widest = max(one.fontMetrics().horizontalAdvance(piece) for piece in pieces)
        if widest > one.width() + _SLACK:
            faults.append(f"label: {words[:40]}")
        if one.wordWrap() and one.heightForWidth(one.width()) > one.height() + _SLACK:
            faults.append(f"height: {words[:40]}")
    faults += [
        f"button: {one.text()[:40]}"
        for one in page.findChildren(QPushButton)
        if one.isVisible() and one.sizeHint().width() > one.width() + _SLACK
    ]
    for one in page.findChildren(QScrollArea):
        inner = one.widget()
        if one.isVisible() and inner.minimumSizeHint().width() > one.viewport().width() + _SLACK:
            faults.append(f"sideways: {one.accessibleName() or type(inner).__name__}")
    return faults


def _settle(page: QWidget, qtbot) -> None:
    """Let the layouts come to rest."""
    page.grab()
    qtbot.waitUntil(lambda: page.isVisible())
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_first_run_fits_the_smallest_window(
    tmp_path: Path, tasks: Tasks, appearance: Appearance, longer: None, qtbot, percent: int
) -> None:
    appearance.apply(Settings(theme=Theme.LIGHT, text_percent=percent))
    page = FirstRunPage(cheap_door(tmp_path / "store"), tasks, Settings(text_percent=percent))
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    for number, step in enumerate(page.steps):
        if step is page._code:
            step.set_groups(("HE0DN", "6JJ2D", "RZW54", "JKBJS", "1MXWX", "5QD38", "ASMZF", "P23GW"))
        page._show(number)
        _settle(page, qtbot)
        assert _cut(page) == [], step.title


@pytest.mark.parametrize("percent", [100, 200])
def test_the_lock_page_and_the_frame_fit_the_smallest_window(
    desktop: Desktop, longer: None, qtbot, percent: int
) -> None:
    desktop.change_settings(replace(desktop.settings, text_percent=percent))
    desktop.entrance.show()
    desktop.window.resize(1024, 640)
    _settle(desktop.window, qtbot)
    assert _cut(desktop.window) == []
    workspace = unlock(desktop, qtbot)
    desktop.window.resize(1024, 640)
    for key in ("contacts", "settings"):
        workspace.go(key)
        _settle(desktop.window, qtbot)
        assert _cut(desktop.window) == [], key


def test_the_frame_fits_from_right_to_left_too(desktop: Desktop, longer: None, qtbot) -> None:
    rtl = replace(desktop.settings, text_percent=150, direction=Direction.RIGHT_TO_LEFT)
    desktop.change_settings(rtl)
    workspace = unlock(desktop, qtbot)
    desktop.window.resize(1024, 640)
    workspace.go("settings")
    _settle(desktop.window, qtbot)
    assert _cut(desktop.window) == []
    assert workspace.rail.width() < desktop.window.width() // 2


def test_a_page_made_too_narrow_is_noticed(appearance: Appearance, qtbot) -> None:
    """The measure itself: it must see what it looks for."""
    page = QWidget()
    qtbot.addWidget(page)
    cut = PlainLabel("a label without room", parent=page)
    cut.resize(20, 20)
    page.show()
    assert _cut(page) == ["label: a label without room"]
