"""The room of the page: list and one request beside it, and over both whatever needs the whole width."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.formal import FormalService
from app.services.letters import LetterService
from ui.formal.editor import FormalEditor
from ui.formal.formal_list import FormalList
from ui.formal.overview import FormalOverview
from ui.letters.preview_screen import PreviewScreen
from ui.letters.result_screen import ResultScreen
from ui.letters.sign_screen import SignScreen
from ui.letters.verify_screen import VerifyScreen
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.widgets.detail_stack import DetailStack
from ui.widgets.panes import Panes


class FormalDesk(QStackedWidget):
    """Shows one screen at a time. Signals: `screen_changed()` another one is in view."""

    screen_changed = Signal()

    def __init__(self, formals: FormalService, letters: LetterService, tools: PageTools) -> None:
        super().__init__()
        self.list = FormalList()
        self.overview = FormalOverview(tools.clock, tools.clipboard.copy)
        self.detail = DetailStack(Icon.FORMAL)
        self.detail.set_words(
            self.tr("Formal request"),
            self.tr("No request chosen"),
            self.tr("Choose a formal request to see where it stands."),
        )
        self.detail.add(self.overview)
        self.panes = Panes(self.list, self.detail)
        self.preview = PreviewScreen(letters, tools)
        self.sign = SignScreen(letters, tools)
        self.result = ResultScreen(formals, tools)
        self.verify = VerifyScreen(tools)
        self.editor: FormalEditor | None = None
        for screen in (self.panes, self.preview, self.sign, self.result, self.verify):
            self.addWidget(screen)

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen."""
        if screen is not self.currentWidget():
            self.setCurrentWidget(screen)
            self.screen_changed.emit()

    def show_editor(self, editor: FormalEditor) -> None:
        """Take an editor in and show it; the one before goes."""
        self.drop_editor()
        self.editor = editor
        self.addWidget(editor)
        self.show_screen(editor)

    def drop_editor(self) -> None:
        """Keep what the editor has not kept yet, and let go of it."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        editor.keeping.flush()
        self.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def is_browsing(self) -> bool:
        """Return whether list and request are in view."""
        return self.currentWidget() is self.panes

    def is_editing(self) -> bool:
        """Return whether the editor is in view."""
        return self.editor is not None and self.currentWidget() is self.editor

    def parts(self) -> list[QWidget]:
        """Return the panes in view, for F6."""
        if self.is_browsing():
            return [self.list, self.detail]
        if self.editor is not None and self.is_editing():
            return self.editor.panes()
        current = self.currentWidget()
        return [current] if current is not None else []

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard where work begins on the screen in view."""
        target = self.list.filter if self.is_browsing() else self.currentWidget()
        if target is not None:
            target.setFocus(reason)
