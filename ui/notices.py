"""How a screen tells what happened: one bar for the whole window, in the words of `ui/messages`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.errors import AppError
from ui.style.tokens import Tone
from ui.translating import message_in_words
from ui.widgets.notice import NoticeBar


class Notices(QObject):
    """Shows what happened in the bar of the window. Texts are whole sentences with isolated values."""

    def __init__(self, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def done(self, text: str) -> None:
        """Say that something was done; the bar goes by itself."""
        self._bar.show_notice(text)

    def undoable(self, text: str, verb: str, undo: Callable[[], None]) -> None:
        """Say what was done and offer the way back for half a minute."""
        self._bar.show_undo(text, verb, undo)

    def offer(self, text: str, verb: str, pressed: Callable[[], None]) -> None:
        """Say what was done and offer what is usually done next."""
        self._bar.show_offer(text, verb, pressed)

    def undo(self) -> None:
        """Go the way back that the bar offers, or say that there is none."""
        if not self._bar.undo():
            self._bar.show_notice(self.tr("There is nothing to undo."), Tone.DRAFT)

    def failed(self, error: AppError) -> None:
        """Say what failed and what to do; stays until it is closed. Fits `failed` of every task."""
        message = message_in_words(error)
        self._bar.show_problem(f"{message.title}. {message.text()}")

    def problem(self, text: str, verb: str = "", again: Callable[[], None] | None = None) -> None:
        """Say that something is wrong in words of the screen's own."""
        self._bar.show_problem(text, verb, again)
