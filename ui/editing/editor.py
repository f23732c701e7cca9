"""The editor of a record: a form that becomes a record on Save, read as the door reads a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.errors import AppError
from app.exchange.documents import read_document
from app.exchange.faults import DocumentError
from app.exchange.kinds import KINDS
from app.ports import Drafts
from app.services.changes import Changes
from ui.editing.fieldset import FieldSet
from ui.editing.form_pane import FormPane
from ui.page_tools import PageTools


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What an editor says: its verb, and what happened after Save."""

    save: str
    saved: str


class RecordEditor(FormPane):
    """Edits one record of a kind.

    `save` is the service's call; it runs on the store's thread with the record that the form describes.
    """

    def __init__(
        self,
        kind: str,
        fields: FieldSet,
        words: EditorWords,
        save: Callable[[Any], Changes],
        drafts: Drafts,
        tools: PageTools,
    ) -> None:
        super().__init__(kind, fields, words.save, drafts, tools)
        self._words, self._save_record = words, save

    def save(self) -> None:
        """Make a record of what stands in the form, or say at each field what is wrong with it."""
        begun = self.begun()
        if begun is None or self._saving:
            return
        self._set_saving(saving=True)
        self.fields.clear_faults()
        work = partial(_saved, self._form, self.body(), self._save_record, self._drafts, begun.key)
        self._tools.tasks.store(self, work, self._was_saved, self._was_refused)

    def _was_saved(self, changes: Changes) -> None:
        self._tools.tell(changes)
        self._finish(changes.subject, self._words.saved)

    def _was_refused(self, error: AppError) -> None:
        if not isinstance(error, DocumentError):
            self._refused(error)
            return
        self._set_saving(saving=False)
        unplaced = [f for f in error.faults if not self.fields.take_fault(_path(f.pointer), f)]
        if not self._show_first_problem() or unplaced:
            self._tools.notices.failed(error)


def _saved(kind: str, body: str, save: Callable[[Any], Changes], drafts: Drafts, key: str) -> Changes:
    """On the store's thread: read the document, save the record, forget the draft."""
    changes = save(read_document(KINDS[kind], body.encode()))
    drafts.drop(kind, key)
    return changes


def _path(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
