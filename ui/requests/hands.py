"""What one does to an informal request: move it on, make it formal, throw it away; each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.ids import FormalId, RequestId
from app.domain.requests import RequestState
from app.services.changes import Changes
from app.services.formal import FormalService
from app.services.requests import RequestService
from ui.page_tools import PageTools
from ui.prompts import TextQuestion
from ui.requests.moves import ASKS_WHY, Move
from ui.routes import FORMAL, REQUESTS


class RequestHands(QObject):
    """Carries out, tells everybody, and offers the way back."""

    def __init__(
        self, requests: RequestService, formal: FormalService, tools: PageTools, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._requests, self._formal, self._tools = requests, formal, tools

    def move(
        self, asking: QWidget, request_id: RequestId, move: Move, write_answers: Callable[[], None]
    ) -> None:
        """Bring a request into another state; an ending asks for a word about it first."""
        if move.state not in ASKS_WHY:
            self._move(request_id, move, "", write_answers)
            return
        question = TextQuestion(
            move.verb,
            self.tr("What is written here stands on the timeline."),
            self.tr("In a word, why, or how it ended"),
            move.verb,
            self.tr("Back"),
            longest=500,
        )

        def answered(note: str | None) -> None:
            if note is not None:
                self._move(request_id, move, note.strip(), write_answers)

        self._tools.prompts.ask_text(asking, question, answered)

    def make_formal(self, request_id: RequestId) -> None:
        """Make a formal request of it and show that; taking it back gives the formal draft up."""

        def done(changes: Changes) -> None:
            self._tools.tell(changes)
            self._tools.go(FORMAL, changes.subject)
            words = self.tr("A formal request was made from it; what was known is filled in.")
            back = partial(self._take_back, request_id, FormalId(changes.subject))
            self._tools.notices.undoable(words, self.tr("Undo"), back)

        self._do(partial(self._formal.promote, request_id), done)

    def discard(self, request_id: RequestId, gone: Callable[[], None]) -> None:
        """Put a request into the bin; `gone` is called before everybody is told."""

        def done(changes: Changes) -> None:
            gone()
            self._tools.tell(changes)
            words = self.tr("The request is in the bin.")
            self._tools.notices.undoable(words, self.tr("Undo"), partial(self._restore, request_id))

        self._do(partial(self._requests.discard, request_id), done)

    def _move(self, request_id: RequestId, move: Move, note: str, write_answers: Callable[[], None]) -> None:
        def done(changes: Changes) -> None:
            self._tools.tell(changes)
            if move.state is RequestState.ANSWERED:
                words = self.tr("Answered. Write down what came back, item by item.")
                self._tools.notices.offer(words, self.tr("Write answers"), write_answers)

        self._do(partial(self._requests.move, request_id, move.state, note), done)

    def _take_back(self, request_id: RequestId, formal_id: FormalId) -> None:
        self._do(partial(self._formal.discard, formal_id), partial(self._go_back, request_id))

    def _restore(self, request_id: RequestId) -> None:
        self._do(partial(self._requests.restore, request_id), partial(self._go_back, request_id))

    def _go_back(self, request_id: RequestId, changes: Changes) -> None:
        self._tools.tell(changes)
        self._tools.go(REQUESTS, request_id)

    def _do(self, work: Callable[[], Changes], done: Callable[[Changes], None]) -> None:
        self._tools.tasks.store(self, work, done, self._tools.notices.failed)
