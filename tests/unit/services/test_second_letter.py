"""Whose certificate it is, and that a letter is signed once: two originals would contradict each other."""

from __future__ import annotations

import pytest

from app.services.letters import is_other_person


@pytest.mark.parametrize(
    ("signatory", "signer"),
    [
        ("Claire Thibodeau", "Claire Thibodeau"),
        ("Claire Thibodeau", "THIBODEAU Claire Anne"),
        ("Łukasz Đorđević", "Lukasz Dordevic"),
        ("Кетеван Ломсадзе", "Ketevan Lomsadze"),
        ("", "Claire Thibodeau"),
        ("Claire Thibodeau", ""),
    ],
)
def test_the_same_person_in_another_spelling_is_no_reason_to_ask(signatory: str, signer: str) -> None:
    assert not is_other_person(signatory, signer)


@pytest.mark.parametrize(
    ("signatory", "signer"),
    [("Ève d'Ailleboust", "Claire Thibodeau"), ("Kari Nordmann", "Kari Svendsen")],
)
def test_another_person_is_a_reason_to_ask(signatory: str, signer: str) -> None:
    assert is_other_person(signatory, signer)
