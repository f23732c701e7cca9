"""Order the candidates of the index and say why each was found: exact before prefix before the rest."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.places import CountryCode
from app.domain.views import Hit, HitReason
from app.legal.places import country_name
from app.lookup.entries import Field
from app.lookup.fold import digits, fold, foldings, words
from app.lookup.query import Query, QueryWord

_KIND_ORDER = ("contact", "office", "request", "formal", "matter")
_STRENGTH = {reason: place for place, reason in enumerate(HitReason)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A record that the index offers, with the texts it can be found by."""

    kind: str
    record_id: str
    title: str
    subtitle: str
    country: str
    fields: tuple[Field, ...]


def rank(candidates: list[Candidate], query: Query, limit: int) -> tuple[Hit, ...]:
    """Return the best `limit` candidates as hits, best first; equal ones by kind and title."""
    scored = sorted((_score(candidate, query), candidate) for candidate in map(_Sortable, candidates))
    return tuple(_hit(sortable.candidate, query) for _, sortable in scored[:limit])


class _Sortable:
    """Candidates compare by kind and title when their scores are equal."""

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        kind = candidate.kind
        place = _KIND_ORDER.index(kind) if kind in _KIND_ORDER else len(_KIND_ORDER)
        self._key = (place, fold(candidate.title), candidate.record_id)

    def __lt__(self, other: _Sortable) -> bool:
        return self._key < other._key


def _score(sortable: _Sortable, query: Query) -> tuple[int, int, int]:
    """Smaller is better: words not in the name, words only begun, words out of order."""
    names = [form.split() for form in foldings(sortable.candidate.title)]
    return min((_against(name, query) for name in names), default=(0, 0, 0))


def _against(name: list[str], query: Query) -> tuple[int, int, int]:
    absent = begun = 0
    for word in query.words:
        if word.text in name:
            continue
        if any(part.startswith(word.text) for part in name):
            begun += 1
        else:
            absent += 1
    starts = bool(query.words and name and name[0].startswith(query.words[0].text))
    return absent, begun, 0 if starts else 1


def _hit(candidate: Candidate, query: Query) -> Hit:
    reason, because = _why(candidate, query)
    return Hit(
        kind=candidate.kind,
        id=candidate.record_id,
        title=candidate.title,
        subtitle=candidate.subtitle,
        country=candidate.country,
        reason=reason,
        because=because,
    )


def _why(candidate: Candidate, query: Query) -> Field:
    """Return the weakest of the reasons that the words need: it is the one to be explained."""
    if query.number and not _all_in_words(candidate, query):
        return HitReason.PHONE, query.number
    reasons = [_reason_of(candidate, word) for word in query.words]
    return max(reasons, key=lambda field: _STRENGTH[field[0]], default=(HitReason.NAME, ""))


def _all_in_words(candidate: Candidate, query: Query) -> bool:
    return bool(query.words) and all(_found(candidate.fields, word) for word in query.words)


def _found(fields: tuple[Field, ...], word: QueryWord) -> bool:
    return any(_begins(text, word.text) for _, text in fields)


def _reason_of(candidate: Candidate, word: QueryWord) -> Field:
    if _begins(candidate.title, word.text):
        return HitReason.NAME, ""
    for reason, text in sorted(candidate.fields, key=lambda field: _STRENGTH[field[0]]):
        if _begins(text, word.text):
            return reason, text
    if candidate.country in word.countries:
        return HitReason.COUNTRY, country_name(CountryCode(candidate.country))
    return HitReason.TEXT, ""


def _begins(text: str, word: str) -> bool:
    return any(part.startswith(word) for form in foldings(text) for part in form.split()) or (
        word in words(text) or (word.isdigit() and word in digits(text))
    )
