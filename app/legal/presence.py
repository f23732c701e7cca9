"""Where each element of the vocabulary stands in a formal request, and whether it is stated.

The answer is a list of gaps: JSON pointers of the fields that are still empty. An empty list means
"stated"; whether it is stated *well* is for the officer and the central authority to judge.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.formal import AssistanceItem, FormalRequest
from app.domain.matters import PersonConcerned
from app.domain.parts import part_text
from app.domain.places import Authority

GENERAL = -1
"""Index that stands for the request as a whole instead of one of its items."""


def gaps(formal: FormalRequest, element: str, item: int = GENERAL) -> tuple[str, ...]:
    """Return the pointers of the fields that leave `element` unstated.

    With `item` the particulars of that assistance item are looked at first and the general parts
    second: what is said once for the whole letter need not be said again for each item.
    """
    if item != GENERAL:
        return _item_gaps(formal, element, item)
    rule = _GENERAL_RULES.get(element)
    if rule is not None:
        return rule(formal)
    return () if part_text(formal.parts, element) else (f"/parts/{element}",)


def _item_gaps(formal: FormalRequest, element: str, index: int) -> tuple[str, ...]:
    item = formal.items[index]
    if part_text(item.particulars, element):
        return ()
    rule = _ITEM_RULES.get(element)
    if rule is not None:
        pointer = rule(formal, item)
        return (f"/items/{index}{pointer}",) if pointer else ()
    if element in _GENERAL_RULES:
        return _GENERAL_RULES[element](formal)
    if part_text(formal.parts, element):
        return ()
    return (f"/items/{index}/particulars/{element}",)


def _text(field: str) -> Callable[[FormalRequest], tuple[str, ...]]:
    def rule(formal: FormalRequest) -> tuple[str, ...]:
        return () if str(getattr(formal, field)).strip() else (f"/{field}",)

    return rule


def _authority(field: str, *needed: str) -> Callable[[FormalRequest], tuple[str, ...]]:
    def rule(formal: FormalRequest) -> tuple[str, ...]:
        authority: Authority = getattr(formal, field)
        return tuple(f"/{field}/{name}" for name in needed if not str(getattr(authority, name)).strip())

    return rule


def _each_offence(field: str) -> Callable[[FormalRequest], tuple[str, ...]]:
    def rule(formal: FormalRequest) -> tuple[str, ...]:
        if not formal.offences:
            return ("/offences",)
        return tuple(
            f"/offences/{number}/{field}"
            for number, offence in enumerate(formal.offences)
            if not str(getattr(offence, field)).strip()
        )

    return rule


def _each_person(
    field: str, is_known: Callable[[PersonConcerned], bool]
) -> Callable[[FormalRequest], tuple[str, ...]]:
    def rule(formal: FormalRequest) -> tuple[str, ...]:
        # Without any person there is one gap, "identity", not one for each thing unknown of nobody.
        if not formal.persons:
            return ("/persons",) if field == "name" else ()
        return tuple(
            f"/persons/{number}/{field}"
            for number, person in enumerate(formal.persons)
            if not is_known(person)
        )

    return rule


def _basis(formal: FormalRequest) -> tuple[str, ...]:
    return () if formal.basis.instrument or formal.basis.text.strip() else ("/basis",)


def _assistance(formal: FormalRequest) -> tuple[str, ...]:
    if not formal.items:
        return ("/items",)
    return tuple(
        f"/items/{n}/description" for n, item in enumerate(formal.items) if not item.description.strip()
    )


def _each_item(element: str) -> Callable[[FormalRequest], tuple[str, ...]]:
    def rule(formal: FormalRequest) -> tuple[str, ...]:
        if not formal.items:
            return ("/items",)
        return tuple(p for n in range(len(formal.items)) for p in _item_gaps(formal, element, n))

    return rule


def _time_limit(formal: FormalRequest) -> tuple[str, ...]:
    if formal.time_limit is None:
        return ("/time_limit",)
    return () if formal.time_limit.reason.strip() else ("/time_limit/reason",)


def _purpose(formal: FormalRequest) -> tuple[str, ...]:
    if formal.purpose.strip() or (formal.items and all(item.purpose.strip() for item in formal.items)):
        return ()
    return ("/purpose",)


_GENERAL_RULES: dict[str, Callable[[FormalRequest], tuple[str, ...]]] = {
    "requesting_authority": _authority("requesting_authority", "name", "address"),
    "conducting_authority": _authority("conducting_authority", "name", "function"),
    "requested_authority": _authority("requested_authority", "name"),
    "legal_basis": _basis,
    "subject_nature": _text("subject"),
    "stage": lambda formal: () if formal.stage else ("/stage",),
    "facts": _text("facts"),
    "offence": _each_offence("label"),
    "statute_text": _each_offence("statute_text"),
    "max_penalty": _each_offence("max_penalty"),
    "assistance": _assistance,
    "nexus": _each_item("nexus"),
    "purpose": _purpose,
    "time_limit": _time_limit,
    "persons_identity": _each_person("name", lambda person: bool(person.name.strip())),
    "persons_location": _each_person("location", lambda person: bool(person.location.strip())),
    "persons_nationality": _each_person("nationalities", lambda person: bool(person.nationalities)),
    "persons_birth": _each_person("birth_date", lambda person: person.birth_date is not None),
}


def _item_purpose(formal: FormalRequest, item: AssistanceItem) -> str:
    return "" if item.purpose.strip() or formal.purpose.strip() else "/purpose"


_ITEM_RULES: dict[str, Callable[[FormalRequest, AssistanceItem], str]] = {
    "assistance": lambda _formal, item: "" if item.description.strip() else "/description",
    "items_description": lambda _formal, item: "" if item.description.strip() else "/description",
    "nexus": lambda _formal, item: "" if item.nexus.strip() else "/nexus",
    "period": lambda _formal, item: "" if item.period else "/period",
    "purpose": _item_purpose,
}
