"""The throw-away certificate with which the letters of the demo are signed.

It is made anew for each demo, signs for an invented person and has no authority above it; whoever
checks a demo letter is told so.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.documents.identity import Identity

SIGNER = "Claire Thibodeau (demo, without value)"
"""Name in the certificate: nobody shall take a demo letter for a real one."""

_BEFORE = timedelta(days=3 * 365)
_AFTER = timedelta(days=2 * 365)


def demo_identity(now: datetime) -> Identity:
    """Return a certificate with its key that could sign three years ago and can for two more years."""
    # Imported here: the desktop starts without any of it.
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

    from app.documents.identity import Identity

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CA"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Dragoman demo posting"),
            x509.NameAttribute(NameOID.COMMON_NAME, SIGNER),
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    document_signing = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BEFORE)
        .not_valid_after(now + _AFTER)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, document_signing]), critical=False
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Identity(certificate, (), key)


def demo_pkcs12(now: datetime, password: str) -> bytes:
    """Return such a certificate with its key as a PKCS#12 file, to sign a letter of the demo with."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    identity = demo_identity(now)
    assert isinstance(identity.key, EllipticCurvePrivateKey), "made as one above"
    return pkcs12.serialize_key_and_certificates(
        b"demo",
        identity.key,
        identity.certificate,
        None,
        BestAvailableEncryption(password.encode("utf-8")),
    )
