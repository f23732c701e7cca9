"""A form in the detail pane: every keystroke is kept as a draft; one button makes something of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from shiboken6 import isValid

from app.domain.codec import JsonValue
from app.errors import AppError
from app.ports import Drafts, KeptDraft
from ui.editing.fieldset import FieldSet
from ui.editing.keeper import DraftKeeper
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, GAP_6, Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.flow import Flow
from ui.widgets.focus import focus_first
from ui.widgets.forms import ToneLine
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.scroll import ScrollPane
from ui.widgets.text import fill, one_line
from ui.words import moment

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Begun:
    """What a form opens with.

    `key` names the draft, `start` is the document as the record or the starting point gives it, `draft` what
    was typed on it before and not saved.
    """

    key: str
    title: str
    start: Mapping[str, JsonValue]
    draft: KeptDraft | None = None


class FormPane(QFrame):
    """Holds the fields of one form; subclasses say in `save` what becomes of them.

    Signals: `saved(str)` the id of the record that came of it; `closed()` the person went back, what was
    typed is kept; `reopened()` what was discarded is back and wants to be shown.
    """

    saved = Signal(str)
    closed = Signal()
    reopened = Signal()

    def __init__(self, form: str, fields: FieldSet, verb: str, drafts: Drafts, tools: PageTools) -> None:
        super().__init__()
        self.setProperty("part", "detail")
        self.fields = fields
        self._form, self._drafts, self._tools = form, drafts, tools
        self._begun: Begun | None = None
        self._saving = False
        self._keeper = DraftKeeper(drafts, tools.tasks, form, self)
        self._keeper.kept.connect(self._say_kept)
        fields.edited.connect(self._edited)
        self._build(verb)

    def _build(self, verb: str) -> None:
        self._title = PlainLabel("", Role.TITLE, wrap=True)
        self._restored = ToneLine(Tone.DUE, Icon.HISTORY)
        self._restored.hide()
        self._pane = ScrollPane(self.tr("Form"))
        self._pane.body.setSpacing(GAP_4)
        for one in (self._title, self._restored, self.fields):
            self._pane.add(one)
        self._save_button: Button = button(verb, self.save, Kind.PRIMARY, Icon.CHECK)
        self._state = PlainLabel("", Role.SMALL, wrap=True)
        self._discard = button(self.tr("Discard changes"), self.discard, Kind.QUIET)
        self._discard.hide()
        back = button(self.tr("Back"), self.close_form)
        foot = QFrame()
        foot.setProperty("part", "foot")
        below = QVBoxLayout(foot)
        below.setContentsMargins(GAP_6, GAP_2, GAP_6, GAP_2)
        below.setSpacing(2)
        below.addWidget(Flow(self._save_button, back, self._discard))
        below.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pane, 1)
        column.addWidget(foot)

    def open(self, begun: Begun) -> None:
        """Show a form with what it begins with; an older draft goes before it and says so."""
        self.leave()
        self._begun = begun
        self._title.setText(one_line(begun.title))
        self.setAccessibleName(begun.title)
        self._state.setText(self.tr("What you type is kept at once; it counts when you save it."))
        draft = begun.draft
        self.fields.set_value(json.loads(draft.body) if draft is not None else begun.start)
        self._restored.setVisible(draft is not None)
        self._discard.setVisible(draft is not None)
        if draft is not None:
            words = self.tr("This is what you typed on {when} and did not save.")
            self._restored.set_text(fill(words, when=moment(draft.kept_at)))
        self._keeper.watch(begun.key, self.body)
        self._pane.verticalScrollBar().setValue(0)

    def begun(self) -> Begun | None:
        """Return what the form was opened with, None when it is not in use."""
        return self._begun

    def record_id(self) -> str:
        """Return the id of the record that is edited, "" for a new one or none."""
        return str(self._begun.start.get("id", "")) if self._begun is not None else ""

    def body(self) -> str:
        """Return what stands in the form as JSON text."""
        return json.dumps(self.fields.value(), ensure_ascii=False)

    def restored(self) -> str:
        """Return what is said about an older draft, "" when there was none."""
        return self._restored.text() if not self._restored.isHidden() else ""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        if self.fields.begins_at:
            self.fields.input(self.fields.begins_at).widget.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_first(self.fields)

    def save(self) -> None:
        """Make something of what stands in the form, or say at each field what is wrong with it."""
        raise NotImplementedError

    def discard(self) -> None:
        """Give up what was typed; a notice brings it back."""
        begun = self._begun
        if begun is None:
            return
        draft = KeptDraft(self._form, begun.key, self.body(), self._tools.clock.utc_now())
        again = Begun(begun.key, begun.title, begun.start, draft)
        self._keeper.drop()
        self._begun = None
        words = self.tr("Your changes are discarded.")
        self._tools.notices.undoable(words, self.tr("Bring back"), partial(self._bring_back, again))
        self.closed.emit()

    def _bring_back(self, begun: Begun) -> None:
        if not isValid(self):  # the pane was made for one use; the draft is found when the form opens again
            draft = begun.draft
            assert draft is not None, "what was discarded had been typed"
            keep = partial(self._drafts.keep, draft.form, draft.record_id, draft.body)
            self._tools.tasks.store(self._tools.notices, keep, lambda _none: None)
            return
        self.open(begun)
        self._keeper.touch()
        self._keeper.flush()
        self.reopened.emit()

    def close_form(self) -> None:
        """Go back; what was typed is kept as a draft."""
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Stop without a word: something else is shown. What was typed is kept as a draft."""
        self._keeper.flush()
        self._keeper.release()
        self._begun = None
        self._set_saving(saving=False)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self._save_button.setEnabled(not saving)

    def _edited(self) -> None:
        self._discard.show()
        self._keeper.touch()

    def _say_kept(self) -> None:
        now = moment(self._tools.clock.utc_now())
        self._state.setText(fill(self.tr("Kept as a draft on {when}; not saved yet."), when=now))

    def _finish(self, record_id: str, words: str) -> None:
        """What was typed has become something."""
        self._keeper.drop()  # once more: a keystroke may have been kept while it was saved
        self._begun = None
        self._set_saving(saving=False)
        self._tools.notices.done(words)
        self.saved.emit(record_id)

    def _refused(self, error: AppError) -> None:
        """It could not be saved for a reason that no field is to blame for."""
        self._set_saving(saving=False)
        self._tools.notices.failed(error)

    def _show_first_problem(self) -> bool:
        """Bring the first field with a problem into view, the keyboard into it; False when there is none."""
        first = self.fields.first_problem()
        if first is None:
            return False
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pane.ensureWidgetVisible(first, 0, GAP_6 * 3)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves; Escape goes back and keeps what was typed."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)
