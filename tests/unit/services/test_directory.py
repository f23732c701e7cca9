"""Offices and people are kept, found, shown and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.contacts import Channel, ChannelKind
from app.domain.ids import ContactId, OfficeId, new_id
from app.domain.places import CountryCode
from app.domain.views import HitReason
from app.ports import NoSuchRecordError, StillReferredToError
from tests.helpers.field import contact, office, original, request
from ui.wiring import Desk


def test_a_person_is_kept_with_every_field(desk: Desk) -> None:
    unit = office()
    person = contact(
        office_id=unit.id,
        other_names=original("محمد القحطاني"),
        channels=(Channel(kind=ChannelKind.PHONE, value="+966 11 555 0100", preferred=True),),
        notes="Prefers to be rung before noon.",
    )
    desk.directory.save_office(unit)
    desk.directory.save_contact(person)
    assert desk.directory.contact(person.id) == person
    (row,) = desk.directory.contacts()
    assert (row.name, row.original_name, row.office) == (person.name, "محمد القحطاني", unit.name)


def test_a_person_of_an_unknown_office_is_refused_and_nothing_is_kept(desk: Desk) -> None:
    person = contact(office_id=OfficeId(new_id()))
    with pytest.raises(NoSuchRecordError):
        desk.directory.save_contact(person)
    assert desk.directory.contacts() == ()
    assert desk.finder.find(person.name) == ()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("qahtani mohamed", HitReason.NAME),
        ("القحطاني", HitReason.OTHER_NAME),
        ("Ministry Interior", HitReason.OFFICE),
        ("head unit", HitReason.POST),
        ("moham saudi", HitReason.COUNTRY),
        ("المملكة", HitReason.COUNTRY),
        ("011 555 0100", HitReason.PHONE),
        ("m.qahtani@example.org", HitReason.TEXT),
    ],
)
def test_a_person_is_found_by_what_an_officer_knows_and_the_reason_is_said(
    desk: Desk, typed: str, reason: HitReason
) -> None:
    unit = office("Ministry of Interior", country=CountryCode("SA"))
    person = contact(
        office_id=unit.id,
        other_names=original("محمد القحطاني"),
        channels=(
            Channel(kind=ChannelKind.PHONE, value="+966 11 555 0100"),
            Channel(kind=ChannelKind.EMAIL, value="m.qahtani@example.org"),
        ),
    )
    desk.directory.save_office(unit)
    desk.directory.save_contact(person)
    desk.directory.save_contact(contact("Jürgen Müller-Weiß", country=CountryCode("DE"), post=""))
    hits = [hit for hit in desk.finder.find(typed) if hit.kind == "contact"]
    assert [(hit.id, hit.reason) for hit in hits] == [(person.id, reason)]


def test_an_exact_name_stands_before_one_that_only_begins_so(desk: Desk) -> None:
    for name in ("Annabel Lindqvist", "Ann Lindqvist", "Anna Lindqvist", "Lindqvist Annsson"):
        desk.directory.save_contact(contact(name))
    titles = [hit.title for hit in desk.finder.find("ann lindqvist")]
    assert titles[0] == "Ann Lindqvist"
    assert len(titles) == 4


def test_renaming_an_office_renames_it_in_the_lookup_of_its_people(desk: Desk) -> None:
    unit = office("Serious Crime Unit")
    desk.directory.save_office(unit)
    desk.directory.save_contact(contact(office_id=unit.id))
    desk.directory.save_office(replace(unit, name="Fraud Squad"))
    assert {hit.kind for hit in desk.finder.find("fraud squad")} == {"office", "contact"}
    assert desk.finder.find("serious crime") == ()


def test_a_discarded_person_is_gone_from_lists_and_lookup_until_brought_back(desk: Desk) -> None:
    person = contact()
    desk.directory.save_contact(person)
    desk.directory.discard_contact(person.id)
    assert desk.directory.contacts() == ()
    assert desk.finder.find("mohamed") == ()
    desk.directory.restore_contact(person.id)
    assert [hit.id for hit in desk.finder.find("mohamed")] == [person.id]
    assert desk.directory.contact(person.id) == person


def test_what_others_refer_to_cannot_be_discarded(desk: Desk) -> None:
    unit = office()
    person = contact(office_id=unit.id)
    desk.directory.save_office(unit)
    desk.directory.save_contact(person)
    desk.requests.save(request(contact_id=person.id))
    with pytest.raises(StillReferredToError):
        desk.directory.discard_office(unit.id)
    with pytest.raises(StillReferredToError):
        desk.directory.discard_contact(person.id)


def test_the_card_shows_the_time_and_the_weekend_there(desk: Desk) -> None:
    person = contact(country=CountryCode("SA"))
    nowhere = contact("Nobody", country=CountryCode("BV"))
    desk.directory.save_contact(person)
    desk.directory.save_contact(nowhere)
    card = desk.directory.contact_card(person.id)
    # 21 November 2026 is a Saturday; 13:03 UTC is 16:03 in Riyadh, where the weekend is Friday and Saturday.
    assert card.local_time is not None
    assert card.local_time.strftime("%H:%M %z") == "16:03 +0300"
    assert card.weekend_there is True
    assert desk.directory.contact_card(nowhere.id).weekend_there is not True


def test_an_unknown_person_is_said_to_be_unknown(desk: Desk) -> None:
    with pytest.raises(NoSuchRecordError):
        desk.directory.contact(ContactId(new_id()))
