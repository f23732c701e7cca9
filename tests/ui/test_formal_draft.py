"""The working copy of a request: fields by pointer, lists that move, texts that wait, sources that stay."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from app.domain.formal import FieldSource
from app.domain.matters import Offence
from app.domain.parts import Part, Period
from app.exchange.faults import FaultKind
from tests.helpers.desk import new_desk
from tests.helpers.field import TODAY, complete_formal
from tests.helpers.formals import full_request
from ui.formal.draft import FormalDraft
from ui.formal.keeping import FORM, FormalKeeper, Typed, faults_of, field_pointer, loose_faults
from ui.formal.lens import at, insert, put, remove, renumbered, with_statement
from ui.formal.particulars import particulars_of
from ui.formal.sections import Section, section_of, standing
from ui.formal.statements_section import offered_elements, statement_elements
from ui.letters.file_name import letter_file_name
from ui.letters.opening import in_groups
from ui.wiring import Desk

FULL = full_request()


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    with new_desk(tmp_path / "store") as made:
        yield made


def test_a_field_is_read_and_written_by_its_pointer() -> None:
    assert at(FULL, "/offences/1/label") == "Money laundering"
    assert at(FULL, "/time_limit/on") == date(2027, 1, 15)
    assert at(FULL, "/parts/urgency").startswith("The bank deletes")
    assert at(FULL, "/items/0/particulars/accounts").startswith("ES00")
    changed = put(FULL, "/items/1/period", Period(start=date(2026, 1, 1), end=date(2026, 2, 1)))
    assert changed.items[1].period == Period(start=date(2026, 1, 1), end=date(2026, 2, 1))
    assert replace(changed, items=FULL.items) == FULL, "nothing else changed"


def test_below_what_is_not_there_stands_nothing() -> None:
    bare = replace(FULL, time_limit=None, marking=None)
    assert at(bare, "/time_limit/on") is None
    assert at(bare, "/persons/7/name") is None
    assert at(bare, "/parts/oath") == ""


def test_a_statement_is_said_once_and_in_its_place() -> None:
    parts = (Part(element="oath", text="a"), Part(element="costs", text="b"), Part(element="oath", text="c"))
    assert with_statement(parts, "oath", "new") == (
        Part(element="oath", text="new"),
        Part(element="costs", text="b"),
    )
    assert with_statement(parts, "oath", "  ") == (Part(element="costs", text="b"),)
    assert with_statement(parts, "other", "d")[-1] == Part(element="other", text="d")


def test_entries_come_and_go() -> None:
    new = Offence(label="Bribery")
    assert insert(FULL, "/offences", 1, new).offences == (FULL.offences[0], new, FULL.offences[1])
    assert remove(FULL, "/offences", 0).offences == (FULL.offences[1],)


@pytest.mark.parametrize(
    ("pointer", "number", "step", "leads_to"),
    [
        ("/items/2/period/start", 1, 1, "/items/3/period/start"),
        ("/items/2/period/start", 1, -1, "/items/1/period/start"),
        ("/items/1/period/start", 1, -1, ""),
        ("/items/0/period/start", 1, -1, "/items/0/period/start"),
        ("/persons/2/birth_date", 1, -1, "/persons/2/birth_date"),
        ("/items/2", 0, 1, "/items/3"),
    ],
)
def test_waiting_texts_move_with_their_entry(pointer: str, number: int, step: int, leads_to: str) -> None:
    assert renumbered(pointer, "/items", number, step) == leads_to


def test_text_is_brought_into_one_form_and_tells_once(qapp: object) -> None:
    draft = FormalDraft(Typed(FULL))
    spy = QSignalSpy(draft.edited)
    draft.set("/subject", "  Cafe\u0301\r\n ")
    draft.set("/subject", "Caf\u00e9")
    assert draft.formal.subject == "Caf\u00e9"
    assert spy.count() == 1


def test_what_waits_beside_the_record_follows_when_its_entry_moves(qapp: object) -> None:
    draft = FormalDraft(Typed(FULL))
    draft.set_loose("/items/1/period/start", "2026-01-01")
    draft.move("/items", 1, -1)
    assert draft.all_loose() == {"/items/0/period/start": "2026-01-01"}
    assert draft.formal.items[0].kind == "testimony"
    draft.remove("/items", 0)
    assert draft.all_loose() == {}


def test_sources_stay_with_their_statement(qapp: object) -> None:
    sources = (
        FieldSource(field="/parts/1", kind="request", reference="REQ-2026-0012"),
        FieldSource(field="/facts", kind="matter", reference="MAT-2026-0001"),
    )
    draft = FormalDraft(Typed(replace(FULL, sources=sources)))
    assert draft.source("/parts/confidentiality").reference == "REQ-2026-0012"
    draft.set("/parts/urgency", "")
    assert [one.field for one in draft.formal.sources] == ["/parts/0", "/facts"]
    assert draft.source("/parts/confidentiality").reference == "REQ-2026-0012"


def test_a_record_with_a_fault_is_kept_as_a_draft_and_comes_back(desk: Desk) -> None:
    keeper = FormalKeeper(desk.formal, desk.drafts, desk.store)
    formal = complete_formal(opened_on=TODAY)
    desk.formal.save(formal)
    wrong = replace(formal, facts="hidden \u202e and \udc80 lone")
    kept = keeper.keep(Typed(wrong, {"/time_limit/on": "soon"}))
    assert kept.changes is None
    assert [(one.pointer, one.kind) for one in kept.faults] == [("/facts", FaultKind.CHARACTER)]
    assert desk.formal.get(formal.id) == formal
    assert keeper.open(formal.id) == Typed(wrong, {"/time_limit/on": "soon"})
    kept = keeper.keep(Typed(formal))
    assert kept.changes is not None
    assert desk.drafts.find(FORM, formal.id) is None


def test_a_draft_of_another_form_gives_way_to_the_record(desk: Desk) -> None:
    keeper = FormalKeeper(desk.formal, desk.drafts, desk.store)
    formal = complete_formal(opened_on=TODAY)
    desk.formal.save(formal)
    for body in ("[]", '{"formal": {"facts": 3}, "loose": {}}', '{"formal": {}}', "null"):
        desk.drafts.keep(FORM, formal.id, body)
        assert keeper.open(formal.id) == Typed(formal)


def test_faults_name_the_fields_of_the_editor() -> None:
    wrong = replace(
        FULL, parts=(Part(element="oath", text="ok"), Part(element="costs", text="\x07")), title=" "
    )
    assert {one.pointer for one in faults_of(wrong)} == {"/parts/costs", "/title"}
    assert field_pointer(FULL, "/items/0/particulars/1/text") == "/items/0/particulars/grounds_in_state"
    assert field_pointer(FULL, "/facts") == "/facts"


def test_only_what_no_one_can_read_as_a_date_is_a_fault() -> None:
    loose = {"/items/0/period/start": "2026-01-01", "/time_limit/on": "soon", "/time_limit/reason": "trial"}
    assert [one.pointer for one in loose_faults(loose)] == ["/time_limit/on"]


def test_every_field_has_its_section() -> None:
    assert section_of("/parts/urgency") is Section.URGENCY
    assert section_of("/parts/oath") is Section.STATEMENTS
    assert section_of("/requested_authority/name") is Section.AUTHORITIES
    assert section_of("/items/3/route") is Section.ASSISTANCE
    homes = {section_of(f"/{name}") for name in FULL.__dataclass_fields__}
    assert set(Section) <= homes


def test_the_last_section_counts_everything(qapp: object) -> None:
    from app.legal.completeness import check

    findings = check(replace(FULL, facts="", purpose=""))
    total = standing(Section.CHECK, findings, ())
    parts = [standing(one, findings, ()) for one in Section if one is not Section.CHECK]
    assert (total.must, total.should) == (sum(p.must for p in parts), sum(p.should for p in parts))
    assert total.must > 0


def test_the_particulars_offered_are_those_that_the_checklist_asks_for() -> None:
    assert [key for key, _why in particulars_of(FULL, 0)][:3] == [
        "accounts",
        "grounds_in_state",
        "substantial_value",
    ]
    assert "order_copy" in [key for key, _why in particulars_of(FULL, 2)]
    assert all(why for _key, why in particulars_of(FULL, 1))


def test_statements_offered_are_those_asked_for_and_those_made() -> None:
    assert "facts" not in statement_elements()
    offered = offered_elements(FULL, ("/parts/oath", "/facts"))
    assert {"oath", "procedure", "undertaking_use", "reciprocity", "dual_criminality"} <= set(offered)
    assert "urgency" not in offered, "it has its own section"


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("MLA-2026-0031", "MLA-2026-0031.pdf"),
        ("IE 118/2026", "IE-118-2026.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("", "letter.pdf"),
        ("нет", "letter.pdf"),
        ("CON", "letter-CON.pdf"),
        ("a" * 300, f"{'a' * 80}.pdf"),
    ],
)
def test_the_proposed_name_is_neutral_and_safe(reference: str, name: str) -> None:
    assert letter_file_name(reference) == name


def test_digests_are_read_in_groups() -> None:
    assert in_groups("0123456789abcdef") == "0123 4567 89AB CDEF"
