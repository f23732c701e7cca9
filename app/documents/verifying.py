"""Check a signed PDF offline: what was signed, by whom, what changed since, and what could not be checked.

Most viewers call a file valid as soon as one signature fits some part of it. Here every byte must be
explained: the last signature covers the file, or what follows are revisions that only add signatures and
validation data. Nothing is ever fetched; a check that fails is a file that is not valid.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from app.documents.chain import Signed, Verified, verified
from app.documents.errors import BadAnchorError, CheckAfterSigningError
from app.documents.signing import silence_pyhanko
from app.documents.trust import Trust, certificate_reasons, read_trust
from app.documents.verdict import Outcome, Reason, SignatureReport, Verdict, outcome_of

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import DiffPolicy
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

MAX_FILE: Final = 50_000_000
"""Largest file that is looked at, in bytes."""
_MAX_SIGNATURES: Final = 50
_CLOCK_TOLERANCE: Final = timedelta(hours=24)
_MAX_LINE_ENDS: Final = 4
"""Blank bytes after the end that mail programs may add."""

__all__ = ["MAX_FILE", "BadAnchorError", "confirm", "verify"]


def verify(data: bytes, *, roots: Sequence[bytes] = (), crls: Sequence[bytes] = (), now: datetime) -> Verdict:
    """Check the signatures of a PDF.

    `roots` are the pinned certificates and `crls` the carried revocation lists (DER or PEM); `now` is the
    moment for which certificates are judged, with time zone. Raises BadAnchorError when a root or list
    can't be read; every other failure is a verdict.
    """
    trust = read_trust(roots, crls, now)
    silence_pyhanko()
    digest = hashlib.sha256(data).hexdigest()
    if len(data) > MAX_FILE:
        return _verdict({Reason.TOO_LARGE}, (), digest)
    try:
        return _check(data, trust, digest)
    except Exception:  # noqa: BLE001 - a file that breaks the check is not valid, however it does it
        return _verdict({Reason.UNREADABLE}, (), digest)


def confirm(signed: Signed, *, roots: Sequence[bytes] = (), now: datetime) -> Verified:
    """Check a letter right after signing and turn it into one that may be delivered.

    Without `roots` the issuer is not checked, only that the file is exactly what was signed. Raises
    CheckAfterSigningError when anything else is wrong.
    """
    verdict = verify(signed.data, roots=roots, now=now)
    report = verdict.signatures[-1] if verdict.signatures else None
    fits = (
        report is not None
        and verdict.outcome is not Outcome.NOT_VALID
        and report.covers_all
        and report.certifies
        and report.certificate == signed.signature.certificate
    )
    if not fits:
        raise CheckAfterSigningError(reasons=", ".join(reason.value for reason in verdict.reasons))
    return verified(signed)


def _check(data: bytes, trust: Trust, digest: str) -> Verdict:
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(BytesIO(data), strict=True)
    if reader.encrypted:
        return _verdict({Reason.ENCRYPTED}, (), digest)
    embedded = list(reader.embedded_signatures)
    signatures = [one for one in embedded if one.sig_object_type == "/Sig"]
    if not signatures:
        return _verdict({Reason.NOT_SIGNED}, (), digest)
    if len(embedded) > _MAX_SIGNATURES:
        return _verdict({Reason.UNREADABLE}, (), digest)
    reports = tuple(_report(one, data, trust) for one in signatures)
    return _verdict(_file_reasons(reader, embedded, data), reports, digest)


def _verdict(own: set[Reason], reports: tuple[SignatureReport, ...], digest: str) -> Verdict:
    every = own.union(*(report.reasons for report in reports))
    ordered = tuple(reason for reason in Reason if reason in every)
    return Verdict(outcome_of(frozenset(every)), ordered, reports, digest)


def _report(embedded: EmbeddedPdfSignature, data: bytes, trust: Trust) -> SignatureReport:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    certificate = embedded.signer_cert
    claimed = embedded.self_reported_timestamp
    reasons = _integrity_reasons(embedded, data) | certificate_reasons(embedded, claimed, trust)
    if claimed is not None and claimed > trust.now + _CLOCK_TOLERANCE:
        reasons.add(Reason.CLAIMED_TIME_IN_FUTURE)
    return SignatureReport(
        field=embedded.field_name,
        outcome=outcome_of(frozenset(reasons)),
        reasons=tuple(reason for reason in Reason if reason in reasons),
        signer=_common_name(certificate.subject),
        issuer=_common_name(certificate.issuer),
        certificate=hashlib.sha256(certificate.dump()).hexdigest(),
        claimed_at=claimed,
        covers_all=embedded.coverage is SignatureCoverageLevel.ENTIRE_FILE,
        certifies=embedded.docmdp_level is not None,
    )


def _integrity_reasons(embedded: EmbeddedPdfSignature, data: bytes) -> set[Reason]:
    """Say what is wrong between the signature and the bytes that it should cover."""
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    embedded.compute_integrity_info(diff_policy=_strict_policy())  # type: ignore[no-untyped-call] # pyHanko left it untyped
    summary = embedded.summarise_integrity_info()
    reasons: set[Reason] = set()
    if embedded.coverage < SignatureCoverageLevel.ENTIRE_REVISION or not _range_is_exact(embedded, data):
        reasons.add(Reason.NOT_WHOLLY_SIGNED)
    if not summary["docmdp_ok"]:
        reasons.add(Reason.CHANGED_AFTER_SIGNING)
    if _has_hidden_data(embedded.pkcs7_content):
        reasons.add(Reason.HIDDEN_DATA)
    return reasons


def _range_is_exact(embedded: EmbeddedPdfSignature, data: bytes) -> bool:
    """Say whether the gap of the signed range holds the container and nothing else."""
    byte_range = [int(number) for number in embedded.byte_range]
    if len(byte_range) != 4 or byte_range[0] != 0:
        return False
    _, gap, after, length = byte_range
    container = data[gap:after]
    if container[:1] != b"<" or container[-1:] != b">" or after + length > len(data):
        return False
    try:
        return bytes.fromhex(container[1:-1].decode("ascii")) == embedded.pkcs7_content
    except ValueError:
        return False


def _has_hidden_data(container: bytes) -> bool:
    """Say whether something other than zeros follows the signature in its container."""
    from asn1crypto.parser import peek

    return bool(container[peek(container) :].strip(b"\0"))


def _file_reasons(
    reader: PdfFileReader, embedded: Sequence[EmbeddedPdfSignature], data: bytes
) -> set[Reason]:
    """Say what is wrong with the part of the file that comes after the last signature."""
    last = max(embedded, key=lambda one: one.signed_revision)
    end = int(last.byte_range[2]) + int(last.byte_range[3])
    tail = data[end:]
    if not tail.strip(b"\r\n \0"):
        return {Reason.TRAILING_DATA} if len(tail) > _MAX_LINE_ENDS else set()
    if reader.xrefs.total_revisions - 1 == last.signed_revision:
        return {Reason.TRAILING_DATA}
    earliest = min(one.signed_revision for one in embedded)
    if not _said_about(reader, None) <= _said_about(reader, earliest):
        # Later signatures may rewrite title and author in another form, but not what they say.
        return {Reason.CHANGED_AFTER_SIGNING}
    return set()


def _said_about(reader: PdfFileReader, revision: int | None) -> set[str]:
    """Return what the document information says in a revision, or now (None): dictionary and XMP.

    Producer and dates are left out: every program that signs writes its own.
    """
    source: Any = reader if revision is None else reader.get_historical_resolver(revision)
    info = _resolved(source, source.trailer_view, "/Info") or {}
    own = ("/ModDate", "/Producer", "/CreationDate", "/Creator", "/Trapped")
    said = {str(value) for key, value in info.items() if key not in own}
    metadata = _resolved(source, source.root, "/Metadata")
    if metadata is not None:
        for element in re.findall(rb"<dc:(?!format).*?</dc:", metadata.data, re.DOTALL):
            said.add(
                re.sub(r"\s+", " ", re.sub(r"<[^>]*>?", " ", element.decode("utf-8", "replace"))).strip()
            )
    return said - {""}


def _resolved(source: Any, dictionary: Any, key: str) -> Any:
    """Return an entry as it was in the revision of `source`."""
    from pyhanko.pdf_utils.generic import IndirectObject

    if key not in dictionary:
        return None
    value = dictionary.raw_get(key)
    if not isinstance(value, IndirectObject):
        return value
    return source.get_object(value.reference)


def _strict_policy() -> DiffPolicy:
    """Return what may be added after a signature: signatures in their fields, and validation data.

    pyHanko's own policy would also let other form fields change, and let the viewer draw all forms anew.
    """
    from pyhanko.sign import diff_analysis

    rules: Any = diff_analysis  # its classes are annotated, their constructors are not
    updates = (
        rules.DocInfoRule(),
        rules.XrefStreamRule(),
        rules.ObjectStreamRule(),
        rules.DSSCompareRule(),
        rules.MetadataUpdateRule(),
    )
    maintenance = diff_analysis.ModificationLevel.LTA_UPDATES
    return diff_analysis.StandardDiffPolicy(
        global_rules=[
            rules.CatalogModificationRule(),
            *(rule.as_qualified(maintenance) for rule in updates),
        ],
        form_rule=rules.FormUpdatingRule(
            field_rules=[rules.SigFieldCreationRule(), rules.SigFieldModificationRule()],
            ignored_acroform_keys={"/Fields", "/DR", "/DA", "/Q"},
        ),
    )


def _common_name(name: Any) -> str:
    parts = name.native
    found = parts.get("common_name") or parts.get("organization_name") or name.human_friendly
    return found if isinstance(found, str) else ", ".join(found)
