"""The composition root of the screens: which pages there are, and which services each one gets."""

from __future__ import annotations

from collections.abc import Sequence

from ui.application import Surroundings
from ui.contacts.detail import ContactDetail
from ui.contacts.page import ContactsPage
from ui.formal.keeping import FormalKeeper
from ui.formal.page import FormalPage, FormalServices
from ui.page import Page
from ui.page_tools import PageTools
from ui.settings.page import SettingsPage


def build_pages(around: Surroundings) -> Sequence[Page]:
    """Return the pages in the order of the rail."""
    tools = _tools(around)
    contacts = _contacts(around, tools)
    formal = _formal(around, tools)
    return (contacts, formal, SettingsPage(around.settings, around.change_settings))


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


def _formal(around: Surroundings, tools: PageTools) -> FormalPage:
    desk = around.session.desk
    keeper = FormalKeeper(desk.formal, desk.drafts, desk.store)
    services = FormalServices(
        desk.formal, desk.letters, desk.directory, desk.drafts, desk.profiles, keeper
    )
    page = FormalPage(services, tools)
    around.session.changed.connect(page.told)
    return page
