"""What the demo files promise, on any day: counts, states, timelines in order, scripts of the world."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.formal import FORMAL_MOVES, FormalState
from app.domain.names import NameKind
from app.domain.requests import Direction, LogKind, RequestState, UrgencyLevel
from app.exchange.documents import read_document
from app.exchange.kinds import KINDS
from app.services.demo_files import DemoDocument, DemoStep, read_posting, record_id
from tests.helpers.demo import SATURDAY

WEEK = [SATURDAY + timedelta(days=offset) for offset in range(7)]
COMPLETE = "018bb83e-b800-727d-877f-518c9a72eb06"
GAPS = "018ba8cb-a400-78c5-8576-cadd28462c63"

EDGES = [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 28), date(2031, 6, 1)]


def of_kind(kind: str, today: date = SATURDAY) -> list[Any]:
    """The records of one kind, read as `put` reads them."""
    documents = [part for part in read_posting(today) if isinstance(part, DemoDocument)]
    return [read_document(KINDS[kind], d.source()) for d in documents if d.kind == kind]


@pytest.mark.parametrize("today", [*WEEK, *EDGES], ids=str)
def test_every_document_is_valid_on_every_day(today: date) -> None:
    for kind in KINDS:
        assert of_kind(kind, today)


def test_the_counts_are_as_promised() -> None:
    assert len(of_kind("office")) == 40
    assert len(of_kind("contact")) == 120
    assert len({contact.country for contact in of_kind("contact")}) >= 30
    assert 6 <= len(of_kind("matter")) <= 8
    assert len(of_kind("request")) == 25


def test_requests_are_in_every_state_and_both_directions() -> None:
    requests = of_kind("request")
    assert {request.state for request in requests} == set(RequestState)
    assert {request.urgency.level for request in requests} == set(UrgencyLevel)
    incoming = {r.state for r in requests if r.direction is Direction.INCOMING}
    assert len(incoming) >= 5
    assert len({r.marking.scheme for r in requests if r.marking}) >= 4
    assert any(request.matter_id is None for request in requests)


def test_follow_ups_are_of_every_sort() -> None:
    followups = of_kind("followup")
    assert {followup.state for followup in followups} == set(FollowUpState)
    assert [f for f in followups if f.kind is FollowUpKind.DEADLINE]
    assert [f for f in followups if f.remind_on and f.remind_on > SATURDAY]


def test_names_are_written_in_the_scripts_of_the_world() -> None:
    contacts = of_kind("contact")
    originals = [n.text for c in contacts for n in c.other_names if n.kind is NameKind.ORIGINAL]
    first_lines = [c.name for c in contacts if any(n.kind is NameKind.TRANSLITERATION for n in c.other_names)]
    assert len(first_lines) >= 8
    found = {_script(text) for text in (*originals, *first_lines)}
    assert found >= {
        "CYRILLIC",
        "GREEK",
        "ARABIC",
        "HEBREW",
        "CJK",
        "HANGUL",
        "GEORGIAN",
        "ARMENIAN",
        "THAI",
        "DEVANAGARI",
        "ETHIOPIC",
    }
    assert all(_script(text) != "LATIN" for text in first_lines)


def _script(text: str) -> str:
    return unicodedata.name(text[0]).split()[0]


def test_people_are_fresh_stale_unknown_leaving_and_gone() -> None:
    contacts = of_kind("contact")
    ages = [(SATURDAY - c.verified.on).days for c in contacts if c.verified]
    assert min(ages) < 30
    assert max(ages) > 365
    assert len(ages) < len(contacts) - 10
    until = [c.posted_until for c in contacts if c.posted_until]
    assert any(day < SATURDAY for day in until)
    assert any(SATURDAY <= day < SATURDAY + timedelta(days=60) for day in until)
    assert any(c.notes_marking for c in contacts)


@pytest.mark.parametrize("today", [*WEEK, *EDGES], ids=str)
def test_nothing_happened_before_it_began_or_in_the_future(today: date) -> None:
    opened = {
        record.id: record.opened_on for kind in ("request", "formal") for record in of_kind(kind, today)
    }
    matters = {matter.id: matter.opened_on for matter in of_kind("matter", today)}
    for entry in of_kind("log", today):
        assert opened[entry.request_id or entry.formal_id] <= entry.at.date() < today
    for request in of_kind("request", today):
        assert request.matter_id is None or matters[request.matter_id] <= request.opened_on <= today
        answers = [item.answered_on for item in request.items if item.answered_on]
        assert all(request.opened_on <= day <= today for day in answers)
        assert request.closed_on is None or request.opened_on <= request.closed_on <= today
    for followup in of_kind("followup", today):
        assert followup.done_on is None or followup.done_on < today


@pytest.mark.parametrize("today", [*WEEK, *EDGES], ids=str)
def test_letters_take_their_steps_in_a_legal_order(today: date) -> None:
    steps: dict[str, list[DemoStep]] = {}
    for part in read_posting(today):
        if isinstance(part, DemoStep):
            steps.setdefault(part.formal_id, []).append(part)
    opened = {formal.id: formal.opened_on for formal in of_kind("formal", today)}
    assert len(steps) >= 3
    for formal_id, taken in steps.items():
        assert taken[0].state is FormalState.SIGNED
        assert opened[formal_id] <= taken[0].moment.date()
        assert [step.moment for step in taken] == sorted(step.moment for step in taken)
        for before, after in pairwise(taken):
            assert after.state in FORMAL_MOVES[before.state]


def test_a_timeline_ends_in_the_state_of_its_request() -> None:
    last: dict[str, str] = {}
    for entry in sorted(of_kind("log"), key=lambda entry: entry.at):
        if entry.kind is LogKind.STATE and entry.request_id:
            last[entry.request_id] = entry.summary.split(":")[0]
    for request in of_kind("request"):
        assert last.get(request.id, "draft") == request.state.value


def test_timelines_tell_of_real_work() -> None:
    entries = of_kind("log")
    assert {entry.kind for entry in entries} >= {LogKind.CALL, LogKind.MAIL, LogKind.MEETING, LogKind.MESSAGE}
    spoken = Counter(entry.request_id for entry in entries if entry.kind is not LogKind.STATE)
    started = [r for r in of_kind("request") if r.state is not RequestState.DRAFT]
    assert all(spoken[request.id] for request in started)
    assert sum(entry.by_them for entry in entries) > 30


def test_ids_are_the_same_on_every_day() -> None:
    for kind in ("office", "contact", "matter", "request", "formal", "log", "followup"):
        ids = [record.id for record in of_kind(kind)]
        assert len(set(ids)) == len(ids)
        assert set(ids) == {record.id for record in of_kind(kind, date(2031, 6, 1))}


def test_ids_that_scripts_name_never_change() -> None:
    assert record_id("request", "harbour-lights-accounts") == COMPLETE
    assert record_id("request", "blue-heron-accounts") == GAPS


def test_a_newer_request_has_a_larger_id() -> None:
    requests = of_kind("request")
    by_day = sorted(requests, key=lambda request: (request.opened_on, request.id))
    assert by_day == sorted(requests, key=lambda request: request.id)


def test_moments_know_their_zone() -> None:
    moments: list[datetime] = [entry.at for entry in of_kind("log")]
    assert all(moment.tzinfo is not None for moment in moments)
