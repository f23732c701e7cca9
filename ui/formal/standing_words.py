"""What the states of a formal request are called, how they look, and the verbs that lead to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.formal import FORMAL_MOVES, FormalState
from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.chips import Chip
from ui.words import called

_LOOKS: dict[FormalState, tuple[Tone, Icon | None]] = {
    FormalState.DRAFT: (Tone.DRAFT, None),
    FormalState.SIGNED: (Tone.FORMAL, Icon.SIGN),
    FormalState.DISPATCHED: (Tone.WAITING, Icon.SEND),
    FormalState.RECEIVED: (Tone.WAITING, None),
    FormalState.INFORMATION_REQUESTED: (Tone.DUE, Icon.MESSAGE),
    FormalState.CONSULTATION: (Tone.DUE, Icon.MEETING),
    FormalState.POSTPONED: (Tone.DUE, Icon.WAITING),
    FormalState.ACCEPTED: (Tone.WAITING, Icon.CHECK),
    FormalState.PARTIALLY_EXECUTED: (Tone.WAITING, Icon.CHECK),
    FormalState.EXECUTED: (Tone.ANSWERED, None),
    FormalState.REFUSED: (Tone.OVERDUE, Icon.CLOSE),
    FormalState.WITHDRAWN: (Tone.DRAFT, Icon.CLOSE),
    FormalState.CLOSED: (Tone.DRAFT, Icon.CHECK),
}
_VERBS = {
    FormalState.DISPATCHED: QT_TRANSLATE_NOOP("Moves", "Mark as dispatched"),
    FormalState.RECEIVED: QT_TRANSLATE_NOOP("Moves", "Record that it arrived"),
    FormalState.INFORMATION_REQUESTED: QT_TRANSLATE_NOOP("Moves", "Record that they ask for more"),
    FormalState.CONSULTATION: QT_TRANSLATE_NOOP("Moves", "Record a consultation"),
    FormalState.POSTPONED: QT_TRANSLATE_NOOP("Moves", "Record a postponement"),
    FormalState.ACCEPTED: QT_TRANSLATE_NOOP("Moves", "Record that it was accepted"),
    FormalState.PARTIALLY_EXECUTED: QT_TRANSLATE_NOOP("Moves", "Record that a part was executed"),
    FormalState.EXECUTED: QT_TRANSLATE_NOOP("Moves", "Record that it was executed"),
    FormalState.REFUSED: QT_TRANSLATE_NOOP("Moves", "Record a refusal"),
    FormalState.WITHDRAWN: QT_TRANSLATE_NOOP("Moves", "Withdraw the request"),
    FormalState.CLOSED: QT_TRANSLATE_NOOP("Moves", "Close the request"),
}


def formal_chip(state: FormalState) -> Chip:
    """Return the chip of a state of a formal request."""
    tone, symbol = _LOOKS[state]
    return Chip(tone, called(state), symbol)


def move_verb(state: FormalState) -> str:
    """Return the verb of the step that leads to a state."""
    return QCoreApplication.translate("Moves", _VERBS[state])


def moves_from(state: FormalState) -> tuple[FormalState, ...]:
    """Return the states that a request may go to without being signed, the usual one first."""
    return FORMAL_MOVES[state]
