"""Build the page of formal requests from the services that it uses."""

from __future__ import annotations

from ui.formal.keeping import FormalKeeper
from ui.formal.page import FormalPage, FormalServices
from ui.page_tools import PageTools
from ui.session import Session


def formal_page(session: Session, tools: PageTools) -> FormalPage:
    """Return the page; it hears of every change of the session."""
    desk = session.desk
    keeper = FormalKeeper(desk.formal, desk.drafts, desk.store)
    services = FormalServices(desk.formal, desk.letters, desk.directory, desk.drafts, desk.profiles, keeper)
    page = FormalPage(services, tools)
    session.changed.connect(page.told)
    return page
