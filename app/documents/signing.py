"""Sign a rendered letter: PAdES B-B in memory, certified so that only the next signatures may follow.

The signature fields of officer, head of office and central authority are all made before the first
signature. The officer's signature certifies the document with DocMDP level 2 (ISO 32000-1, 12.8.2.2:
signing and filling forms). The time is the computer's claim in /M; there is no time stamp offline. Room is
reserved in the container so that a post with a network can add one later (EN 319 142-1, B-T and above).
"""

from __future__ import annotations

import logging
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from app.documents.appearance import draw_appearance
from app.documents.chain import OFFICER, Rendered, Signature, Signed
from app.documents.errors import DraftNotSignableError, NoRoomForSignatureError
from app.documents.identity import Identity, require_fit_to_sign
from app.documents.pdf import FieldSpot

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

BYTES_RESERVED: Final = 40_000
"""Length of the signature container in the file; a time stamp token and its certificates fit later."""


def sign(rendered: Rendered, identity: Identity, *, now: datetime) -> Signed:
    """Sign a letter as the officer, at `now` (with time zone), which the file will claim as its time.

    Raises the reason when the certificate may not sign (`identity.require_fit_to_sign`),
    DraftNotSignableError for a letter with the draft notice, NoRoomForSignatureError, and
    MissingGlyphError when the signer's name can't be drawn.
    """
    if rendered.is_draft:
        raise DraftNotSignableError
    spot = next((spot for spot in rendered.fields if spot.name == OFFICER), None)
    if spot is None:
        raise NoRoomForSignatureError
    require_fit_to_sign(identity, now=now)
    appearance = draw_appearance(
        (spot.box[2] - spot.box[0], spot.box[3] - spot.box[1]),
        signer=identity.name,
        fingerprint=identity.fingerprint,
        moment=now,
        words=rendered.words,
        language=rendered.language,
    )
    silence_pyhanko()
    writer = _with_fields(rendered.data, rendered.fields)
    data = _certify(writer, identity, appearance, now)
    signature = Signature(signer=identity.name, certificate=identity.fingerprint, signed_at=now)
    return Signed(data, rendered.pages, signature)


def silence_pyhanko() -> None:
    """Keep pyHanko from logging: its records name the subjects of certificates."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _with_fields(data: bytes, spots: tuple[FieldSpot, ...]) -> IncrementalPdfFileWriter:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    class _QuietWriter(IncrementalPdfFileWriter):
        """pyHanko's writer without the date of change, which it takes from the computer's clock."""

        def _update_meta(self) -> None:
            pass

    writer = _QuietWriter(BytesIO(data))
    for spot in spots:
        left, bottom, right, top = (round(edge) for edge in spot.box)
        box = (left, bottom, right, top)
        append_signature_field(writer, SigFieldSpec(spot.name, on_page=spot.page, box=box))
    return writer


def _certify(writer: IncrementalPdfFileWriter, identity: Identity, appearance: bytes, now: datetime) -> bytes:
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.stamp import StaticStampStyle

    class _ClockedSigner(PdfSigner):
        """pyHanko's signer with the time that it was given instead of the system's."""

        def init_signing_session(self, *arguments: Any, **options: Any) -> Any:
            session = super().init_signing_session(*arguments, **options)
            session.system_time = now
            return session

    metadata = PdfSignatureMetadata(
        field_name=OFFICER,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    style = StaticStampStyle(
        background=_page_content(appearance),
        background_opacity=1.0,
        border_width=0,
        background_layout=_filling(),
    )
    signer = _ClockedSigner(metadata, _pyhanko_signer(identity), stamp_style=style)
    signed = signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=BYTES_RESERVED)
    return bytes(signed.getbuffer())


def _pyhanko_signer(identity: Identity) -> Any:
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    store: Any = SimpleCertificateStore()  # type: ignore[no-untyped-call] # pyHanko left it untyped
    store.register_multiple(
        [x509.Certificate.load(other.public_bytes(Encoding.DER)) for other in identity.chain]
    )
    secret = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(secret),
        cert_registry=store,
    )


def _page_content(page: bytes) -> Any:
    """Return the first page of a PDF in memory as content for a stamp (pyHanko's own class opens a path)."""
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import BoxConstraints
    from pyhanko.pdf_utils.reader import PdfFileReader

    class _PageContent(PdfContent):
        def render(self) -> bytes:
            assert self.writer is not None  # set before rendering
            drawn = self.writer.import_page_as_xobject(PdfFileReader(BytesIO(page)))
            self.resources.xobject["/Appearance"] = drawn
            left, bottom, right, top = drawn.get_object()["/BBox"]
            self.box = BoxConstraints(width=right - left, height=top - bottom)
            return b"/Appearance Do"

    return _PageContent()


def _filling() -> Any:
    """Return the layout rule under which the appearance fills its field."""
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, Margins, SimpleBoxLayoutRule

    return SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN,
        y_align=AxisAlignment.ALIGN_MIN,
        margins=Margins(0, 0, 0, 0),
        inner_content_scaling=InnerScaling.STRETCH_FILL,
    )
