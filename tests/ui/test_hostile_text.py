"""Markup in every field of every kind of record is shown letter by letter in every view (S36).

That no file and no server is asked for what it names is seen from outside, in tests/flows/test_whole_session.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.helpers import canaries
from tests.helpers.canaries import STEM
from tests.helpers.daily_window import Daily, DailyWindow
from tests.helpers.payloads import payloads
from ui.commands import Command, spec_of
from ui.routes import CONTACTS, FOLLOW_UPS, FORMAL, MATTERS, REQUESTS, office_place
from ui.widgets.labels import label, value_label
from ui.widgets.text import tooltip, without_isolates


def _texts(top: QWidget) -> Iterator[str]:
    """Every text that a widget holds to show it."""
    for one in top.findChildren(QWidget):
        if isinstance(one, QLabel | QLineEdit | QCheckBox):
            yield one.text()
        elif isinstance(one, QTextEdit | QPlainTextEdit):
            yield one.toPlainText()
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _cells(one)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                found = model.index(row, column).data(role)
                yield str(found) if found is not None else ""


def _interpreting(top: QWidget) -> list[str]:
    """Widgets below `top` that would take their text for markup."""
    found = []
    for one in top.findChildren(QWidget):
        if isinstance(one, QLabel) and one.text() and one.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"a label: {one.text()}")
        if isinstance(one, QTextEdit) and one.document().toHtml().count("<img"):
            found.append("a document with a picture")
        tip = one.toolTip()
        if "<" in tip.removeprefix("<span>").removesuffix("</span>"):
            found.append(f"a tooltip: {tip}")
    return found


def _give(window: DailyWindow, command: Command) -> None:
    words = spec_of(command).words()
    next(one for one in window.desktop.window.actions() if one.text() == words).trigger()
    window.settle()


def _seen(window: DailyWindow) -> str:
    """Draw the window, and return all texts in it; none of them may be interpreted."""
    main = window.desktop.window
    main.grab()
    assert _interpreting(main) == []
    return without_isolates("\n".join(_texts(main)))


@pytest.mark.parametrize("first", [0, 13, 27])
def test_every_view_shows_markup_letter_by_letter(daily: Daily, tmp_path: Path, first: int) -> None:
    numbers, hostile = count(first), payloads(tmp_path)

    def text(_name: str) -> str:
        number = next(numbers)
        return f"{hostile[number % len(hostile)]} {canaries.canary(number)}"

    office = canaries.filled(canaries.office_record(), text)
    contact = canaries.filled(canaries.contact_record(office), text)
    matter = canaries.filled(canaries.matter_record(), text)
    request = canaries.filled(canaries.request_record(contact, matter), text)
    followup = canaries.filled(canaries.followup_record(request), text)
    entry = canaries.filled(canaries.log_record(request), text)
    formal = canaries.filled(canaries.formal_record(matter), text)
    window = daily(office, contact, matter, request, followup)
    window.store(lambda: window.desk.requests.save_entry(entry))
    window.store(lambda: window.desk.formal.save(formal))

    shown: dict[str, str] = {}
    for page, record, name in (
        (CONTACTS, contact.id, "contact"),
        (CONTACTS, office_place(office.id), "office"),
        (REQUESTS, request.id, "request"),
        (FOLLOW_UPS, followup.id, "follow-up"),
        (MATTERS, matter.id, "matter"),
        (FORMAL, formal.id, "formal"),
    ):
        window.go(page, record)
        shown[name] = _seen(window)
        if page in (CONTACTS, REQUESTS, MATTERS):
            _give(window, Command.EDIT)
            shown[f"{name} form"] = _seen(window)
    everything = "\n".join(shown.values())
    wanted = {
        "contact": [contact.name, contact.post, contact.notes, contact.channels[0].value],
        "office": [office.name, office.address, office.competence],
        "request": [request.subject, request.purpose, request.facts, entry.summary],
        "follow-up": [followup.action],
        "matter": [matter.title, matter.facts],
        "formal": [formal.title],
    }
    for name, texts in wanted.items():
        for one in texts:
            assert one in shown[name] or one in shown.get(f"{name} form", ""), (name, one)
    assert everything.count(STEM) > 100
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window.desktop.window]


def test_all_forty_are_literal_in_labels_and_harmless_in_tooltips(qtbot, tmp_path: Path) -> None:
    hostile = payloads(tmp_path)
    assert len(set(hostile)) == 40
    assert sum(GuiQt.mightBeRichText(one) for one in hostile) >= 25, "tame payloads prove nothing"
    for one in hostile:
        for made in (label(one), value_label(one)):
            qtbot.addWidget(made)
            assert made.textFormat() == Qt.TextFormat.PlainText
            assert without_isolates(made.text()) == one
        assert "<" not in tooltip(one).removeprefix("<span>").removesuffix("</span>")
