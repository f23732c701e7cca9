"""Travelling in the settings: sealed for the agency, read back, and only then removed, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.keys.escrow import AgencyPrivateKey
from db.sealed import StoreSealer
from db.vault import FolderState, probe
from tests.helpers.daily_window import Daily, DailyWindow, seen
from tests.helpers.keys import NOW
from tests.helpers.sealing import content_at_agency, private_key
from ui.commands import Command
from ui.lock.wiped_page import WipedPage
from ui.routes import SETTINGS
from ui.settings.page import SettingsPage
from ui.settings.travel_pane import TravelPane


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where `daily` has its store."""
    return tmp_path / "store"


@pytest.fixture
def agency() -> AgencyPrivateKey:
    return private_key()


def _pane(window: DailyWindow) -> TravelPane:
    assert window.desktop._menus is not None
    window.desktop._menus.give(Command.TRAVEL)
    assert window.desktop.workspace is not None
    page = next(one for one in window.desktop.workspace.pages() if one.key == SETTINGS)
    assert isinstance(page, SettingsPage)
    window.settle()
    pane = page.desk.travel
    assert pane is not None
    assert pane.isVisible()
    return pane


def _let_in(window: DailyWindow, agency: AgencyPrivateKey) -> None:
    keys = window.desk.store.keys

    def save() -> None:
        slot = keys.sealed_for(agency.agency, now=NOW)
        keys.save_everywhere(replace(keys.body, slots=(*keys.body.slots, slot)))

    window.store(save)


def _seal(window: DailyWindow, place: Path) -> TravelPane:
    pane = _pane(window)
    place.mkdir()
    window.prompts.files = [place]
    pane.seal.click()
    window.wait(lambda: not pane.is_busy())
    window.settle()
    return pane


def test_without_an_agency_nothing_can_be_sealed_and_the_way_to_the_keys_is_shown(daily: Daily) -> None:
    window = daily()
    pane = _pane(window)
    assert "Add the key of your agency first" in seen(pane)
    assert not pane.seal.isEnabled()
    pane.to_keys.click()
    window.settle()
    assert not pane.isVisible()


def test_sealed_and_removed_the_agency_has_everything(
    daily: Daily, agency: AgencyPrivateKey, folder: Path, tmp_path: Path
) -> None:
    window = daily()
    _let_in(window, agency)
    pane = _seal(window, tmp_path / "stick")
    (sealed,) = (tmp_path / "stick").iterdir()
    assert "Central authority" in seen(pane)
    assert not pane.remove.isEnabled()
    content = window.store(window.desk.store.content_digest)
    assert content_at_agency(sealed, agency) == content
    pane.understood.click()
    window.prompts.answers = ["remove"]
    pane.remove.click()
    window.wait(lambda: window.desktop.workspace is None)
    page = window.desktop.window.findChildren(WipedPage)[0]
    window.wait(lambda: not page.progress.isVisible())
    window.wait(lambda: probe(folder) is FolderState.ABSENT)
    assert "wiped" in seen(page)
    assert content_at_agency(sealed, agency) == content


def test_a_removal_that_was_refused_by_the_officer_or_the_copy_keeps_the_store(
    daily: Daily, agency: AgencyPrivateKey, folder: Path, tmp_path: Path
) -> None:
    window = daily()
    _let_in(window, agency)
    pane = _seal(window, tmp_path / "stick")
    pane.understood.click()
    window.prompts.answers = ["stay", "remove"]
    pane.remove.click()
    window.settle()
    assert pane.remove.isVisible()
    (sealed,) = (tmp_path / "stick").iterdir()
    (sealed / "keys.a").unlink()
    pane.remove.click()
    window.wait(lambda: not pane.is_busy())
    window.settle()
    assert not pane.remove.isVisible()
    assert "Nothing was removed here" in seen(window.desktop.workspace)
    assert probe(folder) is FolderState.STORE


def test_a_stopped_copy_leaves_nothing(
    daily: Daily, agency: AgencyPrivateKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patched only to press the button while the copy is being written, which takes milliseconds here."""
    window = daily()
    _let_in(window, agency)
    pane = _pane(window)
    real = StoreSealer.seal

    def stopped(sealer, target, progress):
        pane._stop_asked.set()
        return real(sealer, target, progress)

    monkeypatch.setattr(StoreSealer, "seal", stopped)
    (tmp_path / "stick").mkdir()
    window.prompts.files = [tmp_path / "stick"]
    pane.seal.click()
    window.wait(lambda: not pane.is_busy())
    window.settle()
    assert not list((tmp_path / "stick").iterdir())
    assert "Nothing of it is left" in seen(window.desktop.workspace)
    assert pane.seal.isEnabled()
    assert not pane.receipt.isVisible()


def test_what_is_typed_and_not_yet_saved_is_in_the_copy(
    daily: Daily, agency: AgencyPrivateKey, tmp_path: Path
) -> None:
    window = daily()
    _let_in(window, agency)
    assert window.desktop._menus is not None
    window.desktop._menus.give(Command.NEW_CONTACT)
    window.settle()
    window.qtbot.keyClicks(QApplication.focusWidget(), "Typed just now")
    _seal(window, tmp_path / "stick")
    window.wait(lambda: window.store(window.desk.drafts.all))
    window.settle()
    assert "Typed just now" in window.store(window.desk.drafts.all)[0].body
    window.store(window.desk.travel.confirm)
