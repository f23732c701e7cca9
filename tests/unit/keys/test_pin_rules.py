"""What may be a PIN."""

from __future__ import annotations

import pytest

from app.domain.pins import (
    MAXIMUM,
    PinTooLongError,
    PinTooShortError,
    PinTooSimpleError,
    check_new_pin,
    normal_pin,
)


@pytest.mark.parametrize("pin", ["", "1", "74926", "７４９２６", "ﬁ741"])
def test_a_short_pin_is_refused(pin: str) -> None:
    with pytest.raises(PinTooShortError) as refused:
        check_new_pin(pin)
    assert refused.value.params == {"minimum": 6}


@pytest.mark.parametrize(
    "pin",
    [
        "111111",
        "121212",
        "123123",
        "112211",
        "123456",
        "234567",
        "987654",
        "098765",
        "567890",
        "qwerty",
        "QWERTY",
        "ytrewq",
        "abcdef",
        "fedcba",
        "asdfgh",
        "aAaAaA",
        "abcabcabc",
        "１２３４５６",
    ],
)
def test_a_pin_that_five_tries_may_find_is_refused(pin: str) -> None:
    with pytest.raises(PinTooSimpleError):
        check_new_pin(pin)


@pytest.mark.parametrize("pin", ["749261", "harbour", "1q2w3e", "123457", "280519", "лампа7"])
def test_other_pins_are_taken(pin: str) -> None:
    assert check_new_pin(pin) == pin


def test_digits_of_any_keyboard_are_the_same_digits() -> None:
    assert normal_pin("٧٤٩٢٦١") == normal_pin("７４９２６１") == normal_pin("७४९२६१") == "749261"


def test_blanks_belong_to_a_pin() -> None:
    assert check_new_pin(" 7492 ") == " 7492 "


def test_a_document_is_no_pin() -> None:
    assert check_new_pin("7492" * (MAXIMUM // 4 - 1) + "31") != ""
    with pytest.raises(PinTooLongError):
        normal_pin("7" * (MAXIMUM + 1))
