"""The letter before it is signed: its pages, its text beside them, and what keeps it from being made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.documents.wording import languages
from app.domain.ids import FormalId
from app.domain.places import LanguageTag
from app.errors import AppError
from app.services.letters import Draft, LetterService
from ui.letters.making import ShownLetter, shown_letter
from ui.letters.pages_view import PagesView
from ui.letters.problem_list import Obstacle, ProblemList
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, Tone
from ui.tasks import Ticket
from ui.translating import message_in_words
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.flow import Flow
from ui.widgets.forms import ToneLine
from ui.widgets.labels import ElidedLabel, PlainLabel, Role, label
from ui.widgets.panes import Panes
from ui.widgets.progress import ProgressPanel
from ui.widgets.restyle import RESTYLING
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill, isolate
from ui.words import language_name


class PreviewScreen(QWidget):
    """Signals: `back_wanted()`, `sign_wanted()`, `field_wanted(str)` the pointer of a field to mend."""

    back_wanted = Signal()
    sign_wanted = Signal()
    field_wanted = Signal(str)

    def __init__(self, letters: LetterService, tools: PageTools) -> None:
        super().__init__()
        self._letters, self._tools = letters, tools
        self._formal_id: FormalId | None = None
        self._letter: ShownLetter | None = None
        self._ticket: Ticket | None = None
        self._title = ElidedLabel("", Role.TITLE)
        self._note = ToneLine(Tone.DUE, Icon.WARNING)
        self._problems = ProblemList(self.tr("What keeps the letter from being made"))
        self._progress = ProgressPanel(self.tr("S&top"))
        self.pages = PagesView(tools.tasks)
        self.text = QPlainTextEdit()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._language = ComboBox(self.tr("Language of the letter"))
        self._language.setMinimumContentsLength(7)
        for tag in languages():
            self._language.addItem(language_name(tag), tag)
        self._page_words, self._zoom_words = PlainLabel("", Role.MUTED), PlainLabel("", Role.MUTED)
        self._show_text = button(self.tr("Te&xt of the letter"), self._open_text, Kind.SECONDARY, Icon.DRAWER)
        smaller = IconButton(Icon.LESS, self.tr("Smaller pages"))
        smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        larger = IconButton(Icon.ADD, self.tr("Larger pages"))
        larger.clicked.connect(lambda: self.pages.step_zoom(1))
        fit = button(self.tr("Fit wi&dth"), lambda: self.pages.set_zoom(0), Kind.QUIET)
        bar = Flow(self._language, smaller, self._zoom_words, larger, fit, self._page_words, self._show_text)
        text_pane = QWidget()
        text_column = QVBoxLayout(text_pane)
        text_column.setContentsMargins(GAP_4, GAP_4, GAP_4, GAP_4)
        text_column.setSpacing(GAP_2)
        text_column.addWidget(label(self.tr("Text of the letter"), Role.HEADING))
        text_column.addWidget(self.text, 1)
        text_pane.setFocusProxy(self.text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self._panes = Panes(self.pages, text_pane)
        tools = QVBoxLayout()
        tools.setContentsMargins(GAP_4, 0, GAP_4, GAP_2)
        tools.setSpacing(GAP_2)
        for widget in (bar, self._note, self._problems, self._progress):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addLayout(tools)
        column.addWidget(self._panes, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        back = IconButton(Icon.BACK, self.tr("Back to the request"))
        back.clicked.connect(self.back_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(GAP_2, GAP_2, GAP_4, GAP_2)
        row.setSpacing(GAP_2)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(button(self.tr("S&ign…"), self.sign_wanted.emit, Kind.PRIMARY, Icon.SIGN))
        return head

    def _connect(self) -> None:
        self._language.activated.connect(lambda _row: self._make())
        self._problems.wanted.connect(self.field_wanted)
        self._progress.cancelled.connect(self._stop)
        self.pages.page_changed.connect(self._show_page)
        self.pages.zoom_changed.connect(lambda _zoom: self._show_zoom())

    def open(self, formal_id: FormalId, reference: str, language: LanguageTag) -> None:
        """Make the letter of a request and show it."""
        self._formal_id = formal_id
        self._title.setText(fill(self.tr("Letter {reference}"), reference=reference))
        self.set_language(language if self._language.findData(language) >= 0 else "en")

    def refuse(self, obstacles: tuple[Obstacle, ...]) -> None:
        """Show why the letter cannot be made from what stands in the editor."""
        self._clear()
        heading = self.tr("The letter cannot be made yet. Mend this first:")
        self._problems.show_obstacles(heading, obstacles)
        self._problems.setFocus()

    def set_language(self, language: str) -> None:
        """Show the letter in another language."""
        self._language.setCurrentIndex(self._language.findData(language))
        self._make()

    def language(self) -> LanguageTag:
        """Return the language that is shown."""
        return LanguageTag(str(self._language.currentData()))

    def letter(self) -> ShownLetter | None:
        """Return the letter that is shown."""
        return self._letter

    def problems(self) -> tuple[Obstacle, ...]:
        """Return what keeps the letter from being made."""
        return self._problems.obstacles()

    def _make(self) -> None:
        formal_id, language = self._formal_id, self.language()
        if formal_id is None:
            return
        self._stop()
        self._problems.show_obstacles("", ())
        self._progress.start(self.tr("Making the letter…"))
        self._tools.tasks.latest(
            self, "draft", lambda: self._letters.draft(formal_id, language), self._drafted, self._failed
        )

    def _drafted(self, draft: Draft) -> None:
        letters = self._letters
        self._ticket = self._tools.tasks.work(
            self, lambda token: shown_letter(letters, draft, token.check), self._made, self._failed
        )

    def _made(self, letter: ShownLetter) -> None:
        self._progress.finish()
        self._letter = letter
        gaps = len(letter.draft.gaps)
        words = self.tr("It says DRAFT on every page: %n thing(s) that must be stated are missing.", "", gaps)
        self._note.set_text(words)
        self._note.setVisible(gaps > 0)
        self.pages.set_letter(letter)
        self.text.setPlainText("\n\n".join(page.strip() for page in letter.texts))
        announce(self, self.tr("The letter is made: %n page(s).", "", len(letter.sizes)))

    def _failed(self, error: AppError) -> None:
        self._clear()
        message = message_in_words(error)
        pointer = str(error.params.get("place", ""))
        heading = self.tr("The letter cannot be made yet. Mend this first:")
        self._problems.show_obstacles(heading, (Obstacle(message.title, message.text(), pointer),))
        self._problems.setFocus()

    def _clear(self) -> None:
        self._progress.finish()
        self._letter = None
        self._note.hide()
        self.pages.set_letter(None)
        self.text.clear()

    def _stop(self) -> None:
        self._progress.finish()
        if self._ticket is not None:
            self._tools.tasks.cancel(self._ticket)
            self._ticket = None

    def _open_text(self) -> None:
        self._panes.open_detail(focus=True)

    def _show_page(self, page: int, count: int) -> None:
        words = fill(self.tr("Page {page} of {count}"), page=page, count=count) if count else ""
        self._page_words.setText(words)
        self._show_zoom()

    def _show_zoom(self) -> None:
        self._zoom_words.setText(isolate(f"{round(self.pages.zoom() * 100)} %"))

    def _fit(self) -> None:
        self._show_text.setVisible(self._panes.is_narrow())
        for words in (self._page_words, self._zoom_words):
            words.setMinimumHeight(self._language.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the request."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the text where it does not stand beside the pages."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in RESTYLING and hasattr(self, "_panes"):
            self._fit()
