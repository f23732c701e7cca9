"""The officer who keeps the store: said once, used in every letter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.formal import Signatory
from app.domain.places import Authority, LanguageTag


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The officer and the authority that makes the officer's formal requests.

    Attributes:
        name: Name of the officer.
        function: Function of the officer.
        authority: Authority that makes the requests: name, State, address.
        place: Place of signing.
        language: Language in which letters are usually written.
    """

    name: str = ""
    function: str = ""
    authority: Authority = Authority()
    place: str = ""
    language: LanguageTag = LanguageTag("en")

    def signatory(self) -> Signatory:
        """Return how the officer stands under a letter."""
        return Signatory(name=self.name, function=self.function, place=self.place)
