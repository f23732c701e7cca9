"""States and their names, from the country reference: what an officer types and a letter prints."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.assets import read_text
from app.domain.places import CountryCode, LanguageTag

NAME_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh", "pt", "de")
"""Languages in which the reference knows the names of States."""


@dataclass(frozen=True, slots=True)
class Country:
    """A State or territory of ISO 3166-1, as the reference describes it (CLDR and others; see its README).

    `names` is keyed by language; `time_zone` is that of the capital (IANA name); `weekend` holds
    English day abbreviations and is empty when not known.
    """

    code: CountryCode
    names: Mapping[str, str]
    capital: str
    time_zone: str
    calling_code: str
    weekend: tuple[str, ...]
    languages: tuple[LanguageTag, ...]

    def name(self, language: str = "en") -> str:
        """Return the name in `language`, else in English."""
        return self.names.get(language.split("-")[0]) or self.names["en"]


@cache
def countries() -> Mapping[CountryCode, Country]:
    """Return all States and territories by code."""
    rows = csv.DictReader(read_text("reference/country_reference.csv").splitlines())
    return {CountryCode(row["iso2"]): _country(row) for row in rows}


def country_name(code: CountryCode, language: str = "en") -> str:
    """Return the name of a State, or its code when the reference does not know it."""
    known = countries().get(code)
    return known.name(language) if known else code


def _country(row: Mapping[str, str]) -> Country:
    return Country(
        code=CountryCode(row["iso2"]),
        names={language: row[f"name_{language}"] for language in NAME_LANGUAGES},
        capital=row["capital"],
        time_zone=row["capital_timezone"],
        calling_code=row["calling_code"],
        weekend=tuple(row["weekend"].split()),
        languages=tuple(LanguageTag(tag) for tag in row["official_languages"].replace(";", " ").split()),
    )
