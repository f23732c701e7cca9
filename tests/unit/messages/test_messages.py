"""Every expected failure has words, and the words ask only for what the failure brings along."""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
from collections.abc import Iterator
from enum import Enum
from types import ModuleType

import app
import db
import ui
from app.domain.requests import RequestState
from app.errors import AppError, CannotOpenError, RefusedError, UsageError, WorldError
from app.exchange.faults import FaultKind
from app.legal.completeness import Level
from db.keys.errors import WrongPassphraseError
from db.keys.oserrors import KeyringError
from tests.helpers.source import last_word, python_files
from ui.messages import (
    WORDINGS,
    fault_sentence,
    kind_words,
    level_words,
    message_of,
    words_of,
)
from ui.messages.faults import FAULTS
from ui.messages.wording import QT_TRANSLATE_NOOP, Wording, fill_in
from ui.messages.words import WORDS

_FAMILIES = {AppError, RefusedError, UsageError, CannotOpenError, WorldError, KeyringError}
_ROOMS = ("app", "db", "ui")


def _modules() -> Iterator[ModuleType]:
    for package in (app, db, ui):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def _errors() -> list[type[AppError]]:
    list(_modules())
    waiting, found = [AppError], []
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.split(".")[0] in _ROOMS:
            found.append(kind)
    return sorted(found, key=lambda kind: kind.__qualname__)


def _said_codes() -> set[str]:
    """Every literal that a class of ours has, or is given, as its code."""
    return {kind.code for kind in _errors() if kind not in _FAMILIES}


def test_every_expected_failure_has_its_own_code_and_a_message() -> None:
    assert not [kind.__name__ for kind in _errors() if kind not in _FAMILIES and kind.code == "error"]
    assert not sorted(_said_codes() - set(WORDINGS))


def test_codes_are_words_and_hyphens_that_a_script_can_rely_on() -> None:
    assert not [code for code in sorted(_said_codes()) if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)]


def test_no_message_is_left_over() -> None:
    assert not sorted(set(WORDINGS) - _said_codes())


def test_a_message_asks_only_for_values_that_every_raise_brings() -> None:
    faults = []
    given = _given_parameters()
    for kind in _errors():
        wording = WORDINGS.get(kind.code)
        if wording is None or kind not in _FAMILIES | {kind}:
            continue
        for place, names in given.get(kind.__name__, []):
            lacking = wording.places() - names - {"code"}
            if lacking:
                faults.append(f"{place} {kind.__name__} lacks {sorted(lacking)}")
    assert not faults


def _given_parameters() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """By class: where it is made, and the names of the values it is given there."""
    known = {kind.__name__: kind for kind in _errors()}
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for source in python_files(*_ROOMS):
        for name, call in source.calls():
            if name not in known or any(keyword.arg is None for keyword in call.keywords):
                continue
            if "__init__" in vars(known[name]):  # the class names its values itself; checked below
                continue
            names = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
            found.setdefault(name, []).append((source.at(call), names))
        for bare in _bare_raises(source.tree):
            if bare[1] in known:
                found.setdefault(bare[1], []).append((f"{source.path}:{bare[0]}", frozenset()))
    return found


def _bare_raises(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name | ast.Attribute):
            yield node.lineno, last_word(node.exc)


def test_a_document_error_brings_the_values_of_its_message() -> None:
    from app.exchange.faults import DocumentError, Fault

    error = DocumentError([Fault("/title", FaultKind.MISSING)])
    assert WORDINGS[error.code].places() <= set(error.params)
    assert "/title" in message_of(error).sentence


def test_every_fault_of_a_document_has_a_sentence() -> None:
    assert set(FAULTS) == {kind.value for kind in FaultKind}
    assert fault_sentence("too_large", {"limit": 7}) == "The document is larger than 7 bytes."


def test_a_fault_asks_only_for_values_that_it_brings() -> None:
    brought: dict[str, list[set[str]]] = {}
    for source in python_files("app/exchange"):
        for node in ast.walk(source.tree):
            for kind, names in _faults_in(node):
                brought.setdefault(kind, []).append(names)
    for kind, all_names in brought.items():
        places = Wording("", FAULTS[FaultKind[kind].value]).places()
        assert all(places <= names for names in all_names), kind


def _faults_in(node: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """Kind and value names where `FaultKind.X` and a dict of values stand side by side."""
    parts: list[ast.expr] = []
    if isinstance(node, ast.Call):
        parts = node.args
    elif isinstance(node, ast.Tuple):
        parts = node.elts
    for left, right in itertools.pairwise(parts):
        names_a_kind = isinstance(left, ast.Attribute) and last_word(left.value) == "FaultKind"
        if names_a_kind and isinstance(right, ast.Dict):
            yield left.attr, {key.value for key in right.keys if isinstance(key, ast.Constant)}


def _enums(*rooms: str) -> Iterator[type[Enum]]:
    for module in _modules():
        if module.__name__.startswith(rooms):
            for kind in vars(module).values():
                if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == module.__name__:
                    yield kind


def test_every_worded_enum_is_worded_completely() -> None:
    rooms = (
        "app.domain",
        "app.legal",
        "app.documents.verdict",
        "app.ports_keys",
        "db.store",
        "db.keys.opened",
    )
    enums = [kind for kind in _enums(*rooms) if kind.__name__ in WORDS]
    assert {kind.__name__: {str(member.value) for member in kind} for kind in enums} == {
        name: set(words) for name, words in WORDS.items()
    }


def test_every_enum_of_the_domain_that_people_see_has_words() -> None:
    unseen = {"ConfiscationRoute"}  # shown as the letters of the treaties' paragraphs
    assert not {kind.__name__ for kind in _enums("app.domain")} - set(WORDS) - unseen


def test_a_value_is_filled_in_and_wrapped_but_never_interpreted() -> None:
    assert fill_in("Group {group} of {name}", {"group": 3, "name": "{group}"}, lambda s: f"<{s}>") == (
        "Group 3 of <{group}>"
    )
    assert fill_in("{0.__class__} {missing}", {}, str) == "{0.__class__} {missing}"


def test_a_state_in_a_message_is_a_word_and_not_a_code() -> None:
    from app.services.requests import MoveRefusedError

    message = message_of(MoveRefusedError(current="no_reply", target="sent"))
    assert message.sentence == "A request cannot go from “No reply” to “Sent”."


def test_a_code_without_a_message_is_named_and_not_hidden() -> None:
    class LaterError(AppError):
        code = "later"

    assert "“later”" in message_of(LaterError()).sentence


def test_the_translation_is_asked_for_the_text_and_not_for_the_filled_text() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, text: str) -> str:
        asked.append((context, text))
        return f"~{text}"

    message = message_of(WrongPassphraseError(), translate)
    assert message.title == "~Wrong passphrase"
    assert ("messages", "This passphrase does not open the store.") in asked


def test_a_wrong_passphrase_says_only_that() -> None:
    assert not WORDINGS["wrong-passphrase"].places()


def test_words_of_kinds_and_levels() -> None:
    assert kind_words("followup") == "follow-up"
    assert level_words(Level.MUST) == "Required"
    assert words_of(RequestState.CONVERTED) == "Made formal"
    assert QT_TRANSLATE_NOOP("messages", "x") == "x"
