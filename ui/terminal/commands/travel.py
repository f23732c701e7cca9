"""travel: seal, restore, carry and merge; see `ui/terminal/travel_parser.py` for the grammar."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.clock import SystemClock
from app.domain.codec import encode_whole
from app.domain.journeys import PACKING_ORDER, Clash, Take
from app.errors import Exit
from app.exchange.travel_answers import (
    CarriedEntry,
    CarryAnswer,
    MergeAnswer,
    OpenerEntry,
    RestoreAnswer,
    ReturnedEntry,
    SealAnswer,
)
from app.ports_travel import Departure
from app.services.travel import Chosen, MergeReport, Packed, Returned
from db.sealed import restore_sealed
from db.vault import create, open_with_passphrase
from db.wipe import wipe
from ui.messages import kind_words, words_of
from ui.terminal.access import opened_desk, store_folder
from ui.terminal.output import Output, table
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr, tr_count
from ui.wiring import Desk, open_desk


def travel(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Do one action."""
    return _ACTIONS[arguments.action](arguments, secrets, output)


def _seal(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    with opened_desk(arguments, secrets) as desk:
        receipt = desk.travel.seal(
            arguments.to.expanduser(), lambda done, total: output.progress(tr("Sealing"), done, total)
        )
        departure = desk.travel.depart() if arguments.remove else None
    answer = SealAnswer(
        sealed=str(receipt.folder),
        openers=tuple(OpenerEntry(each.label, each.words) for each in receipt.openers),
        fingerprint=receipt.fingerprint,
        made_on=SystemClock().today(),
        removed=departure is not None,
        keys_left=departure.keys_left if departure else 0,
        left=departure.left if departure else 0,
        foreign=departure.foreign if departure else 0,
    )
    output.result(encode_whole(answer), _seal_lines(answer, departure))
    return Exit.WORLD_FAILED if answer.keys_left else Exit.DONE


def _seal_lines(answer: SealAnswer, departure: Departure | None) -> Iterator[str]:
    yield tr("The sealed copy was read back and is whole: {folder}", folder=answer.sealed)
    for opener in answer.openers:
        words = " ".join(opener.words)
        yield tr("It opens for: {label} ({words})", label=opener.label, words=words)
    yield tr("Its fingerprint: {fingerprint}", fingerprint=answer.fingerprint)
    if departure is None:
        yield tr("The store here is as it was; --remove removes it.")
        return
    yield from _departure_lines(departure)


def _departure_lines(departure: Departure) -> Iterator[str]:
    """Honest: what was removed, what was not, and what nobody can promise."""
    if departure.keys_left:
        yield tr("The keys could not be removed here: the passphrase still opens the store!")
    elif departure.left:
        yield tr_count(
            "The keys are gone; {n} unreadable file is left.",
            "The keys are gone; {n} unreadable files are left.",
            departure.left,
        )
    else:
        yield tr("The store was removed from this computer.")
    if departure.foreign:
        yield tr_count(
            "{n} file that is not of the store was left alone.",
            "{n} files that are not of the store were left alone.",
            departure.foreign,
        )
    yield tr(
        "Old blocks may stay on the disk, and in backups that others made; the old passphrase opens those."
    )


def _restore(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    folder = store_folder(arguments)
    created = restore_sealed(
        arguments.sealed.expanduser(),
        folder,
        private_key=arguments.key.expanduser(),
        agency_passphrase=secrets.agency_passphrase(),
        passphrase=secrets.new_passphrase(),
    )
    try:
        answer = RestoreAnswer(store=str(folder), recovery_code=created.recovery_code.text())
    finally:
        created.store.close()
    output.result(encode_whole(answer), [tr("The store is ready again."), *_code_lines(answer.recovery_code)])
    return Exit.DONE


def _carry(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    folder = arguments.to.expanduser()
    with opened_desk(arguments, secrets) as desk:
        chosen = [Chosen(*desk.records.locate(named)) for named in arguments.id]
        if arguments.dry_run:
            answer = CarryAnswer(_entries(desk.travel.pack(chosen)))
        else:
            answer = _packed(desk, chosen, folder, secrets)
    rows = [(kind_words(each.kind), each.label, each.id) for each in answer.records]
    code = _code_lines(answer.recovery_code) if answer.recovery_code else []
    output.result(encode_whole(answer), [*table(rows), *code])
    return Exit.DONE


def _packed(desk: Desk, chosen: list[Chosen], folder: Path, secrets: Secrets) -> CarryAnswer:
    desk.travel.pack(chosen)  # what is missing is said before a passphrase is asked for
    created = create(folder, secrets.new_passphrase(), clock=SystemClock())
    try:
        packed = desk.travel.carry(chosen, open_desk(created.store, SystemClock()).travel)
    except BaseException:
        created.store.close()
        shutil.rmtree(folder, ignore_errors=True)  # a carried store is whole or not there
        raise
    created.store.close()
    return CarryAnswer(_entries(packed), str(folder), created.recovery_code.text())


def _entries(packed: Iterable[Packed]) -> tuple[CarriedEntry, ...]:
    return tuple(CarriedEntry(each.kind, each.id, each.label, each.asked_for) for each in packed)


def _merge(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    folder = arguments.carried.expanduser()
    decisions = {
        (kind, record_id): take
        for take, ids in ((Take.HOME, arguments.take_home), (Take.AWAY, arguments.take_away))
        for record_id in ids
        for kind in PACKING_ORDER
    }
    with opened_desk(arguments, secrets) as desk:
        carried = open_with_passphrase(folder, secrets.carried_passphrase())
        try:
            report = desk.travel.merge(open_desk(carried, SystemClock()).travel, decisions)
        finally:
            carried.close()
    removed = arguments.remove and report.is_complete and not wipe(folder).keys_left
    answer = MergeAnswer(
        returned=tuple(map(_returned, report.returned)),
        clashes=tuple(map(_returned, report.clashes)),
        letters=report.letters,
        open_forms=report.open_forms,
        removed=removed,
    )
    output.result(encode_whole(answer), _merge_lines(report, removed=removed))
    return Exit.DONE if report.is_complete else Exit.ANSWER_IS_NO


def _returned(each: Returned) -> ReturnedEntry:
    return ReturnedEntry(each.kind, each.id, each.label, each.fate, each.clash, each.fields)


def _merge_lines(report: MergeReport, *, removed: bool) -> Iterator[str]:
    yield from table([(words_of(each.fate), kind_words(each.kind), each.label) for each in report.returned])
    if not report.returned:
        yield tr("Nothing new was brought back.")
    for each in report.clashes:
        yield f"{words_of(each.clash)}: {kind_words(each.kind)} {each.label} ({each.id})"
        if each.fields:
            fields = ", ".join(each.fields)
            yield tr("  It differs in: {fields}", fields=fields)
    if any(each.clash in _DECIDABLE for each in report.clashes):
        yield tr("Both versions are kept. Decide with --take-home ID or --take-away ID.")
    if report.open_forms:
        yield tr_count(
            "{n} half-filled form is left in the carried store.",
            "{n} half-filled forms are left in the carried store.",
            report.open_forms,
        )
    if removed:
        yield tr("The carried store was removed.")


_DECIDABLE = (Clash.BOTH_CHANGED, Clash.BINNED_AT_HOME, Clash.CHANGED_AT_HOME)


def _code_lines(code: str) -> list[str]:
    return [
        "",
        tr("Recovery code (shown this once; write it down and keep it away from the laptop):"),
        "",
        f"    {code}",
    ]


_ACTIONS = {"seal": _seal, "restore": _restore, "carry": _carry, "merge": _merge}
