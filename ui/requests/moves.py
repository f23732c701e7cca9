"""The moves of an informal request as verbs: what happened, from the officer's side of the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.requests import REQUEST_MOVES, Direction, InformalRequest, RequestState

translate = QCoreApplication.translate

_MOST_LIKELY: Mapping[RequestState, RequestState] = {
    RequestState.DRAFT: RequestState.SENT,
    RequestState.SENT: RequestState.ACKNOWLEDGED,
    RequestState.ACKNOWLEDGED: RequestState.ANSWERED,
    RequestState.IN_PROGRESS: RequestState.ANSWERED,
    RequestState.CLARIFICATION: RequestState.IN_PROGRESS,
    RequestState.ANSWERED: RequestState.CLOSED,
    RequestState.REFUSED: RequestState.CLOSED,
    RequestState.NO_REPLY: RequestState.SENT,
    RequestState.CONVERTED: RequestState.CLOSED,
    RequestState.CLOSED: RequestState.IN_PROGRESS,
}
ASKS_WHY = frozenset({RequestState.REFUSED, RequestState.CLOSED, RequestState.NO_REPLY})
"""States for which a word on the timeline is asked: the reason, or how it ended."""


@dataclass(frozen=True, slots=True)
class Move:
    """A state that a request can go to, and the verb for it."""

    state: RequestState
    verb: str


def moves_of(request: InformalRequest) -> Sequence[Move]:
    """Return the legal moves, the most likely first. Making it formal is an action of its own."""
    legal = [state for state in REQUEST_MOVES[request.state] if state is not RequestState.CONVERTED]
    likely = _MOST_LIKELY[request.state]
    ordered = sorted(legal, key=lambda state: state is not likely)
    return [Move(state, verb_of(request, state)) for state in ordered]


def verb_of(request: InformalRequest, target: RequestState) -> str:
    """Return what is said to bring a request into a state."""
    if target is RequestState.IN_PROGRESS and request.state is RequestState.CLOSED:
        return translate("Moves", "Take up again")
    if target is RequestState.SENT and request.state is RequestState.NO_REPLY:
        return translate("Moves", "Mark as sent again")
    return (_ours() if request.direction is Direction.OUTGOING else _theirs())[target]


def _ours() -> Mapping[RequestState, str]:
    return {
        RequestState.SENT: translate("Moves", "Mark as sent"),
        RequestState.ACKNOWLEDGED: translate("Moves", "They acknowledged it"),
        RequestState.IN_PROGRESS: translate("Moves", "They work on it"),
        RequestState.CLARIFICATION: translate("Moves", "They ask for clarification"),
        RequestState.ANSWERED: translate("Moves", "They answered"),
        RequestState.REFUSED: translate("Moves", "They refused"),
        RequestState.NO_REPLY: translate("Moves", "No reply came"),
        RequestState.CLOSED: translate("Moves", "Close the request"),
    }


def _theirs() -> Mapping[RequestState, str]:
    return {
        RequestState.SENT: translate("Moves", "Mark as received"),
        RequestState.ACKNOWLEDGED: translate("Moves", "We acknowledged it"),
        RequestState.IN_PROGRESS: translate("Moves", "We work on it"),
        RequestState.CLARIFICATION: translate("Moves", "We ask for clarification"),
        RequestState.ANSWERED: translate("Moves", "We answered"),
        RequestState.REFUSED: translate("Moves", "We refused"),
        RequestState.NO_REPLY: translate("Moves", "We gave no reply"),
        RequestState.CLOSED: translate("Moves", "Close the request"),
    }
