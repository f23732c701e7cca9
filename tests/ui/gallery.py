"""Show every shared control in every look; run it to save pictures, import it to test them.

python tests/ui/gallery.py FOLDER
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

if __name__ == "__main__":  # run as a script, the repository is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.settings import Direction, Settings, Theme
from ui.style.appearance import Appearance
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, GAP_4, GAP_6, Tone
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import KeyValueCard
from ui.widgets.chips import Chip, ChipLabel
from ui.widgets.dates import DateField
from ui.widgets.empty import EmptyState
from ui.widgets.forms import FormSection, ToneLine, button_row
from ui.widgets.header import PageHeader
from ui.widgets.labels import Role, label
from ui.widgets.notes import NotesEdit
from ui.widgets.notice import NoticeBar
from ui.widgets.panes import Panes
from ui.widgets.progress import ProgressPanel
from ui.widgets.record_list import RecordView
from ui.widgets.records import Column, RecordModel
from ui.widgets.scroll import ScrollPane
from ui.widgets.search import SearchField
from ui.widgets.switches import CheckBox, ComboBox, RadioButton
from ui.widgets.text import joined
from ui.widgets.timeline import Timeline, TimelineEntry


class PersonColumn(Enum):
    """Columns of the sample list."""

    STATUS = "status"
    NAME = "name"
    OFFICE = "office"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Person:
    """A sample record."""

    id: str
    status: Chip
    name: str
    latin: str
    office: str
    country: str


_OVERDUE = Chip(Tone.OVERDUE, "Overdue 3 d")
_DUE = Chip(Tone.DUE, "Due today")
_WAITING = Chip(Tone.WAITING, "Waiting")
_ANSWERED = Chip(Tone.ANSWERED, "Answered")
_DRAFT = Chip(Tone.DRAFT, "Draft")
_FORMAL = Chip(Tone.FORMAL, "Formal")

PEOPLE = (
    Person("1", _OVERDUE, "Amadou Traoré", "", "Direction de la Police judiciaire", "Mali"),
    Person("2", _DUE, "محمد القحطاني", "Mohamed Al-Qahtani", "وزارة الداخلية (2026)", "Saudi Arabia"),
    Person("3", _WAITING, "Jürgen Müller-Weiß", "", "BKA, ZD 33", "Germany"),
    Person("4", _FORMAL, "Сергей Щербаков", "Sergei Shcherbakov", "Генеральная прокуратура", "Kazakhstan"),
    Person("5", _ANSWERED, "王小明", "Wang Xiaoming", "公安部国际合作局", "China"),
    Person("6", _DRAFT, "Ana Gonçalves", "", "Polícia Federal", "Brazil"),
    Person("7", _WAITING, "Chinedu Okafor", "", "NPF, Interpol NCB Abuja", "Nigeria"),
    Person("8", _ANSWERED, "Siobhán O’Neill", "", "An Garda Síochána", "Ireland"),
    Person("9", _OVERDUE, "გიორგი ბერიძე", "Giorgi Beridze", "მთავარი პროკურატურა", "Georgia"),
    Person("10", _WAITING, "אבי כהן", "Avi Cohen", "משרד המשפטים", "Israel"),
)

_C = PersonColumn
COLUMNS = (
    Column[Person](_C.STATUS, "Status", lambda p: p.status.word, chip=lambda p: p.status, width=8),
    Column[Person](
        _C.NAME,
        "Name",
        lambda p: p.name,
        note=lambda p: p.latin,
        width=14,
        stretch=True,
        sortable=True,
    ),
    Column[Person](_C.OFFICE, "Office", lambda p: p.office, width=14, stretch=True, may_hide=True),
    Column[Person](_C.COUNTRY, "Country", lambda p: p.country, width=7, sortable=True, may_hide=True),
)

ENTRIES = (
    TimelineEntry("21 Nov 2026", "Follow-up due: data, ref 2026/184", "", Tone.DUE, Icon.CLOCK),
    TimelineEntry("14 Nov 2026", "Phoned", "Asked to send it by e-mail.", Tone.WAITING, Icon.PHONE, "a"),
    TimelineEntry("2 Nov 2026", "Made formal: MLA-2026-0031", "", Tone.FORMAL, Icon.SCALES, "b"),
    TimelineEntry("28 Oct 2026", "Answered: registration confirmed", "", Tone.ANSWERED, Icon.CHECK),
)


def people_list() -> RecordView[Person]:
    """Make the sample list."""
    model = RecordModel[Person](COLUMNS, lambda p: p.id)
    view = RecordView[Person]("People", model)
    view.set_records(PEOPLE)
    return view


def list_pane() -> QWidget:
    """Make a list pane as a screen would."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(GAP_4, GAP_3, GAP_4, GAP_3)
    column.setSpacing(GAP_2)
    header = PageHeader("Contacts", "128 people in 40 offices", buttons_beside=True)
    header.add_button(Button("New contact", Kind.PRIMARY, Icon.NEW_PERSON))
    header.add_button(Button("Import", Kind.SECONDARY, Icon.IMPORT))
    column.addWidget(header)
    column.addWidget(SearchField("Filter", "Filter by name, office, country, number…"))
    view = people_list()
    view.select_id("2")
    column.addWidget(view, 1)
    notice = NoticeBar()
    notice.show_undo("Contact moved to the bin.", "Undo", lambda: None)
    column.addWidget(notice)
    return pane


def detail_pane() -> QWidget:
    """Make a detail pane as a screen would."""
    pane = ScrollPane("Details")
    header = PageHeader()
    about = joined(["Mohamed Al-Qahtani", "head of unit", "Ministry of Interior", "SA"])
    header.set_title("محمد القحطاني", about)
    header.set_chip(_DUE)
    header.add_button(Button("New request", Kind.PRIMARY, Icon.ADD))
    header.add_button(Button("Log contact", Kind.SECONDARY, Icon.PHONE))
    pane.add(header)
    card = KeyValueCard("Channels")
    card.add("Phone", "+966 11 555 0100", Icon.PHONE, lambda _value: None)
    card.add("E-mail", "m.qahtani@example.int", Icon.MAIL, lambda _value: None)
    card.add("Local time", "14:05 (+2 h), weekend Friday and Saturday", Icon.CLOCK)
    card.add("Note", "<b>not bold</b> & plain \u202egnp.exe", Icon.INFO)
    pane.add(card)
    pane.add(label("Timeline", Role.HEADING))
    line = Timeline("Timeline", "Nothing happened yet.")
    line.set_entries(ENTRIES)
    pane.add(line)
    return pane


def _form() -> QWidget:
    form = FormSection("Who asks", "These details appear in every letter that you sign.")
    name = form.add("&Name", QLineEdit("Amina Diallo"), "As it stands in your letters.")
    name.set_problem("")
    mail = form.add("&E-mail", QLineEdit("amina.diallo@"), optional=True)
    mail.set_problem("The address ends after the @ sign. Type the part after it.")
    box = ComboBox()
    box.addItems(["English", "Français"])
    form.add("&Language", box)
    form.add("&Due", DateField("Due", date(2026, 11, 21)))
    form.add("N&otes", NotesEdit("Notes"))
    check = CheckBox("Tell me when a follow-up is due")
    check.setChecked(True)
    form.add_widget(check)
    chosen = RadioButton("List")
    chosen.setChecked(True)
    form.add_widget(chosen)
    form.add_widget(RadioButton("Week"))
    disabled = Button("Sign letter", Kind.PRIMARY, Icon.SIGN)
    disabled.setEnabled(False)
    delete = Button("Delete contact", Kind.DANGER)
    form.add_widget(button_row(Button("Save contact", Kind.PRIMARY), Button("Back"), delete, disabled))
    return form


def _chips() -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for chip in (_OVERDUE, _DUE, _WAITING, _ANSWERED, _DRAFT, _FORMAL):
        row.addWidget(ChipLabel(chip))
    row.addWidget(IconButton(Icon.COPY, "Copy"))
    row.addWidget(IconButton(Icon.BACK, "Back"))
    row.addWidget(IconButton(Icon.FORWARD, "Forward"))
    row.addStretch(1)
    return made


def controls() -> QWidget:
    """Make a page with a form, chips, notices and the rest."""
    page = QWidget()
    left = QVBoxLayout()
    left.addWidget(_form())
    left.addStretch(1)
    right = QVBoxLayout()
    right.setSpacing(GAP_3)
    right.addWidget(_chips())
    for show in (
        lambda bar: bar.show_notice("Saved."),
        lambda bar: bar.show_problem("The disk is full. Free some space and save again.", "Try again"),
    ):
        bar = NoticeBar()
        show(bar)
        right.addWidget(bar)
    progress = ProgressPanel("Stop the import")
    progress.start("Importing contacts: 420 of 1,000")
    progress.set_progress(420, 1000)
    right.addWidget(progress)
    right.addWidget(ToneLine(Tone.ANSWERED, Icon.GOOD, "The purpose is stated."))
    right.addWidget(ToneLine(Tone.DUE, Icon.WARNING, "No date by which the answer is needed."))
    right.addWidget(
        EmptyState(
            Icon.CONTACTS,
            "No contacts yet",
            "Add the first person you work with, or import a list.",
            Button("New contact", Kind.PRIMARY, Icon.NEW_PERSON),
        ),
        1,
    )
    row = QHBoxLayout(page)
    row.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
    row.setSpacing(GAP_6)
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    return page


def panes() -> QWidget:
    """Make list and detail."""
    return Panes(list_pane(), detail_pane())


def tastes() -> list[tuple[str, Settings]]:
    """Return the looks to see, with a name for the picture."""
    found = []
    for theme in (Theme.LIGHT, Theme.DARK):
        for direction in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT):
            for percent in (100, 150):
                name = f"{theme.value}-{direction.value}-{percent}"
                found.append((name, Settings(theme=theme, text_percent=percent, direction=direction)))
    found.append(("contrast-ltr-100", Settings(theme=Theme.CONTRAST)))
    return found


def main(folder: Path) -> None:
    """Save a picture of each page in each look."""
    app = QApplication(sys.argv[:1])
    appearance = Appearance(app)
    appearance.load_all_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"panes": panes(), "controls": controls()}
    for name, taste in tastes():
        appearance.apply(taste)
        for page_name, page in pages.items():
            page.resize(1180, 760)
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"{page_name}-{name}.png"))
    for page in pages.values():
        page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
