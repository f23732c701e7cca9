"""The numbered parts of a letter of request, in the order of the conventions' list of contents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from app.documents.blocks import Block, Entry, Heading, KeyValues, Paragraph, PartHeading, Row, Table, Tone
from app.documents.letter_items import item_entries
from app.documents.letter_text import PART_OF_ASSISTANCE, PART_OF_PERSONS, Pen, paragraphs, prose
from app.documents.text.style import Span, Text, text_of
from app.domain.matters import PersonConcerned, PersonKind
from app.domain.parts import Part
from app.domain.places import Authority

# Elements of the vocabulary whose statements belong to a certain part; all others are "other statements".
_SUBJECT: Final = ("stage", "conducting_authority", "reason")
_AUTHORITY: Final = ("requested_authority", "authority_to_request", "legal_basis")
_FACTS: Final = ("facts", "offence", "statute_text", "max_penalty", "dual_criminality")
_PERSONS: Final = ("persons_identity", "persons_location", "persons_nationality", "persons_birth")
_PURPOSE: Final = ("purpose",)
_DEADLINE: Final = ("urgency",)
_CONFIDENTIALITY: Final = ("confidentiality",)
_ASSISTANCE: Final = (
    "assistance", "nexus", "procedure", "oath", "addressee", "addressee_role", "participants", "questions",
    "record_manner", "not_appear_reason", "hearing_persons", "hearing_date", "witness_consent",
    "allowances", "custody_arrangements", "place_description", "items_description", "custodian",
    "data_description", "necessity", "accounts", "period", "substantial_value", "grounds_in_state",
    "interception_order", "target", "duration", "technical_data", "property", "property_link", "order_copy",
    "order_final", "max_amount", "extent_execution", "third_parties",
)  # fmt: skip
_PLACED: Final = frozenset(
    (
        "subject_nature",
        "requesting_authority",
        *_SUBJECT,
        *_AUTHORITY,
        *_FACTS,
        *_PERSONS,
        *_PURPOSE,
        "time_limit",
        *_DEADLINE,
        *_CONFIDENTIALITY,
        *_ASSISTANCE,
    )
)


@dataclass(frozen=True, slots=True)
class _Part:
    """One part: key of its title, what cites it, what it says, and whether it stands even when empty.

    The first six are the contents that the conventions list, so they always stand: the numbers of the
    parts are then the same in every letter.
    """

    title: str
    cites: tuple[str, ...]
    blocks: Callable[[Pen], list[Block]]
    always: bool = True


def part_blocks(pen: Pen) -> list[Block]:
    """Return all parts with their headings."""
    blocks: list[Block] = []
    number = 0
    for part in _PARTS:
        content = part.blocks(pen)
        if not content and not part.always:
            continue
        number += 1
        blocks.append(PartHeading(str(number), pen.own(part.title), pen.citation(*part.cites)))
        blocks += content or [Paragraph(text) for text in pen.missing()]
        if not content and not pen.is_draft:
            blocks.append(Paragraph(pen.own("not_stated"), Tone.MUTED))
    return blocks


def _authority(pen: Pen) -> list[Block]:
    authority = pen.formal.requesting_authority
    rows = authority_rows(pen, authority, "/requesting_authority")
    if not authority.name.strip():
        rows[:0] = [Row(pen.own("authority"), (text,)) for text in pen.missing()]
    state = pen.country(authority.country or pen.formal.requesting_state)
    rows.insert(min(2, len(rows)), Row(pen.own("state"), (text_of(state),)))
    blocks: list[Block] = [
        KeyValues(tuple(rows)),
        *_statements(pen, ("requesting_authority",), is_named=False),
    ]
    basis = pen.formal.basis
    if basis.instrument in pen.words.instruments and basis.text.strip():
        blocks += [Heading(text_of(pen.element("legal_basis"))), *prose(basis.text, "/basis/text")]
    return [*blocks, *_statements(pen, _AUTHORITY)]


def authority_rows(pen: Pen, authority: Authority, place: str) -> list[Row]:
    """Return name, function, address and how to reach an authority."""
    rows = [
        pen.row("authority", authority.name, f"{place}/name"),
        pen.row("function", authority.function, f"{place}/function"),
        pen.row("address", authority.address, f"{place}/address"),
        pen.row("contact_person", authority.contact_person, f"{place}/contact_person"),
        pen.row("phone", authority.phone, f"{place}/phone"),
        pen.row("email", authority.email, f"{place}/email"),
    ]
    return [row for row in rows if row is not None]


def _subject(pen: Pen) -> list[Block]:
    formal = pen.formal
    rows = [pen.row("subject", formal.subject, "/subject")]
    if not formal.subject.strip() and not _speaks_of(pen, "subject_nature"):
        rows.append(pen.wanted("subject", ()))
    if formal.stage is not None:
        rows.append(pen.row("stage", pen.words.term("stage", formal.stage.value), "/stage"))
    rows.append(pen.row("case_reference", formal.case_reference, "/case_reference"))
    conducting = authority_rows(pen, formal.conducting_authority, "/conducting_authority")
    if not conducting:
        rows.append(pen.wanted("conducting_authority", ()))
    blocks: list[Block] = []
    present = tuple(row for row in rows if row is not None)
    if present:
        blocks.append(KeyValues(present))
    blocks += _statements(pen, ("subject_nature",), is_named=False)
    if conducting:
        blocks += [Heading(pen.own("conducting_authority")), KeyValues(tuple(conducting))]
    return [*blocks, *_statements(pen, _SUBJECT)]


def _facts(pen: Pen) -> list[Block]:
    formal = pen.formal
    blocks: list[Block] = []
    if formal.facts.strip():
        blocks += [Heading(pen.own("facts")), *prose(formal.facts, "/facts")]
    absent = [pen.wanted(label, ()) for label in _absent_facts(pen)]
    if any(absent):
        blocks.append(KeyValues(tuple(row for row in absent if row is not None)))
    if formal.offences:
        blocks.append(Heading(pen.own("offences")))
    for number, offence in pen.offences():
        place = f"/offences/{number}"
        rows = [
            pen.row("provision", offence.provision, f"{place}/provision"),
            pen.row("max_penalty", offence.max_penalty, f"{place}/max_penalty"),
            pen.row("statute_text", offence.statute_text, f"{place}/statute_text"),
        ]
        present = tuple(row for row in rows if row is not None)
        label = text_of(offence.label, f"{place}/label", bold=True)
        content: list[Block] = [Paragraph(label, keep_with_next=bool(present))]
        if present:
            content.append(KeyValues(present))
        blocks.append(Entry(text_of(f"3.{number + 1}"), tuple(content)))
    return [*blocks, *_statements(pen, _FACTS)]


def _absent_facts(pen: Pen) -> list[str]:
    """Return the labels of what neither the fields of the request nor its statements say."""
    has_facts = bool(pen.formal.facts.strip()) or _speaks_of(pen, "facts")
    has_offences = bool(pen.formal.offences) or _speaks_of(pen, "offence")
    return [*([] if has_facts else ["facts"]), *([] if has_offences else ["offences"])]


def _assistance(pen: Pen) -> list[Block]:
    blocks: list[Block] = list(item_entries(pen))
    general = tuple(
        Row(text_of(pen.element(part.element)), tuple(paragraphs(part.text, f"/parts/{number}/text")))
        for number, part in _parts_about(pen, _ASSISTANCE)
    )
    if general:
        blocks += [Heading(pen.own("all_items")), KeyValues(general)]
    return blocks


def _persons(pen: Pen) -> list[Block]:
    blocks: list[Block] = []
    for number, person in enumerate(pen.formal.persons):
        name = pen.person_name(number)
        bold = Text(
            tuple(Span(span.text, bold=True, isolate=span.isolate) for span in name.spans), name.place
        )
        rows = tuple(_person_rows(pen, person, number))
        label = text_of(f"{PART_OF_PERSONS}.{number + 1}")
        blocks.append(Entry(label, (Paragraph(bold, keep_with_next=True), KeyValues(rows))))
    return [*blocks, *_statements(pen, _PERSONS)]


def _person_rows(pen: Pen, person: PersonConcerned, index: int) -> list[Row]:
    place = f"/persons/{index}"
    is_natural = person.kind is PersonKind.NATURAL
    born = [value for value in (pen.day(person.birth_date), person.birth_place) if value.strip()]
    states = [pen.country(code) for code in person.nationalities]
    rows = [pen.row("role", pen.words.term("role", person.role.value), f"{place}/role")]
    for number, other in enumerate(person.other_names):
        if other.text == pen.original_name(index):
            continue  # it stands beside the name already
        label = text_of(pen.words.term("name_kind", other.kind.value))
        rows.append(Row(label, (text_of(other.text, f"{place}/other_names/{number}/text"),)))
    rows += [
        pen.row_of("born" if is_natural else "registered", _joined(pen, born, f"{place}/birth_place")),
        pen.row_of("nationality" if is_natural else "registered_in", _joined(pen, states, place)),
        pen.row("location" if is_natural else "seat", person.location, f"{place}/location"),
        pen.row("identification", person.identification, f"{place}/identification"),
        pen.row("notes", person.notes, f"{place}/notes"),
    ]
    return [row for row in rows if row is not None]


def _joined(pen: Pen, values: list[str], place: str) -> list[Text]:
    return [pen.joined(values, ", ", place)] if values else []


def _purpose(pen: Pen) -> list[Block]:
    formal = pen.formal
    blocks: list[Block] = [*prose(formal.purpose, "/purpose")]
    if not blocks and any(item.purpose.strip() for item in formal.items):
        blocks.append(Paragraph(pen.words.fill("purpose_by_item", part=str(PART_OF_ASSISTANCE))))
    return [*blocks, *_statements(pen, _PURPOSE, is_named=False)]


def _deadline(pen: Pen) -> list[Block]:
    limit = pen.formal.time_limit
    blocks: list[Block] = []
    if limit is not None:
        reason = pen.row("deadline_reason", limit.reason, "/time_limit/reason")
        sentence = pen.words.fill("deadline_sentence", date=pen.day(limit.on))
        blocks.append(Paragraph(sentence, keep_with_next=reason is not None))
        if reason is not None:
            blocks.append(KeyValues((reason,)))
    said = limit.reason if limit is not None else ""
    return [
        *blocks,
        *_statements(pen, ("time_limit",), is_named=False),
        *_statements(pen, _DEADLINE, said=said),
    ]


def _confidentiality(pen: Pen) -> list[Block]:
    stated = _statements(pen, _CONFIDENTIALITY, is_named=False)
    return [*stated, Paragraph(pen.own("confidentiality_fallback"))] if stated else []


def _other_statements(pen: Pen) -> list[Block]:
    others = {part.element for part in pen.formal.parts} - _PLACED
    return _statements(pen, tuple(others))


def _prior(pen: Pen) -> list[Block]:
    contacts = pen.formal.prior_contacts
    if not contacts:
        return []
    rows = tuple(
        (
            text_of(pen.day(contact.on) or "–", f"/prior_contacts/{number}/on"),
            text_of(contact.office or "–", f"/prior_contacts/{number}/office"),
            text_of(contact.reference or "–", f"/prior_contacts/{number}/reference"),
        )
        for number, contact in enumerate(contacts)
    )
    header = (pen.own("date"), pen.own("prior_office"), pen.own("prior_reference"))
    return [Paragraph(pen.own("prior_sentence"), keep_with_next=True), Table(header, rows, (2.2, 4.0, 2.4))]


def _annexes(pen: Pen) -> list[Block]:
    if not pen.formal.annexes:
        return []
    rows = []
    for number, annex in enumerate(pen.formal.annexes):
        place = f"/annexes/{number}"
        spans = [Span(annex.title, isolate=True)]
        if annex.sha256:
            # The digest stands in groups on its own lines, so that it can be compared by eye.
            groups = " ".join(annex.sha256[at : at + 8] for at in range(0, len(annex.sha256), 8))
            spans += [Span("\n"), Span(pen.words.plain("annex_hash", digest=groups), muted=True)]
        language = pen.words.term("language", annex.language) if annex.language else ""
        pages = str(annex.pages) if annex.pages is not None else ""
        rows.append(
            (
                text_of(str(number + 1)),
                Text(tuple(spans), f"{place}/title"),
                text_of(language, f"{place}/language"),
                text_of(pages, f"{place}/pages"),
            )
        )
    header = tuple(pen.own(f"annex_{key}") for key in ("number", "title", "language", "pages"))
    return [Table(header, tuple(rows), (0.8, 6.2, 1.6, 1.1))]


def _statements(pen: Pen, elements: tuple[str, ...], *, is_named: bool = True, said: str = "") -> list[Block]:
    """Return what the officer states about `elements`, in the officer's order.

    Each element stands under its name, unless the heading of the part says it already. What was `said`
    before word by word is not said again.
    """
    blocks: list[Block] = []
    before = ""
    for number, part in _parts_about(pen, elements):
        if part.text.strip() == said.strip():
            continue
        if is_named and part.element != before:
            name = pen.element(part.element)
            blocks.append(Heading(text_of(name, f"/parts/{number}/element")))
        blocks += prose(part.text, f"/parts/{number}/text")
        before = part.element
    return blocks


def _speaks_of(pen: Pen, element: str) -> bool:
    return any(True for _ in _parts_about(pen, (element,)))


def _parts_about(pen: Pen, elements: tuple[str, ...]) -> Iterator[tuple[int, Part]]:
    """Yield the statements about `elements` that say something, with their index in the request."""
    for number, part in enumerate(pen.formal.parts):
        if part.element in elements and part.text.strip():
            yield number, part


_PARTS: Final = (
    _Part("part_authority", ("requesting_authority",), _authority),
    _Part("part_subject", ("subject_nature", "conducting_authority"), _subject),
    _Part("part_facts", ("facts", "offence"), _facts),
    _Part("part_assistance", ("assistance",), _assistance),
    _Part("part_persons", ("persons_identity",), _persons),
    _Part("part_purpose", ("purpose", "reason"), _purpose),
    _Part("part_deadline", ("time_limit", "status_deadline"), _deadline, always=False),
    _Part("part_confidentiality", ("confidentiality",), _confidentiality, always=False),
    _Part("part_statements", ("undertaking_use", "use_limitation"), _other_statements, always=False),
    _Part("part_prior", (), _prior, always=False),
    _Part("part_annexes", (), _annexes, always=False),
)
