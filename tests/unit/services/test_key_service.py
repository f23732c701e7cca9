"""The keys of an open store, as the settings page and the terminal use them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from app.ports_keys import (
    KeyLabelError,
    NewRecoveryCode,
    RecoveryNotConfirmedError,
    SlotHold,
    SlotKind,
    SlotNeed,
)
from db.keys.copies import read_copy
from db.keys.errors import WrongPassphraseError
from db.vault import open_with_passphrase, open_with_recovery
from tests.helpers.keys import PASSPHRASE
from ui.wiring import Desk

NEW = "the new passphrase"


def _typed(code: NewRecoveryCode) -> list[str]:
    return [code.groups[number - 1] for number in code.asked]


def test_the_list_says_what_each_key_is_and_takes(desk: Desk) -> None:
    desk.keys.add_passphrase(PASSPHRASE, NEW, label="  office safe ")
    seen = [(slot.kind, slot.needs, slot.label, slot.hold) for slot in desk.keys.slots()]
    assert seen == [
        (SlotKind.PASSPHRASE, SlotNeed.PASSPHRASE, "", SlotHold.NONE),
        (SlotKind.PASSPHRASE, SlotNeed.PASSPHRASE, "office safe", SlotHold.NONE),
        (SlotKind.RECOVERY, SlotNeed.SHEET, "", SlotHold.NONE),
    ]
    change = desk.keys.remove(NEW, desk.keys.slots()[0].id)
    assert change.complete
    assert change.slots == desk.keys.slots()
    assert change.slots[0].hold is SlotHold.LAST_PASSPHRASE


def test_a_changed_passphrase_opens_the_store_and_its_records(desk: Desk, tmp_path: Path) -> None:
    desk.keys.change_passphrase(PASSPHRASE, NEW)
    desk.store.close()
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(tmp_path / "store", PASSPHRASE)
    store = open_with_passphrase(tmp_path / "store", NEW)
    assert store.one("SELECT count(*) FROM contact") == (0,)
    store.close()


def test_a_recovery_code_is_in_force_only_after_two_groups_were_typed(desk: Desk, tmp_path: Path) -> None:
    code = desk.keys.new_recovery_code()
    first, second = code.asked
    assert 1 <= first < second <= 8
    with pytest.raises(RecoveryNotConfirmedError) as refused:
        desk.keys.renew_recovery(PASSPHRASE, code, [_typed(code)[0], _typed(code)[0]])
    assert refused.value.params == {"group": second}
    for incomplete in ([], [_typed(code)[0]], ["", ""]):
        with pytest.raises(RecoveryNotConfirmedError):
            desk.keys.renew_recovery(PASSPHRASE, code, incomplete)
    desk.keys.renew_recovery(PASSPHRASE, code, [f" {group.lower()} " for group in _typed(code)])
    desk.store.close()
    open_with_recovery(tmp_path / "store", code.text()).close()


def test_all_pairs_of_groups_may_be_asked_for(desk: Desk) -> None:
    asked = {NewRecoveryCode.of(tuple("abcdefgh")).asked for _ in range(2000)}
    assert len(asked) == 28


def test_a_new_code_is_not_in_its_text_form_and_not_pickled(desk: Desk) -> None:
    code = desk.keys.new_recovery_code()
    assert not any(group in f"{code!r} {code}" for group in code.groups)
    with pytest.raises(TypeError):
        pickle.dumps(code)


@pytest.mark.parametrize("label", ["x" * 41, "two\nlines", "turned \u202e round"])
def test_a_label_is_one_short_visible_line(desk: Desk, label: str) -> None:
    with pytest.raises(KeyLabelError):
        desk.keys.add_passphrase(PASSPHRASE, NEW, label=label)
    assert len(desk.keys.slots()) == 2


def test_forty_letters_of_any_script_are_a_label(desk: Desk) -> None:
    desk.keys.add_passphrase(PASSPHRASE, NEW, label="\U00020000" * 40)
    assert desk.keys.slots()[1].label == "\U00020000" * 40


def test_a_change_that_was_cut_off_is_completed_by_the_next_opening(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    kept = (folder / "keys.b").read_bytes()
    desk.keys.change_passphrase(PASSPHRASE, NEW)
    desk.store.close()
    (folder / "keys.b").write_bytes(kept)
    store = open_with_passphrase(folder, NEW)
    # At once, not when it is closed: the program may be killed before.
    assert read_copy(folder / "keys.b").body == store.keys.body
    store.close()
    (folder / "keys.a").unlink()
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(folder, PASSPHRASE)
    open_with_passphrase(folder, NEW).close()
