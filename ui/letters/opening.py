"""Open a signing file and say whose certificate it holds, before anything is signed. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.documents.errors import SigningError
from app.documents.identity import MAX_P12, Identity, open_pkcs12, require_fit_to_sign
from ui.terminal.files import read_file

_GROUP = 4


@dataclass(frozen=True, slots=True)
class SigningFile:
    """An opened signing file.

    Attributes:
        identity: Certificate and key.
        name: Name of the signer in the certificate.
        issuer: Who issued it.
        valid_until: Last moment at which it may sign.
        fingerprint: SHA-256 of the certificate, 64 hexadecimal digits.
        unfit: Why it may not sign now, None when it may.
    """

    identity: Identity = field(repr=False)
    name: str
    issuer: str
    valid_until: datetime
    fingerprint: str
    unfit: SigningError | None


def open_signing_file(path: Path, password: str, now: datetime) -> SigningFile:
    """Open a PKCS#12 file; a certificate that may not sign is shown with the reason.

    Raises FileUnreadableError and what `open_pkcs12` raises.
    """
    identity = open_pkcs12(read_file(path, MAX_P12), password)
    unfit: SigningError | None = None
    try:
        require_fit_to_sign(identity, now=now)
    except SigningError as error:
        unfit = error
    issuer = identity.certificate.issuer
    names = [str(one.value) for one in issuer if one.rfc4514_attribute_name in ("CN", "O")]
    return SigningFile(
        identity,
        identity.name,
        ", ".join(reversed(names)) or issuer.rfc4514_string(),
        identity.certificate.not_valid_after_utc,
        identity.fingerprint,
        unfit,
    )


def in_groups(digest: str) -> str:
    """Return hexadecimal digits in groups that two people can compare on the telephone: "3FA1 09C2 …"."""
    upper = digest.upper()
    return " ".join(upper[start : start + _GROUP] for start in range(0, len(upper), _GROUP))
