"""The composition root of the screens: which pages there are, and which services each one gets."""

from __future__ import annotations

from collections.abc import Sequence

from ui.application import Surroundings
from ui.commands import Command
from ui.contacts.detail import ContactDetail
from ui.contacts.page import ContactsPage
from ui.followups.detail import FollowUpDetail
from ui.followups.hands import FollowUpHands
from ui.followups.page import FollowUpsPage
from ui.formal.building import formal_page
from ui.lookup.box import LookupBox
from ui.lookup.page import FindPage
from ui.lookup.popup import LookupPopup
from ui.matters.detail import MatterDetail
from ui.matters.page import MattersPage
from ui.page import Page
from ui.page_tools import PageTools
from ui.requests.detail import RequestDetail
from ui.requests.hands import RequestHands
from ui.requests.page import RequestsPage
from ui.routes import CONTACTS, FORMAL, MATTERS, REQUESTS, SETTINGS, place_of
from ui.settings.building import settings_page
from ui.settings.page import TRAVEL


def build_pages(around: Surroundings) -> Sequence[Page]:
    """Return the pages in the order of the rail."""
    tools = _tools(around)
    contacts, requests = _contacts(around, tools), _requests(around, tools)
    find, popup = _find(around, tools)
    matters = _matters(around, tools)
    ways = Ways(tools, contacts, requests, matters)
    contacts.request_wanted.connect(ways.new_request)
    matters.request_wanted.connect(ways.new_request_in)
    for box in (find.box, popup.box):
        box.opened.connect(ways.open_record)
        box.request_wanted.connect(ways.new_request)
        box.contact_wanted.connect(ways.new_contact)
    workspace = around.workspace
    workspace.handle(Command.FIND, lambda: find.focus_first() if workspace.page() is find else popup.toggle())
    workspace.handle(Command.NEW_CONTACT, ways.new_contact)
    workspace.handle(Command.NEW_REQUEST, ways.new_request)
    followups, formal = _followups(around, tools), formal_page(around.session, tools)

    def check_file() -> None:
        workspace.go(FORMAL)
        formal.check_file()

    workspace.handle(Command.CHECK_FILE, check_file)
    settings = settings_page(
        around.session,
        tools,
        around.settings,
        around.change_settings,
        workspace.lock_wanted.emit,
        workspace.removal_wanted.emit,
        workspace.save_drafts,
    )
    workspace.handle(Command.TRAVEL, lambda: workspace.go(SETTINGS, TRAVEL))
    return (find, contacts, requests, followups, formal, matters, settings)


class Ways:
    """The ways from one page to another that a single page cannot know."""

    def __init__(
        self, tools: PageTools, contacts: ContactsPage, requests: RequestsPage, matters: MattersPage
    ) -> None:
        self._tools, self._contacts, self._requests = tools, contacts, requests
        self._cards = {CONTACTS: contacts.cards, REQUESTS: requests.cards, MATTERS: matters.cards}

    def open_record(self, kind: str, record_id: str) -> None:
        """Show a record on its page, and put the keyboard into its card."""
        page, place = place_of(kind, record_id)
        self._tools.go(page, place)
        cards = self._cards.get(page)
        if cards is not None:
            cards.show_place(place, focus=True)

    def new_request(self, contact_id: str = "", office_id: str = "") -> None:
        """Begin a request, for a person or an office if one is named."""
        self._tools.go(REQUESTS, "")
        self._requests.new_for(contact_id, office_id)

    def new_request_in(self, matter_id: str) -> None:
        """Begin a request in a matter."""
        self._tools.go(REQUESTS, "")
        self._requests.new_in_matter(matter_id)

    def new_contact(self, name: str = "") -> None:
        """Begin a contact, with a name if one is known."""
        self._tools.go(CONTACTS, "")
        self._contacts.new_named(name)


def _tools(around: Surroundings) -> PageTools:
    session, workspace = around.session, around.workspace
    return PageTools(
        tasks=session.tasks,
        tell=session.tell,
        go=workspace.go,
        notices=workspace.notices,
        prompts=around.prompts,
        clipboard=around.clipboard,
        clock=around.clock,
    )


def _contacts(around: Surroundings, tools: PageTools) -> ContactsPage:
    desk = around.session.desk
    detail = ContactDetail(desk.directory, desk.requests, desk.followups, desk.finder, desk.drafts, tools)
    page = ContactsPage(desk.directory, desk.finder, desk.drafts, detail, tools)
    around.session.changed.connect(page.told)
    return page


def _requests(around: Surroundings, tools: PageTools) -> RequestsPage:
    desk = around.session.desk
    detail = RequestDetail(desk.directory, desk.requests, desk.followups, desk.finder, desk.drafts, tools)
    hands = RequestHands(desk.requests, desk.formal, tools)
    steps = FollowUpHands(desk.followups, tools)
    page = RequestsPage(desk.requests, desk.finder, desk.drafts, hands, steps, detail, tools)
    around.session.changed.connect(page.told)
    return page


def _followups(around: Surroundings, tools: PageTools) -> FollowUpsPage:
    desk = around.session.desk
    detail = FollowUpDetail(desk.directory, desk.requests, desk.followups, desk.drafts, tools)
    page = FollowUpsPage(desk.followups, FollowUpHands(desk.followups, tools), detail, tools)
    around.session.changed.connect(page.told)
    return page


def _find(around: Surroundings, tools: PageTools) -> tuple[FindPage, LookupPopup]:
    desk = around.session.desk
    page = FindPage(LookupBox(desk.finder, desk.directory, tools, framed=True))
    around.session.changed.connect(page.told)
    popup = LookupPopup(LookupBox(desk.finder, desk.directory, tools), around.workspace)
    return page, popup


def _matters(around: Surroundings, tools: PageTools) -> MattersPage:
    desk = around.session.desk
    detail = MatterDetail(desk.requests, desk.drafts, tools)
    page = MattersPage(desk.requests, desk.finder, desk.drafts, detail, tools)
    around.session.changed.connect(page.told)
    return page
