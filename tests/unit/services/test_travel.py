"""Records go on a journey and come back: no change is lost, none is overwritten in silence."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.codec import encode_whole
from app.domain.contacts import Contact
from app.domain.formal import FormalState, IssuedLetter
from app.domain.ids import LetterId, RequestId, new_id
from app.domain.journeys import Clash, Fate, Take
from app.domain.places import LanguageTag
from app.domain.requests import LogKind
from app.ports import NoSuchRecordError
from app.services.merging import Step, Version, judge
from app.services.requests import Spoken
from app.services.travel import Chosen, NotEmptyError, NotFromHereError
from db.formal import LetterTable
from db.keys.kdf import FLOOR
from db.migrate import shipped
from db.vault import create
from tests.helpers.field import NOW, FixedClock, complete_formal, contact, office, request
from tests.helpers.stores import PASSPHRASE, Pattern
from ui.wiring import Desk, open_desk

PDF = b"%PDF-1.7 canary"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    """An empty store, copied for both sides of every journey: making two takes seconds."""
    folder = tmp_path_factory.mktemp("pattern") / "store"
    store = create(folder, PASSPHRASE, cost=FLOOR).store
    master = bytes(store.keys._master.reveal())
    store.close()
    return Pattern(folder, "", master)


@contextmanager
def _opened(pattern: Pattern, folder: Path, clock: FixedClock) -> Iterator[Desk]:
    store = pattern.open(folder if folder.exists() else pattern.copy(folder), shipped())
    try:
        yield open_desk(store, clock)
    finally:
        store.close()


@pytest.fixture
def desk(pattern: Pattern, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    with _opened(pattern, tmp_path / "home", clock) as opened:
        yield opened


@pytest.fixture
def away(pattern: Pattern, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    with _opened(pattern, tmp_path / "away", clock) as opened:
        yield opened


@pytest.fixture
def packed(desk: Desk, away: Desk) -> tuple[Contact, RequestId]:
    """A contact in an office and a request with a timeline, on their way; other records stay."""
    place = office()
    person = contact("Kari Example", office_id=place.id)
    desk.directory.save_office(place)
    desk.directory.save_contact(person)
    desk.directory.save_contact(contact("Stays at home"))
    asked = request(reference="REQ-2026-0007", office_id=place.id, contact_id=person.id)
    desk.requests.save(asked)
    spoken = Spoken(kind=LogKind.CALL, summary="rang", next_action="ring again", next_due=NOW.date())
    desk.requests.log(asked.id, spoken)
    desk.travel.carry([Chosen("request", asked.id)], away.travel)
    return person, asked.id


def _merge(desk: Desk, away: Desk, **decided: Take) -> list[tuple[str, Fate, Clash]]:
    decisions = {(kind, each): take for each, take in decided.items() for kind in ("contact", "request")}
    report = desk.travel.merge(away.travel, decisions)
    return [(each.kind, each.fate, each.clash) for each in (*report.returned, *report.clashes)]


def _rename(desk: Desk, person: Contact, name: str) -> None:
    desk.directory.save_contact(replace(person, name=name))


def test_what_is_carried_is_what_was_chosen_and_what_it_refers_to(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    carried = desk.travel.pack([Chosen("request", packed[1])])
    kinds = [each.kind for each in carried]
    assert kinds == ["office", "contact", "request", "log", "followup"]
    assert [each.kind for each in carried if each.asked_for] == ["request"]
    assert [row.name for row in away.directory.contacts()] == ["Kari Example"]
    assert away.finder.find("kari")[0].title == "Kari Example"
    assert away.requests.page(packed[1]) == desk.requests.page(packed[1])


def test_a_contact_alone_brings_its_office_and_no_requests(
    desk: Desk, packed: tuple[Contact, RequestId]
) -> None:
    assert [each.kind for each in desk.travel.pack([Chosen("contact", packed[0].id)])] == [
        "office",
        "contact",
    ]


def test_an_unchanged_journey_changes_nothing(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    before = desk.store.content_digest()
    assert _merge(desk, away) == []
    journey = desk.travel.journeys()[0]
    assert journey.merged_at is not None
    desk.store.run("UPDATE journey SET merged_at = NULL")
    assert desk.store.content_digest() == before


def test_what_is_new_and_changed_comes_back_and_is_found(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    person, asked = packed
    _rename(away, person, "Kari Nordmann")
    away.directory.save_contact(contact("Met on the way"))
    away.requests.log(asked, Spoken(kind=LogKind.MEETING, summary="met her"))
    found = sorted((kind, fate.value) for kind, fate, _ in _merge(desk, away))
    assert found == [("contact", "added"), ("contact", "changed"), ("log", "added")]
    assert desk.finder.find("nordmann")
    assert desk.finder.find("met on the way")
    assert {"met her", "rang"} <= {entry.summary for entry in desk.requests.page(asked).entries}
    assert _merge(desk, away) == []


def test_what_was_changed_on_both_sides_stays_on_both_sides_and_is_listed(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    person, _ = packed
    _rename(away, person, "Kari Away")
    _rename(desk, person, "Kari Home")
    for _ in range(2):
        report = desk.travel.merge(away.travel)
        assert [each.clash for each in report.clashes] == [Clash.BOTH_CHANGED]
        assert report.clashes[0].fields == ("name",)
        assert not report.is_complete
        assert desk.directory.contact(person.id).name == "Kari Home"
        assert away.directory.contact(person.id).name == "Kari Away"


@pytest.mark.parametrize(("take", "name"), [(Take.HOME, "Kari Home"), (Take.AWAY, "Kari Away")])
def test_a_decision_is_done_once_and_kept(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId], take: Take, name: str
) -> None:
    person, _ = packed
    _rename(away, person, "Kari Away")
    _rename(desk, person, "Kari Home")
    report = desk.travel.merge(away.travel, {("contact", person.id): take})
    assert report.is_complete
    assert desk.directory.contact(person.id).name == name
    assert _merge(desk, away) == []
    assert desk.directory.contact(person.id).name == name


def test_the_same_change_on_both_sides_is_no_clash(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    _rename(away, packed[0], "Kari Nordmann")
    _rename(desk, packed[0], "Kari Nordmann")
    assert _merge(desk, away) == []


def test_what_was_changed_at_home_only_stays(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    _rename(desk, packed[0], "Kari Home")
    assert _merge(desk, away) == []
    assert desk.directory.contact(packed[0].id).name == "Kari Home"


def test_a_change_after_merging_is_a_change_and_no_clash(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    _rename(away, packed[0], "Kari One")
    _merge(desk, away)
    _rename(away, packed[0], "Kari Two")
    assert _merge(desk, away) == [("contact", Fate.CHANGED, Clash.NONE)]
    assert desk.directory.contact(packed[0].id).name == "Kari Two"


def _alone(desk: Desk, away: Desk) -> Contact:
    person = contact("Alone")
    desk.directory.save_contact(person)
    desk.travel.carry([Chosen("contact", person.id)], away.travel)
    return person


def test_the_bin_travels_too(desk: Desk, away: Desk) -> None:
    person = _alone(desk, away)
    away.directory.discard_contact(person.id)
    assert _merge(desk, away) == [("contact", Fate.BINNED, Clash.NONE)]
    assert not desk.finder.find("alone")
    away.directory.restore_contact(person.id)
    _rename(away, person, "Alone again")
    assert _merge(desk, away) == [("contact", Fate.CLASH, Clash.BINNED_AT_HOME)]
    assert _merge(desk, away, **{person.id: Take.AWAY}) == [("contact", Fate.CHANGED, Clash.NONE)]
    assert desk.finder.find("alone again")
    assert desk.records.locate(person.id) == ("contact", person.id)


def test_the_bin_does_not_take_what_was_changed_or_is_needed_at_home(desk: Desk, away: Desk) -> None:
    person = _alone(desk, away)
    away.directory.discard_contact(person.id)
    _rename(desk, person, "Alone at home")
    assert _merge(desk, away) == [("contact", Fate.CLASH, Clash.CHANGED_AT_HOME)]
    _rename(desk, person, "Alone")
    desk.requests.save(request(contact_id=person.id))
    assert _merge(desk, away) == [("contact", Fate.CLASH, Clash.STILL_REFERRED_TO)]
    assert desk.finder.find("alone")


def test_new_references_go_on_where_home_had_got_to(desk: Desk, away: Desk) -> None:
    first = request()
    desk.requests.save(first)
    desk.travel.carry([Chosen("request", first.id)], away.travel)
    away.requests.save(request("On the way"))
    _merge(desk, away)
    desk.requests.save(request("Afterwards"))
    assert sorted(row.reference for row in desk.requests.rows()) == [
        "REQ-2026-0001",
        "REQ-2026-0002",
        "REQ-2026-0003",
    ]


def test_a_reference_that_was_given_on_both_sides_is_asked_about_with_all_that_hangs_on_it(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    theirs = request("Theirs", reference="REQ-2026-0100")
    away.requests.save(theirs)
    away.requests.log(theirs.id, Spoken(kind=LogKind.NOTE, summary="canary"))
    desk.requests.save(request("Ours", reference="REQ-2026-0100"))
    found = _merge(desk, away)
    assert ("request", Fate.CLASH, Clash.REFERENCE_TAKEN) in found
    assert ("log", Fate.CLASH, Clash.LACKS_ANOTHER) in found
    assert [row.subject for row in desk.requests.rows() if row.reference == "REQ-2026-0100"] == ["Ours"]
    away.requests.save(replace(theirs, reference="REQ-2026-0101"))
    assert {fate for _, fate, _ in _merge(desk, away)} == {Fate.ADDED}
    assert desk.requests.page(theirs.id).entries[0].summary == "canary"


def _letter(formal_id: str) -> IssuedLetter:
    return IssuedLetter(
        id=LetterId(new_id()), formal_id=formal_id, language=LanguageTag("en"), sha256="0" * 64,
        certificate="1" * 64, signer="Officer", signed_at=NOW, pages=1,
    )  # fmt: skip


def test_what_was_signed_on_the_way_comes_back_signed_with_its_letter(desk: Desk, away: Desk) -> None:
    formal = complete_formal()
    desk.formal.save(formal)
    desk.travel.carry([Chosen("formal", formal.id)], away.travel)
    away.formal.save(replace(formal, title="Changed before signing"))
    LetterTable(away.store).add(_letter(formal.id), PDF)
    away.store.run("UPDATE formal SET body = json_set(body, '$.state', 'signed')")
    assert _merge(desk, away) == [("formal", Fate.CHANGED, Clash.NONE)]
    back = desk.formal.page(formal.id)
    assert (back.formal.title, back.formal.state) == ("Changed before signing", FormalState.SIGNED)
    assert LetterTable(desk.store).pdf(back.letters[0].id) == PDF
    assert _merge(desk, away) == []


def test_what_was_signed_at_home_is_not_changed_by_a_journey(desk: Desk, away: Desk) -> None:
    formal = complete_formal()
    desk.formal.save(formal)
    desk.travel.carry([Chosen("formal", formal.id)], away.travel)
    away.formal.save(replace(formal, title="Changed on the way"))
    LetterTable(desk.store).add(_letter(formal.id), PDF)
    desk.store.run("UPDATE formal SET body = json_set(body, '$.state', 'signed')")
    assert _merge(desk, away) == [("formal", Fate.CLASH, Clash.BOTH_CHANGED)]
    report = desk.travel.merge(away.travel, {("formal", formal.id): Take.AWAY})
    assert [each.clash for each in report.clashes] == [Clash.SIGNED_AT_HOME]
    assert desk.formal.page(formal.id).formal.title == formal.title


def test_a_signed_request_is_carried_with_its_letter_and_stays_final(desk: Desk, away: Desk) -> None:
    formal = complete_formal(state=FormalState.SIGNED)
    desk.store.run("INSERT INTO formal (id, body, changed_at) VALUES (?, ?, '')", (formal.id, _body(formal)))
    LetterTable(desk.store).add(_letter(formal.id), PDF)
    desk.travel.carry([Chosen("formal", formal.id)], away.travel)
    page = away.formal.page(formal.id)
    assert LetterTable(away.store).pdf(page.letters[0].id) == PDF
    with pytest.raises(Exception, match="final"):
        away.formal.save(replace(formal, title="Another"))


def _body(record: object) -> str:
    import json

    return json.dumps(encode_whole(record))


def test_half_filled_forms_on_the_way_are_counted(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    away.drafts.keep("contact", "", "{}")
    report = desk.travel.merge(away.travel)
    assert report.open_forms == 1
    assert not report.is_complete


def test_a_store_is_packed_once_and_merged_only_where_it_came_from(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId], pattern: Pattern, tmp_path: Path
) -> None:
    with pytest.raises(NotEmptyError):
        desk.travel.carry([Chosen("contact", packed[0].id)], away.travel)
    with _opened(pattern, tmp_path / "other", FixedClock()) as other:
        for strange in (other.travel, desk.travel):
            with pytest.raises(NotFromHereError):
                desk.travel.merge(strange)
        with pytest.raises(NotFromHereError):
            other.travel.merge(away.travel)


@pytest.mark.parametrize(
    "chosen", [Chosen("contact", new_id()), Chosen("profile", "profile"), Chosen("x", "")]
)
def test_a_record_that_is_not_there_is_not_carried(desk: Desk, away: Desk, chosen: Chosen) -> None:
    with pytest.raises(NoSuchRecordError):
        desk.travel.carry([chosen], away.travel)
    assert not away.travel.journeys()
    assert not desk.travel.journeys()


def test_only_what_was_chosen_is_in_the_carried_store(
    desk: Desk, away: Desk, packed: tuple[Contact, RequestId]
) -> None:
    for table in ("contact", "office", "packed", "search_entry"):
        rows = away.store.rows(f"SELECT * FROM {table} LIMIT 99")  # noqa: S608 - names of this test
        assert rows
        assert "Stays at home" not in repr(rows)


def test_a_merging_that_was_cut_off_is_done_again(
    desk: Desk,
    away: Desk,
    packed: tuple[Contact, RequestId],
    pattern: Pattern,
    tmp_path: Path,
    clock: FixedClock,
) -> None:
    """Home was written, the carried store was not told: the power went between the two."""
    _rename(away, packed[0], "Kari Nordmann")
    away.store.close()
    with _opened(pattern, tmp_path / "away", clock) as again:
        real = again.travel._ledger.note_base

        def cut_off(*_given: str) -> None:
            raise KeyboardInterrupt

        again.travel._ledger.note_base = cut_off
        with pytest.raises(KeyboardInterrupt):
            desk.travel.merge(again.travel)
        assert desk.directory.contact(packed[0].id).name == "Kari Nordmann"
        again.travel._ledger.note_base = real
        assert _merge(desk, again) == []


def test_every_combination_of_three_versions_keeps_what_only_one_side_has() -> None:
    """Exhaustive: nothing is taken over what home changed, and nothing that only away has is dropped."""
    records = ("a", "b", "c", None)
    for base, at_home, on_way in itertools.product(records, records, records[:3]):
        for home_binned, away_binned in itertools.product((False, True), repeat=2):
            home = None if at_home is None else Version(record=at_home, binned=home_binned)
            away = Version(record=on_way, binned=away_binned)
            step, clash = judge(base, away, home)
            as_it_left = None if base is None else Version(record=base)
            if step is Step.TAKE:
                assert home == as_it_left
            if step is Step.NOTHING:
                assert away in (home, as_it_left)
            assert (clash is Clash.NONE) == (step is not Step.ASK)


def test_times_are_those_of_the_clock(desk: Desk, away: Desk, clock: FixedClock) -> None:
    person = _alone(desk, away)
    clock.now = NOW + timedelta(days=9)
    _rename(away, person, "Later")
    desk.travel.merge(away.travel)
    journey = desk.travel.journeys()[0]
    assert (journey.packed_at, journey.merged_at) == (NOW, NOW + timedelta(days=9))
