"""Invented people by the thousand, for measuring: names of thirty languages, spelt in more than one way.

The names are drawn from lists, so surnames are shared and the same name comes back with another
spelling, as in a real directory. The same seed gives the same people.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
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
    latin, original, *variants = [*entry.split("|"), "-"] if "|" not in entry else entry.split("|")
    return _Word(latin, "" if original == "-" else original, tuple(variants))


class Crowd:
    """`offices` invented offices and then `contacts` people who work there, the same for the same seed."""

    def __init__(self, *, contacts: int, offices: int, seed: int, today: date) -> None:
        """`today` is the day the demo is made; the data were confirmed in the years before."""
        self.contacts = contacts
        self.offices = offices
        self._seed = seed
        self._today = today

    def __len__(self) -> int:
        return self.offices + self.contacts

    def __iter__(self) -> Iterator[Office | Contact]:
        chance = Random(self._seed)  # noqa: S311  # invented names, no secrets
        places: list[tuple[OfficeId | None, CountryCode, _Language]] = []
        for number in range(self.offices):
            language = chance.choice(_languages())
            office = self._office(number, language, chance)
            places.append((office.id, office.country, language))
            yield office
        for number in range(self.contacts):
            if places:
                place = chance.choice(places)
            else:
                language = chance.choice(_languages())
                place = (None, CountryCode(chance.choice(language.countries)), language)
            yield self._contact(number, place, chance)

    def _office(self, number: int, language: _Language, chance: Random) -> Office:
        kind = chance.choice(tuple(_OFFICES))
        country = CountryCode(chance.choice(language.countries))
        town = chance.choice(language.towns)
        return Office(
            id=OfficeId(stable_id("office", f"crowd/{self._seed}/{number}")),
            name=f"{_OFFICES[kind]} {town}, {chance.choice(_SECTIONS)} {number % 97 + 1}",
            country=country,
            kind=kind,
            place=town,
            languages=tuple(map(LanguageTag, language.languages)),
            channels=self._channels(country, number, "office", "directory"),
            verified=self._verified(chance),
        )

    def _contact(
        self, number: int, place: tuple[OfficeId | None, CountryCode, _Language], chance: Random
    ) -> Contact:
        office_id, country, language = place
        given, family = self._names(language, chance)
        name, others = _spelt(language, given, family, chance)
        return Contact(
            id=ContactId(stable_id("contact", f"crowd/{self._seed}/{number}")),
            name=name,
            other_names=others,
            country=country,
            office_id=office_id,
            post=chance.choice(_POSTS),
            posted_from=self._today - timedelta(days=chance.randrange(60, 2500)),
            languages=tuple(map(LanguageTag, language.languages)),
            channels=self._channels(country, number, f"p{number}", "people"),
            verified=self._verified(chance),
        )

    def _names(self, language: _Language, chance: Random) -> tuple[_Word, _Word]:
        given, family = chance.choice(language.given), chance.choice(language.family)
        if chance.random() < _WITH_SECOND_GIVEN_NAME:
            second = chance.choice(language.given)
            if second is not given:
                given = _Word(
                    f"{given.latin} {second.latin}",
                    language.joiner.join(filter(None, (given.original, second.original))),
                    (),
                )
        return given, family

    def _channels(self, country: CountryCode, number: int, mailbox: str, host: str) -> tuple[Channel, ...]:
        # No numbering plan has area codes or subscriber numbers that begin with 000.
        telephone = f"{countries()[country].calling_code} 000 {number:06d}"
        return (
            Channel(kind=ChannelKind.PHONE, value=telephone, preferred=True),
            Channel(kind=ChannelKind.EMAIL, value=f"{mailbox}@{host}-{country.lower()}.example"),
        )

    def _verified(self, chance: Random) -> Verification | None:
        if chance.random() < _NEVER_VERIFIED:
            return None
        return Verification(on=self._today - timedelta(days=chance.randrange(1, 900)), how="by e-mail")


def _spelt(language: _Language, given: _Word, family: _Word, chance: Random) -> tuple[str, tuple[Name, ...]]:
    """Return the first line of a name and its other forms."""
    latin = _joined(language, given.latin, family.latin, " ")
    others: list[Name] = []
    if (given.variants or family.variants) and chance.random() < _WITH_VARIANT:
        otherwise = [chance.choice((word.latin, *word.variants)) for word in (given, family)]
        variant = _joined(language, otherwise[0], otherwise[1], " ")
        if variant != latin:
            others.append(Name(text=variant, kind=NameKind.PASSPORT))
    if not (given.original and family.original):
        return latin, tuple(others)
    original = _joined(language, given.original, family.original, language.joiner)
    drawn = chance.random()
    if drawn < _IN_ORIGINAL_SCRIPT:
        return original, (Name(text=latin, kind=NameKind.TRANSLITERATION), *others)
    if drawn < _IN_ORIGINAL_SCRIPT + _WITHOUT_ORIGINAL:
        return latin, tuple(others)
    return latin, (Name(text=original, kind=NameKind.ORIGINAL), *others)


def _joined(language: _Language, given: str, family: str, joiner: str) -> str:
    return joiner.join((family, given) if language.family_first else (given, family))
