"""The detail side of a page of records: a card, and the forms that stand over it for a while."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.codec import JsonValue
from app.errors import AppError
from app.ports import Drafts
from ui.editing.editor import RecordEditor
from ui.editing.form_pane import Begun, FormPane
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.widgets.detail_stack import DetailStack
from ui.widgets.focus import focus_first


class RecordDetail(DetailStack):
    """Shows one place of its page, which subclasses load in `_load`.

    A form that is open stays when lists are refreshed; it is left, with what was typed kept, when another
    place is shown. Signals: `place_shown(str)` a card is in view; `forms_changed()` a form came or went;
    `saved(str)` the place of a record that was saved.
    """

    place_shown = Signal(str)
    forms_changed = Signal()
    saved = Signal(str)

    def __init__(self, icon: Icon, drafts: Drafts, tools: PageTools) -> None:
        super().__init__(icon)
        self._drafts, self._tools = drafts, tools
        self._place, self._loaded, self._focus = "", False, False
        self._form: FormPane | None = None
        self._once: FormPane | None = None
        self._makers: dict[str, tuple[Callable[[], RecordEditor], Callable[[str], str]]] = {}
        self._editors: dict[str, RecordEditor] = {}

    def place(self) -> str:
        """Return the place that is shown or edited, "" for none or something new."""
        return self._place

    def form(self) -> FormPane | None:
        """Return the form that is open."""
        return self._form

    def show_place(self, place: str, *, focus: bool = False) -> None:
        """Show a card and, if asked, put the keyboard into it; one that is shown or on its way stays."""
        if place == self._place:
            self._focus_card(wanted=focus)
            return
        self._leave_form()
        self._place, self._loaded, self._focus = place, False, focus
        self._load(place)

    def _focus_card(self, *, wanted: bool) -> None:
        if not wanted or self._form is not None:
            return
        shown = self.currentWidget()
        if self._loaded and shown is not None:
            focus_first(shown)
        else:
            self._focus = True

    def enter(self, place: str) -> None:
        """Show a card because its page came into view: one that is there already is shown anew."""
        if place == self._place:
            self.refresh()
        else:
            self.show_place(place)

    def refresh(self) -> None:
        """Show the card anew; a form is left alone."""
        if self._place and self._form is None:
            self._load(self._place)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._leave_form()
        self._place = ""
        self.show_nothing()
        self.forms_changed.emit()

    def edit(self) -> None:
        """Edit what is shown."""
        raise NotImplementedError

    def flush(self) -> None:
        """Keep what was typed, now."""
        if self._form is not None:
            self._form.flush()

    # --- for subclasses ---

    def _load(self, place: str) -> None:
        """Ask for a card; `_show_card` when it is there."""
        raise NotImplementedError

    def _ask(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Ask the store; a newer question of this pane takes the place of an older one."""
        self._tools.tasks.latest(self, "detail", work, done, self._not_there)

    def _show_card(self, view: QWidget) -> None:
        """Show a card that was filled, unless a form came in between."""
        if self._form is not None:
            return
        self.show_pane(view, focus=self._focus)
        self._focus, self._loaded = False, True
        self.place_shown.emit(self._place)

    def _offer_editor(
        self, form: str, make: Callable[[], RecordEditor], place_of: Callable[[str], str] = str
    ) -> None:
        """Name a form that is made when it is first needed: forms are most of what unlocking would build.

        `place_of` turns the id of a saved record into its place.
        """
        self._makers[form] = (make, place_of)

    def _editor(self, form: str) -> RecordEditor:
        """Return a form."""
        if form not in self._editors:
            make, place_of = self._makers[form]
            editor = make()
            self.add(editor)
            editor.closed.connect(self._form_closed)
            editor.reopened.connect(partial(self._form_is_back, editor))
            editor.saved.connect(lambda identity: self._record_saved(place_of(identity)))
            self._editors[form] = editor
        return self._editors[form]

    def _begin(self, form: str, key: str, title: str, start: Mapping[str, JsonValue]) -> None:
        """Begin a new record; `key` names its draft."""
        drafts = self._drafts
        self._ask(lambda: Begun(key, title, start, drafts.find(form, key)), partial(self._begin_new, form))

    def _begin_new(self, form: str, begun: object) -> None:
        self._place = ""
        self._show_form(form, begun)

    def _show_form(self, form: str, begun: object) -> None:
        """Open a form over the card."""
        assert isinstance(begun, Begun)
        self._leave_form()
        editor = self._editor(form)
        editor.open(begun)
        self._put_form(editor)

    def _show_once(self, panel: FormPane) -> None:
        """Open a form that was made for this one use."""
        if self._once is not None:
            self.throw_away(self._once)
        self._once = panel
        panel.closed.connect(self._form_closed)
        panel.saved.connect(lambda _id: self._form_closed())
        panel.reopened.connect(partial(self._form_is_back, panel))
        self._put_form(panel)

    def _put_form(self, form: FormPane) -> None:
        self._form = form
        self.show_pane(form)
        form.focus_first()
        self.forms_changed.emit()

    def _form_is_back(self, form: FormPane) -> None:
        if form.begun() is not None and self._form is not form:
            self._leave_form()
            self._put_form(form)

    def _form_closed(self) -> None:
        """Show the card again that the form stood over."""
        self._form = None
        if self._place:
            self._focus = True
            self._load(self._place)
        else:
            self.show_nothing()
        self.forms_changed.emit()

    def _record_saved(self, place: str) -> None:
        self._form, self._place = None, ""
        self.show_place(place, focus=True)
        self.forms_changed.emit()
        self.saved.emit(place)

    def _leave_form(self) -> None:
        if self._form is None:
            return
        form, self._form = self._form, None
        form.leave()
        self.forms_changed.emit()

    def _not_there(self, error: AppError) -> None:
        self.clear()
        self._tools.notices.failed(error)
