"""Compose a formal request into a letter: what stands where, in which order, for every language alike.

The parts follow the list of contents of UNTOC art. 18(15), UNCAC art. 46(15) and Vienna 1988 art. 7(10),
with the paragraph of the chosen instrument beside each. The words come from the template of the language;
everything else is the officer's.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

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
from app.documents.letter_text import Pen
from app.documents.text.style import Text, text_of
from app.documents.wording import wording
from app.domain.formal import FormalRequest
from app.domain.places import Authority, LanguageTag


def compose(formal: FormalRequest, *, language: LanguageTag, day: date, is_draft: bool) -> Prepared:
    """Compose the letter of `formal` in `language`, dated `day`.

    `is_draft` puts the draft notice at head and foot of every page. Raises LanguageMissingError when there
    are no templates for the language.
    """
    words = wording(language)
    pen = Pen(words, formal)
    document = Document(
        reference=text_of(formal.reference or "–", "/reference"),
        language=words.language,
        created=datetime.combine(day, time(), UTC),
        page_label=words.words["page_label"],
        blocks=tuple(_blocks(pen, day)),
        marking=pen.marking(),
        draft=words.say("draft_notice") if is_draft else None,
    )
    return Prepared(document, words.signature())


def _blocks(pen: Pen, day: date) -> list[Block]:
    formal = pen.formal
    supplement = bool(formal.supplement_to or formal.supplement_reference)
    title = Title(pen.own("supplementary_title" if supplement else "title"), _basis(pen))
    opening: list[Block] = [Paragraph(pen.own("opening"))]
    if formal.supplement_reference:
        opening.append(Paragraph(pen.words.fill("supplement_opening", reference=formal.supplement_reference)))
    return [
        _letterhead(pen),
        _correspondence(pen, day),
        title,
        KeyValues(tuple(_summary(pen)), framed=True),
        *opening,
        *part_blocks(pen),
        Paragraph(pen.own("closing"), keep_with_next=True),
        _signatures(pen, day),
    ]


def _letterhead(pen: Pen) -> Letterhead:
    authority, place = pen.formal.requesting_authority, "/requesting_authority"
    name = authority.name or pen.country(authority.country or pen.formal.requesting_state)
    lines = [(authority.function, "function")]
    lines += [(line, "address") for line in authority.address.split("\n")]
    texts = [text_of(text, f"{place}/{field}") for text, field in lines if text.strip()]
    reach = [value for value in (authority.phone, authority.email) if value.strip()]
    if reach:
        texts.append(pen.joined(reach, " · ", f"{place}/phone"))
    return Letterhead(text_of(name, f"{place}/name"), tuple(texts))


def _correspondence(pen: Pen, day: date) -> Correspondence:
    formal = pen.formal
    authority = formal.requested_authority
    country = pen.country(authority.country or formal.requested_state)
    facts = [
        pen.row("reference", formal.reference, "/reference"),
        pen.row("supplement_to", formal.supplement_reference, "/supplement_reference"),
        pen.row("case_reference", formal.case_reference, "/case_reference"),
        Row(pen.own("place_and_date" if formal.signatory.place else "date"), (_place_and_date(pen, day),)),
    ]
    return Correspondence(
        pen.own("to"),
        tuple(_address(authority, "/requested_authority", country)),
        tuple(row for row in facts if row is not None),
    )


def _address(authority: Authority, place: str, country: str) -> list[Text]:
    lines = [(authority.name, "name"), (authority.function, "function")]
    lines += [(line, "address") for line in authority.address.split("\n")]
    lines.append((country, "country"))
    return [text_of(text, f"{place}/{field}", bold=field == "name") for text, field in lines if text.strip()]


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
        pen.row_of("summary_offences", [text_of(o.label, f"/offences/{n}/label") for n, o in pen.offences()]),
        pen.row_of("summary_persons", [pen.person_name(n) for n in range(len(formal.persons))]),
        pen.row_of("summary_assistance", [pen.item_title(n) for n in range(len(formal.items))]),
    ]
    if formal.time_limit is not None:
        written = pen.words.dates.day(formal.time_limit.on)
        rows.append(pen.row("summary_deadline", written, "/time_limit/on"))
    basis = _basis(pen)
    if basis is not None and formal.basis.instrument and formal.basis.text.strip():
        rows.append(pen.row("summary_basis", formal.basis.text, "/basis/text"))
    if formal.marking is not None:
        rows.append(pen.row("summary_handling", formal.marking.words, "/marking/words"))
    contact = formal.requesting_authority
    if contact.contact_person.strip():
        values = [value for value in (contact.contact_person, contact.phone, contact.email) if value.strip()]
        joined = pen.joined(values, " · ", "/requesting_authority/contact_person")
        rows.append(pen.row_of("summary_contact", [joined]))
    return [row for row in rows if row is not None]


def _signatures(pen: Pen, day: date) -> SignatureBlock:
    signatory = pen.formal.signatory
    lines = [(signatory.name, "name"), (signatory.function, "function")]
    texts = tuple(text_of(text, f"/signatory/{field}") for text, field in lines if text.strip())
    return SignatureBlock(
        _place_and_date(pen, day),
        (
            SignatureSlot(OFFICER, pen.own("slot_officer"), texts),
            SignatureSlot(HEAD_OF_OFFICE, pen.own("slot_head")),
            SignatureSlot(CENTRAL_AUTHORITY, pen.own("slot_authority")),
        ),
    )
