"""Changing the ways into a store: what is new opens, what is old opens nothing, in either copy."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import AppError
from db.errors import StoreIoError
from db.keys.body import DERIVED_LIMIT, Slot
from db.keys.change import KeyChanges
from db.keys.copies import NAMES
from db.keys.envelope import unpack
from db.keys.errors import PassphraseTooShortError, WrongPassphraseError, WrongRecoveryCodeError
from db.keys.kdf import FLOOR, KdfCost
from db.keys.opened import KeyNotice
from db.keys.recovery import RecoveryCode
from db.keys.refusals import (
    KeyNotNamedError,
    KeyRequiredError,
    LastPassphraseError,
    NoSuchKeyError,
    TooManyKeysError,
)
from db.keys.unlock import unlock_with_passphrase, unlock_with_recovery
from tests.helpers.keys import NOW, PASSPHRASE, Derivations, Made

NEW = "the new passphrase"


@pytest.fixture(autouse=True)
def _quick(made: Made, derivations: Derivations) -> None:
    """Slots that a test makes itself cost little; those of the pattern cost what they cost."""
    derivations.quick_except = frozenset(slot.salt for slot in made.keys.body.slots)


LATER = Slot("00000000000000e5", "smart-card", NOW, {"serial": "7"}, b"", b"", bytes(100))


def _changes(made: Made) -> KeyChanges:
    return KeyChanges(made.keys, lambda: NOW + timedelta(days=1), FLOOR)


def _opens(made: Made, passphrase: str) -> bool:
    try:
        unlock_with_passphrase(made.folder, passphrase)
    except WrongPassphraseError:
        return False
    return True


def _alone(made: Made, question: Callable[[], bool]) -> list[bool]:
    """The answers with both copies there, and with each copy taken away."""
    answers = [question()]
    for name in NAMES:
        kept = (made.folder / name).read_bytes()
        (made.folder / name).unlink()
        answers.append(question())
        (made.folder / name).write_bytes(kept)
    return answers


def test_a_changed_passphrase_opens_and_the_old_one_does_not_in_either_copy(made: Made) -> None:
    before = made.keys.raw_database_key()
    assert _changes(made).change_passphrase(PASSPHRASE, NEW, None)
    assert _alone(made, lambda: _opens(made, NEW)) == [True] * 3
    assert _alone(made, lambda: _opens(made, PASSPHRASE)) == [False] * 3
    assert unlock_with_passphrase(made.folder, NEW).raw_database_key() == before
    unlock_with_recovery(made.folder, made.code.text())


def test_an_added_passphrase_opens_beside_the_first(made: Made) -> None:
    _changes(made).add_passphrase(PASSPHRASE, NEW, "the safe")
    assert [slot.type for slot in made.keys.body.slots] == ["passphrase", "passphrase", "recovery"]
    assert _opens(made, NEW)
    assert _opens(made, PASSPHRASE)


def test_of_two_passphrases_the_one_that_was_typed_is_changed(made: Made) -> None:
    changes = _changes(made)
    changes.add_passphrase(PASSPHRASE, "the deputy's passphrase", "deputy")
    changes.change_passphrase("the deputy's passphrase", NEW, None)
    assert [_opens(made, each) for each in (PASSPHRASE, NEW, "the deputy's passphrase")] == [
        True, True, False,
    ]  # fmt: skip
    assert [made.keys.label_of(slot) for slot in made.keys.body.slots] == ["", "deputy", ""]


def test_a_forgotten_passphrase_is_changed_with_the_recovery_code(made: Made) -> None:
    changes = _changes(made)
    changes.change_passphrase(made.code.text().lower(), NEW, None)
    assert (_opens(made, NEW), _opens(made, PASSPHRASE)) == (True, False)
    changes.add_passphrase(NEW, "another passphrase", "")
    with pytest.raises(KeyNotNamedError):
        changes.change_passphrase(made.code.text(), "the newest passphrase", None)
    second = made.keys.body.slots[1].id
    changes.change_passphrase(made.code.text(), "the newest passphrase", second)
    assert (_opens(made, "the newest passphrase"), _opens(made, NEW)) == (True, True)
    assert not _opens(made, "another passphrase")


@pytest.mark.parametrize("wrong", ["", NEW, PASSPHRASE.upper(), "the code of another store"])
def test_no_change_is_made_without_the_current_passphrase(made: Made, wrong: str) -> None:
    if wrong.startswith("the code"):
        wrong = RecoveryCode.generate().text()
    changes, before = _changes(made), _content(made)
    recovery = made.keys.body.slots[1].id
    for change in (
        lambda: changes.add_passphrase(wrong, NEW, ""),
        lambda: changes.change_passphrase(wrong, NEW, None),
        lambda: changes.renew_recovery(wrong, RecoveryCode.generate()),
        lambda: changes.remove(wrong, recovery),
    ):
        with pytest.raises(WrongPassphraseError):
            change()
    assert _content(made) == before


def test_a_renewed_recovery_code_opens_and_the_old_sheet_does_not_in_either_copy(made: Made) -> None:
    code = RecoveryCode.generate()
    _changes(made).renew_recovery(PASSPHRASE, code)
    for old, expected in ((code, [True] * 3), (made.code, [False] * 3)):
        assert _alone(made, lambda old=old: _code_opens(made, old)) == expected
    assert _opens(made, PASSPHRASE)


def test_a_code_is_printed_again_when_there_was_none(made: Made) -> None:
    _changes(made).remove(PASSPHRASE, made.keys.body.slots[1].id)
    code = RecoveryCode.generate()
    _changes(made).renew_recovery(PASSPHRASE, code)
    assert _code_opens(made, code)


def test_a_removed_passphrase_opens_nothing_in_either_copy(made: Made) -> None:
    _changes(made).add_passphrase(PASSPHRASE, NEW, "")
    _changes(made).remove(PASSPHRASE, made.keys.body.slots[1].id)
    assert _alone(made, lambda: _opens(made, NEW)) == [False] * 3
    assert _opens(made, PASSPHRASE)


def test_the_last_passphrase_is_never_removed(made: Made) -> None:
    before = _content(made)
    with pytest.raises(LastPassphraseError):
        _changes(made).remove(PASSPHRASE, made.keys.body.slots[0].id)
    assert _content(made) == before


def test_the_last_slot_of_a_required_kind_is_not_removed(made: Made) -> None:
    policy = {**made.keys.body.policy, "require_recovery": 1}
    made.keys.save_everywhere(replace(made.keys.body, policy=policy))
    with pytest.raises(KeyRequiredError):
        _changes(made).remove(PASSPHRASE, made.keys.body.slots[1].id)
    _changes(made).renew_recovery(PASSPHRASE, RecoveryCode.generate())


def test_a_slot_of_a_later_kind_survives_every_change_and_can_be_removed(made: Made) -> None:
    made.keys.save_everywhere(replace(made.keys.body, slots=(*made.keys.body.slots, LATER)))
    changes = _changes(made)
    changes.change_passphrase(PASSPHRASE, NEW, None)
    changes.add_passphrase(NEW, "another passphrase", "")
    changes.renew_recovery(NEW, RecoveryCode.generate())
    assert unlock_with_passphrase(made.folder, NEW).body.slots[-1] == LATER
    changes.remove(NEW, LATER.id)
    assert LATER not in unlock_with_passphrase(made.folder, NEW).body.slots


def test_what_is_not_there_cannot_be_changed(made: Made) -> None:
    changes, recovery = _changes(made), made.keys.body.slots[1].id
    with pytest.raises(NoSuchKeyError):
        changes.remove(PASSPHRASE, "0" * 16)
    for slot_id in ("0" * 16, recovery):
        with pytest.raises(NoSuchKeyError):
            changes.change_passphrase(PASSPHRASE, NEW, slot_id)


def test_the_key_file_has_room_for_eight_passphrases(made: Made) -> None:
    first = made.keys.body.slots[0]
    copies = [replace(first, id=f"{number:016x}") for number in range(DERIVED_LIMIT - 1)]
    made.keys.save_everywhere(replace(made.keys.body, slots=(*made.keys.body.slots, *copies)))
    with pytest.raises(TooManyKeysError) as refused:
        _changes(made).add_passphrase(PASSPHRASE, NEW, "")
    assert refused.value.params == {"maximum": 8}


def test_a_short_passphrase_changes_nothing(made: Made) -> None:
    before = _content(made)
    for change in (_changes(made).change_passphrase, _changes(made).add_passphrase):
        with pytest.raises(PassphraseTooShortError):
            change(PASSPHRASE, "eleven char", "")
    assert _content(made) == before


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("caf\u00e9 au lait noir", "cafe\u0301 au lait noir"),
        ("cafe\u0301 au lait noir", "caf\u00e9 au lait noir"),
        ("\ufb01n de la mission", "fin de la mission"),
        ("fin de la mission", "\ufb01n de la mission"),
    ],
)
def test_a_changed_passphrase_opens_from_every_keyboard(made: Made, chosen: str, typed: str) -> None:
    _changes(made).change_passphrase(PASSPHRASE, chosen, None)
    assert _opens(made, typed)
    _changes(made).change_passphrase(typed, PASSPHRASE, None)
    assert _opens(made, PASSPHRASE)


def test_a_label_is_not_readable_in_the_key_file_and_not_told_by_its_length(made: Made) -> None:
    changes = _changes(made)
    changes.add_passphrase(PASSPHRASE, NEW, "Tresor Botschaft, 2. Stock")
    changes.add_passphrase(PASSPHRASE, "another passphrase", "法")
    keys = unlock_with_passphrase(made.folder, PASSPHRASE)
    labels = [keys.label_of(slot) for slot in keys.body.slots]
    assert labels == ["", "Tresor Botschaft, 2. Stock", "法", ""]
    content = b"".join(_content(made).values())
    for form in ("Tresor", b"Tresor".hex(), json.dumps("法")[1:-1], "法".encode().hex()):
        assert form.encode() not in content
    sealed = [slot.params.get("label") for slot in keys.body.slots]
    assert len({len(each) for each in sealed if isinstance(each, str)}) == 1


def test_every_new_slot_has_at_least_the_strength_of_the_floor(made: Made) -> None:
    """S10, read from the file; a cost below the floor is a bug of the caller."""
    changes = _changes(made)
    changes.change_passphrase(PASSPHRASE, NEW, None)
    changes.add_passphrase(NEW, PASSPHRASE, "x")
    changes.renew_recovery(NEW, RecoveryCode.generate())
    for name in NAMES:
        document = json.loads(unpack((made.folder / name).read_bytes()).untrusted_body)
        for slot in document["slots"]:
            cost = KdfCost(*(slot["params"][part] for part in ("kib", "passes", "lanes")))
            assert cost.at_least(FLOOR)
    weak = KeyChanges(made.keys, lambda: NOW, KdfCost(32 * 1024, 3, 4))
    with pytest.raises(ValueError, match="floor"):
        weak.add_passphrase(NEW, "another passphrase", "")


def test_a_new_passphrase_is_measured_on_this_computer(made: Made, derivations: Derivations) -> None:
    """S10: the cost that nobody gave is calibrated, never below the floor."""
    derivations.quick_except = None
    KeyChanges(made.keys, lambda: NOW).change_passphrase(PASSPHRASE, NEW, None)
    assert made.keys.body.slots[0].cost().at_least(FLOOR)
    assert _opens(made, NEW)


def test_a_change_that_cannot_be_written_changes_nothing(made: Made) -> None:
    before = _content(made)
    (made.folder / "keys.a.new").mkdir()
    with pytest.raises(StoreIoError):
        _changes(made).change_passphrase(PASSPHRASE, NEW, None)
    (made.folder / "keys.a.new").rmdir()
    assert _content(made) == before
    assert _opens(made, PASSPHRASE)
    assert _changes(made).change_passphrase(PASSPHRASE, NEW, None)


def test_a_second_copy_that_cannot_be_written_is_told_and_written_by_the_next_save(made: Made) -> None:
    (made.folder / "keys.b.new").mkdir()
    assert not _changes(made).change_passphrase(PASSPHRASE, NEW, None)
    assert made.keys.notices == (KeyNotice.COPY_OUTDATED,)
    assert (_opens(made, NEW), _opens(made, PASSPHRASE)) == (True, False)
    (made.folder / "keys.b.new").rmdir()
    made.keys.note_time(NOW)
    assert made.keys.notices == ()
    assert _alone(made, lambda: _opens(made, PASSPHRASE)) == [False] * 3


def test_a_change_that_was_cut_off_is_completed(made: Made) -> None:
    kept = (made.folder / NAMES[1]).read_bytes()
    _changes(made).change_passphrase(PASSPHRASE, NEW, None)
    (made.folder / NAMES[1]).write_bytes(kept)
    keys = unlock_with_passphrase(made.folder, NEW)
    assert keys.notices == (KeyNotice.COPY_OUTDATED,)
    keys.heal()
    assert _alone(made, lambda: _opens(made, PASSPHRASE)) == [False] * 3
    assert unlock_with_passphrase(made.folder, NEW).notices == ()


def test_the_recovery_code_proves_only_its_own_store(made: Made) -> None:
    assert _changes(made).prove(made.code.text()).type == "recovery"
    with pytest.raises(AppError) as refused:
        _changes(made).prove(RecoveryCode.generate().text())
    assert refused.value.code == "wrong-passphrase"


def _code_opens(made: Made, code: RecoveryCode) -> bool:
    try:
        unlock_with_recovery(made.folder, code.text())
    except WrongRecoveryCodeError:
        return False
    return True


def _content(made: Made) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in made.folder.iterdir()}
