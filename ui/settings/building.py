"""Build the page of settings from the services that it uses."""

from __future__ import annotations

from collections.abc import Callable

from app.settings import Settings
from ui.page_tools import PageTools
from ui.printing import DialogPrinting
from ui.session import Session
from ui.settings.keys_pane import KeysPane
from ui.settings.officer_form import OfficerForm
from ui.settings.page import SettingsPage
from ui.settings.travel_pane import TravelPane


def settings_page(
    session: Session,
    tools: PageTools,
    settings: Callable[[], Settings],
    change: Callable[[Settings], None],
    lock: Callable[[], None],
    remove: Callable[[], None],
    save_drafts: Callable[[], None],
) -> SettingsPage:
    """Return the page with the officer's own data first."""
    officer = OfficerForm(session.desk.profiles, session.desk.drafts, tools)
    keys = KeysPane(session.desk.keys, session.desk.quick, tools, DialogPrinting(), lock)
    travel = TravelPane(session.desk.travel, tools, save_drafts)
    travel.removal_wanted.connect(remove)
    return SettingsPage(settings, change, officer, keys, travel)
