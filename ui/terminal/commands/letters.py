"""letter and verify: the signed letter on the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from app.clock import SystemClock
from app.documents.identity import MAX_P12, open_pkcs12
from app.documents.verdict import Outcome, Verdict
from app.documents.verifying import MAX_FILE, verify
from app.domain.codec import JsonValue, encode_whole
from app.domain.ids import FormalId
from app.domain.places import LanguageTag
from app.errors import Exit
from app.services.letters import Delivered, Draft, is_other_person
from ui.messages import words_of
from ui.terminal.access import locate, opened_desk
from ui.terminal.commands.work import finding_document, finding_lines
from ui.terminal.files import read_file, read_folder
from ui.terminal.output import Output
from ui.terminal.secrets import Secrets
from ui.terminal.words import tr, tr_count
from ui.wiring import Desk


def letter(arguments: argparse.Namespace, secrets: Secrets, output: Output) -> int:
    """Make the letter; with a signing file sign it, verify it, deliver it and put it on record."""
    path: Path = arguments.out.expanduser()
    with opened_desk(arguments, secrets) as desk:
        formal_id = FormalId(locate(desk, arguments.formal, "formal"))
        language = LanguageTag(arguments.language) if arguments.language else None
        draft = desk.letters.draft(formal_id, language)
        if arguments.sign_p12 is None:
            return _unsigned(desk, draft, path, output)
        source = read_file(arguments.sign_p12, MAX_P12)
        identity = open_pkcs12(source, secrets.file_password())
        verified = desk.letters.sign(draft, identity, despite_gaps=arguments.despite_gaps)
        delivered = desk.letters.deliver(draft, verified, path)
    signatory = draft.formal.signatory.name
    if is_other_person(signatory, identity.name):
        output.note(
            tr(
                "Look at this: the certificate is of {signer}, the letter names {signatory} below.",
                signer=identity.name,
                signatory=signatory,
            )
        )
    output.result(_signed_document(delivered, path), _signed_lines(delivered, path))
    return Exit.DONE


def _unsigned(desk: Desk, draft: Draft, path: Path, output: Output) -> int:
    rendered = desk.letters.render(draft)
    desk.letters.write_unsigned(rendered, path)
    document = {
        "formal": draft.formal.id,
        "file": str(path),
        "language": draft.language,
        "pages": rendered.pages,
        "signed": False,
        "gaps": [finding_document(gap) for gap in draft.gaps],
    }
    output.result(document, _unsigned_lines(draft, path, rendered.pages))
    return Exit.DONE


def _unsigned_lines(draft: Draft, path: Path, pages: int) -> Iterator[str]:
    count = tr_count("{n} page", "{n} pages", pages)
    yield tr("Letter, not signed, {pages}: {file}", pages=count, file=path)
    if draft.gaps:
        yield tr("It says DRAFT on every page, because something is missing:")
        yield from finding_lines(draft.gaps)


def _signed_document(delivered: Delivered, path: Path) -> JsonValue:
    record = encode_whole(delivered.letter)
    return {
        "formal": record["formal_id"],
        "letter": record["id"],
        "file": str(path),
        "signed": True,
        "verified": True,
        **{name: value for name, value in record.items() if name not in ("formal_id", "id")},
    }


def _signed_lines(delivered: Delivered, path: Path) -> Iterator[str]:
    record = delivered.letter
    count = tr_count("{n} page", "{n} pages", record.pages)
    yield tr("Signed letter, verified, {pages}: {file}", pages=count, file=path)
    yield tr(
        "Signed by {signer} at {moment} (time of this computer)",
        signer=record.signer,
        moment=record.signed_at,
    )
    yield tr("SHA-256 of the file: {digest}", digest=record.sha256)
    yield tr("Certificate: {digest}", digest=record.certificate)


def verify_file(arguments: argparse.Namespace, _secrets: Secrets, output: Output) -> int:
    """Say whether a signed PDF is valid; 0 for valid and for intact, 1 for not valid."""
    source = read_file(arguments.file, MAX_FILE)
    roots = read_folder(arguments.roots) if arguments.roots else ()
    crls = read_folder(arguments.crls) if arguments.crls else ()
    verdict = verify(source, roots=roots, crls=crls, now=SystemClock().utc_now())
    output.result(_verdict_document(verdict), _verdict_lines(verdict))
    return Exit.ANSWER_IS_NO if verdict.outcome is Outcome.NOT_VALID else Exit.DONE


def _verdict_document(verdict: Verdict) -> JsonValue:
    document = encode_whole(verdict)
    return {
        **document,
        "verdict": verdict.outcome.value,
        "explanation": [words_of(reason) for reason in verdict.reasons],
    }


def _verdict_lines(verdict: Verdict) -> Iterator[str]:
    yield words_of(verdict.outcome)
    for reason in verdict.reasons:
        yield f"  {words_of(reason)}"
    for report in verdict.signatures:
        moment = report.claimed_at.isoformat() if report.claimed_at else tr("unknown")
        yield tr("Signature {field}: {signer}, {moment} (time of the signer's computer)",
                 field=report.field, signer=report.signer or tr("unknown"), moment=moment)  # fmt: skip
        if report.issuer:
            yield tr(
                "    certificate issued by {issuer}, SHA-256 {digest}",
                issuer=report.issuer,
                digest=report.certificate,
            )
    yield tr("SHA-256 of the file: {digest}", digest=verdict.sha256)
