"""When a requirement of an instrument applies to a given request.

The reference states conditions in words ("where possible", "type=video"); the table
`reference/conditions.json` says what each of them means for a program. A condition that the table
does not know, or that only a lawyer can answer, becomes a question: never a silent yes or no.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from app.assets import read_text
from app.domain.formal import AssistanceItem, Coercion, FormalRequest
from app.domain.parts import part_text


class Obligation(Enum):
    """How strongly a requirement binds, from what stops a letter to what is only mentioned."""

    MUST = "must"
    SHOULD = "should"
    ASK = "ask"
    OPTIONAL = "optional"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as the table states it; see `obligation` for what each field does."""

    level: Obligation = Obligation.MUST
    kinds: tuple[str, ...] = ()
    except_kinds: tuple[str, ...] = ()
    route: str = ""
    role: str = ""
    coercive: bool = False
    urgent: bool = False
    supplementary: bool = False


@cache
def _table() -> Mapping[str, Condition]:
    return {words: _condition(entry) for words, entry in json.loads(_source()).items()}


def _source() -> str:
    return read_text("reference/conditions.json")


def _condition(entry: Mapping[str, Any]) -> Condition:
    values = dict(entry)
    values["level"] = Obligation(entry.get("level", "must"))
    for name in ("kinds", "except_kinds"):
        values[name] = tuple(entry.get(name, ()))
    return Condition(**values)


def condition(words: str) -> Condition:
    """Return what a condition means; unknown words make the requirement a question."""
    if not words:
        return Condition()
    return _table().get(words, Condition(level=Obligation.ASK))


def obligation_for_item(rule: Condition, formal: FormalRequest, item: AssistanceItem) -> Obligation:
    """Return how a rule with `kinds` binds for one assistance item."""
    if item.kind not in rule.kinds:
        return Obligation.NONE
    if rule.route and item.route is None:
        return Obligation.NONE  # which way is asked is itself a gap, reported once
    if rule.route and item.route is not None and item.route.value != rule.route:
        return Obligation.NONE
    return _general(rule, formal)


def obligation(rule: Condition, formal: FormalRequest) -> Obligation:
    """Return how a rule without `kinds` binds for the request as a whole."""
    kinds = {item.kind for item in formal.items}
    if rule.except_kinds and kinds and kinds <= set(rule.except_kinds):
        return Obligation.NONE
    if rule.coercive:
        return _coercive(rule, formal)
    return _general(rule, formal)


def _general(rule: Condition, formal: FormalRequest) -> Obligation:
    if rule.supplementary and formal.supplement_to is None and not formal.supplement_reference:
        return Obligation.NONE
    if rule.role and all(person.role.value != rule.role for person in formal.persons):
        return Obligation.NONE
    if rule.urgent and not part_text(formal.parts, "urgency"):
        return Obligation.NONE
    return rule.level


def _coercive(rule: Condition, formal: FormalRequest) -> Obligation:
    answers = {item.coercion for item in formal.items}
    if Coercion.COERCIVE in answers:
        return rule.level
    return Obligation.ASK if Coercion.UNKNOWN in answers else Obligation.NONE
