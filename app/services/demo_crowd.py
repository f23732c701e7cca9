"""Invented people by the thousand, for measuring: names of thirty languages, spelt in more than one way.

The names are drawn from lists, so surnames are shared and the same name comes back with another
spelling, as in a real directory. The same seed gives the same people.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from app import assets
from app.domain.contacts import Channel, ChannelKind, Contact, Office, OfficeKind, Verification
from app.domain.ids import ContactId, OfficeId
from app.domain.names import Name, NameKind
from app.domain.places import CountryCode, LanguageTag
from app.legal.places import countries
from app.services.demo_files import stable_id

_POSTS = (
    "Head of unit",
    "Deputy head of unit",
    "Senior prosecutor",
    "Prosecutor, requests from abroad",
    "Judge, seconded",
    "Legal adviser",
    "Liaison officer",
    "Duty officer",
    "Inspector",
    "Chief inspector, economic crime",
    "Analyst",
    "Customs officer, containers",
    "Registrar",
    "Interpreter",
    "State counsel",
    "Asset recovery officer",
)
_OFFICES = {
    OfficeKind.PROSECUTION: "Prosecution Office",
    OfficeKind.POLICE: "Criminal Police",
    OfficeKind.COURT: "District Court",
    OfficeKind.CUSTOMS: "Customs Investigation",
    OfficeKind.LIAISON_OFFICE: "Liaison Office",
    OfficeKind.FINANCIAL_INTELLIGENCE_UNIT: "Financial Intelligence, Branch",
}
_SECTIONS = ("International Section", "Economic Crime", "Registry", "Desk for Requests", "Unit")

_IN_ORIGINAL_SCRIPT = 0.1
"""Share of the people whose first line is in their own script, the Latin one beside it."""
_WITHOUT_ORIGINAL = 0.3
_WITH_SECOND_GIVEN_NAME = 0.25
_WITH_VARIANT = 0.6
_NEVER_VERIFIED = 0.35


@dataclass(frozen=True, slots=True)
class _Word:
    """A name in Latin letters, in its own script (empty when that is Latin), and otherwise spelt."""

    latin: str
    original: str
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """Names that go together."""

    countries: tuple[str, ...]
    languages: tuple[str, ...]
    towns: tuple[str, ...]
    given: tuple[_Word, ...]
    family: tuple[_Word, ...]
    family_first: bool
    joiner: str


@cache
def _languages() -> tuple[_Language, ...]:
    return tuple(
        _Language(
            countries=tuple(entry["countries"]),
            languages=tuple(entry["languages"]),
            towns=tuple(entry["towns"]),
            given=tuple(map(_word, entry["given"])),
            family=tuple(map(_word, entry["family"])),
            family_first=entry.get("family_first", False),
            joiner=entry.get("joiner", " "),
        )
        for entry in json.loads(assets.read_text("demo/crowd/names.json"))
    )


def _word(entry: str) -> _Word:
    """Read "Latin", "Latin|original|spelling…" or "Latin|-|spelling…"."""
    latin, *rest = entry.split("|")
    original = rest[0] if rest and rest[0] != "-" else ""
    return _Word(latin, original, tuple(rest[1:]))


def crowd_offices(count: int, *, seed: int, today: date) -> Iterator[Office]:
    """Yield invented offices; `today` is the day the demo is made, their data were confirmed before."""
    chance = Random(f"offices {seed}")  # noqa: S311  # invented names, no secrets
    for number in range(count):
        language = chance.choice(_languages())
        kind = chance.choice(tuple(_OFFICES))
        country = CountryCode(chance.choice(language.countries))
        town = chance.choice(language.towns)
        yield Office(
            id=OfficeId(_id("office", seed, number)),
            name=f"{_OFFICES[kind]} {town}, {chance.choice(_SECTIONS)} {number % 97 + 1}",
            country=country,
            kind=kind,
            place=town,
            languages=tuple(map(LanguageTag, language.languages)),
            channels=_channels(country, number, f"office{number}"),
            verified=_verified(today, chance),
        )


def crowd_contacts(count: int, *, seed: int, today: date, offices: Sequence[Office]) -> Iterator[Contact]:
    """Yield invented people who work in these offices, or in none when there are none."""
    chance = Random(f"contacts {seed}")  # noqa: S311  # invented names, no secrets
    for number in range(count):
        office = chance.choice(offices) if offices else None
        country = office.country if office else chance.choice(tuple(_spoken_in()))
        language = chance.choice(_spoken_in()[country])
        name, others = _spelt(language, chance)
        yield Contact(
            id=ContactId(_id("contact", seed, number)),
            name=name,
            other_names=others,
            country=country,
            office_id=office.id if office else None,
            post=chance.choice(_POSTS),
            posted_from=today - timedelta(days=chance.randrange(60, 2500)),
            languages=tuple(map(LanguageTag, language.languages)),
            channels=_channels(country, number, f"p{number}"),
            verified=_verified(today, chance),
        )


def _id(kind: str, seed: int, number: int) -> str:
    # One after the other in time, as ids of real records are: chance would scatter the rows over the file.
    return stable_id(kind, f"crowd/{seed}/{number}", timedelta(milliseconds=number))


@cache
def _spoken_in() -> Mapping[CountryCode, tuple[_Language, ...]]:
    codes = sorted({CountryCode(code) for language in _languages() for code in language.countries})
    return {code: tuple(entry for entry in _languages() if code in entry.countries) for code in codes}


def _channels(country: CountryCode, number: int, mailbox: str) -> tuple[Channel, ...]:
    # No numbering plan has area codes or subscriber numbers that begin with 000.
    telephone = f"{countries()[country].calling_code} 000 {number:06d}"
    return (
        Channel(kind=ChannelKind.PHONE, value=telephone, preferred=True),
        Channel(kind=ChannelKind.EMAIL, value=f"{mailbox}@authority-{country.lower()}.example"),
    )


def _verified(today: date, chance: Random) -> Verification | None:
    if chance.random() < _NEVER_VERIFIED:
        return None
    return Verification(on=today - timedelta(days=chance.randrange(1, 900)), how="by e-mail")


def _spelt(language: _Language, chance: Random) -> tuple[str, tuple[Name, ...]]:
    """Return the first line of a name and its other forms."""
    given, family = _given(language, chance), chance.choice(language.family)
    latin = _joined(language, given.latin, family.latin, " ")
    passport = _variant(language, given, family, chance) if chance.random() < _WITH_VARIANT else latin
    others = (Name(text=passport, kind=NameKind.PASSPORT),) if passport != latin else ()
    if not (given.original and family.original):
        return latin, others
    original = _joined(language, given.original, family.original, language.joiner)
    drawn = chance.random()
    if drawn < _IN_ORIGINAL_SCRIPT:
        return original, (Name(text=latin, kind=NameKind.TRANSLITERATION), *others)
    if drawn < _IN_ORIGINAL_SCRIPT + _WITHOUT_ORIGINAL:
        return latin, others
    return latin, (Name(text=original, kind=NameKind.ORIGINAL), *others)


def _given(language: _Language, chance: Random) -> _Word:
    first, second = chance.choice(language.given), chance.choice(language.given)
    if second is first or chance.random() >= _WITH_SECOND_GIVEN_NAME:
        return first
    original = language.joiner.join(filter(None, (first.original, second.original)))
    return _Word(f"{first.latin} {second.latin}", original, ())


def _variant(language: _Language, given: _Word, family: _Word, chance: Random) -> str:
    spelt = [chance.choice((word.latin, *word.variants)) for word in (given, family)]
    return _joined(language, spelt[0], spelt[1], " ")


def _joined(language: _Language, given: str, family: str, joiner: str) -> str:
    return joiner.join((family, given) if language.family_first else (given, family))
