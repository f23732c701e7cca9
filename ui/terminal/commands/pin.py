"""keys pin: the PIN of this computer, on, off, or how it stands."""

from __future__ import annotations

import argparse

from app.clock import SystemClock
from app.domain.codec import encode_whole
from app.domain.pins import PinState
from app.errors import Exit
from app.exchange.answers import PinAnswer
from db.pin import PinGuard
from ui.messages import words_of
from ui.terminal.access import opened_desk, store_folder
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr


def pin(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Each answers with how the PIN stands then. Switching off asks for nothing: it only takes away."""
    if arguments.what == "on":
        return _on(arguments, secrets, output)
    guard = PinGuard(store_folder(arguments), SystemClock())
    if arguments.what == "state":
        return _answer(output, guard.state())
    return _answer(output, PinState(), secret_deleted=guard.forget())


def _on(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    with opened_desk(arguments, secrets) as desk:
        chosen = secrets.new_passphrase(tr("PIN (six or more digits or letters): "))
        desk.quick.check(chosen)
        output.note(tr("The key ring of this computer may ask for its password."))
        return _answer(output, desk.quick.switch_on(desk.quick.prepare(chosen)))


def _answer(output: Output, state: PinState, *, secret_deleted: bool = True) -> int:
    answer = PinAnswer(state.is_on, state.expires, state.ended, secret_deleted)
    if state.expires is not None:
        until = f"{state.expires:%Y-%m-%d %H:%M} UTC"
        lines = [tr("The PIN opens the store until {moment}.", moment=until)]
    else:
        lines = [tr("The PIN is off.")]
    if state.ended is not None:
        lines.append(words_of(state.ended))
    if not secret_deleted:
        lines.append(tr("The key ring did not confirm that its half is deleted; alone it opens nothing."))
    output.result(encode_whole(answer), lines)
    return Exit.DONE
