"""A date field that understands how people type dates and shows them so that nobody can misread them.

Shown as "21 Nov 2026" in the interface language. Typed as that, as 2026-11-21, 21.11.2026, or relative to
today: "+7", "+2w", "today", "tomorrow". Day and month separated by a slash are refused where they could be
exchanged.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.clock import Clock, SystemClock
from ui.style.icons import Icon
from ui.style.tokens import GAP_1
from ui.widgets.buttons import IconButton
from ui.widgets.restyle import set_property

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_RELATIVE = re.compile(r"\+\s*(\d{1,4})\s*([dw]?)")
_SHOWN = "d MMM yyyy"
_LONGEST = 40
_MONTHS = 12


def read_date(text: str, today: date, locale: QLocale) -> date | None:
    """Return the date that a person typed, None when it cannot be read for certain."""
    words = text.strip()
    if words.casefold() in _near():
        return today + timedelta(days=_near()[words.casefold()])
    if found := _RELATIVE.fullmatch(words):
        days = int(found.group(1)) * (7 if found.group(2) == "w" else 1)
        return today + timedelta(days=days)
    if found := _ISO.fullmatch(words):
        return _made(*(int(part) for part in found.groups()))
    if found := _DOTTED.fullmatch(words):
        day, month, year = (int(part) for part in found.groups())
        return _made(year, month, day)
    if found := _SLASHED.fullmatch(words):
        first, second, year = (int(part) for part in found.groups())
        if first <= _MONTHS and second <= _MONTHS and first != second:
            return None
        return _made(year, second, first) if second <= _MONTHS else _made(year, first, second)
    return _named(words, locale)


def _near() -> dict[str, int]:
    """Return the words for days close by, in English and in the language in force, with their distance."""
    own = {
        QCoreApplication.translate("DateField", "today").casefold(): 0,
        QCoreApplication.translate("DateField", "tomorrow").casefold(): 1,
    }
    return {"today": 0, "tomorrow": 1, **own}


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(words: str, locale: QLocale) -> date | None:
    """Read "21 Nov 2026" and "21 November 2026" in the interface language and in English."""
    for one in (locale, QLocale(QLocale.Language.English)):
        for pattern in (_SHOWN, "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy"):
            found = one.toDate(words, pattern)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    return None


def show_date(day: date, locale: QLocale | None = None) -> str:
    """Write a date for people: the month as a word, because 03/04 means two things."""
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), _SHOWN)


class DateField(QWidget):
    """One date, or none.

    Signals: `date_changed(object)` a `date` or None; `unreadable(str)` what was typed could not be read
    (empty when it can be read again), for `Field.set_problem`; `typing()` at every keystroke, for drafts.
    """

    date_changed = Signal(object)
    unreadable = Signal(str)
    typing = Signal()

    def __init__(
        self,
        name: str,
        day: date | None = None,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = (clock or SystemClock()).today
        self._date = day
        self._edit = QLineEdit()
        self._edit.setMaxLength(_LONGEST)
        self._edit.setPlaceholderText(self.tr("21 Nov 2026, 2026-11-21 or +7"))
        self._edit.editingFinished.connect(self._read)
        self._edit.textEdited.connect(lambda _text: self.typing.emit())
        self._button = IconButton(Icon.CALENDAR, self.tr("Choose from the calendar"))
        self._button.clicked.connect(self._open_calendar)
        self.setFocusProxy(self._edit)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_1)
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        self._write()

    def day(self) -> date | None:
        """Return the date shown, None when the field is empty or unreadable."""
        return self._date

    def set_day(self, day: date | None) -> None:
        """Show a date without calling it an edit."""
        self._date = day
        self._write()

    def commit(self) -> None:
        """Read what is typed now; the field does so itself only when the keyboard leaves it."""
        self._read()

    def typed(self) -> str:
        """Return the date as ISO 8601, or the words that stand there when they are no date."""
        words = self._edit.text().strip()
        read = read_date(words, self._today(), self.locale()) if words else None
        return read.isoformat() if read is not None else words

    def set_typed(self, words: str) -> None:
        """Show what `typed` returned without calling it an edit."""
        read = read_date(words, self._today(), self.locale()) if words else None
        self.set_day(read)
        if words and read is None:
            self._edit.setText(words)

    def setAccessibleName(self, name: str) -> None:
        """Name the part that takes the keyboard too."""
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the part that takes the keyboard too."""
        super().setAccessibleDescription(description)
        self._edit.setAccessibleDescription(description)

    def _write(self) -> None:
        self._edit.setText("" if self._date is None else show_date(self._date, self.locale()))
        set_property(self._edit, "problem", False)

    def _read(self) -> None:
        typed = self._edit.text().strip()
        read = read_date(typed, self._today(), self.locale()) if typed else None
        wrong = bool(typed) and read is None
        set_property(self._edit, "problem", wrong)
        self.unreadable.emit(
            self.tr("This is not a date that can be read for certain. Type it as 21 Nov 2026 or 2026-11-21.")
            if wrong
            else ""
        )
        if not wrong:
            self._take(read)

    def _take(self, day: date | None) -> None:
        changed = day != self._date
        self._date = day
        self._write()
        if changed:
            self.date_changed.emit(day)

    def _open_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("part", "card")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        shown = self._date or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(lambda day: self._picked(day, popup))
        calendar.clicked.connect(lambda day: self._picked(day, popup))
        column = QVBoxLayout(popup)
        column.setContentsMargins(GAP_1, GAP_1, GAP_1, GAP_1)
        column.addWidget(calendar)
        below = self.mapToGlobal(self.rect().bottomLeft())
        popup.move(below)
        popup.show()
        calendar.setFocus()

    def _picked(self, day: QDate, popup: QFrame) -> None:
        popup.close()
        self.unreadable.emit("")
        self._take(date(day.year(), day.month(), day.day()))
        self._edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with F4 or Alt+Down, as drop-downs do."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self._open_calendar()
        else:
            super().keyPressEvent(event)
