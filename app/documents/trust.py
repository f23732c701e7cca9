"""Judge the certificate of a signature with pinned roots and carried revocation lists; never fetch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.documents.errors import BadAnchorError
from app.documents.verdict import Reason

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import PdfSignatureStatus


@dataclass(frozen=True, slots=True)
class Trust:
    """Pinned roots, carried revocation lists (both parsed), and the moment of the check."""

    roots: tuple[Any, ...]
    crls: tuple[Any, ...]
    now: datetime

    @property
    def has_stale_list(self) -> bool:
        """Whether a carried list should have been replaced by now."""
        updates = (crl["tbs_cert_list"]["next_update"].native for crl in self.crls)
        return any(update is not None and update < self.now for update in updates)


def read_trust(roots: Sequence[bytes], crls: Sequence[bytes], now: datetime) -> Trust:
    """Parse roots and lists (DER or PEM); raise BadAnchorError with the number of one that can't be read."""
    from asn1crypto import crl, x509

    return Trust(
        tuple(_parse(x509.Certificate, data, "root", number) for number, data in enumerate(roots, 1)),
        tuple(_parse(crl.CertificateList, data, "crl", number) for number, data in enumerate(crls, 1)),
        now,
    )


def certificate_reasons(
    embedded: EmbeddedPdfSignature, claimed: datetime | None, trust: Trust
) -> set[Reason]:
    """Say what is wrong with, or unknown about, the certificate and the signature value."""
    certificate = embedded.signer_cert
    start, end = certificate.not_valid_before, certificate.not_valid_after
    reasons: set[Reason] = set()
    moment = trust.now
    if claimed is not None and not start <= claimed <= end:
        return {Reason.CERTIFICATE_NOT_VALID_THEN}
    if not start <= moment <= end:
        # Without a trusted time nobody can say whether it was signed in time: intact at best.
        if claimed is None or moment < start:
            return {Reason.CERTIFICATE_NOT_VALID_THEN}
        reasons.add(Reason.CERTIFICATE_EXPIRED_SINCE)
        moment = claimed
    checked = _status(embedded, trust, moment, with_revocation=True) if trust.crls else None
    if checked is not None and checked.trusted and checked.intact and checked.valid:
        return reasons if trust.roots else reasons | {Reason.NO_ROOTS}
    if checked is not None and _problem(checked) is Reason.REVOKED:
        return reasons | {Reason.REVOKED}
    reasons |= _status_reasons(_status(embedded, trust, moment, with_revocation=False), trust)
    if not reasons:
        stale = trust.has_stale_list
        reasons.add(Reason.REVOCATION_LIST_STALE if stale else Reason.REVOCATION_NOT_CHECKED)
    return reasons


def _status_reasons(status: PdfSignatureStatus, trust: Trust) -> set[Reason]:
    if not status.intact:
        return {Reason.CONTENT_CHANGED}
    if not status.valid:
        return {Reason.SIGNATURE_WRONG}
    reasons = set() if trust.roots else {Reason.NO_ROOTS}
    if not status.trusted:
        reasons.add(_problem(status))
    return reasons


def _problem(status: PdfSignatureStatus) -> Reason:
    """Translate pyHanko's indication of why a chain is not trusted (EN 319 102-1, table 6)."""
    from pyhanko.sign.ades.report import AdESFailure, AdESIndeterminate, AdESSubIndic

    known: dict[AdESSubIndic, Reason] = {
        AdESFailure.REVOKED: Reason.REVOKED,
        AdESIndeterminate.REVOKED_NO_POE: Reason.REVOKED,
        AdESIndeterminate.REVOKED_CA_NO_POE: Reason.REVOKED,
        AdESIndeterminate.CHAIN_CONSTRAINTS_FAILURE: Reason.WRONG_USAGE,
        AdESIndeterminate.SIG_CONSTRAINTS_FAILURE: Reason.WRONG_USAGE,
        AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE_NO_POE: Reason.WEAK_ALGORITHM,
        AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE: Reason.WEAK_ALGORITHM,
    }
    indication = status.trust_problem_indic
    return Reason.ISSUER_UNKNOWN if indication is None else known.get(indication, Reason.ISSUER_UNKNOWN)


def _status(
    embedded: EmbeddedPdfSignature, trust: Trust, moment: datetime, *, with_revocation: bool
) -> PdfSignatureStatus:
    import asyncio

    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=list(trust.roots) or [embedded.signer_cert],
        other_certs=embedded.other_embedded_certs,
        crls=list(trust.crls) if with_revocation else [],
        moment=moment,
        # "soft-fail" looks at a list only where the certificate names one; "require" always does.
        revocation_mode="require" if with_revocation else "soft-fail",
        allow_fetching=False,
    )
    usage = KeyUsageConstraints(
        key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
    )
    return asyncio.run(
        async_validate_pdf_signature(embedded, signer_validation_context=context, key_usage_settings=usage)
    )


def _parse(kind: Any, data: bytes, what: str, number: int) -> Any:
    from asn1crypto import pem

    try:
        if pem.detect(data):
            _, _, data = pem.unarmor(data)
        parsed = kind.load(data, strict=True)
        _ = parsed.native
    except (ValueError, TypeError) as error:
        raise BadAnchorError(what=what, number=number) from error
    return parsed
