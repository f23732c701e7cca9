"""Check a signed PDF from anywhere: one verdict in plain words, the reasons, and who signed when."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.documents.verdict import Outcome, SignatureReport, Verdict
from app.documents.verifying import MAX_FILE, verify
from app.errors import AppError
from ui.letters.opening import in_groups
from ui.messages import words_of
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_4, Tone
from ui.tasks import Ticket
from ui.terminal.files import read_file
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import ToneLine, button_row
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.progress import ProgressPanel
from ui.widgets.scroll import ScrollPane
from ui.words import moment

_LOOKS = {
    Outcome.VALID: (Tone.ANSWERED, Icon.VERIFIED),
    Outcome.INTACT: (Tone.DUE, Icon.WARNING),
    Outcome.NOT_VALID: (Tone.OVERDUE, Icon.PROBLEM),
}


class VerifyScreen(QWidget):
    """Signals: `back_wanted()`."""

    back_wanted = Signal()

    def __init__(self, tools: PageTools) -> None:
        super().__init__()
        self._tools = tools
        self._ticket: Ticket | None = None
        self._pane = ScrollPane(self.tr("Check a signed PDF"))
        self._parts: list[QWidget] = []
        self.verdict = ToneLine(Tone.DRAFT, Icon.INFO)
        self._progress = ProgressPanel(self.tr("S&top"))
        self._progress.cancelled.connect(self._stop)
        self._choose = button(self.tr("&Choose a PDF…"), self.ask, Kind.PRIMARY, Icon.OPEN_FILE)
        back = IconButton(Icon.BACK, self.tr("Back to all formal requests"))
        back.clicked.connect(self.back_wanted)
        head = QFrame()
        row = QHBoxLayout(head)
        row.setContentsMargins(GAP_2, GAP_2, GAP_4, GAP_2)
        row.setSpacing(GAP_2)
        row.addWidget(back)
        row.addWidget(label(self.tr("Check a signed PDF"), Role.TITLE), 1)
        about = self.tr(
            "Any PDF, from whomever. It is only read, on this computer: nothing is fetched, nothing sent."
        )
        for widget in (label(about, Role.MUTED, wrap=True), button_row(self._choose), self._progress):
            self._pane.add(widget)
        self._pane.add(self.verdict)
        self.verdict.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pane, 1)
        self.setFocusProxy(self._choose)

    def ask(self) -> None:
        """Let a file be chosen, and check it."""
        kinds = ((self.tr("PDF"), "*.pdf *.PDF"), (self.tr("All files"), "*"))
        choice = FileChoice(self.tr("Choose the PDF to check"), kinds)
        self._tools.prompts.open_file(self.window(), choice, self.check)

    def check(self, path: Path | None) -> None:
        """Check a file."""
        if path is None:
            return
        self._clear()
        self._progress.start(self.tr("Checking the file…"))
        now = self._tools.clock.utc_now()
        self._ticket = self._tools.tasks.work(
            self,
            lambda _token: verify(read_file(path, MAX_FILE), now=now),
            lambda verdict: self._show(path.name, verdict),
            self._failed,
        )

    def shown(self) -> str:
        """Return everything that is said about the file, for tests and for reading aloud."""
        return "\n".join([self.verdict.text(), *(one.accessibleName() for one in self._parts)])

    def _show(self, file_name: str, verdict: Verdict) -> None:
        self._progress.finish()
        tone, icon = _LOOKS[verdict.outcome]
        words = words_of(verdict.outcome, QCoreApplication.translate)
        self.verdict.set_line(tone, icon, words)
        self.verdict.show()
        facts = KeyValueCard(self.tr("File"))
        facts.add(self.tr("Name"), file_name, Icon.LETTER)
        facts.add(self.tr("SHA-256"), in_groups(verdict.sha256), Icon.SHIELD, self._tools.clipboard.copy)
        for reason in verdict.reasons:
            said = words_of(reason, QCoreApplication.translate)
            line = PlainLabel(said, wrap=True)
            line.setAccessibleName(said)
            facts.body.addWidget(line)
            self._parts.append(line)
        self._take(facts)
        for report in verdict.signatures:
            self._take(self._signature(report))
        announce(self, words, urgent=verdict.outcome is Outcome.NOT_VALID)

    def _signature(self, report: SignatureReport) -> KeyValueCard:
        card = KeyValueCard(report.signer or self.tr("Signer unknown"))
        card.add(self.tr("Verdict"), words_of(report.outcome, QCoreApplication.translate), Icon.STAMP)
        if report.claimed_at is not None:
            claim = self.tr("by the signer's computer, certified by nobody")
            card.add(self.tr("When"), f"{moment(report.claimed_at)}, {claim}", Icon.CLOCK)
        if report.issuer:
            card.add(self.tr("Issued by"), report.issuer, Icon.OFFICE)
        if report.certificate:
            copy = self._tools.clipboard.copy
            card.add(self.tr("Certificate"), in_groups(report.certificate), Icon.KEY, copy)
        covers = self.tr("the whole file") if report.covers_all else self.tr("a part of the file")
        card.add(self.tr("Covers"), covers, Icon.LETTER)
        return card

    def _take(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self._pane.add(widget)

    def _failed(self, error: AppError) -> None:
        self._progress.finish()
        if error.code == "file-unreadable":
            words = self.tr("The file cannot be read. Check that it is still there and that you may open it.")
            self.verdict.set_line(Tone.OVERDUE, Icon.PROBLEM, words)
            self.verdict.show()
        else:
            self._tools.notices.failed(error)

    def _stop(self) -> None:
        self._progress.finish()
        if self._ticket is not None:
            self._tools.tasks.cancel(self._ticket)
            self._ticket = None

    def _clear(self) -> None:
        self._stop()
        self.verdict.hide()
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
