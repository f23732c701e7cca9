"""The documents attached to the letter, with the hash that ties each file to it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from app.domain.formal import Annex
from app.domain.places import LanguageTag
from app.errors import AppError
from app.legal.places import countries
from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock, EntryWords
from ui.formal.fields import Fields, FormalField
from ui.formal.listing_page import ListingPage
from ui.formal.sections import Section
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.style.icons import Icon
from ui.tasks import CancelToken
from ui.terminal.files import FileUnreadableError
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import FormSection, button_row
from ui.words import language_name

_BLOCK = 1 << 20
_MOST_PAGES = "0|[1-9][0-9]{0,4}"


class AnnexesSection(ListingPage):
    """Each annex with title, language, pages and hash."""

    def __init__(self, draft: FormalDraft, tools: PageTools) -> None:
        super().__init__(Section.ANNEXES, draft)
        self._tools = tools
        words = EntryWords(
            self.tr("Annexes"),
            self.tr("&Add an annex"),
            self.tr("Remove this annex"),
            self.tr("No annexes. Court orders, question lists and translations usually stand here."),
            self.tr("without a title"),
        )
        self._block = EntriesBlock(
            draft, "/annexes", words, new=lambda: Annex(title=""), named=lambda annex: annex.title
        )
        form = FormSection()
        self._group = self.entries("", self._block, form)
        self._group.line(form, self.tr("&Title"), "/title")
        self._group.choice_of(form, self.tr("&Language"), "/language", _languages(self.tr("Not said yet")))
        self._add_pages(self._group, form)
        self._group.line(
            form,
            self.tr("SHA-&256 of the file"),
            "/sha256",
            self.tr("64 digits that only this very file has: the other side can check that it got it."),
            longest=64,
        )
        read = button(self.tr("Rea&d the hash from the file…"), self._choose, Kind.SECONDARY, Icon.ATTACHMENT)
        form.add_widget(button_row(read))

    def _add_pages(self, group: Fields, form: FormSection) -> None:
        edit = QLineEdit()
        edit.setValidator(QRegularExpressionValidator(QRegularExpression(_MOST_PAGES), edit))
        field = FormalField(self.tr("&Pages"), edit)
        form.fields.append(field)
        form.add_widget(field)
        group.add(field, "/pages", lambda: edit.setText(str(group.value("/pages") or "")))
        edit.textEdited.connect(lambda typed: group.set("/pages", int(typed) if typed else None))

    def _choose(self) -> None:
        self._tools.prompts.open_file(
            self.window(), FileChoice(self.tr("Choose the file of the annex")), self._chosen
        )

    def _chosen(self, path: Path | None) -> None:
        if path is None or self._block.number() < 0:
            return
        base = self._block.base()

        def take(digest: str) -> None:
            self.draft.set(f"{base}/sha256", digest)
            if not self.draft.value(f"{base}/title"):
                self.draft.set(f"{base}/title", path.stem)
            self._group.show()
            self._tools.notices.done(self.tr("The hash was read from the file."))

        self._tools.tasks.work(self, lambda token: _hash_of(path, token), take, self._not_read)

    def _not_read(self, _error: AppError) -> None:
        self._tools.notices.problem(
            self.tr("The file cannot be read. Check that it is still there and that you may open it.")
        )


def _hash_of(path: Path, token: CancelToken) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                token.check()
                digest.update(block)
    except OSError as error:
        raise FileUnreadableError from error
    return digest.hexdigest()


@cache
def _tags() -> tuple[LanguageTag, ...]:
    return tuple({tag for country in countries().values() for tag in country.languages})


def _languages(none: str) -> list[tuple[str, object]]:
    named = sorted((language_name(tag), tag) for tag in _tags())
    return [(none, None), *named]
