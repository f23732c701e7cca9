"""The formal request for mutual legal assistance: its parts, its states and what was issued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.domain.handling import Marking
from app.domain.ids import FormalId, LetterId, MatterId, RequestId
from app.domain.matters import Offence, PersonConcerned, Stage
from app.domain.parts import LegalBasis, Part, Period
from app.domain.places import Authority, CountryCode, LanguageTag
from app.domain.text import Identifier, Prose


class FormalState(Enum):
    """State of a formal request (`domain/mla.md`, section E.2)."""

    DRAFT = "draft"
    SIGNED = "signed"
    DISPATCHED = "dispatched"
    RECEIVED = "received"
    INFORMATION_REQUESTED = "information_requested"
    CONSULTATION = "consultation"
    POSTPONED = "postponed"
    ACCEPTED = "accepted"
    PARTIALLY_EXECUTED = "partially_executed"
    EXECUTED = "executed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self not in (FormalState.CLOSED, FormalState.WITHDRAWN)


_ANSWERS = (
    FormalState.INFORMATION_REQUESTED,
    FormalState.CONSULTATION,
    FormalState.POSTPONED,
    FormalState.ACCEPTED,
    FormalState.PARTIALLY_EXECUTED,
    FormalState.EXECUTED,
    FormalState.REFUSED,
    FormalState.WITHDRAWN,
)

FORMAL_MOVES: dict[FormalState, tuple[FormalState, ...]] = {
    FormalState.DRAFT: (),  # only signing leaves the draft, and a signed letter never goes back
    FormalState.SIGNED: (FormalState.DISPATCHED, FormalState.WITHDRAWN),
    FormalState.DISPATCHED: (FormalState.RECEIVED, *_ANSWERS),
    FormalState.RECEIVED: _ANSWERS,
    FormalState.INFORMATION_REQUESTED: _ANSWERS,
    FormalState.CONSULTATION: _ANSWERS,
    FormalState.POSTPONED: _ANSWERS,
    FormalState.ACCEPTED: _ANSWERS,
    FormalState.PARTIALLY_EXECUTED: (FormalState.EXECUTED, FormalState.REFUSED, FormalState.WITHDRAWN),
    FormalState.EXECUTED: (FormalState.CLOSED,),
    FormalState.REFUSED: (FormalState.CONSULTATION, FormalState.CLOSED),
    FormalState.WITHDRAWN: (),
    FormalState.CLOSED: (),
}


class Coercion(Enum):
    """Whether a measure needs compulsion; "unknown" stays unknown until somebody says."""

    UNKNOWN = "unknown"
    COERCIVE = "coercive"
    NOT_COERCIVE = "not_coercive"


class ConfiscationRoute(Enum):
    """The three ways of UNTOC art. 13(3), UNCAC art. 55(3) and Vienna 1988 art. 5(4)(d)."""

    DOMESTIC_ORDER = "a"
    ENFORCEMENT = "b"
    TRACING_OR_FREEZING = "c"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssistanceItem:
    """One measure asked for; the letter numbers them.

    Attributes:
        kind: Kind of assistance: a key of the assistance vocabulary, for example "records".
        description: What exactly is asked.
        nexus: How the facts make this item relevant, and why it is thought to be in the requested State.
        purpose: What this item is wanted for, when it differs from the purpose of the request.
        period: Span of time of the data asked for.
        coercion: Whether the measure needs compulsion.
        route: Confiscation only: which of the three ways is asked for.
        particulars: What this kind of assistance needs beyond that, element by element.
    """

    kind: Identifier
    description: Prose = ""
    nexus: Prose = ""
    purpose: Prose = ""
    period: Period | None = None
    coercion: Coercion = Coercion.UNKNOWN
    route: ConfiscationRoute | None = None
    particulars: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """Day by which execution is wanted; without its reason it carries no weight (UNTOC art. 18(24)).

    Attributes:
        on: The day.
        reason: Why: hearing, custody limit, retention period.
    """

    on: date
    reason: Prose = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A document attached to the letter.

    Attributes:
        title: What it is.
        language: Its language.
        pages: Number of pages.
        sha256: SHA-256 of the file, 64 hexadecimal digits.
    """

    title: str
    language: LanguageTag | None = None
    pages: int | None = None
    sha256: Identifier = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs, and where.

    Attributes:
        name: Name as it stands under the letter.
        function: Function as it stands under the letter.
        place: Place of signing.
    """

    name: str = ""
    function: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSource:
    """Where the content of a field came from.

    Attributes:
        field: JSON pointer of the field, for example "/facts".
        kind: Kind of the record it came from: "request", "matter", "office" or "profile".
        record_id: Id of that record.
        reference: Its reference or name at that moment.
    """

    field: Identifier
    kind: Identifier
    record_id: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorContact:
    """An informal request that went before, to be declared to the central authority.

    Attributes:
        request_id: The informal request.
        reference: Its reference.
        on: Day of the first contact.
        office: The office it was addressed to.
    """

    request_id: RequestId | None = None
    reference: Identifier = ""
    on: date | None = None
    office: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormalRequest:
    """A formal request for mutual legal assistance.

    Attributes:
        id: Record id.
        reference: Reference on every page of the letter; given by the desk when left out.
        title: Short neutral title.
        state: Where it stands; only signing leaves the draft.
        matter_id: The matter it belongs to.
        requesting_state: State that asks.
        requested_state: State that is asked.
        basis: What the request rests on.
        language: Language of the letter.
        marking: Handling marking, printed on every page.
        requesting_authority: Authority making the request.
        conducting_authority: Authority conducting the investigation, prosecution or proceeding.
        requested_authority: Addressee: the central authority or a competent authority.
        case_reference: Reference of the conducting authority.
        stage: Stage of the proceedings.
        subject: Subject matter and nature of the proceedings.
        facts: Summary of the facts: place, time and manner.
        offences: Offences in question.
        persons: Persons concerned.
        items: The assistance sought, item by item.
        purpose: Purpose for which the evidence, information or action is sought.
        time_limit: Day by which execution is wanted, and why.
        parts: Further statements, element by element.
        prior_contacts: Informal requests that went before.
        annexes: Documents attached.
        signatory: Who signs, and where.
        supplement_to: The formal request that this one supplements.
        supplement_reference: Reference of that request.
        sources: Where the content of each field came from.
        opened_on: Day the draft was opened.
    """

    id: FormalId
    reference: Identifier = ""
    title: str
    requesting_state: CountryCode
    requested_state: CountryCode
    state: FormalState = FormalState.DRAFT
    matter_id: MatterId | None = None
    basis: LegalBasis = LegalBasis()
    language: LanguageTag = LanguageTag("en")
    marking: Marking | None = None
    requesting_authority: Authority = Authority()
    conducting_authority: Authority = Authority()
    requested_authority: Authority = Authority()
    case_reference: str = ""
    stage: Stage | None = None
    subject: Prose = ""
    facts: Prose = ""
    offences: tuple[Offence, ...] = ()
    persons: tuple[PersonConcerned, ...] = ()
    items: tuple[AssistanceItem, ...] = ()
    purpose: Prose = ""
    time_limit: TimeLimit | None = None
    parts: tuple[Part, ...] = ()
    prior_contacts: tuple[PriorContact, ...] = ()
    annexes: tuple[Annex, ...] = ()
    signatory: Signatory = Signatory()
    supplement_to: FormalId | None = None
    supplement_reference: Identifier = ""
    sources: tuple[FieldSource, ...] = ()
    opened_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedLetter:
    """A signed letter as it was delivered; never changed afterwards.

    Attributes:
        id: Record id.
        formal_id: The formal request it states.
        language: Language of the letter.
        sha256: SHA-256 of the delivered file, 64 hexadecimal digits.
        certificate: SHA-256 fingerprint of the signing certificate, 64 hexadecimal digits.
        signer: Name in the signing certificate.
        signed_at: Moment of signing, as this computer claims it.
        pages: Number of pages.
        accepted_gaps: Codes of the gaps that the officer knew of when signing.
    """

    id: LetterId
    formal_id: FormalId
    language: LanguageTag
    sha256: Identifier
    certificate: Identifier
    signer: str
    signed_at: datetime
    pages: int
    accepted_gaps: tuple[str, ...] = ()


def can_move(current: FormalState, target: FormalState) -> bool:
    """Say whether a formal request may go from `current` to `target` without being signed."""
    return target in FORMAL_MOVES[current]
