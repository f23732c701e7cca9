"""Offices abroad and the people who hold posts in them: the office stays when the person leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.handling import Marking
from app.domain.ids import ContactId, OfficeId
from app.domain.names import Name
from app.domain.places import CountryCode, LanguageTag
from app.domain.text import Prose


class OfficeKind(Enum):
    """What an office is for; the word an officer looks for ("central authority Peru")."""

    CENTRAL_AUTHORITY = "central_authority"
    PROSECUTION = "prosecution"
    COURT = "court"
    POLICE = "police"
    CUSTOMS = "customs"
    FINANCIAL_INTELLIGENCE_UNIT = "financial_intelligence_unit"
    ASSET_RECOVERY_OFFICE = "asset_recovery_office"
    NATIONAL_CENTRAL_BUREAU = "national_central_bureau"
    POINT_24_7 = "point_24_7"
    MINISTRY = "ministry"
    LIAISON_OFFICE = "liaison_office"
    OTHER = "other"


class ChannelKind(Enum):
    """The way to reach an office or a person."""

    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    FAX = "fax"
    SECURE_NETWORK = "secure_network"
    MESSENGER = "messenger"
    POST = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way to reach somebody.

    Attributes:
        kind: What it is.
        value: Number, address or mailbox; telephone numbers with country code.
        label: What it is used for, for example "duty officer, at night".
        preferred: Whether to try it first.
        not_for: What it must not be used for, for example "names".
    """

    kind: ChannelKind
    value: str
    label: str = ""
    preferred: bool = False
    not_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """When and how the data of an office or a person were last confirmed.

    Attributes:
        on: Day of the confirmation.
        by: Who confirmed it.
        how: How, for example "by telephone" or "visit".
    """

    on: date
    by: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office abroad (or at home) that requests go to or come from.

    Attributes:
        id: Record id.
        name: Name, as the officer says it.
        other_names: Original script, translations, abbreviations.
        country: State it belongs to.
        kind: What it is for.
        competence: Function and jurisdiction in words: measures, offences, territory.
        place: Town.
        address: Postal address, line by line.
        languages: Languages it accepts.
        channels: Ways to reach it.
        notes: Working notes.
        verified: When these data were last confirmed; absent means never.
    """

    id: OfficeId
    name: str
    country: CountryCode
    kind: OfficeKind = OfficeKind.OTHER
    other_names: tuple[Name, ...] = ()
    competence: Prose = ""
    place: str = ""
    address: Prose = ""
    languages: tuple[LanguageTag, ...] = ()
    channels: tuple[Channel, ...] = ()
    notes: Prose = ""
    verified: Verification | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person who holds, or held, a post.

    Attributes:
        id: Record id.
        name: Name in the script the officer reads.
        other_names: Original script, passport spelling, aliases.
        country: State the person works for.
        office_id: Office where the person holds the post.
        post: Function or rank, for example "head of unit".
        posted_from: First day in the post.
        posted_until: Last day in the post, when known.
        languages: Languages the person speaks.
        channels: Ways to reach the person.
        notes: Private notes on the person and on trust.
        notes_marking: Handling marking of these notes.
        verified: When these data were last confirmed; absent means never.
    """

    id: ContactId
    name: str
    country: CountryCode
    other_names: tuple[Name, ...] = ()
    office_id: OfficeId | None = None
    post: str = ""
    posted_from: date | None = None
    posted_until: date | None = None
    languages: tuple[LanguageTag, ...] = ()
    channels: tuple[Channel, ...] = ()
    notes: Prose = ""
    notes_marking: Marking | None = None
    verified: Verification | None = None


def first_channel(channels: tuple[Channel, ...], *kinds: ChannelKind) -> Channel | None:
    """Return the preferred channel of these kinds (of any kind when none is named), else the first."""
    wanted = [c for c in channels if not kinds or c.kind in kinds]
    return next((c for c in wanted if c.preferred), wanted[0] if wanted else None)
