"""The settings: the officer's own data, how the window looks, when it locks, what it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.settings import Settings
from ui.page import Page
from ui.routes import SETTINGS
from ui.settings.about_pane import AboutPane
from ui.settings.keys_pane import KeysPane
from ui.settings.locking_form import LockingForm
from ui.settings.look_form import LookForm
from ui.settings.officer_form import OfficerForm
from ui.settings.travel_pane import TravelPane
from ui.style.icons import Icon
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_4
from ui.widgets.focus import focus_first
from ui.widgets.lines import Line, LinesView
from ui.widgets.restyle import RESTYLING, set_property
from ui.widgets.switches import ComboBox

_LIST = 12.5  # em
_NARROW = 40.0  # em: below it the list of sections is a drop-down

OFFICER, LOOK, LOCKING, KEYS, TRAVEL, ABOUT = "officer", "look", "locking", "keys", "travel", "about"


class SettingsDesk(QWidget):
    """Sections at one side, the chosen one beside them."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        officer: OfficerForm | None = None,
        keys: KeysPane | None = None,
        travel: TravelPane | None = None,
    ) -> None:
        super().__init__()
        self.look, self.locking = LookForm(settings, change), LockingForm(settings, change)
        self.about, self.officer, self.keys, self.travel = AboutPane(), officer, keys, travel
        sections: list[tuple[str, str, Icon, QWidget]] = [
            (LOOK, self.tr("Appearance and language"), Icon.LIGHT, self.look),
            (LOCKING, self.tr("Locking"), Icon.LOCK, self.locking),
            (ABOUT, self.tr("About"), Icon.INFO, self.about),
        ]
        if officer is not None:
            sections.insert(0, (OFFICER, self.tr("My data"), Icon.PERSON, officer))
        if keys is not None:
            sections.insert(-1, (KEYS, self.tr("Keys"), Icon.KEY, keys))
        if travel is not None:
            sections.insert(-1, (TRAVEL, self.tr("Travel"), Icon.COUNTRY, travel))
        self._panes = {key: pane for key, _words, _icon, pane in sections}
        self.list = LinesView(self.tr("Sections of the settings"), bold=False)
        self.list.set_lines([Line(key, words, icon=icon) for key, words, icon, _pane in sections])
        self._box = ComboBox(self.tr("Section of the settings"))
        self._stack = QStackedWidget()
        for key, words, _icon, pane in sections:
            self._box.addItem(words, key)
            self._stack.addWidget(pane)
        self._build()
        self.show_section(sections[0][0])

    def _build(self) -> None:
        set_property(self.list, "embedded", True)
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(GAP_4, GAP_2, GAP_4, 0)
        room.addWidget(self._box)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._room)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.list)
        row.addLayout(column, 1)
        self.list.current_changed.connect(self.show_section)
        self.list.opened.connect(lambda key: focus_first(self._panes[key]))
        self._box.activated.connect(lambda _row: self.show_section(str(self._box.currentData())))
        self.setFocusProxy(self.list)

    def show_section(self, key: str) -> None:
        """Show a section."""
        if key in self._panes:
            self._stack.setCurrentWidget(self._panes[key])
            self.list.select_id(key)
            self._box.setCurrentIndex(self._box.findData(key))

    def show_settings(self) -> None:
        """Show what is in force."""
        self.look.show_settings()
        self.locking.show_settings()
        if self.officer is not None:
            self.officer.load()
        if self.keys is not None:
            self.keys.load()
        if self.travel is not None:
            self.travel.load()

    def _fit(self) -> None:
        narrow = self.width() < look().metrics.ems(_NARROW)
        self.list.setVisible(not narrow)
        self._room.setVisible(narrow)
        self.list.setFixedWidth(look().metrics.ems(_LIST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew between list and drop-down."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_room"):
            self._fit()


class SettingsPage(Page):
    """The last page of the rail."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        officer: OfficerForm | None = None,
        keys: KeysPane | None = None,
        travel: TravelPane | None = None,
        parent: QObject | None = None,
    ) -> None:
        self.desk = SettingsDesk(settings, change, officer, keys, travel)
        super().__init__(SETTINGS, "", Icon.SETTINGS, self.desk, parent=parent)
        self.title = self.tr("Settings")
        self.desk.setAccessibleName(self.title)

    def enter(self, record_id: str = "") -> None:
        """Show what is in force, and a section if one is named."""
        self.desk.show_settings()
        if record_id:
            self.desk.show_section(record_id)

    def focus_first(self) -> None:
        """Begin with the sections."""
        self.desk.list.setFocus()

    def save_drafts(self) -> None:
        """Queue what is not in the store yet."""
        if self.desk.officer is not None:
            self.desk.officer.flush()
