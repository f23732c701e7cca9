"""The timeline: what happened with a person or a request, newest first, as one readable column.

Built from real labels rather than painted, so that text wraps, can be selected and is read aloud. One
Tab stop; the arrow keys walk through the entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import FOCUS_WIDTH, GAP_1, GAP_2, RADIUS_SMALL, Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.labels import PlainLabel, Role, ValueLabel, label
from ui.widgets.restyle import RESTYLING
from ui.widgets.text import one_line, shown

_PAGE = 30  # entries built at once: a long history must not slow the page down


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event. `when` is already written for the reader ("14 Nov 2026"); `id` is "" if it opens nothing."""

    when: str
    title: str
    detail: str = ""
    tone: Tone = Tone.DRAFT
    icon: Icon = Icon.EVENT
    id: str = ""


class _Rail(QWidget):
    """The symbol of an entry and the line that ties it to the next."""

    def __init__(self, entry: TimelineEntry, *, last: bool) -> None:
        super().__init__()
        self._entry, self._last = entry, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Wide enough for the symbol."""
        return QSize(look().metrics.icon + 2 * GAP_1, look().metrics.icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint symbol and line."""
        current = look()
        tone = current.colours.tone(self._entry.tone)
        side, middle = current.metrics.small_icon, self.width() / 2
        top = GAP_1 + self.fontMetrics().height() / 2
        reach = side / 2 + 5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.setPen(QPen(QColor(current.colours.line), 2))
            painter.drawLine(QPointF(middle, top + reach), QPointF(middle, self.height() + top - reach))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.tint))
        painter.drawEllipse(QPointF(middle, top), reach, reach)
        drawing = pixmap(self._entry.icon, tone.ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(middle - side / 2, top - side / 2), drawing)


class _Row(QFrame):
    """One entry of the timeline."""

    opened = Signal(str)

    def __init__(self, entry: TimelineEntry, *, last: bool) -> None:
        super().__init__()
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        spoken = (entry.when, entry.title, entry.detail)
        self.setAccessibleName(". ".join(one_line(part) for part in spoken if part))
        words = QVBoxLayout()
        words.setContentsMargins(0, GAP_1, GAP_1, GAP_2)
        words.setSpacing(1)
        title = ValueLabel(shown(entry.title), wrap=True)
        words.addWidget(title)
        if entry.detail:
            words.addWidget(ValueLabel(shown(entry.detail), Role.MUTED, wrap=True))
        words.addWidget(PlainLabel(entry.when, Role.SMALL))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_2)
        row.addWidget(_Rail(entry, last=last))
        row.addLayout(words, 1)
        if entry.id:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what the entry is about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry.id:
            self.opened.emit(self.entry.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens what the entry is about."""
        if self.entry.id:
            self.opened.emit(self.entry.id)
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look().colours.accent), FOCUS_WIDTH))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)


class Timeline(QWidget):
    """A column of entries.

    Signals: `opened(str)` the id of the entry that the person wants to see.
    """

    opened = Signal(str)

    def __init__(self, name: str, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._empty_text = empty_text
        self._entries: tuple[TimelineEntry, ...] = ()
        self._shown = _PAGE
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_entries(())

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show other entries, in the order given (newest first)."""
        if self._rows and tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self._shown = _PAGE
        self._rebuild()

    def entries(self) -> tuple[TimelineEntry, ...]:
        """Return what is shown."""
        return self._entries

    def _rebuild(self) -> None:
        self._rows = []
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not self._entries:
            self._column.addWidget(label(self._empty_text, Role.MUTED, wrap=True))
        visible = self._entries[: self._shown]
        for number, entry in enumerate(visible):
            row = _Row(entry, last=number == len(self._entries) - 1)
            row.opened.connect(self.opened)
            self._rows.append(row)
            self._column.addWidget(row)
        if self._rows:
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(self._entries) > self._shown:
            self._column.addWidget(button(self.tr("Show earlier entries"), self._more, Kind.QUIET))

    def _more(self) -> None:
        first_new = self._shown
        self._shown += _PAGE
        self._rebuild()
        self._focus(first_new)

    def _focus(self, number: int) -> None:
        if not 0 <= number < len(self._rows):
            return
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows[number].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows[number].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the entries with the arrow keys."""
        here = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
        else:
            self._focus(here + step)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in RESTYLING:
            self.update()
