"""Where each kind of record is shown: the keys of the pages, and the place of a record on its page."""

from __future__ import annotations

from collections.abc import Mapping

FIND, CONTACTS, REQUESTS, FOLLOW_UPS = "find", "contacts", "requests", "follow-ups"
FORMAL, MATTERS, SETTINGS = "formal", "matters", "settings"

_PAGES: Mapping[str, str] = {
    "contact": CONTACTS,
    "office": CONTACTS,
    "request": REQUESTS,
    "formal": FORMAL,
    "matter": MATTERS,
}
_OFFICE = "office/"


def place_of(kind: str, record_id: str) -> tuple[str, str]:
    """Return the page that shows a record, and what that page calls it."""
    return _PAGES[kind], office_place(record_id) if kind == "office" else record_id


def office_place(office_id: str) -> str:
    """Return what the contacts page calls an office: people and offices share that page."""
    return f"{_OFFICE}{office_id}"


def office_at(place: str) -> str:
    """Return the id of the office that a place on the contacts page means, "" when it is a person."""
    return place.removeprefix(_OFFICE) if place.startswith(_OFFICE) else ""
