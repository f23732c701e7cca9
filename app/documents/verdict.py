"""What a check of a signed PDF says: one of three outcomes, and the reasons as codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Outcome(Enum):
    """The verdict in one word, from best to worst."""

    VALID = "valid"
    """Unchanged, from a pinned root, revocation checked with fresh lists."""
    INTACT = "intact"
    """Unchanged since signing, but issuer or revocation could not be checked offline."""
    NOT_VALID = "not_valid"
    """Anything else; every failure of the check itself counts as this."""


class Reason(Enum):
    """Why the verdict is not better; every one has its sentence in the user interface."""

    # The file
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    NOT_SIGNED = "not_signed"
    # Integrity
    CONTENT_CHANGED = "content_changed"
    SIGNATURE_WRONG = "signature_wrong"
    CHANGED_AFTER_SIGNING = "changed_after_signing"
    NOT_WHOLLY_SIGNED = "not_wholly_signed"
    TRAILING_DATA = "trailing_data"
    HIDDEN_DATA = "hidden_data"
    WEAK_ALGORITHM = "weak_algorithm"
    # The certificate
    ISSUER_UNKNOWN = "issuer_unknown"
    CERTIFICATE_NOT_VALID_THEN = "certificate_not_valid_then"
    CERTIFICATE_EXPIRED_SINCE = "certificate_expired_since"
    WRONG_USAGE = "wrong_usage"
    REVOKED = "revoked"
    CLAIMED_TIME_IN_FUTURE = "claimed_time_in_future"
    # What could not be checked offline
    NO_ROOTS = "no_roots"
    REVOCATION_NOT_CHECKED = "revocation_not_checked"
    REVOCATION_LIST_STALE = "revocation_list_stale"


HARMLESS = frozenset(
    {
        Reason.NO_ROOTS,
        Reason.REVOCATION_NOT_CHECKED,
        Reason.REVOCATION_LIST_STALE,
        Reason.CERTIFICATE_EXPIRED_SINCE,
        Reason.CLAIMED_TIME_IN_FUTURE,
    }
)
"""Reasons that leave a file intact; any other one makes it not valid."""


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """One signature of a file.

    Attributes:
        field: Name of the signature field.
        outcome: Verdict on this signature.
        reasons: Why it is not better.
        signer: Name in the certificate; empty when it could not be read.
        issuer: Name of the issuer of the certificate.
        certificate: SHA-256 fingerprint of the certificate, 64 hexadecimal digits.
        claimed_at: Moment of signing that the signer's computer claims.
        covers_all: Whether nothing at all was added after this signature.
        certifies: Whether it certifies the document and restricts later changes.
    """

    field: str
    outcome: Outcome
    reasons: tuple[Reason, ...] = ()
    signer: str = ""
    issuer: str = ""
    certificate: str = ""
    claimed_at: datetime | None = None
    covers_all: bool = False
    certifies: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Verdict on a file.

    Attributes:
        outcome: The worst of its signatures and of the file itself.
        reasons: All reasons, each once.
        signatures: The signatures in the order in which they were made.
        sha256: SHA-256 of the file, 64 hexadecimal digits.
    """

    outcome: Outcome
    reasons: tuple[Reason, ...]
    signatures: tuple[SignatureReport, ...]
    sha256: str


def outcome_of(reasons: frozenset[Reason]) -> Outcome:
    """Return the outcome that reasons leave."""
    if not reasons:
        return Outcome.VALID
    return Outcome.INTACT if reasons <= HARMLESS else Outcome.NOT_VALID
