"""Informal requests in the real window: begun, moved on, logged, planned, made formal, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from app.domain.followups import FollowUpState
from app.domain.handling import Marking, Scheme
from app.domain.ids import RequestId
from app.domain.parts import Part, Period
from app.domain.requests import (
    REQUEST_MOVES,
    AskedItem,
    Direction,
    LogKind,
    RequestState,
    Urgency,
    UrgencyLevel,
)
from app.services.requests import RequestPage
from tests.helpers.daily_window import (
    DEADLINE,
    EVERYDAY,
    MATTER,
    MINISTRY,
    MOHAMED,
    RING,
    VEHICLE,
    Daily,
    DailyWindow,
    seen,
)
from tests.helpers.driving import lock
from tests.helpers.field import TODAY
from ui.requests.moves import moves_of
from ui.routes import CONTACTS, FORMAL, REQUESTS
from ui.widgets.buttons import Button
from ui.widgets.menu_button import MenuButton

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _page(window: DailyWindow, request_id: str = VEHICLE.id) -> RequestPage:
    return window.store(lambda: window.desk.requests.page(RequestId(request_id)))


def test_a_new_request_for_her_knows_office_and_state(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.press(Qt.Key.Key_R, with_keys=CTRL | SHIFT)
    form = window.requests.cards.form()
    assert form is not None
    assert form.fields.input("contact_id").value() == MOHAMED.id
    assert form.fields.input("office_id").value() == MINISTRY.id
    assert form.fields.input("country").value() == "SA"
    form.fields.input("subject").widget.setFocus()
    window.type("Subscriber of a number")
    form.fields.input("matter_id").widget.setFocus()
    window.type("harb")
    window.settle()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    shown = window.requests.cards.request()
    assert shown is not None
    assert shown.request.subject == "Subscriber of a number"
    assert shown.page.contact == MOHAMED
    assert shown.page.matter is not None
    assert shown.page.matter.id == MATTER.id
    assert shown.request.reference == "REQ-2026-0001"
    assert shown.request.state is RequestState.DRAFT


def test_urgency_without_a_reason_is_refused_at_its_field(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_F2)
    form = window.requests.cards.form()
    assert form is not None
    urgency = form.fields.input("urgency").fields
    level = urgency.input("level").widget
    level.setFocus()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert urgency.field("reason").problem() == "This has to be filled in."
    assert window.focus() is urgency.input("reason").widget
    window.type("custody ends on Friday")
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    kept = Urgency(level=UrgencyLevel.URGENT, reason="custody ends on Friday")
    assert _page(window).request.urgency == kept
    assert "Urgent: custody ends on Friday" in seen(window.requests.cards.view)


def test_saving_an_unchanged_request_changes_nothing(daily: Daily) -> None:
    rich = replace(
        VEHICLE,
        direction=Direction.INCOMING,
        state=RequestState.CLARIFICATION,
        facts="On 3 March.\nIn Riyadh.",
        items=(
            AskedItem(
                asked="The keeper",
                kind="records",
                nexus="seen there",
                period=Period(start=TODAY, end=TODAY),
                particulars=(Part(element="accounts", text="not shown in the form"),),
                answer="A company",
                answered_on=TODAY,
            ),
        ),
        urgency=Urgency(level=UrgencyLevel.IMMEDIATE, reason="danger"),
        respond_by=TODAY,
        marking=Marking(scheme=Scheme.UK_3X5X2, value="P"),
        may_need_as_evidence=True,
        no_next_step_because="They ring.",
        outcome="none yet",
    )
    window = daily(MINISTRY, MOHAMED, rich)
    before = _page(window).request
    window.go(REQUESTS, rich.id)
    window.press(Qt.Key.Key_F2)
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert window.requests.cards.form() is None
    assert _page(window).request == before


def test_a_call_is_logged_with_the_next_step_by_keyboard_alone(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    window.type("He sends it by e-mail.")
    window.press(Qt.Key.Key_Tab)
    window.type("+3")
    window.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    window.type("look at the mail")
    window.press(Qt.Key.Key_Return)
    page = _page(window)
    assert [(one.kind, one.summary) for one in page.entries if one.kind is LogKind.CALL] == [
        (LogKind.CALL, "He sends it by e-mail.")
    ]
    planned = next(one for one in page.followups if one.state is FollowUpState.OPEN)
    assert (planned.action, planned.due) == ("look at the mail", TODAY + timedelta(days=3))
    # The reminder that was overdue is what the call was about.
    assert window.store(lambda: window.desk.followups.get(RING.id)).state is FollowUpState.DONE
    view = seen(window.requests.cards.view)
    assert "He sends it by e-mail." in view
    assert "look at the mail" in view


def test_a_call_needs_a_next_step_or_a_reason(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE)
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    window.type("No answer.")
    window.press(Qt.Key.Key_Return)
    form = window.requests.cards.form()
    assert form is not None
    assert "what comes next" in form.fields.field("next_due").problem()
    assert _page(window).entries == ()
    form.fields.input("because").widget.setFocus()
    window.type("They come back to us.")
    window.press(Qt.Key.Key_Return)
    assert _page(window).request.no_next_step_because == "They come back to us."
    assert "because: They come back to us." in seen(window.requests.cards.view)


def test_a_half_written_call_survives_a_lock(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    window.type("He said that")
    lock(window.desktop, window.qtbot)
    window.unlock()
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    form = window.requests.cards.form()
    assert form is not None
    assert form.fields.input("summary").value() == "He said that"
    assert "did not save" in form.restored()


def test_the_moves_offered_are_the_legal_ones(daily: Daily) -> None:
    for state in RequestState:
        request = replace(VEHICLE, state=state)
        offered = {move.state for move in moves_of(request)}
        assert offered == set(REQUEST_MOVES[state]) - {RequestState.CONVERTED}
        verbs = [move.verb for move in moves_of(request)]
        assert len(set(verbs)) == len(verbs)


def test_a_request_is_moved_on_and_the_timeline_says_so_in_words(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    view = window.requests.cards.view
    verb = next(one for one in view.findChildren(Button) if one.text() == "They acknowledged it")
    verb.setFocus()
    window.press(Qt.Key.Key_Return)
    assert _page(window).request.state is RequestState.ACKNOWLEDGED
    assert "acknowledged" not in seen(view).replace("acknowledged it", "")
    assert "Acknowledged" in seen(view)


def test_an_ending_asks_for_a_word_about_it(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    menu = next(one.menu() for one in window.requests.cards.view.findChildren(MenuButton))
    window.prompts.answers = ["bank secrecy"]
    next(action for action in menu.actions() if action.text() == "They refused").trigger()
    window.settle()
    assert window.prompts.asked
    assert "bank secrecy" in seen(window.requests.cards.view)
    assert _page(window).request.state is RequestState.REFUSED


def test_making_it_formal_opens_it_and_undo_gives_the_request_back(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_M, with_keys=CTRL | SHIFT)
    assert window.desktop.workspace is not None
    assert window.desktop.workspace.page().key == FORMAL
    assert _page(window).request.state is RequestState.CONVERTED
    assert len(window.store(window.desk.formal.rows)) == 1
    window.press_notice()
    assert _page(window).request.state is RequestState.IN_PROGRESS
    assert window.store(window.desk.formal.rows) == ()
    assert window.desktop.workspace.page().key == REQUESTS


def test_what_came_in_cannot_be_made_formal_here(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, replace(VEHICLE, direction=Direction.INCOMING))
    window.go(REQUESTS, VEHICLE.id)
    window.press(Qt.Key.Key_M, with_keys=CTRL | SHIFT)
    assert window.store(window.desk.formal.rows) == ()
    verbs = [one.text() for one in window.requests.cards.view.findChildren(Button)]
    assert "Log contact" in verbs
    assert "Make formal" not in verbs


def test_the_list_shows_a_part_and_counts_all(daily: Daily) -> None:
    closed = replace(VEHICLE, id=RequestId("019a0000-0000-7000-8000-00000000000a"), reference="REQ-2026-0008")
    window = daily(*EVERYDAY, replace(closed, state=RequestState.CLOSED, subject="An old one"))
    window.go(REQUESTS)
    pane = window.requests.pane
    assert [row.subject for row in pane.view.model().records()] == ["Keeper of a lorry"]
    assert "1 open" in seen(pane)
    pane.parts.set_key("closed")
    pane.parts.chosen.emit("closed")
    window.settle()
    assert [row.subject for row in pane.view.model().records()] == ["An old one"]
    pane.filter.setFocus()
    window.type("req-2026-0007")
    window.press(Qt.Key.Key_Return)
    assert window.requests.cards.place() == VEHICLE.id


def test_a_request_without_a_next_step_says_so_until_one_is_planned(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE)
    window.go(REQUESTS, VEHICLE.id)
    view = window.requests.cards.view
    assert "nobody will be reminded" in seen(view)
    assert "Nothing planned" in window.requests.pane.view.model().sentence(0)
    assert view.steps is not None
    view.steps.ask_plan()
    window.type("ring")
    window.press(Qt.Key.Key_Tab)
    window.type("+2w")
    window.press(Qt.Key.Key_Return)
    assert "nobody will be reminded" not in seen(view)
    assert "Due 5 Dec" in window.requests.pane.view.model().sentence(0)
    (row,) = window.store(window.desk.followups.rows)
    assert (row.action, row.due) == ("ring", TODAY + timedelta(days=14))
    window.press_notice()
    assert window.store(window.desk.followups.rows) == ()


def test_a_deletion_is_undone(daily: Daily) -> None:
    window = daily()
    window.go(REQUESTS, VEHICLE.id)
    window.requests.pane.view.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert window.store(window.desk.requests.rows) == ()
    window.press_notice()
    assert [row.id for row in window.store(window.desk.requests.rows)] == [VEHICLE.id]
    assert window.requests.cards.request() is not None


def test_ticking_off_a_deadline_from_the_request_asks(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, DEADLINE)
    window.go(REQUESTS, VEHICLE.id)
    window.prompts.answers = ["back"]
    window.press(Qt.Key.Key_D, with_keys=CTRL)
    assert window.store(lambda: window.desk.followups.get(DEADLINE.id)).state is FollowUpState.OPEN
    window.prompts.answers = ["done"]
    window.press(Qt.Key.Key_D, with_keys=CTRL)
    assert window.store(lambda: window.desk.followups.get(DEADLINE.id)).state is FollowUpState.DONE
