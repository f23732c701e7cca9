"""What is done with a formal request that is not its text: bin, supplement, a copy of its letter."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.formal import FormalRequest, IssuedLetter
from app.domain.ids import FormalId
from app.services.changes import Changes
from app.services.formal import FormalService
from app.services.letters import LetterService
from ui.letters.file_name import letter_file_name
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.widgets.text import fill


class FormalActions(QObject):
    """Signals: `gone(str)` a draft went into the bin; `opened(str)` a draft was made or came back."""

    gone = Signal(str)
    opened = Signal(str)

    def __init__(self, formals: FormalService, letters: LetterService, tools: PageTools) -> None:
        super().__init__()
        self._formals, self._letters, self._tools = formals, letters, tools

    def discard(self, formal: FormalRequest) -> None:
        """Put a draft into the bin; a notice brings it back."""
        work = partial(self._formals.discard, formal.id)
        self._tools.tasks.store(self, work, partial(self._discarded, formal.id), self._tools.notices.failed)

    def supplement(self, formal: FormalRequest) -> None:
        """Open a copy of a signed request, to be changed and signed again."""
        work = partial(self._formals.supplement, formal.id)
        self._tools.tasks.store(self, work, self._supplemented, self._tools.notices.failed)

    def save_copy(self, parent: QWidget, formal: FormalRequest, letter: IssuedLetter) -> None:
        """Write the file of a letter once more, where the officer wants it."""
        choice = FileChoice(
            self.tr("Save a copy of the letter"),
            ((self.tr("PDF"), "*.pdf"),),
            letter_file_name(formal.reference),
            confirms_replacing=False,
        )
        self._tools.prompts.save_file(parent, choice, partial(self._copy_to, letter))

    def _copy_to(self, letter: IssuedLetter, path: Path | None) -> None:
        if path is None:
            return
        words = fill(self.tr("The copy is saved: {file}"), file=path.name)
        self._tools.tasks.store(
            self,
            partial(self._letters.save_copy, letter.id, path),
            lambda _none: self._tools.notices.done(words),
            self._tools.notices.failed,
        )

    def _discarded(self, formal_id: FormalId, changes: Changes) -> None:
        self._tools.tell(changes)
        self.gone.emit(formal_id)
        words = self.tr("The draft is in the bin; the informal request is taken up again.")
        self._tools.notices.undoable(words, self.tr("Undo"), partial(self._restore, formal_id))

    def _restore(self, formal_id: FormalId) -> None:
        work = partial(self._formals.restore, formal_id)
        self._tools.tasks.store(self, work, partial(self._restored, formal_id), self._tools.notices.failed)

    def _restored(self, formal_id: FormalId, changes: Changes) -> None:
        self._tools.tell(changes)
        self.opened.emit(formal_id)

    def _supplemented(self, changes: Changes) -> None:
        self._tools.tell(changes)
        self._tools.notices.done(self.tr("The supplementary request is open: change it and sign it."))
        self.opened.emit(changes.subject)
