"""What a request asks, item by item, and what came back: information, never evidence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.requests import AskedItem, InformalRequest
from ui.messages.law import assistance_words
from ui.style.icons import Icon
from ui.style.tokens import GAP_1, GAP_2, Tone
from ui.widgets.card import Card
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, label, value_label
from ui.widgets.text import FSI, PDI, fill, joined, shown
from ui.words import day


class ItemsCard(Card):
    """Shows the items of a request, numbered."""

    def __init__(self, request: InformalRequest) -> None:
        super().__init__()
        title = self.tr("What is asked")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, Role.HEADING, wrap=True))
        if not request.items:
            self.body.addWidget(label(self.tr("Nothing is written down yet."), Role.MUTED, wrap=True))
        for number, item in enumerate(request.items, start=1):
            self.body.addWidget(self._item(number, item, waits=request.state.is_open))

    def _item(self, number: int, item: AskedItem, *, waits: bool) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(GAP_1)
        words.addWidget(value_label(item.asked))
        about = self._about(item)
        if about:
            words.addWidget(label(about, Role.SMALL, wrap=True))
        if item.nexus:
            words.addWidget(value_label(item.nexus, Role.MUTED))
        if item.answer:
            words.addWidget(ToneLine(Tone.ANSWERED, Icon.GOOD, self._answer(item)))
        elif waits:
            words.addWidget(ToneLine(Tone.DRAFT, Icon.WAITING, self.tr("No answer yet")))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, GAP_1)
        row.setSpacing(GAP_2)
        row.addWidget(label(f"{number}.", Role.STRONG), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _about(self, item: AskedItem) -> str:
        kind = assistance_words(item.kind, QCoreApplication.translate) if item.kind else ""
        period = ""
        if item.period is not None:
            start, end = day(item.period.start), day(item.period.end)
            period = fill(self.tr("{start} to {end}"), wrap=str, start=start, end=end)
        return joined((kind, period))

    def _answer(self, item: AskedItem) -> str:
        if item.answered_on is None:
            return fill(self.tr("Answer: {answer}"), wrap=_prose, answer=item.answer)
        words = self.tr("Answer of {day}: {answer}")
        return fill(words, wrap=_prose, day=day(item.answered_on), answer=item.answer)


def _prose(untrusted_value: object) -> str:
    """Wrap a value that keeps its lines."""
    return f"{FSI}{shown(str(untrusted_value))}{PDI}"
