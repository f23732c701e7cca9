"""The editor of a record: a form that keeps every keystroke as a draft and becomes a record on Save."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.codec import JsonValue
from app.errors import AppError
from app.exchange.documents import read_document
from app.exchange.faults import DocumentError
from app.exchange.kinds import KINDS
from app.ports import Drafts, KeptDraft
from app.services.changes import Changes
from ui.editing.fieldset import FieldSet
from ui.editing.keeper import DraftKeeper
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, GAP_6, Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.focus import focus_first
from ui.widgets.forms import ToneLine
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.scroll import ScrollPane
from ui.widgets.text import fill, one_line
from ui.words import moment

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What an editor says: its verbs, and what happened after Save."""

    save: str
    saved: str


@dataclass(frozen=True, slots=True)
class Begun:
    """What an editor opens with.

    `key` names the draft, `start` is the document as the record or the starting point gives it, `draft` what
    was typed on it before and not saved.
    """

    key: str
    title: str
    start: Mapping[str, JsonValue]
    draft: KeptDraft | None = None


class RecordEditor(QFrame):
    """Edits one record of a kind.

    `save` is the service's call; it runs on the store's thread with the record that the form describes.
    Signals: `saved(str)` the id of the record that was saved; `closed()` the person went back, what was typed
    is kept; `reopened()` what was discarded is back and wants to be shown.
    """

    saved = Signal(str)
    closed = Signal()
    reopened = Signal()

    def __init__(
        self,
        kind: str,
        fields: FieldSet,
        words: EditorWords,
        save: Callable[[Any], Changes],
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__()
        self.setProperty("part", "detail")
        self._kind, self.fields, self._words, self._save_record = kind, fields, words, save
        self._drafts, self._tools = drafts, tools
        self._begun: Begun | None = None
        self._saving = False
        self._keeper = DraftKeeper(drafts, tools.tasks, kind, self)
        self._keeper.kept.connect(self._say_kept)
        fields.edited.connect(self._edited)
        self._build()

    def _build(self) -> None:
        self._title = PlainLabel("", Role.TITLE, wrap=True)
        self._restored = ToneLine(Tone.DUE, Icon.HISTORY)
        self._restored.hide()
        self._pane = ScrollPane(self.tr("Form"))
        self._pane.body.setSpacing(GAP_4)
        for one in (self._title, self._restored, self.fields):
            self._pane.add(one)
        self._save_button: Button = button(self._words.save, self.save, Kind.PRIMARY, Icon.SAVE)
        self._state = PlainLabel("", Role.SMALL)
        self._discard = button(self.tr("Discard changes"), self.discard, Kind.QUIET)
        self._discard.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self._save_button)
        row.addWidget(button(self.tr("Back"), self.close_editor))
        row.addWidget(self._discard)
        row.addStretch(1)
        foot = QFrame()
        foot.setProperty("part", "foot")
        below = QVBoxLayout(foot)
        below.setContentsMargins(GAP_6, GAP_2, GAP_6, GAP_2)
        below.setSpacing(2)
        below.addLayout(row)
        below.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pane, 1)
        column.addWidget(foot)

    def open(self, begun: Begun) -> None:
        """Show a form with what it begins with; an older draft goes before it and says so."""
        self._begun = begun
        self._saving = False
        self._save_button.setEnabled(True)
        self._title.setText(one_line(begun.title))
        self.setAccessibleName(begun.title)
        self._state.setText(self.tr("What you type is kept at once; it becomes the record when you save it."))
        draft = begun.draft
        self.fields.set_value(json.loads(draft.body) if draft is not None else begun.start)
        self._restored.setVisible(draft is not None)
        self._discard.setVisible(draft is not None)
        if draft is not None:
            words = self.tr("This is what you typed on {when} and did not save.")
            self._restored.set_text(fill(words, when=moment(draft.kept_at)))
        self._keeper.watch(begun.key, self._body)
        self._pane.verticalScrollBar().setValue(0)

    def is_open(self) -> bool:
        """Say whether a record is being edited."""
        return self._begun is not None

    def record_id(self) -> str:
        """Return the id of the record that is edited, "" for a new one."""
        return str(self._begun.start.get("id", "")) if self._begun is not None else ""

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        focus_first(self.fields)

    def restored(self) -> str:
        """Return what is said about an older draft, "" when there was none."""
        return self._restored.text() if not self._restored.isHidden() else ""

    def save(self) -> None:
        """Make a record of what stands in the form, or say at each field what is wrong with it."""
        if self._begun is None or self._saving:
            return
        self._saving = True
        self._save_button.setEnabled(False)
        self.fields.clear_faults()
        work = partial(_saved, self._kind, self._body(), self._save_record, self._drafts, self._begun.key)
        self._tools.tasks.store(self, work, self._was_saved, self._was_refused)

    def discard(self) -> None:
        """Give up what was typed; a notice brings it back."""
        begun = self._begun
        if begun is None:
            return
        body = self._body()
        draft = KeptDraft(self._kind, begun.key, body, self._tools.clock.utc_now())
        again = Begun(begun.key, begun.title, begun.start, draft)
        self._keeper.drop()
        self._begun = None
        words = self.tr("Your changes are discarded.")
        self._tools.notices.undoable(words, self.tr("Bring back"), partial(self._bring_back, again))
        self.closed.emit()

    def _bring_back(self, begun: Begun) -> None:
        self.leave()
        self.open(begun)
        self._keeper.touch()
        self._keeper.flush()
        self.reopened.emit()

    def close_editor(self) -> None:
        """Go back; what was typed is kept as a draft."""
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Stop editing without a word: something else is shown. What was typed is kept as a draft."""
        self._keeper.flush()
        self._keeper.release()
        self._begun = None

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _body(self) -> str:
        return json.dumps(self.fields.value(), ensure_ascii=False)

    def _edited(self) -> None:
        self._discard.show()
        self._keeper.touch()

    def _say_kept(self) -> None:
        now = moment(self._tools.clock.utc_now())
        self._state.setText(fill(self.tr("Kept as a draft on {when}; not saved as a record yet."), when=now))

    def _was_saved(self, changes: Changes) -> None:
        self._keeper.drop()  # once more: a keystroke may have been kept while the record was saved
        self._begun, self._saving = None, False
        self._tools.tell(changes)
        self._tools.notices.done(self._words.saved)
        self.saved.emit(changes.subject)

    def _was_refused(self, error: AppError) -> None:
        self._saving = False
        self._save_button.setEnabled(True)
        if not isinstance(error, DocumentError):
            self._tools.notices.failed(error)
            return
        unplaced = [f for f in error.faults if not self.fields.take_fault(_path(f.pointer), f)]
        first = self.fields.first_problem()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pane.ensureWidgetVisible(first, 0, GAP_6 * 3)
        if unplaced or first is None:
            self._tools.notices.failed(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves; Escape goes back and keeps what was typed."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)


def _saved(kind: str, body: str, save: Callable[[Any], Changes], drafts: Drafts, key: str) -> Changes:
    """On the store's thread: read the document as the door does, save it, forget the draft."""
    changes = save(read_document(KINDS[kind], body.encode()))
    drafts.drop(kind, key)
    return changes


def _path(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
