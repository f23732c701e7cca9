"""keys: show and change what opens the store; see `ui/terminal/keys_parser.py` for the grammar."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from app.clock import SystemClock
from app.domain.codec import encode_whole
from app.errors import Exit, UsageError
from app.exchange.answers import KeyEntry, KeysAnswer
from app.ports_keys import KeyChange, NewRecoveryCode, OldBackups, ReplaceStage, SlotId, SlotView
from app.services.keys import KeysService
from db.vault import open_with_passphrase, open_with_recovery
from ui.messages import words_of
from ui.terminal.access import store_folder
from ui.terminal.commands.pin import pin
from ui.terminal.output import Output, table
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr
from ui.wiring import open_desk


class AgencyWordsError(UsageError):
    """The words that were said for an agency's key are not those of the file."""

    code = "agency-words"


@dataclass(frozen=True, slots=True)
class _Opened:
    """The keys of an open store, and what opened it: every change asks for that again."""

    keys: KeysService
    current: str


def keys(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Do one action; every one but `pin` answers with the list of keys as it is then."""
    if arguments.action == "pin":
        return pin(arguments, secrets, output)
    action: Callable[[_Opened, argparse.Namespace, Secrets, Output], int] = _ACTIONS[arguments.action]
    with _opened(arguments, secrets) as opened:
        return action(opened, arguments, secrets, output)


@contextmanager
def _opened(arguments: argparse.Namespace, secrets: Secrets) -> Iterator[_Opened]:
    folder = store_folder(arguments)
    if getattr(arguments, "forgotten", False):
        current = secrets.recovery_code()
        store = open_with_recovery(folder, current)
    else:
        current = secrets.passphrase()
        store = open_with_passphrase(folder, current)
    try:
        yield _Opened(open_desk(store, SystemClock()).keys, current)
    finally:
        store.close()


def _list(opened: _Opened, _arguments: argparse.Namespace, _secrets: Secrets, output: Output) -> int:
    return _answer(output, KeysAnswer(_entries(opened.keys.slots())), [])


def _passphrase(opened: _Opened, arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    new = secrets.new_passphrase(tr("New passphrase (at least 12 characters): "))
    if arguments.add:
        change = opened.keys.add_passphrase(opened.current, new, label=arguments.label)
        return _changed(output, change, tr("The passphrase is added."))
    slot = SlotId(arguments.slot) if arguments.slot else None
    change = opened.keys.change_passphrase(opened.current, new, slot=slot)
    return _changed(output, change, tr("The passphrase is changed."))


def _recovery(opened: _Opened, _arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    code = opened.keys.new_recovery_code()
    change = opened.keys.renew_recovery(opened.current, code, _confirmed(code, secrets, output))
    return _changed(output, change, *_code_lines(code, secrets), code=code.text())


def _remove(opened: _Opened, arguments: argparse.Namespace, _secrets: Secrets, output: Output) -> int:
    change = opened.keys.remove(opened.current, SlotId(arguments.id))
    return _changed(output, change, tr("The key is removed."))


def _escrow(opened: _Opened, arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    agency = opened.keys.read_agency_key(arguments.file.expanduser())
    given = arguments.words
    if given is None:
        output.note(tr("Ask your agency by telephone for the words of its key."))
        given = secrets.typed(tr("The words, as the agency says them: "))
    if tuple(given.lower().replace("-", " ").split()) != agency.words:
        raise AgencyWordsError()
    change = opened.keys.set_escrow(opened.current, agency, required=arguments.required)
    return _changed(output, change, tr("The agency can open the store: {label}", label=agency.label))


def _replace(opened: _Opened, arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    plan = opened.keys.plan_replacement(opened.current)
    for slot in plan.dropped:
        output.note(tr("Ends with the old keys: {key}", key=_line(slot)))
    code = opened.keys.new_recovery_code()

    def progress(stage: ReplaceStage, done: int, total: int) -> None:
        if total:
            output.progress(words_of(stage), done, total)

    done = opened.keys.replace(
        opened.current,
        code,
        _confirmed(code, secrets, output),
        backups=OldBackups(arguments.backups),
        progress=progress,
    )
    answer = KeysAnswer(
        keys=_entries(done.slots),
        complete=done.complete,
        recovery_code=code.text(),
        ended=_entries(plan.dropped),
        backups_renewed=done.backups_renewed,
        backups_destroyed=done.backups_destroyed,
    )
    return _answer(output, answer, [tr("The keys are replaced."), *_code_lines(code, secrets)])


_ACTIONS = {
    "list": _list,
    "passphrase": _passphrase,
    "recovery": _recovery,
    "remove": _remove,
    "escrow": _escrow,
    "replace": _replace,
}


def _confirmed(code: NewRecoveryCode, secrets: Secrets, output: Output) -> list[str]:
    """The two groups that a person types from paper. A script has none: it gets the code in the answer."""
    if secrets.reads_stdin:
        return [code.groups[group - 1] for group in code.asked]
    output.note(tr("New recovery code (shown now; write it down and keep it away from the laptop):"))
    output.note(f"\n    {code.text()}\n")
    return [secrets.typed(tr("Group {number} on your sheet: ", number=group)) for group in code.asked]


def _code_lines(code: NewRecoveryCode, secrets: Secrets) -> list[str]:
    in_force = tr("The new recovery code is in force; the old one opens nothing any more.")
    return [in_force, "", f"    {code.text()}", ""] if secrets.reads_stdin else [in_force]


def _changed(output: Output, change: KeyChange, *lines: str, code: str = "") -> int:
    answer = KeysAnswer(_entries(change.slots), change.complete)
    return _answer(output, replace(answer, recovery_code=code), list(lines))


def _answer(output: Output, answer: KeysAnswer, lines: list[str]) -> int:
    if not answer.complete:
        lines.append(tr("Something of the old keys could not be removed yet; the next opening does it."))
    rows = [(key.id, words_of(key.kind), f"{key.created:%Y-%m-%d}", key.label) for key in answer.keys]
    output.result(encode_whole(answer), [*lines, *table(rows)])
    return Exit.DONE


def _entries(slots: tuple[SlotView, ...]) -> tuple[KeyEntry, ...]:
    return tuple(KeyEntry.of(slot) for slot in slots)


def _line(slot: SlotView) -> str:
    return f"{words_of(slot.kind)} {slot.label}".strip()
