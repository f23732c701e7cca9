"""Log a contact: one line and the next step, from anywhere, in less than ten seconds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from app.clock import Clock
from app.domain.codec import JsonValue
from app.domain.followups import FollowUp
from app.domain.ids import LogEntryId, new_id
from app.domain.requests import LogEntry, LogKind, RequestState
from app.domain.text import normalise
from app.ports import Drafts, KeptDraft
from app.services.changes import Changes
from app.services.followups import FollowUpService
from app.services.requests import RequestService, Spoken
from ui.editing.form_pane import Begun, FormPane
from ui.page_tools import PageTools
from ui.requests.log_fields import LogContext, LogFields, LogSubject

FORM = "log"
"""Name of the form under which its drafts are kept; the key is the id of the request or the person."""


class LogPanel(FormPane):
    """A form for one contact with a person or about a request; made for it and thrown away after it."""

    def __init__(
        self,
        context: LogContext,
        requests: RequestService,
        followups: FollowUpService,
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        fields = LogFields(context, tools.clock)
        verb = QCoreApplication.translate("LogPanel", "Log this contact")
        super().__init__(FORM, fields, verb, drafts, tools)
        self._log_fields, self._context = fields, context
        self._requests, self._followups = requests, followups

    def begin(self, draft: KeptDraft | None) -> None:
        """Open with what was typed about it before, if anything was."""
        only = self._context.requests[0].id if len(self._context.requests) == 1 else ""
        self.open(Begun(log_key(self._context), self._context.title, {"about": only}, draft))

    def focus_first(self) -> None:
        """Put the keyboard where one types what was said."""
        self._log_fields.focus_line()

    def save(self) -> None:
        """Put it on record, or say what is missing."""
        begun = self.begun()
        if begun is None or self._saving:
            return
        if self._log_fields.check() is not None:
            self._show_first_problem()
            return
        self._set_saving(saving=True)
        value = json.loads(self.body())
        subject = self._log_fields.subject()
        settled = self._log_fields.settles() if value.get("done") else None
        if subject is not None:
            work = partial(self._log_request, subject, _spoken(value), settled, begun.key)
        else:
            work = partial(self._log_person, _entry(value, self._context, self._tools.clock), begun.key)
        self._tools.tasks.store(self, work, self._logged, self._refused)

    def _log_request(
        self, subject: LogSubject, spoken: Spoken, settled: FollowUp | None, key: str
    ) -> Changes:
        changes = self._requests.log(subject.id, spoken)
        if settled is not None:
            changes |= self._followups.done(settled.id)
        self._drafts.drop(FORM, key)
        return changes

    def _log_person(self, entry: LogEntry, key: str) -> Changes:
        changes = self._requests.save_entry(entry)
        self._drafts.drop(FORM, key)
        return changes

    def _logged(self, changes: Changes) -> None:
        self._tools.tell(changes)
        self._finish(changes.subject, self.tr("The contact is logged."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter logs: there is one line to type."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


def log_key(context: LogContext) -> str:
    """Return the key of the draft: the person, or the request that it is about."""
    return str(context.contact_id or context.requests[0].id)


def _spoken(value: Mapping[str, JsonValue]) -> Spoken:
    due = value.get("next_due")
    action = normalise(str(value.get("next_action", "")))
    return Spoken(
        kind=LogKind(value["kind"]),
        summary=normalise(str(value["summary"])),
        by_them=bool(value.get("by_them")),
        state=RequestState(value["state"]) if value.get("state") else None,
        next_action=action or QCoreApplication.translate("LogPanel", "Follow up"),
        next_due=date.fromisoformat(due) if due else None,
        no_next_step_because=normalise(str(value.get("because", ""))),
    )


def _entry(value: Mapping[str, JsonValue], context: LogContext, clock: Clock) -> LogEntry:
    return LogEntry(
        id=LogEntryId(new_id()),
        at=clock.utc_now(),
        kind=LogKind(value["kind"]),
        summary=normalise(str(value["summary"])),
        contact_id=context.contact_id,
        office_id=context.office_id,
        by_them=bool(value.get("by_them")),
    )
