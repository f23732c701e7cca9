"""One field that finds anything: people, offices, requests, formal requests, matters, and says why."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.contacts import Channel
from app.domain.ids import ContactId, OfficeId
from app.domain.views import Hit
from app.ports import Finder
from app.services.directory import DirectoryService
from ui.contacts.channels import main_channel
from ui.lookup.hit_list import HitList
from ui.lookup.hits import rows_of
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import GAP_2
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.empty import EmptyState
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.search import SearchField
from ui.widgets.text import fill, no_mnemonic

MOST_HITS = 12
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Wish(Enum):
    """What a key asked to be done with the answer."""

    OPEN = "open"
    REQUEST = "request"
    COPY = "copy"


class LookupBox(QWidget):
    """Asks while one types, without a pause; the newest answer wins.

    Signals: `opened(str, str)` kind and id of what was chosen; `request_wanted(str)` the id of a person;
    `contact_wanted(str)` a name that nobody has yet; `answered()` an answer is shown.
    """

    opened = Signal(str, str)
    request_wanted = Signal(str)
    contact_wanted = Signal(str)
    answered = Signal()

    def __init__(
        self, finder: Finder, directory: DirectoryService, tools: PageTools, *, framed: bool = False
    ) -> None:
        super().__init__()
        self._finder, self._directory, self._tools = finder, directory, tools
        self._shown: str | None = None
        self._wish: _Wish | None = None
        self.field = SearchField(
            self.tr("Find anything"), self.tr("Find a person, office, country, number, reference…")
        )
        self.field.query_changed.connect(lambda _query: self.ask())
        self.field.installEventFilter(self)
        self.list = HitList(self.tr("What was found"), framed=framed)
        self.list.opened.connect(self._open)
        self._new = button("", self._new_contact, Kind.PRIMARY, Icon.NEW_PERSON)
        self._nothing = EmptyState(Icon.FIND, "", "", self._new)
        self._caption = PlainLabel("", Role.SMALL)
        self._keys = PlainLabel(
            self.tr("Enter opens · Ctrl+C copies the number · Ctrl+Enter begins a request"), Role.SMALL
        )
        self._keys.setWordWrap(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._nothing)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_2)
        for one in (self.field, self._caption, self.stack, self._keys):
            column.addWidget(one, 1 if one is self.stack else 0)

    def ask(self) -> None:
        """Ask the store for what stands in the field; nothing typed shows what changed last."""
        query = self.field.query()
        work = partial(self._finder.find, query, limit=MOST_HITS)
        self._tools.tasks.latest(self, "find", work, partial(self._show, query))

    def clear(self) -> None:
        """Begin anew."""
        self._wish = None
        self.field.clear()
        self.ask()

    def hits(self) -> list[Hit]:
        """Return what is shown, in the order of the rows."""
        return [row.hit for row in self.list.rows() if row.hit is not None]

    def _show(self, query: str, hits: tuple[Hit, ...]) -> None:
        self._shown = query
        self.list.show_rows(rows_of(hits), hits[0] if hits else None)
        self._caption.setText(self.tr("%n found", "", len(hits)) if query else self.tr("Changed last"))
        nothing = bool(query) and not hits
        if nothing:
            self._nothing.set_words(
                self.tr("Nothing found"),
                fill(self.tr("Nobody and nothing answers to {query}."), query=query),
            )
            self._new.setText(no_mnemonic(fill(self.tr("New contact named {name}"), name=query)))
        self.stack.setCurrentWidget(self._nothing if nothing else self.list)
        announce(self.field, self._caption.text())
        wish, self._wish = self._wish, None
        if wish is not None and query == self.field.query():
            self._grant(wish)
        self.answered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the chosen hit."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            announce(self.field, self.list.step(_STEPS[key]))
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTERS:
            self._soon(_Wish.REQUEST if control else _Wish.OPEN)
            return True
        if event.matches(QKeySequence.StandardKey.Copy) and not self.field.hasSelectedText():
            self._soon(_Wish.COPY)
            return True
        return False

    def _soon(self, wish: _Wish) -> None:
        """Do it with the answer to what was typed, now or when that answer is there."""
        if self._shown == self.field.query():
            self._grant(wish)
        else:
            self._wish = wish

    def _grant(self, wish: _Wish) -> None:
        hit = self.list.hit()
        if hit is None:
            if wish is _Wish.OPEN and self.field.query():
                self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        elif wish is _Wish.OPEN:
            self._open(hit)
        elif wish is _Wish.REQUEST:
            if hit.kind == "contact":
                self.request_wanted.emit(hit.id)
        else:
            self._copy(hit)

    def _open(self, hit: Hit) -> None:
        self.opened.emit(hit.kind, hit.id)

    def _new_contact(self) -> None:
        self.contact_wanted.emit(self.field.query())

    def _copy(self, hit: Hit) -> None:
        if hit.kind in ("contact", "office"):
            self._tools.tasks.latest(self, "copy", partial(self._channel, hit), self._copied)

    def _channel(self, hit: Hit) -> Channel | None:
        if hit.kind == "office":
            return main_channel(self._directory.office(OfficeId(hit.id)).channels)
        return main_channel(self._directory.contact(ContactId(hit.id)).channels)

    def _copied(self, channel: Channel | None) -> None:
        if channel is None:
            self._tools.notices.problem(self.tr("No channel is on record there."))
            return
        self._tools.clipboard.copy(channel.value)
        words = self.tr("{value} is copied. The clipboard forgets it after half a minute.")
        self._tools.notices.done(fill(words, value=channel.value))
