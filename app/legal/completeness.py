"""What a formal request still lacks for its legal basis and for each kind of assistance.

Requests come back because a part is missing (UNTOC art. 18(21)(a) lets a State refuse what does
not conform). The engine reads the instruments as data: a profile raises or lowers the obligation
of a field, it never adds a page. It asks and reminds; it does not decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from app.domain.formal import FormalRequest
from app.legal.conditions import Obligation, condition, obligation, obligation_for_item
from app.legal.instruments import Checklist, Instrument, Reference, Requirement, Verified, reference
from app.legal.presence import GENERAL, gaps


class Level(Enum):
    """How much a finding weighs: what must be stated, what should be, what to think about."""

    MUST = "must"
    SHOULD = "should"
    CONSIDER = "consider"


_WEIGHT = {Level.MUST: 2, Level.SHOULD: 1, Level.CONSIDER: 0}
_LEVEL_OF = {Obligation.MUST: Level.MUST, Obligation.SHOULD: Level.SHOULD, Obligation.ASK: Level.CONSIDER}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not stated yet.

    `code` is "completeness:" and the element; `pointer` the field to fill, as a JSON pointer in which
    "/parts/urgency" stands for the part about urgency; `item` the index of the assistance item or
    -1; `source` the instrument or checklist with `ref`, its paragraph; `why` what it asks for, in the
    words of the reference; `condition` when it asks for it.
    """

    code: str
    level: Level
    element: str
    pointer: str
    item: int
    source: str
    ref: str
    why: str
    condition: str
    verified: Verified


def check(formal: FormalRequest, known: Reference | None = None) -> tuple[Finding, ...]:
    """Return everything that the basis and the kinds of assistance ask for and the request lacks.

    Heaviest first within the order of the letter; each field once, with the strongest demand on it.
    """
    known = known or reference()
    findings = [*_always(formal), *_of_instrument(formal, known), *_of_items(formal, known)]
    return _once_per_field(findings)


def is_complete(findings: tuple[Finding, ...]) -> bool:
    """Say whether nothing that must be stated is missing."""
    return all(finding.level is not Level.MUST for finding in findings)


_ALWAYS = (
    Requirement("requested_authority", "", "Addressee: the central authority or a competent authority"),
    Requirement("requesting_authority", "", "Who makes the request, and where an answer can be sent"),
    Requirement("conducting_authority", "", "Who conducts the proceedings, and in what function"),
    Requirement("legal_basis", "", "What the request rests on: a treaty, a scheme or reciprocity"),
    Requirement("subject_nature", "", "What the case is about and what kind of proceedings it is"),
    Requirement("facts", "", "Summary of the relevant facts: place, time and manner", "not for service"),
    Requirement("assistance", "", "At least one measure, described exactly"),
    Requirement("nexus", "", "Why each measure is relevant to the facts"),
    Requirement("purpose", "", "What the evidence or action is wanted for: it limits the later use"),
)
"""What any request needs, whatever it rests on: the common core of all lists of contents
(`domain/mla.md`, B.1), so that a request under a bilateral treaty is checked as well."""


_ROUTE = Requirement(
    "route",
    "UNTOC 13(3); UNCAC 55(3); 1988 Convention 5(4)(d)",
    "Which way is asked: own order of the requested State (a), enforcement (b), tracing or freezing (c)",
)


def _always(formal: FormalRequest) -> Iterator[Finding]:
    for requirement in _ALWAYS:
        level = _LEVEL_OF.get(obligation(condition(requirement.condition), formal))
        if level is not None:
            yield from _missing(formal, requirement, level, "practice")


def _of_instrument(formal: FormalRequest, known: Reference) -> Iterator[Finding]:
    instrument = known.instruments.get(formal.basis.instrument)
    if instrument is None:
        return
    for requirement in instrument.required:
        rule = condition(requirement.condition)
        if rule.kinds:
            yield from _per_item(formal, instrument, requirement)
        else:
            level = _LEVEL_OF.get(obligation(rule, formal))
            if level is not None:
                yield from _missing(formal, requirement, level, instrument.key)


def _per_item(formal: FormalRequest, instrument: Instrument, requirement: Requirement) -> Iterator[Finding]:
    rule = condition(requirement.condition)
    for number, item in enumerate(formal.items):
        level = _LEVEL_OF.get(obligation_for_item(rule, formal, item))
        if level is not None:
            yield from _missing(formal, requirement, level, instrument.key, number)


def _of_items(formal: FormalRequest, known: Reference) -> Iterator[Finding]:
    for number, item in enumerate(formal.items):
        checklist = known.checklists.get(item.kind)
        if checklist is not None:
            yield from _of_checklist(formal, checklist, number)
        if item.kind == "freeze_confiscate" and item.route is None:
            asked = Requirement(
                "route", "", "Which way is asked: own order (a), enforcement (b), freezing (c)"
            )
            yield _finding(asked, Level.MUST, f"/items/{number}/route", number, item.kind)


def _of_checklist(formal: FormalRequest, checklist: Checklist, number: int) -> Iterator[Finding]:
    for requirement in checklist.particulars:
        rule = condition(requirement.condition)
        binds = obligation_for_item(rule, formal, formal.items[number]) if rule.kinds else rule.level
        level = _LEVEL_OF.get(binds)
        if level is not None:
            yield from _missing(formal, requirement, _at_most(level, requirement), checklist.kind, number)


def _at_most(level: Level, requirement: Requirement) -> Level:
    """What practice only advises is never more than that."""
    return level if requirement.must or level is not Level.MUST else Level.SHOULD


def _missing(
    formal: FormalRequest, requirement: Requirement, level: Level, source: str, item: int = GENERAL
) -> Iterator[Finding]:
    for pointer in gaps(formal, requirement.key, item):
        yield _finding(requirement, level, pointer, item, source)


def _finding(requirement: Requirement, level: Level, pointer: str, item: int, source: str) -> Finding:
    return Finding(
        code=f"completeness:{requirement.key}",
        level=level,
        element=requirement.key,
        pointer=pointer,
        item=item,
        source=source,
        ref=requirement.ref,
        why=requirement.description,
        condition=requirement.condition,
        verified=requirement.verified,
    )


def _once_per_field(findings: list[Finding]) -> tuple[Finding, ...]:
    strongest: dict[str, Finding] = {}
    for finding in findings:
        known = strongest.get(finding.pointer)
        if known is None or _WEIGHT[finding.level] > _WEIGHT[known.level]:
            strongest[finding.pointer] = finding
        elif known.source == "practice" and _WEIGHT[finding.level] == _WEIGHT[known.level]:
            # The paragraph of a treaty says more than "practice".
            strongest[finding.pointer] = replace(finding, level=known.level)
    return tuple(sorted(strongest.values(), key=_order))


def _order(finding: Finding) -> tuple[int, int]:
    return (-_WEIGHT[finding.level], _PLACE.get(finding.pointer.split("/")[1], len(_PLACE)))


_PLACE = {
    name: number
    for number, name in enumerate(
        (
            "requested_authority",
            "requesting_authority",
            "conducting_authority",
            "basis",
            "subject",
            "stage",
            "facts",
            "offences",
            "items",
            "persons",
            "purpose",
            "time_limit",
            "parts",
        )
    )
}
