"""The lookup in the real window: anything from anywhere, newest answer first, and why it was found."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.views import Hit
from app.ports import Finder
from app.settings import Direction
from tests.helpers.daily_window import MINISTRY, MOHAMED, SERGEI, VEHICLE, Daily, DailyWindow, seen
from tests.helpers.driving import PATIENCE, lock
from ui.lookup.box import LookupBox
from ui.lookup.popup import LookupPopup
from ui.page_tools import PageTools
from ui.routes import CONTACTS, FIND, FOLLOW_UPS, REQUESTS

CTRL = Qt.KeyboardModifier.ControlModifier


def _popup(window: DailyWindow) -> LookupPopup:
    assert window.desktop.workspace is not None
    found = window.desktop.workspace.findChild(LookupPopup)
    assert isinstance(found, LookupPopup)
    return found


def _find(window: DailyWindow, text: str) -> LookupBox:
    window.press(Qt.Key.Key_K, with_keys=CTRL)
    window.type(text)
    window.settle()
    return _popup(window).box


def test_ctrl_k_opens_from_anywhere_and_escape_gives_back(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    before = window.focus()
    window.press(Qt.Key.Key_K, with_keys=CTRL)
    assert _popup(window).isVisible()
    assert window.focus() is _popup(window).box.field
    window.press(Qt.Key.Key_Escape)
    assert not _popup(window).isVisible()
    assert window.focus() is before


@pytest.mark.parametrize(
    ("typed", "title", "why"),
    [
        ("القحطاني", "Mohamed Al-Qahtani", "other name: محمد القحطاني"),
        ("mohamed", "Mohamed Al-Qahtani", ""),
        ("0142", "Mohamed Al-Qahtani", "phone number: 142"),
        ("щербаков", "Sergei Shcherbakov", ""),
        ("req-2026-0007", "Keeper of a lorry", "reference: REQ-2026-0007"),
        ("казахстан", "Sergei Shcherbakov", "country: Kazakhstan"),
        ("harbour", "Harbour Lights", ""),
    ],
)
def test_a_record_is_found_and_says_why(daily: Daily, typed: str, title: str, why: str) -> None:
    window = daily()
    window.go(CONTACTS)
    box = _find(window, typed)
    row = next(one for one in box.list.rows() if one.hit is not None and one.hit.title == title)
    assert row.why.endswith(why)


def test_enter_opens_the_best_answer_on_its_page(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    _find(window, "riyadh")
    window.press(Qt.Key.Key_Return)
    assert not _popup(window).isVisible()
    assert window.desktop.workspace.page().key == CONTACTS
    assert "وزارة الداخلية" in seen(window.contacts.cards.office_view)
    assert window.contacts.cards.isAncestorOf(window.focus())


def test_groups_stand_in_order_and_the_arrows_walk_past_their_headings(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    box = _find(window, "saudi")
    assert [row.words for row in box.list.rows() if row.hit is None] == ["People", "Offices", "Requests"]
    titles = [box.list.hit().title]
    for _ in range(3):
        window.press(Qt.Key.Key_Down)
        titles.append(box.list.hit().title)
    assert titles == ["Mohamed Al-Qahtani", "Ministry of Interior", "Keeper of a lorry", "Keeper of a lorry"]
    window.press(Qt.Key.Key_Up)
    window.press(Qt.Key.Key_Return)
    assert window.contacts.cards.place().endswith(MINISTRY.id)


def test_an_empty_box_shows_what_changed_last(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    box = _find(window, "")
    assert {hit.title for hit in box.hits()} >= {"Keeper of a lorry", "Mohamed Al-Qahtani"}
    assert "Changed last" in seen(_popup(window))


def test_ctrl_c_copies_the_number_and_ctrl_enter_begins_a_request(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    _find(window, "qahtani")
    window.press(Qt.Key.Key_C, with_keys=CTRL)
    assert QApplication.clipboard().text() == "+966 11 555 0142"
    window.press(Qt.Key.Key_Return, with_keys=CTRL)
    assert window.desktop.workspace.page().key == REQUESTS
    form = window.requests.cards.form()
    assert form is not None
    assert form.fields.input("contact_id").value() == MOHAMED.id


def test_a_name_that_nobody_has_begins_a_contact(daily: Daily) -> None:
    window = daily()
    window.go(FOLLOW_UPS)
    box = _find(window, "Zzyzx")
    assert box.hits() == []
    assert "Nobody and nothing answers to Zzyzx." in seen(_popup(window))
    window.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    form = window.contacts.cards.form()
    assert form is not None
    assert form.fields.input("name").value() == "Zzyzx"


def test_nothing_of_the_lookup_is_left_after_a_lock(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    _find(window, "qahtani")
    lock(window.desktop, window.qtbot)
    assert not any(isinstance(one, LookupPopup) and one.isVisible() for one in QApplication.allWidgets())


def test_the_find_page_has_the_same_box(daily: Daily) -> None:
    window = daily()
    window.go(FIND)
    window.type("щерб")
    window.settle()
    window.press(Qt.Key.Key_Return)
    assert window.contacts.cards.place() == SERGEI.id


def test_the_box_works_from_right_to_left(daily: Daily) -> None:
    window = daily()
    window.desktop.change_settings(replace(window.desktop.settings, direction=Direction.RIGHT_TO_LEFT))
    window.go(CONTACTS)
    _find(window, "lorry")
    window.press(Qt.Key.Key_Return)
    assert window.requests.cards.place() == VEHICLE.id


class HeldFinder:
    """The real index, whose answer to one query is held back until it is let go."""

    def __init__(self, real: Finder, held: str) -> None:
        self._real, self._held = real, held
        self.reached, self.go = threading.Event(), threading.Event()

    def find(self, typed: str, *, kinds: tuple[str, ...] = (), limit: int = 12) -> tuple[Hit, ...]:
        if typed == self._held:
            self.reached.set()
            assert self.go.wait(PATIENCE / 1000)
        return self._real.find(typed, kinds=kinds, limit=limit)


@pytest.fixture
def held(daily: Daily) -> tuple[DailyWindow, LookupBox, HeldFinder, list[list[str]]]:
    """A box whose answer to "mo" comes late, and every answer that it showed."""
    window = daily()
    assert window.desktop.session is not None
    assert window.desktop.workspace is not None
    finder = HeldFinder(window.desk.finder, "mo")
    session, workspace = window.desktop.session, window.desktop.workspace
    tools = PageTools(
        session.tasks,
        session.tell,
        workspace.go,
        workspace.notices,
        window.prompts,
        window.desktop.clipboard,
        window.desktop._clock,
    )
    box = LookupBox(finder, window.desk.directory, tools)
    box.setParent(workspace)
    shown: list[list[str]] = []
    box.answered.connect(lambda: shown.append([hit.title for hit in box.hits()]))
    box.resize(600, 400)
    box.show()
    box.field.setFocus()
    return window, box, finder, shown


def test_a_stale_answer_never_takes_the_place_of_a_newer_one(held) -> None:
    window, box, finder, shown = held
    window.type("mo")
    window.wait(finder.reached.is_set)
    box.field.setText("sergei")
    finder.go.set()
    window.settle()
    assert ["Mohamed Al-Qahtani"] not in shown
    assert shown[-1] == ["Sergei Shcherbakov"]


def test_enter_waits_for_the_answer_to_what_was_typed(held) -> None:
    window, box, finder, _shown = held
    opened: list[tuple[str, str]] = []
    box.opened.connect(lambda kind, identity: opened.append((kind, identity)))
    box.field.setText("sergei")
    window.settle()
    box.field.setText("mo")
    window.wait(finder.reached.is_set)
    window.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert opened == [], "the row in view answers to something else"
    finder.go.set()
    window.settle()
    assert opened == [("contact", MOHAMED.id)]
