"""The same passphrase opens whatever keyboard typed it; nothing is trimmed behind the officer's back."""

from __future__ import annotations

import pytest

from db.keys.errors import PassphraseTooLongError, PassphraseTooShortError, PassphraseUnusableError
from db.keys.passphrase import new_passphrase, passphrase_secret


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("caf\u00e9 au lait noir", "cafe\u0301 au lait noir"),
        ("\ufb01n de la mission", "fin de la mission"),
        ("\uff50\uff41\uff53\uff53phrase longue", "passphrase longue"),
        ("\u1100\u1161\u11a8 twelve letters", "\uac01 twelve letters"),
    ],
)
def test_composed_and_decomposed_typing_give_the_same_secret(one: str, other: str) -> None:
    assert one != other
    assert passphrase_secret(one) == passphrase_secret(other)


@pytest.mark.parametrize(
    "altered", [" twelve letters", "twelve letters ", "Twelve letters", "twelve  letters"]
)
def test_spaces_and_case_belong_to_the_passphrase(altered: str) -> None:
    assert passphrase_secret("twelve letters") != passphrase_secret(altered)


@pytest.mark.parametrize("short", ["", "eleven char", "e\u0301" * 11])
def test_a_new_passphrase_under_twelve_characters_is_refused(short: str) -> None:
    with pytest.raises(PassphraseTooShortError) as refused:
        new_passphrase(short)
    assert refused.value.params == {"minimum": 12}


@pytest.mark.parametrize("enough", ["twelve chars", "\u00e9" * 12, "\ufb03" * 4])
def test_twelve_characters_are_counted_after_normalisation(enough: str) -> None:
    assert new_passphrase(enough) == passphrase_secret(enough)


def test_a_short_passphrase_may_still_be_tried() -> None:
    """The rule for new passphrases may change; those that exist must open."""
    assert passphrase_secret("short").reveal() == b"short"


def test_half_of_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(PassphraseUnusableError):
        passphrase_secret("twelve letters \ud83d")


def test_a_pasted_document_is_refused() -> None:
    with pytest.raises(PassphraseTooLongError):
        passphrase_secret("x" * 1001)
