"""What the requests page asks the store: the rows of one part of the requests, and how many each part has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.views import RequestRow
from app.ports import Finder, RequestFilter
from app.services.requests import RequestService
from ui.requests.columns import Shown

MOST_FOUND = 80


@dataclass(frozen=True, slots=True)
class FoundRequests:
    """The rows for one filter, and the number of requests in each part without it."""

    query: str
    shown: Shown
    rows: tuple[RequestRow, ...]
    counts: Mapping[Shown, int]


def find(requests: RequestService, finder: Finder, query: str, shown: Shown) -> FoundRequests:
    """Return what fits, best first; without a query the part by age. On the store's thread.

    A query looks through all requests, whatever their state: who types a reference wants that request.
    """
    everything = requests.rows()
    counts = {part: sum(row.state in part.states for row in everything) for part in Shown}
    if not query:
        rows = requests.rows(RequestFilter(states=shown.states))
    else:
        known = {str(row.id): row for row in everything}
        hits = finder.find(query, kinds=("request",), limit=MOST_FOUND)
        rows = tuple(known[hit.id] for hit in hits if hit.id in known)
    return FoundRequests(query, shown, rows, counts)
