"""The page of formal requests: find one, write it, preview and sign its letter, follow what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.formal import FormalState, IssuedLetter
from app.domain.ids import FormalId
from app.ports import Drafts, Profiles
from app.services.changes import Changes
from app.services.directory import DirectoryService
from app.services.formal import FormalPage as Shown
from app.services.formal import FormalService
from app.services.letters import LetterService
from ui.commands import Command
from ui.formal.actions import FormalActions
from ui.formal.desk_view import FormalDesk
from ui.formal.editor import EditorServices
from ui.formal.formal_list import listed
from ui.formal.keeping import FormalKeeper
from ui.formal.side_forms import SideForms
from ui.formal.writing import Writing
from ui.page import Handlers, Page
from ui.page_tools import PageTools
from ui.routes import FOLLOW_UPS, FORMAL, REQUESTS
from ui.style.icons import Icon

_WATCHED = frozenset({"formal", "letter", "followup", "log"})


@dataclass(frozen=True, slots=True)
class FormalServices:
    """What the page needs of the store."""

    formals: FormalService
    letters: LetterService
    directory: DirectoryService
    drafts: Drafts
    profiles: Profiles
    keeper: FormalKeeper


class FormalPage(Page):
    """Routes between list, editor, preview, signing and result."""

    def __init__(self, services: FormalServices, tools: PageTools) -> None:
        self.desk = FormalDesk(services.formals, services.letters, tools)
        super().__init__(FORMAL, "", Icon.FORMAL, self.desk)
        self.title = self.tr("Formal requests")
        self.desk.setAccessibleName(self.title)
        self._services, self._tools = services, tools
        self._actions = FormalActions(services.formals, services.letters, tools)
        self._actions.setParent(self)
        formals, profiles, drafts = services.formals, services.profiles, services.drafts
        self._forms = SideForms(self.desk, formals, profiles, drafts, tools, self)
        editing = EditorServices(services.keeper, services.directory)
        self._writing = Writing(self.desk, editing, tools, self)
        self._record = ""
        self._connect()

    def _connect(self) -> None:
        desk, view = self.desk, self.desk.overview
        desk.list.selected.connect(self._select)
        desk.list.opened.connect(self._open_row)
        desk.list.new_wanted.connect(self.new)
        desk.list.check_wanted.connect(self.check_file)
        view.edit_wanted.connect(self.edit)
        view.preview_wanted.connect(self.preview)
        view.move_wanted.connect(self._move)
        view.supplement_wanted.connect(self._supplement)
        view.copy_wanted.connect(self._save_copy)
        view.bin_wanted.connect(self.discard)
        view.follow_ups_wanted.connect(lambda: self._tools.go(FOLLOW_UPS, ""))
        view.request_wanted.connect(lambda request: self._tools.go(REQUESTS, request))
        self._actions.gone.connect(self._gone)
        self._actions.opened.connect(lambda formal_id: self._tools.go(FORMAL, formal_id))
        self._forms.saved.connect(self._open_row)
        self._writing.left.connect(self.browse)
        self._writing.entered.connect(self._entered)
        self._writing.marked.connect(lambda: self.marking_changed.emit(self.marking()))
        desk.result.back_wanted.connect(self.browse)
        desk.verify.back_wanted.connect(self.browse)
        desk.screen_changed.connect(self.commands_changed)

    # --- what the window asks ---

    def commands(self) -> Handlers:
        """What can be done here now."""
        made: dict[Command, Callable[[], object]] = {
            Command.NEW: self.new,
            Command.CHECK_FILE: self.check_file,
        }
        editor = self.desk.editor
        if editor is not None and self.desk.is_editing():
            made |= {
                Command.NEXT_PROBLEM: editor.next_problem,
                Command.PREVIOUS_PROBLEM: editor.previous_problem,
                Command.PREVIEW: self.preview,
                Command.SIGN: self.sign,
            }
        elif self.desk.is_browsing():
            made[Command.FILTER] = self.desk.list.focus_filter
            if self._shown_draft():
                made |= {
                    Command.EDIT: self.edit,
                    Command.DELETE: self.discard,
                    Command.PREVIEW: self.preview,
                    Command.SIGN: self.sign,
                }
        return made

    def panes(self) -> list[QWidget]:
        """The panes of the screen in view."""
        return self.desk.parts()

    def enter(self, record_id: str = "") -> None:
        """Show the list anew; a request that is named opens, a draft in the editor."""
        self._ask()
        if record_id and not (self._record == record_id and self.desk.editor is not None):
            self._ask_page(record_id, self._show_named)

    def focus_first(self) -> None:
        """Typing filters at once; in the editor, one begins with the sections."""
        self.desk.setFocus()

    def marking(self) -> str:
        """The marking of the request in view."""
        editor, page = self.desk.editor, self.desk.overview.page()
        formal = editor.draft.formal if editor is not None else page.formal if page is not None else None
        return formal.marking.printed() if formal is not None and formal.marking is not None else ""

    def save_drafts(self) -> None:
        """Queue what is not in the store yet."""
        if self.desk.editor is not None:
            self.desk.editor.keeping.flush()
        self._forms.flush()

    def told(self, changes: Changes) -> None:
        """A service changed something: show what is in view anew; the editor knows what it wrote itself."""
        if changes.kinds & _WATCHED and self.desk.is_browsing():
            self._ask()
            if self._record and self.desk.detail.shows(self.desk.overview):
                self._ask_page(self._record, self._show_page)

    # --- browsing ---

    def browse(self) -> None:
        """Go back to the list and the request beside it; what was typed is kept."""
        self._leave_writing()
        self.desk.show_screen(self.desk.panes)
        self._ask()
        if self._record:
            self._ask_page(self._record, self._show_page)
        self.desk.list.view.setFocus()

    def _ask(self) -> None:
        work = partial(listed, self._services.formals)
        self._tools.tasks.latest(self, "list", work, self.desk.list.show_rows)

    def _ask_page(self, formal_id: str, show: Callable[[Shown], None]) -> None:
        work = partial(self._services.formals.page, FormalId(formal_id))
        self._tools.tasks.latest(self, "page", work, show, self._tools.notices.failed)

    def _select(self, formal_id: str) -> None:
        if formal_id != self._record:  # else it was selected because it is shown
            self._ask_page(formal_id, self._show_page)

    def _open_row(self, formal_id: str) -> None:
        self._ask_page(formal_id, self._show_named)

    def _show_page(self, page: Shown) -> None:
        self._record = page.formal.id
        self._forms.leave()
        self.desk.overview.show_page(page)
        self.desk.detail.show_pane(self.desk.overview)
        self.desk.list.view.select_id(page.formal.id)
        self.record_changed.emit(page.formal.id)
        self.marking_changed.emit(self.marking())
        self.commands_changed.emit()

    def _show_named(self, page: Shown) -> None:
        self._show_page(page)
        if page.formal.state is FormalState.DRAFT:
            self.edit()
        else:
            self._leave_writing()
            self.desk.show_screen(self.desk.panes)
            self.desk.panes.open_detail(focus=True)

    def _shown_draft(self) -> bool:
        page = self.desk.overview.page()
        return page is not None and page.formal.state is FormalState.DRAFT

    # --- what a person does ---

    def new(self) -> None:
        """Begin a request that no informal one went before."""
        self._leave_writing()
        self._forms.new()

    def edit(self, pointer: str = "") -> None:
        """Write the draft that is shown."""
        page = self.desk.overview.page()
        if page is not None:
            self._writing.edit(page.formal.id, pointer)

    def preview(self) -> None:
        """Look at the letter of the draft that is shown."""
        page = self.desk.overview.page()
        if self.desk.editor is not None:
            self._writing.preview()
        elif page is not None:
            self._writing.preview_of(page.formal)

    def sign(self) -> None:
        """Sign the letter of the draft that is shown."""
        page = self.desk.overview.page()
        if self.desk.editor is not None:
            self._writing.sign()
        elif page is not None:
            self._writing.sign_of(page.formal)

    def check_file(self) -> None:
        """Check a signed PDF from anywhere."""
        self._leave_writing()
        self.desk.show_screen(self.desk.verify)
        self.desk.verify.setFocus()
        self.desk.verify.ask()

    def discard(self) -> None:
        """Put the draft that is shown into the bin."""
        page = self.desk.overview.page()
        if page is not None:
            self._actions.discard(page.formal)

    def _supplement(self) -> None:
        page = self.desk.overview.page()
        if page is not None:
            self._actions.supplement(page.formal)

    def _move(self, step: FormalState) -> None:
        page = self.desk.overview.page()
        if page is not None:
            self._forms.move(page, step)

    def _save_copy(self, letter: IssuedLetter) -> None:
        page = self.desk.overview.page()
        if page is not None:
            self._actions.save_copy(self.desk.window(), page.formal, letter)

    def _gone(self, formal_id: str) -> None:
        if formal_id == self._record:
            self._record = ""
            self.desk.overview.forget()
            self.desk.detail.show_nothing()
            self.desk.list.view.clear_current()
        self.browse()

    def _entered(self, formal_id: str) -> None:
        self._record = formal_id
        self.record_changed.emit(formal_id)
        self.marking_changed.emit(self.marking())
        self.commands_changed.emit()

    def _leave_writing(self) -> None:
        self.desk.drop_editor()
        self.desk.sign.forget()
