"""The keys in the settings: seen, changed, added, renewed and removed in the real window, on a real store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.errors import AppError
from db.keys.agency import PUBLIC_SUFFIX, create_agency_key
from db.keys.kdf import FLOOR
from tests.helpers.daily_window import Daily, DailyWindow, seen
from tests.helpers.desktop import cheap_door
from tests.helpers.driving import lock
from tests.helpers.first_run import PaperTray
from tests.helpers.keys import NOW, PASSPHRASE
from tests.helpers.paper import poppler_text
from ui.routes import SETTINGS
from ui.settings.agency_form import AgencyForm
from ui.settings.key_form import KeyForm
from ui.settings.keys_pane import KeysPane
from ui.settings.page import KEYS, SettingsPage
from ui.settings.passphrase_forms import AddPassphraseForm, ChangePassphraseForm, RemoveKeyForm
from ui.settings.recovery_form import RecoveryForm
from ui.settings.replace_form import ReplaceForm
from ui.widgets.buttons import Button
from ui.widgets.labels import ValueLabel

NEW = "seven unrelated harbour lanterns"


def _pane(window: DailyWindow) -> KeysPane:
    window.go(SETTINGS, KEYS)
    assert window.desktop.workspace is not None
    page = next(one for one in window.desktop.workspace.pages() if one.key == SETTINGS)
    assert isinstance(page, SettingsPage)
    pane = page.desk.keys
    assert pane is not None
    window.wait(lambda: pane._cards and pane._cards[-1].isVisible())
    return pane


def _press(window: DailyWindow, words: str, number: int = 0) -> None:
    found = [one for one in _pane_now(window).findChildren(Button) if one.isVisible()]
    verb = [one for one in found if one.text().replace("&", "") == words][number]
    verb.setFocus()
    window.press(Qt.Key.Key_Space)


def _pane_now(window: DailyWindow) -> KeysPane:
    assert window.desktop.workspace is not None
    (found,) = window.desktop.workspace.findChildren(KeysPane)
    return found


def _opens(folder: Path, unlock: Callable[[object], object]) -> bool:
    door = cheap_door(folder)
    try:
        desk = unlock(door)
    except AppError:
        return False
    desk.store.close()  # type: ignore[attr-defined]
    return True


def _passphrase_opens(folder: Path, passphrase: str) -> bool:
    return _opens(folder, lambda door: door.unlock(passphrase))  # type: ignore[attr-defined]


def _code_opens(folder: Path, groups: tuple[str, ...]) -> bool:
    return _opens(folder, lambda door: door.unlock_with_recovery("-".join(groups)))  # type: ignore[attr-defined]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where `daily` has its store."""
    return tmp_path / "store"


def test_every_way_into_the_store_is_listed_and_the_last_passphrase_stays(daily: Daily) -> None:
    pane = _pane(daily())
    said = seen(pane)
    assert "Passphrase" in said
    assert "Recovery code" in said
    assert "The sheet of paper with the eight groups" in said
    assert "The last passphrase cannot be removed" in said
    removable = [one for one in pane.findChildren(Button) if one.text() == "Remove…" and one.isVisible()]
    assert len(removable) == 1, "the recovery code, and not the last passphrase"


def test_the_passphrase_is_changed_and_the_old_one_opens_nothing(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "Change the passphrase…")
    form = pane.form()
    assert isinstance(form, ChangePassphraseForm)
    assert window.focus() is form.current.line
    window.type(PASSPHRASE)
    for field in (form.new.first, form.new.second):
        field.line.setFocus()
        window.type(NEW)
    window.press(Qt.Key.Key_Return)
    assert pane.form() is None
    assert "The passphrase is changed" in window.notice()
    lock(window.desktop, window.qtbot)
    assert not _passphrase_opens(folder, PASSPHRASE)
    assert _passphrase_opens(folder, NEW)


def test_nobody_changes_a_key_without_the_passphrase(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "Change the passphrase…")
    form = pane.form()
    assert isinstance(form, ChangePassphraseForm)
    form.new.first.line.setText(NEW)
    form.new.second.line.setText(NEW)
    form.submit()
    assert "opens the store now" in form.problem()
    form.current.line.setText("somebody else at the desk")
    form.submit()
    window.settle()
    assert pane.form() is form
    assert form.problem()
    assert window.focus() is form.current.line
    lock(window.desktop, window.qtbot)
    assert _passphrase_opens(folder, PASSPHRASE)
    assert not _passphrase_opens(folder, NEW)


def test_a_passphrase_is_added_for_somebody_and_taken_away_again(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "Add a passphrase…")
    form = pane.form()
    assert isinstance(form, AddPassphraseForm)
    form.current.line.setText(PASSPHRASE)
    form.label.setText("deputy")
    form.new.first.line.setText(NEW)
    form.new.second.line.setText(NEW)
    form.submit()
    window.settle()
    assert "deputy" in seen(pane)
    names = [one.accessibleName() for one in pane._cards]
    place = next(number for number, name in enumerate(names) if "deputy" in name)
    _press(window, "Remove…", place)
    remove = pane.form()
    assert isinstance(remove, RemoveKeyForm)
    assert "deputy" in seen(remove)
    remove.current.line.setText(PASSPHRASE)
    remove.submit()
    window.settle()
    assert "deputy" not in seen(pane)
    lock(window.desktop, window.qtbot)
    assert _passphrase_opens(folder, PASSPHRASE)
    assert not _passphrase_opens(folder, NEW)


def test_a_new_recovery_code_counts_only_once_it_is_confirmed_from_the_sheet(
    daily: Daily, folder: Path
) -> None:
    window = daily()
    pane = _pane(window)
    tray = PaperTray()
    pane._printing = tray
    _press(window, "New recovery code…")
    form = pane.form()
    assert isinstance(form, RecoveryForm)
    window.type(PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    groups = form.step.groups()
    assert len(groups) == 8
    _press(window, "Print the sheet…")
    assert all(group in poppler_text(tray.sheets[0]) for group in groups)
    _press(window, "I have written it down")
    assert not any(group in seen(form) for group in groups), "confirmed from paper, not from the screen"
    for line in form.step.answer_lines():
        line.setText("00000")
    _press(window, "Put it in force")
    assert pane.form() is form
    for line, asked in zip(form.step.answer_lines(), form.step.asked(), strict=True):
        line.setText(groups[asked])
    _press(window, "Put it in force")
    assert pane.form() is None
    lock(window.desktop, window.qtbot)
    assert _code_opens(folder, groups)


def test_a_code_that_was_not_confirmed_opens_nothing(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "New recovery code…")
    form = pane.form()
    assert isinstance(form, RecoveryForm)
    window.type(PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    groups = form.step.groups()
    window.press(Qt.Key.Key_Escape)
    assert pane.form() is None
    lock(window.desktop, window.qtbot)
    assert not _code_opens(folder, groups)


def test_leaving_a_form_keeps_no_secret(daily: Daily) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "Change the passphrase…")
    form = pane.form()
    assert isinstance(form, KeyForm)
    kept: list[str] = []
    form.closed.connect(lambda: kept.append(form.current.text()))
    window.type(PASSPHRASE)
    window.press(Qt.Key.Key_Escape)
    assert pane.form() is None
    assert kept == [""]


def test_the_agency_is_let_in_only_after_its_words_were_compared(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    agency = create_agency_key(folder.parent, "agency", "Central authority", PASSPHRASE, now=NOW, cost=FLOOR)
    _press(window, "Key of the agency…")
    form = pane.form()
    assert isinstance(form, AgencyForm)
    form.current.line.setText(PASSPHRASE)
    form.submit()
    assert form.file_problem() == "Choose the file first."
    window.prompts.files.append(folder.parent / f"agency{PUBLIC_SUFFIX}")
    _press(window, "Choose the file of the agency…")
    window.wait(form.compared.isVisible)
    shown = " ".join(one.accessibleName() for one in form.facts.findChildren(ValueLabel))
    assert "Central authority" in shown
    assert " ".join(agency.words()) in shown
    form.submit()
    assert "Compare the words first" in form.file_problem()
    form.compared.setChecked(True)
    form.submit()
    window.settle()
    assert pane.form() is None
    window.wait(lambda: "Key of the agency · Central authority" in seen(pane))


def test_a_file_that_is_no_agency_key_is_told_at_its_field(daily: Daily, folder: Path) -> None:
    window = daily()
    pane = _pane(window)
    other = folder.parent / "holiday.txt"
    other.write_text("nothing of the kind", "utf-8")
    _press(window, "Key of the agency…")
    form = pane.form()
    assert isinstance(form, AgencyForm)
    window.prompts.files.append(other)
    _press(window, "Choose the file of the agency…")
    assert form.file_problem()
    assert not form.facts.isVisible()


def test_replacing_the_keys_says_first_what_ends_and_then_goes_on_with_the_same_desk(
    daily: Daily, folder: Path
) -> None:
    window = daily()
    before = (folder / "store.db").read_bytes()[:64]
    window.store(lambda: window.desk.keys.add_passphrase(PASSPHRASE, NEW, label="deputy"))
    pane = _pane(window)
    _press(window, "Replace the keys…")
    form = pane.form()
    assert isinstance(form, ReplaceForm)
    window.type(PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    told = " ".join(one.accessibleName() for one in form.plan.findChildren(ValueLabel))
    assert "deputy" in told, "what ends is said before anything is done"
    groups = form.step.groups()
    _press(window, "I have written it down")
    for line, asked in zip(form.step.answer_lines(), form.step.asked(), strict=True):
        line.setText(groups[asked])
    _press(window, "Replace the keys")
    window.wait(lambda: pane.form() is None)
    assert "deputy" not in seen(pane)
    assert (folder / "store.db").read_bytes()[:64] != before
    assert len(window.store(window.desk.requests.rows)) == 1, "the desk goes on"
    lock(window.desktop, window.qtbot)
    assert _passphrase_opens(folder, PASSPHRASE)
    assert not _passphrase_opens(folder, NEW)
    assert _code_opens(folder, groups)


def test_a_lock_in_the_middle_of_replacing_the_keys_is_not_refused_and_loses_nothing(
    daily: Daily, folder: Path
) -> None:
    window = daily()
    pane = _pane(window)
    _press(window, "Replace the keys…")
    form = pane.form()
    assert isinstance(form, ReplaceForm)
    window.type(PASSPHRASE)
    window.press(Qt.Key.Key_Return)
    groups = form.step.groups()
    _press(window, "I have written it down")
    for line, asked in zip(form.step.answer_lines(), form.step.asked(), strict=True):
        line.setText(groups[asked])
    _press(window, "Replace the keys")
    lock(window.desktop, window.qtbot)
    assert _passphrase_opens(folder, PASSPHRASE)
    assert not [path for path in folder.rglob("*") if ".next" in path.name or ".old" in path.name]
