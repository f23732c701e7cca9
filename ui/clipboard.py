"""Copying for a moment: what was copied is forgotten after half a minute and at the lock.

Only what we put there ourselves is cleared. No promise: clipboard managers keep copies, and some desktops
let only the window in front clear the clipboard.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

from ui.widgets.text import without_isolates

SECONDS = 30
# What clipboard managers look at: KDE's own mark, those of Windows (history, cloud, monitors), and the
# concealed type of macOS (nspasteboard.org) under the name that Qt programs use for it.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
}


class Clipboard(QObject):
    """Puts values on the clipboard and takes them away again. Signals: `forgotten()`."""

    forgotten = Signal()

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SECONDS * 1000)
        self._clock.timeout.connect(self.forget)

    def copy(self, value: str) -> None:
        """Copy a value for half a minute, marked as not to be kept."""
        self._ours = without_isolates(value)
        data = QMimeData()
        data.setText(self._ours)
        for name, mark in _MARKS.items():
            data.setData(name, mark)
        self._clipboard.setMimeData(data)
        self._clock.start()

    def forget_all(self) -> None:
        """Clear all that this program put on the clipboards, also what a text field copied; for the lock."""
        self.forget()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def forget(self) -> None:
        """Clear what we copied, if it is still there."""
        self._clock.stop()
        if self._ours and self._clipboard.text() == self._ours:
            self._clipboard.clear()
            self.forgotten.emit()
        self._ours = ""
