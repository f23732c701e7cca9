"""The composition root of the screens: which pages there are, and which services each one gets."""

from __future__ import annotations

from collections.abc import Sequence

from ui.application import Surroundings
from ui.contacts.detail import ContactDetail
from ui.contacts.page import ContactsPage
from ui.followups.detail import FollowUpDetail
from ui.followups.hands import FollowUpHands
from ui.followups.page import FollowUpsPage
from ui.formal.building import formal_page
from ui.page import Page
from ui.page_tools import PageTools
from ui.requests.detail import RequestDetail
from ui.requests.hands import RequestHands
from ui.requests.page import RequestsPage
from ui.routes import REQUESTS
from ui.settings.building import settings_page


def build_pages(around: Surroundings) -> Sequence[Page]:
    """Return the pages in the order of the rail."""
    tools = _tools(around)
    contacts, requests = _contacts(around, tools), _requests(around, tools)

    def new_request(contact_id: str, office_id: str) -> None:
        tools.go(REQUESTS, "")
        requests.new_for(contact_id, office_id)

    contacts.request_wanted.connect(new_request)
    followups, formal = _followups(around, tools), formal_page(around.session, tools)
    settings = settings_page(around.session, tools, around.settings, around.change_settings)
    return (contacts, requests, followups, formal, settings)


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
