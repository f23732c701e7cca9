"""Follow-ups in the real window: what presses first, ticked off, put off, moved, and never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.followups import FollowUpState
from app.domain.ids import FollowUpId, RequestId
from app.domain.requests import RequestState
from app.settings import Direction
from tests.helpers.daily_window import (
    DEADLINE,
    EVERYDAY,
    MINISTRY,
    MOHAMED,
    RING,
    VEHICLE,
    Daily,
    DailyWindow,
    seen,
)
from tests.helpers.field import TODAY
from ui.routes import CONTACTS, FOLLOW_UPS
from ui.widgets.groups import GroupedModel

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FORGOTTEN = replace(
    VEHICLE,
    id=RequestId("019a0000-0000-7000-8000-00000000000b"),
    reference="REQ-2026-0009",
    subject="Forgotten",
)
LATER = replace(
    RING,
    id=FollowUpId("019a0000-0000-7000-8000-00000000000c"),
    action="write",
    due=TODAY + timedelta(days=20),
)


def _headings(window: DailyWindow) -> list[str]:
    model = window.followups.view.model()
    assert isinstance(model, GroupedModel)
    found = (model.heading(row) for row in range(model.rowCount()))
    return [f"{one.words} {one.count}" for one in found if one is not None]


def _state(window: DailyWindow, followup: FollowUpId) -> FollowUpState:
    return window.store(lambda: window.desk.followups.get(followup)).state


def _badge(window: DailyWindow) -> int:
    assert window.desktop.workspace is not None
    return window.desktop.workspace.rail._buttons[FOLLOW_UPS].badge()


def test_everything_that_presses_is_in_one_list_with_its_number_on_the_rail(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, RING, DEADLINE, LATER, FORGOTTEN)
    window.go(CONTACTS)
    assert _badge(window) == 3, "the badge is right before the page was ever in view"
    window.go(FOLLOW_UPS)
    assert _headings(window) == ["Overdue 1", "Today 1", "Nothing planned 1", "Later 1"]
    assert window.followups.cards.todo().title == "ring him again"
    words = seen(window.followups.cards.view)
    assert "+966 11 555 0142" in words
    assert "16:03 on Saturday" in words


def test_the_arrow_keys_walk_past_the_headings(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, RING, DEADLINE, LATER)
    window.go(FOLLOW_UPS)
    seen_titles = [window.followups.cards.todo().title]
    for _ in range(3):
        window.press(Qt.Key.Key_Down)
        seen_titles.append(window.followups.cards.todo().title)
    assert seen_titles == ["ring him again", "appeal period ends", "write", "write"]
    window.press(Qt.Key.Key_Home)
    assert window.followups.cards.todo().title == "ring him again"


def test_done_goes_to_the_next_and_undo_brings_it_back(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, RING, LATER)
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_D, with_keys=CTRL)
    assert _state(window, RING.id) is FollowUpState.DONE
    assert window.followups.cards.todo().title == "write"
    assert window.followups.view.hasFocus(), "the next one can be dealt with at once"
    assert _badge(window) == 0
    window.press_notice()
    assert _state(window, RING.id) is FollowUpState.OPEN
    assert _badge(window) == 1


@pytest.mark.parametrize(("answer", "state"), [("back", FollowUpState.OPEN), ("done", FollowUpState.DONE)])
def test_a_legal_deadline_asks_before_it_is_ticked_off(
    daily: Daily, answer: str, state: FollowUpState
) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, DEADLINE)
    window.go(FOLLOW_UPS)
    window.prompts.answers = [answer]
    window.press(Qt.Key.Key_D, with_keys=CTRL)
    (question,) = window.prompts.asked
    assert "deadline" in question.title
    assert _state(window, DEADLINE.id) is state


def test_a_reminder_is_never_asked_about(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_D, with_keys=CTRL)
    assert window.prompts.asked == []


def test_remind_me_later_leaves_the_due_date(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_F9)
    assert window.focus().text().startswith("Tomorrow")
    window.press(Qt.Key.Key_Return)
    kept = window.store(lambda: window.desk.followups.get(RING.id))
    assert (kept.due, kept.remind_on) == (RING.due, TODAY + timedelta(days=1))
    assert "It stays due on 18 Nov 2026" in window.notice()
    assert window.followups.cards.todo() is None
    window.press_notice()
    assert window.store(lambda: window.desk.followups.get(RING.id)).remind_on is None


def test_changing_the_due_date_moves_it(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_D, with_keys=CTRL | SHIFT)
    panel = window.followups.cards.view._panel
    assert "the day itself moves" in seen(panel)
    panel._field.setFocus()
    window.type("2026-12-24")
    window.press(Qt.Key.Key_Return)
    kept = window.store(lambda: window.desk.followups.get(RING.id))
    assert (kept.due.isoformat(), kept.remind_on) == ("2026-12-24", None)
    assert _headings(window) == ["Later 1"]


def test_a_reminder_cannot_be_put_off_into_the_past(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_F9)
    panel = window.followups.cards.view._panel
    panel._field.setFocus()
    window.type("2026-11-01")
    window.press(Qt.Key.Key_Return)
    assert "This day has passed" in seen(panel)
    assert window.store(lambda: window.desk.followups.get(RING.id)).remind_on is None


def test_a_call_logged_here_settles_the_reminder_and_plans_the_next(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    window.type("Not there.")
    window.press(Qt.Key.Key_Tab)
    window.type("+1")
    window.press(Qt.Key.Key_Return)
    assert _state(window, RING.id) is FollowUpState.DONE
    (row,) = window.store(window.desk.followups.rows)
    assert row.due == TODAY + timedelta(days=1)
    assert window.followups.cards.form() is None
    assert window.followups.cards.todo().id == row.id


def test_a_forgotten_request_is_planned_from_the_list(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, FORGOTTEN)
    window.go(FOLLOW_UPS)
    assert _headings(window) == ["Nothing planned 1"]
    window.followups.cards.view.ask_plan()
    window.type("ring")
    window.press(Qt.Key.Key_Tab)
    window.type("today")
    window.press(Qt.Key.Key_Return)
    assert _headings(window) == ["Today 1"]


def test_nothing_to_do_is_said_kindly(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, replace(VEHICLE, state=RequestState.CLOSED))
    window.go(FOLLOW_UPS)
    assert "Nothing needs you now" in seen(window.followups.pane)


def test_the_new_day_brings_what_is_due_then(daily: Daily) -> None:
    window = daily(*EVERYDAY[:-1], replace(RING, due=TODAY + timedelta(days=1)))
    window.go(FOLLOW_UPS)
    assert _headings(window) == ["This week 1"]
    for clock in (window.desktop._clock, window.desk.followups._clock):
        clock.now += timedelta(days=1)
    window.followups._maybe_another_day()
    window.settle()
    assert _headings(window) == ["Today 1"]


def test_the_list_works_from_right_to_left(daily: Daily) -> None:
    window = daily(MINISTRY, MOHAMED, VEHICLE, RING, DEADLINE)
    window.desktop.change_settings(replace(window.desktop.settings, direction=Direction.RIGHT_TO_LEFT))
    window.go(FOLLOW_UPS)
    window.press(Qt.Key.Key_Down)
    assert window.followups.cards.todo().title == "appeal period ends"
    window.press(Qt.Key.Key_Return)
    assert window.followups.cards.isAncestorOf(window.focus())
