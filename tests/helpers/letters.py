"""Signed letters for tests, made with the test PKI at its fixed moment."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.documents import signing
from app.documents.blocks import Document, Heading, Paragraph, SignatureBlock, SignatureSlot
from app.documents.chain import (
    OFFICER,
    SIGNATURE_FIELDS,
    Prepared,
    Rendered,
    SignatureWords,
    Signed,
    render,
)
from app.documents.dates import Dates
from app.documents.identity import open_pkcs12
from app.documents.text.style import text_of
from tests.helpers.paper import document
from tests.helpers.pki import NOW, PASSWORD, Signer

DATES = Dates(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day_pattern="{day} {month} {year}",
    first_day="",
    moment_pattern="{date}, {hour}:{minute} (UTC{offset})",
)
WORDS = SignatureWords(
    signed_by="Signed electronically by",
    time="{moment}: time of the signing computer, not certified",
    certificate="Certificate SHA-256 {fingerprint} …",
    dates=DATES,
)


def letter(paragraphs: int = 12, *, draft: str = "") -> Document:
    """A letter of some pages with room for three signatures."""
    slots = tuple(SignatureSlot(name, text_of(name)) for name in SIGNATURE_FIELDS)
    body = (Paragraph(text_of("The account was opened on 3 March 2025. " * 12)) for _ in range(paragraphs))
    signatures = SignatureBlock(text_of("Capital, 21 November 2026"), slots)
    return document(Heading(text_of("Facts")), *body, signatures, marking="TLP:AMBER", draft=draft)


def rendered_letter(paragraphs: int = 12, *, draft: str = "") -> Rendered:
    """That letter as PDF."""
    return render(Prepared(letter(paragraphs, draft=draft), WORDS))


def signed_letter(signer: Signer, *, paragraphs: int = 12, now: datetime = NOW) -> Signed:
    """That letter, signed."""
    return signing.sign(rendered_letter(paragraphs), open_pkcs12(signer.p12(), PASSWORD), now=now)


def countersigned(
    data: bytes, field: str, signer: Signer, *, now: datetime = NOW, is_forced: bool = False
) -> bytes:
    """A signed letter with a further signature in one of the fields that were made first.

    `is_forced` adds it as an attacker would, where the certification forbids it.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    return _signed(IncrementalPdfFileWriter(BytesIO(data)), field, signer, now, is_forced=is_forced)


def locked_letter(signer: Signer, *, paragraphs: int = 12, now: datetime = NOW) -> bytes:
    """That letter with the same fields, certified so that nothing at all may follow (DocMDP level 1).

    We never make one, but other authorities do.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field

    rendered = rendered_letter(paragraphs)
    writer = IncrementalPdfFileWriter(BytesIO(rendered.data))
    for spot in rendered.fields:
        left, bottom, right, top = (round(edge) for edge in spot.box)
        append_signature_field(
            writer, SigFieldSpec(spot.name, on_page=spot.page, box=(left, bottom, right, top))
        )
    return _signed(writer, OFFICER, signer, now, certify=True, docmdp_permissions=MDPPerm.NO_CHANGES)


def _signed(
    writer: Any, field: str, signer: Signer, now: datetime, *, is_forced: bool = False, **options: Any
) -> bytes:
    from asn1crypto import keys, x509
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class ClockedSigner(PdfSigner):
        def _enforce_certification_constraints(self, reader: Any) -> None:
            if not is_forced:
                super()._enforce_certification_constraints(reader)

        def init_signing_session(self, *arguments: Any, **options: Any) -> Any:
            session = super().init_signing_session(*arguments, **options)
            session.system_time = now
            return session

    signing.silence_pyhanko()
    store = SimpleCertificateStore()
    store.register_multiple(
        [x509.Certificate.load(other.public_bytes(Encoding.DER)) for other in signer.chain]
    )
    secret = signer.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    own = SimpleSigner(x509.Certificate.load(signer.der), keys.PrivateKeyInfo.load(secret), store)
    metadata = PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, **options
    )
    out = ClockedSigner(metadata, own).sign_pdf(writer, existing_fields_only=True, bytes_reserved=40_000)
    return bytes(out.getbuffer())
