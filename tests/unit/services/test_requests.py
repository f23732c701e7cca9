"""Informal requests are numbered, moved by legal moves only, and everything said is on the timeline."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.followups import FollowUp, FollowUpState
from app.domain.ids import FollowUpId, MatterId, RequestId, new_id
from app.domain.matters import Matter
from app.domain.places import CountryCode
from app.domain.requests import REQUEST_MOVES, LogKind, RequestState
from app.ports import DuplicateReferenceError, NoSuchRecordError, StillReferredToError
from app.services.requests import MoveRefusedError, Spoken
from tests.helpers.field import TODAY, FixedClock, office, request
from ui.wiring import Desk


def _kept(desk: Desk, **changes: object) -> RequestId:
    return RequestId(desk.requests.save(request(**changes)).subject)


def test_requests_are_numbered_in_their_year(desk: Desk, clock: FixedClock) -> None:
    first, second = _kept(desk), _kept(desk)
    clock.now = clock.now.replace(year=2027)
    third = _kept(desk)
    references = [desk.requests.page(r).request.reference for r in (first, second, third)]
    assert references == ["REQ-2026-0001", "REQ-2026-0002", "REQ-2027-0001"]


def test_a_reference_is_given_once(desk: Desk) -> None:
    _kept(desk, reference="REQ-2026-0042")
    with pytest.raises(DuplicateReferenceError):
        _kept(desk, reference="REQ-2026-0042")


@pytest.mark.parametrize("current", RequestState)
def test_only_legal_moves_are_made(desk: Desk, current: RequestState) -> None:
    for target in RequestState:
        request_id = _kept(desk, state=current)
        if target in REQUEST_MOVES[current]:
            desk.requests.move(request_id, target)
            assert desk.requests.page(request_id).request.state is target
        else:
            with pytest.raises(MoveRefusedError):
                desk.requests.move(request_id, target)
            assert desk.requests.page(request_id).request.state is current


def test_a_call_is_logged_with_move_and_next_step_in_one_go(desk: Desk) -> None:
    request_id = _kept(desk, state=RequestState.SENT)
    desk.requests.log(
        request_id,
        Spoken(
            kind=LogKind.CALL,
            summary="Will answer by e-mail.",
            by_them=True,
            state=RequestState.ACKNOWLEDGED,
            next_action="Ring again",
            next_due=TODAY + timedelta(days=5),
        ),
    )
    page = desk.requests.page(request_id)
    assert page.request.state is RequestState.ACKNOWLEDGED
    assert {entry.kind for entry in page.entries} == {LogKind.CALL, LogKind.STATE}
    assert [(f.action, f.due) for f in page.followups] == [("Ring again", TODAY + timedelta(days=5))]


def test_nothing_is_logged_when_the_move_is_refused(desk: Desk) -> None:
    request_id = _kept(desk)
    with pytest.raises(MoveRefusedError):
        desk.requests.log(
            request_id, Spoken(kind=LogKind.CALL, summary="x", state=RequestState.ANSWERED, next_due=TODAY)
        )
    page = desk.requests.page(request_id)
    assert page.entries == ()
    assert page.followups == ()


def test_a_request_to_an_unknown_office_is_refused(desk: Desk) -> None:
    with pytest.raises(NoSuchRecordError):
        _kept(desk, office_id=office().id)


def _planned(desk: Desk, request_id: RequestId, due: date, **changes: object) -> FollowUpId:
    followup = FollowUp(id=FollowUpId(new_id()), action="ring", due=due, request_id=request_id, **changes)  # type: ignore[arg-type]
    desk.followups.plan(followup)
    return followup.id


def test_the_agenda_sorts_by_what_presses(desk: Desk) -> None:
    ids = [_kept(desk, state=RequestState.SENT) for _ in range(6)]
    for request_id, days in zip(ids[:4], (-3, 0, 4, 30), strict=True):
        _planned(desk, request_id, TODAY + timedelta(days=days))
    agenda = desk.followups.agenda()
    assert [row.request_id for row in agenda.overdue] == [ids[0]]
    assert [row.request_id for row in agenda.today] == [ids[1]]
    assert [row.request_id for row in agenda.this_week] == [ids[2]]
    assert [row.request_id for row in agenda.later] == [ids[3]]
    assert {row.id for row in agenda.nothing_planned} == set(ids[4:])
    assert agenda.badge == 4


def test_a_reason_for_no_next_step_is_enough(desk: Desk) -> None:
    _kept(desk, state=RequestState.ANSWERED, no_next_step_because="Waiting for the trial.")
    assert desk.followups.agenda().nothing_planned == ()


def test_a_draft_or_closed_request_needs_nothing(desk: Desk) -> None:
    _kept(desk)
    _kept(desk, state=RequestState.CLOSED)
    assert desk.followups.agenda().badge == 0


def test_a_request_without_a_word_for_two_weeks_is_silent(desk: Desk, clock: FixedClock) -> None:
    request_id = _kept(desk, state=RequestState.SENT)
    _planned(desk, request_id, TODAY + timedelta(days=60))
    desk.requests.log(request_id, Spoken(kind=LogKind.CALL, summary="asked"))
    clock.now += timedelta(days=13)
    assert desk.followups.agenda().silent == ()
    clock.now += timedelta(days=2)
    assert [row.id for row in desk.followups.agenda().silent] == [request_id]


def test_an_answer_that_is_wanted_soon_is_expiring(desk: Desk) -> None:
    soon = _kept(desk, state=RequestState.SENT, respond_by=TODAY + timedelta(days=7))
    _kept(desk, state=RequestState.SENT, respond_by=TODAY + timedelta(days=8), no_next_step_because="x")
    _kept(desk, state=RequestState.ANSWERED, respond_by=TODAY, no_next_step_because="x")
    assert [row.id for row in desk.followups.agenda().expiring] == [soon]


def test_reminding_later_hides_and_leaves_the_due_date(desk: Desk, clock: FixedClock) -> None:
    followup_id = _planned(desk, _kept(desk, state=RequestState.SENT), TODAY - timedelta(days=1))
    desk.followups.remind_later(followup_id, TODAY + timedelta(days=1))
    assert desk.followups.agenda().overdue == ()
    clock.now += timedelta(days=1)
    (row,) = desk.followups.agenda().overdue
    assert row.due == TODAY - timedelta(days=1)


def test_changing_the_due_date_moves_it(desk: Desk) -> None:
    followup_id = _planned(desk, _kept(desk, state=RequestState.SENT), TODAY - timedelta(days=1))
    desk.followups.change_due(followup_id, TODAY)
    assert [row.id for row in desk.followups.agenda().today] == [followup_id]


def test_what_is_done_is_on_the_timeline_and_can_be_taken_back(desk: Desk) -> None:
    request_id = _kept(desk, state=RequestState.SENT)
    followup_id = _planned(desk, request_id, TODAY)
    desk.followups.done(followup_id, "reached her deputy")
    assert desk.followups.get(followup_id).state is FollowUpState.DONE
    assert [entry.summary for entry in desk.requests.page(request_id).entries] == ["ring: reached her deputy"]
    desk.followups.reopen(followup_id)
    assert [row.id for row in desk.followups.agenda().today] == [followup_id]


def test_a_reason_for_no_next_step_is_logged_with_the_call(desk: Desk) -> None:
    request_id = _kept(desk, state=RequestState.SENT)
    spoken = Spoken(kind=LogKind.CALL, summary="asked", no_next_step_because="He rings back himself.")
    desk.requests.log(request_id, spoken)
    assert desk.requests.page(request_id).request.no_next_step_because == "He rings back himself."
    assert desk.followups.agenda().nothing_planned == ()


def test_a_planned_step_takes_the_reason_for_none_away(desk: Desk) -> None:
    request_id = _kept(desk, state=RequestState.SENT, no_next_step_because="He rings back himself.")
    spoken = Spoken(kind=LogKind.CALL, summary="asked", next_action="ring", next_due=TODAY)
    desk.requests.log(request_id, spoken)
    assert desk.requests.page(request_id).request.no_next_step_because == ""


def test_a_note_without_a_next_step_leaves_the_reason_for_none(desk: Desk) -> None:
    request_id = _kept(desk, state=RequestState.SENT, no_next_step_because="He rings back himself.")
    desk.requests.log(request_id, Spoken(kind=LogKind.NOTE, summary="holiday there"))
    assert desk.requests.page(request_id).request.no_next_step_because == "He rings back himself."


def test_a_matter_goes_to_the_bin_and_comes_back_but_not_while_a_request_is_in_it(desk: Desk) -> None:
    matter = Matter(id=MatterId(new_id()), title="Harbour Lights", country=CountryCode("IE"))
    desk.requests.save_matter(matter)
    request_id = _kept(desk, matter_id=matter.id)
    with pytest.raises(StillReferredToError):
        desk.requests.discard_matter(matter.id)
    desk.requests.discard(request_id)
    desk.requests.discard_matter(matter.id)
    assert desk.requests.matters() == ()
    desk.requests.restore_matter(matter.id)
    assert [row.id for row in desk.requests.matters()] == [matter.id]
