"""Every window asks to be left out of screenshots where the system can; copied text carries the marks."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from ui.capture import CaptureGuard, exclude_on_mac, exclude_on_windows, guard_windows
from ui.clipboard import Clipboard


def test_every_top_level_window_is_excluded_with_its_own_handle(qapp: QApplication, qtbot) -> None:
    asked: list[int] = []
    guard = CaptureGuard(qapp, asked.append)
    try:
        window, dialog, menu, plain = QWidget(), QDialog(), QMenu(), QWidget()
        inner = QWidget(window)
        for one in (window, dialog, menu, plain):
            qtbot.addWidget(one)
            one.show()
        assert {int(one.winId()) for one in (window, dialog, menu, plain)} <= set(asked)
        assert inner.internalWinId() not in asked
        dialog.hide()
        asked.clear()
        dialog.show()
        assert int(dialog.winId()) in asked, "shown again: the handle may be another one"
    finally:
        qapp.removeEventFilter(guard)
        guard.deleteLater()


def test_each_system_gets_what_it_has(qapp: QApplication) -> None:
    assert guard_windows(qapp, "linux") is None
    for platform, exclude in (("win32", exclude_on_windows), ("darwin", exclude_on_mac)):
        made = guard_windows(qapp, platform)
        assert made is not None
        assert made._exclude is exclude
        qapp.removeEventFilter(made)
        made.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="here the libraries of the other systems are absent")
def test_a_system_without_the_library_is_no_failure() -> None:
    exclude_on_windows(1)
    exclude_on_mac(1)


def test_copied_text_is_marked_for_every_kind_of_clipboard_manager(qapp: QApplication) -> None:
    clipboard = Clipboard(QGuiApplication.clipboard())
    clipboard.copy("+1 555 0100")
    data = QGuiApplication.clipboard().mimeData()
    windows = 'application/x-qt-windows-mime;value="{}"'
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    assert data.hasFormat(windows.format("ExcludeClipboardContentFromMonitorProcessing"))
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert bytes(data.data(windows.format(name)).data()) == bytes(4), "a DWORD of zero means no"
    assert not data.hasHtml()
    clipboard.forget()
    assert QGuiApplication.clipboard().mimeData().formats() == []
