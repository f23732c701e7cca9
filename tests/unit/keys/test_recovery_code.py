"""The printed recovery code forgives how it is typed and notices every slip, naming the group."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.keys.errors import RecoveryGroupError, RecoveryLengthError
from db.keys.recovery import ALPHABET, RecoveryCode


def test_a_code_is_eight_groups_of_five_and_160_bits() -> None:
    code = RecoveryCode.generate()
    assert [len(group) for group in code.groups] == [5] * 8
    assert len(code.secret()) * 8 == 160
    assert RecoveryCode.generate().secret() != code.secret()


def test_the_alphabet_has_no_letters_that_look_alike() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set(ALPHABET) & set("ILOU")


def test_every_bit_of_the_secret_is_on_the_paper() -> None:
    """100 codes read back to 100 different secrets, the printed ones."""
    codes = [RecoveryCode.generate() for _ in range(100)]
    assert [RecoveryCode.parse(code.text()).groups for code in codes] == [code.groups for code in codes]
    assert len({bytes(code.secret().reveal()) for code in codes}) == 100


@pytest.mark.parametrize("separator", ["", " ", "-", " - ", "\n", "\t", "\u2010", "\u2013", "\u00a0", "."])
def test_separators_do_not_matter(separator: str) -> None:
    code = RecoveryCode.generate()
    assert RecoveryCode.parse(separator.join(code.groups)).secret() == code.secret()
    assert RecoveryCode.parse(f"  {separator.join(code.groups)}\n").secret() == code.secret()


def test_case_and_letters_that_look_like_digits_do_not_matter() -> None:
    text = next(text for text in _codes() if "0" in text and "1" in text)
    secret = RecoveryCode.parse(text).secret()
    for typed in (text.lower(), text.replace("0", "O"), text.replace("0", "o"), text.replace("1", "I")):
        assert RecoveryCode.parse(typed).secret() == secret
    for typed in (text.replace("1", "l"), text.replace("1", "L"), text.replace("1", "i")):
        assert RecoveryCode.parse(typed).secret() == secret


def test_full_width_typing_is_read() -> None:
    code = RecoveryCode.generate()
    wide = "".join(chr(ord(c) + 0xFEE0) if c != "-" else c for c in code.text())
    assert RecoveryCode.parse(wide).secret() == code.secret()


def test_every_single_wrong_character_is_noticed_and_its_group_named() -> None:
    """All 40 places, all 31 other characters: 1,240 slips, none accepted."""
    text = "".join(RecoveryCode.generate().groups)
    for place in range(len(text)):
        for wrong in ALPHABET.replace(text[place], ""):
            with pytest.raises(RecoveryGroupError) as refused:
                RecoveryCode.parse(text[:place] + wrong + text[place + 1 :])
            assert refused.value.params == {"group": place // 5 + 1}


def test_every_swap_of_two_groups_is_noticed() -> None:
    for _ in range(20):
        groups = list(RecoveryCode.generate().groups)
        for one, other in itertools.combinations(range(8), 2):
            swapped = groups.copy()
            swapped[one], swapped[other] = groups[other], groups[one]
            with pytest.raises(RecoveryGroupError) as refused:
                RecoveryCode.parse("-".join(swapped))
            assert refused.value.params == {"group": one + 1}


def test_neighbours_exchanged_within_a_group_are_noticed() -> None:
    for text in itertools.islice(_codes(), 20):
        for place in range(len(text) - 1):
            swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
            if swapped == text or "-" in text[place : place + 2]:
                continue
            with pytest.raises(RecoveryGroupError):
                RecoveryCode.parse(swapped)


def test_a_letter_outside_the_alphabet_is_named_by_its_group() -> None:
    groups = list(RecoveryCode.generate().groups)
    groups[2] = "U" + groups[2][1:]
    with pytest.raises(RecoveryGroupError) as refused:
        RecoveryCode.parse(" ".join(groups))
    assert refused.value.params == {"group": 3}


def test_a_missing_character_is_named_by_its_group_when_groups_are_apart() -> None:
    groups = list(RecoveryCode.generate().groups)
    groups[6] = groups[6][:4]
    with pytest.raises(RecoveryGroupError) as refused:
        RecoveryCode.parse(" ".join(groups))
    assert refused.value.params == {"group": 7}


def test_a_missing_group_is_told_by_length() -> None:
    with pytest.raises(RecoveryLengthError) as refused:
        RecoveryCode.parse("-".join(RecoveryCode.generate().groups[:7]))
    assert refused.value.params == {"found": 35, "expected": 40}


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(typed: str) -> None:
    with suppress(RecoveryGroupError, RecoveryLengthError):
        assert len(RecoveryCode.parse(typed).secret()) == 20


def test_a_code_is_not_in_its_text_form() -> None:
    code = RecoveryCode.generate()
    assert not any(group in f"{code!r} {code}" for group in code.groups)


def _codes() -> Iterator[str]:
    while True:
        yield RecoveryCode.generate().text()
