"""First run and lock page over a real store: what they ask, what they say, what they never tell."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from app.settings import Settings, Theme
from db.keys.passphrase import MINIMUM
from tests.helpers.desktop import cheap_door
from tests.helpers.driving import PATIENCE, words
from tests.helpers.first_run import Run
from tests.helpers.keys import PASSPHRASE
from ui.lock.door import DEMO_NOTE, DoorState
from ui.lock.lock_page import LockPage
from ui.lock.passphrase_field import PassphraseField, foreign_script
from ui.lock.suggest import FLOOR, rates, suggest_passphrase
from ui.session import LockReason
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.widgets.buttons import Button, IconButton


@pytest.fixture
def folder(store_pattern: Path, tmp_path: Path) -> Path:
    """A store of the test's own."""
    shutil.copytree(store_pattern, tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def page(folder: Path, tasks: Tasks, appearance: Appearance, qtbot) -> LockPage:
    """The lock page of a store."""
    made = LockPage(cheap_door(folder), tasks, LockReason.IDLE, idle_minutes=10)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def _unlock(page: LockPage, qtbot, passphrase: str) -> object:
    with qtbot.waitSignal(page.unlocked, timeout=PATIENCE) as signal:
        qtbot.keyClicks(page.passphrase.line, passphrase)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    return signal.args[0]


def test_the_right_passphrase_opens_the_store(page: LockPage, tasks: Tasks, qtbot) -> None:
    desk = _unlock(page, qtbot, PASSPHRASE)
    names: list[str] = []
    tasks.store(page, lambda: desk.profiles.load().name, names.append)
    tasks.store(page, desk.store.close, lambda _none: None)
    qtbot.waitUntil(lambda: tasks.pending() == 0, timeout=PATIENCE)
    assert names == ["Amina Diallo"]


def test_the_window_stays_alive_while_the_key_is_derived(page: LockPage, qtbot) -> None:
    from PySide6.QtCore import QTimer

    beats: list[int] = []
    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(lambda: beats.append(1))
    beat.start()
    qtbot.keyClicks(page.passphrase.line, "not the passphrase")
    page.unlock()
    assert page.is_busy()
    assert not page.passphrase.isEnabled()
    qtbot.waitUntil(lambda: bool(page.problem()), timeout=PATIENCE)
    assert len(beats) > 3


def test_a_wrong_passphrase_says_only_that_and_lets_one_try_again(page: LockPage, qtbot) -> None:
    qtbot.keyClicks(page.passphrase.line, "not the passphrase")
    page.unlock()
    qtbot.waitUntil(lambda: bool(page.problem()), timeout=PATIENCE)
    assert page.problem().startswith("This passphrase does not open the store.")
    assert page.passphrase.text() == ""
    assert page.passphrase.line.hasFocus()
    assert "Amina" not in words(page)
    desk = _unlock(page, qtbot, PASSPHRASE)
    desk.store.interrupt()
    page._tasks.store(page, desk.store.close, lambda _none: None)


def test_nothing_typed_asks_nothing_of_the_store(page: LockPage, tasks: Tasks) -> None:
    page.unlock()
    assert tasks.pending() == 0
    assert not page.is_busy()


def test_the_reason_of_the_lock_is_said(page: LockPage, folder: Path, tasks: Tasks, qtbot) -> None:
    assert "nothing was done in Dragoman for 10 minutes" in words(page)
    first = LockPage(cheap_door(folder), tasks, LockReason.START)
    qtbot.addWidget(first)
    first.show()
    assert "Locked because" not in words(first)


def test_every_reason_but_start_and_quit_has_words(folder: Path, tasks: Tasks, qtbot) -> None:
    for reason in set(LockReason) - {LockReason.START, LockReason.QUIT}:
        made = LockPage(cheap_door(folder), tasks, reason, idle_minutes=5)
        qtbot.addWidget(made)
        made.show()
        assert "ocked" in words(made).replace("The store is locked", ""), reason


def test_the_recovery_code_opens_the_store_and_a_slip_is_named(
    tmp_path: Path, tasks: Tasks, appearance: Appearance, qtbot
) -> None:
    from app.domain.profile import Profile

    door = cheap_door(tmp_path / "new")
    opened = door.create(PASSPHRASE, Profile())
    opened.desk.store.close()
    page = LockPage(door, tasks, LockReason.BY_HAND)
    qtbot.addWidget(page)
    page.show()
    (other,) = [one for one in page.findChildren(Button) if "recovery" in one.text()]
    other.click()
    groups = list(opened.recovery_groups)
    page.code.setText("-".join([groups[0], groups[2], groups[1], *groups[3:]]))
    page.unlock()
    qtbot.waitUntil(lambda: bool(page.problem()), timeout=PATIENCE)
    assert "Group 2" in page.problem()
    page.code.setText(" ".join(groups).lower())
    with qtbot.waitSignal(page.unlocked, timeout=PATIENCE) as signal:
        page.unlock()
    desk = signal.args[0]
    tasks.store(page, desk.store.close, lambda _none: None)
    assert page.code.text() == ""


def test_a_store_that_is_in_use_or_broken_is_explained(
    folder: Path, page: LockPage, tasks: Tasks, qtbot
) -> None:
    (folder / "keys.a").unlink()
    (folder / "keys.b").unlink()
    qtbot.keyClicks(page.passphrase.line, PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: bool(page.problem()), timeout=PATIENCE)
    assert "key file" in page.problem()


def test_a_demonstration_says_so_and_names_its_passphrase(folder: Path, tasks: Tasks, qtbot) -> None:
    (folder / DEMO_NOTE).write_text(PASSPHRASE)
    made = LockPage(cheap_door(folder), tasks, LockReason.START)
    qtbot.addWidget(made)
    made.show()
    assert "Everything in it is invented" in words(made)
    assert PASSPHRASE in words(made)


def test_a_swollen_demo_note_is_ignored(folder: Path) -> None:
    (folder / DEMO_NOTE).write_text("x" * 1000)
    assert cheap_door(folder).demo_passphrase == ""


def test_while_the_old_session_closes_nothing_can_be_typed(page: LockPage) -> None:
    page.set_closing(closing=True)
    assert page.is_busy()
    assert not page.passphrase.isEnabled()
    page.set_closing(closing=False)
    assert page.passphrase.isEnabled()
    assert page.passphrase.line.hasFocus()


def test_an_edit_that_could_not_be_saved_any_more_is_told(page: LockPage) -> None:
    page.set_closing(closing=False, lost=("disk-full",))
    assert "The last edit could not be saved" in words(page)
    assert "There is no room for this change" in words(page)


def test_the_passphrase_is_covered_until_it_is_shown_and_after_it_was_used(qtbot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    eye = field.findChild(IconButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    field.line.setText(" two blanks ")
    eye.click()
    assert field.is_shown()
    assert eye.accessibleName() == "Cover the passphrase"
    assert field.take() == " two blanks "
    assert not field.is_shown()
    assert field.text() == ""


def test_caps_lock_is_told_from_the_letters_that_arrive(qtbot, monkeypatch) -> None:
    """Where no system tells it."""
    monkeypatch.setattr("ui.lock.passphrase_field.keyboard_state", lambda: None)
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "a")
    assert "Caps Lock" not in field.warning()
    qtbot.keyClick(field.line, "B")  # an upper-case letter without Shift
    assert "Caps Lock is on" in field.warning()
    qtbot.keyClick(field.line, "C", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock" not in field.warning()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the layout itself is named there")
def test_a_foreign_keyboard_is_told_by_its_script(qtbot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.line.setText("лампа")
    assert field.warning() == "The keyboard writes \u2068Cyrillic\u2069 letters."
    assert "лампа" not in field.warning()
    field.line.setText("lamp")
    assert field.warning() == ""


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("abc", ""),
        ("", ""),
        ("1234", ""),
        ("мир", "Cyrillic"),
        ("سلام", "Arabic"),
        ("αβγ", "Greek"),
        ("éß", ""),
    ],
)
def test_scripts_are_recognised(text: str, script: str) -> None:
    assert foreign_script(text) == script


def test_the_floor_in_words_is_the_floor_of_the_store() -> None:
    assert FLOOR == MINIMUM
    assert rates("a" * (MINIMUM - 1)) == 0
    assert rates("a" * 40) == 1
    assert rates("a lantern over the harbour") == 2


def test_suggestions_are_long_enough_and_never_the_same() -> None:
    made = {suggest_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all(rates(one) == 2 for one in made)
    assert all(len(one.split("-")) == 4 for one in made)


@pytest.fixture
def run(tmp_path: Path, tasks: Tasks, appearance: Appearance, qtbot) -> Run:
    """A first run over an empty place."""
    made = Run(tmp_path / "store", tasks, qtbot)
    yield made
    made.close()


def test_a_first_run_leads_to_an_open_store_with_the_officer_in_it(run: Run, qtbot) -> None:
    assert run.door.state() is DoorState.NOTHING
    run.to_code()
    code = run.page._code
    groups = code.groups()
    run.page.go_on()
    assert not any(group in words(run.page) for group in groups), "the code is out of sight"
    for line, number in zip(code.answer_lines(), code.asked(), strict=True):
        line.setText(f" {groups[number].lower()} ")
    with qtbot.waitSignal(run.page.unlocked, timeout=PATIENCE) as signal:
        run.page.go_on()
    desk, profiles = signal.args[0], []
    run.tasks.store(run.page, desk.profiles.load, profiles.append)
    qtbot.waitUntil(lambda: bool(profiles), timeout=PATIENCE)
    officer = profiles[0]
    assert (officer.name, officer.function) == ("Amina Diallo", "liaison officer")
    assert (officer.authority.name, officer.authority.country) == ("Ministry of Justice", "NO")
    assert run.door.state() is DoorState.STORE
    assert not code.groups()


def test_the_code_must_be_copied_right(run: Run) -> None:
    run.to_code()
    code = run.page._code
    run.page.go_on()
    for line in code.answer_lines():
        line.setText("00000")
    unlocked = QSignalSpy(run.page.unlocked)
    run.page.go_on()
    assert unlocked.count() == 0
    assert "Not the same" in words(run.page)
    run.page.back_button.click()
    assert code.groups()[0] in words(run.page)


def test_nothing_is_written_before_the_passphrase_is_chosen(run: Run, tmp_path: Path) -> None:
    run.to_passphrase()
    run.choose("short", "short")
    assert list(tmp_path.iterdir()) == []
    assert f"at least {MINIMUM} characters" in words(run.page)
    run.choose(PASSPHRASE, PASSPHRASE + "x")
    assert list(tmp_path.iterdir()) == []
    assert "not the same" in words(run.page)
    run.page.back_button.click()
    assert run.page.step() is run.page._officer
    assert run.page._officer.name.text() == " Amina Diallo "


def test_a_hidden_character_in_the_officers_name_is_refused(run: Run) -> None:
    run.page.go_on()
    run.page._officer.name.setText("Amina\u202eDiallo")
    run.page.go_on()
    assert run.page.step() is run.page._officer
    assert "U+202E" in words(run.page)


def test_a_place_that_is_taken_is_explained_and_left_alone(
    tmp_path: Path, tasks: Tasks, appearance: Appearance, qtbot
) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    made = Run(folder, tasks, qtbot)
    made.to_passphrase()
    made.choose(PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: "new or empty folder" in words(made.page), timeout=PATIENCE)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
    assert made.page.next_button.isEnabled()


def test_the_look_is_seen_while_it_is_chosen(run: Run) -> None:
    chosen: list[Settings] = []
    run.page.settings_chosen.connect(chosen.append)
    look = run.page._look
    look.theme.setCurrentIndex(look.theme.findData("dark"))
    look.text_size.setValue(13)
    assert chosen[-1].theme is Theme.DARK
    assert chosen[-1].text_percent == 130
    assert "Text size: 130 %" in look.text_size.accessibleName()


def test_leaving_in_the_middle_of_the_code_closes_the_store(run: Run) -> None:
    run.to_code()
    run.close()
    desk = cheap_door(run.door._folder).unlock(PASSPHRASE)
    assert desk.profiles.load().name == "Amina Diallo"
    desk.store.close()
