"""The first run in the hands of a test, with a tray that catches what it prints."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QWidget

from app.settings import Settings, Theme
from tests.helpers.desktop import cheap_door
from tests.helpers.driving import PATIENCE
from tests.helpers.keys import PASSPHRASE
from ui.lock.first_run import FirstRunPage
from ui.printing import Paint
from ui.tasks import Tasks


class PaperTray:
    """Stands for the printer: what is painted on it can be read as a PDF, from memory."""

    def __init__(self) -> None:
        self.sheets: list[bytes] = []

    def print(self, _parent: QWidget, paint: Paint) -> None:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        paint(writer)
        self.sheets.append(bytes(data.data()))


class Run:
    """A first run in the hands of a test."""

    def __init__(self, folder: Path, tasks: Tasks, qtbot) -> None:
        self.door, self.qtbot, self.tasks = cheap_door(folder), qtbot, tasks
        self.tray = PaperTray()
        self.page = FirstRunPage(self.door, tasks, Settings(theme=Theme.LIGHT), printing=self.tray)
        qtbot.addWidget(self.page)
        self.page.show()

    def to_passphrase(self) -> None:
        self.page.go_on()
        officer = self.page._officer
        officer.name.setText(" Amina Diallo ")
        officer.function.setText("liaison officer")
        officer.office.setText("Ministry of Justice")
        officer.state.setCurrentIndex(officer.state.findData("NO"))
        self.page.go_on()

    def choose(self, first: str, second: str) -> None:
        step = self.page._passphrase
        step.first.line.setText(first)
        step.second.line.setText(second)
        self.page.go_on()

    def to_code(self) -> None:
        self.to_passphrase()
        self.choose(PASSPHRASE, PASSPHRASE)
        self.qtbot.waitUntil(lambda: self.page.step() is self.page._code, timeout=PATIENCE)

    def close(self) -> None:
        self.tasks.store(self.page, self.page.close_store, lambda _none: None)
        self.qtbot.waitUntil(lambda: self.tasks.pending() == 0, timeout=PATIENCE)
