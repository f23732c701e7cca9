"""Compose a formal request into a letter: what stands where, in which order, for every language alike.

The parts follow the list of contents of UNTOC art. 18(15), UNCAC art. 46(15) and Vienna 1988 art. 7(10),
with the paragraph of the chosen instrument beside each. The words come from the template of the language;
everything else is the officer's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Final

from app.documents.blocks import (
    Block,
    Correspondence,
    Document,
    KeyValues,
    Letterhead,
    Paragraph,
    Row,
    SignatureBlock,
    SignatureSlot,
    Title,
)
from app.documents.chain import CENTRAL_AUTHORITY, HEAD_OF_OFFICE, OFFICER, Prepared
from app.documents.letter_parts import part_blocks
from app.documents.letter_text import PART_OF_ASSISTANCE, PART_OF_OFFENCES, PART_OF_PERSONS, Pen, paragraphs
from app.documents.text.style import Text, text_of
from app.documents.wording import wording
from app.domain.formal import FormalRequest
from app.domain.places import Authority, LanguageTag

_SUMMARY_MOST: Final = 8
"""Most offences, persons or items that the summary on the first page lists."""


def compose(
    formal: FormalRequest,
    *,
    language: LanguageTag,
    day: date,
    is_draft: bool,
    supplemented_on: date | None = None,
) -> Prepared:
    """Compose the letter of `formal` in `language`, dated `day`.

    `is_draft` puts the draft notice at head and foot of every page and marks what is not yet stated.
    `supplemented_on` is the date of the letter that this one supplements, when it is known. Raises
    LanguageMissingError when there are no templates for the language.
    """
    words = wording(language)
    pen = Pen(words, formal, is_draft)
    nameless = words.words["missing_reference"] if is_draft else "–"
    document = Document(
        reference=text_of(formal.reference or nameless, "/reference"),
        language=words.language,
        created=datetime.combine(day, time(), UTC),
        page_label=words.words["page_label"],
        blocks=tuple(_blocks(pen, day, supplemented_on)),
        marking=pen.marking(),
        draft=words.say("draft_notice") if is_draft else None,
    )
    return Prepared(document, words.signature())


def _blocks(pen: Pen, day: date, supplemented_on: date | None) -> list[Block]:
    formal = pen.formal
    supplement = bool(formal.supplement_to or formal.supplement_reference)
    subtitle = _basis(pen) or next(iter(pen.missing("missing_basis")), None)
    title = Title(pen.own("supplementary_title" if supplement else "title"), subtitle)
    opening: list[Block] = [Paragraph(pen.own("opening"))]
    if formal.supplement_reference:
        opening.append(Paragraph(_supplemented(pen, "supplement_opening", supplemented_on)))
    return [
        _letterhead(pen),
        _correspondence(pen, day, supplemented_on),
        title,
        KeyValues(tuple(_summary(pen)), framed=True),
        *opening,
        *part_blocks(pen),
        Paragraph(pen.own("closing"), keep_with_next=True, stands_apart=True),
        _signatures(pen, day),
    ]


def _letterhead(pen: Pen) -> Letterhead:
    authority, place = pen.formal.requesting_authority, "/requesting_authority"
    name = authority.name or pen.country(authority.country or pen.formal.requesting_state)
    lines = [(authority.function, "function")]
    lines += [(line, "address") for line in authority.address.split("\n")]
    texts = [text_of(text, f"{place}/{field}") for text, field in lines if text.strip()]
    if not authority.name.strip():
        texts[:0] = pen.missing("missing_authority")
    reach = [value for value in (authority.phone, authority.email) if value.strip()]
    if reach:
        texts.append(pen.joined(reach, " · ", f"{place}/phone"))
    return Letterhead(text_of(name, f"{place}/name"), tuple(texts))


def _correspondence(pen: Pen, day: date, supplemented_on: date | None) -> Correspondence:
    formal = pen.formal
    authority = formal.requested_authority
    country = pen.country(authority.country or formal.requested_state)
    facts = [
        pen.wanted("reference", paragraphs(formal.reference, "/reference")),
        pen.row_of("supplement_to", [_supplemented(pen, "supplement_named", supplemented_on)]),
        pen.row("case_reference", formal.case_reference, "/case_reference"),
        Row(pen.own("place_and_date" if formal.signatory.place else "date"), (_place_and_date(pen, day),)),
    ]
    return Correspondence(
        pen.own("to"),
        tuple(_address(pen, authority, "/requested_authority", country)),
        tuple(row for row in facts if row is not None),
    )


def _supplemented(pen: Pen, key: str, on: date | None) -> Text:
    """Name the request that this one supplements, with the date of its letter when that is known."""
    reference, place = pen.formal.supplement_reference, "/supplement_reference"
    if not reference.strip():
        return text_of("")
    if on is None:
        return pen.words.fill(key, place, reference=reference)
    return pen.words.fill(f"{key}_dated", place, reference=reference, date=pen.day(on))


def _address(pen: Pen, authority: Authority, place: str, country: str) -> list[Text]:
    lines = [(authority.name, "name"), (authority.function, "function")]
    lines += [(line, "address") for line in authority.address.split("\n")]
    lines.append((country, "country"))
    texts = [text_of(text, f"{place}/{field}", bold=field == "name") for text, field in lines if text.strip()]
    return texts if authority.name.strip() else [*pen.missing("missing_addressee"), *texts]


def _place_and_date(pen: Pen, day: date) -> Text:
    written = pen.words.dates.day(day)
    place = pen.formal.signatory.place
    if not place:
        return pen.words.fill("only_date", date=written)
    return pen.words.fill("place_date", "/signatory/place", place=place, date=written)


def _basis(pen: Pen) -> Text | None:
    """Return what the request rests on: the official title of the instrument, or the officer's words."""
    basis = pen.formal.basis
    known = pen.words.instruments.get(basis.instrument)
    if known is None:
        return text_of(basis.text, "/basis/text") if basis.text.strip() else None
    if known.article:
        return pen.words.fill("basis_article", instrument=known.title, article=known.article)
    return text_of(known.title)


def _summary(pen: Pen) -> list[Row]:
    """Return the rows of the summary that stands on top of the first page."""
    formal = pen.formal
    rows = [
        pen.row("summary_subject", formal.title, "/title"),
        pen.wanted("summary_offences", _first(pen, _offence_labels(pen), PART_OF_OFFENCES)),
        pen.wanted(
            "summary_persons", _first(pen, map(pen.person_name, range(len(formal.persons))), PART_OF_PERSONS)
        ),
        pen.wanted(
            "summary_assistance",
            _first(pen, map(pen.item_title, range(len(formal.items))), PART_OF_ASSISTANCE),
        ),
    ]
    if formal.time_limit is not None:
        written = pen.words.dates.day(formal.time_limit.on)
        rows.append(pen.row("summary_deadline", written, "/time_limit/on"))
    if formal.marking is not None:
        rows.append(pen.row("summary_handling", formal.marking.words, "/marking/words"))
    contact = formal.requesting_authority
    if contact.contact_person.strip():
        place = "/requesting_authority/contact_person"
        reach = [value for value in (contact.phone, contact.email) if value.strip()]
        lines = [text_of(contact.contact_person, place), pen.joined(reach, " · ", place)]
        rows.append(pen.row_of("summary_contact", lines))
    return [row for row in rows if row is not None]


def _offence_labels(pen: Pen) -> list[Text]:
    return [text_of(offence.label, f"/offences/{number}/label") for number, offence in pen.offences()]


def _first(pen: Pen, texts: Iterable[Text], part: int) -> list[Text]:
    """Return the first of many entries, and where the others stand: the summary stays on the first page."""
    every = list(texts)
    if len(every) <= _SUMMARY_MOST:
        return every
    shown = every[: _SUMMARY_MOST - 2]
    more = pen.words.plain("summary_more", count=str(len(every) - len(shown)), part=str(part))
    return [*shown, text_of(more, muted=True)]


def _signatures(pen: Pen, day: date) -> SignatureBlock:
    signatory = pen.formal.signatory
    lines = [(signatory.name, "name"), (signatory.function, "function")]
    texts = [text_of(text, f"/signatory/{field}") for text, field in lines if text.strip()]
    if not signatory.name.strip():
        texts[:0] = pen.missing("missing_signatory")
    return SignatureBlock(
        _place_and_date(pen, day),
        (
            SignatureSlot(OFFICER, pen.own("slot_officer"), tuple(texts)),
            SignatureSlot(HEAD_OF_OFFICE, pen.own("slot_head")),
            SignatureSlot(CENTRAL_AUTHORITY, pen.own("slot_authority")),
        ),
    )
