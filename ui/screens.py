"""The composition root of the screens: which pages there are, and which services each one gets."""

from __future__ import annotations

from collections.abc import Sequence

from ui.application import Surroundings
from ui.page import Page
from ui.settings.page import SettingsPage


def build_pages(around: Surroundings) -> Sequence[Page]:
    """Return the pages in the order of the rail."""
    return (SettingsPage(around.settings, around.change_settings),)
