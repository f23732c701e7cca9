"""A formal request for tests that uses every field; everything in it is invented."""

from __future__ import annotations

from datetime import date

from app.domain.formal import (
    Annex,
    AssistanceItem,
    Coercion,
    ConfiscationRoute,
    FormalRequest,
    PriorContact,
    Signatory,
    TimeLimit,
)
from app.domain.handling import Marking, Scheme
from app.domain.ids import FormalId
from app.domain.matters import Offence, PersonConcerned, PersonKind, PersonRole, Stage
from app.domain.names import Name, NameKind
from app.domain.parts import LegalBasis, Part, Period
from app.domain.places import Authority, CountryCode, LanguageTag

DAY = date(2026, 11, 21)

FACTS = (
    "Between 3 March and 9 June 2025, in Zürich and Łódź, Mohamed Al-Hassan had the company Meridian Freight "
    "Ltd pay EUR 1,250,000.00 in eleven transfers to an account in Madrid. The invoices named as the reason, "
    "nos. 2025/184 to 2025/194, describe sea transport by the vessel “Aurora”, which had been broken up in "
    "2023.\n\nThe money was forwarded on the same day in each case. Who owns the account is not known."
)


def full_request() -> FormalRequest:
    """A complete request under UNTOC with names in many scripts."""
    return FormalRequest(
        id=FormalId("0195f3a0-0000-7000-8000-000000000001"),
        reference="MLA-2026-0042",
        title="Payments for freight that was never carried",
        requesting_state=CountryCode("GE"),
        requested_state=CountryCode("ES"),
        basis=LegalBasis(instrument="untoc"),
        language=LanguageTag("en"),
        marking=Marking(scheme=Scheme.TLP, value="AMBER", words="Only for the authorities that execute it."),
        **_authorities(),
        case_reference="ST 118/2026",
        stage=Stage.INVESTIGATION,
        subject="Criminal investigation into fraud and money laundering by an organised group.",
        facts=FACTS,
        offences=(
            Offence(
                label="Aggravated fraud",
                provision="article 180, paragraph 3, of the Criminal Code",
                statute_text="Whoever takes possession of another's property by deceit …",
                max_penalty="nine years of imprisonment",
            ),
            Offence(label="Money laundering", provision="article 194 of the Criminal Code"),
        ),
        persons=_persons(),
        items=_items(),
        purpose="To prove before the trial court that the payments had no counterpart.",
        time_limit=TimeLimit(
            on=date(2027, 1, 15), reason="The custody of the suspect ends on 1 February 2027."
        ),
        parts=_parts(),
        prior_contacts=(
            PriorContact(reference="INF-2026-0007", on=date(2026, 9, 1), office="Unidad de Enlace, Madrid"),
        ),
        annexes=(
            Annex(
                title="Order of the investigating judge",
                language=LanguageTag("ka"),
                pages=3,
                sha256="ab" * 32,
            ),
            Annex(title="Translation of annex 1", language=LanguageTag("es"), pages=4),
        ),
        signatory=Signatory(name="გიორგი მაისურაძე", function="Prosecutor", place="Tbilisi"),
    )


def _authorities() -> dict[str, Authority]:
    return {
        "requesting_authority": Authority(
            name="Office of the Prosecutor General",
            function="Central authority under article 18, paragraph 13",
            country=CountryCode("GE"),
            address="1 Example Avenue\n0100 Tbilisi",
            contact_person="Łukasz Đorđević",
            phone="+44 20 7946 0101",
            email="mla@prosecutor.example",
        ),
        "conducting_authority": Authority(
            name="District Court of Example",
            function="Investigating judge",
            address="2 Example Square\nBatumi",
        ),
        "requested_authority": Authority(
            name="Ministerio de Justicia",
            function="Autoridad central",
            country=CountryCode("ES"),
            address="Calle de Ejemplo 1\n28000 Madrid",
        ),
    }


def _persons() -> tuple[PersonConcerned, ...]:
    return (
        PersonConcerned(
            name="Mohamed Al-Hassan",
            role=PersonRole.SUSPECT,
            other_names=(
                Name(text="محمد بن سلمان الحسن", kind=NameKind.ORIGINAL),
                Name(text="Muhammad Alhasan", kind=NameKind.PASSPORT),
            ),
            birth_date=date(1975, 5, 1),
            birth_place="Aleppo",
            nationalities=(CountryCode("SY"), CountryCode("ES")),
            location="Calle de Ejemplo 12, 28013 Madrid (last known address)",
            identification="Passport X0000001",
            notes="Speaks Arabic and Spanish.",
        ),
        PersonConcerned(
            name="王小明",
            role=PersonRole.WITNESS,
            other_names=(Name(text="Wang Xiaoming", kind=NameKind.TRANSLITERATION),),
        ),
        PersonConcerned(
            name="Meridian Freight Ltd",
            kind=PersonKind.LEGAL,
            role=PersonRole.HOLDER,
            birth_date=date(2019, 2, 28),
            nationalities=(CountryCode("GB"),),
            location="3 Example Quay, London",
        ),
    )


def _items() -> tuple[AssistanceItem, ...]:
    return (
        AssistanceItem(
            kind="records",
            description="Certified copies of the opening form, the signature card and all statements.",
            nexus="The eleven transfers arrived on this account.",
            period=Period(start=date(2025, 1, 1), end=date(2025, 12, 31)),
            coercion=Coercion.COERCIVE,
            particulars=(
                Part(element="accounts", text="ES00 0000 0000 0000 0000 0000, Banco de Ejemplo, Madrid"),
                Part(element="grounds_in_state", text="The transfer orders name this bank."),
            ),
        ),
        AssistanceItem(
            kind="testimony",
            description="Hearing of the witness named in part 5.2.",
            purpose="To learn who ordered the forwarding of the money.",
            coercion=Coercion.NOT_COERCIVE,
            particulars=(Part(element="questions", text="1. Who gave the orders?\n2. By which means?"),),
        ),
        AssistanceItem(
            kind="freeze_confiscate",
            description="Freezing of the balance.",
            route=ConfiscationRoute.TRACING_OR_FREEZING,
        ),
    )


def _parts() -> tuple[Part, ...]:
    return (
        Part(element="urgency", text="The bank deletes its records after two years."),
        Part(element="confidentiality", text="The suspect does not know of the investigation."),
        Part(element="procedure", text="Please certify the copies in the form of annex 2."),
        Part(
            element="undertaking_use", text="The material will be used only in the proceedings named above."
        ),
        Part(element="reciprocity", text="Assistance of the same kind would be given in a like case."),
        Part(element="dual_criminality", text="The invoices were false."),
    )
