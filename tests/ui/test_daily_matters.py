"""Matters in the real window: written down once, kept whole, and the place where a request begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from app.domain.handling import Marking, Scheme
from app.domain.matters import Matter, Offence, PersonConcerned, PersonKind, PersonRole, Stage
from app.domain.names import Name
from app.domain.parts import LegalBasis, Part
from app.domain.places import Authority, CountryCode
from tests.helpers.daily_window import MATTER, MINISTRY, MOHAMED, VEHICLE, Daily, DailyWindow, seen
from tests.helpers.field import TODAY
from ui.routes import MATTERS, REQUESTS

CTRL = Qt.KeyboardModifier.ControlModifier

RICH = replace(
    MATTER,
    reference="MAT-2026-0004",
    case_reference="2026/17",
    stage=Stage.TRIAL,
    subject="Fraud.",
    conducting_authority=Authority(
        name="Public Prosecutor", country=CountryCode("IE"), email="p@example.org"
    ),
    offences=(
        Offence(label="Fraud", provision="Section 6", statute_text="A person…", max_penalty="10 years"),
    ),
    persons=(
        PersonConcerned(
            name="Acme Trading",
            kind=PersonKind.LEGAL,
            role=PersonRole.HOLDER,
            other_names=(Name(text="Acme"),),
            birth_date=date(1999, 1, 2),
            nationalities=(CountryCode("NO"), CountryCode("IE")),
            location="Oslo",
        ),
    ),
    facts="On 3 March.",
    basis=LegalBasis(instrument="untoc"),
    parts=(Part(element="procedure", text="Certificate of the custodian."),),
    marking=Marking(scheme=Scheme.FREE_TEXT, value="Bench only"),
    opened_on=TODAY,
)


def _stored(window: DailyWindow) -> Matter:
    return window.store(lambda: window.desk.requests.matter(MATTER.id))


def test_saving_an_unchanged_matter_changes_nothing(daily: Daily) -> None:
    window = daily(RICH)
    before = _stored(window)
    window.go(MATTERS, RICH.id)
    window.press(Qt.Key.Key_F2)
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert window.matters.cards.form() is None
    assert _stored(window) == before


def test_the_card_says_who_what_and_on_which_ground(daily: Daily) -> None:
    window = daily(RICH)
    window.go(MATTERS, RICH.id)
    words = seen(window.matters.cards.view)
    for part in ("MAT-2026-0004", "Trial", "Public Prosecutor", "UNTOC", "Acme Trading", "Norway, Ireland"):
        assert part in words
    assert "Procedure to be followed" in words
    assert window.desktop.workspace is not None
    assert "Bench only" in window.desktop.workspace.marking.text()


def test_a_new_matter_is_written_down_and_found(daily: Daily) -> None:
    window = daily()
    window.go(MATTERS)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    window.type("Silver Birch")
    form = window.matters.cards.form()
    assert form is not None
    form.fields.input("country").widget.setFocus()
    window.type("irel")
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return, with_keys=CTRL)
    assert window.matters.cards.matter().matter.title == "Silver Birch"
    window.matters.pane.filter.setFocus()
    window.type("birch")
    window.settle()
    assert [row.title for row in window.matters.pane.view.model().records()] == ["Silver Birch"]


def test_an_unknown_convention_is_refused_at_its_field(daily: Daily) -> None:
    window = daily(RICH)
    window.go(MATTERS, RICH.id)
    window.press(Qt.Key.Key_F2)
    form = window.matters.cards.form()
    assert form is not None
    instrument = form.fields.input("basis").fields.input("instrument")
    instrument.widget.setFocus()
    window.focus().selectAll()
    window.type("treaty of nowhere")
    window.settle()
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert window.matters.cards.form() is form
    problem = form.fields.input("basis").fields.field("instrument").problem()
    assert problem == "Choose one from the list, or empty the field."


def test_a_request_begins_in_its_matter(daily: Daily) -> None:
    window = daily()
    window.go(MATTERS, MATTER.id)
    window.matters.cards.view.request_wanted.emit()
    window.settle()
    assert window.desktop.workspace.page().key == REQUESTS
    form = window.requests.cards.form()
    assert form is not None
    assert form.fields.input("matter_id").value() == MATTER.id


def test_a_matter_with_requests_stays_one_without_goes_and_comes_back(daily: Daily) -> None:
    window = daily(MATTER, MINISTRY, MOHAMED, replace(VEHICLE, matter_id=MATTER.id))
    window.go(MATTERS, MATTER.id)
    window.press(Qt.Key.Key_Delete)
    assert "Still in use" in window.notice()
    changes = window.store(lambda: window.desk.requests.discard(VEHICLE.id))
    window.desktop.session.tell(changes)
    window.press(Qt.Key.Key_Delete)
    assert "in the bin" in window.notice()
    assert window.store(window.desk.requests.matters) == ()
    window.press_notice()
    assert window.matters.cards.matter().matter.id == MATTER.id
