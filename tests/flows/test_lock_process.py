"""S31: after the lock no process of ours holds a decrypted byte; the fresh one says why."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

import pytest

from app.domain.profile import Profile
from app.domain.requests import InformalRequest
from db.keys.unlock import unlock_with_passphrase
from tests.helpers.buses import FakeLogin, PrivateBus
from tests.helpers.desktop import cheap_door
from tests.helpers.field import complete_formal, contact, office, request
from tests.helpers.keys import PASSPHRASE
from tests.helpers.memory import can_read_memory, forms, traces
from tests.helpers.running import Running, on_screen
from tests.helpers.xkeys import place_of_window
from ui.wiring import Desk

pytestmark = [
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a screen to press keys on"),
    pytest.mark.skipif(not can_read_memory(), reason="only root can look into a hardened process"),
]

_CANARIES = {
    "contact": "Quillem Tarasque",
    "notes": "vermillionstair",
    "request": "ochrewindmill",
    "answer": "cobaltferryman",
    "formal": "umberlighthouse",
    "formal text": "saffronmilestone",
    "officer": "Ysolde Brackwater",
}
_TYPED = "ivorydraughtsman"
_CONTACTS, _REQUESTS, _FORMAL = "Ctrl+2", "Ctrl+3", "Ctrl+5"


def _needles(**texts: str) -> dict[str, bytes]:
    return {f"{name} in {form}": found for name, text in texts.items() for form, found in forms(text).items()}


def _keys(store: Path) -> dict[str, bytes]:
    """The master key, and the key of the store file that is derived from it."""
    keys = unlock_with_passphrase(store, PASSPHRASE)
    with keys.raw_database_key() as raw:
        digits = bytes(raw.reveal()[2:66])
    found = {"master key": bytes(keys._master.reveal()), "store key": bytes.fromhex(digits.decode())}
    keys.wipe()
    return {**found, "store key in digits": digits}


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with canaries in its records."""
    folder = tmp_path_factory.mktemp("canaries") / "store"
    desk = cheap_door(folder).create(PASSPHRASE, Profile(name=_CANARIES["officer"])).desk
    _fill(desk)
    desk.store.close()
    return folder


def _fill(desk: Desk) -> None:
    where = office()
    desk.directory.save_office(where)
    who = contact(_CANARIES["contact"], office_id=where.id, notes=_CANARIES["notes"])
    desk.directory.save_contact(who)
    asked: InformalRequest = request(_CANARIES["request"], contact_id=who.id, purpose=_CANARIES["answer"])
    desk.requests.save(asked)
    desk.formal.save(complete_formal(title=_CANARIES["formal"], facts=_CANARIES["formal text"]))


Start = Callable[..., Running]


@pytest.fixture
def start(pattern: Path, tmp_path: Path) -> Generator[Start]:
    """Starts the program on a store of the test's own; ends it after the test."""
    made: list[Running] = []

    def begin(*command: str, env: Mapping[str, str] | None = None) -> Running:
        shutil.copytree(pattern, tmp_path / "store")
        made.append(Running(tmp_path / "store", *command, env=env))
        return made[-1]

    yield begin
    for one in made:
        one.end()


def _open_everything(program: Running) -> None:
    """Bring every record on the screen, one page after the other, and type into a new one."""
    program.unlock(PASSPHRASE)
    for page, shown in ((_CONTACTS, "notes"), (_REQUESTS, "answer"), (_FORMAL, "formal")):
        program.press(page)
        program.press_until(on_screen(_CANARIES[shown]), "Down", "Return")
    program.press(_CONTACTS, "Ctrl+Shift+n")
    program.wait_for_traces(on_screen("What you type is kept at once"))
    program.type(_TYPED)
    program.wait_for_traces(_needles(typed=_TYPED))


def test_after_the_lock_nothing_decrypted_is_in_memory_and_the_draft_comes_back(
    start: Start, pattern: Path
) -> None:
    program = start()
    secrets = {**_needles(**_CANARIES, passphrase=PASSPHRASE), **_keys(pattern)}
    assert not any(traces(program.pid, secrets).values())

    _open_everything(program)
    before = traces(program.pid, secrets)
    for name in (*_CANARIES, "passphrase"):
        assert before[f"{name} in UTF-8"], f"{name} must be there, or its absence later proves nothing"
    assert before["master key"]

    program.press("Ctrl+l")
    program.wait_for_successor()
    after = traces(program.pid, {**secrets, **_needles(typed=_TYPED)})
    assert {name: count for name, count in after.items() if count} == {}
    assert json.loads(program.reason())["reason"] == "by hand"

    program.unlock(PASSPHRASE)
    program.press(_CONTACTS)
    program.wait_for_traces(on_screen(_TYPED))
    assert program.quit() == 0
    assert program.errors() == ""


def test_it_locks_again_and_again_as_the_same_process_in_the_same_place(start: Start) -> None:
    program = start()
    places = []
    for _ in range(2):
        program.unlock(PASSPHRASE)
        program.press("F12")
        program.wait_for_successor()
        places.append(place_of_window(program.window))
    # Without a window manager Qt makes room for a frame once, so the place before is not compared.
    assert places[0] == places[1]


_STORE_HANGS = """
import sys, time
import ui.ending, ui.main
from db.store import Store
ui.ending._CLOSING_MS = 300
Store.close = lambda store: time.sleep(600)
sys.exit(ui.main.main())
"""


def test_a_store_that_cannot_be_closed_does_not_keep_the_process(start: Start) -> None:
    program = start(sys.executable, "-c", _STORE_HANGS)
    program.unlock(PASSPHRASE)
    program.press("Ctrl+l")
    program.wait_for_successor()
    secrets = _needles(**_CANARIES, passphrase=PASSPHRASE)
    assert not any(traces(program.pid, secrets).values())
    assert json.loads(program.reason())["lost"] == ["store-not-closed"]
    program.unlock(PASSPHRASE)  # the lock of the store went with the process, its log is read


_WINDOW_HANGS = """
import ctypes, sys
import ui.main, ui.successor
from ui.frame.workspace import Workspace
ui.successor.LAST_MOMENT = 0.5
Workspace.save_drafts = lambda workspace: ctypes.PyDLL(None).sleep(600)  # and nobody else may run
sys.exit(ui.main.main())
"""


def test_a_window_that_hangs_does_not_keep_the_process(start: Start) -> None:
    program = start(sys.executable, "-c", _WINDOW_HANGS)
    program.unlock(PASSPHRASE)
    program.press("Ctrl+l")
    assert program.process.wait(30) == 1


_FAULT_WHILE_SAVING = """
import sys
import ui.main
from ui.frame.workspace import Workspace
def fail(workspace):
    raise ZeroDivisionError
Workspace.save_drafts = fail
sys.exit(ui.main.main())
"""


def test_a_fault_of_ours_in_the_lock_does_not_stop_it(start: Start) -> None:
    program = start(sys.executable, "-c", _FAULT_WHILE_SAVING)
    program.unlock(PASSPHRASE)
    program.press("Ctrl+l")
    program.wait_for_successor()
    assert not any(traces(program.pid, _needles(**_CANARIES)).values())


@pytest.fixture
def login(tmp_path: Path) -> Generator[FakeLogin]:
    """Logind's stand-in on a bus of the test's own."""
    bus = PrivateBus(tmp_path)
    made = FakeLogin(bus)
    yield made
    made.close()
    bus.close()


def test_sleep_waits_until_the_process_with_the_keys_has_ended(start: Start, login: FakeLogin) -> None:
    program = start(env=login.bus.environ())
    program.unlock(PASSPHRASE)
    program.wait(lambda: any(line.startswith("Inhibit sleep") for line in login.said), "the brake")
    assert "released" not in login.said
    login.announce("sleep")
    program.wait(lambda: "released" in login.said, "the end of the brake")
    program.wait(program.reason, "the fresh process: the keys went before the brake")
    assert json.loads(program.reason())["reason"] == "sleep"
    program.wait_for_successor()
    assert not any(traces(program.pid, _needles(**_CANARIES, passphrase=PASSPHRASE)).values())
