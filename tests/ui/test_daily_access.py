"""The daily screens for people without a mouse or without sight: names, mnemonics, nothing cut off."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt import exceptions

from app.domain.handling import Marking, Scheme
from app.domain.requests import AskedItem, Urgency, UrgencyLevel
from app.settings import Direction
from tests.helpers.daily_window import (
    DEADLINE,
    MATTER,
    MINISTRY,
    MOHAMED,
    RING,
    VEHICLE,
    Daily,
    DailyWindow,
)
from ui.lookup.popup import LookupPopup
from ui.routes import CONTACTS, FIND, FOLLOW_UPS, MATTERS, REQUESTS, office_place
from ui.widgets.labels import ElidedLabel

CTRL = Qt.KeyboardModifier.ControlModifier
MENU_LETTERS = set("fergvh")
_SLACK = 2

RICH = replace(
    VEHICLE,
    urgency=Urgency(level=UrgencyLevel.URGENT, reason="custody limit"),
    marking=Marking(scheme=Scheme.TLP, value="AMBER", words="not outside the two authorities"),
    items=(AskedItem(asked="Who keeps it", answer="A company"), AskedItem(asked="Since when")),
    purpose="To find the keeper.",
    facts="Seen on 3 March.",
    may_need_as_evidence=True,
)


def _close_forms(window: DailyWindow) -> None:
    for page in (window.contacts, window.requests, window.followups, window.matters):
        form = page.cards.form()
        if form is not None:
            form.close_form()
    window.settle()


def _contact(window: DailyWindow) -> None:
    window.go(CONTACTS, MOHAMED.id)


def _office(window: DailyWindow) -> None:
    window.go(CONTACTS, office_place(MINISTRY.id))


def _edit(window: DailyWindow) -> None:
    assert window.desktop.workspace is not None
    window.desktop.workspace.page().cards.edit()
    window.settle()


def _contact_form(window: DailyWindow) -> None:
    _contact(window)
    _edit(window)


def _office_form(window: DailyWindow) -> None:
    _office(window)
    _edit(window)


def _contact_log(window: DailyWindow) -> None:
    _contact(window)
    window.contacts.cards.log()
    window.settle()


def _request(window: DailyWindow) -> None:
    window.go(REQUESTS, VEHICLE.id)


def _request_form(window: DailyWindow) -> None:
    _request(window)
    _edit(window)
    form = window.requests.cards.form()
    assert form is not None
    form.fields.input("items")._append()


def _plan(window: DailyWindow) -> None:
    _request(window)
    assert window.requests.cards.view.steps is not None
    window.requests.cards.view.steps.ask_plan()
    window.requests.cards.view.steps.rows[0].ask_later()


def _followup(window: DailyWindow) -> None:
    window.go(FOLLOW_UPS)
    window.followups.focus_first()
    window.settle()
    window.followups._ask_due()
    window.settle()


def _matter(window: DailyWindow) -> None:
    window.go(MATTERS, MATTER.id)


def _matter_form(window: DailyWindow) -> None:
    _matter(window)
    _edit(window)
    form = window.matters.cards.form()
    assert form is not None
    for name in ("offences", "persons", "parts"):
        form.fields.input(name)._append()


def _find(window: DailyWindow) -> None:
    window.go(FIND)
    window.type("riyadh")
    window.settle()


def _popup(window: DailyWindow) -> None:
    window.go(CONTACTS)
    window.press(Qt.Key.Key_K, with_keys=CTRL)
    window.type("zzz")
    window.settle()


SCREENS: dict[str, Callable[[DailyWindow], None]] = {
    "contact": _contact,
    "office": _office,
    "contact form": _contact_form,
    "office form": _office_form,
    "contact log": _contact_log,
    "request": _request,
    "request form": _request_form,
    "request plan": _plan,
    "follow-up": _followup,
    "matter": _matter,
    "matter form": _matter_form,
    "find": _find,
    "lookup": _popup,
}
RECORDS = (MINISTRY, MOHAMED, MATTER, RICH, RING, DEADLINE)


def _reachable(root: QWidget) -> list[QWidget]:
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def test_every_control_has_a_name(daily: Daily) -> None:
    window = daily(*RECORDS)
    nameless = [
        f"{screen}: {type(one).__name__} in {type(one.parent()).__name__}"
        for screen, show in SCREENS.items()
        if _close_forms(window) is None and show(window) is None
        for one in _reachable(window.desktop.window)
        if not _name(one)
    ]
    assert nameless == []


def _mnemonics(root: QWidget) -> list[str]:
    found = []
    for one in root.findChildren(QWidget):
        text = one.text() if isinstance(one, QAbstractButton | QLabel) and one.isVisible() else ""
        if isinstance(one, QLabel) and one.buddy() is None:
            continue
        place = text.replace("&&", "").find("&")
        if place >= 0:
            found.append(text.replace("&&", "")[place + 1].casefold())
    return found


def test_no_two_controls_in_view_share_a_mnemonic_and_none_takes_a_menu(daily: Daily) -> None:
    window = daily(*RECORDS)
    faults = []
    for screen, show in SCREENS.items():
        _close_forms(window)
        show(window)
        counted = Counter(_mnemonics(window.desktop.window.centralWidget()))
        faults += [f"{screen}: {letter}" for letter, count in counted.items() if count > 1]
        faults += [f"{screen}: {letter} is a menu's" for letter in set(counted) & MENU_LETTERS]
    assert not faults, "; ".join(faults)


def _cut(root: QWidget) -> list[str]:
    """Words that do not fit and panes that would have to scroll sideways."""
    faults = []
    for one in root.findChildren(QLabel):
        words = one.text().replace("&", "")
        if not one.isVisible() or isinstance(one, ElidedLabel) or not words:
            continue
        pieces = words.split() if one.wordWrap() else [words]
        if max(one.fontMetrics().horizontalAdvance(piece) for piece in pieces) > one.width() + _SLACK:
            faults.append(f"label: {words[:40]}")
        elif one.wordWrap() and one.heightForWidth(one.width()) > one.height() + _SLACK:
            faults.append(f"height: {words[:40]}")
    faults += [
        f"button: {one.text()}"
        for one in root.findChildren(QPushButton)
        if one.isVisible() and one.sizeHint().width() > one.width() + _SLACK
    ]
    for one in root.findChildren(QScrollArea):
        inner = one.widget()
        if one.isVisible() and inner.minimumSizeHint().width() > one.viewport().width() + _SLACK:
            faults.append(f"sideways: {one.accessibleName()}")
    return faults


@pytest.mark.parametrize(
    ("percent", "direction"), [(100, Direction.LEFT_TO_RIGHT), (200, Direction.RIGHT_TO_LEFT)]
)
def test_nothing_is_cut_off_in_the_smallest_window(daily: Daily, percent: int, direction: Direction) -> None:
    window = daily(*RECORDS)
    settings = replace(window.desktop.settings, text_percent=percent, direction=direction)
    window.desktop.change_settings(settings)
    window.desktop.window.resize(1024, 640)
    for screen, show in SCREENS.items():
        _close_forms(window)
        show(window)
        root = window.desktop.window.centralWidget()
        # A layout comes to rest over several events; what is still cut then stays cut.
        with contextlib.suppress(exceptions.TimeoutError):
            window.qtbot.waitUntil(lambda root=root: not _cut(root), timeout=2_000)
        assert not _cut(root), f"{screen}: {_cut(root)}"


def test_the_popup_is_a_part_of_the_window(daily: Daily) -> None:
    window = daily(*RECORDS)
    _popup(window)
    found = window.desktop.window.findChild(LookupPopup)
    assert found is not None
    assert not found.isWindow()
