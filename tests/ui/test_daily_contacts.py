"""Contacts and offices in the real window: found in any script, shown, edited, deleted, undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.contacts import Verification
from app.domain.handling import Marking, Scheme
from app.domain.names import Name, NameKind
from app.settings import Direction
from tests.helpers.daily_window import EVERYDAY, MINISTRY, MOHAMED, SERGEI, VEHICLE, Daily, DailyWindow, seen
from tests.helpers.driving import lock
from tests.helpers.field import TODAY
from ui.contacts.listing import OFFICES
from ui.routes import CONTACTS, REQUESTS, office_place
from ui.widgets.link_row import LinkRow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _names(window: DailyWindow) -> list[str]:
    return [row.name for row in window.contacts.pane.people.model().records()]


def test_a_counterpart_is_found_by_typing_in_another_script(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    assert window.focus() is window.contacts.pane.filter
    window.type("القحطاني")
    window.settle()
    assert _names(window) == ["Mohamed Al-Qahtani"]
    window.press(Qt.Key.Key_Return)
    card = window.contacts.cards.contact_view
    assert card.isVisible()
    assert card.isAncestorOf(window.focus())
    words = seen(card)
    for part in ("محمد القحطاني", "Mohamed Al-Qahtani", "head of unit", "Saudi Arabia", "+966 11 555 0142"):
        assert part in words
    assert "16:03 on Saturday" in words
    assert "Weekend there today" in words


def test_enter_opens_the_answer_to_what_was_typed_even_before_it_is_there(daily: Daily) -> None:
    """The classic trap: Enter before the answer comes opens the first row of the old list."""
    window = daily()
    window.go(CONTACTS)
    window.type("щербаков")
    window.qtbot.keyClick(window.focus(), Qt.Key.Key_Return)
    window.settle()
    assert window.contacts.cards.place() == SERGEI.id
    assert "Сергей Щербаков" in seen(window.contacts.cards.contact_view)


def test_a_time_that_is_not_known_is_said_so(daily: Daily) -> None:
    window = daily(replace(SERGEI, country="AQ"))
    window.go(CONTACTS, SERGEI.id)
    assert "Local time not known" in seen(window.contacts.cards.contact_view)


def test_a_channel_is_copied_with_ctrl_c_and_said(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.contacts.pane.people.setFocus()
    window.press(Qt.Key.Key_C, with_keys=CTRL)
    assert QApplication.clipboard().text() == "+966 11 555 0142"
    assert "is copied" in window.notice()


def test_a_new_person_is_kept_with_everything_that_was_typed(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    window.type("Nino Beridze")
    form = window.contacts.cards.form()
    assert form is not None
    form.fields.input("country").widget.setFocus()
    window.type("géorg")
    window.settle()
    window.press(Qt.Key.Key_Return)
    form.fields.input("languages").widget.setFocus()
    window.type("Georgian, русский, fr")
    window.press(Qt.Key.Key_Return, with_keys=CTRL)
    row = next(one for one in window.store(window.desk.directory.contacts) if one.name == "Nino Beridze")
    kept = window.store(lambda: window.desk.directory.contact(row.id))
    assert kept.country == "GE"
    assert kept.languages == ("ka", "ru", "fr")
    assert "Nino Beridze" in seen(window.contacts.cards.contact_view)
    assert window.store(window.desk.drafts.all) == ()


def test_saving_an_unchanged_record_changes_nothing(daily: Daily) -> None:
    """What a form does not show, and what it shows by its default, must survive an edit."""
    rich = replace(
        MOHAMED,
        other_names=(*MOHAMED.other_names, Name(text="Abu Fahd"), Name(text="M. Q.", kind=NameKind.PASSPORT)),
        posted_from=TODAY,
        notes="Rings back.\nSpeaks plainly.",
        notes_marking=Marking(scheme=Scheme.EUROPOL, value="H1", words="ask first"),
        verified=Verification(on=TODAY, by="A. Diallo"),
    )
    office = replace(MINISTRY, competence="whole country", address="King Road\nRiyadh", notes="n")
    window = daily(office, rich)
    for place, read in (
        (rich.id, lambda: window.desk.directory.contact(rich.id)),
        (office_place(office.id), lambda: window.desk.directory.office(office.id)),
    ):
        before = window.store(read)
        window.go(CONTACTS, place)
        window.press(Qt.Key.Key_F2)
        window.press(Qt.Key.Key_S, with_keys=CTRL)
        assert window.contacts.cards.form() is None
        assert window.store(read) == before


def test_what_is_wrong_is_said_at_its_field(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    window.type("Nino\u202eBeridze")
    form = window.contacts.cards.form()
    assert form is not None
    form.fields.input("country").widget.setFocus()
    window.type("Atlantis")
    window.settle()
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert window.contacts.cards.form() is form
    assert "No State is called that" in form.fields.field("country").problem()
    window.focus().selectAll()
    window.type("NO")
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_S, with_keys=CTRL)
    assert form.fields.field("country").problem() == ""
    assert "U+202E" in form.fields.field("name").problem()
    assert window.focus() is form.fields.input("name").widget
    assert len(window.store(window.desk.directory.contacts)) == 2


def test_a_draft_survives_another_page_and_a_lock(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.press(Qt.Key.Key_F2)
    form = window.contacts.cards.form()
    assert form is not None
    form.fields.input("post").widget.setFocus()
    window.press(Qt.Key.Key_End)
    window.type(", acting")
    form.fields.input("posted_from").widget.setFocus()
    window.type("next sprin")  # no date yet: it must not be lost either
    window.go(REQUESTS)
    lock(window.desktop, window.qtbot)
    window.unlock()
    assert window.store(lambda: window.desk.directory.contact(MOHAMED.id)).post == "head of unit"
    window.go(CONTACTS, MOHAMED.id)
    assert "not saved" in seen(window.contacts.cards.contact_view)
    window.press(Qt.Key.Key_F2)
    form = window.contacts.cards.form()
    assert form is not None
    assert "did not save" in form.restored()
    assert form.fields.input("post").value() == "head of unit, acting"
    assert form.fields.input("posted_from").value() == "next sprin"


def test_a_discarded_draft_comes_back_by_undo(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.press(Qt.Key.Key_F2)
    window.type("X")
    window.settle()
    form = window.contacts.cards.form()
    assert form is not None
    form.flush()
    assert len(window.store(window.desk.drafts.all)) == 1
    form.discard()
    window.settle()
    assert window.contacts.cards.form() is None
    assert window.store(window.desk.drafts.all) == ()
    window.press_notice()
    form = window.contacts.cards.form()
    assert form is not None
    assert "X" in form.fields.input("name").value()
    assert len(window.store(window.desk.drafts.all)) == 1


def test_an_unfinished_new_person_is_offered_above_the_list(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    window.type("Nino Beridze")
    window.press(Qt.Key.Key_Escape)
    assert "Nino Beridze: typed on" in seen(window.contacts.pane.drafts)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    form = window.contacts.cards.form()
    assert form is not None
    assert form.fields.input("name").value() == "Nino Beridze"
    assert "did not save" in form.restored()
    assert seen(window.contacts.pane.drafts) == ""


def test_a_deletion_is_undone(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, SERGEI.id)
    window.contacts.pane.people.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert "Sergei Shcherbakov" not in _names(window)
    assert "in the bin" in window.notice()
    assert window.contacts.cards.contact() is None
    window.contacts.pane.people.setFocus()
    window.press(Qt.Key.Key_Z, with_keys=CTRL)
    assert "Sergei Shcherbakov" in _names(window)
    assert window.contacts.cards.place() == SERGEI.id
    window.contacts.pane.people.setFocus()
    window.press(Qt.Key.Key_Z, with_keys=CTRL)
    assert "nothing to undo" in window.notice()


def test_a_person_with_requests_is_not_thrown_away(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.contacts.pane.people.setFocus()
    window.press(Qt.Key.Key_Delete)
    assert "Still in use" in window.notice()
    assert window.contacts.cards.place() == MOHAMED.id


def test_offices_have_their_people_and_lead_to_them(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS, MOHAMED.id)
    window.contacts.pane.kinds.set_key(OFFICES)
    window.contacts.pane.kinds.chosen.emit(OFFICES)
    window.settle()
    window.contacts.pane.focus_list()
    window.press(Qt.Key.Key_Return)
    card = window.contacts.cards.office_view
    assert "وزارة الداخلية" in seen(card)
    person = next(one for one in card.findChildren(LinkRow) if one.accessibleName().startswith("Mohamed"))
    person.setFocus()
    window.press(Qt.Key.Key_Return)
    assert window.contacts.cards.place() == MOHAMED.id


def test_the_marking_of_the_notes_stands_at_the_top_of_the_window(daily: Daily) -> None:
    marked = replace(SERGEI, notes="careful", notes_marking=Marking(scheme=Scheme.TLP, value="RED"))
    window = daily(marked)
    assert window.desktop.workspace is not None
    window.go(CONTACTS, SERGEI.id)
    assert "TLP:RED" in window.desktop.workspace.marking.text()


def test_the_list_works_from_right_to_left(daily: Daily) -> None:
    window = daily()
    settings = replace(window.desktop.settings, direction=Direction.RIGHT_TO_LEFT, text_percent=150)
    window.desktop.change_settings(settings)
    window.go(CONTACTS)
    window.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.contacts.cards.place() == SERGEI.id
    window.press(Qt.Key.Key_Return)
    assert window.contacts.cards.contact_view.isVisible()
    assert window.contacts.cards.isAncestorOf(window.focus())


def test_the_card_counts_what_is_open_and_leads_there(daily: Daily) -> None:
    window = daily(*EVERYDAY)
    window.go(CONTACTS, MOHAMED.id)
    assert "Overdue 3 d: Keeper of a lorry" in seen(window.contacts.cards.contact_view)
    (link,) = window.contacts.cards.contact_view.findChildren(LinkRow)
    link.setFocus()
    window.press(Qt.Key.Key_Return)
    assert window.requests.cards.place() == VEHICLE.id
    assert window.requests.cards.request() is not None


def test_rows_shrink_again_when_the_text_does(daily: Daily) -> None:
    window = daily()
    window.go(CONTACTS)
    height = window.contacts.pane.people.rowHeight(0)
    for percent in (150, 100):
        window.desktop.change_settings(replace(window.desktop.settings, text_percent=percent))
        window.settle()
    assert window.contacts.pane.people.rowHeight(0) == height


def test_a_click_on_the_chosen_row_shows_its_card_again(daily: Daily) -> None:
    """The row stays chosen while a new person is typed; a click on it must still lead back."""
    window = daily()
    window.go(CONTACTS, SERGEI.id)
    window.press(Qt.Key.Key_N, with_keys=CTRL)
    people = window.contacts.pane.people
    at = people.visualRect(people.currentIndex()).center()
    window.qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.settle()
    assert window.contacts.cards.place() == SERGEI.id
    assert window.contacts.cards.contact_view.isVisible()
