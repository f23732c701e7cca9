"""The crowd: the same people for the same seed, plausible names, found like anybody else."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from app.domain.contacts import Contact, Office
from app.domain.names import NameKind
from app.exchange.documents import read_document, to_text, write_document
from app.exchange.kinds import kind_of
from app.ports import NoSuchRecordError
from app.services.demo_crowd import crowd_contacts, crowd_offices
from tests.helpers.demo import Stage

TODAY = date(2026, 11, 21)


def crowd(seed: int, offices: int = 200, contacts: int = 3000) -> tuple[list[Office], list[Contact]]:
    """Offices and people of a seed."""
    made = list(crowd_offices(offices, seed=seed, today=TODAY))
    return made, list(crowd_contacts(contacts, seed=seed, today=TODAY, offices=made))


def test_the_same_seed_gives_the_same_people() -> None:
    assert crowd(7) == crowd(7)


def test_another_seed_gives_other_people() -> None:
    assert not {c.id for c in crowd(7)[1]} & {c.id for c in crowd(8)[1]}
    assert [c.name for c in crowd(7)[1]] != [c.name for c in crowd(8)[1]]


def test_a_larger_crowd_begins_with_the_smaller_one() -> None:
    assert crowd(7, contacts=100)[1] == crowd(7)[1][:100]


def test_everybody_is_valid() -> None:
    offices, people = crowd(3, 60, 300)
    for record in (*offices, *people):
        assert read_document(kind_of(record), to_text(write_document(record)).encode()) == record


def test_people_work_in_the_country_of_their_office() -> None:
    offices, people = crowd(3)
    country = {office.id: office.country for office in offices}
    assert all(person.office_id and country[person.office_id] == person.country for person in people)


def test_names_are_shared_and_spelt_in_several_ways_and_scripts() -> None:
    people = crowd(3)[1]
    assert 1500 < len({person.name for person in people}) < 3000
    kinds = Counter(name.kind for person in people for name in person.other_names)
    assert kinds[NameKind.ORIGINAL] > 500
    assert kinds[NameKind.PASSPORT] > 500
    assert kinds[NameKind.TRANSLITERATION] > 100
    words = (unicodedata.name(person.name[0]).split()[0] for person in people)
    assert len(set(words)) >= 12


def test_ids_come_in_order() -> None:
    people = crowd(3)[1]
    assert all(earlier.id < later.id for earlier, later in pairwise(people))


def test_the_crowd_fills_the_demo_up_to_the_wanted_number(empty_stage: Stage) -> None:
    told: list[tuple[int, int]] = []
    desk = empty_stage.desk
    with empty_stage.undone():
        counts = empty_stage.build(contacts=600, progress=lambda done, total: told.append((done, total)))
        assert (counts.contacts, counts.offices) == (600, 200)
        assert desk.directory.count_contacts() == 600
        person = next(iter(crowd(1, 160, 1)[1]))
        card = desk.directory.contact_card(person.id)
        assert card.contact == person
        assert card.office is not None
        assert person.id in {hit.id for hit in desk.finder.find(person.name, limit=50)}
        assert card.office.id in {hit.id for hit in desk.finder.find(card.office.name, limit=50)}
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1][0] == told[-1][1]


def test_many_at_once_are_kept_like_one_by_one(empty_stage: Stage) -> None:
    offices, people = crowd(5, 20, 60)
    desk = empty_stage.desk
    seen = []
    for at_once in (True, False):
        with empty_stage.undone():
            if at_once:
                desk.directory.add_offices(offices)
                desk.directory.add_contacts(people)
            else:
                for office in offices:
                    desk.directory.save_office(office)
                for person in people:
                    desk.directory.save_contact(person)
            typed = [text for person in people for text in (person.name, person.channels[0].value)]
            found = [desk.finder.find(text, limit=50) for text in typed]
            seen.append((desk.directory.contacts(), desk.directory.offices(), found))
    assert seen[0] == seen[1]
    assert all(seen[0][2])


def test_many_at_once_are_kept_all_or_none(empty_stage: Stage) -> None:
    offices, people = crowd(5, 5, 20)
    with empty_stage.undone():
        empty_stage.desk.directory.add_offices(offices[:1])
        with pytest.raises(NoSuchRecordError):
            empty_stage.desk.directory.add_contacts(people)
        assert empty_stage.desk.directory.count_contacts() == 0
        assert empty_stage.desk.finder.find(people[0].name, kinds=("contact",)) == ()
