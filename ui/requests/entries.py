"""From lines of the log to lines of a timeline, in words: a state is a word, a moment is local."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.formal import FormalState
from app.domain.requests import LogEntry, LogKind, RequestState
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.text import joined, without_isolates
from ui.widgets.timeline import TimelineEntry
from ui.words import called, moment

translate = QCoreApplication.translate

_LOOKS: Mapping[LogKind, tuple[Tone, Icon]] = {
    LogKind.CALL: (Tone.WAITING, Icon.PHONE),
    LogKind.MAIL: (Tone.WAITING, Icon.MAIL),
    LogKind.MEETING: (Tone.WAITING, Icon.MEETING),
    LogKind.MESSAGE: (Tone.WAITING, Icon.MESSAGE),
    LogKind.NOTE: (Tone.DRAFT, Icon.EDIT),
    LogKind.STATE: (Tone.DRAFT, Icon.EVENT),
    LogKind.LETTER: (Tone.FORMAL, Icon.LETTER),
}
_STATE_LOOKS: Mapping[str, tuple[Tone, Icon]] = {
    RequestState.SENT.value: (Tone.WAITING, Icon.SEND),
    RequestState.CLARIFICATION.value: (Tone.DUE, Icon.MESSAGE),
    RequestState.ANSWERED.value: (Tone.ANSWERED, Icon.CHECK),
    RequestState.REFUSED.value: (Tone.OVERDUE, Icon.CLOSE),
    RequestState.NO_REPLY.value: (Tone.DUE, Icon.WAITING),
    RequestState.CONVERTED.value: (Tone.FORMAL, Icon.SCALES),
    RequestState.CLOSED.value: (Tone.DRAFT, Icon.CHECK),
}


def timeline_entries(
    entries: Sequence[LogEntry], subjects: Mapping[str, str] | None = None
) -> list[TimelineEntry]:
    """Return lines of a timeline in the order given.

    `subjects` names the informal requests by id, for a timeline over several of them; such a line opens
    its request.
    """
    return [_entry(entry, subjects or {}) for entry in entries]


def _entry(entry: LogEntry, subjects: Mapping[str, str]) -> TimelineEntry:
    tone, icon = _LOOKS[entry.kind]
    title, detail = _spoken(entry)
    if entry.kind is LogKind.STATE:
        state, detail = state_and_note(entry)
        title = called(state) if state is not None else called(entry.kind)
        code = entry.summary.split(":", 1)[0]
        tone, icon = _STATE_LOOKS.get(code, (tone, icon))
    about = subjects.get(entry.request_id or "", "")
    when = without_isolates(joined((moment(entry.at), about)))
    return TimelineEntry(when, title, detail, tone, icon, (entry.request_id or "") if about else "")


def state_and_note(entry: LogEntry) -> tuple[Enum | None, str]:
    """Split the summary of a state entry ("acknowledged: by e-mail") into the state and what was said."""
    code, _, note = entry.summary.partition(":")
    kinds: tuple[type[RequestState] | type[FormalState], ...] = (
        (FormalState, RequestState) if entry.formal_id else (RequestState, FormalState)
    )
    for kind in kinds:
        for state in kind:
            if state.value == code.strip():
                return state, note.strip()
    return None, entry.summary


def _spoken(entry: LogEntry) -> tuple[str, str]:
    """Return title and detail of what somebody said or wrote: who took the step is part of the title."""
    theirs = {
        LogKind.CALL: translate("Entries", "They called"),
        LogKind.MAIL: translate("Entries", "They wrote"),
        LogKind.MESSAGE: translate("Entries", "They sent a message"),
    }
    ours = {
        LogKind.CALL: translate("Entries", "Call"),
        LogKind.MAIL: translate("Entries", "Mail sent"),
        LogKind.MESSAGE: translate("Entries", "Message sent"),
    }
    title = (theirs if entry.by_them else ours).get(entry.kind) or called(entry.kind)
    return title, entry.summary
