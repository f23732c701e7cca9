"""The certificate to sign with: its file, its password, and whose it is, shown before anything is signed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.letters.opening import SigningFile, in_groups, open_signing_file
from ui.lock.passphrase_field import PassphraseField
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.translating import message_in_words
from ui.widgets.announce import announce
from ui.widgets.buttons import Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import Field, FormSection, ToneLine, button_row
from ui.widgets.labels import ElidedLabel, Role
from ui.widgets.text import isolate
from ui.words import moment

_FILE_CODES = frozenset({"signing-not-pkcs12", "file-unreadable", "signing-no-key", "signing-no-certificate"})


class CertificateCard(FormSection):
    """Signals: `changed()` another certificate was opened, or none any more."""

    changed = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools = tools
        self._path: Path | None = None
        self._opened: SigningFile | None = None
        self._build()

    def _build(self) -> None:
        self._file_name = ElidedLabel("", Role.MUTED)
        self._choose = button(self.tr("Choose the signing fi&le…"), self._ask, Kind.SECONDARY, Icon.KEY)
        row = button_row(self._choose)
        row.setFocusProxy(self._choose)
        self._file = self.add(self.tr("Signing file"), row, self.tr("PKCS#12, usually .p12 or .pfx."))
        self.add_widget(self._file_name)
        self._file_name.hide()
        self._typed = PassphraseField(self.tr("Password of the signing file"))
        self._typed.submitted.connect(self._open)
        self._password = self.add(
            self.tr("&Password of the signing file"), self._typed, self.tr("It is not kept.")
        )
        self._open_button = button(self.tr("&Open the certificate"), self._open, Kind.SECONDARY)
        self.add_widget(button_row(self._open_button))
        self.facts = KeyValueCard(self.tr("Certificate"))
        self.verdict = ToneLine(Tone.ANSWERED, Icon.GOOD)
        for widget in (self.facts, self.verdict):
            self.add_widget(widget)
            widget.hide()

    def opened(self) -> SigningFile | None:
        """Return the certificate that was opened, fit to sign or not."""
        return self._opened

    def file_problem(self) -> str:
        """Return what is shown as wrong with the file."""
        return self._file.problem()

    def password_problem(self) -> str:
        """Return what is shown as wrong with the password."""
        return self._password.problem()

    def missing(self) -> Field | None:
        """Return the field that has to be filled before signing, None when a certificate is open."""
        if self._opened is not None:
            return None
        return self._file if self._path is None else self._password

    def forget(self) -> None:
        """Let go of key, certificate and whatever was typed."""
        self._typed.take()
        self._opened = None
        self._show_facts()

    def _ask(self) -> None:
        kinds = ((self.tr("Signing files"), "*.p12 *.pfx *.P12 *.PFX"), (self.tr("All files"), "*"))
        self._tools.prompts.open_file(
            self.window(), FileChoice(self.tr("Choose the signing file"), kinds), self._chosen
        )

    def _chosen(self, path: Path | None) -> None:
        if path is None:
            return
        self._path = path
        self._opened = None
        self._file_name.set_value(path.name)
        self._file_name.show()
        self._file.set_problem("")
        self._password.set_problem("")
        self._show_facts()
        self._typed.setFocus()

    def _open(self) -> None:
        path = self._path
        if path is None:
            self._file.set_problem(self.tr("Choose the signing file first."))
            self._choose.setFocus()
            return
        password, now = self._typed.take(), self._tools.clock.utc_now()
        self._open_button.setEnabled(False)
        self._file.set_problem("")
        self._password.set_problem("")
        self._tools.tasks.work(
            self, lambda _token: open_signing_file(path, password, now), self._take, self._failed
        )

    def _take(self, opened: SigningFile) -> None:
        self._open_button.setEnabled(True)
        self._opened = opened
        self._show_facts()
        announce(self, self.verdict.text())

    def _failed(self, error: AppError) -> None:
        self._open_button.setEnabled(True)
        self._opened = None
        self._show_facts()
        message = message_in_words(error)
        if error.code == "file-unreadable":
            self._file.set_problem(
                self.tr("The file cannot be read. Check that it is still there and that you may open it.")
            )
            self._choose.setFocus()
        elif error.code in _FILE_CODES:
            self._file.set_problem(message.text())
            self._choose.setFocus()
        else:
            self._password.set_problem(message.text())
            self._typed.setFocus()

    def _show_facts(self) -> None:
        opened = self._opened
        self.facts.clear()
        self.facts.setVisible(opened is not None)
        self.verdict.setVisible(opened is not None)
        if opened is not None:
            self.facts.add(self.tr("Name"), opened.name, Icon.PERSON)
            self.facts.add(self.tr("Issued by"), opened.issuer, Icon.STAMP)
            self.facts.add(self.tr("Valid until"), moment(opened.valid_until), Icon.CALENDAR)
            self.facts.add(self.tr("SHA-256"), in_groups(opened.fingerprint), Icon.SHIELD)
            self._show_verdict(opened)
        self.changed.emit()

    def _show_verdict(self, opened: SigningFile) -> None:
        if opened.unfit is None:
            self.verdict.set_line(Tone.ANSWERED, Icon.GOOD, self.tr("This certificate can sign letters."))
            return
        message = message_in_words(opened.unfit)
        self.verdict.set_line(Tone.OVERDUE, Icon.PROBLEM, f"{isolate(message.title)}. {message.text()}")
