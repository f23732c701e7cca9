"""The PIN of this computer in the settings: on with the passphrase, refused in words, off again."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.quick import QuickUnlock
from db.keys.oserrors import KeyringLockedError
from db.keys.osstore import Patience
from db.pin import PinGuard, PinSwitch
from tests.helpers.daily_window import Daily, DailyWindow, seen
from tests.helpers.first_run import PaperTray
from tests.helpers.keys import PASSPHRASE
from tests.helpers.pins import PIN
from tests.helpers.rings import Computer
from ui.routes import SETTINGS
from ui.settings.keys_pane import KeysPane
from ui.settings.pin_form import PinForm
from ui.widgets.buttons import Button


class _Page:
    """The keys pane over the store of a window, on a computer whose key ring is the test's."""

    def __init__(self, window: DailyWindow, folder: Path, qtbot) -> None:
        window.go(SETTINGS, "keys")
        assert window.desktop.workspace is not None
        (real,) = window.desktop.workspace.findChildren(KeysPane)
        self.computer, self.window = Computer(), window
        self.clock = window.desktop._clock
        switch = PinSwitch(window.desk.store.keys, self.clock, self.computer.device())
        self.guard = PinGuard(folder, self.clock, self.computer.device())
        self.pane = KeysPane(window.desk.keys, QuickUnlock(switch), real._tools, PaperTray(), lambda: None)
        qtbot.addWidget(self.pane)
        self.pane.show()
        self.load()

    def load(self) -> None:
        self.pane.load()
        self.window.settle()

    def begin(self, pin: str = PIN, again: str = PIN, passphrase: str = PASSPHRASE) -> PinForm:
        """Fill in the form, and press its verb."""
        self.pane.choose_pin()
        form = self.pane.form()
        assert isinstance(form, PinForm)
        form.current.line.setText(passphrase)
        for line, words in zip(form.lines(), (pin, again), strict=True):
            line.setText(words)
        form.submit()
        self.window.settle()
        return form


@pytest.fixture
def page(daily: Daily, tmp_path: Path, qtbot) -> _Page:
    """The pane, with the PIN off."""
    return _Page(daily(), tmp_path / "store", qtbot)


def test_the_pin_is_off_until_it_is_switched_on_and_then_opens_the_keys(page: _Page) -> None:
    assert page.pane.pin.words.text() == "Off."
    page.begin()
    assert page.pane.form() is None
    assert "On until" in page.pane.pin.words.text()
    assert page.guard.state().is_on
    page.guard.unlock(PIN, Patience(may_ask=False)).wipe()
    off = next(one for one in page.pane.pin.findChildren(Button) if one.text() == "Switch it &off")
    off.click()
    page.window.settle()
    assert not page.guard.state().is_on
    assert page.computer.ring.kept == {}
    assert page.pane.pin.words.text() == "Off."


def test_nobody_switches_it_on_without_the_passphrase(page: _Page) -> None:
    form = page.begin(passphrase="somebody else at the desk")
    assert page.pane.form() is form
    assert form.problem()
    assert page.computer.ring.kept == {}
    assert not page.guard.state().is_on


@pytest.mark.parametrize(
    ("pin", "again", "why"),
    [("123456", "123456", "tried first"), ("7492", "7492", "6"), (PIN, "749262", "not the same PIN")],
)
def test_a_pin_that_will_not_do_is_told_at_its_field(page: _Page, pin: str, again: str, why: str) -> None:
    form = page.begin(pin, again)
    assert page.pane.form() is form
    assert why in form.pin_problem()
    assert page.computer.ring.kept == {}


def test_a_locked_key_ring_is_told_and_nothing_is_on(page: _Page) -> None:
    page.computer.ring.fault = KeyringLockedError()
    form = page.begin()
    assert page.pane.form() is form
    assert not form.is_busy()
    assert "locked" in page.window.notice()
    assert not page.guard.state().is_on


def test_why_it_ended_is_said(page: _Page) -> None:
    page.begin()
    page.computer.boot = "5f3c1a2b-0000-4000-8000-00000000000b"
    page.load()
    assert "The computer was restarted" in seen(page.pane.pin)
