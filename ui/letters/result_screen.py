"""What came of signing: verified, where it is, the two fingerprints, and the next step in the same place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.formal import FormalState
from app.domain.ids import FormalId
from app.services.changes import Changes
from app.services.formal import RECEIPT_CHECK_AFTER, FormalService, Moved
from ui.letters.opening import in_groups
from ui.letters.sign_screen import SignedLetter
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.dates import DateField
from ui.widgets.forms import FormSection, ToneLine, button_row
from ui.widgets.labels import PlainLabel, Role
from ui.widgets.scroll import ScrollPane
from ui.widgets.text import fill
from ui.words import moment


class ResultScreen(QWidget):
    """Signals: `back_wanted()` to the request, which is final now."""

    back_wanted = Signal()

    def __init__(self, formals: FormalService, tools: PageTools) -> None:
        super().__init__()
        self._formals, self._tools = formals, tools
        self._formal_id: FormalId | None = None
        self._title = PlainLabel("", Role.TITLE, wrap=True)
        self.verdict = ToneLine(Tone.ANSWERED, Icon.VERIFIED)
        self.facts = KeyValueCard(self.tr("The signed letter"))
        self._pane = ScrollPane(self.tr("The signed letter"))
        self._done = ToneLine(Tone.ANSWERED, Icon.SEND)
        self._form = self._build_dispatch()
        self._back = button(self.tr("&Back to the request"), self.back_wanted.emit)
        for widget in (self._title, self.verdict, self.facts, self._form, self._done, button_row(self._back)):
            self._pane.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pane)

    def _build_dispatch(self) -> FormSection:
        form = FormSection(
            self.tr("Has it left the house?"),
            self.tr("Say so when it is sent: the desk then asks in time whether it has arrived."),
        )
        self._action, self._due = QLineEdit(), DateField("", clock=self._tools.clock)
        self._action.setMaxLength(200)
        form.add(self.tr("&Next step"), self._action)
        form.add(self.tr("&On"), self._due, optional=True)
        self._dispatch = button(self.tr("&Mark as dispatched"), self._mark, Kind.PRIMARY, Icon.SEND)
        form.add_widget(button_row(self._dispatch))
        return form

    def show_letter(self, signed: SignedLetter) -> None:
        """Show what was delivered."""
        letter = signed.delivered.letter
        self._formal_id = letter.formal_id
        self._title.setText(self.tr("The letter is signed"))
        self.verdict.set_text(
            self.tr("Checked after signing: the file is exactly what was signed. The request is final now.")
        )
        copy = self._tools.clipboard.copy
        self.facts.clear()
        self.facts.add(self.tr("File"), signed.path.name, Icon.LETTER)
        self.facts.add(self.tr("Folder"), str(signed.path.parent), Icon.OPEN_FILE)
        self.facts.add(self.tr("Signed by"), letter.signer, Icon.SIGN)
        claim = fill(self.tr("{moment}, by this computer's clock"), wrap=str, moment=moment(letter.signed_at))
        self.facts.add(self.tr("When"), claim, Icon.CLOCK)
        self.facts.add(self.tr("Pages"), str(letter.pages), Icon.PRINT)
        self.facts.add(self.tr("SHA-256 of the file"), in_groups(letter.sha256), Icon.SHIELD, copy)
        self.facts.add(self.tr("Certificate"), in_groups(letter.certificate), Icon.KEY, copy)
        if letter.accepted_gaps:
            gaps = self.tr("%n kind(s) of gap accepted", "", len(letter.accepted_gaps))
            self.facts.add(self.tr("Gaps"), gaps, Icon.WARNING)
        self._action.setText(self.tr("Ask whether the letter has arrived"))
        self._due.set_day(self._tools.clock.today() + RECEIPT_CHECK_AFTER)
        self._form.show()
        self._done.hide()
        self._dispatch.setFocus()
        announce(self, self.verdict.text())

    def _mark(self) -> None:
        formal_id = self._formal_id
        if formal_id is None:
            return
        self._due.commit()
        moved = Moved(
            state=FormalState.DISPATCHED, next_action=self._action.text().strip(), next_due=self._due.day()
        )
        self._dispatch.setEnabled(False)
        self._tools.tasks.store(
            self, lambda: self._formals.move(formal_id, moved), self._marked, self._tools.notices.failed
        )

    def _marked(self, changes: Changes) -> None:
        self._dispatch.setEnabled(True)
        self._form.hide()
        self._done.set_text(self.tr("Marked as dispatched."))
        self._done.show()
        self._back.setFocus()
        self._tools.tell(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the request."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
