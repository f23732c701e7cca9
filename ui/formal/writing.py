"""From the draft to the signed letter: editor, preview, signing, result, and the ways between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.formal import FormalRequest
from app.domain.ids import FormalId
from app.exchange.faults import Fault
from ui.formal.desk_view import FormalDesk
from ui.formal.editor import EditorServices, FormalEditor
from ui.formal.keeping import Kept, Typed, faults_of, loose_faults
from ui.formal.naming import entry_name, fault_words
from ui.formal.sections import section_of
from ui.letters.problem_list import Obstacle
from ui.letters.sign_screen import SignedLetter
from ui.page_tools import PageTools
from ui.widgets.text import joined


class Writing(QObject):
    """Signals: `left()` back to the list is wanted; `entered(str)` the editor of a request is in view;
    `marked()` its handling marking changed.
    """

    left = Signal()
    entered = Signal(str)
    marked = Signal()

    def __init__(self, desk: FormalDesk, services: EditorServices, tools: PageTools, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._services, self._tools = desk, services, tools
        self._then: Callable[[], None] | None = None
        desk.preview.back_wanted.connect(self._back)
        desk.preview.sign_wanted.connect(self._sign_previewed)
        desk.preview.field_wanted.connect(self._mend)
        desk.sign.back_wanted.connect(self._back)
        desk.sign.preview_wanted.connect(self._preview_again)
        desk.sign.field_wanted.connect(self._mend)
        desk.sign.signed.connect(self._signed)

    def edit(self, formal_id: FormalId, pointer: str = "") -> None:
        """Show the editor of a draft, at a field if one is named."""
        self._then = None
        self._open(formal_id, pointer)

    def _open(self, formal_id: FormalId, pointer: str = "") -> None:
        editor = self._desk.editor
        if editor is not None and editor.draft.formal.id == formal_id:
            self._arrive(editor, pointer)
            return

        def open_editor(typed: Typed) -> None:
            made = FormalEditor(typed, self._services, self._tools)
            made.back_wanted.connect(self.left)
            made.preview_wanted.connect(self.preview)
            made.sign_wanted.connect(self.sign)
            made.kept.connect(self._kept)
            made.draft.edited.connect(self._edited)
            self._desk.show_editor(made)
            self._arrive(made, pointer)

        work = partial(self._services.keeper.open, formal_id)
        self._tools.tasks.latest(self, "editor", work, open_editor, self._tools.notices.failed)

    def preview(self) -> None:
        """Show the letter of the draft in the editor."""
        editor = self._desk.editor
        if editor is None:
            return
        obstacles = self._obstacles(editor)
        formal = editor.draft.formal
        self._desk.show_screen(self._desk.preview)
        if obstacles:
            self._desk.preview.refuse(obstacles)
        else:
            self._desk.preview.open(formal.id, formal.reference, formal.language)
        self._desk.preview.pages.setFocus()

    def sign(self) -> None:
        """Begin to sign the letter of the draft in the editor, in its own language."""
        editor = self._desk.editor
        if editor is None:
            return
        obstacles = self._obstacles(editor)
        self._desk.show_screen(self._desk.sign)
        if obstacles:
            self._desk.sign.refuse(obstacles)
        else:
            formal = editor.draft.formal
            self._desk.sign.open(formal.id, formal.reference, formal.language)
        self._desk.sign.setFocus()

    def preview_of(self, formal: FormalRequest) -> None:
        """Show the letter of a draft that is not in the editor yet."""
        self._then = self.preview
        self._open(formal.id)

    def sign_of(self, formal: FormalRequest) -> None:
        """Begin to sign the letter of a draft that is not in the editor yet."""
        self._then = self.sign
        self._open(formal.id)

    def _arrive(self, editor: FormalEditor, pointer: str) -> None:
        self._desk.show_screen(editor)
        editor.setFocus()
        if pointer:
            editor.check_now()
            editor.reveal(pointer)
        self.entered.emit(editor.draft.formal.id)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _obstacles(self, editor: FormalEditor) -> tuple[Obstacle, ...]:
        """Hand what was typed to the store, and return what keeps it from being a record."""
        editor.keeping.flush()
        typed = editor.draft.typed()
        faults = (*faults_of(typed.formal), *loose_faults(typed.loose))
        return tuple(_obstacle(typed.formal, fault) for fault in faults)

    def _mend(self, pointer: str) -> None:
        editor = self._desk.editor
        if editor is not None:
            self._desk.sign.forget()
            self.edit(editor.draft.formal.id, editor.field_of(pointer))

    def _back(self) -> None:
        editor = self._desk.editor
        self._desk.sign.forget()
        if editor is None:
            self.left.emit()
        else:
            self._arrive(editor, "")

    def _preview_again(self) -> None:
        self._desk.sign.forget()
        self.preview()

    def _sign_previewed(self) -> None:
        """What is signed is what was looked at: the language goes along."""
        editor = self._desk.editor
        if editor is None:
            return
        if self._desk.preview.letter() is not None:
            editor.draft.set("/language", self._desk.preview.language())
        self.sign()

    def _signed(self, signed: SignedLetter) -> None:
        self._desk.result.show_letter(signed)
        self._desk.show_screen(self._desk.result)
        self._desk.drop_editor()

    def _edited(self, pointer: str) -> None:
        if pointer.startswith("/marking"):
            self.marked.emit()

    def _kept(self, kept: Kept) -> None:
        if kept.changes is not None:
            self._tools.tell(kept.changes)


def _obstacle(formal: FormalRequest, fault: Fault) -> Obstacle:
    where = joined((section_of(fault.pointer).words(), entry_name(fault.pointer, formal)))
    return Obstacle(where, fault_words(fault), fault.pointer)
