"""Sign the letter: what will be signed, what is missing in it, with which certificate, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.documents.chain import Verified
from app.domain.ids import FormalId
from app.domain.places import LanguageTag
from app.errors import AppError
from app.services.letters import ChangedMeanwhileError, Delivered, Draft, LetterService, is_other_person
from ui.letters.certificate_card import CertificateCard
from ui.letters.gaps_card import GapsCard
from ui.letters.making import ShownLetter, shown_letter
from ui.letters.opening import SigningFile
from ui.letters.place_form import PlaceForm
from ui.letters.problem_list import Obstacle, ProblemList
from ui.page_tools import PageTools
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, Tone
from ui.tasks import Ticket
from ui.translating import message_in_words
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import Field, ToneLine, button_row
from ui.widgets.labels import ElidedLabel, Role
from ui.widgets.progress import ProgressPanel
from ui.widgets.scroll import ScrollPane
from ui.widgets.text import fill
from ui.words import language_name, state_name


@dataclass(frozen=True, slots=True)
class SignedLetter:
    """A letter that was signed, checked, delivered and recorded, and where it was put."""

    delivered: Delivered
    path: Path


class SignScreen(QWidget):
    """Signals: `back_wanted()`, `preview_wanted()`, `field_wanted(str)` the pointer of a field to mend;
    `signed(object)` a `SignedLetter`.
    """

    back_wanted = Signal()
    preview_wanted = Signal()
    field_wanted = Signal(str)
    signed = Signal(object)

    def __init__(self, letters: LetterService, tools: PageTools) -> None:
        super().__init__()
        self._letters, self._tools = letters, tools
        self._formal_id: FormalId | None = None
        self._language = LanguageTag("en")
        self._draft: Draft | None = None
        self._verified: Verified | None = None
        self._ticket: Ticket | None = None
        self.gaps = GapsCard()
        self.certificate = CertificateCard(tools)
        self.place = PlaceForm(tools)
        self.other_person = ToneLine(Tone.DUE, Icon.WARNING)
        self.other_person.hide()
        self._problems = ProblemList(self.tr("What keeps the letter from being signed"))
        self._progress = ProgressPanel(self.tr("S&top"))
        self._build()
        self.gaps.wanted.connect(self.field_wanted)
        self._problems.wanted.connect(self.field_wanted)
        self._progress.cancelled.connect(self._stop)
        self.certificate.changed.connect(self._certificate_changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._bring)
        self.place.chosen.connect(lambda: self._sign_button.setFocus())

    def _build(self) -> None:
        self._title = ElidedLabel(self.tr("Sign the letter"), Role.TITLE)
        back = IconButton(Icon.BACK, self.tr("Back to the request"))
        back.clicked.connect(self.back_wanted)
        head = QFrame()
        row = QHBoxLayout(head)
        row.setContentsMargins(GAP_2, GAP_2, GAP_4, GAP_2)
        row.setSpacing(GAP_2)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(button(self.tr("Previe&w"), self.preview_wanted.emit, Kind.SECONDARY, Icon.LETTER))
        self._pane = ScrollPane(self.tr("Sign the letter"))
        self._what = KeyValueCard(self.tr("What will be signed"))
        for widget in (
            self._problems,
            self._what,
            self.gaps,
            self.certificate,
            self.other_person,
            self.place,
        ):
            self._pane.add(widget)
        self._sign_button = button(self.tr("&Sign and save"), self.sign, Kind.PRIMARY, Icon.SIGN)
        self._pane.add(self._progress)
        self._pane.add(button_row(self._sign_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pane, 1)

    def open(self, formal_id: FormalId, reference: str, language: LanguageTag) -> None:
        """Begin with a request as it is in the store now."""
        self.forget()
        self._formal_id, self._language = formal_id, language
        self._title.setText(fill(self.tr("Sign {reference}"), reference=reference))
        self._begin()

    def refuse(self, obstacles: tuple[Obstacle, ...]) -> None:
        """Show why the letter cannot be made from what stands in the editor."""
        self.forget()
        heading = self.tr("The letter cannot be made yet. Mend this first:")
        self._problems.show_obstacles(heading, obstacles)
        self._problems.setFocus()

    def forget(self) -> None:
        """Let go of the certificate, of what was signed and not saved, and of the chosen place."""
        self._stop()
        self.certificate.forget()
        self._draft, self._verified = None, None
        self.place.forget()
        self._problems.show_obstacles("", ())
        for widget in (self._what, self.gaps, self._sign_button):
            widget.setEnabled(False)

    def problems(self) -> tuple[Obstacle, ...]:
        """Return what keeps the letter from being signed."""
        return self._problems.obstacles()

    def is_ready(self) -> bool:
        """Return whether the letter is made and can be signed."""
        return self._draft is not None

    def sign(self) -> None:
        """Sign, check, save and record; what is still missing is said at its place."""
        draft, opened, path = self._draft, self.certificate.opened(), self.place.path()
        if draft is None:
            return
        missing = self.certificate.missing()
        if not self.gaps.is_accepted():
            self.gaps.demand()
        elif missing is not None:
            missing.set_problem(self.tr("Open the certificate first: you see whose it is before you sign."))
            missing.control.setFocus()
        elif opened is not None and opened.unfit is not None:
            self.certificate.verdict.setFocus()
            self._tools.notices.failed(opened.unfit)
        elif path is None:
            self.place.set_problem(self.tr("Choose first where the letter goes."))
        elif self._verified is not None:
            self._deliver(draft, self._verified, path)
        elif opened is not None:
            self._sign(draft, opened)

    def _begin(self) -> None:
        formal_id, language, letters = self._formal_id, self._language, self._letters
        if formal_id is None:
            return

        def drafted(draft: Draft) -> None:
            self._ticket = self._tools.tasks.work(
                self, lambda token: shown_letter(letters, draft, token.check), self._show, self._not_made
            )

        self._progress.start(self.tr("Making the letter…"))
        self._tools.tasks.latest(
            self, "draft", lambda: letters.draft(formal_id, language), drafted, self._not_made
        )

    def _show(self, letter: ShownLetter) -> None:
        self._progress.finish()
        draft = letter.draft
        formal = draft.formal
        self._draft = draft
        self._what.clear()
        self._what.add(self.tr("Reference"), formal.reference, Icon.FLAG)
        self._what.add(self.tr("Subject"), formal.title, Icon.LETTER)
        to = formal.requested_authority.name or self.tr("not named")
        self._what.add(self.tr("Addressee"), f"{to}, {state_name(formal.requested_state)}", Icon.OFFICE)
        self._what.add(self.tr("Language"), language_name(draft.language), Icon.LANGUAGE)
        self._what.add(self.tr("Pages"), str(len(letter.sizes)), Icon.PRINT)
        marking = formal.marking.printed() if formal.marking else self.tr("none")
        self._what.add(self.tr("Marking"), marking, Icon.SHIELD)
        self.gaps.show_gaps(formal, draft.gaps)
        self.place.begin(formal.reference)
        for widget in (self._what, self.gaps, self._sign_button):
            widget.setEnabled(True)

    def _not_made(self, error: AppError) -> None:
        self._progress.finish()
        message = message_in_words(error)
        obstacle = Obstacle(message.title, message.text(), str(error.params.get("place", "")))
        heading = self.tr("The letter cannot be made yet. Mend this first:")
        self._problems.show_obstacles(heading, (obstacle,))
        self._problems.setFocus()

    def _sign(self, draft: Draft, opened: SigningFile) -> None:
        letters, despite = self._letters, bool(draft.gaps)
        self._busy(self.tr("Signing, and checking what was signed…"))
        self._ticket = self._tools.tasks.work(
            self,
            lambda _token: letters.sign(draft, opened.identity, despite_gaps=despite),
            self._signed,
            self._not_signed,
        )

    def _signed(self, verified: Verified) -> None:
        self._verified = verified
        path = self.place.path()
        if self._draft is not None and path is not None:
            self._deliver(self._draft, verified, path)

    def _deliver(self, draft: Draft, verified: Verified, path: Path) -> None:
        letters = self._letters

        def done(delivered: Delivered) -> None:
            self._idle()
            self.forget()
            self._tools.tell(delivered.changes)
            self.signed.emit(SignedLetter(delivered, path))

        self._busy(self.tr("Saving the letter…"))
        self._tools.tasks.store(
            self, lambda: letters.deliver(draft, verified, path), done, self._not_delivered
        )

    def _not_signed(self, error: AppError) -> None:
        self._idle()
        self._tools.notices.failed(error)

    def _not_delivered(self, error: AppError) -> None:
        self._idle()
        if isinstance(error, ChangedMeanwhileError):
            self._verified = None
            self._tools.notices.failed(error)
            self._begin()
            return
        self.place.set_problem(message_in_words(error).text())

    def _busy(self, words: str) -> None:
        self._sign_button.setEnabled(False)
        self._progress.start(words)

    def _idle(self) -> None:
        self._ticket = None
        self._sign_button.setEnabled(self._draft is not None)
        self._progress.finish()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._tools.tasks.cancel(self._ticket)
        self._idle()

    def _certificate_changed(self) -> None:
        """What another certificate signed is void; with one that fits, the place is asked for next."""
        self._verified = None
        opened = self.certificate.opened()
        self._compare_names(opened)
        if opened is not None and opened.unfit is None:
            self.place.begin_choosing()

    def _compare_names(self, opened: SigningFile | None) -> None:
        named = self._draft.formal.signatory.name if self._draft is not None else ""
        signer = opened.name if opened is not None else ""
        self.other_person.setVisible(is_other_person(named, signer))
        words = self.tr("The certificate is of {signer}; the letter names {signatory} below. Is that right?")
        self.other_person.set_text(fill(words, signer=signer, signatory=named))

    def _bring(self, _old: QWidget | None, focused: QWidget | None) -> None:
        """What gets the keyboard is in view: a problem is no use below the edge."""
        if focused is None or not self.isVisible() or not self._pane.isAncestorOf(focused):
            return
        around: QWidget | None = focused
        while around is not None and not isinstance(around, Field):
            around = around.parentWidget()
        if around is not None:
            self._pane.ensureWidgetVisible(around, 0, GAP_4)
        self._pane.ensureWidgetVisible(focused, 0, GAP_4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the request."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
