"""The real window over a store with formal requests, driven as a person would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.contacts import Office
from app.domain.formal import FormalRequest
from app.domain.ids import FormalId
from app.domain.places import Authority, CountryCode
from app.domain.profile import Profile
from app.services.formal import FormalPage as Shown
from tests.helpers.desktop import ScriptedPrompts, cheap_door
from tests.helpers.driving import PATIENCE, in_store, unlock
from tests.helpers.field import FixedClock, complete_formal, office
from ui.application import Desktop
from ui.formal.editor import FormalEditor
from ui.formal.page import FormalPage
from ui.routes import FORMAL
from ui.screens import build_pages

OFFICER = Profile(
    name="Aoife Example",
    function="Liaison officer",
    place="Oslo",
    authority=Authority(name="Central Authority for Mutual Assistance", country=CountryCode("IE")),
)


def with_gaps(**changes: object) -> FormalRequest:
    """A formal request that lacks its purpose, the maximum penalty and the general statements."""
    whole = complete_formal()
    offences = (replace(whole.offences[0], max_penalty=""),)
    return replace(whole, purpose="", offences=offences, parts=(), **changes)  # type: ignore[arg-type]


Opened = Callable[..., "FormalWindow"]
"""Opens the real window over a store with the requests (and offices) that a test names."""


class FormalWindow:
    """An unlocked window at the page of formal requests."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        qtbot,
        *formals: FormalRequest,
        offices: tuple[Office, ...] = (),
    ) -> None:
        """`folder` holds a store; the records are put in after unlocking, which saves a key derivation."""
        self.qtbot = qtbot
        self.prompts, self.clock = ScriptedPrompts(), FixedClock()
        self.desktop = Desktop(
            app,
            cheap_door(folder, self.clock),
            build_pages,
            folder.parent / "settings.json",
            prompts=self.prompts,
            clock=self.clock,
        )
        self.desktop.start()
        self.desktop.window.activateWindow()
        qtbot.waitUntil(self.desktop.window.isActiveWindow, timeout=PATIENCE)
        unlock(self.desktop, qtbot)
        in_store(self.desktop, qtbot, lambda: self._fill(formals, offices or (office(),)))
        self.go()

    def _fill(self, formals: tuple[FormalRequest, ...], offices: tuple[Office, ...]) -> None:
        assert self.desktop.session is not None
        desk = self.desktop.session.desk
        desk.profiles.save(OFFICER)
        for one in offices:
            desk.directory.save_office(one)
        for formal in formals:
            desk.formal.save(formal)

    def unlock(self) -> None:
        """Type the passphrase and go to the formal requests."""
        unlock(self.desktop, self.qtbot)
        self.go()

    def go(self, formal_id: str = "") -> None:
        """Show the page, and a request on it; waits until it is there."""
        assert self.desktop.workspace is not None
        self.desktop.workspace.go(FORMAL, formal_id)
        if formal_id:
            self.wait(lambda: self.page.desk.overview.page() is not None)

    @property
    def page(self) -> FormalPage:
        """The page."""
        assert self.desktop.workspace is not None
        found = next(page for page in self.desktop.workspace.pages() if page.key == FORMAL)
        assert isinstance(found, FormalPage)
        return found

    @property
    def editor(self) -> FormalEditor:
        """The editor in view."""
        editor = self.page.desk.editor
        assert editor is not None
        return editor

    def edit(self, formal_id: str) -> FormalEditor:
        """Open the editor of a draft; waits until its first check is done."""
        self.go(formal_id)
        self.wait(lambda: self.page.desk.is_editing())
        self.settle()
        return self.editor

    def settle(self) -> None:
        """Wait until everything typed is checked and kept."""
        session = self.desktop.session
        assert session is not None
        editor = self.page.desk.editor
        if editor is not None:
            self.wait(lambda: not editor.keeping.is_pending() and editor.is_checked())
        self.wait(lambda: session.tasks.pending() == 0)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def type_into(self, control: QWidget, text: str) -> None:
        """Type with the keyboard into the part of a control that has it."""
        control.setFocus(Qt.FocusReason.TabFocusReason)
        target = QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClicks(target, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.desktop.window, key, modifiers)

    def stored(self, formal_id: str) -> FormalRequest:
        """The record as it is in the store."""
        assert self.desktop.session is not None
        desk = self.desktop.session.desk
        found = in_store(self.desktop, self.qtbot, lambda: desk.formal.get(FormalId(formal_id)))
        assert isinstance(found, FormalRequest)
        return found

    def shown(self, formal_id: str) -> Shown:
        """The page of a request as the store gives it."""
        assert self.desktop.session is not None
        desk = self.desktop.session.desk
        found = in_store(self.desktop, self.qtbot, lambda: desk.formal.page(FormalId(formal_id)))
        assert isinstance(found, Shown)
        return found
