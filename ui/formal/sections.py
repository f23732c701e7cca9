"""The sections of the editor: what they are called, what belongs to each, and how complete each one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject

from app.exchange.faults import Fault
from app.legal.completeness import Finding, Level
from ui.formal.lens import segments
from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.style.icons import Icon
from ui.style.tokens import Tone

_CONTEXT = "Section"


class Section(Enum):
    """The sections in the order of the letter; the value is the name."""

    AUTHORITIES = QT_TRANSLATE_NOOP("Section", "Authorities")
    BASIS = QT_TRANSLATE_NOOP("Section", "Legal basis")
    CASE = QT_TRANSLATE_NOOP("Section", "Case")
    OFFENCES = QT_TRANSLATE_NOOP("Section", "Offences")
    PERSONS = QT_TRANSLATE_NOOP("Section", "Persons")
    FACTS = QT_TRANSLATE_NOOP("Section", "Facts")
    ASSISTANCE = QT_TRANSLATE_NOOP("Section", "Assistance sought")
    URGENCY = QT_TRANSLATE_NOOP("Section", "Time and confidentiality")
    STATEMENTS = QT_TRANSLATE_NOOP("Section", "Assurances, statements")
    ANNEXES = QT_TRANSLATE_NOOP("Section", "Annexes")
    CHECK = QT_TRANSLATE_NOOP("Section", "Check and sign")

    def words(self) -> str:
        """Return the name in the language in force."""
        return QCoreApplication.translate(_CONTEXT, self.value)


_HOME = {
    "basis": Section.BASIS,
    "subject": Section.CASE,
    "stage": Section.CASE,
    "case_reference": Section.CASE,
    "prior_contacts": Section.CASE,
    "supplement_reference": Section.CASE,
    "offences": Section.OFFENCES,
    "persons": Section.PERSONS,
    "facts": Section.FACTS,
    "items": Section.ASSISTANCE,
    "purpose": Section.ASSISTANCE,
    "time_limit": Section.URGENCY,
    "marking": Section.URGENCY,
    "parts": Section.STATEMENTS,
    "annexes": Section.ANNEXES,
    "language": Section.CHECK,
    "signatory": Section.CHECK,
}
URGENCY_PARTS = ("urgency", "confidentiality")
"""Elements that are said in the section about time and confidentiality, not among the other statements."""


def section_of(pointer: str) -> Section:
    """Return the section in which a field stands."""
    path = segments(pointer)
    if path[:1] == ["parts"] and path[1:2] and path[1] in URGENCY_PARTS:
        return Section.URGENCY
    return _HOME.get(path[0] if path else "", Section.AUTHORITIES)


@dataclass(frozen=True, slots=True)
class Standing:
    """How complete a section is: what is wrong, what must and what should still be stated."""

    wrong: int = 0
    must: int = 0
    should: int = 0
    consider: int = 0

    def is_clean(self) -> bool:
        """Say whether there is nothing to say."""
        return self == Standing()

    def look(self) -> tuple[Tone, Icon]:
        """Return tone and symbol, which never stand without the words."""
        if self.wrong or self.must:
            return Tone.OVERDUE, Icon.PROBLEM
        if self.should:
            return Tone.DUE, Icon.WARNING
        if self.consider:
            return Tone.WAITING, Icon.HELP
        return Tone.ANSWERED, Icon.GOOD

    def words(self) -> str:
        """Return it in words."""
        return StandingWords().of(self)


class StandingWords(QObject):
    """Says how complete something is; an object, because only `QObject.tr` knows plurals."""

    def of(self, standing: Standing) -> str:
        """Return the heaviest thing that is wrong or missing, in words."""
        if standing.wrong:
            return self.tr("%n problem(s)", "", standing.wrong)
        if standing.must:
            return self.tr("%n required missing", "", standing.must)
        if standing.should:
            return self.tr("%n expected missing", "", standing.should)
        if standing.consider:
            return self.tr("%n to consider", "", standing.consider)
        return self.tr("Nothing missing")


def standing(section: Section, findings: Sequence[Finding], faults: Sequence[Fault]) -> Standing:
    """Count what concerns one section; the last one counts everything."""
    everything = section is Section.CHECK
    return _count(findings, faults, lambda pointer: everything or section_of(pointer) is section)


def standing_of(base: str, findings: Sequence[Finding], faults: Sequence[Fault]) -> Standing:
    """Count what concerns one record inside the request, for example "/persons/0"."""
    return _count(findings, faults, lambda pointer: pointer == base or pointer.startswith(f"{base}/"))


def _count(findings: Sequence[Finding], faults: Sequence[Fault], is_here: Callable[[str], bool]) -> Standing:
    levels = [one.level for one in findings if is_here(one.pointer)]
    return Standing(
        wrong=sum(1 for one in faults if is_here(one.pointer)),
        must=levels.count(Level.MUST),
        should=levels.count(Level.SHOULD),
        consider=levels.count(Level.CONSIDER),
    )
