"""The key ring of macOS, as far as another system can tell: its one class, its refusals, its environment.

The class itself runs on macOS only; a stand-in takes its place in the imports, because what is tested here is
what we do around it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from db.keys.keychain import Keychain
from db.keys.oserrors import KeyringFailedError, KeyringLockedError, KeyringMissingError
from db.keys.osstore import Patience

NAME = "0123456789abcdef"


class _KeyringError(Exception):
    pass


class _KeyringLocked(_KeyringError):  # noqa: N818 - the name of the package
    pass


def _install(monkeypatch: pytest.MonkeyPatch, keyring: object) -> None:
    backend, errors = ModuleType("keyring.backends.macOS"), ModuleType("keyring.errors")
    backend.Keyring = keyring  # type: ignore[attr-defined]
    errors.KeyringError, errors.KeyringLocked = _KeyringError, _KeyringLocked  # type: ignore[attr-defined]
    for module in (ModuleType("keyring"), ModuleType("keyring.backends"), backend, errors):
        monkeypatch.setitem(sys.modules, module.__name__, module)


def _class(answer: Callable[[], object], seen: list[tuple[object, ...]], module: str) -> type:
    def method(_self: object, *words: object) -> object:
        seen.append((*words, *[one for one in os.environ if "KEYCHAIN" in one or "KEYRING" in one]))
        return answer()

    names = ("set_password", "get_password", "delete_password")
    return type("Keyring", (), {"__module__": module, **dict.fromkeys(names, method)})


def test_it_is_asked_under_a_neutral_name_and_without_the_environment(monkeypatch) -> None:
    for variable in ("KEYCHAIN_PATH", "KEYRING_PROPERTY_KEYCHAIN", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.setenv(variable, "/elsewhere")
    seen: list[tuple[object, ...]] = []
    _install(monkeypatch, _class(lambda: "1.aa.0", seen, "keyring.backends.macOS"))
    ring = Keychain()
    ring.put(NAME, "1.aa.0", Patience(10))
    assert ring.get(NAME, Patience(10)) == "1.aa.0"
    assert ring.delete(NAME, Patience(10))
    assert seen == [
        ("desk-key", NAME, "1.aa.0"),
        ("desk-key", NAME),
        ("desk-key", NAME),
        ("desk-key", NAME),
    ]


def test_another_class_in_its_place_is_not_used(monkeypatch) -> None:
    seen: list[tuple[object, ...]] = []
    _install(monkeypatch, _class(lambda: "1.aa.0", seen, "evil"))
    with pytest.raises(KeyringMissingError):
        Keychain().put(NAME, "1.aa.0", Patience(10))
    assert seen == []


@pytest.mark.parametrize(
    ("fault", "refused"),
    [(_KeyringLocked(), KeyringLockedError), (_KeyringError("words"), KeyringFailedError)],
    ids=["denied", "failed"],
)
def test_its_refusals_are_ours(monkeypatch, fault: Exception, refused: type[Exception]) -> None:
    def answer() -> object:
        raise fault

    _install(monkeypatch, _class(answer, [], "keyring.backends.macOS"))
    with pytest.raises(refused):
        Keychain().get(NAME, Patience(10))


def test_an_answer_that_is_no_text_is_refused(monkeypatch) -> None:
    _install(monkeypatch, _class(lambda: 7, [], "keyring.backends.macOS"))
    with pytest.raises(KeyringFailedError):
        Keychain().get(NAME, Patience(10))


def test_without_the_package_there_is_no_key_ring(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(KeyringMissingError):
        Keychain().get(NAME, Patience(10))
