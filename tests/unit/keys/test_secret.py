"""A secret does not show itself and can be wiped."""

from __future__ import annotations

import copy
import pickle

import pytest

from db.keys.secret import Secret


def test_a_secret_is_not_in_its_text_forms() -> None:
    secret = Secret(b"canary-secret")
    assert "canary" not in f"{secret} {secret!r}"
    assert "canary" not in repr({"key": [secret]})


def test_a_wiped_secret_holds_zeros_and_refuses_use() -> None:
    secret = Secret(b"canary-secret")
    buffer = secret.reveal()
    secret.wipe()
    secret.wipe()
    assert buffer == bytes(13)
    with pytest.raises(ValueError, match="wiped"):
        secret.reveal()


def test_leaving_the_block_wipes() -> None:
    with Secret(b"canary") as secret:
        assert secret.reveal() == b"canary"
    with pytest.raises(ValueError, match="wiped"):
        secret.reveal()


def test_a_secret_cannot_be_copied_or_pickled() -> None:
    secret = Secret(b"canary")
    for leak in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            leak(secret)


def test_secrets_are_compared_by_content_and_are_no_dictionary_keys() -> None:
    assert Secret(b"one") == Secret(b"one")
    assert Secret(b"one") != Secret(b"two")
    assert Secret(b"one") != b"one"
    with pytest.raises(TypeError):
        hash(Secret(b"one"))


def test_a_secret_keeps_its_own_copy() -> None:
    given = bytearray(b"canary")
    secret = Secret(given)
    given[:] = b"xxxxxx"
    assert secret.reveal() == b"canary"
