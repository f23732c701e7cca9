"""The matter behind the requests: the offences, the persons concerned and the stage of the proceedings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.handling import Marking
from app.domain.ids import MatterId
from app.domain.names import Name
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode
from app.domain.text import Identifier, Prose


class Stage(Enum):
    """Stage that the proceedings have reached."""

    INQUIRY = "inquiry"
    INVESTIGATION = "investigation"
    PROSECUTION = "prosecution"
    TRIAL = "trial"
    APPEAL = "appeal"
    CONFISCATION = "confiscation"
    ENFORCEMENT = "enforcement"


class PersonKind(Enum):
    """Whether a person concerned is a human being or a company."""

    NATURAL = "natural"
    LEGAL = "legal"


class PersonRole(Enum):
    """What a person is in the case."""

    SUSPECT = "suspect"
    ACCUSED = "accused"
    CONVICTED = "convicted"
    WITNESS = "witness"
    VICTIM = "victim"
    EXPERT = "expert"
    HOLDER = "holder"
    ADDRESSEE = "addressee"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offence:
    """An offence in the law of the requesting State.

    Attributes:
        label: Name of the offence.
        provision: Article and statute.
        statute_text: Wording of the provision.
        max_penalty: Maximum penalty, in words.
    """

    label: str
    provision: str = ""
    statute_text: Prose = ""
    max_penalty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonConcerned:
    """A person whom the case or the request concerns.

    Attributes:
        name: Full name, or name of the company.
        other_names: Original script, passport spelling, aliases.
        kind: Human being or company.
        role: What the person is in the case.
        birth_date: Date of birth (or of registration).
        birth_place: Place of birth (or of registration).
        nationalities: States whose national the person is.
        location: Where the person is or lives, as far as known.
        identification: Identity document or registration number, with issuer.
        notes: Anything else that identifies the person.
    """

    name: str
    kind: PersonKind = PersonKind.NATURAL
    role: PersonRole = PersonRole.OTHER
    other_names: tuple[Name, ...] = ()
    birth_date: date | None = None
    birth_place: str = ""
    nationalities: tuple[CountryCode, ...] = ()
    location: Prose = ""
    identification: str = ""
    notes: Prose = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A case that requests belong to.

    Attributes:
        id: Record id.
        reference: The desk's own reference; given by the desk when left out.
        case_reference: Reference of the authority that conducts the proceedings.
        title: Short neutral title.
        country: State that conducts the proceedings.
        stage: Stage of the proceedings.
        subject: Subject matter and nature of the proceedings.
        conducting_authority: Authority that conducts the proceedings.
        offences: Offences in question.
        persons: Persons concerned.
        facts: Summary of the facts: place, time and manner.
        basis: What formal requests in this matter rest on.
        parts: Statements that formal requests in this matter carry, element by element.
        marking: Handling marking.
        opened_on: Day the matter was opened here.
        closed_on: Day it was closed.
    """

    id: MatterId
    reference: Identifier = ""
    title: str
    country: CountryCode
    case_reference: str = ""
    stage: Stage | None = None
    subject: Prose = ""
    conducting_authority: Authority | None = None
    offences: tuple[Offence, ...] = ()
    persons: tuple[PersonConcerned, ...] = ()
    facts: Prose = ""
    basis: LegalBasis = LegalBasis()
    parts: tuple[Part, ...] = ()
    marking: Marking | None = None
    opened_on: date | None = None
    closed_on: date | None = None
