"""The real window over a store with people, requests and follow-ups, driven as an officer would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.contacts import Channel, ChannelKind, Contact, Office, OfficeKind
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.ids import ContactId, FollowUpId, MatterId, OfficeId, RequestId
from app.domain.matters import Matter
from app.domain.places import CountryCode, LanguageTag
from app.domain.requests import InformalRequest, RequestState
from app.services.changes import Changes
from tests.helpers.desktop import ScriptedPrompts, make_desktop
from tests.helpers.driving import PATIENCE, in_store, unlock
from tests.helpers.field import TODAY, contact, office, original, request
from ui.application import Desktop
from ui.contacts.page import ContactsPage
from ui.followups.page import FollowUpsPage
from ui.matters.page import MattersPage
from ui.page import Page
from ui.requests.page import RequestsPage
from ui.routes import CONTACTS, FOLLOW_UPS, MATTERS, REQUESTS
from ui.screens import build_pages
from ui.widgets.text import without_isolates
from ui.wiring import Desk

MINISTRY = office(
    "Ministry of Interior",
    id=OfficeId("019a0000-0000-7000-8000-000000000001"),
    country=CountryCode("SA"),
    kind=OfficeKind.MINISTRY,
    other_names=original("وزارة الداخلية"),
    place="Riyadh",
    languages=(LanguageTag("ar"), LanguageTag("en")),
    channels=(Channel(kind=ChannelKind.PHONE, value="+966 11 555 0100"),),
)
MOHAMED = contact(
    "Mohamed Al-Qahtani",
    id=ContactId("019a0000-0000-7000-8000-000000000002"),
    other_names=original("محمد القحطاني"),
    office_id=MINISTRY.id,
    languages=(LanguageTag("ar"),),
    channels=(
        Channel(kind=ChannelKind.EMAIL, value="m.qahtani@example.int"),
        Channel(kind=ChannelKind.PHONE, value="+966 11 555 0142", preferred=True, label="direct"),
    ),
)
SERGEI = contact(
    "Sergei Shcherbakov",
    id=ContactId("019a0000-0000-7000-8000-000000000003"),
    other_names=original("Сергей Щербаков"),
    country=CountryCode("KZ"),
)
VEHICLE = request(
    "Keeper of a lorry",
    id=RequestId("019a0000-0000-7000-8000-000000000004"),
    reference="REQ-2026-0007",
    country=CountryCode("SA"),
    contact_id=MOHAMED.id,
    office_id=MINISTRY.id,
    state=RequestState.SENT,
)
RING = FollowUp(
    id=FollowUpId("019a0000-0000-7000-8000-000000000005"),
    action="ring him again",
    due=TODAY - timedelta(days=3),
    request_id=VEHICLE.id,
)
DEADLINE = FollowUp(
    id=FollowUpId("019a0000-0000-7000-8000-000000000006"),
    action="appeal period ends",
    due=TODAY,
    kind=FollowUpKind.DEADLINE,
    request_id=VEHICLE.id,
)
MATTER = Matter(
    id=MatterId("019a0000-0000-7000-8000-000000000007"), title="Harbour Lights", country=CountryCode("IE")
)
Kept = Office | Contact | Matter | InformalRequest | FollowUp
EVERYDAY: tuple[Kept, ...] = (MINISTRY, MOHAMED, SERGEI, MATTER, VEHICLE, RING)
"""What most tests need: a counterpart in two scripts, a request under way, a reminder that is overdue."""

Result = TypeVar("Result")
PageOf = TypeVar("PageOf", bound=Page)
Daily = Callable[..., "DailyWindow"]
"""Opens the real window over a store with the records that a test names, or `EVERYDAY`."""


class DailyWindow:
    """An unlocked window with the pages of the program."""

    def __init__(self, app: QApplication, folder: Path, qtbot, *records: Kept) -> None:
        """`folder` holds a store; the records are put in after unlocking, which saves a key derivation."""
        self.qtbot = qtbot
        self.prompts = ScriptedPrompts()
        self.desktop: Desktop = make_desktop(app, folder, pages=build_pages, prompts=self.prompts)
        self.desktop.start()
        self.desktop.window.activateWindow()
        qtbot.waitUntil(self.desktop.window.isActiveWindow, timeout=PATIENCE)
        unlock(self.desktop, qtbot)
        for one in records or EVERYDAY:
            changes = self.store(lambda one=one: _keep(self.desk, one))
            assert self.desktop.session is not None
            self.desktop.session.tell(changes)
        self.settle()

    @property
    def desk(self) -> Desk:
        """The services; call them through `store`."""
        assert self.desktop.session is not None
        return self.desktop.session.desk

    def store(self, read: Callable[[], Result]) -> Result:
        """Do something on the store's thread and return what came of it."""
        return in_store(self.desktop, self.qtbot, read)  # type: ignore[return-value]

    def settle(self) -> None:
        """Wait until nothing is asked of the store any more."""
        session = self.desktop.session
        assert session is not None
        self.wait(lambda: session.tasks.pending() == 0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def unlock(self) -> None:
        """Type the passphrase."""
        unlock(self.desktop, self.qtbot)
        self.settle()

    def go(self, key: str, record: str = "") -> None:
        """Show a page, and a record on it; waits until it is there."""
        assert self.desktop.workspace is not None
        self.desktop.workspace.go(key, record)
        self.settle()

    def _page(self, kind: type[PageOf], key: str) -> PageOf:
        assert self.desktop.workspace is not None
        found = next(page for page in self.desktop.workspace.pages() if page.key == key)
        assert isinstance(found, kind)
        return found

    @property
    def contacts(self) -> ContactsPage:
        """The contacts page."""
        return self._page(ContactsPage, CONTACTS)

    @property
    def requests(self) -> RequestsPage:
        """The requests page."""
        return self._page(RequestsPage, REQUESTS)

    @property
    def followups(self) -> FollowUpsPage:
        """The follow-ups page."""
        return self._page(FollowUpsPage, FOLLOW_UPS)

    @property
    def matters(self) -> MattersPage:
        """The matters page."""
        return self._page(MattersPage, MATTERS)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Type where the keyboard is, in any script: each character as a key event, as Qt delivers it."""
        for character in text:
            target = self.focus()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(target, event)

    def press(self, *keys: Qt.Key, with_keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the keyboard is, and wait until the program has done what they ask."""
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.desktop.window, key, with_keys)
        self.settle()

    def notice(self) -> str:
        """Return what the notice bar says."""
        assert self.desktop.workspace is not None
        return without_isolates(self.desktop.workspace.notices._bar.text())

    def press_notice(self) -> None:
        """Press the verb of the notice bar."""
        assert self.desktop.workspace is not None
        self.desktop.workspace.notices._bar._action.click()
        self.settle()


def seen(widget: QWidget) -> str:
    """Every visible word of the labels in a widget, isolates left out."""
    found = " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text())
    return without_isolates(found)


def _keep(desk: Desk, record: Kept) -> Changes:
    if isinstance(record, Office):
        return desk.directory.save_office(record)
    if isinstance(record, Contact):
        return desk.directory.save_contact(record)
    if isinstance(record, Matter):
        return desk.requests.save_matter(record)
    if isinstance(record, InformalRequest):
        return desk.requests.save(record)
    return desk.followups.plan(record)
