"""Forms: what is typed is kept as it was typed, and what is wrong is said where it is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.contacts import ChannelKind
from app.domain.names import NameKind
from app.exchange.faults import Fault, FaultKind
from app.ports import KeptDraft
from tests.helpers.field import FixedClock
from ui.editing.choices import CountryInput, PickInput, countries_input, languages_input
from ui.editing.chooser import Answer, Chooser, Option
from ui.editing.fieldset import FieldSet, GroupInput
from ui.editing.groups import channels_input, marking_input, names_input
from ui.editing.inputs import ChoiceInput, DateInput, TextInput, enum_options
from ui.editing.keeper import PAUSE, DraftKeeper
from ui.tasks import Tasks

pytestmark = pytest.mark.usefixtures("appearance")


class KeptDrafts:
    """Drafts in memory: a port that only keeps the newest of each form."""

    def __init__(self) -> None:
        self.bodies: dict[tuple[str, str], str] = {}
        self.kept = 0

    def keep(self, form: str, record_id: str, body: str) -> None:
        self.bodies[form, record_id] = body
        self.kept += 1

    def find(self, form: str, record_id: str) -> KeptDraft | None:
        body = self.bodies.get((form, record_id))
        return KeptDraft(form, record_id, body, datetime.now(UTC)) if body is not None else None

    def all(self, *, limit: int = 500) -> tuple[KeptDraft, ...]:
        return tuple(KeptDraft(*key, body, datetime.now(UTC)) for key, body in self.bodies.items())[:limit]

    def drop(self, form: str, record_id: str) -> None:
        self.bodies.pop((form, record_id), None)


def test_a_form_keeps_what_it_does_not_know(qtbot) -> None:
    fields = FieldSet()
    qtbot.addWidget(fields)
    fields.add(fields.section(), "name", "Name", TextInput())
    fields.set_value({"name": "Amina", "particulars": [{"element": "accounts"}]})
    assert fields.value() == {"name": "Amina", "particulars": [{"element": "accounts"}]}


def test_an_absent_kind_is_the_kind_that_the_record_means(qtbot) -> None:
    """A further name without a kind is an alias, whatever stands first in the list."""
    names = names_input()
    qtbot.addWidget(names.widget)
    names.set_value([{"text": "Keti"}])
    assert names.value() == [{"text": "Keti", "kind": NameKind.ALIAS.value}]


def test_a_value_that_nobody_offers_is_kept_until_another_is_chosen(qtbot) -> None:
    choice = ChoiceInput(enum_options(list(ChannelKind)))
    qtbot.addWidget(choice.widget)
    choice.set_value("carrier_pigeon")
    assert choice.value() == "carrier_pigeon"
    choice.widget.show()
    choice.widget.setFocus()
    qtbot.keyClick(choice.widget, Qt.Key.Key_Down)
    assert choice.value() == "mobile"


def test_half_a_date_is_kept_as_it_was_typed(qtbot) -> None:
    day = DateInput("Day", FixedClock())
    qtbot.addWidget(day.widget)
    day.widget.show()
    edited: list[None] = []
    day.edited.connect(lambda: edited.append(None))
    qtbot.keyClicks(day.widget.focusProxy(), "3 Mar")
    assert day.value() == "3 Mar"
    assert len(edited) == 5, "a lock between two keystrokes must find them"
    again = DateInput("Day", FixedClock())
    qtbot.addWidget(again.widget)
    again.set_value("3 Mar")
    assert again.value() == "3 Mar"
    again.set_value("2026-03-03")
    assert again.value() == "2026-03-03"


def test_a_fault_in_the_second_channel_is_shown_there_though_an_empty_one_stands_before(qtbot) -> None:
    channels = channels_input()
    qtbot.addWidget(channels.widget)
    channels._append_row()  # nothing typed in it: it does not count
    channels._append_row()
    channels.rows()[1].set_value({"kind": "phone", "value": ""})
    channels.rows()[1].input("label").set_value("at night")
    assert len(channels.value()) == 1
    assert channels.take_fault(["0", "value"], Fault("", FaultKind.MISSING)) == ""
    assert channels.rows()[1].field("value").problem() == "This has to be filled in."
    assert channels.rows()[0].field("value").problem() == ""


def test_an_empty_group_is_no_value(qtbot) -> None:
    marking = marking_input()
    qtbot.addWidget(marking.widget)
    assert marking.value() is None
    marking.set_value({"scheme": "tlp", "value": "RED"})
    assert marking.value() == {"scheme": "tlp", "value": "RED"}
    marking.set_value(None)
    assert marking.value() is None


def test_a_scheme_with_one_value_fills_it_in_and_another_offers_its_own(qtbot) -> None:
    marking = marking_input()
    qtbot.addWidget(marking.widget)
    assert isinstance(marking, GroupInput)
    scheme, value = marking.fields.input("scheme"), marking.fields.input("value")
    scheme.set_value("third_party")
    scheme.edited.emit()
    assert value.value() == "ORIGINATOR CONTROLLED"
    scheme.set_value("europol")
    scheme.edited.emit()
    line = value.widget
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "H0, H1, H2, H3"


@pytest.mark.parametrize(
    ("typed", "code"), [("norw", "NO"), ("норвегия", "NO"), ("挪威", "NO"), ("no", "NO"), ("Çad", "TD")]
)
def test_a_state_is_found_by_its_name_in_many_languages(qtbot, typed: str, code: str) -> None:
    country = CountryInput()
    qtbot.addWidget(country.widget)
    country.widget.show()
    line = country.chooser.line()
    line.setFocus()
    line.setText(typed)
    line.textEdited.emit(typed)
    if typed == "Çad":  # a language that the reference does not have: nothing is guessed
        assert country.chooser.options() == ()
        assert country.value() == typed
        return
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert country.value() == code


def test_languages_and_states_are_read_from_names_and_codes(qtbot) -> None:
    languages, states = languages_input(), countries_input()
    for one in (languages, states):
        qtbot.addWidget(one.widget)
    languages.widget.setText("French, русский، العربية; en, Klingonese")
    assert languages.value() == ["fr", "ru", "ar", "en", "Klingonese"]
    states.widget.setText("Norway, fr, Россия; Atlantis")
    assert states.value() == ["NO", "FR", "RU", "Atlantis"]
    languages.set_value(["fr", "ru"])
    assert languages.value() == ["fr", "ru"]


class Later:
    """A search whose answers are given by the test, in any order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Answer]] = []

    def __call__(self, typed: str, answer: Answer) -> None:
        self.asked.append((typed, answer))


@pytest.fixture
def chooser(qtbot) -> tuple[Chooser, Later]:
    """A chooser with the keyboard in it."""
    search = Later()
    made = Chooser("hint", search)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made, search


def test_a_late_answer_to_an_older_question_is_not_shown(chooser: tuple[Chooser, Later], qtbot) -> None:
    made, search = chooser
    qtbot.keyClicks(made.line(), "ab")
    (_, first), (_, second) = search.asked
    second([Option("2", "about ab")])
    first([Option("1", "about a")])
    assert [option.value for option in made.options()] == ["2"]


def test_enter_before_the_answer_takes_the_answer(chooser: tuple[Chooser, Later], qtbot) -> None:
    made, search = chooser
    qtbot.keyClicks(made.line(), "a")
    search.asked[0][1]([Option("1", "about a")])
    qtbot.keyClicks(made.line(), "b")
    qtbot.keyClick(made.line(), Qt.Key.Key_Return)
    assert made.value() == "ab", "nothing is chosen yet"
    search.asked[1][1]([Option("2", "about ab"), Option("3", "more")])
    assert (made.value(), made.line().text()) == ("2", "about ab")


def test_what_was_typed_and_not_chosen_stays(chooser: tuple[Chooser, Later], qtbot) -> None:
    made, search = chooser
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    qtbot.keyClicks(made.line(), "lond")
    search.asked[-1][1]([Option("1", "London"), Option("2", "Londonderry")])
    qtbot.keyClick(made.line(), Qt.Key.Key_Down)
    assert made.options()[1].value == "2"
    qtbot.keyClick(made.line(), Qt.Key.Key_Tab)
    assert made.value() == "lond"
    assert chosen == []


def test_a_name_typed_in_full_is_taken_on_leaving(chooser: tuple[Chooser, Later], qtbot) -> None:
    made, search = chooser
    other = QLineEdit(made.parentWidget())
    qtbot.addWidget(other)
    qtbot.keyClicks(made.line(), "london")
    search.asked[-1][1]([Option("1", "London"), Option("2", "Londonderry")])
    made.line().clearFocus()
    assert made.value() == "1"


def test_a_convention_is_found_by_any_part_of_its_name(qtbot) -> None:
    pick = PickInput(lambda: [("untoc", "UNTOC (Palermo)"), ("uncac", "UNCAC (Merida)")], "hint")
    qtbot.addWidget(pick.widget)
    pick.widget.show()
    line = pick.chooser.line()
    line.setText("paler")
    line.textEdited.emit("paler")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pick.value() == "untoc"
    pick.set_value("uncac")
    assert line.text() == "UNCAC (Merida)"


@pytest.fixture
def keeper(tasks: Tasks) -> tuple[DraftKeeper, KeptDrafts]:
    """A keeper over drafts in memory."""
    drafts = KeptDrafts()
    return DraftKeeper(drafts, tasks, "contact"), drafts


def _body(text: str) -> Callable[[], str]:
    return lambda: json.dumps({"name": text})


def test_a_draft_is_kept_a_moment_after_the_first_keystroke_not_after_the_last(
    keeper: tuple[DraftKeeper, KeptDrafts], tasks: Tasks, qtbot
) -> None:
    """Putting it off with every keystroke would keep nothing of a fast typist."""
    made, drafts = keeper
    made.watch("new", _body("Amina"))
    made.touch()
    started = made._clock.timerId()
    made.touch()
    assert made._clock.timerId() == started, "typing on does not put it off"
    assert made._clock.interval() == PAUSE
    qtbot.waitUntil(lambda: drafts.kept == 1, timeout=5_000)
    assert drafts.bodies == {("contact", "new"): '{"name": "Amina"}'}


def test_flushing_keeps_at_once_and_only_what_changed(
    keeper: tuple[DraftKeeper, KeptDrafts], tasks: Tasks, qtbot
) -> None:
    made, drafts = keeper
    made.watch("new", _body("Amina"))
    made.flush()
    made.touch()
    made.flush()
    made.flush()
    qtbot.waitUntil(lambda: tasks.pending() == 0)
    assert drafts.kept == 1


def test_a_released_form_is_kept_no_more(keeper: tuple[DraftKeeper, KeptDrafts], tasks: Tasks, qtbot) -> None:
    made, drafts = keeper
    made.watch("new", _body("Amina"))
    made.touch()
    made.release()
    made.touch()
    made.flush()
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: tasks.pending() == 0)
    assert drafts.kept == 0


def test_another_form_is_not_kept_under_the_key_of_the_one_before(
    keeper: tuple[DraftKeeper, KeptDrafts], tasks: Tasks, qtbot
) -> None:
    made, drafts = keeper
    made.watch("first", _body("Amina"))
    made.touch()
    made.watch("second", _body("Bo"))
    qtbot.waitUntil(lambda: tasks.pending() == 0)
    assert drafts.bodies == {("contact", "first"): '{"name": "Amina"}'}
