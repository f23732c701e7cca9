"""The way of a letter as a chain of types: Prepared, Rendered, Signed, Verified, Issued.

Each step takes the type before it, so that steps can't be left out: what was not rendered can't be signed,
and only a Verified can be delivered. Everything stays in memory until delivery.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.documents.blocks import Document
from app.documents.dates import Dates
from app.documents.pdf import FieldSpot, render_pdf

OFFICER: Final = "Officer"
HEAD_OF_OFFICE: Final = "HeadOfOffice"
CENTRAL_AUTHORITY: Final = "CentralAuthority"
SIGNATURE_FIELDS: Final = (OFFICER, HEAD_OF_OFFICE, CENTRAL_AUTHORITY)
"""Names of the signature fields of every letter, made before the first signature.

A field that is added after a certification signature makes that signature invalid.
"""

_SEAL: Final = object()


@dataclass(frozen=True, slots=True)
class SignatureWords:
    """What a visible signature says, in the language of the letter.

    Attributes:
        signed_by: Line above the name of the signer.
        time: Line with `{moment}`; it says that the time is the signing computer's claim.
        certificate: Line with `{fingerprint}`.
        dates: How the language writes dates.
    """

    signed_by: str
    time: str
    certificate: str
    dates: Dates


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that was composed: what it says, and what its signature will say."""

    document: Document
    words: SignatureWords


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter as PDF, not signed.

    Attributes:
        data: The file.
        pages: Number of pages.
        fields: Room for signatures.
        language: Language of the letter.
        words: What its signature will say.
        is_draft: Whether it carries the draft notice; such a letter can't be signed.
    """

    data: bytes
    pages: int
    fields: tuple[FieldSpot, ...]
    language: str
    words: SignatureWords
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and when by the signer's own clock.

    Attributes:
        signer: Name in the certificate.
        certificate: SHA-256 fingerprint of the certificate, 64 hexadecimal digits.
        signed_at: Moment that the signing computer claims.
    """

    signer: str
    certificate: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed letter that nobody has checked yet."""

    data: bytes
    pages: int
    signature: Signature


@dataclass(frozen=True, slots=True)
class Verified:
    """A signed letter whose signature was checked after signing; only `verifying.confirm` makes one."""

    data: bytes
    pages: int
    signature: Signature
    seal: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("only a check makes a letter verified")


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter that was delivered: what the record keeps of it.

    Attributes:
        sha256: SHA-256 of the delivered file, 64 hexadecimal digits.
        size: Size of the file in bytes.
        pages: Number of pages.
        signature: Who signed.
    """

    sha256: str
    size: int
    pages: int
    signature: Signature


def render(prepared: Prepared) -> Rendered:
    """Render a composed letter; raises what `pdf.render_pdf` raises."""
    document = prepared.document
    result = render_pdf(document)
    return Rendered(
        result.data,
        result.pages,
        result.fields,
        document.language,
        prepared.words,
        is_draft=document.draft is not None,
    )


def verified(signed: Signed) -> Verified:
    """Seal a letter whose check was passed; called by `verifying.confirm` alone."""
    return Verified(signed.data, signed.pages, signed.signature, _SEAL)
