"""Promotion carries what is known with its source; what was signed is final."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.documents.plaintext import plain_text
from app.documents.wording import wording
from app.domain.contacts import OfficeKind
from app.domain.followups import FollowUp
from app.domain.formal import FormalState, IssuedLetter
from app.domain.ids import FollowUpId, FormalId, LetterId, MatterId, RequestId, new_id
from app.domain.matters import Matter
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode, LanguageTag
from app.domain.profile import Profile
from app.domain.requests import AskedItem, Direction, LogKind, RequestState, Urgency, UrgencyLevel
from app.legal.completeness import is_complete
from app.ports import FinalError, NoSuchRecordError
from app.services.formal import AlreadyFormalError, IncomingRequestError, Moved
from app.services.requests import MoveRefusedError
from tests.helpers.field import TODAY, complete_formal, office, records_item, request
from ui.wiring import Desk


def _world(desk: Desk) -> RequestId:
    """A profile, a matter, the central authority, and an urgent request in the matter."""
    model = complete_formal()
    desk.profiles.save(
        Profile(
            name="Aoife Example",
            function="Liaison officer",
            place="Oslo",
            authority=model.requesting_authority,
            language=LanguageTag("en"),
        )
    )
    desk.directory.save_office(office())
    police = office("Kripos", kind=OfficeKind.POLICE)
    desk.directory.save_office(police)
    matter = Matter(
        id=MatterId(new_id()),
        title="Harbour Lights",
        country=CountryCode("IE"),
        stage=model.stage,
        subject=model.subject,
        conducting_authority=model.conducting_authority,
        offences=model.offences,
        persons=model.persons,
        facts=model.facts,
        basis=LegalBasis(instrument="untoc"),
        parts=model.parts,
    )
    desk.requests.save_matter(matter)
    item = records_item()
    asked = AskedItem(
        asked=item.description,
        kind=item.kind,
        nexus=item.nexus,
        period=item.period,
        particulars=item.particulars,
        answer="The account was closed in May.",
    )
    kept = request(
        "Harbour Lights: account records",
        state=RequestState.ANSWERED,
        office_id=police.id,
        matter_id=matter.id,
        items=(asked,),
        purpose=model.purpose,
        urgency=Urgency(level=UrgencyLevel.URGENT, reason="The bank deletes in March."),
        respond_by=TODAY + timedelta(days=20),
    )
    return RequestId(desk.requests.save(kept).subject)


def test_promotion_fills_the_letter_and_says_where_each_field_came_from(desk: Desk) -> None:
    request_id = _world(desk)
    formal = desk.formal.get(FormalId(desk.formal.promote(request_id).subject))
    assert (formal.requesting_state, formal.requested_state) == ("IE", "NO")
    assert formal.requested_authority.name == "Central Authority of Norway"
    assert formal.signatory.name == "Aoife Example"
    assert formal.time_limit is not None
    assert formal.time_limit.reason == "The bank deletes in March."
    sources = {source.field: source.kind for source in formal.sources}
    assert sources["/facts"] == "matter"
    assert sources["/items"] == "request"
    assert sources["/requesting_authority"] == "profile"
    assert sources["/requested_authority"] == "office"
    assert [c.request_id for c in formal.prior_contacts] == [request_id]
    assert is_complete(desk.formal.check(formal.id))


def test_what_was_answered_informally_is_not_carried_over(desk: Desk) -> None:
    request_id = _world(desk)
    formal = desk.formal.get(FormalId(desk.formal.promote(request_id).subject))
    assert "closed in May" not in str(formal)


def test_promotion_moves_the_request_and_takes_its_follow_ups_along(desk: Desk) -> None:
    request_id = _world(desk)
    followup = FollowUp(id=FollowUpId(new_id()), action="ring", due=TODAY, request_id=request_id)
    desk.followups.plan(followup)
    formal_id = FormalId(desk.formal.promote(request_id).subject)
    page = desk.requests.page(request_id)
    assert page.request.state is RequestState.CONVERTED
    assert page.followups == ()
    assert [f.id for f in desk.formal.page(formal_id).followups] == [followup.id]
    assert LogKind.STATE in {entry.kind for entry in page.entries}


def test_a_request_is_made_formal_once_and_an_incoming_one_never(desk: Desk) -> None:
    request_id = _world(desk)
    desk.formal.promote(request_id)
    with pytest.raises(AlreadyFormalError):
        desk.formal.promote(request_id)
    incoming = RequestId(desk.requests.save(request(direction=Direction.INCOMING)).subject)
    with pytest.raises(IncomingRequestError):
        desk.formal.promote(incoming)
    assert len(desk.formal.rows()) == 1


def test_without_a_single_central_authority_the_addressee_stays_open(desk: Desk) -> None:
    request_id = _world(desk)
    desk.directory.save_office(office("A second one"))
    formal = desk.formal.get(FormalId(desk.formal.promote(request_id).subject))
    assert formal.requested_authority == Authority()


def test_a_discarded_draft_hands_the_request_back(desk: Desk) -> None:
    request_id = _world(desk)
    formal_id = FormalId(desk.formal.promote(request_id).subject)
    desk.formal.discard(formal_id)
    assert desk.requests.page(request_id).request.state is RequestState.IN_PROGRESS
    desk.formal.restore(formal_id)
    assert desk.requests.page(request_id).request.state is RequestState.CONVERTED


def _issue(desk: Desk, formal_id: FormalId) -> LetterId:
    """What signing does to the store, without a letter."""
    letter = IssuedLetter(
        id=LetterId(new_id()),
        formal_id=formal_id,
        language=LanguageTag("en"),
        sha256="a" * 64,
        certificate="b" * 64,
        signer="Aoife Example",
        signed_at=datetime(2026, 11, 21, tzinfo=UTC),
        pages=2,
    )
    desk.letters.record(letter, b"%PDF-1.7 invented")
    return letter.id


def test_what_was_signed_is_final_and_a_change_is_a_supplement(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    signed_id = formal.id
    _issue(desk, signed_id)
    signed = desk.formal.get(signed_id)
    assert signed.state is FormalState.SIGNED
    for attempt in (
        lambda: desk.formal.save(signed),
        lambda: desk.formal.save(complete_formal(id=signed_id, reference=signed.reference, facts="other")),
        lambda: desk.formal.discard(signed_id),
    ):
        with pytest.raises(FinalError):
            attempt()
    assert desk.formal.get(signed_id) == signed
    supplement = desk.formal.get(FormalId(desk.formal.supplement(signed_id).subject))
    assert supplement.state is FormalState.DRAFT
    assert (supplement.supplement_to, supplement.supplement_reference) == (signed_id, signed.reference)
    assert supplement.facts == signed.facts
    assert supplement.reference not in ("", signed.reference)


def test_the_letter_of_a_supplement_says_when_the_first_one_was_signed(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    _issue(desk, formal.id)
    reference = desk.formal.get(formal.id).reference
    (first,) = desk.letters.of_formal(formal.id)
    day = wording("en").dates.day(first.signed_at.astimezone().date())
    supplement_id = FormalId(desk.formal.supplement(formal.id).subject)
    said = plain_text(desk.letters.draft(supplement_id).prepared.document)
    assert f"{reference} of {day}" in said


def test_the_store_itself_refuses_to_change_what_was_signed(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    letter_id = _issue(desk, formal.id)
    for sql in (
        "UPDATE letter SET signer = 'somebody else'",
        "DELETE FROM letter",
        "UPDATE formal SET body = json_set(body, '$.facts', 'other')",
        "UPDATE formal SET body = json_set(body, '$.state', 'draft')",
        "UPDATE formal SET deleted_at = 'now'",
    ):
        with pytest.raises(Exception, match="final"):
            desk.store.run(sql)
    assert desk.letters.pdf(letter_id) == b"%PDF-1.7 invented"


def test_only_a_letter_leaves_the_draft(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    with pytest.raises(MoveRefusedError):
        desk.formal.move(formal.id, Moved(state=FormalState.DISPATCHED))
    with pytest.raises(Exception, match="only a signed letter"):
        desk.store.run("UPDATE formal SET body = json_set(body, '$.state', 'signed')")


def test_a_dispatched_letter_is_followed_up(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    _issue(desk, formal.id)
    due = TODAY + timedelta(days=14)
    desk.formal.move(
        formal.id,
        Moved(state=FormalState.DISPATCHED, note="by courier", next_action="Arrived?", next_due=due),
    )
    page = desk.formal.page(formal.id)
    assert page.formal.state is FormalState.DISPATCHED
    assert [(f.action, f.due) for f in page.followups] == [("Arrived?", due)]
    assert "dispatched: by courier" in [entry.summary for entry in page.entries]


def test_a_supplement_of_a_draft_or_of_nothing_is_refused(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    with pytest.raises(MoveRefusedError):
        desk.formal.supplement(formal.id)
    with pytest.raises(NoSuchRecordError):
        desk.formal.supplement(FormalId(new_id()))


def test_a_draft_can_be_changed_until_it_is_signed(desk: Desk) -> None:
    formal = complete_formal(reference="")
    desk.formal.save(formal)
    kept = desk.formal.get(formal.id)
    desk.formal.save(
        complete_formal(id=formal.id, reference=kept.reference, parts=(Part(element="other", text="x"),))
    )
    assert desk.formal.get(formal.id).parts[0].text == "x"
