"""A whole desktop session in a process of its own, as a person goes through it: for tests that watch it.

    python -m tests.helpers.desk_session STORE SIGNING_FILE LETTER TRAP

First run, unlocked work, lock, unlock, quit; every text field of every kind of record holds a canary behind
markup that names a file of the folder TRAP or a server. Qt's own file dialogs ask for the files. It prints
one line for every station; logging is on at DEBUG.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app import harden
from app.clock import SystemClock
from app.domain.matters import Matter
from app.settings import default_settings_file
from db.keys.kdf import FLOOR
from tests.helpers import canaries
from tests.helpers.keys import PASSPHRASE
from tests.helpers.payloads import payloads
from tests.helpers.pki import PASSWORD
from ui.application import Desktop
from ui.commands import Command, spec_of
from ui.crash import CrashHandler
from ui.formal.page import FormalPage
from ui.lock.door import FolderDoor
from ui.lock.first_run import FirstRunPage
from ui.lock.lock_page import LockPage
from ui.routes import CONTACTS, FIND, FOLLOW_UPS, FORMAL, MATTERS, REQUESTS, SETTINGS, office_place
from ui.screens import build_pages
from ui.widgets.buttons import Button
from ui.wiring import Desk

_LOOK_EVERY, _GIVE_UP = 10, 120_000


def main() -> int:
    """Go through the session; the exit code is 0 when every station was reached."""
    store, signing_file, letter, trap = (Path(word) for word in sys.argv[1:5])
    logging.basicConfig(level=logging.DEBUG)
    if os.geteuid() != 0:  # strace reads the names of descriptors in /proc, which this would close to it
        harden._forbid_attaching = lambda: None
    harden.harden()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    CrashHandler(app).install()
    clock = SystemClock()
    door = FolderDoor(store, clock, cost=FLOOR)
    desktop = Desktop(app, door, build_pages, default_settings_file(), clock=clock)
    desktop.finished.connect(app.quit)
    desktop.start()
    visit = Visit(desktop, trap)
    for station in (
        visit.first_run,
        visit.keep_records,
        visit.look_at_everything,
        visit.type_everywhere,
        visit.promote,
        lambda: visit.sign(signing_file, letter),
        lambda: visit.verify(letter),
        visit.copy_and_hide,
        visit.lock_and_unlock,
    ):
        station()
        _say(getattr(station, "__name__", "letter"))
    done: list[bool] = []
    desktop.finished.connect(lambda: done.append(True))
    desktop.quit()
    wait_for(lambda: bool(done))
    _say("the end")
    return 0


def _say(station: str) -> None:
    sys.stdout.write(f"reached: {station}\n")
    sys.stdout.flush()


class Visit:
    """The stations of the session, in order."""

    def __init__(self, desktop: Desktop, trap: Path) -> None:
        self._desktop = desktop
        self._payloads = payloads(trap)
        self._numbers = count()
        self._formal = ""
        self._places: list[tuple[str, str]] = []

    def text(self, name: str) -> str:
        """The next text: markup that names a file or a server, and a canary."""
        number = next(self._numbers)
        return f"{self._payloads[number % len(self._payloads)]} {canaries.canary(number)} {name}"

    def first_run(self) -> None:
        """Look, officer, passphrase, recovery code."""
        page = self._desktop.window.page()
        assert isinstance(page, FirstRunPage)
        page.go_on()
        officer = page._officer
        for name, line in (
            ("name", officer.name),
            ("function", officer.function),
            ("office", officer.office),
        ):
            line.setText(self.text(name))
        officer.state.setCurrentIndex(officer.state.findData("IE"))
        page.go_on()
        for line in (page._passphrase.first.line, page._passphrase.second.line):
            line.setText(PASSPHRASE)
        page.go_on()
        wait_for(lambda: page.step() is page._code)
        groups = page._code.groups()
        page.go_on()
        for line, number in zip(page._code.answer_lines(), page._code.asked(), strict=True):
            line.setText(groups[number])
        page.go_on()
        wait_for(lambda: self._desktop.session is not None)
        self._settle()

    def keep_records(self) -> None:
        """One record of every kind, with a text in every field."""
        desk, made = self._desk(), self._records()
        office, contact, matter, request, entry, followup, formal = (next(made) for _ in range(7))
        for save in (
            lambda: desk.directory.save_office(office),
            lambda: desk.directory.save_contact(contact),
            lambda: desk.requests.save_matter(matter),
            lambda: desk.requests.save(request),
            lambda: desk.requests.save_entry(entry),
            lambda: desk.followups.plan(followup),
            lambda: desk.formal.save(formal),
        ):
            self._desktop.session.tell(self._in_store(save))
        self._formal = formal.id
        self._places = [
            (FIND, ""), (CONTACTS, contact.id), (CONTACTS, office_place(office.id)), (REQUESTS, request.id),
            (FOLLOW_UPS, followup.id), (MATTERS, matter.id), (FORMAL, formal.id), (SETTINGS, ""),
        ]  # fmt: skip
        self._settle()

    def _records(self) -> Iterator[object]:
        office = canaries.filled(canaries.office_record(), self.text)
        contact = canaries.filled(canaries.contact_record(office), self.text)
        matter: Matter = canaries.filled(canaries.matter_record(), self.text)
        request = canaries.filled(canaries.request_record(contact, matter), self.text)
        yield from (office, contact, matter, request)
        yield canaries.filled(canaries.log_record(request), self.text)
        yield canaries.filled(canaries.followup_record(request), self.text)
        yield canaries.filled(canaries.formal_record(matter), self.text)

    def look_at_everything(self) -> None:
        """Every page with its record drawn, and the forms in which records are edited."""
        for page, record in self._places:
            self._go(page, record)
            if page in (CONTACTS, REQUESTS, MATTERS):
                self._give(Command.EDIT)
                self._press("Escape")
        self._go(REQUESTS, self._places[3][1])
        self._give(Command.FIND)
        self._type(canaries.STEM)
        self._settle()
        self._press("Escape")

    def type_everywhere(self) -> None:
        """A call is logged, a person is begun and left unfinished, an office is changed."""
        self._go(REQUESTS, self._places[3][1])
        self._give(Command.LOG_CONTACT)
        self._type(self.text("call"))
        self._press("Return")
        self._go(CONTACTS)
        self._give(Command.NEW)
        self._type(self.text("draft of a person"))
        self._go(CONTACTS, self._places[2][1])
        self._give(Command.EDIT)
        self._type(self.text("name of the office"))
        self._press("Ctrl+Return")

    def promote(self) -> None:
        """The informal request becomes a formal one, and its facts are written on."""
        self._go(REQUESTS, self._places[3][1])
        self._give(Command.MAKE_FORMAL)
        page = self._page()
        wait_for(page.desk.is_editing)
        editor = page.desk.editor
        wait_for(editor.is_checked)
        editor.draft.set("/facts", self.text("facts"))
        wait_for(lambda: not editor.keeping.is_pending() and editor.is_checked())
        self._give(Command.NEXT_PROBLEM)
        self._type(self.text("what was missing"))

    def sign(self, signing_file: Path, letter: Path) -> None:
        """Preview, certificate, place, signature; both files are chosen in Qt's own dialog."""
        self._go(FORMAL, self._formal)
        page = self._page()
        self._give(Command.PREVIEW)
        wait_for(
            lambda: page.desk.preview.letter() is not None and page.desk.preview.pages.sheets_drawn() > 0
        )
        self._push("Sign…")
        wait_for(page.desk.sign.is_ready)
        self._push("Choose the signing file…")
        self._choose_file(signing_file)
        self._type(PASSWORD)
        self._press("Return")
        self._push("Choose where to save…")
        self._choose_file(letter)
        self._push("Sign and save")
        wait_for(lambda: page.desk.currentWidget() is page.desk.result)
        self._settle()

    def verify(self, letter: Path) -> None:
        """The signed letter is chosen and checked."""
        self._go(FORMAL)
        self._page().check_file()
        self._choose_file(letter)
        screen = self._page().desk.verify
        wait_for(lambda: not screen.verdict.isHidden() and bool(screen.verdict.text()))

    def copy_and_hide(self) -> None:
        """A telephone number is copied; the content is hidden and shown again."""
        self._go(CONTACTS, self._places[1][1])
        self._page(CONTACTS).pane.people.setFocus()
        self._give(Command.COPY)
        assert canaries.STEM in QGuiApplication.clipboard().text()
        self._give(Command.HIDE)
        self._give(Command.HIDE)
        self._desktop.clipboard.forget()
        self._desktop.clipboard.copy(self.text("copied and left for the lock"))

    def lock_and_unlock(self) -> None:
        """What is open is kept as a draft; then the passphrase is typed."""
        self._go(CONTACTS, self._places[1][1])
        self._give(Command.EDIT)
        self._type(self.text("typed before the lock"))
        locked: list[object] = []
        self._desktop.locked.connect(locked.append)
        self._press("Ctrl+L", settle=False)
        wait_for(lambda: bool(locked))
        page = self._desktop.window.page()
        assert isinstance(page, LockPage)
        wait_for(lambda: not page.is_busy())
        QTest.keyClicks(page.passphrase.line, PASSPHRASE)
        QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
        wait_for(lambda: self._desktop.session is not None)
        self._settle()
        self._go(CONTACTS, self._places[1][1])

    def _desk(self) -> Desk:
        assert self._desktop.session is not None
        return self._desktop.session.desk

    def _page(self, key: str = FORMAL) -> FormalPage:
        assert self._desktop.workspace is not None
        return next(page for page in self._desktop.workspace.pages() if page.key == key)  # type: ignore[return-value]

    def _in_store(self, work: Callable[[], object]) -> object:
        found: list[object] = []
        self._desktop.session.tasks.store(self._desktop.window, work, found.append)
        wait_for(lambda: bool(found))
        return found[0]

    def _go(self, page: str, record: str = "") -> None:
        self._desktop.workspace.go(page, record)
        self._settle()
        self._desktop.window.grab()  # everything in view is drawn, on a screen or not

    def _give(self, command: Command) -> None:
        words = spec_of(command).words()
        action = next(one for one in self._desktop.window.actions() if one.text() == words)
        assert action.isEnabled(), command
        action.trigger()
        self._settle()
        self._desktop.window.grab()

    def _push(self, words: str) -> None:
        buttons = [one for one in self._desktop.window.findChildren(Button) if one.isVisible()]
        next(one for one in buttons if one.text().replace("&", "") == words).click()
        self._settle()

    def _choose_file(self, path: Path) -> None:
        def dialogs() -> list[QFileDialog]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]

        wait_for(lambda: any(one.isVisible() for one in dialogs()))
        dialog = next(one for one in dialogs() if one.isVisible())
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None, "not Qt's own dialog"
        line.setText(str(path))
        dialog.grab()
        QTest.keyClick(line, Qt.Key.Key_Return)
        wait_for(lambda: not any(one.isVisible() for one in dialogs()))
        self._settle()

    def _type(self, text: str) -> None:
        for character in text:
            target = self._keyboard()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(target, event)

    def _press(self, keys: str, *, settle: bool = True) -> None:
        QTest.keySequence(self._keyboard(), QKeySequence(keys))
        if settle:
            self._settle()

    def _keyboard(self) -> QWidget:
        window = self._desktop.window
        if QApplication.focusWidget() is None:
            window.activateWindow()
            wait_for(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None, "waited for above"
        return found

    def _settle(self) -> None:
        QTest.qWait(20)
        session = self._desktop.session
        if session is not None:
            wait_for(lambda: session.tasks.pending() == 0)


def wait_for(condition: Callable[[], object]) -> None:
    """Let the desktop work until a condition holds; raises TimeoutError after two minutes."""
    for _ in range(_GIVE_UP // _LOOK_EVERY):
        if condition():
            return
        QTest.qWait(_LOOK_EVERY)
    raise TimeoutError("the desktop did not get there")


if __name__ == "__main__":
    raise SystemExit(main())
