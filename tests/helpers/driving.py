"""Drive a desktop as a person would: unlock it, lock it, read what it says, leave it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.helpers.keys import PASSPHRASE
from ui.application import Desktop
from ui.frame.workspace import Workspace
from ui.lock.lock_page import LockPage
from ui.session import LockReason
from ui.widgets.buttons import Button

PATIENCE = 30_000
"""Milliseconds that a condition is waited for: key derivations on a busy machine."""


def unlock(desktop: Desktop, qtbot) -> Workspace:
    """Type the passphrase and press Enter; returns the workspace once it stands."""
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=PATIENCE)
    with qtbot.waitSignal(desktop.unlocked, timeout=PATIENCE):
        qtbot.keyClicks(page.passphrase.line, PASSPHRASE)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert desktop.workspace is not None
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop.workspace


def lock(desktop: Desktop, qtbot, reason: LockReason = LockReason.BY_HAND) -> LockPage:
    """Lock and wait until the store is closed; returns the lock page."""
    with qtbot.waitSignal(desktop.locked, timeout=PATIENCE):
        desktop.lock(reason)
    page = desktop.window.page()
    assert isinstance(page, LockPage)
    return page


def leave(desktop: Desktop, qtbot) -> None:
    """Quit, and delete everything."""
    if desktop.window.isVisible():
        with qtbot.waitSignal(desktop.finished, timeout=PATIENCE):
            desktop.quit()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_store(desktop: Desktop, qtbot, read: Callable[[], object]) -> object:
    """Read something on the store's thread."""
    found: list[object] = []
    desktop.session.tasks.store(desktop.window, read, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return found[0]


def words(widget: QWidget) -> str:
    """Every visible word of the labels in a widget."""
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text())


def status_words(workspace: Workspace) -> str:
    """What the status line says."""
    return " ".join(one.text() for one in workspace.status.findChildren(Button))
