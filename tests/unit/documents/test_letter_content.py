"""What a reader of letters of request would mark: doubled words, gaps that look like mistakes, lost dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.documents.blocks import (
    Block,
    Correspondence,
    Entry,
    Heading,
    KeyValues,
    Letterhead,
    Paragraph,
    PartHeading,
    Row,
    SignatureBlock,
    Table,
    Title,
)
from app.documents.chain import render
from app.documents.letter import compose
from app.documents.wording import wording
from app.domain.formal import AssistanceItem, FormalRequest, PriorContact
from app.domain.ids import FormalId
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode, LanguageTag
from tests.helpers.formals import DAY, full_request
from tests.helpers.paper import one_line, poppler_text

LANGUAGES = ("en", "fr")
EMPTY = FormalRequest(
    id=FormalId("0195f3a0-0000-7000-8000-000000000003"),
    title="Account records",
    requesting_state=CountryCode("FR"),
    requested_state=CountryCode("BR"),
)


def blocks_of(
    formal: FormalRequest, language: str = "en", *, is_draft: bool = False, on: date | None = None
) -> tuple[Block, ...]:
    tag = LanguageTag(language)
    return compose(formal, language=tag, day=DAY, is_draft=is_draft, supplemented_on=on).document.blocks


def lines_of(block: Block) -> list[str]:
    """Every text of a block, in reading order; rows as "label: value"."""
    match block:
        case Letterhead():
            texts = [block.name, *block.lines]
        case Correspondence():
            return [*map(str, (block.label, *block.addressee)), *map(_row, block.facts)]
        case Title():
            texts = [block.text, *([block.subtitle] if block.subtitle else [])]
        case KeyValues():
            return [_row(row) for row in block.rows]
        case Table():
            return [" | ".join(map(str, row)) for row in (block.header, *block.rows)]
        case Entry():
            return [f"{block.label}", *(line for inner in block.blocks for line in lines_of(inner))]
        case SignatureBlock():
            return [str(block.opening), *(str(line) for slot in block.slots for line in slot.lines)]
        case PartHeading():
            return [f"# {block.title}"]
        case Heading() | Paragraph():
            texts = [block.text]
        case _:
            return []
    return [one_line(str(text)) for text in texts]


def _row(row: Row) -> str:
    return one_line(f"{row.label}: {' / '.join(map(str, row.values))}")


def lines(formal: FormalRequest, language: str = "en", *, is_draft: bool = False) -> list[str]:
    return [line for block in blocks_of(formal, language, is_draft=is_draft) for line in lines_of(block)]


def part(formal: FormalRequest, key: str, language: str = "en") -> list[str]:
    """The lines of one part."""
    found = lines(formal, language)
    start = found.index(f"# {wording(language).words[key]}")
    end = next((at for at in range(start + 1, len(found)) if found[at].startswith("# ")), len(found))
    return found[start + 1 : end]


SUPPLEMENT = replace(
    full_request(),
    supplement_to=FormalId("0195f3a0-0000-7000-8000-000000000002"),
    supplement_reference="MLA-2026-0041",
)


@pytest.mark.parametrize(
    ("language", "row", "sentence"),
    [
        (
            "en",
            "Supplements request: MLA-2026-0041 of 1 September 2026",
            "This request supplements request MLA-2026-0041 of 1 September 2026, which remains in force",
        ),
        (
            "fr",
            "Complète la demande: MLA-2026-0041 du 1er septembre 2026",
            "La présente demande complète la demande MLA-2026-0041 du 1er septembre 2026, qui reste valable",
        ),
    ],
)
def test_a_supplementary_request_names_and_dates_the_one_before(
    language: str, row: str, sentence: str
) -> None:
    blocks = blocks_of(SUPPLEMENT, language, on=date(2026, 9, 1))
    said = [line for block in blocks for line in lines_of(block)]
    assert row in said
    assert [line for line in said if line.startswith(sentence)]
    undated = lines(SUPPLEMENT, language)
    assert row[: row.index("0041") + 4] in undated
    assert not [line for line in undated if "2026-0041 of" in line or "2026-0041 du" in line]


@pytest.mark.parametrize(("language", "mark"), [("en", "yet stated]"), ("fr", "à indiquer]")])
def test_an_empty_draft_marks_what_is_missing_and_a_final_letter_does_not(language: str, mark: str) -> None:
    draft = lines(EMPTY, language, is_draft=True)
    marked = [line for line in draft if line.endswith(mark)]
    assert len(marked) == 16
    for key in ("authority", "addressee", "basis", "signatory"):
        assert one_line(wording(language).words[f"missing_{key}"]) in marked
    assert mark not in " ".join(lines(EMPTY, language))
    assert mark not in " ".join(lines(full_request(), language, is_draft=True))
    not_stated = one_line(wording(language).words["not_stated"])
    assert not_stated not in draft
    assert lines(EMPTY, language).count(not_stated) == 5
    assert all(row.values for block in blocks_of(EMPTY, language, is_draft=True) for row in rows_of(block))


def rows_of(block: Block) -> tuple[Row, ...]:
    if isinstance(block, KeyValues):
        assert block.rows
        return block.rows
    return block.facts if isinstance(block, Correspondence) else ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_draft_says_so_on_its_two_pages(language: str) -> None:
    words = wording(language).words
    result = render(compose(EMPTY, language=LanguageTag(language), day=DAY, is_draft=True))
    found = poppler_text(result.data)
    assert result.pages == 2
    assert found.count(one_line(words["draft_notice"])) == 4
    assert found.count(one_line(words["missing_reference"])) == 2


def test_what_a_statement_says_is_not_called_missing() -> None:
    formal = replace(
        EMPTY,
        parts=(
            Part(element="facts", text="The invoices were false."),
            Part(element="offence", text="Fraud."),
            Part(element="subject_nature", text="Criminal investigation."),
            Part(element="purpose", text="Evidence at the trial."),
        ),
    )
    said = lines(formal, is_draft=True)
    for label in ("Summary of the facts", "Offences and applicable law", "Subject and nature"):
        assert f"{label}: [not yet stated]" not in said
    assert "Evidence at the trial." in said
    assert said.count("[not yet stated]") == 2  # parts 4 and 5


def test_an_item_without_a_description_is_marked_in_a_draft() -> None:
    formal = replace(full_request(), items=(AssistanceItem(kind="records"),))
    assert "[not yet stated]" in lines(formal, is_draft=True)
    assert "[not yet stated]" not in lines(formal)


def test_headings_do_not_repeat_the_title_of_their_part() -> None:
    texts = {
        "requesting_authority": "part_authority",
        "subject_nature": "part_subject",
        "purpose": "part_purpose",
        "time_limit": "part_deadline",
        "confidentiality": "part_confidentiality",
    }
    formal = replace(full_request(), parts=tuple(Part(element=key, text=f"On {key}.") for key in texts))
    for key, title in texts.items():
        said = part(formal, title)
        assert f"On {key}." in said
        assert wording("en").terms["element"][key] not in said


def test_statements_of_one_kind_stand_under_one_heading() -> None:
    statements = tuple(Part(element="costs", text=f"Statement {number}.") for number in range(3))
    said = part(replace(full_request(), parts=statements), "part_statements")
    assert said == ["Costs", "Statement 0.", "Statement 1.", "Statement 2."]


def test_general_statements_on_assistance_are_rows_like_those_of_the_items() -> None:
    said = part(full_request(), "part_assistance")
    assert said[-2:] == [
        "For all items",
        "Particular procedure to be followed: Please certify the copies in the form of annex 2.",
    ]


def test_the_reason_for_the_time_limit_is_not_said_twice() -> None:
    formal = full_request()
    assert formal.time_limit is not None
    same = replace(formal, parts=(Part(element="urgency", text=f" {formal.time_limit.reason}\n"),))
    said = part(same, "part_deadline")
    assert said == [
        "Execution is requested by 15 January 2027.",
        f"Reasons for the time limit: {formal.time_limit.reason}",
    ]
    sentence = next(block for block in blocks_of(same) if lines_of(block) == said[:1])
    assert isinstance(sentence, Paragraph)
    assert sentence.keep_with_next
    other = replace(formal, parts=(Part(element="urgency", text="The bank deletes its records."),))
    assert part(other, "part_deadline")[-2:] == ["Reasons for urgency", "The bank deletes its records."]


def test_a_name_in_its_script_stands_once_beside_the_other() -> None:
    said = part(full_request(), "part_persons")
    assert [line for line in said if "محمد" in line] == ["Mohamed Al-Hassan · محمد بن سلمان الحسن"]
    assert "As in the passport: Muhammad Alhasan" in said
    assert "Transliteration: Wang Xiaoming" in said


def test_a_witness_is_not_called_a_person_to_be_served() -> None:
    role = (Part(element="addressee_role", text="Witness."),)
    for kind, label in (
        ("testimony", "Procedural position of the person"),
        ("service", "Procedural position of the person to be served and kind of document"),
    ):
        item = AssistanceItem(kind=kind, description="Hearing.", particulars=role)
        assert f"{label}: Witness." in part(replace(full_request(), items=(item,)), "part_assistance")


def test_why_the_instrument_applies_stands_in_the_first_part() -> None:
    why = "The offences are serious crimes within the meaning of article 2 (b)."
    formal = replace(full_request(), basis=LegalBasis(instrument="untoc", text=why))
    said = part(formal, "part_authority")
    assert said[said.index("Legal basis") + 1] == why
    assert lines(formal).count(why) == 1
    free = replace(full_request(), basis=LegalBasis(text=why))
    assert lines(free).count(why) == 1
    assert "Legal basis" not in part(free, "part_authority")


def test_the_summary_of_a_great_request_stays_short_and_says_where_the_rest_is() -> None:
    formal = full_request()
    many = replace(formal, persons=formal.persons[1:2] * 30, items=formal.items[:1] * 9)
    for language, persons, items in (
        ("en", "and 24 more, see part 5", "and 3 more, see part 4"),
        ("fr", "et 24 autres, voir partie 5", "et 3 autres, voir partie 4"),
    ):
        said = lines(many, language)
        assert [line for line in said if line.endswith(persons) and line.count("王小明") == 6]
        assert [line for line in said if line.endswith(items) and "4.6" in line and "4.7" not in line]
    eight = replace(formal, persons=formal.persons[1:2] * 8)
    assert "more, see part" not in " ".join(lines(eight))
    assert len([line for line in lines(many) if line.startswith("5.")]) == 30


def test_prior_contacts_are_declared_without_comment() -> None:
    formal = replace(
        full_request(),
        prior_contacts=(*full_request().prior_contacts, PriorContact(office="Prosecution Service")),
    )
    assert part(formal, "part_prior") == [
        "The following informal contacts preceded this request.",
        "Date | Office contacted | Our reference",
        "1\u00a0September 2026 | Unidad de Enlace, Madrid | INF-2026-0007",
        "– | Prosecution Service | –",
    ]


def test_the_contact_stands_in_lines_that_need_no_joiner_at_their_end() -> None:
    assert "Contact: Łukasz Đorđević / +44 20 7946 0101 · mla@prosecutor.example" in lines(full_request())
    alone = replace(full_request(), requesting_authority=Authority(contact_person="Łukasz Đorđević"))
    assert "Contact: Łukasz Đorđević" in lines(alone)
