"""The demo in a real store: the agenda of any day, letters that were signed, names that are found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from app.documents.verdict import Outcome
from app.documents.verifying import verify
from app.domain.formal import FormalState
from app.domain.ids import ContactId, FormalId, RequestId
from app.domain.requests import LogKind
from app.legal.completeness import Level
from app.services.demo_files import DemoDocument, read_posting, record_id
from app.services.demo_signing import SIGNER
from tests.helpers.demo import SATURDAY, Stage
from ui.wiring import Desk

LISTS = ("overdue", "today", "this_week", "later", "silent", "expiring", "nothing_planned")
OTHER_DAYS = [
    pytest.param(date(2026, 11, 22), id="Sunday"),
    pytest.param(date(2026, 11, 23), id="Monday"),
    pytest.param(date(2028, 2, 29), id="leap day"),
    pytest.param(date(2026, 12, 31), id="year end"),
]


def contact_ids() -> list[ContactId]:
    """Ids of the people in the files."""
    documents = [part for part in read_posting(SATURDAY) if isinstance(part, DemoDocument)]
    return [ContactId(document.body["id"]) for document in documents if document.kind == "contact"]


@contextmanager
def promoted(stage: Stage, key: str) -> Iterator[FormalId]:
    """A request of the demo made formal, for as long as it is looked at."""
    with stage.undone():
        yield FormalId(stage.desk.formal.promote(RequestId(record_id("request", key))).subject)


def test_what_was_written_is_counted(desk: Desk, stage: Stage) -> None:
    counts = stage.counts
    assert counts is not None
    assert counts.contacts == desk.directory.count_contacts() == 120
    assert counts.offices == len(desk.directory.offices()) == 40
    assert counts.requests == len(desk.requests.rows()) == 25
    assert counts.matters == len(desk.requests.matters()) == 8
    assert counts.formals == len(desk.formal.rows()) == 6
    assert counts.letters == sum(row.letters for row in desk.formal.rows()) == 4
    assert counts.followups >= len(desk.followups.rows()) + 3
    assert counts.entries > 100


def test_each_list_of_the_agenda_has_something(desk: Desk) -> None:
    agenda = desk.followups.agenda(SATURDAY)
    assert [name for name in LISTS if not getattr(agenda, name)] == []


@pytest.mark.parametrize("today", OTHER_DAYS)
def test_each_list_has_something_on_another_day(empty_stage: Stage, today: date) -> None:
    missing = ["not built"]
    with empty_stage.undone():
        empty_stage.build(today)
        agenda = empty_stage.desk.followups.agenda(today)
        missing = [name for name in LISTS if not getattr(agenda, name)]
    assert missing == []


def test_a_snoozed_follow_up_is_in_no_list(desk: Desk) -> None:
    agenda = desk.followups.agenda(SATURDAY)
    shown = {row.id for name in LISTS[:4] for row in getattr(agenda, name)}
    quiet = [row for row in desk.followups.rows() if row.remind_on and row.remind_on > SATURDAY]
    assert quiet
    assert not shown.intersection(row.id for row in quiet)


def test_the_complete_request_lacks_nothing_when_formal(stage: Stage) -> None:
    with promoted(stage, "harbour-lights-accounts") as formal_id:
        assert stage.desk.formal.check(formal_id) == ()


def test_the_request_with_gaps_lacks_many_things(stage: Stage) -> None:
    with promoted(stage, "blue-heron-accounts") as formal_id:
        must = {f.pointer for f in stage.desk.formal.check(formal_id) if f.level is Level.MUST}
        assert must >= {"/basis", "/purpose", "/subject", "/items/1/nexus", "/items/1/period"}
        assert len(must) >= 6


def test_the_complete_request_becomes_a_letter_that_can_be_signed(stage: Stage) -> None:
    with promoted(stage, "harbour-lights-accounts") as formal_id:
        draft = stage.desk.letters.draft(formal_id)
        assert draft.gaps == ()
        assert stage.desk.letters.render(draft).pages > 5


def test_formal_requests_are_in_several_states(desk: Desk) -> None:
    states = {row.state for row in desk.formal.rows()}
    assert states >= {FormalState.DRAFT, FormalState.SIGNED, FormalState.RECEIVED, FormalState.EXECUTED}
    assert {row.instrument for row in desk.formal.rows()} >= {"untoc", "vienna1988", "budapest", ""}


def test_letters_were_really_signed_on_their_day(stage: Stage) -> None:
    desk = stage.desk
    letters = [letter for row in desk.formal.rows() for letter in desk.letters.of_formal(row.id)]
    assert {letter.language for letter in letters} == {"en", "fr"}
    for letter in letters:
        verdict = verify(desk.letters.pdf(letter.id), now=stage.real.now)
        assert verdict.outcome is Outcome.INTACT
        assert letter.signer == SIGNER
        assert letter.signed_at.date() < SATURDAY
        entries = desk.formal.page(letter.formal_id).entries
        assert [e.at for e in entries if e.kind is LogKind.LETTER] == [letter.signed_at]


def test_a_signed_request_names_the_reference_of_the_contact_before(desk: Desk) -> None:
    formal = desk.formal.get(FormalId(record_id("formal", "quai-4-dakar")))
    contact = formal.prior_contacts[0]
    assert contact.request_id is not None
    assert contact.reference == desk.requests.page(contact.request_id).request.reference


def test_references_carry_the_year_in_which_they_were_given(desk: Desk) -> None:
    for row in desk.requests.rows():
        opened = desk.requests.page(row.id).request.opened_on
        assert opened is not None
        assert row.reference.split("-")[1] == str(opened.year)


def test_newer_requests_come_first(desk: Desk) -> None:
    references = [row.reference for row in desk.requests.rows()]
    assert references == sorted(references, reverse=True)


def test_everybody_is_found_by_every_name(desk: Desk) -> None:
    people = [desk.directory.contact(contact_id) for contact_id in contact_ids()]
    assert [
        text
        for person in people
        for text in (person.name, *(name.text for name in person.other_names))
        if person.id not in {hit.id for hit in desk.finder.find(text, kinds=("contact",))}
    ] == []


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("harbour lights account", "Harbour Lights: account records"),
        ("blue heron", "Blue Heron: company and account information"),
        ("ლომსაძე", "Ketevan Lomsadze"),
        ("alqahtani", "محمد القحطاني"),
        ("mueller weiss", "Jürgen Müller-Weiß"),
        ("central authority peru", "Fiscalía, Unidad de Cooperación Judicial Internacional"),
        ("+995 32 000 0111", "Ketevan Lomsadze"),
    ],
)
def test_what_an_officer_types_is_found(desk: Desk, typed: str, title: str) -> None:
    assert title in [hit.title for hit in desk.finder.find(typed)]


def test_a_demo_that_is_stopped_leaves_nothing(empty_stage: Stage) -> None:
    seen: list[tuple[int, int]] = []

    def check() -> None:
        if len(seen) == 250:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        empty_stage.build(progress=lambda done, total: seen.append((done, total)), check=check)
    assert empty_stage.desk.directory.count_contacts() == 0
    assert empty_stage.desk.requests.rows() == ()
    assert empty_stage.desk.finder.find("Lomsadze") == ()
    assert empty_stage.desk.followups.agenda().on == SATURDAY, "the clock was left in the past"


def test_the_clock_runs_again_afterwards(stage: Stage) -> None:
    with promoted(stage, "harbour-lights-accounts") as formal_id:
        assert stage.desk.formal.get(formal_id).opened_on == SATURDAY
