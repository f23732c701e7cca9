"""Codes of States and languages, and the authorities that write to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType

from app.domain.ids import OfficeId
from app.domain.text import Identifier, Prose

CountryCode = NewType("CountryCode", str)
"""ISO 3166-1 alpha-2, upper case."""

LanguageTag = NewType("LanguageTag", str)
"""ISO 639 language code, lower case, optionally a script or region after a hyphen (BCP 47)."""

COUNTRY_PATTERN = r"[A-Z]{2}"
LANGUAGE_PATTERN = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"


def is_country_code(text: str) -> bool:
    """Say whether `text` has the form of a country code (not whether such a State exists)."""
    return re.fullmatch(COUNTRY_PATTERN, text) is not None


def is_language_tag(text: str) -> bool:
    """Say whether `text` has the form of a language tag."""
    return re.fullmatch(LANGUAGE_PATTERN, text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """An authority as a letter names it: a snapshot, so that the letter stays true when the office moves.

    Attributes:
        name: Name of the authority, as it calls itself.
        function: What it is in the case, for example "central authority" or "investigating judge".
        country: State it belongs to.
        address: Postal address, line by line.
        contact_person: Who answers questions about the request.
        phone: Telephone, with country code.
        email: E-mail address.
        office_id: The office in the directory that this was taken from.
    """

    name: str = ""
    function: str = ""
    country: CountryCode | None = None
    address: Prose = ""
    contact_person: str = ""
    phone: Identifier = ""
    email: Identifier = ""
    office_id: OfficeId | None = None
