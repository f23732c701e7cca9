"""What one does to a follow-up: tick it off, put it off, move its date; each with its way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.followups import FollowUp, FollowUpKind
from app.domain.ids import FollowUpId, FormalId, RequestId, new_id
from app.domain.views import FollowUpRow
from app.services.changes import Changes
from app.services.followups import FollowUpService
from ui.page_tools import PageTools
from ui.prompts import Choice, Question
from ui.widgets.buttons import Kind
from ui.widgets.text import fill
from ui.words import day

_DONE, _BACK = "done", "back"


@dataclass(frozen=True, slots=True)
class Step:
    """A follow-up as the screens handle it."""

    id: FollowUpId
    action: str
    due: date
    kind: FollowUpKind
    remind_on: date | None


def step_of(followup: FollowUp | FollowUpRow) -> Step:
    """Return what the screens need of a follow-up."""
    return Step(followup.id, followup.action, followup.due, followup.kind, followup.remind_on)


class FollowUpHands(QObject):
    """Carries out, tells everybody, and offers the way back."""

    def __init__(self, followups: FollowUpService, tools: PageTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._followups, self._tools = followups, tools

    def done(self, asking: QWidget, step: Step) -> None:
        """Tick off; a legal deadline asks first, because missing it is felt only when it is too late."""
        if step.kind is not FollowUpKind.DEADLINE:
            self._tick_off(step)
            return
        sentence = self.tr(
            "“{action}” is a deadline of law or court, due on {day}. Tick it off only when it is met."
        )
        question = Question(
            self.tr("Tick off a legal deadline?"),
            fill(sentence, action=step.action, day=day(step.due)),
            (
                Choice(_DONE, self.tr("The deadline is met"), Kind.SECONDARY),
                Choice(_BACK, self.tr("Leave it open"), Kind.SECONDARY),
            ),
            cancel=_BACK,
        )
        self._tools.prompts.ask(asking, question, lambda key: self._tick_off(step) if key == _DONE else None)

    def remind_later(self, step: Step, on: date) -> None:
        """Keep quiet until a day; the due date stays."""
        words = self.tr("You are reminded on {day}. It stays due on {due}.")
        self._do(
            partial(self._followups.remind_later, step.id, on),
            fill(words, day=day(on), due=day(step.due)),
            partial(self._followups.remind_later, step.id, step.remind_on),
        )

    def change_due(self, step: Step, due: date) -> None:
        """Move the due date itself."""
        words = self.tr("It is due on {day} now, no longer on {before}.")
        self._do(
            partial(self._followups.change_due, step.id, due),
            fill(words, day=day(due), before=day(step.due)),
            partial(self._followups.change_due, step.id, step.due),
        )

    def plan(
        self,
        action: str,
        due: date,
        *,
        request_id: RequestId | None = None,
        formal_id: FormalId | None = None,
        deadline: bool = False,
    ) -> None:
        """Plan something new."""
        followup = FollowUp(
            id=FollowUpId(new_id()),
            action=action,
            due=due,
            kind=FollowUpKind.DEADLINE if deadline else FollowUpKind.REMINDER,
            request_id=request_id,
            formal_id=formal_id,
        )
        self._do(
            partial(self._followups.plan, followup),
            fill(self.tr("“{action}” is planned for {day}."), action=action, day=day(due)),
            partial(self._followups.drop, followup.id),
        )

    def _tick_off(self, step: Step) -> None:
        self._do(
            partial(self._followups.done, step.id),
            fill(self.tr("“{action}” is done."), action=step.action),
            partial(self._followups.reopen, step.id),
        )

    def _do(self, work: partial[Changes], words: str, back: partial[Changes]) -> None:
        def done(changes: Changes) -> None:
            self._tools.tell(changes)
            self._tools.notices.undoable(words, self.tr("Undo"), undo)

        def undo() -> None:
            self._tools.tasks.store(self, back, self._tools.tell, self._tools.notices.failed)

        self._tools.tasks.store(self, work, done, self._tools.notices.failed)
