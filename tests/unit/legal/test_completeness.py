"""The engine names what a request lacks, with paragraph and reason, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.assets import read_text
from app.domain.formal import AssistanceItem, Coercion, ConfiscationRoute, FormalRequest
from app.domain.ids import FormalId
from app.domain.matters import PersonConcerned
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode
from app.legal.completeness import Finding, Level, check, is_complete
from app.legal.conditions import Obligation, condition
from app.legal.instruments import reference
from app.legal.presence import gaps
from tests.helpers.field import complete_formal, records_item


def _by_pointer(formal: FormalRequest) -> dict[str, Finding]:
    return {finding.pointer: finding for finding in check(formal)}


@pytest.mark.parametrize("instrument", ["untoc", "uncac", "vienna1988"])
def test_a_complete_request_has_no_findings(instrument: str) -> None:
    formal = complete_formal(basis=LegalBasis(instrument=instrument))
    assert check(formal) == ()
    assert is_complete(check(formal))


@pytest.mark.parametrize(
    ("change", "pointer", "ref"),
    [
        ({"requesting_authority": Authority()}, "/requesting_authority/name", "18(15)(a)"),
        ({"subject": " "}, "/subject", "18(15)(b)"),
        ({"conducting_authority": Authority(name="Court")}, "/conducting_authority/function", "18(15)(b)"),
        ({"facts": ""}, "/facts", "18(15)(c)"),
        ({"items": ()}, "/items", "18(15)(d)"),
        ({"purpose": ""}, "/purpose", "18(15)(f)"),
    ],
)
def test_each_part_of_article_18_15_is_missed_with_its_paragraph(
    change: dict[str, object], pointer: str, ref: str
) -> None:
    finding = _by_pointer(complete_formal(**change))[pointer]
    assert (finding.level, finding.ref, finding.source) == (Level.MUST, ref, "untoc")


@pytest.mark.parametrize(
    ("instrument", "ref"), [("untoc", "18(15)(e)"), ("uncac", "46(15)(e)"), ("vienna1988", "7(10)(e)")]
)
def test_identity_is_asked_where_possible_and_does_not_stop_the_letter(instrument: str, ref: str) -> None:
    formal = complete_formal(persons=(), basis=LegalBasis(instrument=instrument))
    findings = check(formal)
    assert [(f.pointer, f.level, f.ref, f.condition) for f in findings] == [
        ("/persons", Level.SHOULD, ref, "where possible")
    ]
    assert is_complete(findings)


def test_only_the_person_without_a_nationality_is_named() -> None:
    known = complete_formal().persons[0]
    formal = complete_formal(persons=(known, PersonConcerned(name="Unknown Buyer", location="Oslo")))
    assert set(_by_pointer(formal)) == {"/persons/1/nationalities"}


def test_service_of_documents_needs_no_facts() -> None:
    service = AssistanceItem(kind="service", description="Serve the summons.", nexus="He is the accused.")
    assert "/facts" not in _by_pointer(complete_formal(facts="", items=(service,)))
    assert "/facts" in _by_pointer(complete_formal(facts="", items=(service, records_item())))


def test_the_kind_of_assistance_asks_for_its_own_particulars() -> None:
    found = _by_pointer(complete_formal(items=(records_item(particulars=(), period=None, nexus=""),)))
    assert found["/items/0/particulars/accounts"].level is Level.MUST
    assert found["/items/0/period"].level is Level.MUST
    assert found["/items/0/nexus"].level is Level.MUST
    assert found["/items/0/particulars/substantial_value"].level is Level.SHOULD
    # Said once for the whole letter is said for each item.
    assert "/items/0/particulars/procedure" not in found


@pytest.mark.parametrize("instrument", ["untoc", "uncac", "vienna1988"])
def test_confiscation_asks_which_way_and_then_only_for_that_way(instrument: str) -> None:
    item = AssistanceItem(kind="freeze_confiscate", description="Freeze the boat.", nexus="Bought with it.")
    formal = complete_formal(items=(item,), basis=LegalBasis(instrument=instrument))
    assert _by_pointer(formal)["/items/0/route"].level is Level.MUST
    enforcement = replace(item, route=ConfiscationRoute.ENFORCEMENT)
    asked = {f.element for f in check(replace(formal, items=(enforcement,))) if f.source == instrument}
    assert "order_copy" in asked
    freezing = replace(item, route=ConfiscationRoute.TRACING_OR_FREEZING)
    asked = {f.element for f in check(replace(formal, items=(freezing,)))}
    assert asked.isdisjoint({"order_copy", "order_final", "extent_execution", "route"})


def test_a_coercive_measure_under_a_law_that_asks_for_it_needs_the_statement() -> None:
    law = LegalBasis(instrument="ch_irsg")
    unknown = complete_formal(basis=law, items=(records_item(coercion=Coercion.UNKNOWN),))
    coercive = complete_formal(basis=law, items=(records_item(),))
    harmless = complete_formal(basis=law, items=(records_item(coercion=Coercion.NOT_COERCIVE),))
    assert _by_pointer(unknown)["/parts/lawful_at_home"].level is Level.CONSIDER
    assert _by_pointer(coercive)["/parts/lawful_at_home"].level is Level.MUST
    assert "/parts/lawful_at_home" not in _by_pointer(harmless)


def test_a_request_without_an_instrument_is_still_checked_for_the_common_core() -> None:
    formal = FormalRequest(
        id=FormalId("x"),
        title="t",
        requesting_state=CountryCode("IE"),
        requested_state=CountryCode("NO"),
        basis=LegalBasis(text="Treaty between the two States of 1 May 1990"),
    )
    missing = {f.pointer for f in check(formal) if f.level is Level.MUST}
    assert {"/requesting_authority/name", "/subject", "/facts", "/items", "/purpose"} <= missing
    assert "/basis" not in missing


def test_without_any_basis_the_basis_is_missing() -> None:
    assert _by_pointer(complete_formal(basis=LegalBasis()))["/basis"].level is Level.MUST


def test_each_field_is_named_once_with_its_strongest_demand() -> None:
    findings = check(complete_formal(facts="", purpose="", items=()))
    pointers = [finding.pointer for finding in findings]
    assert len(pointers) == len(set(pointers))
    levels = [finding.level for finding in findings]
    assert levels == sorted(levels, key=[Level.MUST, Level.SHOULD, Level.CONSIDER].index)


def test_the_stronger_of_two_demands_on_a_field_counts() -> None:
    # The Convention asks for identity "where possible", the practice of hearings always.
    hearing = AssistanceItem(kind="testimony", description="Hear her.", nexus="She saw it.")
    assert _by_pointer(complete_formal(persons=()))["/persons"].level is Level.SHOULD
    assert _by_pointer(complete_formal(persons=(), items=(hearing,)))["/persons"].level is Level.MUST


def test_a_blank_text_of_the_law_is_none() -> None:
    offence = replace(complete_formal().offences[0], statute_text=" \n")
    assert gaps(complete_formal(offences=(offence,)), "statute_text") == ("/offences/0/statute_text",)
    assert gaps(complete_formal(), "statute_text") == ()


def test_a_time_limit_needs_its_reason() -> None:
    limit = complete_formal().time_limit
    assert limit is not None
    formal = complete_formal(time_limit=replace(limit, reason=""))
    assert gaps(formal, "time_limit") == ("/time_limit/reason",)


def test_blank_statements_are_no_statements() -> None:
    formal = complete_formal(parts=(Part(element="procedure", text="  \n"),))
    assert gaps(formal, "procedure") == ("/parts/procedure",)


def test_every_condition_of_the_reference_is_in_the_table() -> None:
    table = json.loads(read_text("reference/conditions.json"))
    used = {r.condition for i in reference().instruments.values() for r in i.required if r.condition}
    assert used <= set(table)
    assert condition("a condition nobody has read yet").level is Obligation.ASK


def test_every_instrument_and_every_kind_of_assistance_can_be_checked() -> None:
    known = reference()
    assert (len(known.instruments), len(known.checklists)) == (30, 27)
    for instrument in known.instruments:
        for kind in known.assistance:
            formal = complete_formal(
                basis=LegalBasis(instrument=instrument), items=(AssistanceItem(kind=kind),)
            )
            assert {f.pointer for f in check(formal)} >= {"/items/0/description", "/items/0/nexus"}


def test_dates_do_not_matter_to_completeness() -> None:
    assert check(complete_formal(opened_on=date(1999, 1, 1))) == ()
