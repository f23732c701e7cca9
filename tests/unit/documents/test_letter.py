"""The letter of request says everything that the request says, in both languages, in the order of the law."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from app.documents.chain import SIGNATURE_FIELDS, render
from app.documents.errors import ForbiddenCharacterError, LanguageMissingError, MissingGlyphError
from app.documents.letter import compose
from app.documents.wording import wording
from app.domain.formal import FormalRequest
from app.domain.handling import Marking, Scheme
from app.domain.ids import FormalId
from app.domain.parts import LegalBasis, Part
from app.domain.places import CountryCode, LanguageTag
from tests.helpers.formals import DAY, full_request
from tests.helpers.paper import one_line, pdfium_text, poppler_text, run_tool

LANGUAGES = ("en", "fr")


def letter(formal: FormalRequest, language: str = "en", *, is_draft: bool = False) -> bytes:
    return render(compose(formal, language=LanguageTag(language), day=DAY, is_draft=is_draft)).data


def pages_of(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as opened:
        return [one_line(page.get_textpage().get_text_range().replace("\ufffe", "-")) for page in opened]


def facts_of(formal: FormalRequest) -> list[str]:
    """Every text of the officer's that the letter must carry, as single words where lines may break."""
    authorities = (formal.requesting_authority, formal.conducting_authority, formal.requested_authority)
    texts = [
        formal.reference,
        formal.title,
        formal.case_reference,
        formal.subject,
        formal.facts,
        formal.purpose,
    ]
    for authority in authorities:
        texts += [authority.name, authority.function, authority.address, authority.contact_person]
        texts += [authority.phone, authority.email]
    for offence in formal.offences:
        texts += [offence.label, offence.provision, offence.statute_text, offence.max_penalty]
    for person in formal.persons:
        texts += [person.name, person.birth_place, person.location, person.identification, person.notes]
        texts += [name.text for name in person.other_names]
    for item in formal.items:
        texts += [item.description, item.nexus, item.purpose, *(part.text for part in item.particulars)]
    texts += [part.text for part in formal.parts]
    texts += [f"{contact.office} {contact.reference}" for contact in formal.prior_contacts]
    texts += [annex.title for annex in formal.annexes]
    texts += [formal.time_limit.reason if formal.time_limit else ""]
    texts += [formal.signatory.name, formal.signatory.function, formal.signatory.place]
    return [text for text in texts if text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_can_be_read_back(language: str) -> None:
    formal = full_request()
    data = letter(formal, language)
    for found in (poppler_text(data), pdfium_text(data)):
        for text in facts_of(formal):
            missing = [word for word in re.findall(r"[^\s,;:.()]+", one_line(text)) if word not in found]
            assert not missing, text


def test_names_of_states_and_dates_follow_the_language() -> None:
    formal = full_request()
    english, french = poppler_text(letter(formal, "en")), poppler_text(letter(formal, "fr"))
    for words in ("Tbilisi, 21 November 2026", "15 January 2027", "from 1 January 2025 to 31 December 2025"):
        assert words in english
    for words in ("Spain", "Georgia", "Syria, Spain", "1 May 1975", "28 February 2019", "United Kingdom"):
        assert words in english
    for words in (
        "Tbilisi, le 21 novembre 2026",
        "15 janvier 2027",
        "du 1er janvier 2025 au 31 décembre 2025",
    ):
        assert words in french
    for words in ("Espagne", "Géorgie", "Syrie, Espagne", "1er mai 1975", "28 février 2019", "Royaume-Uni"):
        assert words in french


def headings_of(data: bytes) -> list[tuple[str, str]]:
    """Number and title of the parts, from the outline of the document."""
    with pypdfium2.PdfDocument(data) as opened:
        titles = [item.get_title() for item in opened.get_toc()]
    return [(title.split(None, 1)[0], title.split(None, 1)[1]) for title in titles]


def test_parts_have_the_order_of_the_law_and_equal_numbers_in_both_languages() -> None:
    english, french = headings_of(letter(full_request(), "en")), headings_of(letter(full_request(), "fr"))
    keys = [
        "authority", "subject", "facts", "assistance", "persons", "purpose",
        "deadline", "confidentiality", "statements", "prior", "annexes",
    ]  # fmt: skip
    for language, found in (("en", english), ("fr", french)):
        words = wording(language).words
        assert [title for _, title in found] == [words[f"part_{key}"] for key in keys]
    assert (
        [number for number, _ in english]
        == [number for number, _ in french]
        == [str(n) for n in range(1, 12)]
    )


@pytest.mark.parametrize(
    ("instrument", "english", "french"),
    [
        ("untoc", "UNTOC, art. 18(15)({})", "CNUCTO, art. 18, par. 15 {})"),
        ("uncac", "UNCAC, art. 46(15)({})", "CNUCC, art. 46, par. 15 {})"),
        ("vienna1988", "1988 Convention, art. 7(10)({})", "Convention de 1988, art. 7, par. 10 {})"),
    ],
)
def test_each_part_names_the_paragraph_of_the_chosen_instrument(
    instrument: str, english: str, french: str
) -> None:
    formal = replace(full_request(), basis=LegalBasis(instrument=instrument))
    for language, pattern in (("en", english), ("fr", french)):
        found = poppler_text(letter(formal, language))
        for paragraph in "abcdef":
            assert pattern.format(paragraph) in found, paragraph
        assert one_line(wording(language).instruments[instrument].title) in found


def test_time_limit_and_confidentiality_point_to_their_own_paragraphs() -> None:
    found = poppler_text(letter(full_request()))
    for citation in (
        "UNTOC, art. 18(24)",
        "UNTOC, art. 18(20)",
        "UNTOC, art. 18(19)",
        "UNTOC, art. 18(3)(f)",
    ):
        assert citation in found


def test_a_basis_in_words_is_printed_and_cites_nothing() -> None:
    formal = replace(full_request(), basis=LegalBasis(text="Treaty of 4 May 2003 between the two States"))
    found = poppler_text(letter(formal))
    assert "Treaty of 4 May 2003 between the two States" in found
    assert "UNTOC" not in found


def test_no_english_word_of_ours_stands_in_a_french_letter() -> None:
    """The officer's texts are numbers here, so every word in the letter is one of the template's."""
    formal = _without_words(full_request())
    french = _own_words(letter(formal, "fr"))
    english = {word.lower() for word in _template_words("en")} - {
        word.lower() for word in _template_words("fr")
    }
    assert len(french) > 100
    assert not {word.lower() for word in french} & english


def _without_words(formal: FormalRequest) -> FormalRequest:
    """The same request with every text of the officer's replaced by figures."""

    def blank(value: object) -> object:
        if isinstance(value, str):
            return value if re.fullmatch(r"[a-z_0-9]+|[A-Z]{2}", value) else "7"
        if isinstance(value, tuple):
            return tuple(blank(entry) for entry in value)
        if hasattr(value, "__dataclass_fields__"):
            kept = {"marking", "id"}
            changed = {
                name: blank(getattr(value, name)) for name in value.__dataclass_fields__ if name not in kept
            }
            return replace(value, **changed)
        return value

    marking = Marking(scheme=Scheme.THIRD_PARTY, value="ORIGINATOR CONTROLLED", words="7")
    return replace(blank(formal), marking=marking, sources=())


def _own_words(data: bytes) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", poppler_text(data))


def _template_words(language: str) -> list[str]:
    own = wording(language)
    texts = [*own.words.values(), *own.dates.months]
    texts += [text for vocabulary in own.terms.values() for text in vocabulary.values()]
    texts += [entry.title for entry in own.instruments.values()]
    return re.findall(r"[^\W\d_]{3,}", one_line(re.sub(r"\{\w+\}", " ", " ".join(texts))))


def test_marking_is_on_every_page_and_its_condition_on_the_first() -> None:
    pages = pages_of(letter(full_request()))
    assert len(pages) > 3
    assert all(page.count("TLP:AMBER") == 2 for page in pages)
    assert "Only for the authorities that execute it." in pages[0]


@pytest.mark.parametrize(
    ("marking", "english", "french"),
    [
        (Marking(scheme=Scheme.EUROPOL, value="H1"), "HANDLING H1", "CODE DE TRAITEMENT H1"),
        (Marking(scheme=Scheme.UK_3X5X2, value="P"), "3x5x2 P", "3x5x2 P"),
        (
            Marking(scheme=Scheme.FREE_TEXT, value="Nur für den Dienstgebrauch"),
            *["Nur für den Dienstgebrauch"] * 2,
        ),
    ],
)
def test_markings_of_every_scheme_are_printed(marking: Marking, english: str, french: str) -> None:
    formal = replace(full_request(), marking=marking)
    assert all(english in page for page in pages_of(letter(formal, "en")))
    assert all(french in page for page in pages_of(letter(formal, "fr")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_says_so_at_head_and_foot_of_every_page(language: str) -> None:
    notice = one_line(wording(language).words["draft_notice"])
    assert all(page.count(notice) == 2 for page in pages_of(letter(full_request(), language, is_draft=True)))
    assert all(notice not in page for page in pages_of(letter(full_request(), language)))


def test_a_supplementary_request_names_what_it_supplements() -> None:
    formal = replace(
        full_request(),
        supplement_to=FormalId("0195f3a0-0000-7000-8000-000000000002"),
        supplement_reference="MLA-2026-0041",
    )
    english, french = poppler_text(letter(formal, "en")), poppler_text(letter(formal, "fr"))
    assert "Supplementary request for mutual legal assistance" in english
    assert "This request supplements request MLA-2026-0041" in english
    assert "Demande complémentaire d’entraide judiciaire" in french
    assert "La présente demande complète la demande MLA-2026-0041" in french
    assert "MLA-2026-0041" not in poppler_text(letter(full_request()))


def test_an_empty_request_still_gives_the_six_parts_of_the_law() -> None:
    empty = FormalRequest(
        id=FormalId("0195f3a0-0000-7000-8000-000000000003"),
        title="Empty",
        requesting_state=CountryCode("FR"),
        requested_state=CountryCode("BR"),
    )
    for language in LANGUAGES:
        data = letter(empty, language, is_draft=True)
        assert [number for number, _ in headings_of(data)] == [str(number) for number in range(1, 7)]
        assert poppler_text(data).count(one_line(wording(language).words["missing"])) == 12
        final = poppler_text(letter(empty, language))
        assert final.count(one_line(wording(language).words["not_stated"])) == 5


def test_confidentiality_asks_to_be_told_when_it_can_not_be_kept() -> None:
    fallback = one_line(wording("en").words["confidentiality_fallback"])
    assert fallback in poppler_text(letter(full_request()))
    silent = replace(full_request(), parts=())
    assert fallback not in poppler_text(letter(silent))


def test_statements_stand_in_their_parts() -> None:
    found = poppler_text(letter(full_request()))
    for before, statement, after in (
        ("Offences and applicable law", "The invoices were false.", "Assistance sought"),
        ("For all items", "Please certify the copies", "Persons concerned"),
        ("Undertakings and other statements", "The material will be used only", "Prior contacts"),
    ):
        assert found.rindex(before) < found.index(statement) < found.rindex(after), statement


def test_purpose_by_item_is_pointed_to() -> None:
    formal = replace(full_request(), purpose="")
    assert "The purpose is stated for each item in part 4." in poppler_text(letter(formal))


def test_all_three_signatures_have_their_room() -> None:
    result = render(compose(full_request(), language=LanguageTag("en"), day=DAY, is_draft=False))
    assert tuple(spot.name for spot in result.fields) == SIGNATURE_FIELDS
    assert len({spot.page for spot in result.fields}) == 1


def test_the_tag_of_a_region_finds_the_language_and_a_strange_one_is_refused() -> None:
    assert "Demande d’entraide" in poppler_text(letter(full_request(), "fr-CH"))
    with pytest.raises(LanguageMissingError):
        letter(full_request(), "xx")


def test_equal_requests_give_equal_letters_and_the_day_is_the_given_one() -> None:
    assert letter(full_request()) == letter(full_request())
    other = render(compose(full_request(), language=LanguageTag("en"), day=date(2027, 2, 1), is_draft=False))
    assert "1 February 2027" in poppler_text(other.data)
    info = run_tool("pdfinfo", "-", data=other.data).stdout.decode()
    assert re.search(r"CreationDate:.*Feb +1 00:00:00 2027", info)


FIELDS = {
    "/reference": lambda f, t: replace(f, reference=t),
    "/title": lambda f, t: replace(f, title=t),
    "/case_reference": lambda f, t: replace(f, case_reference=t),
    "/subject": lambda f, t: replace(f, subject=t),
    "/facts": lambda f, t: replace(f, facts=t),
    "/purpose": lambda f, t: replace(f, purpose=t),
    "/basis/text": lambda f, t: replace(f, basis=LegalBasis(text=t)),
    "/marking/value": lambda f, t: replace(f, marking=Marking(scheme=Scheme.FREE_TEXT, value=t)),
    "/marking/words": lambda f, t: replace(f, marking=replace(f.marking, words=t)),
    "/requesting_authority/name": lambda f, t: replace(
        f, requesting_authority=replace(f.requesting_authority, name=t)
    ),
    "/requested_authority/address": lambda f, t: replace(
        f, requested_authority=replace(f.requested_authority, address=t)
    ),
    "/conducting_authority/function": lambda f, t: replace(
        f, conducting_authority=replace(f.conducting_authority, function=t)
    ),
    "/offences/1/label": lambda f, t: replace(f, offences=(f.offences[0], replace(f.offences[1], label=t))),
    "/offences/0/statute_text": lambda f, t: replace(f, offences=(replace(f.offences[0], statute_text=t),)),
    "/persons/0/name": lambda f, t: replace(f, persons=(replace(f.persons[0], name=t),)),
    "/persons/0/other_names/1/text": lambda f, t: replace(
        f,
        persons=(
            replace(
                f.persons[0],
                other_names=(f.persons[0].other_names[0], replace(f.persons[0].other_names[1], text=t)),
            ),
        ),
    ),
    "/persons/1/location": lambda f, t: replace(f, persons=(f.persons[0], replace(f.persons[1], location=t))),
    "/items/0/description": lambda f, t: replace(f, items=(replace(f.items[0], description=t),)),
    "/items/1/nexus": lambda f, t: replace(f, items=(f.items[0], replace(f.items[1], nexus=t))),
    "/items/0/particulars/0/text": lambda f, t: replace(
        f, items=(replace(f.items[0], particulars=(Part(element="accounts", text=t),)),)
    ),
    "/time_limit/reason": lambda f, t: replace(f, time_limit=replace(f.time_limit, reason=t)),
    "/parts/0/text": lambda f, t: replace(f, parts=(Part(element="urgency", text=t),)),
    "/prior_contacts/0/office": lambda f, t: replace(
        f, prior_contacts=(replace(f.prior_contacts[0], office=t),)
    ),
    "/annexes/0/title": lambda f, t: replace(f, annexes=(replace(f.annexes[0], title=t),)),
    "/signatory/name": lambda f, t: replace(f, signatory=replace(f.signatory, name=t)),
    "/signatory/place": lambda f, t: replace(f, signatory=replace(f.signatory, place=t)),
    "/supplement_reference": lambda f, t: replace(f, supplement_reference=t),
}


@pytest.mark.parametrize("pointer", FIELDS)
def test_what_can_not_be_printed_is_named_with_its_field(pointer: str) -> None:
    for bad, expected in (("Sok សុខ", MissingGlyphError), ("pay \u202eee", ForbiddenCharacterError)):
        with pytest.raises(expected) as caught:
            letter(FIELDS[pointer](full_request(), bad))
        assert caught.value.params["place"] == pointer
        assert "Sok" not in str(caught.value)


@pytest.mark.parametrize("pointer", FIELDS)
def test_markup_in_any_field_is_printed_as_typed(pointer: str) -> None:
    typed = '<b>7 & 8</b><img src="file:///etc/passwd">'
    found = poppler_text(letter(FIELDS[pointer](full_request(), typed))).replace(" ", "")
    assert typed.replace(" ", "") in found
