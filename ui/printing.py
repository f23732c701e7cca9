"""Printing on paper, off no file of ours: what is painted goes to the printer that the person chooses.

The print system of the computer may keep a copy of what it prints; whoever offers printing says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

Paint = Callable[[QPagedPaintDevice], None]


class Printing(Protocol):
    """Asks for a printer and prints."""

    def print(self, parent: QWidget, paint: Paint) -> None:
        """Ask which printer, then let `paint` paint on it; nothing happens if the person goes back."""


class DialogPrinting:
    """Prints through the print dialog of the system. It is closed by the lock like every other window."""

    def __init__(self) -> None:
        self._open: QPrintDialog | None = None

    def print(self, parent: QWidget, paint: Paint) -> None:
        """Ask which printer, then let `paint` paint on it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Dragoman")  # shown in the queue of the printer: says nothing
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: paint(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._open = dialog
        dialog.show()
