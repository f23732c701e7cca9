"""agenda, log, promote and check: the daily work on requests."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from app.domain.codec import JsonValue, encode_whole
from app.domain.ids import FormalId, RequestId
from app.domain.requests import LogKind, RequestState
from app.domain.text import bad_character, normalise
from app.domain.views import Agenda, FollowUpRow, RequestRow
from app.errors import Exit, UsageError
from app.legal.completeness import Finding, is_complete
from app.legal.instruments import reference
from app.services.requests import Spoken
from ui.messages import level_words
from ui.terminal.access import locate, opened_desk
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr, tr_count


def agenda(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Show what needs the officer."""
    with opened_desk(arguments, secrets) as desk:
        result = desk.followups.agenda(arguments.on)
    output.result(encode_whole(result), _agenda_lines(result))
    return Exit.DONE


def log(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Log a call, mail, meeting, message or note against an informal request."""
    spoken = _spoken(arguments)
    with opened_desk(arguments, secrets) as desk:
        request_id = RequestId(locate(desk, arguments.request, "request"))
        changes = desk.requests.log(request_id, spoken)
        state = desk.requests.page(request_id).request.state
    output.result(
        {"request": request_id, "entry": changes.ids[1], "state": state.value},
        [tr("Logged; the request is {state}.", state=state.value)],
    )
    return Exit.DONE


def _spoken(arguments: argparse.Namespace) -> Spoken:
    kinds = (LogKind.CALL, LogKind.MAIL, LogKind.MEETING, LogKind.MESSAGE, LogKind.NOTE)
    kind = next(kind for kind in kinds if getattr(arguments, kind.value) is not None)
    return Spoken(
        kind=kind,
        summary=_said(getattr(arguments, kind.value)),
        by_them=arguments.by_them,
        state=RequestState(arguments.state) if arguments.state else None,
        next_action=checked_text(arguments.action),
        next_due=arguments.next,
    )


def promote(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Make an informal request formal; prints the new id."""
    with opened_desk(arguments, secrets) as desk:
        request_id = RequestId(locate(desk, arguments.request, "request"))
        formal_id = FormalId(desk.formal.promote(request_id).subject)
        formal = desk.formal.get(formal_id)
    output.result(
        {"request": request_id, "formal": formal_id, "reference": formal.reference},
        [formal_id, tr("Draft {reference} is open.", reference=formal.reference)],
    )
    return Exit.DONE


def check(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Say what a formal request lacks; 1 when something that must be stated is missing."""
    with opened_desk(arguments, secrets) as desk:
        formal_id = FormalId(locate(desk, arguments.formal, "formal"))
        findings = desk.formal.check(formal_id)
    complete = is_complete(findings)
    document = {
        "formal": formal_id,
        "complete": complete,
        "findings": [finding_document(f) for f in findings],
    }
    output.result(document, finding_lines(findings))
    return Exit.DONE if complete else Exit.ANSWER_IS_NO


def finding_document(finding: Finding) -> JsonValue:
    """Return a finding as JSON values."""
    return encode_whole(finding)


def finding_lines(findings: tuple[Finding, ...]) -> Iterator[str]:
    """Yield findings for people: what, where, why and the paragraph."""
    if not findings:
        yield tr("Nothing is missing.")
    for finding in findings:
        source = f"{finding.source} {finding.ref}".strip()
        if finding.source in reference().checklists:
            source = tr("checklist {kind}: {source}", kind=finding.source, source=finding.ref or "–")
        condition = f" ({finding.condition})" if finding.condition else ""
        yield f"{level_words(finding.level)}: {finding.why}{condition}"
        yield f"    {finding.code}  {finding.pointer}  [{source}]"


def _agenda_lines(agenda: Agenda) -> Iterator[str]:
    groups: tuple[tuple[str, tuple[FollowUpRow | RequestRow, ...]], ...] = (
        (tr("Overdue"), agenda.overdue),
        (tr("Today"), agenda.today),
        (tr("Nothing planned"), agenda.nothing_planned),
        (tr("Expiring"), agenda.expiring),
        (tr("Silent"), agenda.silent),
        (tr("This week"), agenda.this_week),
        (tr("Later"), agenda.later),
    )
    for title, rows in groups:
        if rows:
            yield f"{title} ({tr_count('{n} entry', '{n} entries', len(rows))})"
            yield from (f"  {_agenda_line(row)}" for row in rows)
    if not any(rows for _, rows in groups):
        yield tr("Nothing needs you.")


def _agenda_line(row: FollowUpRow | RequestRow) -> str:
    if isinstance(row, FollowUpRow):
        return f"{row.due}  {row.reference}  {row.action} · {row.subject} · {row.country}"
    day = str(row.respond_by or "").ljust(10)
    return f"{day}  {row.reference}  {row.subject} · {row.country} · {row.state.value}"


def checked_text(text: str) -> str:
    """Return text of the command line as a record may hold it; raises UnsafeTextError."""
    bad = bad_character(text)
    if bad is not None:
        raise UnsafeTextError(position=bad.position + 1, code_point=bad.code_point, character=bad.name)
    return normalise(text)


def _said(text: str) -> str:
    kept = checked_text(text)
    if not kept:
        raise NothingSaidError()
    return kept


class NothingSaidError(UsageError):
    """A text of the command line is empty, or only blanks."""

    code = "nothing-said"


class UnsafeTextError(UsageError):
    """A text holds a character that a record may not hold. Parameters name it."""

    code = "unsafe-character"
