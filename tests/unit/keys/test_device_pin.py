"""The quick unlock: both halves are needed, the policy holds, and nothing locks the officer out."""

from __future__ import annotations

import os
import re
import shutil
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.pins import TRIES, KeyringStatus, PinState, PinTooSimpleError
from app.errors import AppError
from db.keys import device, place
from db.keys.device import read_slot, ring_name
from db.keys.kdf import FLOOR
from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
    PinClockError,
    PinForbiddenError,
    PinOffError,
    PinSecretGoneError,
    PinSpentError,
    PinStaleError,
    WrongPinError,
)
from db.keys.osstore import VALUE_LIMIT
from db.keys.place import BESIDE, has_pin, pin_places
from db.keys.unlock import create_keys, unlock_with_passphrase
from db.pin import forgetter
from tests.helpers.keys import NOW, PASSPHRASE
from tests.helpers.pins import PIN, CheapStretch, Quick, never
from tests.helpers.rings import MemoryRing


def test_a_pin_opens_the_store_for_some_hours(quick: Quick) -> None:
    state = quick.on()
    assert state == PinState(expires=NOW + timedelta(hours=12), hours=12)
    assert quick.guard().state().is_on
    assert quick.unlock() == quick.master()
    assert quick.unlock("７４９２６１") == quick.master()


def test_it_is_off_until_somebody_switches_it_on(quick: Quick) -> None:
    assert not has_pin(quick.folder)
    assert quick.guard().state() == PinState()
    with pytest.raises(PinOffError):
        quick.unlock()
    assert quick.ring.asked == []


def test_the_key_ring_alone_or_the_file_alone_opens_nothing(quick: Quick) -> None:
    """Neither half holds the other: what the ring keeps is random, and the file does not hold it."""
    quick.on()
    ((name, value),) = quick.ring.kept.items()
    secret = bytes.fromhex(value.split(".")[1])
    slot = read_slot(quick.folder)
    assert slot is not None
    content = quick.file().read_bytes()
    assert secret not in content
    assert value.split(".")[1].encode() not in content
    assert quick.master() not in content
    assert PIN.encode() not in content
    other = "00" * 32
    quick.ring.kept[name] = f"1.{other}.0"
    with pytest.raises(KeyringFailedError):
        quick.unlock()
    quick.ring.kept[name] = value
    with pytest.raises(WrongPinError):
        quick.unlock("749262")


def test_the_key_is_made_of_both_halves(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if another secret were taken for the right one: it gives another key."""
    monkeypatch.setattr(device, "_check", lambda _secret: bytes(16))
    quick.on()
    ((name, value),) = quick.ring.kept.items()
    quick.ring.kept[name] = f"1.{'00' * 32}.0"
    with pytest.raises(WrongPinError):
        quick.unlock()
    quick.ring.kept[name] = value
    assert quick.unlock() == quick.master()


def test_what_the_key_ring_shows_is_short_and_tells_nothing(quick: Quick) -> None:
    quick.on()
    ((name, value),) = quick.ring.kept.items()
    assert len(value) <= VALUE_LIMIT
    assert re.fullmatch(r"[0-9a-f]{32}", name)
    assert quick.made.keys.body.store_id.hex() not in name
    assert "store" not in value
    assert str(quick.folder) not in name + value


def test_the_file_is_private_and_its_name_is_too(quick: Quick) -> None:
    quick.on()
    slot_file = quick.file()
    assert stat.S_IMODE(slot_file.stat().st_mode) == 0o600
    assert slot_file.name == BESIDE or not any(part in slot_file.name for part in quick.folder.parts[1:])


@pytest.mark.parametrize("wrong", range(1, TRIES))
def test_a_wrong_pin_says_how_many_tries_are_left(quick: Quick, wrong: int) -> None:
    quick.on()
    for number in range(wrong):
        with pytest.raises(WrongPinError) as refused:
            quick.unlock(f"74926{number + 2}")
        assert refused.value.params == {"left": TRIES - 1 - number}
    assert quick.unlock() == quick.master()
    with pytest.raises(WrongPinError) as refused:
        quick.unlock("000000")
    assert refused.value.params == {"left": TRIES - 1}, "a right one forgives the wrong ones"


def test_without_counting_nothing_is_tried(quick: Quick, cheap: CheapStretch) -> None:
    quick.on()
    before = cheap.asked

    class Unwritable(MemoryRing):
        def put(self, *_: object) -> None:
            raise KeyringFailedError(why="refused")

    quick.computer.ring = Unwritable(kept=quick.ring.kept)
    with pytest.raises(KeyringFailedError):
        quick.unlock()
    assert cheap.asked == before


def test_a_key_ring_that_forgets_the_count_is_found_out(quick: Quick, cheap: CheapStretch) -> None:
    quick.on()
    before = cheap.asked

    class Forgetful(MemoryRing):
        def put(self, *_: object) -> None:
            return

    quick.computer.ring = Forgetful(kept=quick.ring.kept)
    with pytest.raises(KeyringFailedError):
        quick.unlock()
    assert cheap.asked == before


def test_any_flipped_bit_in_the_file_is_refused(quick: Quick) -> None:
    """Refused as damaged, as over or as a wrong PIN; never opened, never an unexpected exception."""
    quick.on()
    slot_file = quick.file()
    content, kept = slot_file.read_bytes(), dict(quick.ring.kept)
    for at in range(0, len(content), 3):
        slot_file.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        quick.ring.kept.update(kept)
        with pytest.raises(AppError):
            quick.unlock()
    slot_file.write_bytes(content)
    quick.ring.kept.update(kept)
    assert quick.unlock() == quick.master()


def test_absurd_costs_in_the_file_are_refused_without_deriving(quick: Quick, cheap: CheapStretch) -> None:
    quick.on()
    slot_file = quick.file()
    slot_file.write_bytes(slot_file.read_bytes().replace(b'"kib":65536', b'"kib":2147483648'))
    before = cheap.asked
    with pytest.raises(PinStaleError):
        quick.unlock()
    assert cheap.asked == before


def test_when_the_keys_were_replaced_it_is_over(quick: Quick, tmp_path_factory) -> None:
    quick.on()
    other = tmp_path_factory.mktemp("other")
    create_keys(other, PASSPHRASE, now=NOW, cost=FLOOR)
    for name in ("keys.a", "keys.b"):
        shutil.copy(other / name, quick.folder / name)
    with pytest.raises(PinStaleError):
        quick.unlock()
    assert not has_pin(quick.folder)


def test_a_wiped_key_ring_leaves_the_passphrase(quick: Quick) -> None:
    quick.on()
    quick.ring.kept.clear()
    with pytest.raises(PinSecretGoneError):
        quick.unlock()
    assert quick.is_gone()
    assert bytes(unlock_with_passphrase(quick.folder, PASSPHRASE)._master.reveal()) == quick.master()


@pytest.mark.parametrize(
    "fault",
    [KeyringLockedError(), KeyringDismissedError(), KeyringMissingError(), KeyringFailedError(why="timeout")],
    ids=lambda fault: fault.code,
)
def test_a_key_ring_that_does_not_answer_costs_no_try_and_not_the_pin(quick: Quick, fault) -> None:
    quick.on()
    quick.ring.fault = fault
    for _ in range(2 * TRIES):
        with pytest.raises(type(fault)):
            quick.unlock()
    assert quick.switch().probe(never) is fault.status
    assert unlock_with_passphrase(quick.folder, PASSPHRASE).body == quick.made.keys.body
    quick.ring.fault = None
    assert quick.unlock() == quick.master()
    assert quick.switch().probe(never) is KeyringStatus.AVAILABLE


@pytest.mark.parametrize(
    "rubbish", ["", "x" * 1001, "1.ab.0", "2." + "ab" * 32 + ".0", "1." + "ab" * 32 + ".-1", "\u0661", "1\n"]
)
def test_rubbish_from_the_key_ring_is_refused_and_costs_nothing(quick: Quick, rubbish: str) -> None:
    quick.on()
    (name,) = quick.ring.kept
    value = quick.ring.kept[name]
    quick.ring.kept[name] = rubbish
    with pytest.raises(KeyringFailedError):
        quick.unlock()
    quick.ring.kept[name] = value
    assert quick.unlock() == quick.master()


def test_a_count_beyond_the_tries_deletes_it(quick: Quick) -> None:
    quick.on()
    (name,) = quick.ring.kept
    quick.ring.kept[name] = quick.ring.kept[name][:-1] + "7"
    with pytest.raises(PinSpentError):
        quick.unlock()
    assert quick.is_gone()


def test_switching_off_deletes_both_halves(quick: Quick) -> None:
    quick.on()
    assert quick.switch().switch_off(never)
    assert quick.is_gone()
    assert quick.switch().switch_off(never), "again is no failure"


def test_switching_off_works_when_the_key_ring_does_not(quick: Quick) -> None:
    quick.on()
    slot_file = quick.file()
    quick.ring.fault = KeyringLockedError()
    assert not quick.switch().switch_off(never)
    assert not slot_file.exists()
    quick.ring.fault = None
    with pytest.raises(PinOffError):
        quick.unlock()


def test_a_wipe_can_forget_after_the_keys_are_gone(quick: Quick) -> None:
    quick.on()
    forget = forgetter(quick.folder, quick.computer.device())
    shutil.rmtree(quick.folder)
    assert forget()
    assert quick.is_gone()


def test_forgetting_without_a_pin_or_a_store_is_harmless(quick: Quick, tmp_path: Path) -> None:
    assert forgetter(quick.folder, quick.computer.device())()
    assert forgetter(tmp_path / "absent", quick.computer.device())()


def test_a_new_pin_takes_the_place_of_the_old_one(quick: Quick) -> None:
    quick.on()
    quick.on("harbour")
    assert len(quick.ring.kept) == 1
    assert quick.unlock("harbour") == quick.master()
    with pytest.raises(WrongPinError):
        quick.unlock(PIN)


def test_a_simple_pin_is_refused_before_anything_is_kept(quick: Quick) -> None:
    with pytest.raises(PinTooSimpleError):
        quick.switch().prepare("123456", never)
    assert quick.ring.asked == []
    assert not has_pin(quick.folder)


def test_when_the_key_ring_refuses_nothing_is_on(quick: Quick) -> None:
    quick.ring.fault = KeyringDismissedError()
    with pytest.raises(KeyringDismissedError):
        quick.switch().prepare(PIN, never)
    assert not has_pin(quick.folder)


@pytest.mark.parametrize(("allowed", "hours"), [(1, 1), (12, 12), (100, 12)])
def test_the_policy_says_how_long_but_never_longer_than_half_a_day(
    quick: Quick, allowed: int, hours: int
) -> None:
    body = quick.made.keys.body
    quick.made.keys.save(replace(body, policy={**body.policy, "quick_unlock_max_h": allowed}))
    assert quick.on().expires == NOW + timedelta(hours=hours)


@pytest.mark.parametrize("allowed", [0, -3, "always"])
def test_the_policy_can_forbid_it(quick: Quick, allowed: int | str) -> None:
    body = quick.made.keys.body
    quick.made.keys.save(replace(body, policy={**body.policy, "quick_unlock_max_h": allowed}))
    assert quick.switch().state().hours == 0
    with pytest.raises(PinForbiddenError):
        quick.switch().prepare(PIN, never)


def test_it_is_not_switched_on_while_the_clock_stands_in_the_past(quick: Quick) -> None:
    quick.made.keys.note_time(NOW + timedelta(days=1))
    with pytest.raises(PinClockError):
        quick.switch().prepare(PIN, never)
    assert quick.ring.kept == {}


def test_a_computer_that_cannot_tell_its_starts_gets_no_pin(quick: Quick) -> None:
    quick.computer.boot = ""
    with pytest.raises(KeyringFailedError):
        quick.switch().prepare(PIN, never)
    assert quick.ring.kept == {}


def test_the_key_file_is_not_touched_by_a_pin(quick: Quick) -> None:
    """A key file in a backup or on the way holds nothing of a PIN."""
    before = {name: (quick.folder / name).read_bytes() for name in ("keys.a", "keys.b")}
    quick.on()
    quick.unlock()
    quick.switch().switch_off(never)
    assert {name: (quick.folder / name).read_bytes() for name in before} == before


def test_two_stores_have_names_of_their_own() -> None:
    assert ring_name(b"a" * 16) != ring_name(b"b" * 16)


def test_a_runtime_folder_that_others_can_enter_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    assert pin_places(folder)[0].parent == tmp_path / "dragoman"
    tmp_path.chmod(0o755)
    assert pin_places(folder)[0] == folder / BESIDE
    assert tmp_path / "dragoman" not in [place.parent for place in pin_places(folder)]
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    assert pin_places(folder)[0] == folder / BESIDE


def test_a_terminal_without_the_variable_of_the_session_looks_where_the_desktop_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = f"/run/user/{os.getuid()}"
    monkeypatch.setattr(place, "_runtime_folders", lambda: ("", str(tmp_path)))
    tmp_path.chmod(0o700)
    assert [one.parent for one in pin_places(Path("/store"))] == [Path("/store"), tmp_path / "dragoman"]
    monkeypatch.undo()
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert place._runtime_folders() == ("", usual)
