"""By when, why so fast, who may know, and how the letter is to be handled."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.formal import TimeLimit
from app.legal.instruments import reference
from ui.formal.draft import FormalDraft
from ui.formal.fields import Fields, FormalField, read_iso
from ui.formal.marking_fields import MarkingFields
from ui.formal.naming import element_name
from ui.formal.section_page import SectionPage
from ui.formal.sections import URGENCY_PARTS, Section
from ui.widgets.dates import DateField
from ui.widgets.forms import FormSection
from ui.widgets.notes import NotesEdit


class UrgencySection(SectionPage):
    """Time limit with its reason, urgency, confidentiality, handling marking."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.URGENCY, draft)
        self._limit = _TimeLimitFields(self.group(), self.form(self.tr("Time limit")))
        form, group = self.form(self.tr("Urgency and confidentiality")), self.group()
        for element in URGENCY_PARTS:
            group.text(form, element_name(element), f"/parts/{element}", reference().elements[element])
        self._marking = MarkingFields(self.group(), self.form(self.tr("Handling")))


class _TimeLimitFields(QObject):
    """A day and its reason; a reason alone waits beside the record."""

    def __init__(self, group: Fields, form: FormSection) -> None:
        super().__init__(group)
        self._group = group
        self._on, self._reason = DateField(""), NotesEdit("", 2)
        day = FormalField(self.tr("Wanted &by"), self._on, self.tr("The day by which execution is wanted."))
        reason = FormalField(
            self.tr("Reaso&n"),
            self._reason,
            self.tr("Hearing, end of custody, retention period: without it the day carries no weight."),
        )
        for field in (day, reason):
            form.fields.append(field)
            form.add_widget(field)
        group.add(day, "/time_limit/on", self._show_day)
        group.add(reason, "/time_limit/reason", self._show_reason)
        self._on.unreadable.connect(day.set_problem)
        self._on.typing.connect(self._take)
        self._on.date_changed.connect(lambda _day: self._take())
        self._reason.edited.connect(lambda _text: self._take())

    def _show_day(self) -> None:
        on = self._group.value("/time_limit/on")
        waiting = self._group.draft.loose("/time_limit/on")
        self._on.set_typed(waiting or (on.isoformat() if on else ""))

    def _show_reason(self) -> None:
        waiting = self._group.draft.loose("/time_limit/reason")
        self._reason.set_text(self._group.value("/time_limit/reason") or waiting)

    def _take(self) -> None:
        draft, reason = self._group.draft, self._reason.toPlainText()
        day = read_iso(self._on.typed())
        draft.set_loose("/time_limit/on", "" if day else self._on.typed())
        draft.set_loose("/time_limit/reason", "" if day else reason)
        draft.set("/time_limit", TimeLimit(on=day, reason=reason.strip()) if day else None)
