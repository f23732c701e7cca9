"""What happened to a signed request: the step it takes, a note, and what to do next by when."""

from __future__ import annotations

import json
from functools import partial

from app.clock import Clock
from app.domain.formal import FormalState
from app.domain.ids import FormalId
from app.domain.text import normalise
from app.exchange.faults import Fault, FaultKind
from app.ports import Drafts, KeptDraft
from app.services.changes import Changes
from app.services.formal import RECEIPT_CHECK_AFTER, FormalPage, FormalService, Moved
from ui.editing.fieldset import FieldSet
from ui.editing.form_pane import Begun, FormPane
from ui.editing.inputs import ChoiceInput, DateInput, ProseInput, TextInput
from ui.formal.fields import read_iso
from ui.formal.standing_words import move_verb, moves_from
from ui.page_tools import PageTools
from ui.widgets.text import fill

FORM = "formal-move"
"""Name of the form under which its drafts are kept; the key is the id of the request."""


class MoveFields(FieldSet):
    """The step, a note, the next step and its day."""

    def __init__(self, state: FormalState, clock: Clock) -> None:
        super().__init__()
        form = self.section()
        steps = [(one.value, move_verb(one)) for one in moves_from(state)]
        self._clock = clock
        self.step = ChoiceInput(steps)
        self.note = ProseInput(self.tr("Note"))
        self.action, self.due = TextInput(), DateInput(self.tr("On"), clock)
        self.add(form, "state", self.tr("&Step"), self.step)
        self.add(form, "note", self.tr("&Note"), self.note, optional=True)
        self.add(form, "next_action", self.tr("Ne&xt step"), self.action, optional=True)
        self.add(form, "next_due", self.tr("&On"), self.due, optional=True)
        self.step.edited.connect(self._propose)

    def chosen(self) -> FormalState:
        """Return the state that the step leads to."""
        return FormalState(self.step.value())

    def _propose(self) -> None:
        """A letter that leaves the house is asked after in time; what was typed is never replaced."""
        if self.chosen() is FormalState.DISPATCHED and not self.action.value() and not self.due.value():
            self.action.set_value(self.tr("Ask whether the letter has arrived"))
            self.due.set_value((self._clock.today() + RECEIPT_CHECK_AFTER).isoformat())


class MovePane(FormPane):
    """A form for one step of one request; made for it and thrown away after it."""

    def __init__(
        self, page: FormalPage, formals: FormalService, drafts: Drafts, tools: PageTools, verb: str
    ) -> None:
        self._move_fields = MoveFields(page.formal.state, tools.clock)
        super().__init__(FORM, self._move_fields, verb, drafts, tools)
        self._formals, self._page = formals, page
        self._move_fields.step.edited.connect(self._name_button)

    def begin(self, step: FormalState, draft: KeptDraft | None) -> None:
        """Open with a step, or with what was typed before."""
        formal = self._page.formal
        title = fill(self.tr("What happened to {reference}"), wrap=str, reference=formal.reference)
        self.open(Begun(formal.id, title, {"state": step.value}, draft))
        self._move_fields._propose()
        self._name_button()

    def save(self) -> None:
        """Put it on record, or say what is wrong."""
        begun = self.begun()
        if begun is None or self._saving:
            return
        self.fields.clear_faults()
        value = json.loads(self.body())
        due = str(value.get("next_due") or "")
        if due and read_iso(due) is None:
            self.fields.take_fault(("next_due",), Fault("/next_due", FaultKind.NOT_A_DATE, {"form": "+14"}))
            self._show_first_problem()
            return
        moved = Moved(
            state=FormalState(value["state"]),
            note=normalise(str(value.get("note") or "")),
            next_action=normalise(str(value.get("next_action") or "")),
            next_due=read_iso(due),
        )
        self._set_saving(saving=True)
        work = partial(self._move, FormalId(begun.key), moved)
        self._tools.tasks.store(self, work, self._moved, self._refused)

    def _move(self, formal_id: FormalId, moved: Moved) -> Changes:
        """On the store's thread: take the step, forget the draft."""
        changes = self._formals.move(formal_id, moved)
        self._drafts.drop(FORM, formal_id)
        return changes

    def _moved(self, changes: Changes) -> None:
        self._tools.tell(changes)
        self._finish(changes.subject, self.tr("It is on record."))

    def _name_button(self) -> None:
        self._save_button.setText(move_verb(self._move_fields.chosen()))
