"""The two ends of a period: days of which the record knows both or none."""

from __future__ import annotations

from functools import partial

from app.domain.parts import Period
from ui.formal.fields import Fields, FormalField, read_iso
from ui.widgets.dates import DateField
from ui.widgets.forms import FormSection

_PATH = "/period"


class PeriodFields:
    """From and to, side by side. One end alone waits beside the record until the other is given."""

    def __init__(self, group: Fields, form: FormSection, first_words: str, last_words: str) -> None:
        self._group = group
        self._first, self._last = DateField(""), DateField("")
        ends = ((self._first, "start", first_words), (self._last, "end", last_words))
        fields = []
        for edit, name, words in ends:
            field = FormalField(words, edit)
            edit.unreadable.connect(field.set_problem)
            edit.typing.connect(self._take)
            edit.date_changed.connect(lambda _day: self._take())
            group.add(field, f"{_PATH}/{name}", partial(self._show, edit, name))
            fields.append(field)
        form.add_row(*fields)

    def _show(self, edit: DateField, name: str) -> None:
        period: Period | None = self._group.value(_PATH)
        waiting = self._group.draft.loose(f"{self._group.base}{_PATH}/{name}")
        day = getattr(period, name).isoformat() if period is not None else ""
        edit.set_typed(waiting or day)

    def _take(self) -> None:
        first, last = read_iso(self._first.typed()), read_iso(self._last.typed())
        whole = Period(start=first, end=last) if first and last else None
        for edit, name in ((self._first, "start"), (self._last, "end")):
            waiting = "" if whole is not None else edit.typed()
            self._group.draft.set_loose(f"{self._group.base}{_PATH}/{name}", waiting)
        self._group.set(_PATH, whole)
